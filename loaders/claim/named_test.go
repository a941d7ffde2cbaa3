package claim

import "testing"

// TestNamedInBrackets holds that a minister who is named in brackets behind the title
// acts himself, not his country.
func TestNamedInBrackets(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "id", "Menlu RI (Retno Marsudi) bertemu dengan Menlu Australia (Julie Bishop) di Jakarta.")
	for _, c := range got.Claims {
		if c.Type == "MET_WITH" && ents.Entities[c.Actor].Type == "Person" && ents.Entities[c.Recipient].Type == "Person" {
			return
		}
	}
	t.Errorf("nobody met: %+v", got.Claims)
}
