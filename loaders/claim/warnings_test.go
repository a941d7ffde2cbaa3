package claim

import "testing"

// TestWarnings reads what somebody says that he will do against another.
func TestWarnings(t *testing.T) {
	for _, c := range []struct{ code, what, example string }{
		{"en", "one's own plan", "[Japan] warned that it would cut aid to [Sudan]. → THREATENED [Japan] > [Sudan]"},
		{"en", "another's plan", "[Japan] warned that [Sudan] will attack [Chad]. → -"},
		{"en", "striking back beforehand", "[Japan] will retaliate against [Iran]. → THREATENED [Japan] > [Iran]"},
		{"en", "striking back", "[Japan] retaliated against [Iran]. → ATTACKED [Japan] > [Iran]"},
		{"en", "whom the condition speaks of", "[Joe Biden/P] warned of severe consequences if [Russia] invades. → THREATENED [Joe Biden] > [Russia]"},
		{"en", "a deed under a condition", "[Kenya] will impose sanctions if [Uganda] passes the law, [Kenya] said on Monday. → THREATENED [Kenya] > [Uganda]"},
		{"en", "a condition before it", "Unless [Armenia] withdraws, [Azerbaijan] will use force, [Ilham Aliyev/P], the president of [Azerbaijan], warned. → THREATENED [Ilham Aliyev] > [Armenia]"},
		{"en", "what could be done to another", "[Malaysia] warned that [Myanmar] could be excluded from the summit. → THREATENED [Malaysia] > [Myanmar]"},
		{"en", "what another would face", "The [European Union/O] warned that [Belarus] would face new sanctions. → THREATENED [European Union] > [Belarus]"},
		{"en", "what could be done to oneself", "[Malaysia] warned that [Malaysia] could be excluded from the summit. → -"},
		{"en", "a condition of what others suffer", "[Japan] warned that millions would die if [Sudan] closed the port. → -"},
		{"id", "striking back beforehand", "[Jepang] akan membalas serangan [Iran]. → THREATENED [Jepang] > [Iran]"},
		{"id", "striking back", "[Jepang] membalas serangan [Iran]. → ATTACKED [Jepang] > [Iran]"},
	} {
		checkEach(t, c.code, []reading{{c.what, c.example}})
	}
}
