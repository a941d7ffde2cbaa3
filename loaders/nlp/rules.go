package nlp

import (
	"fmt"
	"strings"

	"newsgraph/loaders/lang"
)

// rules are one language's part of cutting text into tokens and sentences.
type rules struct {
	code         string
	abbreviation map[string]abbreviation // key in lower case, full stop included
	clitics      []string                // enclitic pronouns, shortened verbs; longest first
	particles    []string
	proclitics   []string
	whole        map[string]bool
	base         map[string]bool
	contraction  map[string][]string
	currency     map[string]bool
	unit         map[string]bool
	hyphenPrefix map[string]bool
	opener       map[string]bool
	domain       map[string]bool
	headlineVerb map[string]string       // bare form: verb of running text
	known        func(lower string) bool // whether the lexicon explains a word in lower case
	verb         func(lower string) bool // whether the lexicon explains it as a verb's stem
}

type abbreviation int

const (
	noAbbreviation abbreviation = iota
	openAbbreviation
	numberAbbreviation
	freeAbbreviation
	lastAbbreviation
)

func newRules(code string) (*rules, error) {
	t, err := lang.TokenRules(code)
	if err != nil {
		return nil, fmt.Errorf("token rules: %w", err)
	}
	r := &rules{
		code:         code,
		abbreviation: map[string]abbreviation{},
		clitics:      t.Clitics.Pronouns,
		particles:    t.Clitics.Particles,
		proclitics:   t.Clitics.Proclitics,
		whole:        map[string]bool{},
		base:         lowerSet(t.ParticleBases),
		contraction:  t.Contractions,
		currency:     lowerSet(t.Currencies),
		unit:         lowerSet(t.Units),
		hyphenPrefix: lowerSet(t.HyphenPrefixes),
		opener:       map[string]bool{},
		domain:       lowerSet(t.Domains),
		headlineVerb: t.HeadlineVerbs,
		known:        func(string) bool { return false },
		verb:         func(string) bool { return false },
	}
	for kind, list := range map[abbreviation][]string{
		openAbbreviation: t.Abbreviations.Open, freeAbbreviation: t.Abbreviations.Free, lastAbbreviation: t.Abbreviations.Last,
	} {
		for _, a := range list {
			r.abbreviation[strings.ToLower(a)] = kind
		}
	}
	// A word that may be a number's sign ("No. 5") and something else ("no.")
	// counts as the former before a number only, so that reading wins.
	for _, a := range t.Abbreviations.Number {
		r.abbreviation[strings.ToLower(a)] = numberAbbreviation
	}
	for _, line := range t.Wholes {
		for _, w := range line {
			r.whole[w] = true
		}
	}
	for _, o := range t.Openers {
		r.opener[o] = true
	}
	return r, nil
}

func lowerSet(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.ToLower(w)] = true
	}
	return m
}
