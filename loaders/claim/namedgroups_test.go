package claim

import (
	"slices"
	"testing"
)

// TestWhoStandsBehindAName says who acts where a description, an office or another party
// stands beside a name, and whose deed a relative clause makes of a noun.
func TestWhoStandsBehindAName(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, typ string
		want      []string
	}{
		{"The Lebanese militant group Hezbollah fired rockets at Israel.", "ATTACKED", []string{"org:hezbollah > country:il"}},
		{"The United States imposed sanctions on the Chinese technology company Huawei.", "SANCTIONED", []string{"country:us > org:huawei"}},
		{"Egypt brokered a truce between Israel and the militant group Hamas.", "AGREED_WITH", []string{"country:il > org:hamas"}},
		{"Kenya's president thanked the head of the International Monetary Fund, Kristalina Georgieva.", "SUPPORTS", []string{"country:ke > person:kristalina-georgieva"}},
		{"After talks with NATO, Antony Blinken thanked Poland.", "SUPPORTS", []string{"person:antony-blinken > country:pl"}},
		{"Germany and Antony Blinken condemned Russia.", "CRITICIZED", []string{"country:de > country:ru", "person:antony-blinken > country:ru"}},
		{"Poland and NATO Secretary-General Mark Rutte urged Hungary to relent.", "URGED", []string{"country:pl > country:hu", "person:mark-rutte > country:hu"}},
		{"Israeli Prime Minister and Likud leader Benjamin Netanyahu condemned Iran.", "CRITICIZED", []string{"person:benjamin-netanyahu > country:ir"}},
		{"The sanctions that the United States imposed on Cuba remain in place.", "SANCTIONED", []string{"country:us > country:cu"}},
		{"The strikes that Turkey launched against Syria killed nine people.", "ATTACKED", []string{"country:tr > country:sy"}},
		{"The weapons that the United States sent to Ukraine arrived late.", "AIDED", []string{"country:us > country:ua"}},
		{"The weapons that arrived in Ukraine on Monday were old.", "AIDED", nil},
	} {
		_, ents, got := wholeText(t, x, "en", c.text)
		var found []string
		for _, cl := range got.Claims {
			if cl.Type == c.typ {
				found = append(found, ents.Entities[cl.Actor].ID+" > "+ents.Entities[cl.Recipient].ID)
			}
		}
		slices.Sort(found)
		if !slices.Equal(found, c.want) {
			t.Errorf("%s: %s %q, want %q", c.text, c.typ, found, c.want)
		}
	}
}
