package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/loaders/entity/gazetteer"
)

func (a *app) gazetteerCommand() *cli.Command {
	own := &cli.StringSliceFlag{Name: "gazetteer", Usage: "`FILE` of your own names (docs/gazetteer.md)"}
	format := &cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"}
	return &cli.Command{
		Name:        "gazetteer",
		Usage:       "look into the knowledge base of the world's actors, check your own additions",
		Description: "Examples:\n\n   newsgraph gazetteer find \"Menlu Rusia\" --date 2023-03-02\n   newsgraph gazetteer check --gazetteer mine.tsv\n   newsgraph gazetteer stats",
		Subcommands: []*cli.Command{
			{Name: "find", Usage: "find who or what a name names", ArgsUsage: "NAME", Action: a.gazetteerFind,
				Flags:       []cli.Flag{own, format, &cli.StringFlag{Name: "date", Usage: "`DAY` by which an office is looked up (2023-03-02)"}},
				Description: "Example: newsgraph gazetteer find Lavrov"},
			{Name: "check", Usage: "check ids, dates, duplicates and references of the data and of your own files", Action: a.gazetteerCheck,
				Flags: []cli.Flag{own}, Description: "Example: newsgraph gazetteer check --gazetteer mine.tsv"},
			{Name: "stats", Usage: "count what it holds", Action: a.gazetteerStats, Flags: []cli.Flag{own, format},
				Description: "Example: newsgraph gazetteer stats"},
		},
	}
}

// openGazetteer opens the built-in data with the user's own files on top.
func (a *app) openGazetteer(c *cli.Context) (*gazetteer.Gazetteer, error) {
	cfg, err := a.config(c, readingSettings(c))
	if err != nil {
		return nil, err
	}
	return gazetteer.Open(gazetteer.Options{UserFiles: cfg.Extract.Gazetteer})
}

// found is one thing that a name names.
type found struct {
	ID       string   `json:"id"`
	Type     string   `json:"type"`
	Name     string   `json:"name"`
	NameID   string   `json:"name_id,omitempty"`
	Kind     string   `json:"kind"`
	Wikidata string   `json:"wikidata,omitempty"`
	Aliases  []string `json:"aliases,omitempty"`
	Offices  []string `json:"offices,omitempty"`
	Source   string   `json:"source,omitempty"`
}

func (a *app) gazetteerFind(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	if !c.Args().Present() {
		return fmt.Errorf("gazetteer find needs a name; see --help")
	}
	g, err := a.openGazetteer(c)
	if err != nil {
		return err
	}
	out := lookUp(g, strings.Join(c.Args().Slice(), " "), c.String("date"))
	if c.String("format") == "json" {
		return printJSON(a.std.out, out)
	}
	var rows [][]string
	for _, f := range out {
		rows = append(rows, []string{f.Type, f.Name, f.NameID, f.ID, f.Kind, f.Wikidata, strings.Join(f.Offices, "; "), f.Source})
	}
	printTable(a.std.out, "", []string{"type", "name", "Indonesian", "id", "as", "Wikidata", "offices", "source"}, rows)
	return nil
}

// lookUp finds a name, a surname, or an office with its country on a day.
func lookUp(g *gazetteer.Gazetteer, name, date string) []found {
	out := []found{}
	seen := map[string]bool{}
	add := func(id, kind string) {
		e, ok := g.Entry(id)
		if !ok || seen[id] {
			return
		}
		seen[id] = true
		f := found{ID: e.ID, Type: e.Type, Name: e.Name, NameID: e.NameID, Kind: kind, Wikidata: e.Wikidata, Aliases: e.Aliases, Source: e.Source}
		for _, t := range g.Offices(id) {
			f.Offices = append(f.Offices, fmt.Sprintf("%s (%s to %s)", t.Title, t.From, t.To))
		}
		out = append(out, f)
	}
	for _, lang := range []string{"en", "id"} {
		for _, r := range g.Find(name, lang) {
			add(r.ID, r.Kind.String())
		}
	}
	for _, r := range g.Surname(name) {
		add(r.ID, "surname")
	}
	if date != "" {
		for _, lang := range []string{"en", "id"} {
			for _, id := range holders(g, name, lang, date) {
				add(id, "office on "+date)
			}
		}
	}
	return out
}

// holders are those who held the office that a text names, on a day.
func holders(g *gazetteer.Gazetteer, text, lang, date string) []string {
	var out []string
	for _, h := range g.Scan(text, lang) {
		for _, r := range h.Refs {
			if r.Type != gazetteer.Country {
				continue
			}
			for _, t := range g.ScanTitles(text, lang) {
				role, ok := t.Role(r.ID)
				if !ok {
					continue
				}
				for _, term := range g.Holders(r.ID, role, date) {
					out = append(out, term.Person)
				}
			}
		}
	}
	return out
}

func (a *app) gazetteerCheck(c *cli.Context) error {
	g, err := a.openGazetteer(c)
	if err != nil {
		return err
	}
	if err := g.Check(); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.std.out, "no faults found")
	return err
}

func (a *app) gazetteerStats(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	g, err := a.openGazetteer(c)
	if err != nil {
		return err
	}
	s := g.Stats()
	if c.String("format") == "json" {
		return printJSON(a.std.out, s)
	}
	var rows [][]string
	for _, r := range s.Rows() {
		rows = append(rows, []string{r.Name, strconv.Itoa(r.Count)})
	}
	printTable(a.std.out, "", []string{"what", "count"}, rows)
	return nil
}
