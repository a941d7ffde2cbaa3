package main

import (
	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/page"
)

// accountPictures sets acts on a line of time, by their weight.
func accountPictures(o *graph.Ontology, title string, list []analysis.Account) []page.Chart {
	c := page.Chart{Kind: page.Timeline, Title: title, Note: "above the line cooperation, below it conflict; what does not stand undisputed is named", Axis: "weight on Goldstein's scale"}
	for _, x := range list {
		t, ok := o.Claim(x.Type)
		if !ok {
			continue
		}
		m := page.Mark{Label: x.From.Name, To: x.To.Name, Date: dayOf(x.When()), Value: t.Weight, Group: quadOf(o, x.Type)}
		if x.Status != analysis.Happened {
			m.Note = x.From.Name + " " + t.English + " " + x.To.Name + ": " + x.Status
		}
		c.Marks = append(c.Marks, m)
	}
	return withMarks(c)
}

func timelinePictures(o *graph.Ontology, line analysis.Timeline) []page.Chart {
	c := page.Chart{Kind: page.Timeline, Title: "What happened", Note: "above the line cooperation, below it conflict; what is contested is named", Axis: "weight on Goldstein's scale"}
	for _, x := range line.Events {
		m := page.Mark{Label: actorNames(x.Actors), To: actorNames(x.Recipient), Date: dayOf(x.When()), Value: x.Weight, Group: quadOf(o, x.Type)}
		if x.Contested {
			m.Note = "contested: " + actorNames(x.Actors)
		}
		c.Marks = append(c.Marks, m)
	}
	return withMarks(c)
}
