package build

import (
	"os"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"

	"newsgraph/loaders/entity/gazetteer"
)

// phoenixDate is when the dictionary was made: who held an office "since" a date
// was seen in it then.
const phoenixDate = "2014-01-30"

var (
	phoenixCode = regexp.MustCompile(`^\s+\[([A-Z]{3})([A-Z]*)\s*([<>]?)\s*(\d{6,8})?\s*(?:-\s*(\d{6,8}))?\s*\]\s*(?:#\s*(.*))?$`)
	titleWords  = set("PRESIDENT PRIME PM MINISTER CHANCELLOR KANZLER BUNDESKANZLER GENERAL GEN KING QUEEN PRINCE SENATOR SECRETARY MR MRS DR SIR LORD COLONEL COL LEADER FOREIGN VICE DEPUTY SHEIKH SHAYKH SULTAN EMIR AYATOLLAH JUSTICE GOVERNOR AMBASSADOR SPEAKER PREMIER ADMIRAL MARSHAL LIEUTENANT MAJOR CAPTAIN DICTATOR CHAIRMAN HIS HER THE COMRADE POPE FORMER MULLAH EMPEROR PRINCESS DUKE SAYYID HAJI MAYOR ALLY CANDIDATE OF PRESIDENT-ELECT GOVENOR ADMINISTRATION REGIME GOVERNMENT CABINET PARTY JUNTA ELECT SPOKESMAN SON BROTHER WIFE")
	small       = set("al el bin ibn de da do dos del della di du la le van von der den ten ter y ould")
)

// phoenixPersons reads the persons of the countries' dictionary with their
// aliases, and the offices that its comments name and date.
func phoenixPersons(w *world, rules []rule) ([]*person, error) {
	data, err := os.ReadFile(w.open("Phoenix.Countries.actors.txt"))
	if err != nil {
		return nil, err
	}
	byKey := map[string]*person{}
	var cur *person
	codes, recent, dated := 0, false, false
	country := ""
	finish := func() {
		if cur != nil && codes > 0 && country != "" && recent && dated && (len(cur.aliases) > 0 || len(cur.terms) > 0) {
			cur.country = country
			key := country + "/" + cur.name
			if have := byKey[key]; have != nil {
				have.terms = append(have.terms, cur.terms...)
				have.aliases = append(have.aliases, cur.aliases...)
			} else {
				byKey[key] = cur
			}
		}
		cur, codes, recent, dated, country = nil, 0, false, false, ""
	}
	for _, line := range strings.Split(string(data), "\n") {
		line = strings.TrimRight(line, "\r ")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			finish()
		case strings.HasPrefix(line, "+"):
			if cur == nil {
				continue
			}
			if n := phoenixName(line[1:]); n != "" && !containsString(cur.aliases, n) && n != cur.name {
				cur.aliases = append(cur.aliases, n)
			}
		case line[0] == '\t' || line[0] == ' ':
			m := phoenixCode.FindStringSubmatch(line)
			if cur == nil || m == nil {
				continue
			}
			nation, ok := w.byISO3[m[1]]
			if !ok {
				continue
			}
			codes++
			country = nation.id
			from, to := phoenixDay(m[4]), phoenixDay(m[5])
			if m[3] == "<" {
				from, to = "", from
			}
			if m[4] != "" {
				dated = true
				recent = recent || to == "" || to >= since
			}
			title := clean(phoenixTitle(m[6]))
			role := w.role(rules, title, nation.id)
			if role == "" || from == "" {
				continue
			}
			t := gazetteer.Term{Country: nation.id, Role: role, Title: title, From: from, To: to, Source: "phoenix"}
			switch {
			case to != "" && (to < from || to < since):
				continue
			case to == "" && (m[3] != ">" || from > phoenixDate):
				continue
			case to == "":
				t.Known = phoenixDate
			}
			cur.terms = append(cur.terms, t)
		default:
			finish()
			if strings.Contains(line, "[") {
				continue // a country, a city, an agency
			}
			if n := phoenixName(line); n != "" {
				cur = &person{name: n, source: "phoenix"}
			}
		}
	}
	finish()
	out := make([]*person, 0, len(byKey))
	for _, p := range byKey {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].country+out[i].name < out[j].country+out[j].name })
	return out, nil
}

// phoenixName reads a name of the dictionary; names with a title in them, of one
// word or with an initial for the first name are no help.
func phoenixName(s string) string {
	if i := strings.IndexAny(s, ";#["); i >= 0 {
		s = s[:i]
	}
	if !utf8.ValidString(s) {
		return ""
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == '_' || r == ' ' || r == '\t' })
	if len(words) < 2 || len(words) > 5 || len(words[0]) < 2 {
		return ""
	}
	var out []string
	for i, w := range words {
		for _, r := range w {
			if (r < 'A' || r > 'Z') && r != '-' && r != '\'' {
				return ""
			}
		}
		if titleWords[w] || len(w) == 1 && i == 0 {
			return ""
		}
		low := strings.ToLower(w)
		if i > 0 && small[low] {
			out = append(out, low)
		} else {
			out = append(out, titleCase(w))
		}
	}
	return strings.Join(out, " ")
}

// phoenixDay reads YYMMDD or YYYYMMDD.
func phoenixDay(s string) string {
	switch len(s) {
	case 6:
		century := "19"
		if s < "30" {
			century = "20"
		}
		s = century + s
	case 8:
	default:
		return ""
	}
	month, day := s[4:6], s[6:]
	if month < "01" || month > "12" || day < "01" || day > "31" {
		return ""
	}
	return s[:4] + "-" + month + "-" + day
}

func phoenixTitle(s string) string {
	s = strings.NewReplacer("Dep. ", "Deputy ", "Min. of", "Minister of", "Min of", "Minister of", "Fin.", "Finance", "CMDR", "Commander of the").Replace(s)
	if s == "PM" || strings.HasPrefix(s, "PM ") {
		return "Prime Minister"
	}
	if s == "Deputy PM" {
		return "Deputy Prime Minister"
	}
	if s == "Acting PM" {
		return "Acting Prime Minister"
	}
	return s
}
