package analysis_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/analysis"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

var (
	update = flag.Bool("update", false, "rewrite the expected rows")
	neo    = servertest.New()
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(neo.Run(m))
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
