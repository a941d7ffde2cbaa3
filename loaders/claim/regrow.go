package claim

import (
	"strings"

	"newsgraph/loaders/nlp"
)

// regrown returns an English sentence with branches of its tree hung where the forms of
// its verbs leave no doubt; the sentence itself where there is nothing to mend. The
// parser hangs a coordinated verb on the nearest one, but a finite verb goes on a finite
// verb, never an infinitive or a gerund: "urged Serbia to reconsider and spoke with X",
// "accused Iran of arming rebels and pressed Y to act".
func regrown(s *nlp.Sentence, coord map[string]bool) *nlp.Sentence {
	mended := s
	for t := range s.Tokens {
		h := finiteAbove(mended, t, coord)
		if h < 0 {
			continue
		}
		if mended == s {
			c := *s
			c.Tokens = append([]nlp.Token(nil), s.Tokens...)
			mended = &c
		}
		mended.Tokens[t].Head = h
	}
	return mended
}

// finiteAbove returns the finite verb that a finite verb coordinated with an infinitive
// or a gerund goes on, -1 where it is hung well.
func finiteAbove(s *nlp.Sentence, t int, coord map[string]bool) int {
	tok := &s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || !finite(tok) {
		return -1
	}
	h := tok.Head
	if up := &s.Tokens[h]; up.UPOS != "VERB" || up.Morph.Tense != "inf" && up.Morph.Tense != "ger" || modal(s, h) {
		return -1
	}
	k := t - 1
	for k > h && (s.Tokens[k].UPOS == "ADV" || s.Tokens[k].UPOS == "AUX") {
		k--
	}
	if !coord[s.Tokens[k].Norm] && !(s.Tokens[k].Norm == "," && s.Tokens[h].Morph.Tense == "ger") { // "X, condemned by Y for arming rebels, recalled …"
		return -1 // it has a subject of its own
	}
	for n := 0; n < 8; n++ {
		up := s.Tokens[h].Head
		if up < 0 || up >= h {
			return -1
		}
		h = up
		if v := &s.Tokens[h]; v.UPOS == "VERB" && v.Deprel != "amod" && (finite(v) || v.Morph.Tense == "part" && !strings.HasPrefix(v.Deprel, "acl")) {
			return h
		}
	}
	return -1
}

// finite says whether the form of a verb is finite: "pressed", "presses"; a plain form
// may as well be an infinitive.
func finite(t *nlp.Token) bool {
	return t.Morph.Tense == "past" || t.Morph.Tense == "pres" && t.Norm != t.Lemma
}

// modal says whether the plain form of a verb stands behind a modal, and so heads a
// clause: "would meet Putin and flew on".
func modal(s *nlp.Sentence, h int) bool {
	for k := h - 1; k >= 0 && k >= h-4; k-- {
		if s.Tokens[k].UPOS == "AUX" && s.Tokens[k].Head == h {
			return true
		}
	}
	return false
}
