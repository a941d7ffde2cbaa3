package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/loaders"
	"newsgraph/loaders/article"
	"newsgraph/loaders/nlp"
)

func (a *app) explainCommand() *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "show a sentence as the program sees it: tokens, tree, entities, claims and their rules",
		ArgsUsage: "TEXT|FILE|-",
		Description: `Examples:

   newsgraph explain "Blinken mendesak Rusia membebaskan Paul Whelan."
   newsgraph explain --format conllu "The US urged Russia to free Paul Whelan."`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text, conllu or json"},
			&cli.StringFlag{Name: "language", Usage: "`id` or en, whatever the text looks like"},
			&cli.StringFlag{Name: "published", Usage: "`DATE` of publication, by which \"Thursday\" is resolved"},
			&cli.StringSliceFlag{Name: "gazetteer", Usage: "`FILE` of your own names"},
		},
		Action: a.explain,
	}
}

func (a *app) explain(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "text", "conllu", "json"); err != nil {
		return err
	}
	if !c.Args().Present() {
		return fmt.Errorf("explain needs a text, a file, or - for standard input; see newsgraph explain --help")
	}
	cfg, err := a.config(c, readingSettings(c))
	if err != nil {
		return err
	}
	doc, err := a.explained(c)
	if err != nil {
		return err
	}
	x, err := loaders.New(loaders.Options{Gazetteer: cfg.Extract.Gazetteer, Threshold: -1, Unresolved: true, Traces: true})
	if err != nil {
		return err
	}
	r, err := x.Read(doc)
	if err != nil {
		return err
	}
	switch c.String("format") {
	case "conllu":
		return nlp.WriteCoNLLU(a.std.out, r.Analysis)
	case "json":
		return printJSON(a.std.out, r.Record)
	}
	a.printReading(a.std.out, r)
	return nil
}

// explained is the document to explain: a file where the only argument names
// one, else the words themselves.
func (a *app) explained(c *cli.Context) (article.Document, error) {
	r, err := article.New(article.Options{Language: c.String("language"), Published: c.String("published"), Stdin: a.std.in})
	if err != nil {
		return article.Document{}, err
	}
	words := c.Args().Slice()
	if len(words) == 1 {
		info, statErr := os.Stat(words[0])
		if words[0] == "-" || statErr == nil && info.Mode().IsRegular() {
			for d, err := range r.Read(c.Context, words[0]) {
				return d, err
			}
		}
	}
	return r.Words(strings.Join(words, " "))
}

// printReading prints a reading sentence by sentence.
func (a *app) printReading(w io.Writer, r loaders.Reading) {
	for i, s := range r.Analysis.Sentences {
		_, _ = fmt.Fprintf(w, "%d  %s\n\n", i+1, r.Document.Text[s.Start:s.End])
		printTree(w, s)
		var rows [][]string
		for _, m := range r.Entities.Mentions {
			if m.Sentence == i && m.Entity >= 0 {
				e := r.Entities.Entities[m.Entity]
				rows = append(rows, []string{m.Text, string(m.Kind), e.Type, e.ID, e.LinkedBy})
			}
		}
		_, _ = fmt.Fprintln(w)
		a.table(w, "Mentions", []string{"mention", "kind", "type", "entity", "linked by"}, rows)
		rows = nil
		for _, t := range r.Claims.Traces {
			if t.Sentence == i {
				rows = append(rows, []string{r.Document.Text[t.Start:t.End], t.Rule, t.Outcome, t.Why})
			}
		}
		a.table(w, "Frames", []string{"trigger", "frame", "outcome", "why"}, rows)
	}
	a.printRecord(w, r.Record)
}

// printTree draws the dependency tree of a sentence, the root first and the
// dependents of a word below it in the order of the text.
func printTree(w io.Writer, s nlp.Sentence) {
	children := map[int][]int{}
	for i, t := range s.Tokens {
		children[t.Head] = append(children[t.Head], i)
	}
	var draw func(i int, first, rest string)
	draw = func(i int, first, rest string) {
		t := s.Tokens[i]
		note := ""
		if t.Name != "" && t.Name != "O" {
			note = "  [" + t.Name + "]"
		}
		lemma := ""
		if t.Lemma != "" && t.Lemma != t.Norm {
			lemma = " (" + t.Lemma + ")"
		}
		_, _ = fmt.Fprintf(w, "%s%s%s  %s %s%s\n", first, t.Form, lemma, t.UPOS, t.Deprel, note)
		for k, c := range children[i] {
			if k == len(children[i])-1 {
				draw(c, rest+"└─ ", rest+"   ")
			} else {
				draw(c, rest+"├─ ", rest+"│  ")
			}
		}
	}
	for _, root := range children[-1] {
		draw(root, "", "")
	}
}
