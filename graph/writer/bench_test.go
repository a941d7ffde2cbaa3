package writer_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/project"
	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// world is how many articles speak of the same actors; the next as many speak of
// others, so that a large graph can be built in parts.
const world = 40_000

// press makes articles as busy months bring them: few actors are in many of
// them, most in few. The same seed gives the same articles.
func press(o *graph.Ontology, from, n int) []graph.Record {
	types := []string{"MET_WITH", "URGED", "CRITICIZED", "SUPPORTS", "VISITED", "ACCUSED", "ATTACKED"}
	list := make([]graph.Record, 0, n)
	for i := from; i < from+n; i++ {
		r := rand.New(rand.NewPCG(1, uint64(i)))
		of := ""
		if i >= world {
			of = fmt.Sprintf("w%d-", i/world)
		}
		zipf := rand.NewZipf(r, 1.2, 4, 3000)
		actor := func() string {
			k := zipf.Uint64()
			if k%3 == 0 {
				return "country:" + of + "c" + strconv.FormatUint(k%200, 10)
			}
			return "person:" + of + "p" + strconv.FormatUint(k, 10)
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
				line += fmt.Sprintf(" about=treaty:%st%d", of, r.IntN(50))
			}
			if r.IntN(4) == 0 {
				line += " by=org:" + of + "o" + strconv.Itoa(r.IntN(60))
			}
			s.act(line)
		}
		s.fact("HOLDS_POSITION", "person:"+of+"p"+strconv.Itoa(r.IntN(3000)), "country:"+of+"c"+strconv.Itoa(r.IntN(200)), "minister", "text")
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

// BenchmarkLoad writes the same graph in several ways, on one server in one run,
// and reports the rows (nodes and relationships) a second of each and the loader's
// ratio to it. The others have the finished rows at hand; the loader makes them of
// records, compares them with the graph and projects; "writer" is what is left of it
// with the finished rows at hand. The import's time includes the start of its
// Java, as a user waits for it.
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
		// Each three times in turn, the best counts: the server gets faster as it
		// runs, and other programs of the machine come and go.
		ways, loader := map[string]float64{}, 0.0
		for range 3 {
			neo.DB(b)
			begin := time.Now()
			load(b, neo.Connect(b), writer.LoadOptions{Ontology: o}, list...)
			loader = max(loader, rows/time.Since(begin).Seconds())
			neo.DB(b)
			ways["writer"] = max(ways["writer"], written(b, o, built))
			neo.DB(b)
			ways["bare"] = max(ways["bare"], bare(b, built, 5000, int(rows)))
			neo.DB(b)
			ways["bare1000"] = max(ways["bare1000"], bare(b, built, 1000, int(rows)))
			neo.DB(b)
			ways["single"] = max(ways["single"], bare(b, built, 1, 2000))
			neo.DB(b)
			if v, ok := python(b, built); ok {
				ways["python"] = max(ways["python"], v)
			}
		}
		ways["import"] = imported(b, o, built)
		b.ReportMetric(rows, "rows")
		b.ReportMetric(loader, "loader-rows/s")
		for name, v := range ways {
			b.ReportMetric(v, name+"-rows/s")
			b.ReportMetric(loader/v, "loader/"+name)
		}
		b.ReportMetric(ways["writer"]/ways["bare"], "writer/bare")
		b.ReportMetric(0, "ns/op")
	}
}

// written writes the finished rows by the loader's statements. It returns the rows
// a second.
func written(b *testing.B, o *graph.Ontology, g writer.Built) float64 {
	b.Helper()
	db := neo.Connect(b)
	begin := time.Now()
	if err := db.WriteRows(b.Context(), o, g); err != nil {
		b.Fatal(err)
	}
	seconds := time.Since(begin).Seconds()
	nodes, edges := value(b, db, "MATCH (n) WHERE NOT n:Schema RETURN count(n)"), value(b, db, "MATCH ()-[r]->() RETURN count(r)")
	if nodes != int64(len(g.Nodes)-1) || edges != int64(len(g.Edges)) {
		b.Fatalf("%v nodes and %v relationships of %d and %d", nodes, edges, len(g.Nodes)-1, len(g.Edges))
	}
	return float64(len(g.Nodes)+len(g.Edges)) / seconds
}

// A batch is one statement of a bare loop with all its rows.
type batch struct {
	Cypher string `json:"cypher"`
	Rows   []any  `json:"rows"`
}

// batches is the graph as a bare loop writes it: one query a label or type,
// nodes first, relationships by CREATE or, as many scripts do, by MERGE.
func batches(g writer.Built, relationship string) []batch {
	var out []batch
	at := map[string]int{}
	put := func(statement string, row any) {
		i, ok := at[statement]
		if !ok {
			i = len(out)
			at[statement] = i
			out = append(out, batch{Cypher: statement})
		}
		out[i].Rows = append(out[i].Rows, row)
	}
	for _, n := range g.Nodes {
		if n.Label != "Schema" {
			put(fmt.Sprintf("UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n:%s, n += row.p", n.Label, strings.Join(n.Labels, ":")),
				map[string]any{"id": n.ID, "p": n.Properties})
		}
	}
	for _, e := range g.Edges {
		put(fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) %s (a)-[r:%s]->(b) SET r += row.p",
			e.FromLabel, e.ToLabel, relationship, e.Type), map[string]any{"a": e.From, "b": e.To, "p": e.Properties})
	}
	return out
}

