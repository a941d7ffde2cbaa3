package lang

import (
	"slices"
	"strings"
	"testing"
)

func TestFramesLoad(t *testing.T) {
	for _, code := range Codes() {
		frames, err := Frames(code)
		if err != nil {
			t.Errorf("%s: %v", code, err)
		}
		if len(frames) == 0 {
			t.Errorf("%s: no frames", code)
		}
		types := map[string]int{}
		n := 0
		for _, f := range frames {
			n += len(f.Verbs)*max(1, len(f.Objects)) + len(f.Nouns) + len(f.Adjs)
			types[f.Type]++
		}
		t.Logf("%s: %d entries, %d predicates over %d types: %v", code, len(frames), n, len(types), types)
	}
}

func TestFramesRefuseWhatTheyDoNotKnow(t *testing.T) {
	v, err := valencies("id")
	if err != nil {
		t.Fatal(err)
	}
	ex := ` ex: ["[A] x [B] → [A] > [B]", "[A] x [B] → [A] > [B]"]}`
	for name, c := range map[string]struct{ file, body, want string }{
		"key":     {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, colour: red," + ex, "unknown key"},
		"type":    {"urged.yaml", "type: URGE\npredicates:\n- {verb: x," + ex, "unknown type"},
		"file":    {"urged.yaml", "type: ACCUSED\npredicates:\n- {verb: x," + ex, "belongs in"},
		"class":   {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, class: y," + ex, "unknown class"},
		"place":   {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, roles: {actor: [nowhere]}," + ex, "neither a place"},
		"role":    {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, roles: {agent: [subj]}," + ex, "unknown role"},
		"content": {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, content: all," + ex, "unknown content"},
		"status":  {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, status: maybe," + ex, "unknown status"},
		"prior":   {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, prior: 2," + ex, "prior"},
		"form":    {"urged.yaml", "type: URGED\npredicates:\n- {class: asks," + ex, "needs verb"},
		"example": {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, ex: [\"[A] → -\"]}", "want two"},
		"arrow":   {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, ex: [a, b]}", "want \"a sentence"},
		"implies": {"urged.yaml", "type: URGED\npredicates:\n- {verb: x, implies: DETAINED," + ex, "implies"},
	} {
		_, err := parseFrames("id", c.file, []byte(c.body), v)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", name, err, c.want)
		}
	}
}

func TestOperatorsLoad(t *testing.T) {
	for _, code := range Codes() {
		if _, err := LoadOperators(code); err != nil {
			t.Error(err)
		}
	}
}

// TestOperatorListsAreRefused holds that a list without a word, one that is needed and
// is not there, and a word that stands twice are errors.
func TestOperatorListsAreRefused(t *testing.T) {
	o, err := LoadOperators("en")
	if err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(o *Operators){
		"holdings is empty":      func(o *Operators) { o.Holdings = []string{} },
		"agent is empty":         func(o *Operators) { o.Agent = nil },
		`relatives has "who" tw`: func(o *Operators) { o.Relatives = append(slices.Clone(o.Relatives), "who") },
	} {
		spoilt := *o
		spoil(&spoilt)
		if errs := spoilt.checkLists(); len(errs) != 1 || !strings.Contains(errs[0].Error(), want) {
			t.Errorf("got %v, want one error with %q", errs, want)
		}
	}
}
