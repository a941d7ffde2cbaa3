package claim

import "testing"

// TestStances reads one text for each way in which an English stance finds whom it is
// aimed at; every claim found must be wanted.
func TestStances(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a verdict in quotation marks", "[Jeremy Corbyn/P] called [Boris Johnson/P]'s move a \"mockery of democracy\". → CRITICIZED [Jeremy Corbyn] > [Boris Johnson]"},
		{"what something is called", "[Georgia/P] called the trip a first step towards ties between [Israel] and [Libya]. → -"},
		{"null is a word", "[Turkey] described [Greece]'s claim as null and void. → CRITICIZED [Turkey] > [Greece]"},
		{"an act is no verdict on itself", "[Israel] bombed [Damascus/L]. [Jordan] said the attack by [Israel] was a blunder. → ATTACKED [Israel] > [Damascus]; CRITICIZED [Jordan] > [Israel]"},
		{"a verdict before its object", "[Iran] rejected as \"unfounded\" [U.S.=US] accusations of cheating. → REJECTED [Iran] > [US]"},
		{"a report speaks for its author", "An [Amnesty International/O] report accused [Sudan] of torture. → ACCUSED [Amnesty International] > [Sudan]"},
		{"a report says", "A [UN/O] report said [Sudan] had violated the embargo. → ACCUSED [UN] > [Sudan]"},
		{"any involvement denied", "[Israel] accused [Syria] of lying. [Syria] denied any involvement. → ACCUSED [Israel] > [Syria]; REJECTED [Syria] > [Israel]"},
		{"a charge that somebody rejects", "[Georgia] accused [Russia] of meddling, a charge [Moscow=Russia] rejects. → ACCUSED [Georgia] > [Russia]; REJECTED [Russia] > [Georgia]"},
		{"a claim of force accuses", "[Ukraine] claimed [Russia] shelled [Kharkiv/L]. → ATTACKED [Russia] > [Kharkiv] by [Ukraine]; ACCUSED [Ukraine] > [Russia]"},
		{"a conclusion of force accuses", "[Ukraine] concluded that [Russia] had shelled [Kharkiv/L]. → ATTACKED [Russia] > [Kharkiv] by [Ukraine]; ACCUSED [Ukraine] > [Russia]"},
		{"who says so accuses nobody", "[Ukraine] said [Russia] shelled [Kharkiv/L]. → ATTACKED [Russia] > [Kharkiv] by [Ukraine]"},
		{"shared with", "[George Bush/P] praised relations with [India] and [Pakistan]. → SUPPORTS [George Bush] > [India]; SUPPORTS [George Bush] > [Pakistan]"},
		{"what rulers do in their country", "[NATO/O] criticized the elections in [Belarus]. → CRITICIZED [NATO] > [Belarus]"},
		{"whose decision it was", "[Washington=US]'s decision angered many. The [Arab League/O] condemned the decision. → CRITICIZED [Arab League] > [US]"},
		{"whose plan it was", "[Donald Trump/P]'s plan would move the embassy. [Jordan] rejected the plan. → REJECTED [Jordan] > [Donald Trump]"},
		{"the deed before any other thing", "[Israel] bombed [Damascus/L]. [Jordan] condemned the attack. → ATTACKED [Israel] > [Damascus]; CRITICIZED [Jordan] > [Israel]"},
		{"whose law is broken is not who broke it", "The raid by [Turkey] on [Iraq] went on. [Jordan] called the raid by [Turkey] a violation of [Iraqi=Iraq] law. → ATTACKED [Turkey] > [Iraq]; CRITICIZED [Jordan] > [Turkey]"},
		{"never where something happened", "[France] condemned the explosion in [Pakistan]. → -"},
	})
}
