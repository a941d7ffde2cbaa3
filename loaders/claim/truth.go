package claim

import "strings"

// clauseTruth gives a verb what stands around its clause, not in it, about whether it is so:
// its negated subject ("no minister met X", "bukan Rusia yang menyerang"), a word before the
// subject ("perhaps Chad left"), a verdict on the clause ("it is not true that", "kabar …
// adalah bohong").
func (sc *scene) clauseTruth(t int, st *status) {
	if sc.falseClause(t) {
		st.apply("negative", "untrue")
	}
	if sc.asked() && sc.relativeBefore(t) < 0 {
		st.plan("possible", "asked")
	}
	s := -1
	for _, k := range sc.kids[t] { // the nearest of several that a weak tree gives
		if k < t && strings.HasPrefix(sc.s.Tokens[k].Deprel, "nsubj") {
			s = sc.phraseStart(k)
		}
	}
	if r := sc.relativeBefore(t); r > 0 {
		s = sc.phraseStart(r - 1)
	}
	if s < 0 || s > t {
		return
	}
	if sc.doubtBefore(s) {
		st.plan("possible", "before the subject")
	} else if k := sc.negatorBefore(s, t); k >= 0 && !containsString(st.why, sc.norm[k]) {
		st.apply("negative", sc.norm[k])
	}
}

// asked says whether the sentence is a question about whether something is so, and none
// about why or when it was: "Did Chad leave?".
func (sc *scene) asked() bool {
	k := sc.n - 1
	for k > 0 && isQuoteMark(sc.norm[k]) {
		k--
	}
	if k < 1 || sc.norm[k] != "?" {
		return false
	}
	for ; k >= 0; k-- {
		if sc.x.lex.cues.QuestionWords.Has(sc.norm[k]) && sc.at[k] < 0 {
			return false
		}
	}
	return true
}

// phraseStart returns the first token of the noun phrase around h, its determiners and
// numerals left out; -1 for none.
func (sc *scene) phraseStart(h int) int {
	if h < 0 {
		return -1
	}
	for {
		if u := sc.at[h]; u >= 0 {
			h = sc.units[u].first
			if l := sc.units[u].list; l >= 0 { // "neither France nor Germany"
				for v := range sc.units {
					if sc.units[v].list == l {
						h = min(h, sc.units[v].first)
					}
				}
			}
		}
		if h == 0 {
			return h
		}
		if sc.at[h-1] < 0 && !sc.nominal(h-1) || sc.at[h-1] >= 0 && sc.x.lex.code == "en" && sc.s.Tokens[h-1].UPOS != "ADJ" {
			return h
		}
		h--
	}
}

// nominal says whether a token outside all units is part of a noun phrase, before or behind its head.
func (sc *scene) nominal(k int) bool {
	switch sc.s.Tokens[k].UPOS {
	case "NOUN", "PROPN", "ADJ":
		return !sc.x.lex.neg[sc.norm[k]] && !sc.x.lex.poss[sc.norm[k]] && sc.governs(k) == "" && !sc.x.lex.cond[sc.norm[k]]
	}
	return false
}

// negatorBefore returns the word that negates the noun phrase beginning at s, the subject of
// t, -1 for none: "no minister", "not a single", "tidak ada pejabat yang", "tak satu pun".
func (sc *scene) negatorBefore(s, t int) int {
	for k := s - 1; k >= 0 && k >= s-4; k-- {
		if sc.at[k] >= 0 {
			return -1
		}
		w := sc.norm[k]
		if sc.x.lex.neg[w] {
			if sc.exceptionAt(k) || k > 0 && sc.x.lex.coord[sc.norm[k-1]] && !sc.x.lex.cues.NeitherDid.Has(w) || sc.contrasted(s, t) {
				return -1 // "whether or not Chad left"
			}
			return k
		}
		if sc.x.lex.cues.Existence.Has(w) || sc.x.lex.cues.Of.Has(w) {
			continue
		}
		switch sc.s.Tokens[k].UPOS {
		case "DET", "NUM", "ADJ":
			continue
		case "PART", "ADV":
			if sc.x.lex.code == "id" {
				continue
			}
		case "AUX": // "nor did France"
			continue
		}
		return -1
	}
	return -1
}

// contrasted says whether a negated noun phrase gives way to who did it: "bukan Iran,
// melainkan Israel yang menyerang", "not Chad but Niger".
func (sc *scene) contrasted(s, t int) bool {
	for k := s; k < t; k++ {
		if sc.at[k] < 0 && (sc.x.lex.cues.Adversatives.Has(sc.norm[k]) || sc.x.lex.cues.Instead.Has(sc.norm[k])) {
			return true
		}
	}
	return false
}

// doubtBefore says whether the word right before a subject that begins at s makes its clause
// only possible: "perhaps Chad left", "mungkin Chad pergi", "had Chad left, Niger would have".
func (sc *scene) doubtBefore(s int) bool {
	k := s - 1
	for k >= 0 && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "DET" || sc.x.lex.comp[sc.norm[k]] && sc.x.lex.code == "id") {
		k--
	}
	if k < 0 || sc.at[k] >= 0 {
		return false
	}
	w := sc.norm[k]
	if sc.x.lex.code == "id" {
		return sc.x.lex.poss[w] && !sc.verb[k] || sc.x.lex.cues.QuestionParticles.Has(w)
	}
	if sc.x.lex.cues.Supposing.Has(w) && sc.s.Tokens[k].UPOS == "AUX" {
		return k == 0 || isClosing(sc.norm[k-1])
	}
	return sc.s.Tokens[k].UPOS == "ADV" && sc.x.lex.poss[w]
}

