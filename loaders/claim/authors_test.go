package claim

import "testing"

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
