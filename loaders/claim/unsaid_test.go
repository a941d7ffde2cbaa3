package claim

import "testing"

// TestUnsaid reads the status of acts that are denied, unproven, promised, voted for or
// yet to come; every claim found must be wanted.
func TestUnsaid(t *testing.T) {
	checkEach(t, "en", []reading{
		{"reports dismissed", "[Serbia] dismissed reports that [Novak Ilic/P] had met [Donald Trump/P]. → MET_WITH [Novak Ilic] > [Donald Trump] not"},
		{"no evidence", "There is no evidence that [Iran] attacked [Israel]. → ATTACKED [Iran] > [Israel] not"},
		{"no evidence found", "The [IAEA/O] did not find proof that [Iran] attacked [Israel]. → ATTACKED [Iran] > [Israel] not"},
		{"stopped short of", "The [IAEA/O] stopped short of accusing [Iran] of fraud. → ACCUSED [IAEA] > [Iran] not"},
		{"pressured into", "[Hamas/O] will not be pressured into recognizing [Israel]. → SUPPORTS [Hamas] > [Israel] not planned"},
		{"forced to", "The bill will force [Iran] to withdraw from [Syria]. → WITHDREW_FROM [Iran] > [Syria] planned"},
		{"close to", "[Greece] was close to signing an agreement with [Turkey]. → AGREED_WITH [Greece] > [Turkey] planned"},
		{"a goal", "The [United States=US] gave up its goal of ousting [Bashar al-Assad/P]. → COERCED [US] > [Bashar al-Assad] planned"},
		{"when something is to be", "The text will be signed when [Angela Merkel/P] visits [Poland]. → VISITED [Angela Merkel] > [Poland] planned"},
		{"when something was", "The text was signed when [Angela Merkel/P] visited [Poland]. → VISITED [Angela Merkel] > [Poland]"},
		{"voted to support", "The [Security Council/O] voted unanimously to support [ECOWAS/O]. → SUPPORTS [Security Council] > [ECOWAS]"},
		{"going on", "[Salva Kiir/P] will go on talking to [Omar al-Bashir/P]. → SPOKE_WITH [Salva Kiir] > [Omar al-Bashir] planned"},
		{"aid pledged", "[Germany] has pledged 4,000 soldiers to [NATO/O]. → AIDED [Germany] > [NATO] planned"},
		{"the next clause's subject", "[John Major/P] congratulated [Bill Clinton/P], and [Herve Blanc/P] thanked [Richard Hill/P]. → SUPPORTS [John Major] > [Bill Clinton]; SUPPORTS [Herve Blanc] > [Richard Hill]"},
		{"said on a platform", "[Donald Trump/P] hailed the report on [Twitter/O] and left. → -"},
		{"its own people warned", "[China] warned its citizens not to travel to [Japan]. → -"},
		{"calls to do something", "[Russia] rejected calls to condemn [Iran]. → -"},
	})
}
