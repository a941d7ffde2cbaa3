package claim

import (
	"os"
	"strings"
	"testing"
)

// pairsThatFail is how many of the pairs may fail: the models are not perfect.
// It only goes down.
const pairsThatFail = 4

// TestPairs reads pairs of sentences that differ in one thing: voice, noun for
// verb, relative clause, quotation, language, plan, negation, content.
func TestPairs(t *testing.T) {
	b, err := os.ReadFile("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n, failed := 0, 0
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			t.Fatalf("line %d: %d fields, want 5", i+1, len(f))
		}
		n++
		bad := false
		for k := 1; k < 5; k += 2 {
			if p := checkAll(f[k], f[k+1]); len(p) > 0 {
				bad = true
				t.Logf("line %d, %s: %s\n      %s", i+1, f[0], f[k+1], strings.Join(p, "\n      "))
			}
		}
		if bad {
			failed++
		}
	}
	if n < 100 {
		t.Fatalf("%d pairs, want 100 or more", n)
	}
	t.Logf("%d of %d pairs fail", failed, n)
	if failed > pairsThatFail {
		t.Errorf("%d of %d pairs fail, at most %d may", failed, n, pairsThatFail)
	}
}

// checkAll checks an example in which every claim of any type that is found
// must be wanted.
func checkAll(code, source string) []string {
	return checkExample(code, "", source)
}

// A reading is a text with the claims that it should give, and what it is a case of.
type reading struct{ what, example string }

// checkEach reads texts of a language; every claim found must be wanted.
func checkEach(t *testing.T, code string, cases []reading) {
	t.Helper()
	for _, c := range cases {
		if p := checkAll(code, c.example); len(p) > 0 {
			t.Errorf("%s: %s\n      %s", c.what, c.example, strings.Join(p, "\n      "))
		}
	}
}
