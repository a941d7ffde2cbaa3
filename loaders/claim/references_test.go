package claim

import (
	"fmt"
	"slices"
	"testing"
)

// TestReferences reads Indonesian texts in which an end of an act is told by what points
// back; of the types told, these claims must be found and no others.
func TestReferences(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what, text, typ string
		want            []string
	}{
		{"the country of a relative clause", "Presiden Prancis Francois Hollande, yang negaranya diserang ISIS pada November, akan bertolak ke Moskow pada Rabu.", "ATTACKED", []string{"Islamic State > France"}},
	} {
		_, ents, got := wholeText(t, x, "id", c.text)
		var have []string
		for _, g := range got.Claims {
			if g.Type == c.typ && g.Polarity == "positive" {
				have = append(have, fmt.Sprintf("%s > %s", ents.Entities[g.Actor].Name, ents.Entities[g.Recipient].Name))
			}
		}
		slices.Sort(have)
		if !slices.Equal(have, c.want) {
			t.Errorf("%s: %s %q, want %q: %s", c.what, c.typ, have, c.want, c.text)
		}
	}
}
