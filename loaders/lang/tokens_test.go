package lang

import "testing"

func TestTokenRules(t *testing.T) {
	for _, code := range Codes() {
		r, err := TokenRules(code)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Wholes) == 0 || len(r.Domains) == 0 || len(r.Units) == 0 {
			t.Errorf("%s: a list of wholes, domains or units is empty", code)
		}
	}
	if _, err := TokenRules("xx"); err == nil {
		t.Error("a language without data gives no error")
	}
}

func TestTokenRulesRefused(t *testing.T) {
	var r Tokens
	r.Abbreviations.Open = []string{"Mr"}
	if err := r.check(); err == nil {
		t.Error("an abbreviation without its full stop is accepted")
	}
	r = Tokens{Contractions: map[string][]string{"cannot": {"can", "ot"}}}
	if err := r.check(); err == nil {
		t.Error("a contraction whose parts are not its letters is accepted")
	}
}
