package claim

import "testing"

// TestWhoIsWhat says who is meant by a noun that tells what he is to another, who fights in
// a war of which only the other side is named, and who rules where somebody is banned.
func TestWhoIsWhat(t *testing.T) {
	checkEach(t, "en", []reading{
		{"believed to be", "[North Korea] is believed to be a supplier of shells to [Russia]. → AIDED [North Korea] > [Russia]"},
		{"considered", "[Iran] is considered a supporter of the [Houthis/O]. → SUPPORTS [Iran] > [Houthis]"},
		{"named behind it", "[Hezbollah/O]'s main backer, [Iran], condemned the raid. → SUPPORTS [Iran] > [Hezbollah]"},
		{"another goes on", "After talks with its backers, [Russia] said it was ready. → -"},
		{"a war with", "[Armenia] lost the region in a war with [Azerbaijan]. → ATTACKED [Armenia] > [Azerbaijan]"},
		{"no person wages it", "[Narendra Modi/P] retired after clashes with [China]. → -"},
		{"banned in", "[TikTok/O] has been banned in [India] since 2020. → COERCED [India] > [TikTok]"},
	})
}
