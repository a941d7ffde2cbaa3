package timex

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/loaders/article"
	"newsgraph/loaders/nlp"
)

const shared = "../../../../shared"

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestGoldDates holds for how many dated claims of the gold's working half the
// article has an expression that is resolved to the claim's date.
func TestGoldDates(t *testing.T) {
	if _, err := os.Stat(shared); err != nil {
		t.Skip("../shared is absent")
	}
	work := map[string]bool{}
	for line := range strings.Lines(string(readFile(t, "../../testdata/dev-halves.tsv"))) {
		if f := strings.Fields(line); len(f) == 2 && f[1] == "work" {
			work[f[0]] = true
		}
	}
	articles, err := article.New(article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pipeline, err := nlp.New(nlp.Options{})
	if err != nil {
		t.Fatal(err)
	}
	dated, found := 0, 0
	manifest := bufio.NewScanner(bytes.NewReader(readFile(t, filepath.Join(shared, "articles/manifest.jsonl"))))
	for manifest.Scan() {
		var meta article.Meta
		if err := json.Unmarshal(manifest.Bytes(), &meta); err != nil {
			t.Fatal(err)
		}
		if !work[meta.ID] {
			continue
		}
		d, err := articles.Parse(readFile(t, filepath.Join(shared, "articles", meta.Path)), meta)
		if err != nil {
			t.Fatal(err)
		}
		a, err := pipeline.Analyse(&d)
		if err != nil {
			t.Fatal(err)
		}
		values := map[string]bool{}
		for _, e := range Find(a, meta.Published) {
			values[e.Value] = true
		}
		var gold struct {
			Claims []struct{ Date string }
		}
		if err := json.Unmarshal(readFile(t, filepath.Join(shared, "gold/dev", meta.ID+".json")), &gold); err != nil {
			t.Fatal(err)
		}
		for _, c := range gold.Claims {
			if c.Date == "" {
				continue
			}
			dated++
			if values[c.Date] {
				found++
			}
		}
	}
	if dated == 0 {
		t.Fatal("no dated claim in the working half")
	}
	const floor = 0.95
	share := float64(found) / float64(dated)
	t.Logf("%d of %d dates found (%.1f%%)", found, dated, 100*share)
	if share < floor {
		t.Errorf("%.3f of the dates found, floor %.3f", share, floor)
	}
}
