package lang

import "testing"

func TestRoots(t *testing.T) {
	for _, code := range Codes() {
		roots, err := Roots(code)
		if err != nil {
			t.Fatal(err)
		}
		const least = 5000
		if len(roots) < least {
			t.Errorf("%s: %d roots, want %d or more", code, len(roots), least)
		}
	}
	forms, err := Irregular("id")
	if err != nil || len(forms) == 0 {
		t.Errorf("irregular forms: %d, %v", len(forms), err)
	}
	inflections, err := Inflections("en")
	if err != nil {
		t.Fatal(err)
	}
	if f := inflections[TaggedForm{"took", "VERB"}]; f != (Inflected{"take", "past"}) {
		t.Errorf(`"took" is %+v`, f)
	}
	if _, err := Roots("xx"); err == nil {
		t.Error("a language without roots gives no error")
	}
}
