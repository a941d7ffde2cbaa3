package writer_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/project"
	"newsgraph/graph/writer"
)

// sample is three articles with every kind of row: a meeting told twice, urgings
// with themes, a denial, a planned act, a table of three, facts of a text and of
// the background.
func sample(o *graph.Ontology) []graph.Record {
	a := article(o, "a1", "2023-03-03").
		act("MET_WITH person:blinken person:lavrov date=2023-03-02 place=place:new-delhi").
		act("URGED person:blinken country:ru date=2023-03-02 about=treaty:new-start by=org:state").
		act("URGED person:blinken country:ru date=2023-03-02 about=person:whelan").
		act("MET_WITH person:lavrov person:qin planned").
		fact("HOLDS_POSITION", "person:blinken", "country:us", "secretary of state", "text").
		fact("LOCATED_IN", "place:new-delhi", "country:in", "", "background")
	b := article(o, "a2", "2023-03-03").
		act("MET_WITH person:lavrov person:blinken date=2023-03-02").
		act("MET_WITH person:blinken person:lavrov date=2023-03-02 not by=org:mfa").
		act("CRITICIZED person:lavrov country:us by=org:tass,person:lavrov").
		fact("HOLDS_POSITION", "person:blinken", "country:us", "secretary of state", "text").
		fact("LOCATED_IN", "place:new-delhi", "country:in", "", "background")
	c := article(o, "a3", "2023-03-05").
		act("MET_WITH person:a person:b date=2023-03-04 at=7").
		act("MET_WITH person:a person:c date=2023-03-04 at=7").
		act("MET_WITH person:b person:c date=2023-03-04 at=7").
		fact("ATTENDED", "person:a", "meeting:g20", "", "text")
	for i := range c.rec.Claims { // one trigger of one sentence
		c.rec.Claims[i].Evidence.Start, c.rec.Claims[i].Evidence.End = 100, 150
	}
	a.rec.Entities[0].Country = "country:us"
	return []graph.Record{a.rec, b.rec, c.rec}
}

func TestLoad(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	sum := load(t, db, writer.LoadOptions{Ontology: o}, list...)
	if sum.New != 3 || sum.Replaced+sum.Unchanged+sum.SetAside != 0 {
		t.Errorf("summary %+v", sum)
	}
	for cypher, want := range map[string]any{
		"MATCH (:Entity {id: 'person:blinken'})-[r:MET_WITH]-(:Entity {id: 'person:lavrov'}) RETURN r.articleCount": int64(2),
		"MATCH (e:Event:Meeting {type: 'MET_WITH', date: '2023-03-02'}) RETURN e.contested":                         true,
		"MATCH (e:Event:Meeting {type: 'MET_WITH', date: '2023-03-02'})-[:HELD_IN]->(p) RETURN p.id":                "place:new-delhi",
		"MATCH (e:Event)<-[:EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(a) RETURN a.id":                                 "a2",
		"MATCH (:Entity {id: 'person:blinken'})-[r:URGED]->(:Entity {id: 'country:ru'}) RETURN count(r)":            int64(2),
		"MATCH (:Entity {id: 'person:lavrov'})-[r:MET_WITH]-(:Entity {id: 'person:qin'}) RETURN count(r)":           int64(0),
		"MATCH (e:Event)<-[r:ATTENDED]-() WITH e, count(r) AS n WHERE n = 3 RETURN count(e)":                        int64(1),
		"MATCH (:Person)-[r:HOLDS_POSITION]->(:Country) RETURN r.articleCount":                                      int64(2),
		"MATCH (c:Claim {origin: 'background', type: 'LOCATED_IN'})<-[r:ASSUMES]-() RETURN count(r)":                int64(2),
		"MATCH (:Entity {id: 'person:blinken'})-[r:RELATES_TO]-(:Entity {id: 'country:ru'}) RETURN r.conflict":      2.0,
		"MATCH (c:Claim {type: 'CRITICIZED'})-[r:ATTRIBUTED_TO]->(e) WITH e ORDER BY r.order RETURN collect(e.id)":  "x",
		"MATCH (n) WHERE n.id IS NULL RETURN count(n)":                                                              int64(0),
		"MATCH (e:Entity) WHERE size(labels(e)) <> 2 RETURN count(e)":                                               int64(0),
		"MATCH (c:Claim) WHERE c.dateFrom IS :: DATE NOT NULL RETURN count(c) > 3":                                  true,
	} {
		got := value(t, db, cypher)
		if ids, ok := got.([]any); ok {
			if !slices.Equal([]any{"org:tass", "person:lavrov"}, ids) {
				t.Errorf("%s = %v", cypher, got)
			}
		} else if got != want {
			t.Errorf("%s = %v, want %v", cypher, got, want)
		}
	}
	want := dump(t, db)

	sum = load(t, db, writer.LoadOptions{Ontology: o}, list...)
	if sum.Unchanged != 3 || sum.Counts != (writer.Counts{}) {
		t.Errorf("loading again: %+v", sum)
	}
	sameGraph(t, want, dump(t, db), "after loading again")

	other := neo.DB(t)
	for _, i := range []int{2, 1, 0} {
		load(t, other, writer.LoadOptions{Ontology: o}, list[i])
	}
	sameGraph(t, want, dump(t, other), "in another order")

	// Written with another version and back: everything is replaced in place.
	sum = load(t, db, writer.LoadOptions{Ontology: o, ExtractorVersion: "2"}, list...)
	if sum.Replaced != 3 || sum.RelationshipsCreated+sum.NodesCreated+sum.NodesDeleted != 0 {
		t.Errorf("another version: %+v", sum)
	}
	load(t, db, writer.LoadOptions{Ontology: o}, list...)
	sameGraph(t, want, dump(t, db), "after replacing twice")
}

