package build

import (
	_ "embed" // the patterns of positions
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

//go:embed positions.tsv
var positionRules string

// since is the first year of the terms that are kept.
const since = "1990"

// A person is somebody of the sources, with his terms of office.
type person struct {
	id, wikidata, name, country string
	aliases                     []string
	source                      string
	terms                       []gazetteer.Term
}

// people writes the holders of offices: from Wikidata by way of
// office-holders.csv (CC0), the Phoenix dictionaries (MIT) and the CIA's list of
// 2019 (public domain), each in files of its own.
func people(w *world) error {
	rules, err := readRules(positionRules)
	if err != nil {
		return err
	}
	holders, err := officeHolders(w, rules)
	if err != nil {
		return err
	}
	variants, err := w.variants()
	if err != nil {
		return err
	}
	known := newRegister(holders, gazetteer.Speller(variants))
	phoenix, err := phoenixPersons(w, rules)
	if err != nil {
		return err
	}
	phoenix, aliases := known.join(phoenix)
	// of those whom only the dictionaries hold, the ones with a dated office that
	// they name: the rest is groups and other spellings of known persons
	phoenix = slices.DeleteFunc(phoenix, func(p *person) bool { return len(p.terms) == 0 })
	cia, err := ciaPersons(w, rules)
	if err != nil {
		return err
	}
	cia, more := known.join(cia)
	if len(more) > 0 {
		return fmt.Errorf("the list of 2019 gives no aliases, got %d", len(more))
	}
	name(holders, phoenix, cia)
	w.tables = append(w.tables,
		personTable("persons.wikidata.tsv", "Holders of offices since 1990: Wikidata (CC0) by way of every-politician-scrapers and others; source names the project.", holders),
		termTable("offices.wikidata.tsv", "Terms of office: Wikidata (CC0) by way of every-politician-scrapers and others.\nknown: where to is empty, the last day on which the source saw the holder in office.", holders, "wikidata"),
		personTable("persons.phoenix.tsv", "Persons that only the Phoenix dictionaries hold: Open Event Data Alliance, MIT.", phoenix),
		termTable("offices.phoenix.tsv", "Dated offices of the Phoenix dictionaries: Open Event Data Alliance, MIT.", slices.Concat(holders, phoenix, cia), "phoenix"),
		personTable("persons.cia.tsv", "Members of cabinets of June 2019 that no other source holds: CIA World Leaders, public domain.", cia),
		termTable("offices.cia.tsv", "Members of cabinets as seen on 2019-06-04: CIA World Leaders, public domain.", slices.Concat(holders, phoenix, cia), "cia-2019"),
	)
	t := Table{File: "names.phoenix.tsv", Comment: "Further names of persons: Phoenix dictionaries, Open Event Data Alliance, MIT.", Columns: []string{"id", "name", "kind"}}
	for _, a := range aliases {
		if a.person.id == "" {
			continue // left out
		}
		t.Rows = append(t.Rows, []string{a.person.id, a.name, "name"})
	}
	sortRows(t.Rows)
	t.Rows = slices.CompactFunc(t.Rows, slices.Equal)
	w.tables = append(w.tables, t)
	return nil
}

// variants reads the spellings that are filed as one.
func (w *world) variants() ([]gazetteer.Variant, error) {
	d, err := gazetteer.Read(only{os.DirFS(w.data), "variants.tsv"})
	if err != nil {
		return nil, err
	}
	return d.Variants, nil
}

// only shows one file of a folder.
type only struct {
	fs.FS
	name string
}

// Glob implements fs.GlobFS.
func (o only) Glob(string) ([]string, error) { return []string{o.name}, nil }

// A rule says which role a label is.
type rule struct {
	pattern   *regexp.Regexp
	role      string
	countries []string
}

func readRules(text string) ([]rule, error) {
	var out []rule
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "pattern\t") {
			continue
		}
		cells := append(strings.Split(line, "\t"), "", "")
		re, err := regexp.Compile(cells[0])
		if err != nil {
			return nil, fmt.Errorf("positions.tsv:%d: %w", i+1, err)
		}
		r := rule{pattern: re, role: cells[1]}
		if r.role == "-" {
			r.role = ""
		}
		if cells[2] != "" {
			r.countries = strings.Split(cells[2], "|")
		}
		out = append(out, r)
	}
	return out, nil
}

// national are the roles that a part of a country may also have: the label must
// name the country itself, or nothing.
var national = set("president prime-minister deputy-prime-minister vice-president monarch supreme-leader crown-prince foreign-minister defence-minister finance-minister interior-minister speaker upper-house-speaker chief-justice first-lady")

// bodies follow "of" in labels of national offices without naming the country.
var bodies = set("government council state republic federation cabinet ministers executive confederation kingdom presidency sovereignty presidential parliament national house assembly senate chamber knesset lok rajya representatives deputies commons lords people's supreme court foreign finance defence defense the external interior home internal economy treasury union federal emirate islamic palestinian authority revolution armed forces democratic peoples arab")

