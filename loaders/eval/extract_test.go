package eval

import (
	"path/filepath"
	"testing"

	"newsgraph/graph"
	"newsgraph/loaders"
	"newsgraph/loaders/article"
)

// extracted are the program's own records of all gold articles.
func extracted(t *testing.T) []graph.Record {
	t.Helper()
	r, err := article.New(article.Options{Manifest: filepath.Join(shared, "articles", "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var records []graph.Record
	for rec, err := range x.All(t.Context(), r.Read(t.Context(), filepath.Join(shared, "articles")), 0) {
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, rec)
	}
	if len(records) < 70 {
		t.Fatalf("%d records", len(records))
	}
	return records
}

// What the program itself extracts is measured as by the reference scorer.
func TestAgreesOnRealExtract(t *testing.T) {
	script := needReference(t)
	records := extracted(t)
	for _, folder := range []string{"seeds", "dev"} {
		compareWithReference(t, script, folder, "", loadGold(t, folder), records)
	}
}
