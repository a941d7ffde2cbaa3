package claim

import "strings"

// planStatus gives a verb that spells out a plan, an attempt or a chance, the noun h, what that
// noun says of it and what becomes of it: "has no plan to meet X", "rencana Israel menyerang
// Iran ditunda", "the attempt to free X failed".
func (sc *scene) planStatus(h, t, depth int, st *status) {
	s := sc.x.lex.gov[sc.verbOf(h)]
	if s == "" && sc.x.lex.planned[sc.norm[h]] {
		s = "planned"
	} else if s == "" && sc.x.lex.poss[sc.norm[h]] {
		s = "possible"
	}
	if s == "" || sc.s.Tokens[h].UPOS != "NOUN" || !sc.infinitive(t) && sc.x.lex.code != "id" || sc.relativeBefore(t) > h {
		return
	}
	if !containsString(st.why, sc.norm[h]) { // the words before the verb were read already
		st.apply(s, sc.norm[h])
		sc.nounStatus(h, -1, st)
	}
	v := sc.s.Tokens[h].Head
	if v < 0 || !sc.verb[v] {
		return
	}
	if g := sc.governs(v); strings.HasPrefix(g, "negative") && !containsString(st.why, sc.norm[v]) {
		switch d := sc.s.Tokens[h].Deprel; {
		case d == "obj", d == "nsubj:pass", d == "nsubj" && g == "negative actual", d == "nsubj" && sc.isPassiveVerb(v):
			st.apply(g, sc.norm[v])
		}
	}
	sc.verbStatus(v, st, depth+1)
}

// governedGerund says whether the preposition k stands between an English gerund and the word
// that governs it: "no intention of leaving", "stopped short of leaving", "backed away from leaving".
func (sc *scene) governedGerund(k, t int) bool {
	if k < 1 || sc.x.lex.code != "en" || sc.s.Tokens[t].Morph.Tense != "ger" || sc.s.Tokens[k].UPOS != "ADP" && sc.s.Tokens[k].UPOS != "SCONJ" || sc.at[k-1] >= 0 {
		return false
	}
	if k > 1 && sc.x.lex.govs.at(sc.lemma, k-2) == 2 || sc.x.lex.govs.at(sc.lemma, k-1) == 2 {
		return true
	}
	switch sc.s.Tokens[k-1].UPOS {
	case "NOUN", "ADJ", "VERB":
		return sc.x.lex.cues.Of.Has(sc.norm[k]) && sc.governs(k-1) != "" || strings.HasPrefix(sc.governs(k-1), "negative")
	}
	return false
}

// hindered says whether an English gerund tells of what somebody is kept from by h: "kept Chad
// from leaving", "talked Chad out of leaving".
func (sc *scene) hindered(h, t int) bool {
	if sc.x.lex.code != "en" || h >= t || t < 1 || sc.s.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	p := sc.gerundPreposition(t)
	if p < 1 {
		return false
	}
	if sc.x.lex.cues.Origin.Has(sc.norm[p]) {
		return sc.x.lex.cues.Hindrances.Has(sc.lemma[h])
	}
	return sc.x.lex.cues.Of.Has(sc.norm[p]) && sc.x.lex.cues.OutOf.Has(sc.norm[p-1]) && sc.at[p-1] < 0
}

// chargedTo says whether an Indonesian verb right behind a noun of a charge tells what the charge
// is: "membantah tuduhan telah menangkap X" is said of who denies it.
func (sc *scene) chargedTo(h, t int) bool {
	if sc.x.lex.code != "id" || !sc.x.lex.cues.Rumours.Has(sc.norm[h]) || sc.possessor(h) >= 0 {
		return false
	}
	for k := h + 1; k < t; k++ {
		if sc.at[k] >= 0 || !sc.alongVerb(k) {
			return false
		}
	}
	v := sc.s.Tokens[h].Head
	return v >= 0 && sc.x.lex.speech[sc.verbOf(v)].Status == "negative"
}

// prepares makes a measure planned that its verb only prepares: "is preparing sanctions",
// "menyiapkan serangan".
func (sc *scene) prepares(tr *trigger, st *status) {
	switch tr.frame.Type {
	case "SANCTIONED", "ATTACKED", "COERCED", "SUSPENDED":
		if sc.x.lex.cues.Preparing.Has(sc.verbOf(tr.tok)) {
			st.apply(sc.governs(tr.tok), sc.norm[tr.tok])
		}
	}
}

