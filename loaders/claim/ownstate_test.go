package claim

import "testing"

// TestOwnState holds that no country meets a person of its own, and that it meets others.
func TestOwnState(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{
		"The United States met Joe Biden in Jakarta.": 0,
		"Indonesia met Joe Biden in Jakarta.":         1,
	} {
		_, _, got := wholeText(t, x, "en", text)
		n := 0
		for _, c := range got.Claims {
			if c.Type == "MET_WITH" && c.Actor >= 0 && c.Recipient >= 0 {
				n++
			}
		}
		if n != want {
			t.Errorf("%s: %d meetings, want %d", text, n, want)
		}
	}
}

// TestWhoGoverns holds that a country's ministers blame others than it, whatever an act is told by
// the country's name, and that who quarrels with it blames it.
func TestWhoGoverns(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a bombing at home", "Afghan President [Ashraf Ghani/P] denounced the [Kabul/L] bombing. → -"},
		{"a bombing by another", "Afghan President [Ashraf Ghani/P] denounced [Pakistan] on Monday. → CRITICIZED [Ashraf Ghani] > [Pakistan]"},
		{"an opponent", "Opposition leader [Alexei Navalny/P] denounced [Russia]. → CRITICIZED [Alexei Navalny] > [Russia]"},
	})
}

// TestPraiseAtHome holds that who governs a country does not back it, and backs others.
func TestPraiseAtHome(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lang, text string
		want       int
	}{
		{"en", "President George Bush reaffirmed U.S. support.", 0},
		{"en", "President George Bush praised Kenya's new pact.", 1},
		{"id", "Presiden Rusia Vladimir Putin memuji langkah Rusia.", 0},
		{"id", "Presiden Rusia Vladimir Putin memuji langkah Kenya.", 1},
	} {
		_, _, got := wholeText(t, x, c.lang, c.text)
		n := 0
		for _, cl := range got.Claims {
			if cl.Type == "SUPPORTS" && cl.Actor >= 0 && cl.Recipient >= 0 {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: backed %d times, want %d", c.text, n, c.want)
		}
	}
}
