package nlp

import (
	"fmt"
	"strings"

	"newsgraph/loaders/lang"
)

// english gives English words their lemmas: rules of inflection checked against
// a lexicon of lemmas, and a list of irregular forms by part of speech.
type english struct {
	lemmas    map[string]int
	irregular map[lang.TaggedForm]lang.Inflected
}

func newEnglish() (*english, error) {
	lemmas, err := lang.Roots("en")
	if err != nil {
		return nil, fmt.Errorf("lexicon of lemmas: %w", err)
	}
	irregular, err := lang.Inflections("en")
	if err != nil {
		return nil, fmt.Errorf("irregular forms: %w", err)
	}
	return &english{lemmas, irregular}, nil
}

func (e *english) known(lower string) bool { return e.lemmas[lower] > 0 }

func (e *english) verb(string) bool { return false }

// form fills in lemmas, number, tense and voice. Tags and tree decide between
// the readings of a form ("has urged", "is urged", "urged"); without them a
// form's commonest reading stands.
func (e *english) form(s *Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.Lemma = e.lemma(t.Norm, t.UPOS)
		t.Morph = Morph{}
		switch t.UPOS {
		case "NOUN", "PROPN":
			t.Morph.Number = "sg"
			if t.Lemma != t.Norm && t.UPOS == "NOUN" {
				t.Morph.Number = "pl"
			}
		case "VERB", "AUX":
			t.Morph.Tense = e.tense(t.Norm, t.Lemma, t.UPOS)
		}
	}
	around := surroundings(s)
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.UPOS == "VERB" {
			around[i].settle(t)
		}
	}
}

// A surrounding is what the words that depend on a verb say of it.
type surrounding struct {
	has        bool // "have" stands before it
	passive    bool // a passive subject or auxiliary does
	be         bool // "be" does
	infinitive bool // "to", "will", "did" does
	subject    bool
}

// surroundings gathers, in one pass, what each word's dependents say of it.
func surroundings(s *Sentence) []surrounding {
	around := make([]surrounding, len(s.Tokens))
	for j := range s.Tokens {
		c := &s.Tokens[j]
		if c.Head < 0 || c.Head >= len(around) {
			continue
		}
		a := &around[c.Head]
		switch c.Deprel {
		case "aux:pass", "nsubj:pass", "csubj:pass":
			a.passive = true
		case "aux":
			switch c.Lemma {
			case "have":
				a.has = true
			case "be":
				a.be = true
			default:
				a.infinitive = true
			}
		case "mark":
			a.infinitive = a.infinitive || c.Norm == "to"
		}
		a.subject = a.subject || strings.HasPrefix(c.Deprel, "nsubj")
	}
	return around
}

// settle gives a verb its tense and voice.
func (a surrounding) settle(t *Token) {
	t.Morph.Voice = "act"
	past := t.Morph.Tense == "past" || t.Morph.Tense == "part" || t.Morph.Tense == "past,part"
	passive := a.passive || a.be && past || strings.HasSuffix(t.Deprel, ":pass")
	switch {
	case passive && past:
		t.Morph.Tense, t.Morph.Voice = "part", "pass"
	case a.has && past:
		t.Morph.Tense = "part"
	case a.infinitive && t.Lemma == t.Norm:
		t.Morph.Tense = "inf"
	case t.Morph.Tense == "past,part":
		t.Morph.Tense = "past"
		if d := t.Deprel; strings.HasPrefix(d, "acl") && !a.subject || d == "amod" || d == "advcl" && !a.subject {
			t.Morph.Tense, t.Morph.Voice = "part", "pass"
		}
	case t.Morph.Tense == "part":
		t.Morph.Voice = "pass"
	}
}

// tense returns what a verb's form alone says: "past,part" where it may be both.
func (e *english) tense(norm, lemma, upos string) string {
	if f, ok := e.irregular[lang.TaggedForm{Form: norm, UPOS: upos}]; ok && f.Tense != "" {
		return f.Tense
	}
	switch {
	case norm == lemma:
		return "pres"
	case strings.HasSuffix(norm, "ing"):
		return "ger"
	case strings.HasSuffix(norm, "ed"), strings.HasSuffix(norm, "'d"):
		return "past,part"
	}
	return "pres"
}

