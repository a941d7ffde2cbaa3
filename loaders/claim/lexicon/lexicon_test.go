package lexicon

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/loaders/lang"
)

// TestWords holds that every predicate of every language is found by a form of its own.
func TestWords(t *testing.T) {
	for _, code := range lang.Codes() {
		w, err := New(code)
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]bool{}
		for _, index := range []map[string][]Entry{w.Verbs, w.Nouns} {
			for _, entries := range index {
				for _, e := range entries {
					found[e.Frame.ID] = true
				}
			}
		}
		if len(found) < 500 {
			t.Errorf("%s: %d predicates are indexed", code, len(found))
		}
		frames, err := lang.Frames(code)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range frames {
			if !found[f.ID] {
				t.Errorf("%s: no word leads to %s", code, f.ID)
			}
		}
	}
}

// TestNoWords holds that a language without data is refused by its name.
func TestNoWords(t *testing.T) {
	if _, err := New("xx"); err == nil || !strings.Contains(err.Error(), "xx") {
		t.Errorf("New(xx): %v", err)
	}
}

// TestIndonesianForms holds the forms of a verb that meN- begins, where the prefix hides the root's
// first consonant and where it does not.
func TestIndonesianForms(t *testing.T) {
	for verb, want := range map[string]map[string]Form{
		"menyerang":      {"menyerang": Active, "diserang": Passive, "terserang": Ter, "serang": Bare},
		"memukul":        {"dipukul": Passive, "terpukul": Ter},
		"menuduh":        {"dituduh": Passive, "tuduh": Bare},
		"mengecam":       {"dikecam": Passive, "kecam": Bare},
		"memperingatkan": {"diperingatkan": Passive, "peringatkan": Bare},
	} {
		got := indonesianForms(verb)
		for w, f := range want {
			if g, ok := got[w]; !ok || g != f {
				t.Errorf("%s: %s is %v (%v), want %v", verb, w, g, ok, f)
			}
		}
	}
}

// TestEnglishForms holds the regular forms of verbs and nouns.
func TestEnglishForms(t *testing.T) {
	for verb, want := range map[string][]string{
		"accuse": {"accuses", "accused", "accusing"},
		"deny":   {"denies", "denied", "denying"},
		"clash":  {"clashes", "clashed", "clashing"},
		"ban":    {"bans", "banned", "banning"},
		"bomb":   {"bombs", "bombed", "bombing"},
	} {
		got := englishForms(verb)
		for _, w := range want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: no %s in %v", verb, w, got)
			}
		}
	}
	for noun, want := range map[string]string{"ally": "allies", "clash": "clashes", "raid": "raids"} {
		if got := englishPlural(noun); !slices.Contains(got, want) {
			t.Errorf("%s: no %s in %v", noun, want, got)
		}
	}
}
