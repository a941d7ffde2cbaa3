package claim

import "testing"

// TestVictims holds that who is avenged or whose killing is condemned is no target of
// who does so, and that the owner of a killing suffered it.
func TestVictims(t *testing.T) {
	checkEach(t, "id", []reading{
		{"membalas kematian", "[Iran] bersumpah membalas kematian [Ismail Haniyeh/P]. → -"},
		{"pembunuhan di suatu tempat", "Pembunuhan [Ismail Haniyeh/P] di [Teheran/L] mengejutkan dunia. → -"},
		{"dikecam", "Pembunuhan [Fuad Shukr/P] di [Lebanon] dikecam [Iran]. → -"},
		{"oleh", "Pembunuhan [Jamal Khashoggi/P] oleh [Arab Saudi] dikecam [Turki]. → ATTACKED [Arab Saudi] > [Jamal Khashoggi]; CRITICIZED [Turki] > [Arab Saudi]"},
	})
	checkEach(t, "en", []reading{
		{"a killing in a place", "[Jamal Khashoggi/P]'s killing in [Saudi Arabia] shocked the world. → -"},
		{"and by whom", "[Imad Mughniyeh/P]'s assassination by [Israel] in [Syria] shocked the world. → ATTACKED [Israel] > [Imad Mughniyeh]"},
	})
}
