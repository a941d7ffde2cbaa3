package analysis_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

var (
	update = flag.Bool("update", false, "rewrite the expected rows")
	neo    = servertest.NewWithGDS()
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(neo.Run(m))
}

// TestByGDS: the measures of the server's library are those that this package
// computes, on the sample records and on a generated network.
func TestByGDS(t *testing.T) {
	db, _ := samples(t)
	there, err := analysis.HasGDS(t.Context(), db)
	if err != nil || !there {
		t.Fatalf("the server has no GDS: %v", err)
	}
	few, err := analysis.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []analysis.Network{few, generated(300, 2000), {}} {
		want := analysis.Standings(n)
		got, err := analysis.StandingsByGDS(t.Context(), db, n)
		if err != nil {
			t.Fatal(err)
		}
		near := cmpopts.EquateApprox(0, 2e-6) // both are rounded to six places
		byID := func(list []analysis.Standing) map[string]analysis.Standing {
			out := map[string]analysis.Standing{}
			for _, s := range list {
				out[s.ID] = s
			}
			return out
		}
		if d := cmp.Diff(byID(want), byID(got), near); d != "" {
			t.Error(d)
		}
	}
	r, err := db.Query(t.Context(), "CALL gds.graph.list() YIELD graphName RETURN graphName", nil, true)
	if err != nil || len(r.Rows) != 0 {
		t.Errorf("graphs left behind: %v %v", r, err)
	}
}

// generated is a network in which few actors have most of the acts.
func generated(actors, acts int) analysis.Network {
	r := rand.New(rand.NewPCG(3, 4))
	n := analysis.Network{}
	for i := range actors {
		n.Actors = append(n.Actors, analysis.Actor{ID: fmt.Sprintf("country:%04d", i), Name: fmt.Sprint(i), Type: "Country"})
	}
	for i := range acts {
		from, to := int(r.ExpFloat64()*20)%actors, r.IntN(actors)
		n.Acts = append(n.Acts, analysis.Act{Event: fmt.Sprintf("e%05d", i), Type: "MET_WITH", From: n.Actors[from].ID, To: n.Actors[to].ID, Weight: float64(r.IntN(21) - 10)})
	}
	return n
}

// networkx computes what Standings ranks by, independently of gonum and of GDS.
const networkx = `import sys, json, networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
g = nx.Graph((a, b) for a, b in json.load(sys.stdin) if a != b)
rank, between = _pagerank_python(g, alpha=0.85, tol=1e-12, max_iter=1000), nx.betweenness_centrality(g)
print(json.dumps({n: [g.degree(n), rank[n], between[n]] for n in g}))`

func TestStandingsAreThoseOfNetworkx(t *testing.T) {
	n := generated(200, 1000)
	var pairs [][2]string
	for _, a := range n.Acts {
		pairs = append(pairs, [2]string{a.From, a.To})
	}
	in, err := json.Marshal(pairs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("python3", "-c", networkx)
	var stderr bytes.Buffer
	cmd.Stdin, cmd.Stderr = bytes.NewReader(in), &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("python3 with networkx is needed: %v\n%s", err, stderr.String())
	}
	want := map[string][3]float64{}
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	list := analysis.Standings(n)
	if len(list) != len(want) || len(list) < 100 {
		t.Fatalf("%d actors, networkx has %d", len(list), len(want))
	}
	for _, s := range list {
		w := want[s.ID]
		if s.Degree != int(w[0]) || math.Abs(s.PageRank-w[1]) > 2e-6 || math.Abs(s.Betweenness-w[2]) > 2e-6 {
			t.Errorf("%s: %d %v %v, networkx has %v", s.ID, s.Degree, s.PageRank, s.Betweenness, w)
		}
	}
}

// samples is a graph of the sample records of the query library.
func samples(t testing.TB) (*writer.DB, *graph.Ontology) {
	t.Helper()
	db := neo.DB(t)
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o, ExtractorVersion: "test"})
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../../queries/testdata/records.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var rec graph.Record
		if err := json.Unmarshal(lines.Bytes(), &rec); err != nil {
			t.Fatal(err)
		}
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	return db, o
}

