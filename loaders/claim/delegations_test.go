package claim

import "testing"

// TestDelegations says who meets where only those who lead or send others are named.
func TestDelegations(t *testing.T) {
	checkEach(t, "en", []reading{
		{"led by", "[Kim Jong Un/P] met a delegation led by [Sergei Shoigu/P]. → MET_WITH [Kim Jong Un] > [Sergei Shoigu]"},
		{"with those led by", "[Nicolas Maduro/P] held talks with a team headed by [Juan Gonzalez/P]. → MET_WITH [Nicolas Maduro] > [Juan Gonzalez]"},
		{"they act", "A mission headed by [Martin Griffiths/P] visited [Sudan]. → VISITED [Martin Griffiths] > [Sudan]"},
		{"loyal to", "Troops loyal to [Riek Machar/P] captured [Malakal/L]. → COERCED [Riek Machar] > [Malakal]"},
		{"what somebody owns", "[Iran] seized a tanker owned by [Greece]. → COERCED [Iran] > [Greece]"},
		{"whose flag it flies", "[Iran] hijacked a tanker sailing under the [Greek=Greece] flag. → COERCED [Iran] > [Greece]"},
		{"what somebody holds", "[Ukraine] shelled a town controlled by [Russia]. → ATTACKED [Ukraine] > [Russia]"},
		{"a prison somewhere", "[Andrei Sannikov/P] was freed from a prison in [Belarus]. → RELEASED [Belarus] > [Andrei Sannikov]"},
		{"received", "[Kim Jong Un/P] received a delegation from [Russia]. → MET_WITH [Kim Jong Un] > [Russia]"},
		{"hosted for talks", "[Egypt] hosted a [Hamas/O] team for talks. → MET_WITH [Egypt] > [Hamas]"},
		{"only hosted", "[Egypt] hosted a [Hamas/O] team in May. → -"},
	})
}
