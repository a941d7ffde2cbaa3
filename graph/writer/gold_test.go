package writer_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/project"
	"newsgraph/graph/writer"
	"newsgraph/loaders"
	reading "newsgraph/loaders/article"
)

// goldRecords extracts the articles beside the repository.
func goldRecords(t *testing.T) []graph.Record {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", "articles")
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		t.Skip("../shared is absent")
	}
	reader, err := reading.New(reading.Options{Manifest: filepath.Join(dir, "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var list []graph.Record
	for rec, err := range x.All(t.Context(), reader.Read(t.Context(), dir), 2) {
		if err == nil {
			list = append(list, rec)
		}
	}
	if len(list) < 50 {
		t.Fatalf("%d articles were extracted", len(list))
	}
	return list
}

// TestLongGoldArticles loads real articles in drawn orders and runs: the graph is
// that of the build in memory, whatever the order; then all are taken back.
func TestLongGoldArticles(t *testing.T) {
	onlyLong(t)
	checks(t, 3)
	list := goldRecords(t)
	db, o := neo.DB(t), ontology(t)
	want := builtDump(t, build(t, o, project.Decisions{}, list))
	rapid.Check(t, func(rt *rapid.T) {
		empty(t, db)
		order := shuffled(rt, list)
		for part := range slices.Chunk(order, rapid.IntRange(5, len(order)).Draw(rt, "run")) {
			load(t, db, writer.LoadOptions{Ontology: o}, part...)
		}
		sameGraph(rt, want, dump(t, db), "in a drawn order")
		if _, err := db.Retract(t.Context(), o, writer.Selection{}, false); err != nil {
			rt.Fatal(err)
		}
		sameGraph(rt, "", dump(t, db), "after retracting everything")
	})
}
