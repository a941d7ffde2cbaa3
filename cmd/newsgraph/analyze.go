package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/page"
	"newsgraph/graph/writer"
	"newsgraph/queries"
)

// tabular is the answer of an analysis: rows for tables and csv, and the whole
// for json.
type tabular struct {
	title  string
	header []string
	rows   [][]string
	whole  any
	notes  []string     // lines below the table
	charts []page.Chart // pictures of the html page; none: bars of the first numbers
}

// forReading leaves out the ids of events where the sentence itself is shown, to
// which a terminal's width then belongs; csv and json have both.
func (t tabular) forReading() (header []string, rows [][]string) {
	at := slices.Index(t.header, "event")
	if at < 0 || !slices.Contains(t.header, "sentence") {
		return t.header, t.rows
	}
	for _, row := range t.rows {
		rows = append(rows, slices.Delete(slices.Clone(row), at, at+1))
	}
	return slices.Delete(slices.Clone(t.header), at, at+1), rows
}

func (a *app) analyzeCommand() *cli.Command {
	common := []cli.Flag{
		&cli.StringFlag{Name: "format", Value: "table", Usage: "table, json, csv, or html: a page with pictures"},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "-", Usage: "`FILE`; - is standard output"},
		&cli.IntFlag{Name: "limit", Value: 20, Usage: "most rows"},
		&cli.StringFlag{Name: "since", Usage: "only acts since `DATE` (day, month or year)"},
		&cli.StringFlag{Name: "until", Usage: "only acts until `DATE`"},
	}
	sub := func(name, args, usage, example string, run func(*cli.Context, *writer.DB) (tabular, error), more ...cli.Flag) *cli.Command {
		complete := a.completeEntities
		switch args {
		case "[OUTLET]":
			complete = a.completeOutlets
		case "":
			complete = func(*cli.Context) {}
		}
		return &cli.Command{Name: name, ArgsUsage: args, Usage: usage, Description: "Example: newsgraph analyze " + example, BashComplete: orFlags(complete),
			Flags: append(append([]cli.Flag{}, common...), more...), Action: func(c *cli.Context) error { return a.analyze(c, run) }}
	}
	return &cli.Command{
		Name:  "analyze",
		Usage: "analyse relationships: ties over time, standing, blocs, chains, treaties, contradictions, sources, changes",
		Description: `Acts weigh as on Goldstein's scale, -10 (conflict) to 10 (cooperation). Examples:

   newsgraph analyze ties AS Rusia
   newsgraph analyze treaty "New START"
   newsgraph analyze changes --since 2023-03
   newsgraph analyze actors --since 2023
   newsgraph analyze paths Blinken Modi --by strongest`,
		Subcommands: []*cli.Command{
			sub("ties", "ACTOR ACTOR", "everything between two actors over time, with the turning points", "ties AS Rusia", a.ties),
			sub("actors", "", "rank actors by degree, PageRank and betweenness", "actors --limit 10", a.standings,
				&cli.StringFlag{Name: "engine", Value: "auto", Usage: "auto, memory, or gds: the Graph Data Science library of the server"}),
			sub("blocs", "", "communities by net cooperation, and who is between them", "blocs", a.blocs),
			sub("paths", "ACTOR ACTOR", "chains of acts between two actors", "paths Blinken Modi --by strongest", a.paths,
				&cli.StringFlag{Name: "by", Value: analysis.Shortest, Usage: "shortest or strongest"}),
			sub("treaty", "TREATY", "who supports, suspends, urges, when, and where each stands", `treaty "New START"`, a.treaty),
			sub("timeline", "[NAME]…", "what happened, in order: everything, or what all the named have a part in", "timeline Rusia Ukraina --since 2022", a.timeline,
				&cli.StringFlag{Name: "type", Usage: "only acts of this `TYPE`, such as URGED"}),
			sub("contradictions", "[ACTOR]", "what one affirms and another denies, in their words", "contradictions Israel", a.contradictions),
			sub("sources", "[OUTLET]", "who is relied on, for what, and how often others deny it", "sources --since 2023", a.sources),
			sub("changes", "", "what reports since a day made new, contested or took back", "changes --since 2023-03-01", a.changes),
			sub("compare", "", "two periods: which ties changed most", "compare --until 2022 --since 2023", a.compare),
		},
	}
}

