package claim

import "testing"

// TestAgainstOwn holds that rebels are not the country whose name they have, and that other
// people of a country are.
func TestAgainstOwn(t *testing.T) {
	checkEach(t, "en", []reading{
		{"armed", "[Libya] armed Chadian rebels for years. → -"},
		{"bombed", "[Saudi Arabia] bombed [Yemen]'s Shi'ite rebels. → -"},
		{"backed", "Algerian extremists, who are backed by [Libya], fled. → -"},
		{"a group of another land", "The attack by the [Iran]-backed Lebanese group killed four. → -"},
		{"a state of a bloc", "[Saudi Arabia] cut ties with fellow [GCC/O] state [Qatar]. → SANCTIONED [Saudi Arabia] > [Qatar]"},
		{"authorities behind a conjunction", "[Saudi Arabia] said that authorities in [Doha=Qatar] had armed the [Houthis/O]. → AIDED [Qatar] > [Houthis] by [Saudi Arabia]"},
		{"as a market", "[Brazil] has targeted [Fiji] as a vital market. → -"},
		{"soldiers", "[Libya] bombed [Chadian=Chad] soldiers. → ATTACKED [Libya] > [Chad]"},
	})
}

// TestNoEncounter holds that frontiers and talks about a country are no meeting with it, and that
// two who discuss something at a meeting have met.
func TestNoEncounter(t *testing.T) {
	checkEach(t, "en", []reading{
		{"frontiers", "The valley lies where the borders of [Kenya] and [Uganda] meet. → -"},
		{"what talks cover", "[Ana Rojas/P]'s talks will cover [Iraq] and [Lebanon]. → -"},
		{"discussed at a meeting", "[Ana Rojas/P] and [Luis Soto/P] discussed the dispute in a meeting in [Lima/L]. → MET_WITH [Ana Rojas] > [Luis Soto]"},
		{"each calls on others", "Both [Ana Rojas/P] and [Luis Soto/P] called on the world to help. → -"},
		{"a partner before the comma", "After a meeting with [Merkel/P], [Macron/P] and [Sunak/P] condemned [Russia]. → MET_WITH [Macron] > [Merkel]; MET_WITH [Sunak] > [Merkel]; CRITICIZED [Macron] > [Russia]; CRITICIZED [Sunak] > [Russia]"},
		{"talks before the comma", "In talks with [Oman], [Iran] and [Iraq] agreed on a truce. → MET_WITH [Iran] > [Oman]; MET_WITH [Iraq] > [Oman]; AGREED_WITH [Iran] > [Iraq]"},
		{"a list all the same", "[Germany], [France] and [Italy] condemned [Iran]. → CRITICIZED [Germany] > [Iran]; CRITICIZED [France] > [Iran]; CRITICIZED [Italy] > [Iran]"},
		{"a list inside a clause", "As strikes on [Iran], [Iraq] and [Syria] continued, [Oman] condemned [France]. → CRITICIZED [Oman] > [France]"},
		{"on the telephone", "[Ana Rojas/P] and [Luis Soto/P] discussed the dispute in a phone call. → SPOKE_WITH [Ana Rojas] > [Luis Soto]"},
	})
}
