package claim

import "testing"

// TestTriggers reads one text for each way in which several frames compete for one word.
func TestTriggers(t *testing.T) {
	checkEach(t, "en", []reading{
		{"an irregular verb carries all its expressions", "[Greece] took offence at [Turkey]'s remarks. → CRITICIZED [Greece] > [Turkey]"},
		{"the first of them too", "[Greece] took umbrage at [Turkey]'s remarks. → CRITICIZED [Greece] > [Turkey]"},
		{"no passive is a verdict", "[Kenya] said fighters backed by [Libya] attacked [Tripoli/L]. → ATTACKED [Libya] > [Tripoli] by [Kenya]"},
		{"a verdict beside the act", "[Israel] said [Iran] supports [Hamas/O] militants. → ACCUSED [Israel] > [Iran]; SUPPORTS [Iran] > [Hamas] by [Israel]"},
		{"telling by phone is a talk", "[Angela Merkel/P] informed [Volodymyr Zelenskyy/P] on the telephone that the talks would go on. → SPOKE_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"in a call on a day", "[Angela Merkel/P] told [Volodymyr Zelenskyy/P] during a call on Friday that the talks would go on. → SPOKE_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"in a call told of first", "In a phone call, [Angela Merkel/P] informed [Volodymyr Zelenskyy/P] that the talks would go on. → SPOKE_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"a call for something is none", "In a call for calm, [Angela Merkel/P] told [Volodymyr Zelenskyy/P] that the talks would go on. → -"},
		{"in a letter", "In a separate, more conciliatory letter on Tuesday, [Angela Merkel/P] told [Volodymyr Zelenskyy/P] that the talks would go on. → SPOKE_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"a title is no force", "[Bill Clinton/P] dispatched security adviser [Anthony Lake/P] to [Algeria]. → VISITED [Anthony Lake] > [Algeria]"},
		{"at a meal", "[Angela Merkel/P] told [Volodymyr Zelenskyy/P] over lunch that the talks would go on. → MET_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"what one speaks after is not asked for", "[Angela Merkel/P] told reporters after a meeting with [Volodymyr Zelenskyy/P] that the talks would go on. → MET_WITH [Angela Merkel] > [Volodymyr Zelenskyy]"},
		{"telling is none", "[Angela Merkel/P] informed [Volodymyr Zelenskyy/P] that the talks would go on. → -"},
		{"who is sent visits", "[France] sent [Jean-Yves Le Drian/P] to [Lebanon]. → VISITED [Jean-Yves Le Drian] > [Lebanon]"},
	})
}