// falseClause says whether the text calls the clause of a verb untrue, or a report whose
// content it is: "it is not true that Chad left", "reports that Chad left were false".
func (sc *scene) falseClause(t int) bool {
	if sc.rumoured(t) {
		return true
	}
	h := sc.s.Tokens[t].Head
	if h < 0 || h == t || sc.at[h] >= 0 {
		return false
	}
	if d := sc.s.Tokens[t].Deprel; strings.HasPrefix(d, "csubj") || d == "ccomp" || d == "advcl" || d == "xcomp" {
		if sc.untrue(h) {
			return sc.complemented(t, h)
		}
	}
	for k := 0; k < 2 && h >= 0 && sc.at[h] < 0; k++ { // "reports claiming that Chad left"
		if sc.saidThing(h) {
			p := sc.s.Tokens[h].Head
			return p > t && strings.HasPrefix(sc.s.Tokens[h].Deprel, "nsubj") && (sc.untrue(p) || sc.untrueBy(p))
		}
		h = sc.s.Tokens[h].Head
	}
	return false
}

// rumoured says whether the clause of a verb is what a noun before it tells and a word behind it
// calls untrue, whatever the tree: "claims that Chad left are untrue", "kabar Chad keluar bohong".
func (sc *scene) rumoured(t int) bool {
	k, verbs := t-1, 0
	for ; k >= 0 && k > t-12 && !(sc.at[k] < 0 && sc.saidThing(k)); k-- {
		if sc.at[k] < 0 && (sc.verb[k] || isClosing(sc.norm[k])) {
			if verbs++; verbs > 1 || isClosing(sc.norm[k]) {
				return false
			}
		}
	}
	if k < 0 || k <= t-12 || k+1 < sc.n && !sc.x.lex.comp[sc.norm[k+1]] && !sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[k+1]) && !(sc.x.lex.code == "id" && (sc.at[k+1] >= 0 || sc.x.lex.rel[sc.norm[k+1]])) {
		return false
	}
	for k = t + 1; k < sc.n; k++ {
		if sc.at[k] >= 0 {
			continue
		}
		if isClosing(sc.norm[k]) || sc.x.lex.sub[sc.norm[k]] {
			return false
		}
		if sc.untrue(k) {
			return true
		}
		if sc.verb[k] && sc.deniedBy(k) {
			return false
		}
	}
	return false
}

// saidThing says whether a noun names what is told: a report, a rumour, a charge.
func (sc *scene) saidThing(h int) bool {
	return (sc.s.Tokens[h].UPOS == "NOUN" || h == 0) && (sc.x.lex.cues.Charges.Has(sc.lemma[h]) || sc.x.lex.cues.Charges.Has(sc.norm[h]) || sc.x.lex.cues.Rumours.Has(sc.lemma[h]) || sc.x.lex.cues.Rumours.Has(sc.norm[h]))
}

// complemented says whether the clause of t is what a verdict behind or before it is on, and no
// clause of time or reason beside it.
func (sc *scene) complemented(t, h int) bool {
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "mark" {
			return sc.x.lex.comp[sc.norm[k]] || sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[k])
		}
	}
	return sc.x.lex.code == "id" && h < t
}

// untrue says whether a predicate says that something is not so: "false", "not true".
func (sc *scene) untrue(h int) bool {
	if sc.x.lex.cues.Falsehoods.Has(sc.norm[h]) || sc.x.lex.cues.Falsehoods.Has(sc.lemma[h]) {
		return !sc.deniedAt(h)
	}
	return sc.x.lex.cues.Truths.Has(sc.norm[h]) && sc.deniedAt(h)
}

// untrueBy says whether the tree hangs a word for what is not so on a predicate: "proved
// wrong", "dinilai keliru", "were denied by Chad".
func (sc *scene) untrueBy(p int) bool {
	for _, k := range sc.kids[p] {
		if k > p && sc.at[k] < 0 && sc.untrue(k) {
			return true
		}
	}
	return sc.deniedBy(p) && sc.agentOf(p) < 0 // else see passiveDenial
}

// deniedBy says whether a passive tells that something was denied: "was denied by", "dibantah".
func (sc *scene) deniedBy(p int) bool {
	if sc.x.lex.speech[sc.verbOf(p)].Status != "negative" && !(sc.x.lex.code == "en" && sc.rejects(p)) {
		return false
	}
	return sc.x.lex.code == "id" && diPrefixed(sc.norm[p]) || sc.x.lex.code == "en" && sc.englishPassive(p)
}

// passiveDenial reads "reports that Chad left were denied by Niger", "kabar bahwa … dibantah
// Niger": what the subject of the passive at t says is denied by its agent.
func (sc *scene) passiveDenial(t int) bool {
	if !sc.verb[t] || !sc.deniedBy(t) {
		return false
	}
	u := sc.agentOf(t)
	if u < 0 || sc.units[u].first < t {
		return false
	}
	for k := t - 1; k >= 0; k-- {
		if isQuoteMark(sc.norm[k]) || sc.norm[k] == ";" {
			return false
		}
		if sc.at[k] < 0 && sc.saidThing(k) && sc.verbBetween(k, t) {
			sc.say(k, t, t, sc.speakers(u), true)
			return true
		}
	}
	return false
}

// deniedAt says whether a negator stands at a predicate.
func (sc *scene) deniedAt(h int) bool {
	for _, k := range sc.kids[h] {
		if sc.x.lex.neg[sc.norm[k]] && sc.at[k] < 0 && k < h {
			return true
		}
	}
	return sc.negated(h)
}
