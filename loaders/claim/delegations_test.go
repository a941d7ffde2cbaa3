package claim

import "testing"

// TestDelegations says who meets where only those who lead or send others are named.
func TestDelegations(t *testing.T) {
	checkEach(t, "en", []reading{
		{"led by", "[Kim Jong Un/P] met a delegation led by [Sergei Shoigu/P]. → MET_WITH [Kim Jong Un] > [Sergei Shoigu]"},
		{"with those led by", "[Nicolas Maduro/P] held talks with a team headed by [Juan Gonzalez/P]. → MET_WITH [Nicolas Maduro] > [Juan Gonzalez]"},
		{"they act", "A mission headed by [Martin Griffiths/P] visited [Sudan]. → VISITED [Martin Griffiths] > [Sudan]"},
		{"received", "[Kim Jong Un/P] received a delegation from [Russia]. → MET_WITH [Kim Jong Un] > [Russia]"},
		{"hosted for talks", "[Egypt] hosted a [Hamas/O] team for talks. → MET_WITH [Egypt] > [Hamas]"},
		{"only hosted", "[Egypt] hosted a [Hamas/O] team in May. → -"},
	})
}
