package lang

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Cues are the words that single rules of the claim stage ask for, by what they are to
// the rule (cues.yaml). A rule whose words a language lacks does not fire there.
type Cues struct {
	// Pronouns and determiners.
	Anaphoric     Words `yaml:"anaphoric"`     // determiners that make a noun point back to what was told
	Article       Words `yaml:"article"`       // the definite article
	Indefinite    Words `yaml:"indefinite"`    // indefinite articles
	Propositional Words `yaml:"propositional"` // pronouns for what was said before: "membantahnya", "denied it"
	Matter        Words `yaml:"matter"`        // nouns that with a determiner stand for what was said before: "hal itu"
	Reflexive     Words `yaml:"reflexive"`     // pronouns for the subject of the clause

	// Noun phrases.
	Genitive           Words `yaml:"genitive"`            // marks of a possessor before a noun; Indonesian has them in foreign names only
	Of                 Words `yaml:"of"`                  // the preposition between a noun of an act and whom it befell, or the noun that counts it: "the killing of X"
	OwnerLinks         Words `yaml:"owner_links"`         // prepositions inside a noun phrase, before whom the noun belongs to
	Owners             Words `yaml:"owners"`              // prepositions behind a noun, before who owns or did it
	Origin             Words `yaml:"origin"`              // the preposition of where somebody or something comes from
	Membership         Words `yaml:"membership"`          // prepositions between people and the organization that they belong to: "rebels from the PKK"
	Examples           Words `yaml:"examples"`            // open examples of what a noun names
	PhraseEnds         Words `yaml:"phrase_ends"`         // end a noun phrase though they are no prepositions of a frame: "pasca"
	Partitives         Words `yaml:"partitives"`          // nouns that only say that something is some of a thing: "part of"
	DescriptionLinks   Words `yaml:"description_links"`   // stand inside a description of the person named behind it: "pendiri toko asal China, Jack Ma"
	DescriptionOpeners Words `yaml:"description_openers"` // stand before such a description
	Namely             Words `yaml:"namely"`              // stand between a description and the name that it describes

	// Government and people.

	// Prepositions of places and partners.
	Inside       Words `yaml:"inside"`        // the preposition of being in a place
	PartnerCases Words `yaml:"partner_cases"` // prepositions before the partner of a meeting or a talk

	// How phrases attach.
	NounComplements Words `yaml:"noun_complements"` // prepositions whose phrase belongs to the noun before them
	VerbComplements Words `yaml:"verb_complements"` // prepositions whose phrase belongs to the verb, unless it tells when something else was
	Temporal        Words `yaml:"temporal"`         // prepositions of when something else was: "regret during talks with China"
	LightCases      Words `yaml:"light_cases"`      // prepositions between a light verb and its noun: "engaged in talks"

	// Complements and infinitives.
	Infinitive  Words `yaml:"infinitive"`   // the particle before an infinitive
	GerundCases Words `yaml:"gerund_cases"` // prepositions before a gerund whose subject is the object before them: "thanked X for sending"
	Preventives Words `yaml:"preventives"`  // those of them before what somebody is kept or warned from
	Benefactive Words `yaml:"benefactive"`  // the preposition before what is asked for
	ContentEnds Words `yaml:"content_ends"` // subordinators that end a clause complement

	// Relative clauses and copulas.
	RelativeAdverbs     Words `yaml:"relative_adverbs"`     // relatives that are no argument of their clause
	AmbiguousRelatives  Words `yaml:"ambiguous_relatives"`  // relatives that also open a complement
	PossessiveRelatives Words `yaml:"possessive_relatives"` // relatives that own the noun behind them
	CopularVerbs        Words `yaml:"copular_verbs"`        // verbs of being, which as auxiliaries make a passive or a plan
	Perfect             Words `yaml:"perfect"`              // the auxiliary of the perfect

	// Verbs and nouns with rules of their own.
	VerbalAttacks Words `yaml:"verbal_attacks"` // verbs of attacking, which between persons are words
	Recognition   Words `yaml:"recognition"`    // verbs of recognising: who does not recognise a claim rejects it
	PlainRefusal  Words `yaml:"plain_refusal"`  // the verb whose frame a denied charge takes
	ChannelCases  Words `yaml:"channel_cases"`  // prepositions before what one speaks by from afar
	Channels      Words `yaml:"channels"`       // nouns of what one speaks by from afar

	// Denials.
	Charges           Words `yaml:"charges"`            // nouns of what is said against somebody
	ChargeComplements Words `yaml:"charge_complements"` // stand behind such a noun where it says itself what the charge is
	Complicity        Words `yaml:"complicity"`         // nouns of the part that somebody had in what was told
	Rebuffs           Words `yaml:"rebuffs"`            // verbs that turn a charge down and are none of saying

	// Status.

	// Speech.

	// Time.
	DayLeads Words `yaml:"day_leads"` // stand before a date at the end of a sentence
}

// Words are words of one kind, in the order of the file. The zero value holds none.
type Words struct {
	list []string
	set  map[string]bool
}

// Has says whether a word is among them.
func (w *Words) Has(s string) bool { return w.set[s] }

// HasAny says whether one of the words given is among them.
func (w *Words) HasAny(list []string) bool { return slices.ContainsFunc(list, w.Has) }

// List gives them in their order.
func (w *Words) List() []string { return w.list }

// First gives the first of them, "" where there are none.
func (w *Words) First() string {
	if len(w.list) == 0 {
		return ""
	}
	return w.list[0]
}

// UnmarshalYAML reads a list of words and refuses one that is empty, doubled or not in
// the form in which words are compared.
func (w *Words) UnmarshalYAML(n *yaml.Node) error {
	if err := n.Decode(&w.list); err != nil {
		return err
	}
	if len(w.list) == 0 {
		return fmt.Errorf("line %d: an empty list; leave the key out where the language has no such word", n.Line)
	}
	w.set = make(map[string]bool, len(w.list))
	for _, s := range w.list {
		if s == "" || s != strings.ToLower(s) || strings.ContainsAny(s, " \t") {
			return fmt.Errorf("line %d: %q must be one word in small letters", n.Line, s)
		}
		if w.set[s] {
			return fmt.Errorf("line %d: %q is given twice", n.Line, s)
		}
		w.set[s] = true
	}
	return nil
}

// LoadCues reads and checks a language's cues.yaml.
func LoadCues(code string) (*Cues, error) {
	b, err := read(code, "cues.yaml")
	if err != nil {
		return nil, err
	}
	c, err := parseCues(b)
	if err != nil {
		return nil, fmt.Errorf("%s/cues.yaml: %w", code, err)
	}
	return c, nil
}

// parseCues decodes cues.yaml; every key must say by a comment what it is for.
func parseCues(b []byte) (*Cues, error) {
	var c Cues
	if err := strict(b, &c); err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return nil, err
	}
	var errs []error
	for _, m := range doc.Content {
		for i := 0; i < len(m.Content); i += 2 {
			if k := m.Content[i]; k.HeadComment == "" && k.LineComment == "" {
				errs = append(errs, fmt.Errorf("line %d: %s: no comment says what it is for", k.Line, k.Value))
			}
		}
	}
	return &c, errors.Join(errs...)
}