// lemma returns the lemma of a form in lower case. An empty tag stands for any.
func (e *english) lemma(norm, upos string) string {
	if f, ok := e.irregular[lang.TaggedForm{Form: norm, UPOS: upos}]; ok {
		return f.Lemma
	}
	switch upos {
	case "NOUN":
		return e.best(norm, plurals)
	case "VERB", "AUX":
		return e.best(norm, inflections)
	case "ADJ", "ADV":
		if e.lemmas[norm] == 0 {
			return e.best(norm, degrees)
		}
	case "":
		if e.lemmas[norm] == 0 {
			return e.best(norm, inflections)
		}
	}
	return norm
}

// A change turns an inflected ending into that of a lemma.
type change struct{ ending, lemma string }

var (
	plurals = []change{
		{"ies", "y"}, {"sses", "ss"}, {"ches", "ch"}, {"shes", "sh"}, {"xes", "x"}, {"zes", "ze"}, {"zes", "z"},
		{"ses", "se"}, {"ses", "s"}, {"oes", "o"}, {"ves", "f"}, {"ves", "ve"}, {"ves", "fe"}, {"men", "man"}, {"s", ""},
	}
	inflections = []change{
		{"ying", "y"}, {"ying", "ie"}, {"ing", ""}, {"ing", "e"},
		{"ied", "y"}, {"ed", ""}, {"ed", "e"},
		{"ies", "y"}, {"sses", "ss"}, {"ches", "ch"}, {"shes", "sh"}, {"xes", "x"}, {"zes", "ze"}, {"ses", "se"}, {"oes", "o"}, {"s", ""},
	}
	degrees = []change{{"ier", "y"}, {"iest", "y"}, {"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}}
)

// best applies the changes that fit and returns the commonest known lemma; where
// none is known, the most regular one.
func (e *english) best(norm string, changes []change) string {
	best, count := "", 0
	first := ""
	consider := func(lemma string) {
		if first == "" {
			first = lemma
		}
		if n := e.lemmas[lemma]; n > count {
			best, count = lemma, n
		}
	}
	for _, c := range changes {
		stem, ok := strings.CutSuffix(norm, c.ending)
		if !ok || len(stem) < 2 {
			continue
		}
		if c.ending == "s" && (strings.HasSuffix(stem, "s") || strings.HasSuffix(stem, "u") || strings.HasSuffix(stem, "i")) {
			continue
		}
		if n := len(stem); c.lemma == "" && c.ending != "s" && n > 2 && stem[n-1] == stem[n-2] && !strings.ContainsRune("slz", rune(stem[n-1])) {
			consider(stem[:n-1])
			continue
		}
		if c.lemma == "" && (c.ending == "ed" || c.ending == "ing") && e.lemmas[stem] == 0 {
			if n := len(stem); n > 2 && stem[n-1] == stem[n-2] { // s, l, z: confess, kill, buzz
				consider(stem)
				consider(stem[:n-1])
				continue
			}
			if !wantsE(stem) {
				consider(stem)
			}
			continue
		}
		consider(stem + c.lemma)
	}
	switch {
	case best != "" && (count > e.lemmas[norm] || e.lemmas[norm] == 0):
		return best
	case e.lemmas[norm] > 0 || first == "":
		return norm
	}
	if changes[0].ending == "ier" { // a degree is rarer than a word in -er
		return norm
	}
	return first
}

// wantsE guesses for an unknown verb whether its lemma ends in e: after one
// vowel and c, g, s, v, z, or u and a consonant ("liberalized", "reduced").
func wantsE(stem string) bool {
	n := len(stem)
	if n < 3 {
		return true
	}
	switch stem[n-1] {
	case 'c', 'v', 'z', 'u':
		return true
	case 's':
		return stem[n-2] != 's'
	case 'g':
		return stem[n-2] != 'n' || n > 3 && stem[n-3] != 'i' && stem[n-3] != 'o'
	case 't':
		return stem[n-2] == 'a' && !isVowel(stem[n-3])
	case 'r':
		return stem[n-2] == 'u' || stem[n-2] == 'i'
	case 'l':
		return !isVowel(stem[n-2]) && stem[n-2] != 'l' && stem[n-2] != 'r' && stem[n-2] != 'w'
	}
	return false
}
