package main

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTablesFitTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "columns")
		row := rapid.SliceOfN(rapid.StringMatching(`[a-z ]{0,80}`), n, n)
		header := rapid.SliceOfN(rapid.StringMatching(`[a-z]{1,8}`), n, n).Draw(t, "header")
		rows := rapid.SliceOfN(row, 1, 5).Draw(t, "rows")
		width := rapid.IntRange(12*n, 200).Draw(t, "width")
		var b bytes.Buffer
		printTableWidth(&b, "", header, rows, width)
		for line := range strings.Lines(b.String()) {
			if w := len([]rune(strings.TrimRight(line, "\n"))); w > width {
				t.Fatalf("%d columns of %d: %q", w, width, line)
			}
		}
	})
}

func TestTablesDoNotCutIDsWhileOtherColumnsCanGive(t *testing.T) {
	id := "event:0123456789abcdef0123456789abcdef"
	var b bytes.Buffer
	printTableWidth(&b, "", []string{"sentence", "event"}, [][]string{{strings.Repeat("word ", 40), id}}, 80)
	if !strings.Contains(b.String(), id) {
		t.Errorf("the id is cut:\n%s", b.String())
	}
}

// What an article calls itself is shown, and moves no cursor.
func TestTablesShowControlCharacters(t *testing.T) {
	var b bytes.Buffer
	printTableWidth(&b, "", []string{"title"}, [][]string{{"a\x1b[2J\x1b]0;title\x07b\rc\u202ed\u009b1mé"}}, 80)
	if got := b.String(); !strings.Contains(got, "a\ufffd[2J\ufffd]0;title\ufffdb\ufffdc\ufffdd\ufffd1mé") {
		t.Errorf("%q", got)
	}
}
