package models

import (
	"fmt"
	"path/filepath"
	"strings"
)

// A Test is a file to measure on and what of it to measure.
type Test struct {
	File    string `yaml:"file"`
	Dataset string `yaml:"dataset"`
	Name    string `yaml:"name"`
	Kind    string `yaml:"kind"` // "trees" or "names"
}

// OwnConventions ends the names of measures in a treebank's own conventions.
const OwnConventions = ", treebank told"

// Evaluate measures on the files: tags, unlabelled and labelled attachment
// (relations without subtypes, all words), subjects' F1 (right head and
// relation), and names' F1 (whole names). Tokens are the file's, tags are the
// model's own. Trees follow the conventions that the program follows, as in
// use; measures with OwnConventions are of trees in those of the file's
// treebank, told to the model. Scores are in hundredths of a percent.
func (m *Model) Evaluate(data string, tests []Test) (measures []Measure, err error) {
	for _, test := range tests {
		path := filepath.Join(data, filepath.FromSlash(test.File))
		var es []Example
		switch test.Kind {
		case "trees":
			es, err = readTrees(path, test.Dataset, 0)
		case "names":
			es, err = readNames(path, test.Dataset, 0)
		default:
			err = fmt.Errorf("test %s: unknown kind %q", test.Name, test.Kind)
		}
		if err != nil {
			return nil, fmt.Errorf("read test data: %w", err)
		}
		measures = append(measures, m.measure(test, es)...)
	}
	return measures, nil
}

func (m *Model) measure(test Test, es []Example) []Measure {
	if test.Kind == "names" {
		return []Measure{m.measureNames(test, es)}
	}
	return append(m.measureTrees(test, es, m.trees, ""), m.measureTrees(test, es, datasetAtom(test.Dataset), OwnConventions)...)
}

type counts struct{ right, guessed, gold int }

// f1 is in hundredths of a percent, rounded.
func (c counts) f1() int {
	if c.guessed+c.gold == 0 {
		return 0
	}
	return (2*c.right*10000 + (c.guessed+c.gold)/2) / (c.guessed + c.gold)
}

func (m *Model) measureTrees(test Test, es []Example, conventions uint64, how string) []Measure {
	var tags, uas, las, subj counts
	for _, e := range es {
		words := make([]Word, len(e.Forms))
		m.annotate(e.Forms, words, conventions, m.names)
		for i, w := range words {
			gold, _, _ := strings.Cut(e.Deprels[i], ":")
			got, _, _ := strings.Cut(w.Deprel, ":")
			head := w.Head == e.Heads[i]
			tags.count(w.UPOS == e.Tags[i])
			uas.count(head)
			las.count(head && gold == got)
			if gold == "nsubj" {
				subj.gold++
			}
			if got == "nsubj" {
				subj.guessed++
				if head && gold == got {
					subj.right++
				}
			}
		}
	}
	return []Measure{
		{test.Name, "UPOS" + how, tags.f1()}, {test.Name, "UAS" + how, uas.f1()},
		{test.Name, "LAS" + how, las.f1()}, {test.Name, "nsubj F1" + how, subj.f1()},
	}
}

func (c *counts) count(right bool) {
	c.gold++
	c.guessed++
	if right {
		c.right++
	}
}

func (m *Model) measureNames(test Test, es []Example) Measure {
	var c counts
	for _, e := range es {
		words := m.Annotate(e.Forms)
		got := make([]string, len(words))
		for i, w := range words {
			got[i] = w.Name
		}
		g, p := spans(e.Names), spans(got)
		c.gold += len(g)
		c.guessed += len(p)
		for s := range p {
			if g[s] {
				c.right++
			}
		}
	}
	return Measure{test.Name, "names F1", c.f1()}
}

type span struct {
	start, end int
	kind       string
}

// spans reads BIO tags; an I- without its B- begins a name.
func spans(tags []string) map[span]bool {
	out := map[span]bool{}
	start, kind := -1, ""
	end := func(i int) {
		if start >= 0 {
			out[span{start, i, kind}] = true
		}
		start = -1
	}
	for i, t := range tags {
		mark, k, _ := strings.Cut(t, "-")
		switch {
		case mark == "O":
			end(i)
		case mark == "B" || start < 0 || k != kind:
			end(i)
			start, kind = i, k
		}
	}
	end(len(tags))
	return out
}
