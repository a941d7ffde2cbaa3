package writer_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// genRecords draws articles over a few entities, days, places and themes, so
// that their claims fall together, contradict and share facts.
func genRecords(t *rapid.T, o *graph.Ontology) []graph.Record {
	pick := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	actors := []string{"person:a", "person:b", "person:c", "country:x", "country:y", "org:o"}
	pair := func() (string, string) {
		i := rapid.IntRange(0, len(actors)-1).Draw(t, "actor")
		return actors[i], actors[(i+rapid.IntRange(1, len(actors)-1).Draw(t, "recipient"))%len(actors)]
	}
	var list []graph.Record
	for i := range rapid.IntRange(2, 6).Draw(t, "articles") {
		s := article(o, fmt.Sprintf("a%d", i), pick("published", "2023-03-03", "2023-03-10", "2023-04-01", ""))
		s.rec.Article.Publisher = pick("publisher", "One", "Two")
		for range rapid.IntRange(0, 5).Draw(t, "acts") {
			a, b := pair()
			s.act(strings.Join([]string{
				pick("type", "MET_WITH", "URGED", "ATTACKED"), a, b,
				pick("date", "", "date=2023-03-01", "date=2023-03-02", "date=2023-03", "date=2023"),
				pick("place", "", "", "place=place:p", "place=country:y"),
				pick("about", "", "", "about=treaty:t", "about=treaty:t,treaty:u"),
				pick("by", "", "", "by=org:o", "by=org:o,person:c"),
				pick("polarity", "", "", "not"), pick("modality", "", "", "", "planned"),
			}, " "))
		}
		for j := range s.rec.Claims { // some in the words of others, so that there are copies
			if words := pick("wire", "", "", "one two three four five six seven eight nine ten", "one two three four five six seven eight nine eleven", "a b c d e f g h i j"); words != "" {
				s.rec.Claims[j].Evidence.Sentence = words
			}
		}
		if rapid.Bool().Draw(t, "table") {
			for _, ends := range []string{"person:a person:b", "person:a person:c", "person:b person:c"} {
				s.act("MET_WITH " + ends + " date=2023-03-02 at=1")
				s.rec.Claims[len(s.rec.Claims)-1].Evidence.Start = 1
			}
		}
		for range rapid.IntRange(0, 2).Draw(t, "facts") {
			s.fact("HOLDS_POSITION", pick("holder", "person:a", "person:b"), "country:x", pick("title", "minister", "envoy"), "text")
		}
		if rapid.Bool().Draw(t, "background") {
			s.fact("LOCATED_IN", "place:p", "country:y", "", "background")
		}
		for j := range s.rec.Entities {
			e := &s.rec.Entities[j]
			e.Name += pick("name", "", "", " the Elder")
			e.LinkedBy = pick("linkedBy", "gazetteer", "new")
			e.Aliases = []string{pick("alias", "K", "L")}
			if strings.HasPrefix(e.ID, "person:") && rapid.Bool().Draw(t, "citizen") {
				e.Country = "country:x"
			}
		}
		list = append(list, s.rec)
	}
	return list
}

// shuffled draws an order; of a failure it shows the places, not the records.
func shuffled(t *rapid.T, list []graph.Record) []graph.Record {
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	out := make([]graph.Record, 0, len(list))
	for _, i := range rapid.Permutation(places).Draw(t, "order") {
		out = append(out, list[i])
	}
	return out
}

// empty removes all data and keeps the schema, which takes long to make.
func empty(t *testing.T, db *writer.DB) {
	t.Helper()
	if _, err := db.Query(t.Context(), "MATCH (n) WHERE NOT n:Schema DETACH DELETE n", nil, false); err != nil {
		t.Fatal(err)
	}
}

func TestAnyOrderAnyRepetition(t *testing.T) {
	checks(t, 4)
	anyOrder(t)
}

func TestLongAnyOrderAnyRepetition(t *testing.T) {
	onlyLong(t)
	checks(t, 40)
	anyOrder(t)
}

