package claim

import "testing"

// TestThemes says what an English accusation and an encounter concern.
func TestThemes(t *testing.T) {
	cases := []struct{ lang, typ, sentence string }{
		{"en", "ACCUSED", "[Ivanov/P] accused [France] of illegally supplying arms to [Georgia]. → [Ivanov] > [France] about [Georgia]"},
		{"en", "ACCUSED", "[Djibouti] accused [Eritrea] of occupying [Ras Doumeira/L]. → [Djibouti] > [Eritrea] about [Ras Doumeira]"},
		{"en", "MET_WITH", "[Makepeace/P] met with [Haniyeh/P] to discuss the case of [Alan Johnston/P]. → [Makepeace] > [Haniyeh] about [Alan Johnston]"},
		{"id", "MET_WITH", "[Retno/P] bertemu [Wang Yi/P] membahas [Traktat Laut Lepas/T]. → [Retno] > [Wang Yi] about [Traktat Laut Lepas]"},
	}
	for _, c := range cases {
		for _, p := range checkExample(c.lang, c.typ, c.sentence) {
			t.Errorf("%s: %s", c.sentence, p)
		}
	}
}
