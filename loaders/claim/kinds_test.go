package claim

import "testing"

// TestPloverOfAnotherType holds that an act which a verb tells as one of another type has
// that type's event: troops that enter a country are on no visit.
func TestPloverOfAnotherType(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][2]string{
		"US marines landed in Haiti on Monday.":      {"MOBILIZED", "MOBILIZE"},
		"Emmanuel Macron landed in Haiti on Monday.": {"VISITED", "CONSULT"},
	} {
		_, _, got := wholeText(t, x, "en", text)
		found := false
		for _, c := range got.Claims {
			if c.Type == want[0] {
				found = true
				if c.Event != want[1] {
					t.Errorf("%s: event %s, want %s", text, c.Event, want[1])
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s: %+v", text, want[0], got.Claims)
		}
	}
}