// anyOrder loads the same articles in one go, and then in a drawn order, cut into
// runs, with repetitions, with earlier versions of some and with others that are
// taken back: node by node the same graph.
func anyOrder(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	rapid.Check(t, func(rt *rapid.T) {
		list := genRecords(rt, o)
		others := genRecords(rt, o) // under the same ids: other versions of the articles
		extra := extra(genRecords(rt, o))
		empty(t, db)
		load(t, db, writer.LoadOptions{Ontology: o}, list...)
		want := dump(t, db)

		empty(t, db)
		load(t, db, writer.LoadOptions{Ontology: o}, extra...)
		var early []graph.Record
		for _, rec := range others {
			if slices.ContainsFunc(list, func(r graph.Record) bool { return r.Article.ID == rec.Article.ID }) {
				early = append(early, rec)
			}
		}
		load(t, db, writer.LoadOptions{Ontology: o}, early...)
		order := shuffled(rt, slices.Concat(list, list))
		for len(order) > 0 {
			n := rapid.IntRange(1, len(order)).Draw(rt, "run")
			load(t, db, writer.LoadOptions{Ontology: o}, order[:n]...)
			order = order[n:]
		}
		var keys []string
		for _, rec := range extra {
			keys = append(keys, rec.Article.ID)
		}
		if _, err := db.Retract(t.Context(), o, writer.Selection{Keys: keys}, false); err != nil {
			rt.Fatal(err)
		}
		sameGraph(rt, want, dump(t, db), "in another order")
		if err := db.Reproject(t.Context(), o); err != nil {
			rt.Fatal(err)
		}
		sameGraph(rt, want, dump(t, db), "projected anew")
		if _, err := db.Retract(t.Context(), o, writer.Selection{}, false); err != nil {
			rt.Fatal(err)
		}
		sameGraph(rt, "", dump(t, db), "after retracting everything")
	})
}

func TestConcurrentLoaders(t *testing.T) {
	checks(t, 4)
	concurrent(t)
}

func TestLongConcurrentLoaders(t *testing.T) {
	onlyLong(t)
	checks(t, 40)
	concurrent(t)
}

// concurrent lets several loaders write the same articles at once, each in its
// own order, while others are loaded and taken back, and one says that it could
// not read them.
func concurrent(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	rapid.Check(t, func(rt *rapid.T) {
		list, passing := genRecords(rt, o), extra(genRecords(rt, o))
		empty(t, db)
		load(t, db, writer.LoadOptions{Ontology: o}, list...)
		want := dump(t, db)
		empty(t, db)
		if err := db.EnsureSchema(t.Context(), o); err != nil {
			rt.Fatal(err)
		}
		var wait sync.WaitGroup
		errs := make([]error, 5)
		for i := range 3 {
			order := shuffled(rt, list)
			wait.Go(func() { errs[i] = loadOneByOne(t.Context(), db, o, order) })
		}
		wait.Go(func() { errs[3] = comeAndGo(t.Context(), db, o, passing) })
		wait.Go(func() { errs[4] = setAside(t.Context(), db, o, list) })
		wait.Wait()
		for _, err := range errs {
			if err != nil {
				rt.Fatal(err)
			}
		}
		sameGraph(rt, want, dump(t, db), "after concurrent loads")
	})
}

// extra gives articles ids of their own.
func extra(list []graph.Record) []graph.Record {
	for i := range list {
		list[i].Article.ID += "-extra"
		for j := range list[i].Claims {
			list[i].Claims[j].ID += "-extra"
		}
	}
	return list
}

// comeAndGo loads articles and takes each back, twice.
func comeAndGo(ctx context.Context, db *writer.DB, o *graph.Ontology, list []graph.Record) error {
	for range 2 {
		for _, rec := range list {
			if err := loadOneByOne(ctx, db, o, []graph.Record{rec}); err != nil {
				return err
			}
			if _, err := db.Retract(ctx, o, writer.Selection{Keys: []string{rec.Article.ID}}, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// setAside notes of articles that they could not be read, whatever others do.
func setAside(ctx context.Context, db *writer.DB, o *graph.Ontology, list []graph.Record) error {
	l, err := db.NewLoader(ctx, writer.LoadOptions{Ontology: o})
	if err != nil {
		return err
	}
	for _, rec := range list {
		if err := l.SetAside(ctx, writer.Refused{ID: rec.Article.ID, Reason: "cannot be read now"}); err != nil {
			return err
		}
	}
	return nil
}

func loadOneByOne(ctx context.Context, db *writer.DB, o *graph.Ontology, list []graph.Record) error {
	l, err := db.NewLoader(ctx, writer.LoadOptions{Ontology: o})
	if err != nil {
		return err
	}
	for _, rec := range list {
		if err := l.Add(ctx, rec); err != nil {
			return err
		}
		if err := l.Flush(ctx); err != nil {
			return err
		}
	}
	return nil
}
