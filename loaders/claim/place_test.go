package claim

import "testing"

// TestPlaces says where an act was: in its clause, before or behind it, where its
// meeting is held, or where its actor had just travelled.
func TestPlaces(t *testing.T) {
	cases := []struct{ lang, typ, sentence string }{
		{"id", "MET_WITH", "[Blinken/P] bertemu [Lavrov/P] di [Jenewa/L] kemarin. → [Blinken] > [Lavrov] at [Jenewa]"},
		{"id", "MET_WITH", "Pertemuan [Blinken/P] dan [Lavrov/P] berlangsung di [Jenewa/L]. → [Blinken] > [Lavrov] at [Jenewa]"},
		{"id", "AIDED", "Di [Kyiv/L], [Indonesia] menyerahkan bantuan obat-obatan kepada [Ukraina]. → [Indonesia] > [Ukraina] at [Kyiv]"},
		{"id", "MET_WITH", "[Jokowi/P] bertolak ke [Abu Dhabi/L] untuk menemui [Mohamed bin Zayed/P]. → [Jokowi] > [Mohamed bin Zayed] at [Abu Dhabi]"},
		{"id", "MET_WITH", "Para pejabat [Amerika] dan [Kuba] berunding diam-diam di [Kanada]. → [Amerika] > [Kuba] at [Kanada]"},
		{"id", "SPOKE_WITH", "[Modi/P] tiba di [Naypyidaw/L] untuk berbicara dengan [Suu Kyi/P]. → [Modi] > [Suu Kyi] at [Naypyidaw]"},
		{"en", "COOPERATES_WITH", "[Russia] and [China] held joint exercises on [Hainan/L] on Monday. → [Russia] > [China] at [Hainan]"},
		{"en", "MET_WITH", "[Blinken/P] met [Lavrov/P] in [Geneva/L] on Friday. → [Blinken] > [Lavrov] at [Geneva]"},
		{"en", "MET_WITH", "[Blinken/P] flew to [Geneva/L] to meet [Lavrov/P]. → [Blinken] > [Lavrov] at [Geneva]"},
		{"en", "MET_WITH", "[Blinken/P] met [Lavrov/P] in the [Swiss] city of [Geneva/L]. → [Blinken] > [Lavrov] at [Geneva]"},
		{"en", "MET_WITH", "[Blinken/P] met [Lavrov/P] in the [Austrian] capital, [Vienna/L]. → [Blinken] > [Lavrov] at [Vienna]"},
		{"en", "SIGNED", "At a ceremony in [Tokyo/L] on Monday, [Blinken/P] signed the [Abraham Accords/T]. → [Blinken] > [Abraham Accords] at [Tokyo]"},
		{"en", "MET_WITH", "[Blinken/P] met [Lavrov/P] on the sidelines of the [G20 summit/M] held in [Bali/L]. → [Blinken] > [Lavrov] at [Bali]"},
		{"en", "ATTACKED", "[French] troops killed [Sahraoui/P] in [Mali]. → [French] troops > [Sahraoui] at [Mali]"},
		{"en", "ATTACKED", "An [Aramco/O] depot in [Jeddah/L] was hit by a missile fired by [Houthi/O] rebels. → [Houthi] rebels > [Aramco] at [Jeddah]"},
		{"en", "AGREED_WITH", "[Iran] and [Oman] agreed on Friday to resume ties following talks in [Vienna/L]. → [Iran] > [Oman] at [Vienna]"},
		{"en", "MET_WITH", "[Cohen/P] travelled on Sunday to [Neom/L], a city on the coast, where [he=Cohen] met [Pompeo/P]. → [Cohen] > [Pompeo] at [Neom]"},
	}
	for _, c := range cases {
		for _, p := range checkExample(c.lang, c.typ, c.sentence) {
			t.Errorf("%s: %s", c.sentence, p)
		}
	}
}

// TestPlaceOfAnother: where another act was is not where this one was.
func TestPlaceOfAnother(t *testing.T) {
	for _, sentence := range []string{
		"[France] condemned [Syria] over the massacre at [Houla/L].",
		"[Japan] slapped sanctions on [Pyongyang/L].",
	} {
		got, _, _, err := extractMarked("en", parseMarked(sentence))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range got.Claims {
			if c.Place >= 0 && c.Type != "ATTACKED" {
				t.Errorf("%s: %s has a place", sentence, c.Type)
			}
		}
	}
}
