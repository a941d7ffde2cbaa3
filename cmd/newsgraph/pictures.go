package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/page"
)

// pictured is how many actors, pairs or blocs a chart shows; more are not read.
const pictured = 25

// printPictures prints an analysis as a page with its charts and its rows.
func printPictures(c *cli.Context, w io.Writer, t tabular) error {
	o, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	title := strings.TrimSpace("newsgraph: " + c.Command.Name + " " + strings.Join(c.Args().Slice(), ", "))
	return page.Charts(w, o, page.Report{
		Title: title, Subtitle: strings.TrimSuffix(c.Command.Usage+": "+t.title, ": "), Charts: t.charts, Notes: t.notes, Header: t.header, Rows: t.rows,
	})
}

// quadOf is the quad class of a type of act, as a chart's colours name it.
func quadOf(o *graph.Ontology, typ string) string {
	c, _ := o.Claim(typ)
	name := o.Quad(c.Event)
	for _, q := range o.Quads {
		if q.Name == name {
			return q.English
		}
	}
	return ""
}

// dayOf is the first day that an ISO date of any precision covers.
func dayOf(date string) string {
	date, _, _ = strings.Cut(date, "/")
	switch len(date) {
	case 4:
		return date + "-01-01"
	case 7:
		return date + "-01"
	}
	return date
}

func tiePictures(o *graph.Ontology, tie analysis.Tie, names map[string]string) []page.Chart {
	acts := page.Chart{Kind: page.Timeline, Title: "Acts between them", Note: "above the line cooperation, below it conflict; what turned is named", Axis: "weight on Goldstein's scale"}
	turned := map[string]bool{}
	for _, t := range tie.Turns {
		turned[t.Act.Event] = true
	}
	for _, x := range tie.Acts {
		m := page.Mark{Label: names[x.From], To: names[x.To], Date: dayOf(x.When()), Value: x.Weight, Group: quadOf(o, x.Type)}
		if t, ok := o.Claim(x.Type); ok && turned[x.Event] {
			m.Note = names[x.From] + " " + t.English + " " + names[x.To]
		}
		acts.Marks = append(acts.Marks, m)
	}
	months := page.Chart{Kind: page.Bars, Title: "By month", Axis: "sum of weights"}
	list := tie.Months
	for _, m := range list[max(0, len(list)-pictured):] {
		months.Marks = append(months.Marks,
			page.Mark{Label: m.Month, Value: m.Cooperation, Group: "cooperation"}, page.Mark{Label: m.Month, Value: -m.Conflict, Group: "conflict"})
	}
	return withMarks(acts, months)
}

func standingPictures(list []analysis.Standing) []page.Chart {
	rank := page.Chart{Kind: page.Bars, Title: "PageRank", Note: "who is tied to those who are tied to many", Axis: "PageRank"}
	balance := page.Chart{Kind: page.Bars, Title: "Cooperation and conflict", Axis: "sum of weights on Goldstein's scale"}
	between := page.Chart{Kind: page.Scatter, Title: "Who stands between others", Axis: "betweenness", AxisX: "others dealt with"}
	for _, s := range list[:min(pictured, len(list))] {
		rank.Marks = append(rank.Marks, page.Mark{Label: s.Name, Value: s.PageRank})
		balance.Marks = append(balance.Marks, page.Mark{Label: s.Name, Value: s.Cooperation, Group: "cooperation"}, page.Mark{Label: s.Name, Value: -s.Conflict, Group: "conflict"})
		between.Marks = append(between.Marks, page.Mark{Label: s.Name, X: float64(s.Degree), Value: s.Betweenness})
	}
	return withMarks(rank, balance, between)
}

func blocPictures(list []analysis.Bloc) []page.Chart {
	c := page.Chart{Kind: page.Change, Title: "Net cooperation of each bloc", Note: "from with all others (open) to between its members (full)", Axis: "cooperation less conflict"}
	for i, b := range list[:min(pictured, len(list))] {
		names := actorNames(b.Members[:min(3, len(b.Members))])
		if more := len(b.Members) - 3; more > 0 {
			names += fmt.Sprintf(" and %d more", more)
		}
		c.Marks = append(c.Marks, page.Mark{Label: fmt.Sprintf("%d. %s", i+1, names), X: b.Outside, Value: b.Inside})
	}
	return withMarks(c)
}

func chainPictures(o *graph.Ontology, list []analysis.Chain, names map[string]string) []page.Chart {
	c := page.Chart{Kind: page.Chains, Title: "Chains", Note: "the arrow's direction is the chain's; the act over it says who acted"}
	for row, chain := range list[:min(12, len(list))] {
		for i, x := range chain.Acts {
			from, to := chain.Actors[i], chain.Actors[i+1]
			t, _ := o.Claim(x.Type)
			note := t.English
			if x.From != from.ID && !t.Symmetric {
				note = names[x.From] + " " + note
			}
			c.Marks = append(c.Marks, page.Mark{Label: from.Name, To: to.Name, X: float64(i), Value: float64(row + 1), Group: quadOf(o, x.Type), Note: note, Date: x.When()})
		}
	}
	return withMarks(c)
}

func comparePictures(list []analysis.Change, until, since string) []page.Chart {
	c := page.Chart{Kind: page.Change, Title: "Ties that changed most", Note: "from until " + until + " (open) to since " + since + " (full)", Axis: "cooperation less conflict"}
	for _, x := range list[:min(pictured, len(list))] {
		c.Marks = append(c.Marks, page.Mark{Label: x.First.Name + " – " + x.Second.Name, X: x.Before, Value: x.After})
	}
	return withMarks(c)
}

// withMarks leaves charts without a mark out.
func withMarks(charts ...page.Chart) []page.Chart {
	return slices.DeleteFunc(charts, func(c page.Chart) bool { return len(c.Marks) == 0 })
}
