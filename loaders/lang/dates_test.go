package lang

import "testing"

func TestDateRules(t *testing.T) {
	for _, code := range Codes() {
		d, err := DateRules(code)
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Days) == 0 || len(d.Since) == 0 || len(d.Future) == 0 {
			t.Errorf("%s: a list of days, since or future is empty", code)
		}
	}
}

func TestDateRulesRefused(t *testing.T) {
	d, err := DateRules("id")
	if err != nil {
		t.Fatal(err)
	}
	d.Months = map[string]int{"januari": 1}
	if err := d.check(); err == nil {
		t.Error("a year of one month is accepted")
	}
}
