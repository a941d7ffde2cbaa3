package build

import (
	_ "embed" // the offices of organizations
	"regexp"
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// officeHolders reads office-holders.csv: persons with a labelled position that
// reaches past 1990.
func officeHolders(w *world, rules []rule) ([]*person, error) {
	rows, err := readCSV(w.open("office-holders.csv"))
	if err != nil {
		return nil, err
	}
	byID := map[string]*person{}
	countries := map[string]map[string]int{}
	for _, r := range rows {
		if r["position_label"] == "" || r["person_name"] == "" || !latin(r["person_name"]) {
			continue
		}
		from, to := r["start"], r["end"]
		if !isDate(from) {
			from = ""
		}
		if !isDate(to) {
			to = ""
		}
		if from != "" && to != "" && prefix(to, from) < prefix(from, to) {
			continue // ends before it starts: one of the two is wrong
		}
		if to != "" && to[:4] < since || to == "" && (r["end"] != "" || from == "" || from[:4] < "1950") {
			continue
		}
		t := gazetteer.Term{Title: clean(r["position_label"]), From: from, To: to, Source: "wikidata"}
		if r["country_iso2"] == "" {
			t.Org, t.Role = orgOffice(rules, t.Title)
		} else {
			t.Country = "country:" + strings.ToLower(r["country_iso2"])
			t.Role = w.role(rules, t.Title, t.Country)
			if t.Role == "secretary-general" || t.Role == "director-general" || t.Role == "high-representative" || t.Role == "general-assembly-president" {
				t.Country = ""
				t.Org, t.Role = orgOffice(rules, t.Title)
			}
		}
		if to == "" {
			t.Known = r["as_of"]
			if n := r["next_holder_start"]; isDate(n) && n >= from {
				closeBy(&t, n)
			}
			if t.Known == "" && t.To == "" {
				continue
			}
		}
		p := byID[r["person_qid"]]
		if p == nil {
			p = &person{wikidata: r["person_qid"], name: w.usual(r["person_name"]), source: "wikidata"}
			byID[p.wikidata] = p
			countries[p.wikidata] = map[string]int{}
		}
		if n := plain(r["person_name"]); n != p.name && !containsString(p.aliases, n) {
			p.aliases = append(p.aliases, n)
		}
		if t.Country != "" && t.Role != "ambassador" {
			countries[p.wikidata][t.Country] += 2
		} else if t.Country != "" {
			countries[p.wikidata][t.Country]++
		}
		p.terms = append(p.terms, t)
	}
	out := make([]*person, 0, len(byID))
	for _, p := range byID {
		p.country = most(countries[p.wikidata])
		sort.Strings(p.aliases)
		p.terms = tidy(p.terms)
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].wikidata < out[j].wikidata })
	contradict(out)
	return out, nil
}

// closeBy ends an open term where the next holder began. The source saw the
// holder in office until as_of; a later next holder only bounds the term, for
// somebody between the two may be missing from the source. Two cases are certain:
// a monarch reigns until the next one, and where a president's successor begins
// on the day of the year on which he began himself, whole terms have been served.
func closeBy(t *gazetteer.Term, next string) {
	switch {
	case next <= t.Known:
		t.To, t.Known = next, ""
	case t.Role == "monarch":
		t.To, t.Known = next, ""
	case t.Role == "president" && len(next) == 10 && len(t.From) == 10 && next[4:] == t.From[4:]:
		t.To, t.Known = next, ""
	}
}

// tidy drops terms that are said twice, and open terms of an office that the
// same person is known to have begun later.
func tidy(terms []gazetteer.Term) []gazetteer.Term {
	sort.SliceStable(terms, func(i, j int) bool {
		a, b := terms[i], terms[j]
		return a.From+a.To+a.Title+a.Country+a.Known < b.From+b.To+b.Title+b.Country+b.Known
	})
	var out []gazetteer.Term
	for i, t := range terms {
		drop := false
		for j, o := range terms {
			if i == j || t.Role == "" || o.Role != t.Role || o.Country != t.Country || o.Org != t.Org {
				continue
			}
			switch {
			case t.To == "" && o.From > t.From && o.Title == t.Title: // the office was begun again: the open term must have ended
				drop = true
			case o.From == t.From && o.To == t.To && o.Known >= t.Known && (o.Known > t.Known || j < i):
				drop = true
			case t.To == "" && o.To == "" && prefix(o.From, t.From) == prefix(t.From, o.From) && (len(o.From) > len(t.From)) && o.Known >= t.Known:
				drop = true // the same open term, dated more closely
			}
		}
		if !drop {
			out = append(out, t)
		}
	}
	return out
}

// single are offices that one person holds at a time.
var single = set("president prime-minister monarch supreme-leader foreign-minister defence-minister finance-minister interior-minister attorney-general chief-justice central-bank-governor secretary-general un-ambassador police-chief")

// contradict bounds open terms of such an office where the source itself knows
// that somebody else began later: it is not known when the holder left.
func contradict(list []*person) {
	starts := map[string][]string{} // office -> starts
	owner := map[string]string{}
	key := func(t gazetteer.Term) string { return t.Country + t.Org + "/" + t.Role + "/" + t.Title }
	for _, p := range list {
		for _, t := range p.terms {
			if single[t.Role] && len(t.From) == 10 {
				starts[key(t)] = append(starts[key(t)], t.From)
				owner[key(t)+t.From] = p.wikidata
			}
		}
	}
	for _, p := range list {
		for i := range p.terms {
			t := &p.terms[i]
			if !single[t.Role] || t.To != "" || len(t.From) != 10 {
				continue
			}
			for _, s := range starts[key(*t)] {
				if s > t.From && s < t.Known && owner[key(*t)+s] != p.wikidata {
					t.Known = s
				}
			}
		}
	}
}

//go:embed orgoffices.tsv
var orgOffices string

// orgOffice reads the offices of organizations.
func orgOffice(rules []rule, title string) (org, role string) {
	role = roleOf(rules, title, "")
	low := strings.ToLower(title)
	for _, line := range strings.Split(orgOffices, "\n") {
		cells := strings.Split(line, "\t")
		if len(cells) == 3 && cells[0] == role && strings.Contains(low, cells[1]) {
			return cells[2], role
		}
	}
	return "", ""
}

func isDate(s string) bool {
	switch len(s) {
	case 4, 7, 10:
	default:
		return false
	}
	for i := 0; i < len(s); i++ {
		if (i == 4 || i == 7) != (s[i] == '-') || s[i] != '-' && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return s > "1000"
}

// prefix cuts a to the precision of b.
func prefix(a, b string) string { return a[:min(len(a), len(b))] }

// peerage follows a name: "John Reid, Baron Reid of Cardowan".
var peerage = regexp.MustCompile(`^(.{5,}?), (?:\d\w* )?(?:Lord|Lady|Baron|Baroness|Viscount|Earl|Duke|Marquess|Baronet|Count|Grand Duke)\b.*$`)

// plain is a name without a peerage and brackets.
func plain(s string) string {
	return clean(brackets.ReplaceAllString(peerage.ReplaceAllString(s, "$1"), ""))
}

func clean(s string) string { return strings.TrimSpace(strings.Join(strings.Fields(s), " ")) }

func containsString(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// most returns the key with the highest count, the first of equals.
func most(m map[string]int) string {
	best := ""
	for k, n := range m {
		if best == "" || n > m[best] || n == m[best] && k < best {
			best = k
		}
	}
	return best
}
