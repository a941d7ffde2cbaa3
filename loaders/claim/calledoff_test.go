package claim

import "testing"

// TestCalledOff says of an Indonesian noun of an act that it will not be, where what
// stands behind it calls it off.
func TestCalledOff(t *testing.T) {
	cases := []struct{ typ, sentence string }{
		{"MET_WITH", "Pertemuan [Trump/P] dan [Kim/P] batal digelar di [Hanoi/L]. → [Trump] > [Kim] not planned"},
		{"VISITED", "Rencana kunjungan [Biden/P] ke [Arab Saudi] dibatalkan. → [Biden] > [Arab Saudi] not planned"},
		{"VISITED", "Rencana kunjungan [Biden/P] ke [Arab Saudi] disambut. → [Biden] > [Arab Saudi] planned"},
	}
	for _, c := range cases {
		for _, p := range checkExample("id", c.typ, c.sentence) {
			t.Errorf("%s: %s", c.sentence, p)
		}
	}
}
