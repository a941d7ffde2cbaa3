package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/writer"
	"newsgraph/loaders"
	"newsgraph/loaders/article"
)

func (a *app) diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "read loaded articles again and show what that would change in the graph",
		ArgsUsage: "[ID|URL]…",
		Description: `Nothing is changed; load does that. The files are read again from where they were loaded from. Examples:

   newsgraph articles diff https://example.org/article
   newsgraph articles diff --stale --format json`,
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "gazetteer", Usage: "`FILE` of your own names (docs/gazetteer.md)"},
			minConfidenceFlag(),
			&cli.BoolFlag{Name: "stale", Usage: "all that an older version of the program read"},
			&cli.StringFlag{Name: "format", Value: "table", Usage: "table, without the relationships of claims and events, or json"}},
		Action: a.diff,
	}
}

// A difference is what reading an article again would change.
type difference struct {
	Article string          `json:"article"`
	Version string          `json:"extractor_version"` // of what is loaded
	Changes []writer.Change `json:"changes"`
}

func (a *app) diff(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	if c.Args().Present() == c.Bool("stale") {
		return fmt.Errorf("articles diff needs ids or URLs, or --stale; see newsgraph articles diff --help")
	}
	s := writer.Selection{Status: writer.Complete}
	if c.Bool("stale") {
		s.NotVersion = loaders.Version()
	} else {
		s.Keys = c.Args().Slice()
	}
	cfg, err := a.config(c, readingSettings(c))
	if err != nil {
		return err
	}
	ontology, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		list, err := db.Articles(c.Context, s)
		if err != nil {
			return errDatabase{err}
		}
		if len(list) == 0 && s.Keys != nil {
			return fmt.Errorf("no article with that id or URL is loaded; newsgraph articles lists them")
		}
		out := []difference{}
		r, err := a.readingOf(c, []string{"the journal's"}, loaders.Options{})
		if err != nil {
			return err
		}
		for _, x := range list {
			d, err := documentOf(c, r, x)
			if err != nil {
				return err
			}
			rec, err := r.extractor.Extract(d)
			if err != nil {
				return err
			}
			changes, err := db.Preview(c.Context, writer.LoadOptions{Ontology: ontology, ExtractorVersion: loaders.Version(), StoreText: cfg.Load.StoreText, LoadedAt: x.LoadedAt}, rec)
			if err != nil {
				return errDatabase{err}
			}
			out = append(out, difference{x.ID, x.ExtractorVersion, append([]writer.Change{}, changes...)})
		}
		if c.String("format") == "json" {
			return printJSON(a.std.out, out)
		}
		for _, d := range out {
			printTable(a.std.out, fmt.Sprintf("%s: %d changes", d.Article, len(d.Changes)), []string{"", "what", "which", "how"}, changeRows(d.Changes))
		}
		return nil
	})
}

// documentOf reads a loaded article again, with what the journal says of it,
// which the load may have had from a manifest.
func documentOf(c *cli.Context, r reading, x writer.ArticleInfo) (article.Document, error) {
	var found []article.Document
	for d, err := range r.reader.Read(c.Context, x.Path) {
		if err != nil {
			return d, fmt.Errorf("article %s: %w", x.ID, err)
		}
		if found = append(found, d); d.ID == x.ID {
			found = []article.Document{d}
			break
		}
	}
	if len(found) != 1 { // of several, the id was that of a text which has changed
		return article.Document{}, fmt.Errorf("article %s is not in %s any more", x.ID, cmp.Or(x.Path, "a file"))
	}
	d := found[0]
	d.ID, d.URL, d.Publisher = x.ID, cmp.Or(x.URL, d.URL), cmp.Or(x.Publisher, d.Publisher)
	d.Published, d.Language = cmp.Or(x.Published, d.Published), cmp.Or(x.Language, d.Language)
	return d, nil
}

func changeRows(list []writer.Change) [][]string {
	sign := map[string]string{writer.Added: "+", writer.Removed: "-", writer.Changed: "~"}
	var rows [][]string
	for _, x := range list {
		what, which := x.Label, x.ID
		if x.Type == "RELATES_TO" || x.FromLabel != x.ToLabel { // they follow from the others
			continue
		}
		if x.Type != "" {
			what, which = x.Type, x.From+" → "+x.To
		}
		var how []string
		for _, k := range slices.Sorted(maps.Keys(union(x.Before, x.After))) {
			before, after := x.Before[k], x.After[k]
			switch {
			case k == "id":
			case x.Action == writer.Changed:
				how = append(how, fmt.Sprintf("%s: %v → %v", k, known(before), known(after)))
			case k == "type" || k == "name" || k == "date" || k == "polarity" || k == "sentence" || k == "title":
				how = append(how, fmt.Sprintf("%s: %v", k, cmp.Or(fmt.Sprint(known(after)), fmt.Sprint(known(before)))))
			}
		}
		rows = append(rows, []string{sign[x.Action], what, which, strings.Join(how, "; ")})
	}
	return rows
}

func union(a, b map[string]any) map[string]any {
	out := maps.Clone(a)
	if out == nil {
		out = map[string]any{}
	}
	maps.Copy(out, b)
	return out
}

// known is a value, or nothing where there is none.
func known(v any) any {
	if v == nil {
		return ""
	}
	return v
}
