package claim

import "testing"

// TestWhatOneIsBlamedFor reads the act behind a reason as one of whom its possessor stands for,
// never as carried by the verb of who blames.
func TestWhatOneIsBlamedFor(t *testing.T) {
	checkEach(t, "id", []reading{
		{"punished for an attack", "[Kanada] menjatuhkan sanksi terhadap [Belarus] karena invasi[nya=Belarus] ke [Moldova]. → SANCTIONED [Kanada] > [Belarus]; ATTACKED [Belarus] > [Moldova]"},
		{"thanked for aid", "[Yunani] menyampaikan terima kasih kepada [Qatar] atas bantuan[nya=Qatar] kepada [Siprus]. → SUPPORTS [Yunani] > [Qatar]; AIDED [Qatar] > [Siprus]"},
		{"protested to one, not to whom he helps", "[Yunani] menyampaikan protes kepada [Qatar] atas dukungan[nya=Qatar] kepada [Siprus]. → CRITICIZED [Yunani] > [Qatar]; SUPPORTS [Qatar] > [Siprus]"},
		{"a theme is not launched", "[Kanada] melancarkan protes soal dukungan [Belarus] kepada [Rusia]. → SUPPORTS [Belarus] > [Rusia]"},
	})
}
