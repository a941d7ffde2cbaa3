package gazetteer

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// A row is one line of a TSV file by its columns' names.
type row struct {
	file  string
	line  int
	cells map[string]string
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// list reads a cell that holds several values parted by "|".
func (r row) list(column string) []string {
	var out []string
	for _, s := range strings.Split(r.cells[column], "|") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (r row) number(column string) (int, error) {
	s := r.cells[column]
	if s == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0, r.errorf("%s is %q, want a number", column, s)
	}
	return n, nil
}

func (r row) yes(column string) (bool, error) {
	switch s := r.cells[column]; s {
	case "":
		return false, nil
	case "yes":
		return true, nil
	default:
		return false, r.errorf("%s is %q, want yes or nothing", column, s)
	}
}

// readTable reads a TSV: lines that begin with "#" are comments, the first other
// line names the columns, which must be among the known ones.
func readTable(file string, data []byte, known []string) ([]row, error) {
	var header []string
	var out []row
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		text := strings.TrimRight(lines.Text(), "\r")
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		cells := strings.Split(text, "\t")
		r := row{file: file, line: n}
		if header == nil {
			for _, c := range cells {
				if !contains(known, c) {
					return nil, r.errorf("unknown column %q; known are %s", c, strings.Join(known, ", "))
				}
			}
			header = cells
			continue
		}
		if len(cells) > len(header) {
			return nil, r.errorf("%d cells, but the header names %d columns", len(cells), len(header))
		}
		r.cells = make(map[string]string, len(cells))
		for i, c := range cells {
			r.cells[header[i]] = strings.TrimSpace(c)
		}
		out = append(out, r)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if header == nil {
		return nil, fmt.Errorf("%s: no header line", file)
	}
	return out, nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// columns are those that a file of each kind may have.
var columns = map[string][]string{
	"countries":     entryColumns,
	"places":        entryColumns,
	"persons":       entryColumns,
	"organizations": entryColumns,
	"treaties":      entryColumns,
	"meetings":      entryColumns,
	"offices":       {"person", "country", "org", "role", "title", "from", "to", "known", "source"},
	"names":         {"id", "name", "lang", "kind", "weak", "source"},
	"titles":        {"title", "lang", "role", "countries"},
	"roles":         {"role", "name", "name_id", "organ", "weight"},
	"organs":        {"organ", "lang", "phrase", "name", "name_id", "sector", "bare"},
	"variants":      {"word", "canonical", "kind"},
	"customs":       {"country", "custom"},
	"words":         {"word", "common"},
	"labels":        {"id", "name", "name_id"},
	"ids":           {"id", "wikidata", "source"},
	"facts":         {"id", "wikidata", "signed", "parties", "source"},
}

var entryColumns = []string{
	"id", "name", "name_id", "aliases", "wikidata", "iso2", "iso3", "m49", "sector", "country", "place", "population", "capital",
	"signed", "parties", "official", "organ", "org", "weight", "source", "geonames",
}

var kindTypes = map[string]string{
	"countries": Country, "places": Place, "persons": Person, "organizations": Organization, "treaties": Treaty, "meetings": Meeting,
}

// Read reads the data files of a folder: the part of a file's name before the
// first period says its kind (persons.wikidata.tsv holds persons). Every line is
// checked by itself; Check looks at the whole.
func Read(dir fs.FS) (*Dataset, error) {
	files, err := fs.Glob(dir, "*.tsv")
	if err != nil {
		return nil, err
	}
	d := &Dataset{}
	labels := map[string]row{}
	for _, file := range files {
		data, err := fs.ReadFile(dir, file)
		if err != nil {
			return nil, err
		}
		kind, _, _ := strings.Cut(path.Base(file), ".")
		if columns[kind] == nil {
			return nil, fmt.Errorf("%s: %q is no kind of data file", file, kind)
		}
		rows, err := readTable(file, data, columns[kind])
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			if kind == "labels" || kind == "ids" || kind == "facts" {
				key := kind + " " + r.cells["id"]
				if _, twice := labels[key]; twice {
					return nil, r.errorf("%s is said twice", r.cells["id"])
				}
				labels[key] = r
				continue
			}
			if err := d.add(kind, r); err != nil {
				return nil, err
			}
		}
	}
	return d, d.relabel(labels)
}

// add reads one row of a kind.
func (d *Dataset) add(kind string, r row) error {
	c := r.cells
	switch kind {
	case "offices":
		for _, column := range []string{"from", "to", "known"} {
			if !validDate(c[column]) {
				return r.errorf("%s is %q, want YYYY, YYYY-MM or YYYY-MM-DD", column, c[column])
			}
		}
		d.Terms = append(d.Terms, Term{Person: c["person"], Country: c["country"], Org: c["org"], Role: c["role"], Title: c["title"], From: c["from"], To: c["to"], Known: c["known"], Source: c["source"]})
	case "names":
		k, ok := kindOf(c["kind"])
		if !ok {
			return r.errorf("kind is %q, want one of %s", c["kind"], strings.Join(kindNames, ", "))
		}
		if l := c["lang"]; l != "" && l != "en" && l != "id" {
			return r.errorf("lang is %q, want en, id or nothing", l)
		}
		weak, err := r.yes("weak")
		if err != nil {
			return err
		}
		if Fold(c["name"]) == "" {
			return r.errorf("the name is empty")
		}
		d.Names = append(d.Names, Name{ID: c["id"], Text: c["name"], Lang: c["lang"], Kind: k, Weak: weak})
	case "titles":
		d.Titles = append(d.Titles, Title{Text: c["title"], Lang: c["lang"], Role: c["role"], Countries: r.list("countries")})
	case "roles":
		w, err := r.number("weight")
		if err != nil {
			return err
		}
		d.Roles = append(d.Roles, RoleInfo{Role: c["role"], Name: c["name"], NameID: c["name_id"], Organ: c["organ"], Weight: w})
	case "organs":
		bare, err := r.yes("bare")
		if err != nil {
			return err
		}
		d.Organs = append(d.Organs, Organ{Organ: c["organ"], Lang: c["lang"], Phrase: c["phrase"], Name: c["name"], NameID: c["name_id"], Sector: c["sector"], Bare: bare})
	case "variants":
		d.Variants = append(d.Variants, Variant{Word: c["word"], Canonical: c["canonical"], Kind: c["kind"]})
	case "customs":
		d.Customs = append(d.Customs, Custom{Country: c["country"], Custom: c["custom"]})
	case "words":
		common, err := r.yes("common")
		if err != nil {
			return err
		}
		d.Words = append(d.Words, Word{Word: c["word"], Common: common})
	default:
		return d.addEntry(kindTypes[kind], r)
	}
	return nil
}

func (d *Dataset) addEntry(typ string, r row) error {
	c := r.cells
	if c["name"] == "" {
		return r.errorf("the name is empty")
	}
	population, err := r.number("population")
	if err != nil {
		return err
	}
	weight, err := r.number("weight")
	if err != nil {
		return err
	}
	capital, err := r.yes("capital")
	if err != nil {
		return err
	}
	if !validDate(c["signed"]) {
		return r.errorf("signed is %q, want YYYY, YYYY-MM or YYYY-MM-DD", c["signed"])
	}
	e := Entry{
		ID: c["id"], Type: typ, Name: c["name"], NameID: c["name_id"], Aliases: r.list("aliases"), Wikidata: c["wikidata"], ISO2: c["iso2"],
		Sector: c["sector"], Country: c["country"], Place: c["place"], Population: population, Capital: capital, Signed: c["signed"],
		Parties: r.list("parties"), Organ: c["organ"], Org: c["org"], Source: c["source"], Weight: weight,
	}
	if e.ID == "" {
		e.ID = idPrefix[typ] + Slug(e.Name)
	}
	if o := c["official"]; o != "" && o != e.Name {
		e.Aliases = append(e.Aliases, o)
	}
	d.Entries = append(d.Entries, e)
	return nil
}

var idPrefix = map[string]string{Country: "country:", Person: "person:", Organization: "org:", Treaty: "treaty:", Place: "place:", Meeting: "meeting:"}

func kindOf(s string) (Kind, bool) {
	if s == "" {
		return KindName, true
	}
	for i, n := range kindNames {
		if n == s {
			return Kind(i), true
		}
	}
	return 0, false
}

// supplement adds ids, dates and parties that come from a source of their own.
func (e *Entry) supplement(r row) error {
	q, signed, parties := r.cells["wikidata"], r.cells["signed"], r.list("parties")
	if q == "" && signed == "" && len(parties) == 0 {
		return nil
	}
	source := r.cells["source"]
	if source == "" {
		return r.errorf("what is said of %s has no source", e.ID)
	}
	if !validDate(signed) {
		return r.errorf("signed is %q, want YYYY, YYYY-MM or YYYY-MM-DD", signed)
	}
	if q != "" {
		e.Wikidata = q
	}
	if signed != "" {
		e.Signed = signed
	}
	if len(parties) > 0 {
		e.Parties = parties
	}
	if !strings.Contains(e.Source, source) {
		e.Source = strings.TrimPrefix(e.Source+"; "+source, "; ")
	}
	return nil
}

// relabel gives entries the names under which the project shows them, and
// Wikidata ids that come from a source of their own; the sources' names stay as
// aliases.
func (d *Dataset) relabel(labels map[string]row) error {
	entries := make(map[string]*Entry, len(d.Entries))
	for i := range d.Entries {
		entries[d.Entries[i].ID] = &d.Entries[i]
	}
	for _, key := range slices.Sorted(maps.Keys(labels)) {
		r := labels[key]
		e := entries[r.cells["id"]]
		if e == nil {
			return r.errorf("%s is no entry", r.cells["id"])
		}
		if err := e.supplement(r); err != nil {
			return err
		}
		if name := r.cells["name"]; name != "" && name != e.Name {
			e.Aliases = append(e.Aliases, e.Name)
			e.Name = name
		}
		if name := r.cells["name_id"]; name != "" && name != e.NameID {
			if e.NameID != "" {
				e.Aliases = append(e.Aliases, e.NameID)
			}
			e.NameID = name
		}
	}
	return nil
}
