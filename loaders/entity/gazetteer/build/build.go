// Package build turns the public data of shared/data/gazetteer into the data
// files of the gazetteer, and those into its compiled form.
//
// Each source has a file of this package and writes data files of its own, so
// that data of different licences never share a file. The same sources give the
// same bytes. Nothing here runs when the program runs.
//
// To add a source, add a function to Steps that reads it from the folder of
// sources and returns tables, and a line to ../SOURCES.md.
package build

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// A Table is a data file to be.
type Table struct {
	File    string
	Comment string // what it is and under which licence, without "#"
	Columns []string
	Rows    [][]string
}

// bytes writes a table; columns that are empty throughout are left out.
func (t Table) bytes() ([]byte, error) {
	used := make([]bool, len(t.Columns))
	for _, r := range t.Rows {
		if len(r) != len(t.Columns) {
			return nil, fmt.Errorf("%s: a row of %d cells, want %d: %q", t.File, len(r), len(t.Columns), r)
		}
		for i, c := range r {
			used[i] = used[i] || c != ""
			if strings.ContainsAny(c, "\t\n\r") {
				return nil, fmt.Errorf("%s: a cell holds a tab or a line break: %q", t.File, c)
			}
		}
	}
	var b bytes.Buffer
	for _, l := range strings.Split(t.Comment, "\n") {
		fmt.Fprintf(&b, "# %s\n", l)
	}
	line := func(cells []string) {
		first := true
		for i, c := range cells {
			if !used[i] {
				continue
			}
			if !first {
				b.WriteByte('\t')
			}
			first = false
			b.WriteString(c)
		}
		b.WriteByte('\n')
	}
	line(t.Columns)
	for _, r := range t.Rows {
		line(r)
	}
	return b.Bytes(), nil
}

// Tables reads all sources and returns the data files made from them. Data is
// the folder of the data files: ids that were given before are kept.
func Tables(sources, data string) ([]Table, error) {
	w := &world{sources: sources, data: data}
	for _, step := range []func(*world) error{countries, places, people, organizations, treaties} {
		if err := step(w); err != nil {
			return nil, err
		}
	}
	sort.Slice(w.tables, func(i, j int) bool { return w.tables[i].File < w.tables[j].File })
	return w.tables, nil
}

// A world is what the steps have read so far.
type world struct {
	sources    string
	data       string // folder of the data files: those kept by hand are read
	tables     []Table
	byISO2     map[string]nation
	byISO3     map[string]nation
	byName     map[string]string // folded English name of a country -> its id
	usualNames map[string]string
	roles      map[string]string // country and label of a position -> role, once found
}

func (w *world) open(name string) string { return filepath.Join(w.sources, name) }

// Write writes tables into a folder.
func Write(tables []Table, dir string) error {
	for _, t := range tables {
		b, err := t.bytes()
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, t.File), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Compile reads the data files of a folder and returns their compiled form.
func Compile(dir string) ([]byte, error) {
	d, err := gazetteer.Read(os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	return gazetteer.Compile(d)
}
