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

// TestPossessedObject holds that what is attacked, blamed or turned down belongs to
// another than the actor, though the pronoun before it stands nearest to him.
func TestPossessedObject(t *testing.T) {
	checkEach(t, "en", []reading{
		{"told in the sentence before", "[Syria] was quiet. [Israel] bombed its airport. → ATTACKED [Israel] > [Syria]"},
		{"a tanker", "[Iran] was silent. [Britain] seized its tanker. → COERCED [Britain] > [Iran]"},
		{"a proposal", "[Iran] looked on. [Britain] rejected its proposal. → REJECTED [Britain] > [Iran]"},
		{"its own", "[Iran] was silent. [Britain] bombed its own ship. → -"},
		{"its border", "[Iran] was silent. [Turkey] closed its border. → -"},
	})
}

// TestNamedTarget holds that a country's plain name before some nouns is to whom it is
// done, and an adjective or a possessive who does it.
func TestNamedTarget(t *testing.T) {
	checkEach(t, "en", []reading{
		{"sanctions", "The [European Union/O] renewed its [Russia] sanctions. → SANCTIONED [European Union] > [Russia]"},
		{"a visit", "[Donald Trump/P] began his [China] visit. → VISITED [Donald Trump] > [China]"},
		{"who opposes them opposes no country", "[Russia] opposes new [Iran] sanctions. → -"},
		{"an object word", "[Cuba] was glad. The [United States] eased its [Cuba] embargo. → CONCEDED_TO [United States] > [Cuba]"},
		{"its own invasion", "[George Bush/P] defended the [Iraq] invasion of [Kuwait]. → SUPPORTS [George Bush] > [Iraq]; ATTACKED [Iraq] > [Kuwait]"},
		{"a name that serves as an adjective", "[United States] sanctions on [Iran] went on. → SANCTIONED [United States] > [Iran]"},
		{"an adjective", "[Turkish=Turkey] sanctions on [Iran] went on. → SANCTIONED [Turkey] > [Iran]"},
	})
}

// TestWhoWroteIt holds that who vetoed or condemned a text has not written it, that an
// outlet that quotes it is not refused, and that a name in quotation marks asks for nothing.
func TestWhoWroteIt(t *testing.T) {
	checkEach(t, "en", []reading{
		{"who released it", "The report released by [Britain] accused [Syria] of torture. → ACCUSED [Britain] > [Syria]"},
		{"who vetoed it", "The resolution vetoed by [Russia] demanded that [Syria] disarm. → -"},
		{"a quoted name", "[Gerard Araud/P] called the day \"a gift for [Syria]\". → -"},
		{"a visit that it was", "[China] was glad. It was [Angela Merkel/P]'s second trip to [India]. → VISITED [Angela Merkel] > [India]"},
	})
}

// TestVictims holds that who is avenged or whose killing is condemned is no target of
// who does so, and that the owner of a killing suffered it.
func TestVictims(t *testing.T) {
	checkEach(t, "id", []reading{
		{"membalas kematian", "[Iran] bersumpah membalas kematian [Ismail Haniyeh/P]. → -"},
		{"pembunuhan di suatu tempat", "Pembunuhan [Ismail Haniyeh/P] di [Teheran/L] mengejutkan dunia. → -"},
		{"dikecam", "Pembunuhan [Fuad Shukr/P] di [Lebanon] dikecam [Iran]. → -"},
		{"oleh", "Pembunuhan [Jamal Khashoggi/P] oleh [Arab Saudi] dikecam [Turki]. → ATTACKED [Arab Saudi] > [Jamal Khashoggi]; CRITICIZED [Turki] > [Arab Saudi]"},
	})
}
