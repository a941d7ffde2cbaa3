package claim

import (
	"slices"
	"strings"
)

// planStatus gives a verb that spells out a plan, an attempt or a chance, the noun h, what that
// noun says of it and what becomes of it: "has no plan to meet X", "rencana Israel menyerang
// Iran ditunda", "the attempt to free X failed".
func (sc *scene) planStatus(h, t, depth int, st *status) {
	s := sc.x.Lex.Gov[sc.VerbOf(h)]
	if s == "" && sc.x.Lex.Planned[sc.Norm[h]] {
		s = "planned"
	} else if s == "" && sc.x.Lex.Poss[sc.Norm[h]] {
		s = "possible"
	}
	if s == "" || sc.Sentence.Tokens[h].UPOS != "NOUN" || !sc.Infinitive(t) && sc.x.Lex.Code != "id" || sc.RelativeBefore(t) > h {
		return
	}
	if !slices.Contains(st.why, sc.Norm[h]) { // the words before the verb were read already
		st.apply(s, sc.Norm[h])
		sc.nounStatus(h, -1, st)
	}
	v := sc.Sentence.Tokens[h].Head
	if v < 0 || !sc.Verb[v] {
		return
	}
	if g := sc.governs(v); strings.HasPrefix(g, "negative") && !slices.Contains(st.why, sc.Norm[v]) {
		switch d := sc.Sentence.Tokens[h].Deprel; {
		case d == "obj", d == "nsubj:pass", d == "nsubj" && g == "negative actual", d == "nsubj" && sc.IsPassiveVerb(v):
			st.apply(g, sc.Norm[v])
		}
	}
	sc.verbStatus(v, st, depth+1)
}

// governedGerund says whether the preposition k stands between an English gerund and the word
// that governs it: "no intention of leaving", "stopped short of leaving", "backed away from leaving".
func (sc *scene) governedGerund(k, t int) bool {
	if k < 1 || sc.x.Lex.Code != "en" || sc.Sentence.Tokens[t].Morph.Tense != "ger" || sc.Sentence.Tokens[k].UPOS != "ADP" && sc.Sentence.Tokens[k].UPOS != "SCONJ" || sc.At[k-1] >= 0 {
		return false
	}
	if k > 1 && sc.x.Lex.Govs.At(sc.Lemma, k-2) == 2 || sc.x.Lex.Govs.At(sc.Lemma, k-1) == 2 {
		return true
	}
	switch sc.Sentence.Tokens[k-1].UPOS {
	case "NOUN", "ADJ", "VERB":
		return sc.x.Lex.Cues.Of.Has(sc.Norm[k]) && sc.governs(k-1) != "" || strings.HasPrefix(sc.governs(k-1), "negative")
	}
	return false
}

// hindered says whether an English gerund tells of what somebody is kept from by h: "kept Chad
// from leaving", "talked Chad out of leaving".
func (sc *scene) hindered(h, t int) bool {
	if sc.x.Lex.Code != "en" || h >= t || t < 1 || sc.Sentence.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	p := sc.GerundPreposition(t)
	if p < 1 {
		return false
	}
	if sc.x.Lex.Cues.Origin.Has(sc.Norm[p]) {
		return sc.x.Lex.Cues.Hindrances.Has(sc.Lemma[h])
	}
	return sc.x.Lex.Cues.Of.Has(sc.Norm[p]) && sc.x.Lex.Cues.OutOf.Has(sc.Norm[p-1]) && sc.At[p-1] < 0
}

// prepares makes a measure planned that its verb only prepares: "is preparing sanctions",
// "menyiapkan serangan".
func (sc *scene) prepares(tr *trigger, st *status) {
	switch tr.frame.Type {
	case "SANCTIONED", "ATTACKED", "COERCED", "SUSPENDED":
		if sc.x.Lex.Cues.Preparing.Has(sc.VerbOf(tr.tok)) {
			st.apply(sc.governs(tr.tok), sc.Norm[tr.tok])
		}
	}
}

