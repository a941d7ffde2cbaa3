package claim

import "testing"

// TestWhoIsMeantWithoutAName says for whom unnamed crowds and a bare "pemerintah" stand.
func TestWhoIsMeantWithoutAName(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, typ, want string }{
		{"Perdana Menteri India Narendra Modi diam. Di New Delhi, massa membakar foto Presiden Xi Jinping.", "PROTESTED", "country:in > person:xi-jinping"},
		{"Presiden Indonesia Joko Widodo diam. Menteri Indonesia Retno Marsudi mendesak pemerintah menahan diri.", "URGED", "person:retno-marsudi > country:id"},
		{"Presiden Indonesia Joko Widodo diam. Menteri Indonesia Retno Marsudi mendesak pemerintah Rusia menahan diri.", "URGED", "person:retno-marsudi > country:ru"},
	} {
		_, ents, got := wholeText(t, x, "id", c.text)
		found := ""
		for _, cl := range got.Claims {
			if cl.Type == c.typ {
				found = ents.Entities[cl.Actor].ID + " > " + ents.Entities[cl.Recipient].ID
			}
		}
		if found != c.want {
			t.Errorf("%s: %s %q, want %q", c.text, c.typ, found, c.want)
		}
	}
}
