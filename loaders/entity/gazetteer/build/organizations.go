package build

import (
	"os"
	"path/filepath"
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// organizations gives the organizations that are kept by hand their Wikidata
// ids, and adds those that only the sources hold: international ones (CC BY-SA
// 4.0; CIA, public domain) and armed groups (UCDP, CC BY 4.0), in files of their
// own.
func organizations(w *world) error {
	rows, err := readCSV(w.open("organizations.csv"))
	if err != nil {
		return err
	}
	own, taken, err := w.ownOrganizations()
	if err != nil {
		return err
	}
	ids := Table{File: "ids.organizations.tsv", Comment: "Wikidata ids (CC0) of the organizations that are kept by hand, by way of organizations.csv.", Columns: []string{"id", "wikidata", "source"}}
	columns := []string{"id", "wikidata", "name", "name_id", "aliases", "sector", "weight", "source"}
	tables := map[string]*Table{
		"igo":  {File: "organizations.igo.tsv", Comment: "International organizations and bodies: confirmordeny/supraverden, CC BY-SA 4.0.", Columns: columns},
		"cia":  {File: "organizations.cia.tsv", Comment: "International organizations: CIA World Factbook, appendix B, public domain.", Columns: columns},
		"ucdp": {File: "organizations.ucdp.tsv", Comment: "Armed groups: Uppsala Conflict Data Program, CC BY 4.0.", Columns: columns},
	}
	given, usedQ := map[string]bool{}, map[string]bool{}
	// of two sources of one body the one with more of it goes first
	sort.SliceStable(rows, func(i, j int) bool { return licenceRank(rows[i]) < licenceRank(rows[j]) })
	named := map[string]bool{} // orgKey of the names already filed
	for _, r := range rows {
		names := append([]string{r["name_en"]}, splitList(r["other_names"])...)
		match := ""
		for _, n := range names {
			if id := own[orgKey(n)]; id != "" {
				match = id
				break
			}
		}
		kind, sector := "", ""
		switch {
		case strings.Contains(r["licence"], "UCDP"):
			if r["type"] == "armed non-state group" {
				kind, sector = "ucdp", "rebel"
			}
		case strings.Contains(r["licence"], "CC BY-SA"):
			kind, sector = "igo", "igo"
		case strings.Contains(r["type"], "CIA World Factbook"):
			kind, sector = "cia", "igo"
		}
		if match != "" {
			if r["qid"] != "" && !given[match] && match != "org:unhcr" { // the source gives the id of the commissioner's post
				given[match] = true
				usedQ[r["qid"]] = true
				ids.Rows = append(ids.Rows, []string{match, r["qid"], clean(r["source"])})
			}
			continue
		}
		if kind == "" || !latin(r["name_en"]) || len(gazetteer.Fold(r["name_en"])) < 4 {
			continue
		}
		if low := strings.ToLower(r["name_en"]); kind == "ucdp" && (!strings.ContainsAny(low, " -") || strings.Contains(low, "(forces") || strings.Contains(low, "faction") || len(strings.Fields(r["name_en"])) > 8 || strings.Contains(r["name_en"], "Forces of") || strings.HasPrefix(r["name_en"], "Government of")) {
			continue
		}
		slug := gazetteer.Slug(r["name_en"])
		if slug == "" || taken[slug] || kind != "ucdp" && named[orgKey(r["name_en"])] {
			continue
		}
		taken[slug] = true
		for _, n := range names {
			named[orgKey(n)] = true
		}
		var aliases []string
		for _, a := range append(names[1:], splitList(r["acronym"])...) {
			if a = clean(a); kind != "ucdp" && strings.Contains(a, " ") && latin(a) && gazetteer.Fold(a) != gazetteer.Fold(r["name_en"]) {
				aliases = append(aliases, a)
			}
		}
		nameID := r["name_id"]
		if nameID == r["name_en"] {
			nameID = ""
		}
		qid := r["qid"]
		if usedQ[qid] {
			qid = "" // the source gives one id to two bodies
		}
		usedQ[qid] = qid != ""
		t := tables[kind]
		t.Rows = append(t.Rows, []string{"org:" + slug, qid, clean(r["name_en"]), nameID, strings.Join(aliases, "|"), sector, "60", clean(r["source"])})
	}
	sortRows(ids.Rows)
	w.tables = append(w.tables, ids)
	for _, kind := range sortedKeys(tables) {
		sortRows(tables[kind].Rows)
		w.tables = append(w.tables, *tables[kind])
	}
	return nil
}

// licenceRank orders the sources: those that give Wikidata ids before the rest.
func licenceRank(r map[string]string) int {
	if strings.Contains(r["licence"], "CC BY-SA") {
		return 0
	}
	return 1
}

// numbers are the numerals by which groups of states call themselves.
var numbers = map[string]string{"5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten", "11": "eleven", "15": "fifteen", "20": "twenty", "24": "twenty four", "77": "seventy seven"}

// orgKey is a name without the differences of spelling that the sources have.
func orgKey(name string) string {
	words := strings.Fields(gazetteer.Fold(name))
	kept := words[:0]
	for _, w := range words {
		if n, ok := numbers[w]; ok {
			w = n
		}
		if w != "the" {
			kept = append(kept, w)
		}
	}
	key := strings.Join(kept, " ")
	for _, r := range [][2]string{{"organisation", "organization"}, {"defence", "defense"}, {"programme", "program"}, {"labour", "labor"}, {"co operation", "cooperation"}, {"centre", "center"}} {
		key = strings.ReplaceAll(key, r[0], r[1])
	}
	return key
}

// ownOrganizations reads the names of the organizations that are kept by hand,
// abbreviations left out: they are shared by too many.
func (w *world) ownOrganizations() (own map[string]string, taken map[string]bool, err error) {
	data, err := os.ReadFile(filepath.Join(w.data, "organizations.own.tsv"))
	if err != nil {
		return nil, nil, err
	}
	own, taken = map[string]string{}, map[string]bool{}
	var lines []string
	for _, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(line, "org:") {
			lines = append(lines, line)
		}
	}
	sort.Strings(lines)
	for pass := 0; pass < 2; pass++ { // main names go before aliases
		for _, line := range lines {
			cells := strings.Split(line, "\t")
			taken[strings.TrimPrefix(cells[0], "org:")] = true
			names := []string{cells[1]}
			if pass == 1 {
				names = splitBar(cells[3])
			}
			for _, n := range names {
				if key := orgKey(n); strings.Contains(key, " ") || pass == 0 || len(key) > 5 {
					if own[key] == "" {
						own[key] = cells[0]
					}
				}
			}
		}
	}
	return own, taken, nil
}

func splitList(s string) []string {
	var out []string
	for _, x := range strings.Split(s, ";") {
		if x = clean(x); x != "" {
			out = append(out, x)
		}
	}
	return out
}

func splitBar(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}