// takesBack makes an act that the text told of as planned one that is not to be, where a noun
// points back to it and is called off: "was to visit X, but the trip was cancelled".
func (sc *scene) takesBack(d *draft) string {
	if !d.tr.isNoun() || !d.st.negative || len(d.actors) > 0 && len(d.recips) > 0 || !sc.pointsBack(d.tr.tok, d.tr.tok) {
		return ""
	}
	types := sc.nounTypes(d.tr.tok)
	back := func(list []candidate) bool {
		for i := len(list) - 1; i >= 0 && sc.i-list[i].sc.i <= 2; i-- {
			p := &list[i]
			if !types[p.typ] || p.sc == sc && p.tr.tok >= d.tr.tok || p.open {
				continue
			}
			if p.st.modality != "actual" && !p.st.negative {
				p.st.negative = true
				return true
			}
			return false
		}
		return false
	}
	if back(d.out) || back(sc.x.found) {
		return "it takes back what was told"
	}
	return ""
}

// opensComplement says whether a noun that governs an act is followed by what
// opens its complement: "a plan to meet", "rencana untuk bertemu", "rencana bertemu".
func (sc *scene) opensComplement(k int) bool {
	if k+1 >= sc.n {
		return false
	}
	if sc.x.lex.comp[sc.norm[k+1]] || sc.x.lex.cues.Of.Has(sc.norm[k+1]) {
		return true
	}
	return sc.x.lex.code == "id" && sc.verb[k+1]
}

// purpose makes an act planned that is only the aim of another ("sent troops to
// attack"); who travels to meet somebody is taken to have met.
func (sc *scene) purpose(tr *trigger, before []trigger, st *status) {
	if tr.isNoun() || st.modality != "actual" || !sc.infinitive(tr.tok) {
		return
	}
	if sc.x.lex.code == "en" && sc.x.verbal[tr.frame.Type] && sc.s.Tokens[tr.tok].Deprel == "advcl" {
		return // who "took to the stage to denounce X" denounced X
	}
	h := sc.s.Tokens[tr.tok].Head
	if d := sc.s.Tokens[tr.tok].Deprel; sc.x.lex.code == "en" && tr.frame.Type == "COOPERATES_WITH" && (d == "advcl" || d == "acl") {
		st.plan("planned", "aim") // "signed a pact to boost trade"
		return
	}
	for i := range before {
		b := &before[i]
		if b.tok != h && b.obj != h {
			continue
		}
		switch b.frame.Type {
		case "VISITED", "MET_WITH", "SPOKE_WITH":
		default:
			if b.frame.Type == tr.frame.Type {
				continue // "staged a rally to protest"
			}
			if d := sc.s.Tokens[tr.tok].Deprel; d == "advcl" || d == "acl" {
				st.plan("planned", "aim")
			}
		}
	}
}

// meantSubject makes an Indonesian encounter or journey planned or possible whose noun is the subject
// of what it will do or may come to: "kunjungan X ke Y akan membahas gandum", "terancam batal".
func (sc *scene) meantSubject(tr *trigger, st *status) {
	if sc.journeyToCome(tr) && st.modality == "actual" {
		st.plan("planned", "journey to come")
		return
	}
	t := &sc.s.Tokens[tr.tok]
	if sc.x.lex.code != "id" || t.Head <= tr.tok || !strings.HasPrefix(t.Deprel, "nsubj") || !sc.x.lex.sym[tr.frame.Type] && tr.frame.Type != "VISITED" || sc.pointsBack(tr.tok, tr.tok) || st.modality != "actual" {
		return
	}
	if sc.x.lex.poss[sc.norm[t.Head]] {
		st.plan("possible", sc.norm[t.Head])
	} else if sc.beforeVerb(t.Head, func(k int) bool { return sc.x.lex.cues.Will.Has(sc.norm[k]) && sc.at[k] < 0 }) {
		st.plan("planned", "to come")
	}
}

// journeyToCome says whether the noun of a journey tells on or during which a verb before it is
// yet to be done: "will accompany X on a visit to Y", "akan meneken pakta saat lawatannya ke Y".
func (sc *scene) journeyToCome(tr *trigger) bool {
	v := sc.headVerb(tr.tok)
	if tr.frame.Type != "VISITED" || v < 0 || v > tr.tok || sc.caseOf(tr.tok) == "" || sc.pointsBack(tr.tok, tr.tok) || !sc.verbless(v, tr.tok) {
		return false
	}
	for k := v + 1; k < tr.tok; k++ {
		if sc.at[k] < 0 && sc.x.lex.cues.Sequence.Has(sc.norm[k]) {
			return false // "will speak after a visit to Y"
		}
	}
	st := status{modality: "actual"}
	sc.verbStatus(v, &st, 3)
	return st.modality == "planned"
}
