package build

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"newsgraph/loaders/entity/gazetteer"
)

// A nation is a country as the code list gives it.
type nation struct {
	id, iso2, iso3, name string
}

// countries writes the countries of ISO 3166 with their Wikidata ids (PDDL) and
// Indonesian names (CLDR), and their demonyms (mledoze, ODbL) apart.
func countries(w *world) error {
	rows, err := readCSV(w.open("country-codes.csv"))
	if err != nil {
		return err
	}
	var ml []struct {
		CCA2 string
		Name struct {
			Common, Official string
		}
		AltSpellings []string
		Demonyms     map[string]struct{ F, M string }
		Area         float64
		UNMember     bool
	}
	data, err := os.ReadFile(w.open("mledoze-countries.json"))
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &ml); err != nil {
		return fmt.Errorf("mledoze-countries.json: %w", err)
	}
	member := map[string]bool{}
	for _, m := range ml {
		member[m.CCA2] = m.UNMember
	}
	w.byISO2, w.byISO3, w.byName = map[string]nation{}, map[string]nation{}, map[string]string{}
	indonesian := display.Regions(language.Indonesian)
	t := Table{
		File: "countries.iso.tsv",
		Comment: "Countries and territories of ISO 3166 with Wikidata ids and capitals: datasets/country-codes, PDDL 1.0.\n" +
			"name_id: Unicode CLDR (Unicode License v3).",
		Columns: []string{"id", "iso2", "iso3", "m49", "wikidata", "name", "name_id", "weight", "source"},
	}
	for _, r := range rows {
		n := nation{id: "country:" + strings.ToLower(r["iso2"]), iso2: r["iso2"], iso3: r["iso3"], name: r["name_en"]}
		w.byISO2[n.iso2], w.byISO3[n.iso3] = n, n
		w.byName[gazetteer.Fold(n.name)] = n.id
		weight := "200"
		if member[n.iso2] {
			weight = "400"
		}
		if prominent[n.iso2] {
			weight = "600"
		}
		t.Rows = append(t.Rows, []string{n.id, n.iso2, n.iso3, r["m49"], r["wikidata"], n.name, indonesian.Name(language.MustParseRegion(n.iso2)), weight, "country-codes"})
	}
	sortRows(t.Rows)
	d := Table{
		File:    "names.mledoze.tsv",
		Comment: "Demonyms and variants of countries' names: mledoze/countries, ODbL 1.0.",
		Columns: []string{"id", "name", "lang", "kind"},
	}
	demonyms := map[string]bool{} // those of members of the United Nations
	for _, m := range ml {
		if m.UNMember {
			demonyms[m.Demonyms["eng"].M] = true
		}
	}
	for _, m := range ml {
		id := "country:" + strings.ToLower(m.CCA2)
		w.byName[gazetteer.Fold(m.Name.Common)] = id
		w.byName[gazetteer.Fold(m.Name.Official)] = id
		seen := map[string]bool{}
		add := func(name, lang, kind string) {
			if name != "" && !seen[name] {
				seen[name] = true
				d.Rows = append(d.Rows, []string{id, name, lang, kind})
			}
		}
		add(m.Name.Common, "", "name")
		add(m.Name.Official, "", "name")
		if m.UNMember && m.CCA2 != "CD" && m.CCA2 != "CG" || !demonyms[m.Demonyms["eng"].M] {
			for _, x := range strings.Split(m.Demonyms["eng"].M, ",") {
				add(strings.TrimSpace(x), "en", "demonym")
			}
		}
		for _, a := range m.AltSpellings {
			if len(a) > 4 && latin(a) && unicode.IsUpper([]rune(a)[0]) {
				add(a, "", "name")
			}
		}
	}
	sortRows(d.Rows)
	w.tables = append(w.tables, t, d)
	return w.ownNames()
}

// ownNames reads the countries' names that are kept by hand.
func (w *world) ownNames() error {
	for _, file := range []string{"names.countries.tsv", "labels.countries.tsv"} {
		data, err := os.ReadFile(filepath.Join(w.data, file))
		if err != nil {
			return err
		}
		for _, line := range strings.Split(string(data), "\n") {
			if cells := strings.Split(line, "\t"); len(cells) > 1 && strings.HasPrefix(cells[0], "country:") && (len(cells) < 4 || cells[3] != "demonym") {
				if key := gazetteer.Fold(cells[1]); w.byName[key] == "" {
					w.byName[key] = cells[0]
				}
			}
		}
	}
	return nil
}

// prominent are the members of the G20 and ASEAN and the parties to the
// conflicts that the news tell of most: they rank before others of the same name.
var prominent = set("US RU CN ID GB FR DE JP KR IN TR SA AR AU BR CA IT MX ZA SG MY PH TH VN MM KH LA BN TL UA IL IR SY IQ PK AF EG PS KP")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

func sortRows(rows [][]string) {
	keys := make(map[*string]string, len(rows))
	for _, r := range rows {
		keys[&r[0]] = strings.Join(r, "\t")
	}
	slices.SortStableFunc(rows, func(a, b []string) int { return strings.Compare(keys[&a[0]], keys[&b[0]]) })
}

// readCSV reads a CSV file with a header line.
func readCSV(file string) ([]map[string]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	r.LazyQuotes = true
	all, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: empty", file)
	}
	out := make([]map[string]string, 0, len(all)-1)
	for _, line := range all[1:] {
		m := make(map[string]string, len(line))
		for i, c := range line {
			if i < len(all[0]) {
				m[all[0][i]] = strings.Join(strings.Fields(c), " ")
			}
		}
		out = append(out, m)
	}
	return out, nil
}
