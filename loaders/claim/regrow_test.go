package claim

import "testing"

// TestClauses reads one text for each way in which the clauses of an English sentence are
// told apart, whatever the tree says; every claim found must be wanted.
func TestClauses(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a finite verb goes on a finite verb", "The minister, [Annalena Baerbock/P], urged [Serbia] to reconsider and spoke with [Antony Blinken/P] about the case. → URGED [Annalena Baerbock] > [Serbia]; SPOKE_WITH [Annalena Baerbock] > [Antony Blinken]"},
		{"nor on a gerund", "[Lindsey Graham/P] accused [Iran] of arming [Hezbollah/O] and pressed [Donald Trump/P] to sell more jets. → ACCUSED [Lindsey Graham] > [Iran]; AIDED [Iran] > [Hezbollah]; URGED [Lindsey Graham] > [Donald Trump]"},
		{"the subject of the next clause is not in the list", "[Turkey] signed a trade pact with [Qatar], and [Egypt] criticised [Ankara=Turkey]. → AGREED_WITH [Turkey] > [Qatar]; CRITICIZED [Egypt] > [Turkey]"},
		{"a list behind a subordinator", "[Poland] condemned the vote, while [Estonia], [Latvia] and [Lithuania] closed their borders with [Belarus]. → SANCTIONED [Estonia] > [Belarus]; SANCTIONED [Latvia] > [Belarus]; SANCTIONED [Lithuania] > [Belarus]"},
		{"a participle between commas is passive", "[Paris=France], accused by [Niger] of plotting a strike, recalled its troops. → ACCUSED [Niger] > [France]"},
		{"an ally by name", "The clash between [Russia] and [U.S.=US] ally [Georgia] lasted five days. → ATTACKED [Russia] > [Georgia]; ATTACKED [Georgia] > [Russia]"},
		{"a company by name", "[Russian=Russia] energy giant [Gazprom/O] accused [Ukraine] of theft. → ACCUSED [Gazprom] > [Ukraine]"},
		{"who was of an organization is himself", "[Ali Hassan/P], a [Hamas/O] commander who was killed by [Israel] in May, was buried in [Doha/L]. → ATTACKED [Israel] > [Ali Hassan]"},
	})
}
