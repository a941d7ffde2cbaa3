package claim

import "testing"

// TestOwnOrders reads one text for each way in which an order is one's own act or another's.
func TestOwnOrders(t *testing.T) {
	checkEach(t, "en", []reading{
		{"his own forces", "[Lee Myung-bak/P] ordered his military to attack [North Korea]. → ATTACKED [Lee Myung-bak] > [North Korea] planned"},
		{"his own officials", "[Donald Trump/P] instructed his officials to suspend cooperation with [Canada]. → SUSPENDED [Donald Trump] > [Canada] planned"},
		{"another state", "[Donald Trump/P] ordered [Israel] to attack [Iran]. → URGED [Donald Trump] > [Israel]"},
	})
}

// TestCourtsOrder holds that a court that orders somebody to be held asks nobody, as it does not ask its own country's police.
func TestCourtsOrder(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "id", "Dinas Keamanan Federal Rusia (FSB) menahan Evan Gershkovich. Pengadilan di Moskwa memerintahkan agar ia ditahan hingga 29 Mei.")
	held := false
	for _, c := range got.Claims {
		held = held || c.Type == "DETAINED"
		if c.Type == "URGED" {
			t.Errorf("%s is asked", ents.Entities[c.Recipient].Name)
		}
	}
	if !held {
		t.Errorf("nobody was held: %+v", got.Claims)
	}
}
