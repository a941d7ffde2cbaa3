package claim

import "testing"

// TestVerbalAttacks tells attacks in words from attacks, and what is said of force from
// force; every claim found must be wanted.
func TestVerbalAttacks(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a plan", "[Russia] attacked the [American=US] plan on Monday. → CRITICIZED [Russia] > [US]"},
		{"in the passive, as unjust", "The reform by [Emmanuel Macron/P] was attacked as unjust by [Marine Le Pen/P]. → CRITICIZED [Marine Le Pen] > [Emmanuel Macron]"},
		{"a patrol", "[Hamas/O] attacked an [Israeli=Israel] patrol on Monday. → ATTACKED [Hamas] > [Israel]"},
		{"as something else happens", "[Hamas/O] attacked an [Israeli=Israel] base as rain fell. → ATTACKED [Hamas] > [Israel]"},
		{"force not ruled out", "[Barack Obama/P] has not ruled out military action against [Iran]. → THREATENED [Barack Obama] > [Iran]"},
		{"force ruled out", "[Angela Merkel/P] ruled out military action against [Russia]. → ATTACKED [Angela Merkel] > [Russia] not planned"},
		{"a statement from somebody", "A cable from the [United States=US] says [Syria] promoted violent riots. → ACCUSED [US] > [Syria]"},
		{"a charge told of", "[Human Rights Watch/O] named a [Serbian=Serbia] general who is accused of rigging the vote. → -"},
	})
}
