package writer_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/project"
	"newsgraph/graph/writer"
)

// press makes articles as a busy month brings them: few actors are in many of
// them, most in few. The same seed gives the same articles.
func press(o *graph.Ontology, from, n int) []graph.Record {
	types := []string{"MET_WITH", "URGED", "CRITICIZED", "SUPPORTS", "VISITED", "ACCUSED", "ATTACKED"}
	list := make([]graph.Record, 0, n)
	for i := from; i < from+n; i++ {
		r := rand.New(rand.NewPCG(1, uint64(i)))
		zipf := rand.NewZipf(r, 1.2, 4, 3000)
		actor := func() string {
			k := zipf.Uint64()
			if k%3 == 0 {
				return "country:c" + strconv.FormatUint(k%200, 10)
			}
			return "person:p" + strconv.FormatUint(k, 10)
		}
		day := time.Date(2023, 1, 1+r.IntN(300), 0, 0, 0, 0, time.UTC)
		s := article(o, fmt.Sprintf("press-%d", i), day.Format(time.DateOnly))
		s.rec.Article.Publisher = fmt.Sprintf("Outlet %d", r.IntN(40))
		for range 4 {
			a, b := actor(), actor()
			if a == b {
				continue
			}
			line := types[r.IntN(len(types))] + " " + a + " " + b
			if r.IntN(3) > 0 {
				line += " date=" + day.AddDate(0, 0, -r.IntN(3)).Format(time.DateOnly)
			}
			if r.IntN(3) == 0 {
				line += fmt.Sprintf(" about=treaty:t%d", r.IntN(50))
			}
			if r.IntN(4) == 0 {
				line += " by=org:o" + strconv.Itoa(r.IntN(60))
			}
			s.act(line)
		}
		s.fact("HOLDS_POSITION", "person:p"+strconv.Itoa(r.IntN(3000)), "country:c"+strconv.Itoa(r.IntN(200)), "minister", "text")
		list = append(list, s.rec)
	}
	return list
}

// size is how many articles the benchmarks of throughput load.
func size() int {
	if n, err := strconv.Atoi(os.Getenv("NEWSGRAPH_BENCH_ARTICLES")); err == nil {
		return n
	}
	return 1000
}

// BenchmarkLoad writes the same graph in several ways, on one server in
// one run, and reports the rows (nodes and relationships) a second of each and
// their ratio to the bare loop. The bare loop has the finished rows at hand; the
// loader makes them of records, compares them with the graph and projects.
func BenchmarkLoad(b *testing.B) {
	o := ontology(b)
	list := press(o, 0, size())
	built := build(b, o, project.Decisions{}, list)
	rows := float64(len(built.Nodes) + len(built.Edges))
	for b.Loop() {
		db := neo.DB(b)
		if err := db.EnsureSchema(b.Context(), o); err != nil {
			b.Fatal(err)
		}
		bare(b, built, 5000, len(built.Nodes)+len(built.Edges)) // warms the server up
		neo.DB(b)
		begin := time.Now()
		load(b, neo.Connect(b), writer.LoadOptions{Ontology: o}, list...)
		loader := rows / time.Since(begin).Seconds()
		neo.DB(b)
		loop := bare(b, built, 5000, len(built.Nodes)+len(built.Edges))
		neo.DB(b)
		thousand := bare(b, built, 1000, len(built.Nodes)+len(built.Edges))
		neo.DB(b)
		single := bare(b, built, 1, 2000)
		b.ReportMetric(rows, "rows")
		b.ReportMetric(loader, "loader-rows/s")
		b.ReportMetric(loop, "bare-rows/s")
		b.ReportMetric(thousand, "bare1000-rows/s")
		b.ReportMetric(single, "single-rows/s")
		b.ReportMetric(loader/loop, "loader/bare")
		b.ReportMetric(loader/single, "loader/single")
		b.ReportMetric(0, "ns/op")
	}
}

// bare writes at most limit rows with the driver alone: one query a label or
// type, nodes first, batches of so many rows. It returns the rows a second.
func bare(b *testing.B, g writer.Built, batch, limit int) float64 {
	b.Helper()
	opts := neo.Options(b)
	driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, opts.Password, ""))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	session := driver.NewSession(b.Context(), neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(context.Background()) }()
	statements, rowsOf := []string{}, map[string][]any{}
	put := func(statement string, row any) {
		if rowsOf[statement] == nil {
			statements = append(statements, statement)
		}
		rowsOf[statement] = append(rowsOf[statement], row)
	}
	for _, n := range g.Nodes {
		if n.Label != "Schema" {
			put(fmt.Sprintf("UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n:%s, n += row.p", n.Label, strings.Join(n.Labels, ":")),
				map[string]any{"id": n.ID, "p": n.Properties})
		}
	}
	for _, e := range g.Edges {
		put(fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.p",
			e.FromLabel, e.ToLabel, e.Type), map[string]any{"a": e.From, "b": e.To, "p": e.Properties})
	}
	written := 0
	begin := time.Now()
	for _, s := range statements {
		list := rowsOf[s]
		for len(list) > 0 && written < limit {
			n := min(batch, len(list))
			part := list[:n]
			_, err := session.ExecuteWrite(b.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
				result, err := tx.Run(b.Context(), s, map[string]any{"rows": part})
				if err != nil {
					return nil, err
				}
				return result.Consume(b.Context())
			})
			if err != nil {
				b.Fatal(err)
			}
			list, written = list[n:], written+n
		}
	}
	return float64(written) / time.Since(begin).Seconds()
}

// BenchmarkLoadOneMore loads one more article into a graph of some.
func BenchmarkLoadOneMore(b *testing.B) {
	db, o := neo.DB(b), ontology(b)
	load(b, db, writer.LoadOptions{Ontology: o}, press(o, 0, size())...)
	l, err := db.NewLoader(b.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		b.Fatal(err)
	}
	next := size()
	for b.Loop() {
		for _, rec := range press(o, next, 1) {
			if err := l.Add(b.Context(), rec); err != nil {
				b.Fatal(err)
			}
		}
		next++
		if err := l.Flush(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
