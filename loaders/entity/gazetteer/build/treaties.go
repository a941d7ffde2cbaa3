package build

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// treaties gives the treaties that are kept by hand the dates and parties that
// the sources hold, and adds peace agreements (UCDP, CC BY 4.0) and the
// multilateral treaties since 1945 (UK treaty series, OGL 3.0) in files of their
// own.
func treaties(w *world) error {
	rows, err := readCSV(w.open("treaties.csv"))
	if err != nil {
		return err
	}
	own, taken, err := w.ownTreaties()
	if err != nil {
		return err
	}
	type fact struct {
		signed, wikidata string
		conflict         bool
		parties          map[string]bool
		sources          []string
	}
	facts := map[string]*fact{}
	columns := []string{"id", "wikidata", "name", "signed", "parties", "weight", "source"}
	ucdp := Table{File: "treaties.ucdp.tsv", Comment: "Peace agreements 1975-2011: Uppsala Conflict Data Program, CC BY 4.0.", Columns: columns}
	uk := Table{File: "treaties.uk.tsv", Comment: "Multilateral treaties since 1945: FCDO UK Treaties Online, Crown copyright, Open Government Licence v3.0.", Columns: columns}
	cc0 := Table{File: "treaties.cc0.tsv", Comment: "Further treaties: lawchat-oss/open-treaties and Wikidata, CC0.", Columns: columns}
	for _, r := range rows {
		title := treatyTitle(r["name_en"])
		key := orgKey(title)
		signed := r["date_signed"]
		if !isDate(signed) {
			signed = ""
		}
		parties := w.parties(r["parties"])
		source := clean(r["source"])
		if id := own[key]; id != "" {
			f := facts[id]
			if f == nil {
				f = &fact{parties: map[string]bool{}}
				facts[id] = f
			}
			f.conflict = f.conflict || f.signed != "" && signed != "" && f.signed != signed
			if signed != "" {
				f.signed = signed
			}
			if r["qid"] != "" {
				f.wikidata = r["qid"]
			}
			if !strings.Contains(source, "open-treaties") {
				for _, p := range parties {
					f.parties[p] = true
				}
			}
			if !slices.Contains(f.sources, source) {
				f.sources = append(f.sources, source)
			}
			continue
		}
		var t *Table
		switch {
		case strings.HasPrefix(source, "UCDP"):
			t = &ucdp
		case strings.Contains(source, "uk-treaties"):
			if r["kind"] != "multilateral" || signed < "1945" || len(parties) < 15 || minor.MatchString(title) {
				continue
			}
			t = &uk
		default:
			if strings.Contains(title, "Conference") || signed != "" && signed < "1900" {
				continue
			}
			t = &cc0
			if strings.Contains(source, "open-treaties") {
				parties = nil // the source lists the depositary only
			}
		}
		if n := len(strings.Fields(title)); n > 16 || n < 2 {
			continue
		}
		slug := gazetteer.Slug(title)
		if taken[slug] && len(signed) >= 4 {
			slug += "-" + signed[:4]
		}
		if slug == "" || taken[slug] {
			continue
		}
		taken[slug] = true
		t.Rows = append(t.Rows, []string{"treaty:" + slug, r["qid"], title, signed, strings.Join(parties, "|"), "50", source})
	}
	out := Table{File: "facts.treaties.tsv", Comment: "Dates of signature, parties and Wikidata ids of the treaties that are kept by hand: UK Treaties Online (OGL 3.0), UCDP (CC BY 4.0),\nopen-treaties and Wikidata (CC0), as source says.", Columns: []string{"id", "wikidata", "signed", "parties", "source"}}
	for _, id := range sortedKeys(facts) {
		f := facts[id]
		if f.conflict {
			f.signed = "" // the sources disagree
		}
		parties := sortedKeys(f.parties)
		if f.signed == "" && f.wikidata == "" && len(parties) == 0 {
			continue
		}
		sort.Strings(f.sources)
		out.Rows = append(out.Rows, []string{id, f.wikidata, f.signed, strings.Join(parties, "|"), strings.Join(f.sources, "; ")})
	}
	for _, t := range []*Table{&ucdp, &uk, &cc0} {
		sortRows(t.Rows)
	}
	w.tables = append(w.tables, out, ucdp, uk, cc0)
	return nil
}

// minor are the treaties about treaties.
var minor = regexp.MustCompile(`(?i)amend|protocol|rectification|modif|annex|accession|supplement|extension|exchange of notes|recommendation|consultative meeting|final act|schedule|arrangement|ILO|convention no|\[`)

var versions = regexp.MustCompile(`\s*\[[^\]]*\]?`)

// treatyTitle is a title without the version and the deposit's remarks.
func treatyTitle(s string) string {
	s = versions.ReplaceAllString(clean(s), "")
	for _, cut := range []string{" with Annexes", " (With Declarations", " and Optional Protocol concerning", " with Optional Protocol concerning", ", 1951", " adopted at", ", done at"} {
		if i := strings.Index(s, cut); i > 0 {
			s = s[:i]
		}
	}
	return strings.Trim(s, " .,")
}

// parties returns the ids of those parties that are countries.
func (w *world) parties(list string) []string {
	var out []string
	for _, p := range splitList(list) {
		if id := w.byName[gazetteer.Fold(p)]; id != "" && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	sort.Strings(out)
	return out
}

// ownTreaties reads the names and official titles of the treaties that are kept
// by hand.
func (w *world) ownTreaties() (own map[string]string, taken map[string]bool, err error) {
	own, taken = map[string]string{}, map[string]bool{}
	data, err := os.ReadFile(filepath.Join(w.data, "treaties.own.tsv"))
	if err != nil {
		return nil, nil, err
	}
	for _, line := range strings.Split(string(data), "\n") {
		cells := strings.Split(line, "\t")
		slug, ok := strings.CutPrefix(cells[0], "treaty:")
		if !ok {
			continue
		}
		taken[slug] = true
		if len(cells) > 4 && cells[4] != "" {
			own[orgKey(cells[4])] = cells[0]
		}
	}
	return own, taken, nil
}
