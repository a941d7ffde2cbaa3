package lang

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Operators are the words of a language that decide whether an act is so, who
// says so, and where clauses end. Words of several parts hold spaces.
type Operators struct {
	Negators          []string            `yaml:"negators"`
	NegatorExceptions []string            `yaml:"negator_exceptions"`
	Planned           []string            `yaml:"planned"`
	Possible          []string            `yaml:"possible"`
	Conditionals      []string            `yaml:"conditionals"`
	Governors         []Governor          `yaml:"governors"`
	Speech            []Speech            `yaml:"speech"`
	PassiveSpeech     []string            `yaml:"passive_speech"`
	LightVerbs        []string            `yaml:"light_verbs"`
	LightVerbsPassive []string            `yaml:"light_verbs_passive"`
	Standins          []string            `yaml:"standins"`
	Coordinators      []string            `yaml:"coordinators"`
	Relatives         []string            `yaml:"relatives"`
	Subordinators     []string            `yaml:"subordinators"`
	Complementizers   []string            `yaml:"complementizers"`
	Agent             []string            `yaml:"agent"`
	Partners          []string            `yaml:"partners"`
	Times             []string            `yaml:"times"`       // nouns of time that stand before a subject
	Statements        []string            `yaml:"statements"`  // nouns whose possessor says so: "pernyataan X"
	Settings          []string            `yaml:"settings"`    // prepositions of when or where something happened: "dalam pertemuan itu"
	Contentions       []string            `yaml:"contentions"` // nouns for what was said of another: "klaim itu"
	Acts              []string            `yaml:"acts"`        // nouns for any act told before: "keputusan itu"
	Meanwhile         []string            `yaml:"meanwhile"`   // words that join a clause with the same subject
	Offices           []string            `yaml:"offices"`     // words that make an office or a body of the noun before them: "defence minister"
	Happenings        []string            `yaml:"happenings"`  // verbs by which a text says when an act was: "disampaikan", "took place"
	Holdings          []string            `yaml:"holdings"`    // passives that only describe who holds a place: "yang dikuasai ISIS"
	Earlier           []string            `yaml:"earlier"`     // words that set a sentence before what was told last: "sebelumnya"
	Organs            []string            `yaml:"organs"`      // organs of a state, which act for it also unnamed: "a court in X"
	Nonstate          []string            `yaml:"nonstate"`    // people of a country who do not act for it: rebels, militants
	Senders           []string            `yaml:"senders"`     // verbs of sending whose object goes on the errand: "mengutus X menemui Y"
	Crowds            []string            `yaml:"crowds"`      // unnamed people who act for the country where they are: "Di Ahmedabad, massa membakar …"
	Reciprocals       []string            `yaml:"reciprocals"`
	Forces            []string            `yaml:"forces"`     // nouns for troops and ships of a country: they move and fight, they do not visit
	Escapes           []string            `yaml:"escapes"`    // verbs whose object is another's act: "avoid"
	Containers        []string            `yaml:"containers"` // nouns that only count acts: "a series of strikes"
	Suffers           []string            `yaml:"suffers"`    // what becomes of those whom an attack hits: "tewas"
	States            []string            `yaml:"states"`     // verbs of what one is or has, not does: "menjadi"
	Examples          []string            `yaml:"examples"`   // stand before those who are named as examples of a kind: "including"
	Aiming            []string            `yaml:"aiming"`     // verbs whose object is the recipient of the act that their subject names: "sanctions targeting Iran"
	Carriers          []string            `yaml:"carriers"`   // phrases whose subject is the recipient of the act that the noun behind them names: "be the subject of"
	Cases             map[string][]string `yaml:"cases"`      // prepositions by what they say of whom they stand before (CaseGroups)
}

// A Governor is a word whose complement gets a status: "plans to meet" makes
// the meeting planned, "failed to agree" the agreement not so.
type Governor struct {
	Words  []string `yaml:"words"`
	Status string   `yaml:"status"`
}

// Speech is a set of words by which a text says who says so.
type Speech struct {
	Words  []string `yaml:"words"`
	Form   string   `yaml:"form"`   // before: speaker, verb, content; clause: the same, but only with a clause or quotation behind the verb; after: content, verb, speaker; source: preposition and speaker
	Status string   `yaml:"status"` // "negative" for denials
}

// LoadOperators reads and checks a language's operators.yaml.
func LoadOperators(code string) (*Operators, error) {
	b, err := read(code, "operators.yaml")
	if err != nil {
		return nil, err
	}
	var o Operators
	if err := strict(b, &o); err != nil {
		return nil, fmt.Errorf("%s/operators.yaml: %w", code, err)
	}
	var errs []error
	for _, g := range o.Governors {
		for _, w := range strings.Fields(g.Status) {
			if !slices.Contains([]string{"negative", "positive", "actual", "planned", "possible"}, w) {
				errs = append(errs, fmt.Errorf("governors %v: unknown status %q", g.Words[:1], w))
			}
		}
	}
	for _, s := range o.Speech {
		if !slices.Contains([]string{"before", "clause", "after", "source"}, s.Form) {
			errs = append(errs, fmt.Errorf("speech %v: unknown form %q", s.Words[:1], s.Form))
		}
		if s.Status != "" && s.Status != "negative" {
			errs = append(errs, fmt.Errorf("speech %v: unknown status %q", s.Words[:1], s.Status))
		}
	}
	for g := range o.Cases {
		if !slices.Contains(CaseGroups(), g) {
			errs = append(errs, fmt.Errorf("cases: unknown group %q, want one of %v", g, CaseGroups()))
		}
	}
	errs = append(errs, o.checkLists()...)
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("%s/operators.yaml: %w", code, err)
	}
	return &o, nil
}

// always are the lists without which no sentence can be read.
func always() []string {
	return []string{"negators", "planned", "possible", "light_verbs", "standins", "coordinators", "relatives", "subordinators", "agent", "examples", "carriers", "aiming"}
}

// checkLists says which lists are there without a word, or lack where no language can do
// without them, and which words stand twice in one list.
func (o *Operators) checkLists() []error {
	var errs []error
	v := reflect.ValueOf(*o)
	for i := range v.NumField() {
		list, ok := v.Field(i).Interface().([]string)
		name := v.Type().Field(i).Tag.Get("yaml")
		if !ok {
			continue
		}
		if list != nil && len(list) == 0 || list == nil && slices.Contains(always(), name) {
			errs = append(errs, fmt.Errorf("%s is empty: a list that a language does not need is left out", name))
		}
		seen := map[string]bool{}
		for _, w := range list {
			if seen[w] {
				errs = append(errs, fmt.Errorf("%s has %q twice", name, w))
			}
			seen[w] = true
		}
	}
	return errs
}

// CaseGroups are the groups into which operators.yaml may divide prepositions under cases.
func CaseGroups() []string {
	return []string{"at", "toward", "by", "from", "of", "with", "about"}
}
