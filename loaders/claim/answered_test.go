package claim

import "testing"

// TestAnswered holds that striking back is aimed at whoever did what is answered.
func TestAnswered(t *testing.T) {
	checkEach(t, "en", []reading{
		{"from", "[Seoul=South Korea] will retaliate against any attack from [North Korea]. → THREATENED [South Korea] > [North Korea]"},
		{"by", "[Iran] will respond forcefully to any strike by [Israel], the army said. → THREATENED [Iran] > [Israel]"},
	})
}
