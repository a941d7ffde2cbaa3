package claim

import "testing"

// TestCaptors holds that who judges an arrest or urges a release means whoever holds the
// person, and that no ministry acts against the country that it serves.
func TestCaptors(t *testing.T) {
	checkEach(t, "en", []reading{
		{"whose politics he is part of", "[Iran] denounced the arrest of [Bahraini=Bahrain] opposition leader [Ali Salman/P]. → CRITICIZED [Iran] > [Bahrain]; DETAINED [Bahrain] > [Ali Salman]"},
		{"where it was", "[France] criticised the trial of [Ales Bialiatski/P] in [Belarus]. → CRITICIZED [France] > [Belarus]"},
		{"a concern", "[France] expressed concern at the arrest of lawyer [Kizza Besigye/P] in [Uganda]. → CRITICIZED [France] > [Uganda]; DETAINED [Uganda] > [Kizza Besigye]"},
		{"the passive", "The arrest of [Bahraini=Bahrain] activist [Ali Salman/P] was condemned by [Iran]. → CRITICIZED [Iran] > [Bahrain]; DETAINED [Bahrain] > [Ali Salman]"},
		{"a release", "[Norway] demanded the release of [Belarusian=Belarus] activist [Ales Bialiatski/P]. → URGED [Norway] > [Belarus]"},
		{"his own country", "[Belarus] condemned the arrest of [Belarusian=Belarus] activist [Ales Bialiatski/P]. → DETAINED [Belarus] > [Ales Bialiatski]"},
		{"put under arrest somewhere", "[Ales Bialiatski/P] was placed under house arrest in [Belarus]. → DETAINED [Belarus] > [Ales Bialiatski]"},
		{"pardoned somewhere", "[Ales Bialiatski/P] was pardoned in [Belarus] on Friday. → RELEASED [Belarus] > [Ales Bialiatski]"},
		{"a journalist may be held by any country", "[Britain] condemned the arrest of [American=United States] tourist [John Smith/P]. → -"},
	})
	checkEach(t, "id", []reading{
		{"di mana", "[Jerman] mengutuk penangkapan [Ales Bialiatski/P] di [Belarus]. → CRITICIZED [Jerman] > [Belarus]; DETAINED [Belarus] > [Ales Bialiatski]"},
		{"oposisi", "[Iran] mengecam penahanan pemimpin oposisi [Bahrain] [Ali Salman/P]. → CRITICIZED [Iran] > [Bahrain]; DETAINED [Bahrain] > [Ali Salman]"},
		{"pembebasan", "[Norwegia] menyerukan pembebasan aktivis [Belarus] [Ales Bialiatski/P]. → URGED [Norwegia] > [Belarus]"},
	})
}

// TestGroups holds that the name of a group is who acts, not the country before it, and
// that a word for its kind does not part it from a list.
func TestGroups(t *testing.T) {
	checkEach(t, "en", []reading{
		{"the country before", "[Kenya] fought the [Lebanese=Lebanon] Islamist group [Hezbollah/O]. → ATTACKED [Kenya] > [Hezbollah]"},
		{"in a list", "[Colombia] and the rebel [National Liberation Army/O] agreed to a truce. → AGREED_WITH [Colombia] > [National Liberation Army]"},
		{"with its country in a list", "[Israel] and the [Palestinian=Palestine] militant group [Hamas/O] agreed to a truce. → AGREED_WITH [Israel] > [Hamas]"},
	})
}
