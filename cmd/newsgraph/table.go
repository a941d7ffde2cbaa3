package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// plainWidth is the width of a table where the output is no terminal.
const plainWidth = 120

// leastColumn is how narrow a column may get before the table is let overflow.
const leastColumn = 8

// printTable prints rows under a header, wrapped so that they fit the terminal.
func printTable(w io.Writer, title string, header []string, rows [][]string) {
	printTableWidth(w, title, header, rows, tableWidth(w))
}

// printTableWidth prints rows under a header, wrapped to a width in columns.
func printTableWidth(w io.Writer, title string, header []string, rows [][]string, columnsWide int) {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Options.SeparateHeader = true
	style.Format.Header = text.FormatDefault
	style.Title.Format = text.FormatDefault
	t.SetStyle(style)
	if title != "" {
		_, _ = fmt.Fprintln(w, title)
	}
	if len(rows) == 0 {
		_, _ = fmt.Fprintln(w, "  (nothing)")
		return
	}
	cells := make(table.Row, len(header))
	for i, h := range header {
		cells[i] = h
	}
	if strings.Join(header, "") != "" {
		t.AppendHeader(cells)
	}
	rows = visible(rows)
	for _, r := range rows {
		row := make(table.Row, len(r))
		for i, cell := range r {
			row[i] = cell
		}
		t.AppendRow(row)
	}
	var columns []table.ColumnConfig
	for i, width := range fit(header, rows, columnsWide) {
		columns = append(columns, table.ColumnConfig{Number: i + 1, WidthMax: width, WidthMaxEnforcer: text.WrapSoft})
	}
	t.SetColumnConfigs(columns)
	t.Render()
}

// visible copies rows without what a terminal would obey instead of showing it:
// control characters, and those that turn the direction of writing.
func visible(rows [][]string) [][]string {
	out := make([][]string, len(rows))
	for i, row := range rows {
		for _, cell := range row {
			out[i] = append(out[i], strings.Map(func(r rune) rune {
				if r != '\n' && r != '\t' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
					return unicode.ReplacementChar
				}
				return r
			}, cell))
		}
	}
	return out
}

// tableWidth is the terminal's width, else COLUMNS, else plainWidth.
func tableWidth(w io.Writer) int {
	if width, ok := terminal(w); ok {
		return width
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n >= 40 {
		return n
	}
	return plainWidth
}

// fit gives each column the width it needs, then takes from the widest until
// the row fits, first without cutting words, so that ids can be copied, then, where that
// is not enough, with cutting them. A column has two spaces beside it.
func fit(header []string, rows [][]string, width int) []int {
	widths, words := make([]int, len(header)), make([]int, len(header))
	measure := func(i int, cell string) {
		for line := range strings.SplitSeq(cell, "\n") {
			widths[i] = max(widths[i], text.StringWidthWithoutEscSequences(line))
			for word := range strings.FieldsSeq(line) {
				words[i] = max(words[i], text.StringWidthWithoutEscSequences(word))
			}
		}
	}
	for i, h := range header {
		measure(i, h)
	}
	for _, r := range rows {
		for i, cell := range r {
			measure(i, cell)
		}
	}
	total := 2 * len(widths)
	for _, n := range widths {
		total += n
	}
	for _, floor := range []func(i int) int{func(i int) int { return max(words[i], leastColumn) }, func(int) int { return leastColumn }} {
		for total > width {
			widest := -1
			for i := range widths {
				if widths[i] > floor(i) && (widest < 0 || widths[i] > widths[widest]) {
					widest = i
				}
			}
			if widest < 0 {
				break
			}
			widths[widest]--
			total--
		}
	}
	return widths
}

// printJSON prints a value as one indented JSON document.
func printJSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}

// oneOf checks a flag that takes one of a few words.
func oneOf(flag, value string, words ...string) error {
	if slices.Contains(words, value) {
		return nil
	}
	return fmt.Errorf("--%s is %q; it is one of %s", flag, value, strings.Join(words, ", "))
}
