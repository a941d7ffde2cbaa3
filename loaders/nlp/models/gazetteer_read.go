package models

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// readGazetteers makes the lists of names from the files of the data folder:
// words of office holders' names, cities and countries.
func readGazetteers(data string, files []string) (gazetteer, error) {
	g := gazetteer{}
	for _, file := range files {
		path := filepath.Join(data, filepath.FromSlash(file))
		var err error
		switch filepath.Base(file) {
		case "office-holders.csv":
			err = columns(path, ',', []string{"person_name"}, func(name string) {
				for _, w := range strings.Fields(name) {
					if len(w) > 2 {
						g.add(w, gazPerson)
					}
				}
			})
		case "cities15000.tsv":
			err = columns(path, '\t', []string{"name"}, func(name string) { g.add(name, gazPlace) })
		case "country-codes.csv":
			err = columns(path, ',', []string{"name_en", "capital"}, func(name string) { g.add(name, gazCountry) })
		default:
			err = errors.New("unknown list")
		}
		if err != nil {
			return nil, fmt.Errorf("read the gazetteer %s: %w", file, err)
		}
	}
	return g, nil
}

func (g gazetteer) add(name string, kind uint8) {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > gazWords {
		return
	}
	h := uint64(0)
	for _, w := range words {
		a := newWordAtoms(w, nil)
		h = gazKey(h, &a)
	}
	g[fold(h)] |= kind
}

// columns gives the values of the named columns that the table has.
func columns(path string, comma rune, names []string, use func(string)) (err error) {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = closeAfter(f, err) }()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	header, err := r.Read()
	if err != nil {
		return err
	}
	var at []int
	for i, h := range header {
		if slices.Contains(names, h) {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return fmt.Errorf("none of the columns %s in %s", strings.Join(names, ", "), strings.Join(header, ", "))
	}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		for _, i := range at {
			if i < len(row) {
				use(row[i])
			}
		}
	}
}