func (a *app) analyze(c *cli.Context, run func(*cli.Context, *writer.DB) (tabular, error)) error {
	if err := oneOf("format", c.String("format"), "table", "json", "csv", "html"); err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		t, err := run(c, db)
		if err != nil {
			return err
		}
		return a.output(c.String("output"), func(w io.Writer) error { return printAnalysis(c, w, t) })
	})
}

func printAnalysis(c *cli.Context, w io.Writer, t tabular) error {
	switch c.String("format") {
	case "json":
		return printJSON(w, t.whole)
	case "csv":
		if err := csv.NewWriter(w).WriteAll(append([][]string{t.header}, t.rows...)); err != nil {
			return fmt.Errorf("write csv: %w", err)
		}
		return nil
	case "html":
		return printPictures(c, w, t)
	}
	header, rows := t.forReading()
	printTable(w, t.title, header, rows[:min(len(rows), c.Int("limit"))])
	for _, n := range t.notes {
		_, _ = fmt.Fprintln(w, n)
	}
	return nil
}

// network reads the acts of the flags' span.
func network(c *cli.Context, db *writer.DB) (analysis.Network, error) {
	from, to, err := span(c)
	if err != nil {
		return analysis.Network{}, err
	}
	n, err := analysis.Read(c.Context, db)
	if err != nil {
		return n, errDatabase{err}
	}
	return n.Between(from, to), nil
}

// twoActors finds the actors that the two arguments name.
func twoActors(c *cli.Context, db *writer.DB) (first, second string, err error) {
	if c.NArg() != 2 {
		return "", "", fmt.Errorf("analyze %s takes two actors; see --help", c.Command.Name)
	}
	l, err := queries.Open()
	if err != nil {
		return "", "", err
	}
	if first, err = entityID(c.Context, db, l, c.Args().Get(0)); err != nil {
		return "", "", err
	}
	second, err = entityID(c.Context, db, l, c.Args().Get(1))
	return first, second, err
}

func (a *app) ties(c *cli.Context, db *writer.DB) (tabular, error) {
	first, second, err := twoActors(c, db)
	if err != nil {
		return tabular{}, err
	}
	from, to, err := span(c)
	if err != nil {
		return tabular{}, err
	}
	one, err := analysis.Side(c.Context, db, first)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	other, err := analysis.Side(c.Context, db, second)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	n, err := analysis.ReadBetween(c.Context, db, one, other)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	tie := analysis.TieOf(n.Between(from, to), one, other)
	names := nameOf(n)
	o, err := graph.LoadOntology()
	if err != nil {
		return tabular{}, err
	}
	t := tabular{title: fmt.Sprintf("%d acts; cooperation %s, conflict %s", len(tie.Acts), decimal(tie.Cooperation), decimal(tie.Conflict)),
		header: []string{"date", "actor", "act", "recipient", "weight", "contested", "event"}, whole: tie}
	for _, x := range tie.Acts {
		t.rows = append(t.rows, []string{x.When(), names[x.From], x.Type, names[x.To], decimal(x.Weight), cell(x.Contested), x.Event})
	}
	for _, turn := range tie.Turns {
		sentence, err := sentenceOf(c.Context, db, turn.Act.Event)
		if err != nil {
			return t, err
		}
		t.notes = append(t.notes, fmt.Sprintf("%s: from %s to %s with %s %s %s: %s", turn.Act.When(), turn.From, turn.To, names[turn.Act.From], turn.Act.Type, names[turn.Act.To], sentence))
	}
	t.charts = tiePictures(o, tie, names)
	return t, nil
}

// sentenceOf is the surest sentence that tells of an event.
func sentenceOf(ctx context.Context, db *writer.DB, event string) (string, error) {
	r, err := db.Query(ctx, `MATCH (:Event {id: $id})<-[:EVIDENCE_FOR]-(c:Claim) RETURN c.sentence ORDER BY c.confidence DESC, c.id LIMIT 1`,
		map[string]any{"id": event}, true)
	if err != nil {
		return "", errDatabase{err}
	}
	if len(r.Rows) == 0 {
		return "", nil
	}
	return str(r.Rows[0][0]), nil
}

