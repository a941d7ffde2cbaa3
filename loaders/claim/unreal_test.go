package claim

import "testing"

// TestUnreal says of acts that are told only as supposed or awaited that they are no
// more than possible; every claim found must be wanted.
func TestUnreal(t *testing.T) {
	checkEach(t, "en", []reading{
		{"what an act would bring", "[Barack Obama/P] said any [American=US] strike on [Iran] would shake markets. → ATTACKED [US] > [Iran] possible"},
		{"what a known act would bring", "The [Israeli=Israel] attack on [Gaza/L] would haunt the region. → ATTACKED [Israel] > [Gaza]"},
		{"awaited", "[Israel] will stay until [Iran] leaves [Syria]. → WITHDREW_FROM [Iran] > [Syria] possible"},
		{"waited for", "[Israel] stayed until [Iran] left [Syria]. → WITHDREW_FROM [Iran] > [Syria]"},
		{"a modal shared", "[North Korea] may attack [South Korea] or invade [Japan]. → ATTACKED [North Korea] > [South Korea] possible; ATTACKED [North Korea] > [Japan] possible"},
		{"a verdict supposed", "The [Security Council/O] can act if it finds [Iran] has violated the [Vienna Accord/T]. → -"},
		{"a verdict not passed", "The [IAEA/O] may say that [Iran] violated the [Vienna Accord/T]. → -"},
		{"a verdict", "The [IAEA/O] says that [Iran] violated the [Vienna Accord/T]. → ACCUSED [IAEA] > [Iran]"},
		{"sanctions counted", "[France] supported three rounds of sanctions on [Iran]. → -"},
	})
}