func TestReplaceAndRetract(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	load(t, db, writer.LoadOptions{Ontology: o}, list[0], list[2])
	before := dump(t, db)
	load(t, db, writer.LoadOptions{Ontology: o}, list[1])
	all := dump(t, db)

	dry, err := db.Retract(t.Context(), o, writer.Selection{Keys: []string{"a2"}}, true)
	if err != nil {
		t.Fatal(err)
	}
	sameGraph(t, all, dump(t, db), "after a dry run")
	wet, err := db.Retract(t.Context(), o, writer.Selection{Keys: []string{"a2"}}, false)
	if err != nil {
		t.Fatal(err)
	}
	if dry.Counts != wet.Counts || len(wet.Articles) != 1 || wet.NodesDeleted == 0 {
		t.Errorf("dry run %+v, done %+v", dry, wet)
	}
	sameGraph(t, before, dump(t, db), "after retracting what came last")

	// The same URL with another id and other content replaces.
	url := "https://example.org/x"
	first, second := article(o, "u1", "2023-01-02").act("ACCUSED country:a country:b"), article(o, "u2", "2023-01-02").act("AIDED country:a country:c")
	first.rec.Article.URL, second.rec.Article.URL = &url, &url
	load(t, db, writer.LoadOptions{Ontology: o}, first.rec)
	sum := load(t, db, writer.LoadOptions{Ontology: o}, second.rec)
	if n := value(t, db, "MATCH (a:Article {url: 'https://example.org/x'}) RETURN collect(a.id)"); !slices.Equal(n.([]any), []any{"u2"}) {
		t.Errorf("articles of the URL: %v, %+v", n, sum)
	}
	if n := value(t, db, "MATCH (:Country)-[r:ACCUSED]->() RETURN count(r)"); n != int64(0) {
		t.Errorf("%v edges of the replaced content stay", n)
	}
	if _, err := db.Retract(t.Context(), o, writer.Selection{Keys: []string{url}}, false); err != nil {
		t.Fatal(err)
	}
	sameGraph(t, before, dump(t, db), "after retracting by URL")

	load(t, db, writer.LoadOptions{Ontology: o}, list[1])
	if r, err := db.Retract(t.Context(), o, writer.Selection{Publisher: "Outlet of a2"}, false); err != nil || len(r.Articles) != 1 || r.Articles[0].ID != "a2" {
		t.Errorf("of the publisher: %+v, %v", r.Articles, err)
	}
	sameGraph(t, before, dump(t, db), "after retracting by publisher")
	if _, err := db.Retract(t.Context(), o, writer.Selection{Before: "2023-03-04"}, false); err != nil {
		t.Fatal(err)
	}
	if list, err := db.Articles(t.Context(), writer.Selection{}); err != nil || len(list) != 1 || list[0].ID != "a3" || list[0].Claims != 4 {
		t.Errorf("articles %+v, %v", list, err)
	}
	if _, err := db.Retract(t.Context(), o, writer.Selection{}, false); err != nil {
		t.Fatal(err)
	}
	if rest := dump(t, db); rest != "" {
		t.Errorf("after retracting everything:\n%s", rest)
	}
}

