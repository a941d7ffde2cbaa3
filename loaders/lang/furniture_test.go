package lang

import (
	"strings"
	"testing"
)

func TestFurnitureLoads(t *testing.T) {
	for _, code := range Codes() {
		f, err := LoadFurniture(code)
		if err != nil {
			t.Fatal(err)
		}
		if len(f.Line) < 50 || len(f.End) < 20 {
			t.Errorf("%s: only %d lines and %d ends", code, len(f.Line), len(f.End))
		}
		// An entry that is all wildcard but for a short word would eat sentences.
		for _, s := range f.Line {
			if open := strings.TrimRight(s, "…"); open != s && len([]rune(strings.Trim(open, "… "))) < 3 && !strings.Contains(open, "©") {
				t.Errorf("%s: line entry %q is too short to be open-ended", code, s)
			}
		}
	}
}

func TestFurnitureIsChecked(t *testing.T) {
	good, err := read("en", "furniture.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{
		"unknown key": string(good) + "\nunknown: [x]\n",
		"empty entry": strings.Replace(string(good), `- "Home"`, `- "…"`, 1),
		"twice":       strings.Replace(string(good), `- "Home"`, `- "Menu"`, 1),
		"empty list":  "line: []\n",
	} {
		if _, err := parseFurniture([]byte(bad)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestDetectionWordsLoad(t *testing.T) {
	seen := map[string]string{}
	for _, code := range Codes() {
		words, err := DetectionWords(code)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range words {
			if seen[w] != "" {
				t.Errorf("%q is a detection word of %s and of %s", w, seen[w], code)
			}
			seen[w] = code
		}
	}
	other, err := OtherLanguageWords()
	if err != nil {
		t.Fatal(err)
	}
	if len(other) == 0 {
		t.Fatal("no words of other languages")
	}
	for w, name := range other {
		if seen[w] != "" {
			t.Errorf("%q shows %s, yet is a detection word of %s", w, name, seen[w])
		}
	}
}
