package claim

import "testing"

// TestTriggers reads one text for each way in which several frames compete for one word.
func TestTriggers(t *testing.T) {
	checkEach(t, "en", []reading{
		{"an irregular verb carries all its expressions", "[Greece] took offence at [Turkey]'s remarks. → CRITICIZED [Greece] > [Turkey]"},
		{"the first of them too", "[Greece] took umbrage at [Turkey]'s remarks. → CRITICIZED [Greece] > [Turkey]"},
		{"no passive is a verdict", "[Kenya] said fighters backed by [Libya] attacked [Tripoli/L]. → ATTACKED [Libya] > [Tripoli] by [Kenya]"},
		{"a verdict beside the act", "[Israel] said [Iran] supports [Hamas/O] militants. → ACCUSED [Israel] > [Iran]; SUPPORTS [Iran] > [Hamas] by [Israel]"},
		{"who is sent visits", "[France] sent [Jean-Yves Le Drian/P] to [Lebanon]. → VISITED [Jean-Yves Le Drian] > [Lebanon]"},
	})
}
