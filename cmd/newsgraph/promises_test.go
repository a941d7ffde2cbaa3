package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every test that docs/reliability.md names is there.
func TestPromisesNameTests(t *testing.T) {
	there := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Benchmark)\w+)\(`)
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range declared.FindAllSubmatch(text, -1) {
			there[string(m[1])] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/reliability.md")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\b(?:Test|Benchmark)[A-Z]\w+`).FindAllString(strings.ReplaceAll(string(page), "`TestLong…`", ""), -1)
	if len(named) < 40 {
		t.Fatalf("the page names %d tests", len(named))
	}
	for _, name := range named {
		if !there[name] {
			t.Errorf("there is no %s", name)
		}
	}
	// A line of a table without a test promises without holding.
	for i, line := range strings.Split(string(page), "\n") {
		rule := strings.HasPrefix(line, "|---") || strings.HasPrefix(line, "| promise") || strings.HasPrefix(line, "| fault") || strings.HasPrefix(line, "| figure")
		if strings.HasPrefix(line, "|") && !rule && !strings.Contains(line, "Test") && !strings.Contains(line, "Benchmark") {
			t.Errorf("line %d names no test: %s", i+1, line)
		}
	}
}
