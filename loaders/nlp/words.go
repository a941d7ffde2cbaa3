package nlp

import "strings"

// words explains how the words of a language are formed.
type words interface {
	// form fills in Lemma and Morph of a sentence's tokens from their forms, and
	// from tags and tree where those are there.
	form(s *Sentence)
	known(lower string) bool // whether it explains a word in lower case
	verb(lower string) bool  // whether a word in lower case is a verb that ku- or kau- goes with
}

func newWords(code string) (words, error) {
	if code == "id" {
		m, err := NewMorphology()
		return indonesian{m}, err
	}
	return newEnglish()
}

// indonesian forms words by a Morphology.
type indonesian struct{ m *Morphology }

func (w indonesian) known(lower string) bool { return w.m.Known(lower) }

// verb accepts what ends in -kan or -i, where the root is known: "kukatakan".
// A bare root after "ku" would cut nouns ("kuman").
func (w indonesian) verb(lower string) bool {
	for _, suffix := range [...]string{"kan", "i"} {
		if root, ok := strings.CutSuffix(lower, suffix); ok && len(root) > shortestRoot && w.m.roots[root] > 0 {
			return true
		}
	}
	return false
}

// form gives each token its root. A name is its own lemma, except in titles,
// where capitals tell nothing.
func (w indonesian) form(s *Sentence) {
	title := s.Kind == "title" || s.Kind == "heading"
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.UPOS == "PROPN" && !title || t.UPOS == "PUNCT" {
			t.Lemma = t.Norm
			continue
		}
		t.Lemma, t.Morph = w.m.Analyse(t.Norm)
		if t.Morph.Voice == "" && t.UPOS == "VERB" {
			t.Morph.Voice = "bare"
			if i > 0 && t.Joined { // kukatakan
				t.Morph.Voice = "pass"
			}
		}
	}
}
