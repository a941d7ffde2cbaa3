package lang

import (
	"reflect"
	"strings"
	"testing"
)

func TestCues(t *testing.T) {
	filled := map[string]bool{}
	for _, code := range Codes() {
		c, err := LoadCues(code)
		if err != nil {
			t.Fatal(err)
		}
		v := reflect.ValueOf(c).Elem()
		for i := range v.NumField() {
			if words := v.Field(i).Addr().Interface().(*Words); len(words.List()) > 0 {
				filled[v.Type().Field(i).Name] = true
			}
		}
	}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Cues]()) {
		if !filled[f.Name] {
			t.Errorf("%s (%s) has words in no language", f.Name, f.Tag.Get("yaml"))
		}
	}
}

func TestCuesRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"unknown key": {"# c\ncolour: [red]", "not found"},
		"empty":       {"# c\ninfinitive: []", "empty"},
		"double":      {"# c\ninfinitive: [to, to]", "twice"},
		"form":        {"# c\ninfinitive: [To]", "small letters"},
		"two words":   {"# c\ninfinitive: [in order]", "one word"},
		"comment":     {"infinitive: [to]", "comment"},
	} {
		if _, err := parseCues([]byte(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", name, err, c.want)
		}
	}
	if _, err := LoadCues("xx"); err == nil {
		t.Error("a language without data gives no error")
	}
}