// What an analyst decides while a load goes on holds for the rest of the load.
func TestDecideDuringLoad(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	d := project.Decisions{Same: [][2]string{{"person:lavrov", "person:a"}}, Rejected: []string{list[1].Claims[1].ID}}
	want := builtDump(t, build(t, o, d, list))
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		t.Fatal(err)
	}
	for i, rec := range list {
		if i == 1 {
			if _, err := db.Decide(t.Context(), o, d); err != nil {
				t.Fatal(err)
			}
		}
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
		if err := l.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	sameGraph(t, want, dump(t, db), "decided during the load")
}

func TestDecide(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	x := article(o, "a4", "2023-03-03").act("MET_WITH person:lavrov@a4 person:blinken date=2023-03-02").act("VISITED person:lavrov@a4 country:in")
	list = append(list, x.rec)
	load(t, db, writer.LoadOptions{Ontology: o}, list...)
	plain := dump(t, db)

	rejected := list[1].Claims[1].ID // the denial
	typ := "SPOKE_WITH"
	d := project.Decisions{
		Same: [][2]string{{"person:lavrov@a4", "person:lavrov"}}, Rejected: []string{rejected},
		Mended: map[string]project.Mend{list[2].Claims[0].ID: {Type: &typ}},
	}
	if _, err := db.Decide(t.Context(), o, d); err != nil {
		t.Fatal(err)
	}
	decided := dump(t, db)
	for cypher, want := range map[string]any{
		"MATCH (e:Event:Meeting {type: 'MET_WITH', date: '2023-03-02'}) RETURN [e.contested, e.articleCount]": []any{false, int64(3)},
		"MATCH (:Entity {id: 'person:lavrov'})-[r:VISITED]->() RETURN count(r)":                               int64(1),
		"MATCH (:Entity {id: 'person:a'})-[r:SPOKE_WITH]-(:Entity {id: 'person:b'}) RETURN count(r)":          int64(1),
		"MATCH (:Entity {id: 'person:lavrov@a4'})-[r:SAME_AS]->(e) RETURN e.id":                               "person:lavrov",
	} {
		got := value(t, db, cypher)
		if list, ok := got.([]any); ok {
			if !slices.Equal(list, want.([]any)) {
				t.Errorf("%s = %v, want %v", cypher, got, want)
			}
		} else if got != want {
			t.Errorf("%s = %v, want %v", cypher, got, want)
		}
	}
	// They outlive another version of the extractor, and that articles are taken
	// back and come again.
	load(t, db, writer.LoadOptions{Ontology: o, Decisions: d, ExtractorVersion: "2"}, list...)
	if _, err := db.Retract(t.Context(), o, writer.Selection{Keys: []string{"a1", "a3"}}, false); err != nil {
		t.Fatal(err)
	}
	load(t, db, writer.LoadOptions{Ontology: o, Decisions: d}, list...)
	sameGraph(t, decided, dump(t, db), "after reading anew and taking back")
	// Loaded with the decisions from the start, in another order: the same.
	slices.Reverse(list)
	other := neo.DB(t)
	load(t, other, writer.LoadOptions{Ontology: o, Decisions: d}, list...)
	sameGraph(t, decided, dump(t, other), "with the decisions from the start")
	// Taken back: as if they had never been.
	if _, err := other.Decide(t.Context(), o, project.Decisions{}); err != nil {
		t.Fatal(err)
	}
	sameGraph(t, plain, dump(t, other), "after taking the decisions back")
	// All made anew: nothing changes.
	if err := other.Reproject(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	sameGraph(t, plain, dump(t, other), "after projecting anew")
}

func TestBadRecordsAreRefused(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	for name, spoil := range map[string]func(*graph.Record){
		"no id":               func(r *graph.Record) { r.Article.ID = "" },
		"unknown type":        func(r *graph.Record) { r.Claims[0].Type = "LIKED" },
		"hole":                func(r *graph.Record) { r.Entities = r.Entities[1:] },
		"two of an entity":    func(r *graph.Record) { r.Entities = append(r.Entities, r.Entities[0]) },
		"type and id differ":  func(r *graph.Record) { r.Entities[0].Type = "Country" },
		"not UTF-8":           func(r *graph.Record) { r.Article.Title = "\xff" },
		"no date":             func(r *graph.Record) { d := "2023-13-01"; r.Claims[0].Date = &d },
		"two of a claim":      func(r *graph.Record) { r.Claims = append(r.Claims, r.Claims[0]) },
		"unknown fact type":   func(r *graph.Record) { r.Facts[0].Type = "RELATES_TO" },
		"unknown place":       func(r *graph.Record) { p := "place:x"; r.Claims[0].Place = &p },
		"no such modality":    func(r *graph.Record) { r.Claims[0].Modality = "maybe" },
		"confidence above 1 ": func(r *graph.Record) { r.Claims[0].Confidence = 1.5 },
	} {
		t.Run(name, func(t *testing.T) {
			l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o})
			if err != nil {
				t.Fatal(err)
			}
			rec := sample(o)[0]
			spoil(&rec)
			if err := l.Add(t.Context(), rec); !errors.Is(err, writer.ErrRecord) {
				t.Errorf("error %v, want ErrRecord", err)
			}
			if sum, err := l.Close(t.Context()); err != nil || sum != (writer.Summary{}) {
				t.Errorf("%+v, %v", sum, err)
			}
		})
	}
	if rest := dump(t, db); rest != "" {
		t.Errorf("something was written:\n%s", rest)
	}
}

