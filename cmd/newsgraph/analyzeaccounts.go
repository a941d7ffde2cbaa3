package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/writer"
	"newsgraph/queries"
)

// namedEntities finds the entities that the arguments name.
func namedEntities(c *cli.Context, db *writer.DB) ([]string, error) {
	l, err := queries.Open()
	if err != nil {
		return nil, err
	}
	var out []string
	for _, name := range c.Args().Slice() {
		id, err := entityID(c.Context, db, l, name)
		if err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, nil
}

// span checks the flags since and until.
func span(c *cli.Context) (from, to string, err error) {
	for _, flag := range []string{"since", "until"} {
		if v := c.String(flag); v != "" {
			if _, err := graph.ParseDate(v); err != nil {
				return "", "", fmt.Errorf("--%s is %q; it is a date like 2023-03-02, 2023-03 or 2023", flag, v)
			}
		}
	}
	return c.String("since"), c.String("until"), nil
}

// asked is what an analysis of accounts was asked for.
type asked struct {
	ids      []string // of the entities that the arguments name
	from, to string
	ontology *graph.Ontology
}

func readAsked(c *cli.Context, db *writer.DB) (asked, error) {
	var q asked
	var err error
	if q.ids, err = namedEntities(c, db); err != nil {
		return q, err
	}
	if q.from, q.to, err = span(c); err != nil {
		return q, err
	}
	q.ontology, err = graph.LoadOntology()
	return q, err
}

func (a *app) treaty(c *cli.Context, db *writer.DB) (tabular, error) {
	if c.NArg() != 1 {
		return tabular{}, fmt.Errorf("analyze treaty takes one treaty or agreement; see --help")
	}
	q, err := readAsked(c, db)
	if err != nil {
		return tabular{}, err
	}
	course, err := analysis.ReadTreaty(c.Context, db, q.ontology, q.ids[0], q.from, q.to)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{title: course.Treaty.Name, header: []string{"date", "actor", "act", "recipient", "status", "outlets", "said by", "sentence", "event"}, whole: course,
		charts: accountPictures(q.ontology, course.Treaty.Name, course.Acts)}
	for _, x := range course.Acts {
		t.rows = append(t.rows, []string{x.When(), x.From.Name, x.Type, x.To.Name, x.Status, strconv.Itoa(x.Outlets), strings.Join(analysis.Sources(x.All()), ", "), x.Surest().Sentence, x.Event})
	}
	for _, p := range course.Positions {
		t.notes = append(t.notes, fmt.Sprintf("%s: %s since %s (%s); acts for %d, against %d, about it %d", p.Actor.Name, p.Stance, p.Since, p.Type, p.For, p.Against, p.About))
	}
	return t, nil
}

func (a *app) timeline(c *cli.Context, db *writer.DB) (tabular, error) {
	q, err := readAsked(c, db)
	if err != nil {
		return tabular{}, err
	}
	line, err := analysis.ReadTimeline(c.Context, db, analysis.TimelineSelection{
		Of: q.ids, Type: strings.ToUpper(strings.ReplaceAll(c.String("type"), " ", "_")), From: q.from, To: q.to, Limit: c.Int("limit"),
	})
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{header: []string{"date", "reported", "actors", "act", "recipient", "contested", "outlets", "sentence", "event"}, whole: line, charts: timelinePictures(q.ontology, line)}
	for _, x := range line.Events {
		t.rows = append(t.rows, []string{x.Date, x.Reported, actorNames(x.Actors), x.Type, actorNames(x.Recipient), cell(x.Contested), strconv.Itoa(x.Outlets), x.Sentence, x.Event})
	}
	if n := c.Int("limit"); len(line.Events) == n {
		t.notes = append(t.notes, fmt.Sprintf("The latest %d; --limit shows more.", n))
	}
	return t, nil
}

func (a *app) contradictions(c *cli.Context, db *writer.DB) (tabular, error) {
	if c.NArg() > 1 {
		return tabular{}, fmt.Errorf("analyze contradictions takes one actor or none; see --help")
	}
	q, err := readAsked(c, db)
	if err != nil {
		return tabular{}, err
	}
	list, err := analysis.ReadContradictions(c.Context, db, strings.Join(q.ids, ""), q.from, q.to)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{header: []string{"date", "act", "who", "says", "outlet", "published", "sentence", "event"}, whole: list,
		charts: accountPictures(q.ontology, "Contested acts", list.Acts)}
	for _, x := range list.Acts {
		for _, s := range x.All() {
			says := "denies"
			if s.Holds {
				says = "affirms"
			}
			t.rows = append(t.rows, []string{x.When(), x.From.Name + " " + x.Type + " " + x.To.Name, s.Source(), says, s.Outlet, s.Published, s.Sentence, x.Event})
		}
	}
	for _, d := range list.Disputes[:min(len(list.Disputes), 5)] {
		t.notes = append(t.notes, fmt.Sprintf("%s denies what %s affirms: %d acts (%s)", d.Denies, d.Affirms, d.Acts, strings.Join(d.Types, ", ")))
	}
	return t, nil
}

func (a *app) sources(c *cli.Context, db *writer.DB) (tabular, error) {
	if c.NArg() > 1 {
		return tabular{}, fmt.Errorf("analyze sources takes one outlet or none; see --help")
	}
	from, to, err := span(c)
	if err != nil {
		return tabular{}, err
	}
	list, err := analysis.ReadSources(c.Context, db, c.Args().First(), from, to)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{header: []string{"source", "type", "claims", "articles", "outlets", "relied on for", "denied by others", "denies", "acts on it alone"}, whole: list}
	for _, s := range list {
		var what []string
		for _, n := range s.For[:min(len(s.For), 3)] {
			what = append(what, fmt.Sprintf("%s %d", n.Type, n.Claims))
		}
		t.rows = append(t.rows, []string{s.Source.Name, s.Source.Type, strconv.Itoa(s.Claims), strconv.Itoa(s.Articles), strconv.Itoa(s.Outlets), strings.Join(what, ", "),
			strconv.Itoa(s.Denied), strconv.Itoa(s.Denies), strconv.Itoa(s.Alone)})
	}
	return t, nil
}

func (a *app) changes(c *cli.Context, db *writer.DB) (tabular, error) {
	if c.String("since") == "" {
		return tabular{}, fmt.Errorf("analyze changes takes --since, the first day of the reports that count as new")
	}
	from, _, err := span(c)
	if err != nil {
		return tabular{}, err
	}
	o, err := graph.LoadOntology()
	if err != nil {
		return tabular{}, err
	}
	list, err := analysis.ReadChanges(c.Context, db, from)
	if err != nil {
		return tabular{}, errDatabase{err}
	}
	t := tabular{header: []string{"change", "date", "actor", "act", "recipient", "said by", "published", "sentence", "event"}, whole: list,
		charts: append(accountPictures(o, "New acts", list.New), accountPictures(o, "Contested since", list.Contested)...)}
	row := func(what string, x analysis.Account, s analysis.Statement) {
		t.rows = append(t.rows, []string{what, x.When(), x.From.Name, x.Type, x.To.Name, s.Source(), s.Published, s.Sentence, x.Event})
	}
	is := func(in []analysis.Account, x analysis.Account) bool {
		return slices.ContainsFunc(in, func(y analysis.Account) bool { return y.Event == x.Event })
	}
	// What an analyst must know first: what no longer stands.
	for _, x := range list.TakenBack {
		row("taken back", x, x.Against[len(x.Against)-1])
	}
	for _, x := range list.CalledOff {
		row("called off", x, x.Against[len(x.Against)-1])
	}
	for _, x := range list.Contested {
		if !is(list.TakenBack, x) {
			row("contested", x, x.Against[len(x.Against)-1])
		}
	}
	for _, x := range list.New {
		what := "new"
		if is(list.Confirmed, x) {
			what = "new, was announced"
		}
		row(what, x, x.Surest())
	}
	t.title = fmt.Sprintf("Since %s: %d new acts, %d contested, %d taken back, %d called off", list.Since, len(list.New), len(list.Contested), len(list.TakenBack), len(list.CalledOff))
	return t, nil
}
