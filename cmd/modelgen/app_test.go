package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"newsgraph/loaders/nlp/models"
)

var update = flag.Bool("update", false, "rewrite docs/models.md")

const shared = "../../../shared/data"

func needsShared(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(shared); err != nil {
		t.Skip("../shared is absent")
	}
}

func TestDocsAreCurrent(t *testing.T) {
	var out, errs bytes.Buffer
	if status := run([]string{"modelgen", "docs"}, &out, &errs); status != 0 {
		t.Fatalf("status %d: %s", status, errs.String())
	}
	const path = "../../docs/models.md"
	if *update {
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, out.Bytes()) {
		t.Error("docs/models.md is not that of the embedded models: go run ./cmd/modelgen docs > docs/models.md")
	}
}

// The embedded models are those of the recipes: same files, same settings.
func TestModelsFollowTheirRecipes(t *testing.T) {
	rs, err := readRecipes(recipesYAML, models.Languages)
	if err != nil {
		t.Fatal(err)
	}
	if len(rs) != len(models.Languages) {
		t.Fatalf("%d recipes for %d languages", len(rs), len(models.Languages))
	}
	for _, r := range rs {
		file, err := models.EmbeddedFile(r.Language)
		if err != nil {
			t.Fatal(err)
		}
		card, err := models.ReadCard(file)
		if err != nil {
			t.Fatal(err)
		}
		want, _ := json.Marshal(r.Settings)
		got, _ := json.Marshal(card.Settings)
		if !bytes.Equal(got, want) {
			t.Errorf("%s was trained with %s, its recipe says %s", r.Language, got, want)
		}
		trained := map[string]bool{}
		for _, d := range card.Data {
			trained[d.File] = true
		}
		for _, f := range append(r.Trees, r.Names...) {
			if !trained[f.File] {
				t.Errorf("%s was not trained on %s", r.Language, f.File)
			}
		}
		for _, test := range r.Tests {
			if trained[test.File] {
				t.Errorf("%s was trained on the test %s", r.Language, test.File)
			}
		}
		if card.Holdout {
			t.Errorf("%s was trained without a fifth of the gold sentences", r.Language)
		}
		if card.Limit > 0 {
			t.Errorf("%s is a trial model of %d sentences a file", r.Language, card.Limit)
		}
	}
}

// The same data and seed give the same bytes; five files of 100 sentences each
// make the 500 that a quick check needs.
func TestTrainingIsDeterministic(t *testing.T) {
	needsShared(t)
	var out string
	train := func(flags ...string) map[string][]byte {
		out = filepath.Join(t.TempDir(), "models") // made by train
		var stdout, stderr bytes.Buffer
		args := append([]string{"modelgen", "train", "--data", shared, "--out", out, "--limit", "100"}, flags...)
		if status := run(args, &stdout, &stderr); status != 0 {
			t.Fatalf("status %d: %s", status, stderr.String())
		}
		files := map[string][]byte{}
		for _, l := range models.Languages {
			b, err := os.ReadFile(filepath.Join(out, l+".model"))
			if err != nil {
				t.Fatal(err)
			}
			files[l] = b
		}
		return files
	}
	first, second := train(), train()
	names := train("--keep", out)
	for _, l := range models.Languages {
		if !bytes.Equal(first[l], second[l]) {
			t.Errorf("%s: two trainings gave different bytes", l)
		}
		if !bytes.Equal(first[l], names[l]) {
			t.Errorf("%s: training the names alone gave different bytes", l)
		}
		if _, err := models.Decode(first[l]); err != nil {
			t.Errorf("%s: %v", l, err)
		}
	}
}

// What is held out is measured at once and by the experiment command, alike.
func TestHeldOut(t *testing.T) {
	needsShared(t)
	out := t.TempDir()
	var stdout, stderr bytes.Buffer
	if status := run([]string{"modelgen", "train", "--data", shared, "--out", out, "--limit", "40", "--holdout", "--language", "en"}, &stdout, &stderr); status != 0 {
		t.Fatalf("status %d: %s", status, stderr.String())
	}
	file, err := os.ReadFile(filepath.Join(out, "en.model"))
	if err != nil {
		t.Fatal(err)
	}
	card, err := models.ReadCard(file)
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]bool{}
	for _, m := range card.Measures {
		tests[m.Test] = true
	}
	for _, want := range []string{"ud/en_ewt-train.conllu", "ner/uner-dev.txt"} {
		if !tests[want] {
			t.Errorf("nothing was measured on %s", want)
		}
	}
	if tests["ud/en_ewt-test.conllu"] {
		t.Error("a test file was looked at")
	}
	stdout.Reset()
	if status := run([]string{"modelgen", "experiment", "--data", shared, "--models", out, "--language", "en", "--beam", "2"}, &stdout, &stderr); status != 0 || !bytes.Contains(stdout.Bytes(), []byte("ud/en_pud-wiki.conllu")) {
		t.Errorf("status %d: %s%s", status, stdout.String(), stderr.String())
	}
}

// The embedded models hold what targets.yaml says.
func TestAccuracy(t *testing.T) {
	needsShared(t)
	var stdout, stderr bytes.Buffer
	if status := run([]string{"modelgen", "eval", "--data", shared, "--json"}, &stdout, &stderr); status != 0 {
		t.Fatalf("status %d: %s", status, stderr.String())
	}
	var results []result
	if err := json.Unmarshal(stdout.Bytes(), &results); err != nil {
		t.Fatal(err)
	}
	ts, err := targets()
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, r := range results {
		if r.Floor == 0 {
			continue
		}
		checked++
		if r.Measure != "words/s" && r.Score < r.Floor { // time is for benchmarks
			t.Errorf("%s %s %s: %.2f, want at least %.2f", r.Language, r.Test, r.Measure, r.Score, r.Floor)
		}
	}
	if checked != len(ts) || checked == 0 {
		t.Errorf("%d of %d targets were measured", checked, len(ts))
	}
}

// A floor of a measure that has "of" lies below what that measure reached.
func TestFloorsBelowAnotherMeasure(t *testing.T) {
	results := []result{
		{Language: "id", Test: "CSUI-test", Measure: "UAS", Score: 84.54}, {Language: "id", Test: "CSUI-test", Measure: "UAS from raw text", Score: 83.65},
	}
	if err := aim(results); err != nil {
		t.Fatal(err)
	}
	if r := results[1]; r.Floor != 82.04 || r.Aim != 83.54 {
		t.Errorf("floor %v and aim %v, want 82.04 and 83.54", r.Floor, r.Aim)
	}
	if err := aim(results[1:]); err == nil {
		t.Error("a floor below what was not measured is no error")
	}
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{
		{"modelgen", "train", "--language", "xx"},
		{"modelgen", "train", "--data", "no/such/folder", "--out", t.TempDir()},
		{"modelgen", "eval", "--models", "no/such/folder"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(args, &stdout, &stderr); status == 0 || stderr.Len() == 0 {
			t.Errorf("%q: status %d, message %q", args, status, stderr.String())
		}
	}
}
