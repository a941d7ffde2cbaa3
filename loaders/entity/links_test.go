package entity

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"newsgraph/loaders/lang"
)

// A class of words that no rule asks for, or that no language fills, would only seem
// to do something.
func TestEveryLinkClassIsRead(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var code strings.Builder
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		code.Write(b)
	}
	filled := map[string]bool{}
	for _, l := range lang.Codes() {
		e, err := lang.LoadEntities(l)
		if err != nil {
			t.Fatal(err)
		}
		for class, words := range e.Links {
			filled[class] = filled[class] || len(words) > 0
		}
	}
	for _, class := range lang.LinkClasses() {
		if !strings.Contains(code.String(), strconv.Quote(class)) {
			t.Errorf("no rule asks for the class %q", class)
		}
		if !filled[class] {
			t.Errorf("the class %q has words in no language", class)
		}
	}
}