func (a *app) standings(c *cli.Context, db *writer.DB) (tabular, error) {
	if err := oneOf("engine", c.String("engine"), "auto", "memory", "gds"); err != nil {
		return tabular{}, err
	}
	n, err := network(c, db)
	if err != nil {
		return tabular{}, err
	}
	list, err := ranked(c, db, n)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{header: []string{"actor", "type", "others", "acts", "PageRank", "betweenness", "cooperation", "conflict", "blocs bridged"}, whole: list}
	for _, s := range list {
		t.rows = append(t.rows, []string{s.Name, s.Type, strconv.Itoa(s.Degree), strconv.Itoa(s.Acts), strconv.FormatFloat(s.PageRank, 'f', 4, 64),
			strconv.FormatFloat(s.Betweenness, 'f', 4, 64), decimal(s.Cooperation), decimal(s.Conflict), strconv.Itoa(s.Bridges)})
	}
	t.charts = standingPictures(list)
	return t, nil
}

// ranked ranks the actors by the engine that the flag names.
func ranked(c *cli.Context, db *writer.DB, n analysis.Network) ([]analysis.Standing, error) {
	gds := c.String("engine") == "gds"
	if c.String("engine") == "auto" {
		var err error
		if gds, err = analysis.HasGDS(c.Context, db); err != nil {
			return nil, err
		}
	}
	if gds {
		return analysis.StandingsByGDS(c.Context, db, n)
	}
	return analysis.Standings(n), nil
}

func (a *app) blocs(c *cli.Context, db *writer.DB) (tabular, error) {
	n, err := network(c, db)
	if err != nil {
		return tabular{}, err
	}
	list := analysis.Blocs(n)
	names := nameOf(n)
	t := tabular{header: []string{"bloc", "members", "between it and others", "inside", "outside", "most in conflict with"}, whole: list}
	for i, b := range list {
		var against []string
		for _, id := range b.Opposing {
			against = append(against, names[id])
		}
		t.rows = append(t.rows, []string{strconv.Itoa(i + 1), actorNames(b.Members), actorNames(b.Brokers), decimal(b.Inside), decimal(b.Outside), strings.Join(against, ", ")})
	}
	t.charts = blocPictures(list)
	return t, nil
}

func (a *app) paths(c *cli.Context, db *writer.DB) (tabular, error) {
	if err := oneOf("by", c.String("by"), analysis.Shortest, analysis.Strongest); err != nil {
		return tabular{}, err
	}
	first, second, err := twoActors(c, db)
	if err != nil {
		return tabular{}, err
	}
	n, err := network(c, db)
	if err != nil {
		return tabular{}, err
	}
	list := analysis.Chains(n, first, second, c.String("by"), c.Int("limit"))
	names := nameOf(n)
	t := tabular{header: []string{"chain", "steps", "from", "act", "to", "date", "event"}, whole: list}
	for i, chain := range list {
		for _, x := range chain.Acts {
			t.rows = append(t.rows, []string{strconv.Itoa(i + 1), strconv.Itoa(len(chain.Acts)), names[x.From], x.Type, names[x.To], x.When(), x.Event})
		}
	}
	o, err := graph.LoadOntology()
	if err != nil {
		return tabular{}, err
	}
	t.charts = chainPictures(o, list, names)
	return t, nil
}

func (a *app) compare(c *cli.Context, db *writer.DB) (tabular, error) {
	if c.String("until") == "" || c.String("since") == "" {
		return tabular{}, fmt.Errorf("analyze compare takes --until, the end of the first period, and --since, the begin of the second")
	}
	from, to, err := span(c)
	if err != nil {
		return tabular{}, err
	}
	n, err := analysis.Read(c.Context, db)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	list := analysis.Compare(n.Between("", to), n.Between(from, ""))
	t := tabular{header: []string{"first", "second", "until " + c.String("until"), "since " + c.String("since"), "acts before", "acts after"}, whole: list}
	for _, x := range list {
		t.rows = append(t.rows, []string{x.First.Name, x.Second.Name, decimal(x.Before), decimal(x.After), strconv.Itoa(x.ActsBefore), strconv.Itoa(x.ActsAfter)})
	}
	t.charts = comparePictures(list, c.String("until"), c.String("since"))
	return t, nil
}

func nameOf(n analysis.Network) map[string]string {
	out := map[string]string{}
	for _, a := range n.Actors {
		out[a.ID] = a.Name
	}
	return out
}

func actorNames(list []analysis.Actor) string {
	var out []string
	for _, a := range list {
		out = append(out, a.Name)
	}
	return strings.Join(out, ", ")
}

func decimal(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