// What is read between two sides alone gives the tie that the whole network gives.
func TestReadBetweenGivesTheSameTie(t *testing.T) {
	db, _ := samples(t)
	whole, err := analysis.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if len(whole.Acts) < 10 {
		t.Fatalf("only %d acts", len(whole.Acts))
	}
	for _, a := range whole.Acts {
		if a.Event == "" || a.Type == "" || a.When() == "" || a.Weight == 0 || a.Outlets == 0 {
			t.Errorf("an act is not read wholly: %+v", a)
		}
	}
	seen := 0
	for _, pair := range [][2]string{{"country:us", "country:ru"}, {"country:ru", "country:ua"}, {"country:us", "country:us"}, {"country:us", "nobody"}} {
		one, err := analysis.Side(t.Context(), db, pair[0])
		if err != nil {
			t.Fatal(err)
		}
		other, err := analysis.Side(t.Context(), db, pair[1])
		if err != nil {
			t.Fatal(err)
		}
		between, err := analysis.ReadBetween(t.Context(), db, one, other)
		if err != nil {
			t.Fatal(err)
		}
		want := analysis.TieOf(whole, one, other)
		seen += len(want.Acts)
		if d := cmp.Diff(want, analysis.TieOf(between, one, other)); d != "" {
			t.Errorf("%v: %s", pair, d)
		}
	}
	if seen == 0 {
		t.Error("no pair has an act")
	}
}

// Each analysis that reads what it needs by statements of its own gives the
// expected answer on the sample records.
func TestAnalysesGiveTheExpectedAnswers(t *testing.T) {
	db, o := samples(t)
	ctx := t.Context()
	for name, read := range map[string]func() (any, error){
		"treaty":            func() (any, error) { return analysis.ReadTreaty(ctx, db, o, "treaty:new-start", "", "") },
		"treaty-since":      func() (any, error) { return analysis.ReadTreaty(ctx, db, o, "treaty:new-start", "2023-02", "2023-02") },
		"contradictions":    func() (any, error) { return analysis.ReadContradictions(ctx, db, "", "", "") },
		"contradictions-of": func() (any, error) { return analysis.ReadContradictions(ctx, db, "country:sa", "", "") },
		"sources":           func() (any, error) { return analysis.ReadSources(ctx, db, "", "", "") },
		"sources-outlet":    func() (any, error) { return analysis.ReadSources(ctx, db, "Harian Contoh", "2023", "2023") },
		"changes":           func() (any, error) { return analysis.ReadChanges(ctx, db, "2023-03-02") },
		"changes-none":      func() (any, error) { return analysis.ReadChanges(ctx, db, "2030") },
		"timeline":          func() (any, error) { return analysis.ReadTimeline(ctx, db, analysis.TimelineSelection{}) },
		"timeline-of-two": func() (any, error) {
			return analysis.ReadTimeline(ctx, db, analysis.TimelineSelection{Of: []string{"country:us", "country:ru"}})
		},
		"timeline-selection": func() (any, error) {
			return analysis.ReadTimeline(ctx, db, analysis.TimelineSelection{Type: "MET_WITH", From: "2023", To: "2023-03", Limit: 1})
		},
	} {
		t.Run(name, func(t *testing.T) {
			answer, err := read()
			if err != nil {
				t.Fatal(err)
			}
			got, err := json.MarshalIndent(answer, "", " ")
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", name+".json")
			if *update {
				if err := os.MkdirAll("testdata", 0o750); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, append(got, '\n'), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v; go test ./graph/analysis -update writes it", err)
			}
			if string(want) != string(got)+"\n" {
				t.Errorf("%s: got\n%s", file, got)
			}
		})
	}
	if _, err := analysis.ReadChanges(ctx, db, "yesterday"); err == nil {
		t.Error("changes since yesterday")
	}
}
