package decision

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph/project"
)

func TestWriteAndRead(t *testing.T) {
	polarity := "negative"
	l := Log{}
	for _, e := range []Entry{
		{Kind: Same, Entities: []string{"person:lavrov@a", "person:sergei-lavrov"}, By: Program, Score: 0.97, Reasons: []string{"only one"}},
		{Kind: NeverSame, Entities: []string{"person:a", "person:b"}, By: "ana", At: "2026-01-02T03:04:05Z", Why: "two people: one \"senior\""},
		{Kind: Reject, Claim: "claim:1", By: "ana"},
		{Kind: Mend, Claim: "claim:2", Mend: &project.Mend{Polarity: &polarity}},
	} {
		if added, err := l.Add(e); err != nil || !added {
			t.Fatal(added, err)
		}
	}
	file := filepath.Join(t.TempDir(), "decisions.yaml")
	if err := l.Write(file); err != nil {
		t.Fatal(err)
	}
	got, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(l, got); d != "" {
		t.Error(d)
	}
	want := project.Decisions{Same: [][2]string{{"person:lavrov@a", "person:sergei-lavrov"}}, NeverSame: [][2]string{{"person:a", "person:b"}},
		Rejected: []string{"claim:1"}, Mended: map[string]project.Mend{"claim:2": {Polarity: &polarity}}}
	if d := cmp.Diff(want, got.Decisions()); d != "" {
		t.Error(d)
	}
}

func TestMissingFileIsEmpty(t *testing.T) {
	l, err := Read(filepath.Join(t.TempDir(), "none.yaml"))
	if err != nil || len(l.Entries) != 0 {
		t.Error(l, err)
	}
}

func TestAnalystOverrulesTheProgramAndIsNeverOverruled(t *testing.T) {
	pair := []string{"person:a@x", "person:a-b"}
	program := Entry{Kind: Same, Entities: pair, By: Program}
	analyst := Entry{Kind: NeverSame, Entities: []string{pair[1], pair[0]}, By: "ana"}
	var l Log
	for i, step := range []struct {
		entry Entry
		added bool
		last  string
	}{{program, true, Same}, {program, false, Same}, {analyst, true, NeverSame}, {program, false, NeverSame}} {
		added, err := l.Add(step.entry)
		if err != nil || added != step.added || len(l.Entries) != 1 || l.Entries[0].Kind != step.last {
			t.Fatalf("step %d: added %v, %v, %+v", i, added, err, l.Entries)
		}
	}
	e, err := l.TakeBack(1)
	if err != nil || e.Kind != NeverSame || len(l.Entries) != 0 {
		t.Errorf("took back %+v, %v", e, err)
	}
	if _, err := l.TakeBack(1); err == nil {
		t.Error("there was nothing to take back")
	}
}

func TestWrongFilesAreToldByDecision(t *testing.T) {
	for text, want := range map[string]string{
		"decisions:\n- {kind: same, entities: [a]}":                           "decision 1",
		"decisions:\n- {kind: same, entities: ['person:a', 'country:b']}":     "different types",
		"decisions:\n- {kind: reject, claim: c}\n- {kind: burn, claim: c}":    "decision 2",
		"decisions:\n- {kind: mend, claim: c}":                                "what is to be changed",
		"decisions:\n- {kind: reject, claim: c, colour: red}":                 "colour",
		"decisions:\n- {kind: never-same, entities: ['person:a','person:a']}": "two different",
	} {
		file := filepath.Join(t.TempDir(), "d.yaml")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: want an error with %q, got %v", text, want, err)
		}
	}
}
