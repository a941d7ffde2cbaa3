package claim

import "testing"

// TestWordActs reads one text for each way in which English acts of words are told far from
// their verb or their ends; every claim found must be wanted.
func TestWordActs(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a verb between two names", "[Venezuela] blasts [Colombia] over rebel camp claims. → CRITICIZED [Venezuela] > [Colombia]"},
		{"a verb behind what is said", "[France] says [Rwanda] arms rebels in the east. → ACCUSED [France] > [Rwanda]"},
		{"a noun between two names", "[Pakistan] arms deals worry [India]. → -"},
		{"whose quoted virtue", "[Ollanta Humala/P] praised the \"mature attitude\" of [Chile]. → SUPPORTS [Ollanta Humala] > [Chile]"},
		{"whose quoted fault", "[Sergei Lavrov/P] criticized [NATO/O]'s \"aggressive policy\" in the east. → CRITICIZED [Sergei Lavrov] > [NATO]"},
		{"whose deed behind of", "[Sergei Lavrov/P] criticized the decision of [Estonia] to close the border. → CRITICIZED [Sergei Lavrov] > [Estonia]"},
		{"whom a deed befell behind of", "[Sergei Lavrov/P] condemned the killing of [Alexander Zakharchenko/P]. → -"},
		{"where what is deplored goes on", "[Germany] voiced alarm at the crackdown on protesters in [Belarus]. → CRITICIZED [Germany] > [Belarus]"},
		{"by what goes on somewhere", "The [European Union/O] was alarmed by the arrest of journalists in [Turkey]. → CRITICIZED [European Union] > [Turkey]"},
		{"a misfortune is nobody's fault", "[Britain] expressed concern about the floods in [Pakistan]. → -"},
		{"a verb of words goes on that of saying", "[Wang Yi/P] said the islands belonged to him and urged [Japan] to leave. → URGED [Wang Yi] > [Japan]"},
		{"what would be is said too", "[Antony Blinken/P] said [Russia] would fail and called on [China] to help. → URGED [Antony Blinken] > [China]"},
		{"one who is said to have criticised urges himself", "[Angela Merkel/P] said [Alexander Lukashenko/P] had criticized [Poland] and urged [Lithuania] to yield. → CRITICIZED [Alexander Lukashenko] > [Poland]; URGED [Alexander Lukashenko] > [Lithuania]"},
		{"whoever jailed is criticised for the sentence", "[Iran] jailed [Nazanin Zaghari-Ratcliffe/P]. [Britain] called the sentence unjust. → DETAINED [Iran] > [Nazanin Zaghari-Ratcliffe]; CRITICIZED [Britain] > [Iran]"},
	})
}