// bare writes at most limit rows with the driver alone, in batches of so many
// rows. It returns the rows a second.
func bare(b *testing.B, g writer.Built, size, limit int) float64 {
	b.Helper()
	opts := neo.Options(b)
	driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, opts.Password, ""))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	session := driver.NewSession(b.Context(), neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(context.Background()) }()
	list := batches(g, "CREATE")
	written := 0
	begin := time.Now()
	for _, s := range list {
		for part := range slices.Chunk(s.Rows, size) {
			if written >= limit {
				break
			}
			_, err := session.ExecuteWrite(b.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
				result, err := tx.Run(b.Context(), s.Cypher, map[string]any{"rows": part})
				if err != nil {
					return nil, err
				}
				return result.Consume(b.Context())
			})
			if err != nil {
				b.Fatal(err)
			}
			written += len(part)
		}
	}
	return float64(written) / time.Since(begin).Seconds()
}

// python writes the graph with docs/bench/load.py, where NEWSGRAPH_PYTHON names a
// Python that has the driver. It returns the rows a second.
func python(b *testing.B, g writer.Built) (float64, bool) {
	b.Helper()
	interpreter := os.Getenv("NEWSGRAPH_PYTHON")
	if interpreter == "" {
		b.Log("NEWSGRAPH_PYTHON is not set: not compared with a Python script; scripts/bench-load does")
		return 0, false
	}
	text, err := json.Marshal(batches(g, "MERGE"))
	if err != nil {
		b.Fatal(err)
	}
	file := filepath.Join(b.TempDir(), "rows.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		b.Fatal(err)
	}
	opts := neo.Options(b)
	cmd := exec.Command(interpreter, filepath.Join("..", "..", "docs", "bench", "load.py"), file)
	cmd.Env = append(os.Environ(), "NEO4J_URI="+opts.URI, "NEO4J_PASSWORD="+opts.Password)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		b.Fatal(err)
	}
	v, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
	if err != nil {
		b.Fatal(err)
	}
	return v, true
}

// newServer is a server of its own that imports a graph built in parts.
func newServer(b *testing.B, o *graph.Ontology, parts iter.Seq[writer.Built]) *server.Server {
	b.Helper()
	cache, err := servertest.Cache()
	if err != nil {
		b.Fatal(err)
	}
	s, err := server.Open(server.Options{Home: b.TempDir(), Cache: cache, Ready: servertest.Ready, AnyPorts: true, JavaFlags: servertest.Short()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			b.Error(err)
		}
	})
	dir := b.TempDir()
	var names []string
	part := 0
	for g := range parts {
		if part++; part > 1 { // one is enough
			g.Nodes = slices.DeleteFunc(g.Nodes, func(n writer.BuiltNode) bool { return n.Label == "Schema" })
		}
		err := export.Bulk(func(name string) (io.WriteCloser, error) {
			name = strings.TrimSuffix(name, ".csv") + fmt.Sprintf("-%d.csv", part)
			names = append(names, name)
			return os.Create(filepath.Join(dir, name))
		}, o, export.Of(g))
		if err != nil {
			b.Fatal(err)
		}
	}
	var im server.Import
	im.Nodes, im.Relationships = export.BulkFiles(names)
	for _, files := range [][]string{im.Nodes, im.Relationships} {
		for i := range files {
			files[i] = filepath.Join(dir, files[i])
		}
	}
	if err := s.ImportFull(b.Context(), im, true); err != nil {
		b.Fatal(err)
	}
	return s
}

// imported imports the graph into a server of its own and returns the rows a
// second, the files written and the password set included.
func imported(b *testing.B, o *graph.Ontology, g writer.Built) float64 {
	b.Helper()
	begin := time.Now()
	newServer(b, o, slices.Values([]writer.Built{g}))
	return float64(len(g.Nodes)+len(g.Edges)) / time.Since(begin).Seconds()
}

// BenchmarkLoadOneMore loads one more article into a graph of so many claims as
// NEWSGRAPH_BENCH_CLAIMS says, which the bulk import makes.
func BenchmarkLoadOneMore(b *testing.B) {
	o := ontology(b)
	claims := 50_000
	if n, err := strconv.Atoi(os.Getenv("NEWSGRAPH_BENCH_CLAIMS")); err == nil {
		claims = n
	}
	articles, count := claims/5, 0 // four acts and a fact each
	s := newServer(b, o, func(yield func(writer.Built) bool) {
		for from := 0; from < articles; from += world { // memory for one part at a time
			part := build(b, o, project.Decisions{}, press(o, from, min(world, articles-from)))
			for _, n := range part.Nodes {
				if n.Label == "Claim" {
					count++
				}
			}
			if !yield(part) {
				return
			}
		}
	})
	c, err := s.Start(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	password, err := os.ReadFile(c.PasswordFile)
	if err != nil {
		b.Fatal(err)
	}
	db, err := writer.Connect(b.Context(), writer.Options{URI: c.URI, Username: c.Username, Password: strings.TrimSpace(string(password))})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close(context.Background()) }()
	l, err := db.NewLoader(b.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		b.Fatal(err)
	}
	next := articles
	one := func() {
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
	for range 50 { // the plans of all statements are made
		one()
	}
	for b.Loop() {
		one()
	}
	b.ReportMetric(float64(count), "claims")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/article")
}