func TestJournal(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o, ExtractorVersion: "1"})
	if err != nil {
		t.Fatal(err)
	}
	list := sample(o)
	if err := l.Add(t.Context(), list[0]); err != nil {
		t.Fatal(err)
	}
	if err := l.SetAside(t.Context(), writer.Refused{ID: "a2", Path: "a2.txt", Reason: "empty article"}); err != nil {
		t.Fatal(err)
	}
	if err := l.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := l.SetAside(t.Context(), writer.Refused{ID: "a1", Reason: "cannot be read now"}); err != nil {
		t.Fatal(err)
	}
	status := func() string {
		all, err := db.Articles(t.Context(), writer.Selection{})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, a := range all {
			out = append(out, a.ID+" "+a.Status+" "+a.Reason)
		}
		return strings.Join(out, "|")
	}
	if got, want := status(), "a1 complete |a2 setAside empty article"; got != want {
		t.Errorf("journal %q, want %q", got, want)
	}
	load(t, db, writer.LoadOptions{Ontology: o, ExtractorVersion: "2"}, list[1])
	if got, want := status(), "a1 complete |a2 complete "; got != want {
		t.Errorf("journal %q, want %q", got, want)
	}
	stale, err := db.Articles(t.Context(), writer.Selection{NotVersion: "2"})
	if err != nil || len(stale) != 1 || stale[0].ID != "a1" {
		t.Errorf("stale %+v, %v", stale, err)
	}
}

func TestSchema(t *testing.T) {
	db, o := neo.Bare(t), ontology(t)
	t.Cleanup(func() { // the next test finds no graph of a later version
		if _, err := db.Query(context.Background(), "MATCH (s:Schema) DELETE s", nil, false); err != nil {
			t.Error(err)
		}
	})
	s, err := db.Schema(t.Context(), o)
	if err != nil || s.Version != 0 || len(s.Missing) != len(o.Schema()) {
		t.Fatalf("of an empty database: %+v, %v", s, err)
	}
	for range 2 {
		if err := db.ApplySchema(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		if s, err = db.Schema(t.Context(), o); err != nil || s.Version != o.Version || len(s.Missing) != 0 {
			t.Fatalf("after applying: %+v, %v", s, err)
		}
	}
	// A graph of any earlier version is projected anew, with what it holds; none of
	// them had copies.
	list := sample(o)
	wire := list[0]
	wire.Article.ID = "a4"
	wire.Claims = slices.Clone(wire.Claims)
	for i := range wire.Claims {
		wire.Claims[i].ID += "-copy"
	}
	load(t, db, writer.LoadOptions{Ontology: o}, append(list, wire)...)
	if n := value(t, db, "MATCH (:Article {id: 'a4'})-[r:COPY_OF]->(:Article {id: 'a1'}) RETURN count(r)"); n == int64(0) {
		t.Error("the copy is not linked")
	}
	want := dump(t, db)
	for version := range o.Version {
		for _, cypher := range []string{
			"MATCH (s:Schema) SET s.version = $version", "MATCH (e:Event) SET e.name = 'old'", "MATCH ()-[r:MET_WITH|COPY_OF]->() DELETE r",
			"DROP INDEX copy_group", "MATCH (c:Claim) SET c.group = 'old'", "CREATE (:Event {id: 'event:ghost', type: 'MET_WITH', group: 'ghost'})",
		} {
			if _, err := db.Query(t.Context(), cypher, map[string]any{"version": version}, false); err != nil {
				t.Fatal(err)
			}
		}
		if err := db.EnsureSchema(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		sameGraph(t, want, dump(t, db), fmt.Sprintf("after migrating from version %d", version))
	}
	if _, err := db.Query(t.Context(), "MATCH (s:Schema) SET s.version = 1000", nil, false); err != nil {
		t.Fatal(err)
	}
	if _, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o}); !errors.Is(err, writer.ErrSchema) {
		t.Errorf("a graph of a later version: %v, want ErrSchema", err)
	}
}
