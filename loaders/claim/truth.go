package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// clauseTruth gives a verb what stands around its clause, not in it, about whether it is so:
// its negated subject ("no minister met X", "bukan Rusia yang menyerang"), a word before the
// subject ("perhaps Chad left"), a verdict on the clause ("it is not true that", "kabar …
// adalah bohong").
func (sc *scene) clauseTruth(t int, st *status) {
	if sc.falseClause(t) {
		st.apply("negative", "untrue")
	}
	if sc.asked() && sc.RelativeBefore(t) < 0 {
		st.plan("possible", "asked")
	}
	s := -1
	for _, k := range sc.Kids[t] { // the nearest of several that a weak tree gives
		if k < t && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nsubj") {
			s = sc.phraseStart(k)
		}
	}
	if r := sc.RelativeBefore(t); r > 0 {
		s = sc.phraseStart(r - 1)
	}
	if s < 0 || s > t {
		return
	}
	if sc.doubtBefore(s) {
		st.plan("possible", "before the subject")
	} else if k := sc.negatorBefore(s, t); k >= 0 && !slices.Contains(st.why, sc.Norm[k]) {
		st.apply("negative", sc.Norm[k])
	}
}

// asked says whether the sentence is a question about whether something is so, and none
// about why or when it was: "Did Chad leave?".
func (sc *scene) asked() bool {
	k := sc.Len - 1
	for k > 0 && clause.IsQuoteMark(sc.Norm[k]) {
		k--
	}
	if k < 1 || sc.Norm[k] != "?" {
		return false
	}
	for ; k >= 0; k-- {
		if sc.x.Lex.Cues.QuestionWords.Has(sc.Norm[k]) && sc.At[k] < 0 {
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
		if u := sc.At[h]; u >= 0 {
			h = sc.Units[u].First
			if l := sc.Units[u].List; l >= 0 { // "neither France nor Germany"
				for v := range sc.Units {
					if sc.Units[v].List == l {
						h = min(h, sc.Units[v].First)
					}
				}
			}
		}
		if h == 0 {
			return h
		}
		if sc.At[h-1] < 0 && !sc.nominal(h-1) || sc.At[h-1] >= 0 && sc.x.Lex.Code == "en" && sc.Sentence.Tokens[h-1].UPOS != "ADJ" {
			return h
		}
		h--
	}
}

// nominal says whether a token outside all units is part of a noun phrase, before or behind its head.
func (sc *scene) nominal(k int) bool {
	switch sc.Sentence.Tokens[k].UPOS {
	case "NOUN", "PROPN", "ADJ":
		return !sc.x.Lex.Neg[sc.Norm[k]] && !sc.x.Lex.Poss[sc.Norm[k]] && sc.governs(k) == "" && !sc.x.Lex.Cond[sc.Norm[k]]
	}
	return false
}

// negatorBefore returns the word that negates the noun phrase beginning at s, the subject of
// t, -1 for none: "no minister", "not a single", "tidak ada pejabat yang", "tak satu pun".
func (sc *scene) negatorBefore(s, t int) int {
	for k := s - 1; k >= 0 && k >= s-4; k-- {
		if sc.At[k] >= 0 {
			return -1
		}
		w := sc.Norm[k]
		if sc.x.Lex.Neg[w] {
			if sc.ExceptionAt(k) || k > 0 && sc.x.Lex.Coord[sc.Norm[k-1]] && !sc.x.Lex.Cues.NeitherDid.Has(w) || sc.contrasted(s, t) {
				return -1 // "whether or not Chad left"
			}
			return k
		}
		if sc.x.Lex.Cues.Existence.Has(w) || sc.x.Lex.Cues.Of.Has(w) {
			continue
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "NUM", "ADJ":
			continue
		case "PART", "ADV":
			if sc.x.Lex.Code == "id" {
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
		if sc.At[k] < 0 && (sc.x.Lex.Cues.Adversatives.Has(sc.Norm[k]) || sc.x.Lex.Cues.Instead.Has(sc.Norm[k])) {
			return true
		}
	}
	return false
}

// doubtBefore says whether the word right before a subject that begins at s makes its clause
// only possible: "perhaps Chad left", "mungkin Chad pergi", "had Chad left, Niger would have".
func (sc *scene) doubtBefore(s int) bool {
	k := s - 1
	for k >= 0 && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "DET" || sc.x.Lex.Comp[sc.Norm[k]] && sc.x.Lex.Code == "id") {
		k--
	}
	if k < 0 || sc.At[k] >= 0 {
		return false
	}
	w := sc.Norm[k]
	if sc.x.Lex.Code == "id" {
		return sc.x.Lex.Poss[w] && !sc.Verb[k] || sc.x.Lex.Cues.QuestionParticles.Has(w)
	}
	if sc.x.Lex.Cues.Supposing.Has(w) && sc.Sentence.Tokens[k].UPOS == "AUX" {
		return k == 0 || clause.IsClosing(sc.Norm[k-1])
	}
	return sc.Sentence.Tokens[k].UPOS == "ADV" && sc.x.Lex.Poss[w]
}

// falseClause says whether the text calls the clause of a verb untrue, or a report whose
// content it is: "it is not true that Chad left", "reports that Chad left were false".
func (sc *scene) falseClause(t int) bool {
	if sc.rumoured(t) {
		return true
	}
	h := sc.Sentence.Tokens[t].Head
	if h < 0 || h == t || sc.At[h] >= 0 {
		return false
	}
	if d := sc.Sentence.Tokens[t].Deprel; strings.HasPrefix(d, "csubj") || d == "ccomp" || d == "advcl" || d == "xcomp" {
		if sc.untrue(h) {
			return sc.complemented(t, h)
		}
	}
	for k := 0; k < 2 && h >= 0 && sc.At[h] < 0; k++ { // "reports claiming that Chad left"
		if sc.SaidThing(h) {
			p := sc.Sentence.Tokens[h].Head
			return p > t && strings.HasPrefix(sc.Sentence.Tokens[h].Deprel, "nsubj") && (sc.untrue(p) || sc.untrueBy(p))
		}
		h = sc.Sentence.Tokens[h].Head
	}
	return false
}

// rumoured says whether the clause of a verb is what a noun before it tells and a word behind it
// calls untrue, whatever the tree: "claims that Chad left are untrue", "kabar Chad keluar bohong".
func (sc *scene) rumoured(t int) bool {
	k, verbs := t-1, 0
	for ; k >= 0 && k > t-12 && !(sc.At[k] < 0 && sc.SaidThing(k)); k-- {
		if sc.At[k] < 0 && (sc.Verb[k] || clause.IsClosing(sc.Norm[k])) {
			if verbs++; verbs > 1 || clause.IsClosing(sc.Norm[k]) {
				return false
			}
		}
	}
	if k < 0 || k <= t-12 || k+1 < sc.Len && !sc.x.Lex.Comp[sc.Norm[k+1]] && !sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[k+1]) && !(sc.x.Lex.Code == "id" && (sc.At[k+1] >= 0 || sc.x.Lex.Rel[sc.Norm[k+1]])) {
		return false
	}
	for k = t + 1; k < sc.Len; k++ {
		if sc.At[k] >= 0 {
			continue
		}
		if clause.IsClosing(sc.Norm[k]) || sc.x.Lex.Sub[sc.Norm[k]] {
			return false
		}
		if sc.untrue(k) {
			return true
		}
		if sc.Verb[k] && sc.DeniedBy(k) {
			return false
		}
	}
	return false
}

// complemented says whether the clause of t is what a verdict behind or before it is on, and no
// clause of time or reason beside it.
func (sc *scene) complemented(t, h int) bool {
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "mark" {
			return sc.x.Lex.Comp[sc.Norm[k]] || sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[k])
		}
	}
	return sc.x.Lex.Code == "id" && h < t
}

// untrue says whether a predicate says that something is not so: "false", "not true".
func (sc *scene) untrue(h int) bool {
	if sc.x.Lex.Cues.Falsehoods.Has(sc.Norm[h]) || sc.x.Lex.Cues.Falsehoods.Has(sc.Lemma[h]) {
		return !sc.deniedAt(h)
	}
	return sc.x.Lex.Cues.Truths.Has(sc.Norm[h]) && sc.deniedAt(h)
}

// untrueBy says whether the tree hangs a word for what is not so on a predicate: "proved
// wrong", "dinilai keliru", "were denied by Chad".
func (sc *scene) untrueBy(p int) bool {
	for _, k := range sc.Kids[p] {
		if k > p && sc.At[k] < 0 && sc.untrue(k) {
			return true
		}
	}
	return sc.DeniedBy(p) && sc.AgentOf(p) < 0 // else see passiveDenial
}

// deniedAt says whether a negator stands at a predicate.
func (sc *scene) deniedAt(h int) bool {
	for _, k := range sc.Kids[h] {
		if sc.x.Lex.Neg[sc.Norm[k]] && sc.At[k] < 0 && k < h {
			return true
		}
	}
	return sc.Negated(h)
}
