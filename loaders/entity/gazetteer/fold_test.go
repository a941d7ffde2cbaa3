package gazetteer_test

import (
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Antony Blinken", "antony blinken"},
		{"Recep Tayyip Erdoğan", "recep tayyip erdogan"},
		{"Łódź", "lodz"},
		{"Sana'a", "sanaa"},
		{"Cox’s Bazar", "cox bazar"},
		{"Al-Qaeda", "al qaeda"},
		{"U.S.", "us"},
		{"U.S.A.", "usa"},
		{"St. Petersburg", "st petersburg"},
		{"Washington, D.C.", "washington dc"},
		{"  ", ""},
		{"МИД", "мид"},
	} {
		if got := gazetteer.Fold(c.name); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSlug(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Antony Blinken", "antony-blinken"},
		{"Côte d’Ivoire", "cote-divoire"},
		{"New START", "new-start"},
		{"–", ""},
		{"G20 Summit", "g20-summit"},
	} {
		if got := gazetteer.Slug(c.name); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}
