package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

var (
	// A block of commands, and the block of what they print where one follows.
	fenced = regexp.MustCompile("(?s)```sh\n(.*?)```\n(\n```text\n(.*?)```\n)?")
	// A word of a command line: bare, or in double quotes.
	shellWord = regexp.MustCompile(`"([^"]*)"|\S+`)
)

// The tutorial is run as it stands, on a real Neo4j; what the commands of a
// block print is the block of text that follows. -update rewrites these.
func TestTutorial(t *testing.T) {
	db := emptyDatabase(t)
	if err := db.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Chdir("../..")
	const file = "docs/tutorial.md"
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ran, compared := 0, 0
	made := fenced.ReplaceAllStringFunc(string(page), func(block string) string {
		m := fenced.FindStringSubmatch(block)
		var printed strings.Builder
		for line := range strings.Lines(m[1]) {
			var args []string
			for _, w := range shellWord.FindAllStringSubmatch(line, -1) {
				if strings.HasPrefix(w[0], `"`) {
					args = append(args, w[1])
				} else {
					args = append(args, w[0])
				}
			}
			if len(args) < 2 || args[0] != "newsgraph" {
				t.Fatalf("%s: %q is no command of this program", file, line)
			}
			printed.WriteString(done(t, args[1:]...))
			ran++
		}
		if m[2] == "" {
			return block
		}
		compared++
		return "```sh\n" + m[1] + "```\n\n```text\n" + trailingBlanks.ReplaceAllString(printed.String(), "\n") + "```\n"
	})
	if ran < 8 || compared < 6 {
		t.Errorf("only %d commands were run and %d outputs compared", ran, compared)
	}
	if made == string(page) {
		return
	}
	if !*update {
		t.Errorf("%s shows another output than its commands print; go test ./cmd/newsgraph -run Tutorial -update rewrites it. It would be:\n%s", file, made)
		return
	}
	if err := os.WriteFile(file, []byte(made), 0o600); err != nil {
		t.Fatal(err)
	}
}

// trailingBlanks are what a table pads its last column with.
var trailingBlanks = regexp.MustCompile(`[ \t]+\n`)
