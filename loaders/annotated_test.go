package loaders

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/loaders/eval"
	"newsgraph/loaders/lang"
)

const annotated = "testdata/annotated"

// TestAnnotatedArticles holds that every annotated article has its text, a row of the
// manifest and a licence, that its claims and facts are of the ontology and join entities
// of the article, and that every trigger and entity stands in the text.
func TestAnnotatedArticles(t *testing.T) {
	gold, err := eval.LoadGold(annotated)
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]bool{}
	manifest, err := os.Open(filepath.Join(annotated, "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = manifest.Close() }()
	for s := bufio.NewScanner(manifest); s.Scan(); {
		var row struct{ ID string }
		if err := json.Unmarshal(s.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		rows[row.ID] = true
	}
	if len(gold) < 300 || len(gold) != len(rows) {
		t.Fatalf("%d articles, %d rows of the manifest", len(gold), len(rows))
	}
	onto, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]bool{}
	for _, c := range onto.Claims {
		types[c.Name] = true
	}
	for _, f := range onto.Facts {
		types[f.Name] = true
	}
	claims := 0
	for _, g := range gold {
		b, err := os.ReadFile(filepath.Join(annotated, g.Doc+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(strings.ToLower(string(b))), " ")
		holds := func(s string) bool {
			return strings.Contains(text, strings.Join(strings.Fields(strings.ToLower(s)), " "))
		}
		if !rows[g.Doc] || g.Licence == "" || !slices.Contains(lang.Codes(), g.Lang) {
			t.Errorf("%s: row %v, licence %q, language %q", g.Doc, rows[g.Doc], g.Licence, g.Lang)
		}
		keys := map[string]bool{}
		for _, e := range g.Entities {
			keys[e.Key] = true
			if e.Type != "Meeting" && !slices.ContainsFunc(e.Names, holds) {
				t.Errorf("%s: no name of %s stands in the text", g.Doc, e.Key)
			}
		}
		for _, c := range g.Claims {
			claims++
			if !types[c.Type] || !keys[c.Actor] || !keys[c.Recipient] || c.Trigger == "" || !holds(c.Trigger) {
				t.Errorf("%s: %s %s > %s, trigger %q", g.Doc, c.Type, c.Actor, c.Recipient, c.Trigger)
			}
		}
		for _, f := range g.Facts {
			if !types[f.Type] || !keys[f.Subject] || !keys[f.Object] {
				t.Errorf("%s: %s %s > %s", g.Doc, f.Type, f.Subject, f.Object)
			}
		}
	}
	if claims < 4000 {
		t.Errorf("only %d claims", claims)
	}
}
