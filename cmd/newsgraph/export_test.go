package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/writer"
)

func TestExport(t *testing.T) {
	db := emptyDatabase(t)
	text, err := os.ReadFile(filepath.Join("..", "..", "queries", "testdata", "records.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(text) {
		var rec graph.Record
		if err := json.Unmarshal(line, &rec); err != nil {
			t.Fatal(err)
		}
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, f := range export.Formats() {
		path := filepath.Join(t.TempDir(), "out")
		done(t, "export", "--format", f.Name, "--output", path)
		size := int64(0)
		err := filepath.WalkDir(path, func(p string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			info, err := d.Info()
			if err == nil {
				size += info.Size()
			}
			return err
		})
		if err != nil || size < 1000 {
			t.Errorf("%s: %d bytes, %v", f.Name, size, err)
		}
	}
	if out := done(t, "export", "--format", "graphml", "--view", "overview"); !strings.Contains(out, "RELATES_TO") || strings.Contains(out, "MET_WITH") {
		t.Error("the overview is not of pairs alone")
	}
	if out := done(t, "query", "run", "evidence", "to=x", "--generate-bash-completion"); !strings.Contains(out, "from=person:antony-blinken\n") ||
		!strings.Contains(out, "type=URGED\n") || strings.Contains(out, "to=") {
		t.Errorf("completion offers %s", out)
	}
	if out := done(t, "query", "run", "--generate-bash-completion"); !strings.Contains(out, "met-with\n") {
		t.Errorf("completion offers %s", out)
	}
	scripts := filepath.Join(t.TempDir(), "q.zip")
	if out := done(t, "query", "export", "--browser", "--output", scripts); !strings.Contains(out, "queries") {
		t.Errorf("%s", out)
	}
	z, err := zip.OpenReader(scripts)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	f, err := z.Open("People/met-with.cypher")
	if err != nil {
		t.Fatal(err)
	}
	script, err := io.ReadAll(f)
	if err != nil || !strings.Contains(string(script), `:param who => "person:antony-blinken";`) {
		t.Errorf("%s %v", script, err)
	}
	for want, args := range map[string][]string{
		"no format \"word\"": {"export", "--format", "word"},
		"--view is \"tiny\"": {"export", "--view", "tiny"},
		"name their folder":  {"export", "--format", "csv"},
		"leave --view out":   {"export", "--format", "html", "--view", "acts"},
	} {
		if r := newsgraph(t, "", args...); r.status != exitUsage || !strings.Contains(r.err, want) {
			t.Errorf("%v: status %d, %q", args, r.status, r.err)
		}
	}
}
