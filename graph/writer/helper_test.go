package writer_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

func ontology(t testing.TB) *graph.Ontology {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// A story builds the record of an article.
type story struct {
	o   *graph.Ontology
	rec graph.Record
}

func article(o *graph.Ontology, id, published string) *story {
	return &story{o: o, rec: graph.Record{Article: graph.Article{
		ID: id, Title: "Title of " + id, Publisher: "Outlet of " + id, Published: published, Language: "en", Text: "text of " + id, TextSHA256: "sha-" + id,
	}}}
}

func (s *story) entity(id string) *story {
	if id == "" || slices.ContainsFunc(s.rec.Entities, func(e graph.Entity) bool { return e.ID == id }) {
		return s
	}
	_, slug, _ := strings.Cut(id, ":")
	s.rec.Entities = append(s.rec.Entities, graph.Entity{
		ID: id, Type: s.o.EntityType(id), Name: "Name of " + slug, Aliases: []string{}, LinkedBy: "gazetteer",
		Mentions: []graph.Mention{{Start: len(s.rec.Entities), End: len(s.rec.Entities) + 1, Text: slug}},
	})
	return s
}

// act adds a claim such as
//
//	MET_WITH person:a person:b date=2023-03-02 place=place:x about=t:1,t:2 by=org:x not planned
func (s *story) act(line string) *story {
	f := strings.Fields(line)
	start := 100 * (len(s.rec.Claims) + 1)
	c := graph.Claim{Type: f[0], Actor: &f[1], Recipient: &f[2], Polarity: "positive", Modality: "actual", Confidence: 0.9,
		Evidence: graph.Evidence{Sentence: line, Start: start, End: start + 50, Trigger: "t", TriggerStart: start, TriggerEnd: start + 1, Rule: "test"}}
	s.entity(f[1]).entity(f[2])
	for _, w := range f[3:] {
		key, value, _ := strings.Cut(w, "=")
		switch key {
		case "date":
			c.Date = &value
		case "place":
			c.Place = &value
			s.entity(value)
		case "about":
			c.About = strings.Split(value, ",")
		case "by":
			c.AttributedTo = strings.Split(value, ",")
		case "not":
			c.Polarity = "negative"
		case "at":
			_, _ = fmt.Sscan(value, &c.Evidence.TriggerStart)
		default:
			c.Modality = key
		}
	}
	for _, id := range slices.Concat(c.About, c.AttributedTo) {
		s.entity(id)
	}
	t, _ := s.o.Claim(c.Type)
	c.Plover = graph.Plover{Event: t.Event, Mode: t.Mode}
	c.ID = graph.ClaimID(s.rec.Article.ID, c.Type, t.Symmetric, []string{f[1], f[2]}, c.Evidence.Start, c.Evidence.End, c.Polarity, c.Modality, line)
	s.rec.Claims = append(s.rec.Claims, c)
	return s
}

// fact adds a fact such as HOLDS_POSITION person:a country:b title.
func (s *story) fact(typ, subject, object, title, origin string) *story {
	s.entity(subject).entity(object)
	s.rec.Facts = append(s.rec.Facts, graph.Fact{Type: typ, Subject: subject, Object: object, Title: title, Origin: origin,
		Evidence: graph.FactEvidence{Start: 1, End: 9}})
	return s
}

func load(t testing.TB, db *writer.DB, opts writer.LoadOptions, records ...graph.Record) writer.Summary {
	t.Helper()
	if opts.Ontology == nil {
		opts.Ontology = ontology(t)
	}
	l, err := db.NewLoader(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	for _, rec := range records {
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
	}
	sum, err := l.Close(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

// dump writes the whole graph, a line a node and relationship, sorted, without
// element ids: two graphs with the same dump are the same.
func dump(t testing.TB, db *writer.DB) string {
	t.Helper()
	var lines []string
	add := func(cypher string) {
		r, err := db.Query(t.Context(), cypher, nil, true)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range r.Rows {
			b, err := json.Marshal(row)
			if err != nil {
				t.Fatal(err)
			}
			lines = append(lines, string(b))
		}
	}
	add("MATCH (n) WHERE NOT n:Schema UNWIND labels(n) AS l WITH n, l ORDER BY l RETURN collect(l), properties(n)")
	add("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)")
	slices.SortFunc(lines, cmp.Compare[string])
	return strings.Join(lines, "\n")
}

// sameGraph compares two dumps and shows the first lines that differ.
func sameGraph(t interface{ Fatalf(string, ...any) }, want, got, when string) {
	if want == got {
		return
	}
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	minus := slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
	plus := slices.DeleteFunc(slices.Clone(b), func(s string) bool { return slices.Contains(a, s) })
	t.Fatalf("%s the graph is another: %d lines, want %d\nmissing:\n%s\nextra:\n%s", when, len(b), len(a),
		strings.Join(minus[:min(len(minus), 5)], "\n"), strings.Join(plus[:min(len(plus), 5)], "\n"))
}

// value runs a query that gives one value.
func value(t testing.TB, db *writer.DB, cypher string) any {
	t.Helper()
	r, err := db.Query(t.Context(), cypher, nil, true)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Rows) != 1 || len(r.Columns) != 1 {
		t.Fatalf("%s gave %d rows of %v", cypher, len(r.Rows), r.Columns)
	}
	return r.Rows[0][0]
}
