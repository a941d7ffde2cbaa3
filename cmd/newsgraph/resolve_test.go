package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph/decision"
	"newsgraph/graph/writer"
	"newsgraph/loaders/entity/resolve"
)

// Two articles of one minister: the first gives his full name, the second his
// surname alone. No source knows him.
var ministerArticles = map[string]string{
	"full.txt": "Belarus and Poland hold talks\n\nMINSK - Belarusian Foreign Minister Pavel Dubrovin met Polish Foreign Minister Radoslaw Sikorski in Minsk on Tuesday. Dubrovin urged Poland to reopen the border.\n",
	"lone.txt": "Belarus turns on Poland\n\nWARSAW - Belarusian Foreign Minister Dubrovin condemned Poland on Thursday.\n",
}

const (
	loneName = "person:dubrovin@lone"
	fullName = "person:pavel-dubrovin"
)

// ministers is a folder with the two articles and a decisions file of its own.
func ministers(t *testing.T) (load func()) {
	t.Helper()
	dir := t.TempDir()
	t.Chdir(dir)
	manifest := ""
	for _, f := range []struct{ file, day string }{{"full.txt", "2024-03-06"}, {"lone.txt", "2024-03-08"}} {
		if err := os.WriteFile(filepath.Join(dir, f.file), []byte(ministerArticles[f.file]), 0o600); err != nil {
			t.Fatal(err)
		}
		manifest += `{"path": "` + f.file + `", "id": "` + strings.TrimSuffix(f.file, ".txt") + `", "published": "` + f.day + `", "language": "en"}` + "\n"
	}
	if err := os.WriteFile(filepath.Join(dir, "manifest.jsonl"), []byte(manifest), 0o600); err != nil {
		t.Fatal(err)
	}
	return func() { done(t, "load", "--manifest", "manifest.jsonl", "lone.txt", "full.txt") }
}

// whoCondemned is of whom the projection says that he condemned Poland, and whom
// the claim names.
func whoCondemned(t *testing.T, db *writer.DB) (projected, stated string) {
	t.Helper()
	for _, q := range []struct {
		cypher string
		into   *string
	}{
		{"MATCH (p:Person)-[:CRITICIZED]->(:Country {id: 'country:pl'}) RETURN p.id", &projected},
		{"MATCH (:Article {id: 'lone'})-[:STATES]->(:Claim {type: 'CRITICIZED'})-[:ACTOR]->(p) RETURN p.id", &stated},
	} {
		r, err := db.Query(t.Context(), q.cypher, nil, true)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Rows) != 1 {
			t.Fatalf("%s: %d rows, want one", q.cypher, len(r.Rows))
		}
		*q.into = asString(r.Rows[0][0])
	}
	return projected, stated
}

func wantCondemned(t *testing.T, db *writer.DB, when, want string) {
	t.Helper()
	projected, stated := whoCondemned(t, db)
	if projected != want {
		t.Errorf("%s: the projection says that %s condemned Poland, want %s", when, projected, want)
	}
	if stated != loneName {
		t.Errorf("%s: the claim names %s, want %s as the article does", when, stated, loneName)
	}
}

func decisions(t *testing.T) []decision.Entry {
	t.Helper()
	var out []decision.Entry
	if err := json.Unmarshal([]byte(done(t, "decide", "list", "--format", "json")), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestResolveJoinsAndIsTakenBack(t *testing.T) {
	db := emptyDatabase(t)
	ministers(t)()
	wantCondemned(t, db, "loaded", loneName)

	done(t, "resolve", "--dry-run")
	wantCondemned(t, db, "after a dry run", loneName)
	if d := decisions(t); len(d) != 0 {
		t.Errorf("a dry run decided %+v", d)
	}

	var verdicts []resolve.Verdict
	if err := json.Unmarshal([]byte(done(t, "resolve", "--format", "json")), &verdicts); err != nil {
		t.Fatal(err)
	}
	if len(verdicts) != 1 || verdicts[0].Lone != loneName || verdicts[0].Full != fullName || !verdicts[0].Same || verdicts[0].Score < 0.6 || len(verdicts[0].Reasons) < 2 {
		t.Fatalf("verdicts %+v", verdicts)
	}
	wantCondemned(t, db, "resolved", fullName)
	r, err := db.Query(t.Context(), "MATCH (:Person {id: $lone})-[:SAME_AS]->(p) RETURN p.id", map[string]any{"lone": loneName}, true)
	if err != nil || len(r.Rows) != 1 || r.Rows[0][0] != fullName {
		t.Errorf("SAME_AS leads to %v, %v", r.Rows, err)
	}
	d := decisions(t)
	if len(d) != 1 || d[0].By != decision.Program || d[0].At == "" || d[0].Score != verdicts[0].Score || len(d[0].Reasons) != len(verdicts[0].Reasons) {
		t.Errorf("the log holds %+v", d)
	}

	done(t, "decide", "undo", "1")
	wantCondemned(t, db, "taken back", loneName)
	if d := decisions(t); len(d) != 0 {
		t.Errorf("taken back, the log holds %+v", d)
	}
}

func TestDecisionsHoldForEverAfter(t *testing.T) {
	db := emptyDatabase(t)
	load := ministers(t)
	load()
	for _, step := range []struct{ kind, want string }{{"never-same", loneName}, {"same", fullName}} {
		done(t, "decide", step.kind, loneName, fullName, "--why", "a test", "--by", "ana")
		wantCondemned(t, db, step.kind, step.want)
		done(t, "resolve")
		wantCondemned(t, db, step.kind+", then resolve", step.want)
		done(t, "retract", "lone")
		load()
		wantCondemned(t, db, step.kind+", then taken out and loaded again", step.want)
		db = neo.DB(t)
		load()
		wantCondemned(t, db, step.kind+", in a new graph", step.want)
		done(t, "resolve")
		wantCondemned(t, db, step.kind+", in a new graph, then resolve", step.want)
		if d := decisions(t); len(d) != 1 || d[0].Kind != step.kind || d[0].By != "ana" || d[0].Why != "a test" {
			t.Errorf("%s: the log holds %+v", step.kind, d)
		}
	}
}