// ofCountry says whether a label of a national office is one of the country: "of"
// is followed by the country's name or by a body, not by a part of the country.
func (w *world) ofCountry(label, country string) bool {
	low := gazetteer.Fold(brackets.ReplaceAllString(label, ""))
	i := strings.LastIndex(low, " of ")
	if i < 0 {
		return low != "premier" && low != "deputy premier" && (country != "country:sa" || low != "president")
	}
	rest := strings.TrimPrefix(low[i+4:], "the ")
	if id, ok := w.byName[rest]; ok {
		return id == country
	}
	if id, ok := w.byName[strings.TrimSuffix(rest, " republic")]; ok {
		return id == country
	}
	first, _, _ := strings.Cut(rest, " ")
	if bodies[first] {
		return true
	}
	for name, id := range w.byName {
		if id != country || len(name) < 4 {
			continue
		}
		if before, after, ok := strings.Cut(" "+rest+" ", " "+name+" "); ok && generic(before+" "+after) {
			return true
		}
	}
	return false
}

// generic says whether all words may stand beside a country's name: "Islamic
// Republic of", but not "Western".
func generic(words string) bool {
	for _, x := range strings.Fields(words) {
		if !bodies[x] && x != "of" && x != "and" {
			return false
		}
	}
	return true
}

// role is roleOf for an office of a country.
func (w *world) role(rules []rule, label, country string) string {
	key := country + " " + label
	if role, ok := w.roles[key]; ok {
		return role
	}
	role := roleOf(rules, label, strings.ToUpper(strings.TrimPrefix(country, "country:")))
	if national[role] && !w.ofCountry(label, country) {
		role = ""
	}
	if w.roles == nil {
		w.roles = map[string]string{}
	}
	w.roles[key] = role
	return role
}

var brackets = regexp.MustCompile(`\s*\([^)]*\)?`)

// roleOf returns the role of a position's label for a country's code.
func roleOf(rules []rule, label, iso2 string) string {
	label = strings.ToLower(strings.TrimSpace(brackets.ReplaceAllString(label, "")))
	label = strings.ReplaceAll(label, "’", "'")
	for _, r := range rules {
		if (len(r.countries) == 0 || slices.Contains(r.countries, iso2)) && r.pattern.MatchString(label) {
			return r.role
		}
	}
	return ""
}

// name gives persons their ids: the slug of the name goes to who ranks
// highest, the others add their country, then the year of their first office.
func name(lists ...[]*person) {
	all := slices.Concat(lists...)
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if ra, rb := a.rank(), b.rank(); ra != rb {
			return ra > rb
		}
		return a.name+a.wikidata+a.country < b.name+b.wikidata+b.country
	})
	taken := map[string]bool{}
	for _, p := range all {
		slug := gazetteer.Slug(p.name)
		where := strings.TrimPrefix(p.country, "country:")
		if where == "" {
			where = "x"
		}
		try := []string{slug, slug + "-" + where}
		first := ""
		for _, t := range p.terms {
			if t.From != "" && (first == "" || t.From < first) {
				first = t.From[:4]
			}
		}
		try = append(try, try[1]+"-"+first)
		for n := 2; n < 20; n++ {
			try = append(try, fmt.Sprintf("%s-%d", try[1], n))
		}
		for _, s := range try {
			s = strings.Trim(s, "-")
			if !taken[s] {
				taken[s] = true
				p.id = "person:" + s
				break
			}
		}
	}
}

// rank orders persons of one name by what they held.
func (p *person) rank() int {
	best := 0
	for _, t := range p.terms {
		v := 1
		switch t.Role {
		case "":
		case "president", "prime-minister", "monarch", "supreme-leader":
			v = 5
		case "foreign-minister", "defence-minister", "secretary-general":
			v = 4
		case "ambassador", "supreme-court-judge", "mayor", "governor":
			v = 2
		default:
			v = 3
		}
		best = max(best, v)
	}
	if p.wikidata != "" {
		best += 10
	}
	return best*100 + min(len(p.terms), 99)
}

func personTable(file, comment string, list []*person) Table {
	t := Table{File: file, Comment: comment, Columns: []string{"id", "wikidata", "name", "country", "aliases", "source"}}
	for _, p := range list {
		t.Rows = append(t.Rows, []string{p.id, p.wikidata, p.name, p.country, strings.Join(p.aliases, "|"), p.source})
	}
	sortRows(t.Rows)
	return t
}

// termTable writes the terms that come from one source.
func termTable(file, comment string, list []*person, source string) Table {
	t := Table{File: file, Comment: comment, Columns: []string{"person", "country", "org", "role", "title", "from", "to", "known", "source"}}
	for _, p := range list {
		for _, m := range p.terms {
			if m.Source != source {
				continue
			}
			t.Rows = append(t.Rows, []string{p.id, m.Country, m.Org, m.Role, m.Title, m.From, m.To, m.Known, m.Source})
		}
	}
	sortRows(t.Rows)
	t.Rows = slices.CompactFunc(t.Rows, slices.Equal)
	return t
}
