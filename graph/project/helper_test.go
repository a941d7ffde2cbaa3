package project_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

func ontology(t testing.TB) *graph.Ontology {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// parse reads a claim from a line such as
//
//	MET_WITH person:a person:b art=a1 pub=2023-03-03 date=2023-03-02 place=place:x/country:y about=t1,t2 not planned
//
// The id is the line itself unless id= gives one.
func parse(line string) project.StoredClaim {
	f := strings.Fields(line)
	c := project.StoredClaim{ID: line, Type: f[0], Actor: f[1], Recipient: f[2], Polarity: "positive", Modality: "actual", Confidence: 0.5}
	for _, w := range f[3:] {
		key, value, _ := strings.Cut(w, "=")
		switch key {
		case "id":
			c.ID = value
		case "art":
			c.Article = value
		case "outlet":
			c.Outlet = value
		case "pub":
			c.Published = value
		case "date":
			c.Date = value
		case "place":
			c.Place, c.PlaceCountry, _ = strings.Cut(value, "/")
		case "about":
			c.About = strings.Split(value, ",")
		case "parties":
			c.Parties = strings.Split(value, ",")
		case "not":
			c.Polarity = "negative"
		case "planned", "possible":
			c.Modality = key
		case "conf":
			_, _ = fmt.Sscanf(value, "%g", &c.Confidence)
		case "title":
			c.Title = strings.ReplaceAll(value, "_", " ")
		case "office":
			c.Office = value
		case "from":
			c.From = value
		case "to":
			c.To = value
		case "former":
			c.Former = true
		case "origin":
			c.Origin = value
		default:
			panic("no such word: " + w)
		}
	}
	if c.Outlet == "" {
		c.Outlet = "outlet of " + c.Article
	}
	return c
}

func parseAll(lines ...string) []project.StoredClaim {
	var out []project.StoredClaim
	for _, l := range lines {
		out = append(out, parse(l))
	}
	return out
}

func projected(t testing.TB, claims []project.StoredClaim, d project.Decisions) project.Projection {
	t.Helper()
	return project.Project(ontology(t), project.NewResolver(d), claims, nil)
}

// events shows each event as "TYPE date place | for… | against…", sorted, with
// the claims by id.
func events(p project.Projection) []string {
	for_, against, place := map[string][]string{}, map[string][]string{}, map[string]string{}
	for _, e := range p.Edges {
		switch e.Type {
		case "EVIDENCE_FOR":
			for_[e.To] = append(for_[e.To], e.From)
		case "EVIDENCE_AGAINST":
			against[e.To] = append(against[e.To], e.From)
		case "AT":
			place[e.From] = e.To
		}
	}
	var out []string
	for _, n := range p.Nodes {
		date, _ := n.Properties["date"].(string)
		line := fmt.Sprintf("%s %s %s | %s", n.Properties["type"], orDash(date), orDash(place[n.ID]), strings.Join(slices.Sorted(slices.Values(for_[n.ID])), " "))
		if len(against[n.ID]) > 0 {
			line += " | " + strings.Join(slices.Sorted(slices.Values(against[n.ID])), " ")
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func ofType(p project.Projection, typ string) []project.Edge {
	var out []project.Edge
	for _, e := range p.Edges {
		if e.Type == typ {
			out = append(out, e)
		}
	}
	return out
}

// dump writes a projection with its overview so that two can be compared.
func dump(o *graph.Ontology, p project.Projection) string {
	var b strings.Builder
	for _, n := range p.Nodes {
		fmt.Fprintln(&b, n.ID, n.Labels, n.Group, properties(n.Properties))
	}
	for _, e := range slices.Concat(p.Edges, project.Relate(o, p.Edges)) {
		fmt.Fprintln(&b, e.Type, e.From, e.FromLabel, e.To, e.ToLabel, e.Key, e.Group, properties(e.Properties))
	}
	return b.String()
}

func properties(m map[string]any) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		parts = append(parts, fmt.Sprintf("%s=%v", k, m[k]))
	}
	return strings.Join(parts, " ")
}
