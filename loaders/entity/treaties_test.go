package entity

import (
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

// TestTreatiesByPlaceAndBody says that an agreement is named by where it was made, by a name
// that nobody else has, or by the body that resolved it, however small its head is written.
func TestTreatiesByPlaceAndBody(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct{ lang, text, treaty, absent string }{
		{"en", "Uganda and Rwanda signed the Lusaka agreement on Friday.", "Lusaka agreement", "Zambia"},
		{"en", "France accused Chad of violating the Linas-Marcoussis accord.", "Linas-Marcoussis accord", ""},
		{"en", "Russia urged Iran to heed a UN Security Council resolution.", "UN Security Council resolution", ""},
		{"en", "Iran denounced the United Nations charter on Monday.", "United Nations charter", ""},
		{"en", "An IAEA resolution puts Iran on notice.", "", ""},
		{"id", "Pemerintah Norwegia menandatangani perjanjian Doha dengan Taliban pada Februari.", "perjanjian Doha", "Qatar"},
		{"id", "Korea Utara menolak resolusi Liga Arab pada Senin.", "resolusi Liga Arab", ""},
	} {
		_, r := x.resolve(t, document("treaties", c.lang, "2024-05-15", c.text))
		got := ""
		for _, e := range r.Entities {
			if e.Type == gazetteer.Treaty {
				got = e.Name
			}
			if e.Name == c.absent {
				t.Errorf("%s: also %s", c.text, e.Name)
			}
		}
		if got != c.treaty {
			t.Errorf("%s: treaty %q, want %q", c.text, got, c.treaty)
		}
	}
}
