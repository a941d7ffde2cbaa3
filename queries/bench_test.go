package queries_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/writer"
)

// generated makes article n of a graph of a size: two or three acts each among
// actors of whom few are spoken of often, as in the news (Zipf).
func generated(n int) graph.Record {
	r := rand.New(rand.NewPCG(7, uint64(n)))
	zipf := rand.NewZipf(r, 1.2, 20, 3000)
	published := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(1400))
	rec := graph.Record{Article: graph.Article{
		ID: "bench-" + strconv.Itoa(n), Title: "Article " + strconv.Itoa(n), Publisher: "Outlet " + strconv.Itoa(r.IntN(40)),
		Authors: []string{}, Published: published.Format(time.DateOnly), Language: "en",
	}, Facts: []graph.Fact{}}
	seen := map[string]bool{}
	add := func(e graph.Entity) string {
		if !seen[e.ID] {
			seen[e.ID] = true
			e.Aliases, e.Mentions = []string{}, []graph.Mention{{Start: 0, End: 1, Text: "x"}}
			rec.Entities = append(rec.Entities, e)
		}
		return e.ID
	}
	country := func() string {
		k := zipf.Uint64() % 190
		return add(graph.Entity{ID: fmt.Sprint("country:c", k), Type: "Country", Name: fmt.Sprint("Country ", k)})
	}
	actor := func() string {
		k := zipf.Uint64()
		if k%3 == 0 {
			return country()
		}
		of := fmt.Sprint("country:c", k%190)
		add(graph.Entity{ID: of, Type: "Country", Name: fmt.Sprint("Country ", k%190)})
		return add(graph.Entity{ID: fmt.Sprint("person:p", k), Type: "Person", Name: fmt.Sprint("Person ", k), Country: of})
	}
	types := []string{"MET_WITH", "URGED", "ACCUSED", "CRITICIZED", "SUPPORTS", "SPOKE_WITH", "ATTACKED", "SANCTIONED", "COOPERATES_WITH"}
	for i := range 2 + r.IntN(2) {
		a, b := actor(), country()
		if a == b {
			continue
		}
		c := graph.Claim{
			ID: fmt.Sprint("claim:bench-", n, "-", i), Type: types[r.IntN(len(types))], Actor: &a, Recipient: &b, Polarity: "positive", Modality: "actual",
			About: []string{}, AttributedTo: []string{}, Confidence: 0.9, Plover: graph.Plover{Event: "CONSULT"},
			Evidence: graph.Evidence{Sentence: "A sentence about New START number " + strconv.Itoa(n), Start: i * 50, End: i*50 + 40, Trigger: "t", Rule: "en/r" + strconv.Itoa(r.IntN(60))},
		}
		if r.IntN(3) > 0 {
			d := published.AddDate(0, 0, -r.IntN(4)).Format(time.DateOnly)
			c.Date = &d
		}
		switch r.IntN(12) {
		case 0:
			c.Polarity = "negative"
		case 1:
			c.Modality = "planned"
		case 2:
			c.AttributedTo = []string{actor()}
		case 3:
			c.About = []string{add(graph.Entity{ID: "treaty:t" + strconv.Itoa(r.IntN(50)), Type: "Treaty", Name: "Treaty"})}
		}
		rec.Claims = append(rec.Claims, c)
	}
	return rec
}

// warmUps are runs before the measured ones: a statement is planned in the
// first, and compiled by Java in those that follow.
const warmUps = 5

// BenchmarkLibrary measures each query and each analysis on the sample records
// and, beside them, NEWSGRAPH_BENCH_CLAIMS generated claims (default 100,000), on a
// server that runs as users run it; ms/query is the mean of the runs.
func BenchmarkLibrary(b *testing.B) {
	db := large(b)
	measured := func(name string, f func() error) {
		b.Run(name, func(b *testing.B) {
			for range warmUps {
				if err := f(); err != nil {
					b.Fatal(err)
				}
			}
			b.ResetTimer()
			for b.Loop() {
				if err := f(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/query")
		})
	}
	for _, q := range library(b).All() {
		params := bound(b, db, q)
		measured("query/"+q.Name, func() error {
			_, err := db.Query(b.Context(), q.Cypher, params, true)
			return err
		})
	}
	o, err := graph.LoadOntology()
	if err != nil {
		b.Fatal(err)
	}
	ctx := b.Context()
	network := func(f func(analysis.Network)) func() error {
		return func() error {
			n, err := analysis.Read(ctx, db)
			if err == nil {
				f(n)
			}
			return err
		}
	}
	measured("analysis/ties", func() error { // of two countries with many persons each
		one, err := analysis.Side(ctx, db, "country:c1")
		if err != nil {
			return err
		}
		other, err := analysis.Side(ctx, db, "country:c2")
		if err != nil {
			return err
		}
		n, err := analysis.ReadBetween(ctx, db, one, other)
		analysis.TieOf(n, one, other)
		return err
	})
	measured("analysis/actors", network(func(n analysis.Network) { analysis.Standings(n) }))
	measured("analysis/blocs", network(func(n analysis.Network) { analysis.Blocs(n) }))
	measured("analysis/paths", network(func(n analysis.Network) { analysis.Chains(n, "country:c1", "person:p100", analysis.Strongest, 20) }))
	measured("analysis/compare", network(func(n analysis.Network) { analysis.Compare(n.Between("", "2021"), n.Between("2022", "")) }))
	measured("analysis/treaty", func() error { _, err := analysis.ReadTreaty(ctx, db, o, "treaty:t1", "", ""); return err })
	measured("analysis/timeline", func() error {
		_, err := analysis.ReadTimeline(ctx, db, analysis.TimelineSelection{Limit: 100})
		return err
	})
	measured("analysis/contradictions", func() error { _, err := analysis.ReadContradictions(ctx, db, "", "", ""); return err })
	measured("analysis/sources", func() error { _, err := analysis.ReadSources(ctx, db, "", "", ""); return err })
	measured("analysis/changes", func() error { _, err := analysis.ReadChanges(ctx, db, "2023-10"); return err })
}

// large is a graph of the size that NEWSGRAPH_BENCH_CLAIMS says.
func large(b *testing.B) *writer.DB {
	size, err := strconv.Atoi(os.Getenv("NEWSGRAPH_BENCH_CLAIMS"))
	if err != nil {
		size = 100_000
	}
	db := neo.DB(b)
	o, err := graph.LoadOntology()
	if err != nil {
		b.Fatal(err)
	}
	l, err := db.NewLoader(b.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		b.Fatal(err)
	}
	list := records(b)
	for n, claims := 0, 0; claims < size; n++ {
		rec := generated(n)
		claims += len(rec.Claims)
		list = append(list, rec)
	}
	for _, rec := range list {
		if err := l.Add(b.Context(), rec); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := l.Close(b.Context()); err != nil {
		b.Fatal(err)
	}
	if _, err := db.Query(b.Context(), "CALL db.awaitIndexes(600)", nil, false); err != nil {
		b.Fatal(err)
	}
	return db
}
