package models

import "slices"

// Settings are what a model's training may choose (by cross-validation on
// training files).
type Settings struct {
	Trees        string   `json:"trees" yaml:"trees"` // treebank whose conventions the model follows in use
	Names        string   `json:"names" yaml:"names"` // the name set, likewise
	Beam         int      `json:"beam" yaml:"beam"`
	TagPasses    int      `json:"tag_passes" yaml:"tag_passes"`
	FoldPasses   int      `json:"fold_passes" yaml:"fold_passes"` // of the taggers that tag the other half for the parser
	ParsePasses  int      `json:"parse_passes" yaml:"parse_passes"`
	LabelPasses  int      `json:"label_passes" yaml:"label_passes"`
	NamePasses   int      `json:"name_passes" yaml:"name_passes"`
	NameRounds   int      `json:"name_rounds,omitempty" yaml:"name_rounds"` // trainings in other orders whose weights are summed; 0 is 1
	NameMargin   int32    `json:"name_margin,omitempty" yaml:"name_margin"` // by how much a wrong name label is to lose in training
	TagBytes     int      `json:"tag_bytes" yaml:"tag_bytes"`               // budgets of the sections
	ParseBytes   int      `json:"parse_bytes" yaml:"parse_bytes"`
	LabelBytes   int      `json:"label_bytes" yaml:"label_bytes"`
	NameBytes    int      `json:"name_bytes" yaml:"name_bytes"`
	LexiconCount int      `json:"lexicon_count" yaml:"lexicon_count"` // how often a word is seen before its tags are known
	Gazetteers   []string `json:"gazetteers,omitempty" yaml:"gazetteers"`
}

// A File is a training or test file of a recipe, named relative to the data folder.
type File struct {
	File    string `yaml:"file"`
	Dataset string `yaml:"dataset"`
	Repeat  int    `yaml:"repeat"`
	Licence string `yaml:"licence"`
	About   string `yaml:"about"`
}

// A Recipe says what a language's model is made of.
type Recipe struct {
	Language string   `yaml:"language"`
	Licence  string   `yaml:"licence"`
	Seed     uint64   `yaml:"seed"`
	Settings Settings `yaml:"settings"`
	Trees    []File   `yaml:"trees"`
	Names    []File   `yaml:"names"`
	Tests    []Test   `yaml:"tests"`
}

// inventory lists the values in alphabetical order.
func inventory(es []Example, values func(*Example) []string, change func(string) string) []string {
	seen := map[string]bool{}
	for i := range es {
		for _, v := range values(&es[i]) {
			if change != nil {
				v = change(v)
			}
			seen[v] = true
		}
	}
	out := make([]string, 0, len(seen))
	for v := range seen {
		out = append(out, v)
	}
	slices.Sort(out)
	return out
}

// buildLexicon keeps the tags that make up a twentieth of a word's uses.
func buildLexicon(es []Example, tags []string, least int) lexicon {
	number := numbering(tags)
	counts := map[uint32]*[32]int{}
	for i := range es {
		for j, f := range es[i].Forms {
			k := uint32(atom(normal(f)) >> 32)
			c := counts[k]
			if c == nil {
				c = new([32]int)
				counts[k] = c
			}
			c[number[es[i].Tags[j]]]++
		}
	}
	lex := lexicon{}
	for k, c := range counts {
		total := 0
		for _, n := range c {
			total += n
		}
		if total < least {
			continue
		}
		var set uint32
		for tag, n := range c {
			if n*20 >= total {
				set |= 1 << tag
			}
		}
		lex[k] = set
	}
	return lex
}

func numbering(values []string) map[string]uint8 {
	m := make(map[string]uint8, len(values))
	for i, v := range values {
		m[v] = uint8(i)
	}
	return m
}
