package claim

import "testing"

// TestWarnings reads what somebody says that he will do against another.
func TestWarnings(t *testing.T) {
	for _, c := range []struct{ code, what, example string }{
		{"en", "one's own plan", "[Japan] warned that it would cut aid to [Sudan]. → THREATENED [Japan] > [Sudan]"},
		{"en", "another's plan", "[Japan] warned that [Sudan] will attack [Chad]. → -"},
		{"en", "striking back beforehand", "[Japan] will retaliate against [Iran]. → THREATENED [Japan] > [Iran]"},
		{"en", "striking back", "[Japan] retaliated against [Iran]. → ATTACKED [Japan] > [Iran]"},
		{"id", "striking back beforehand", "[Jepang] akan membalas serangan [Iran]. → THREATENED [Jepang] > [Iran]"},
		{"id", "striking back", "[Jepang] membalas serangan [Iran]. → ATTACKED [Jepang] > [Iran]"},
	} {
		checkEach(t, c.code, []reading{{c.what, c.example}})
	}
}
