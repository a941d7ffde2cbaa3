package nlp

import (
	"strings"
	"unicode"
)

// The words of a headline all begin with a capital in most Indonesian papers, which tells
// the engine that they are names, and its verbs have no prefix. A headlines writes such a
// headline, for the engine alone, as running text would: a word small where the article's
// text has it small, or where the lexicon explains it and the text never writes it as a
// name, and a bare verb with its prefix.
type headlines struct {
	small, named map[string]bool // words in lower case, as the paragraphs write them
	rules        *rules
}

// titleCase is the least share of a headline's words, in tenths, that begin with a capital.
const titleCase = 6

func newHeadlines(sentences []Sentence, r *rules) *headlines {
	h := &headlines{small: map[string]bool{}, named: map[string]bool{}, rules: r}
	for i := range sentences {
		s := &sentences[i]
		if isHeadline(*s) {
			continue
		}
		for t := range s.Tokens {
			tok := &s.Tokens[t]
			switch {
			case !isCapitalised(tok.Form):
				h.small[tok.Norm] = true
			case t > s.Dateline && s.Tokens[t-1].letters():
				h.named[tok.Norm] = true
			}
		}
	}
	return h
}

func isHeadline(s Sentence) bool { return s.Kind == "title" || s.Kind == "heading" }

// plain returns a headline as running text would write it, nil for any other sentence.
// Only the forms of its tokens are to be read.
func (h *headlines) plain(s *Sentence) *Sentence {
	if h == nil || !isHeadline(*s) {
		return nil
	}
	words, capitals := 0, 0
	for i := range s.Tokens {
		if !s.Tokens[i].letters() {
			continue
		}
		words++
		if isCapitalised(s.Tokens[i].Form) {
			capitals++
		}
	}
	loud := words >= 3 && capitals*10 >= words*titleCase
	out := &Sentence{Kind: s.Kind, Tokens: append([]Token(nil), s.Tokens...)}
	for i := range out.Tokens {
		t := &out.Tokens[i]
		if loud && isCapitalised(t.Form) && strings.ToUpper(t.Form) != t.Form && !h.named[t.Norm] && (h.small[t.Norm] || h.rules.known(t.Norm)) {
			t.Form = t.Norm
		}
		if v := h.rules.headlineVerb[t.Norm]; v != "" && !h.named[t.Norm] {
			t.Form = v
		}
	}
	return out
}

func (t *Token) letters() bool {
	for _, r := range t.Form {
		if unicode.IsLetter(r) {
			return true
		}
	}
	return false
}