// takesBack makes an act that the text told of as planned one that is not to be, where a noun
// points back to it and is called off: "was to visit X, but the trip was cancelled".
func (sc *scene) takesBack(d *draft) string {
	if !d.tr.isNoun() || !d.st.negative || len(d.actors) > 0 && len(d.recips) > 0 || !sc.pointsBack(d.tr.tok, d.tr.tok) {
		return ""
	}
	types := sc.NounTypes(d.tr.tok)
	back := func(list []candidate) bool {
		for i := len(list) - 1; i >= 0 && sc.Index-list[i].sc.Index <= 2; i-- {
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
	if k+1 >= sc.Len {
		return false
	}
	if sc.x.Lex.Comp[sc.Norm[k+1]] || sc.x.Lex.Cues.Of.Has(sc.Norm[k+1]) {
		return true
	}
	return sc.x.Lex.Code == "id" && sc.Verb[k+1]
}

// purpose makes an act planned that is only the aim of another ("sent troops to
// attack"); who travels to meet somebody is taken to have met.
func (sc *scene) purpose(tr *trigger, before []trigger, st *status) {
	if tr.isNoun() || st.modality != "actual" || !sc.Infinitive(tr.tok) {
		return
	}
	if sc.x.Lex.Code == "en" && sc.x.verbal[tr.frame.Type] && sc.Sentence.Tokens[tr.tok].Deprel == "advcl" {
		return // who "took to the stage to denounce X" denounced X
	}
	h := sc.Sentence.Tokens[tr.tok].Head
	if d := sc.Sentence.Tokens[tr.tok].Deprel; sc.x.Lex.Code == "en" && tr.frame.Type == "COOPERATES_WITH" && (d == "advcl" || d == "acl") {
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
			if d := sc.Sentence.Tokens[tr.tok].Deprel; d == "advcl" || d == "acl" {
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
	t := &sc.Sentence.Tokens[tr.tok]
	if sc.x.Lex.Code != "id" || t.Head <= tr.tok || !strings.HasPrefix(t.Deprel, "nsubj") || !sc.x.Lex.Sym[tr.frame.Type] && tr.frame.Type != "VISITED" || sc.pointsBack(tr.tok, tr.tok) || st.modality != "actual" {
		return
	}
	if sc.x.Lex.Poss[sc.Norm[t.Head]] {
		st.plan("possible", sc.Norm[t.Head])
	} else if sc.BeforeVerb(t.Head, func(k int) bool { return sc.x.Lex.Cues.Will.Has(sc.Norm[k]) && sc.At[k] < 0 }) {
		st.plan("planned", "to come")
	}
}

// journeyToCome says whether the noun of a journey tells on or during which a verb before it is
// yet to be done: "will accompany X on a visit to Y", "akan meneken pakta saat lawatannya ke Y".
func (sc *scene) journeyToCome(tr *trigger) bool {
	v := sc.HeadVerb(tr.tok)
	if tr.frame.Type != "VISITED" || v < 0 || v > tr.tok || sc.CaseOf(tr.tok) == "" || sc.pointsBack(tr.tok, tr.tok) || !sc.verbless(v, tr.tok) {
		return false
	}
	for k := v + 1; k < tr.tok; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]) {
			return false // "will speak after a visit to Y"
		}
	}
	st := status{modality: "actual"}
	sc.verbStatus(v, &st, 3)
	return st.modality == "planned"
}

// ownPlan says whether the complement that begins at a token tells what its speaker
// means to do: "warned that it will impose sanctions on X".
func (sc *scene) ownPlan(a int) bool {
	if a+2 >= sc.Len || sc.Sentence.Tokens[a].UPOS != "PRON" {
		return false
	}
	return sc.Sentence.Tokens[a+1].UPOS == "AUX" && sc.x.Lex.Cues.Intention.Has(sc.Norm[a+1])
}

// partOfTrip says whether an English participle tells of a stage of a journey that is still to
// come: "will fly to China on Friday, arriving in Harbin a day later".
func (sc *scene) partOfTrip(tr *trigger) bool {
	t := &sc.Sentence.Tokens[tr.tok]
	if sc.x.Lex.Code != "en" || tr.frame.Type != "VISITED" || tr.isNoun() || t.Morph.Tense != "ger" || t.Deprel != "advcl" || t.Head < 0 || t.Head > tr.tok || sc.actOf(t.Head) != "VISITED" {
		return false
	}
	trip := status{modality: "actual"}
	sc.verbStatus(t.Head, &trip, 1)
	return trip.modality == "planned"
}
