package build

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"unicode"

	"newsgraph/loaders/entity/gazetteer"
)

// seen2019 is the date of the files in cia-leaders-2019.zip.
const seen2019 = "2019-06-04"

// ciaPersons reads the chiefs of state and cabinet members of June 2019: each is
// an observation on that day, without first or last day.
func ciaPersons(w *world, rules []rule) ([]*person, error) {
	z, err := zip.OpenReader(w.open("cia-leaders-2019.zip"))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	type ref struct {
		ID    string `json:"@id"`
		Type  string `json:"@type"`
		Label string `json:"http://www.w3.org/2000/01/rdf-schema#label"`
	}
	type node struct {
		Data   map[string]string `json:"datatypeProperties"`
		Label  string            `json:"http://www.w3.org/2000/01/rdf-schema#label"`
		Object []map[string]ref  `json:"objectProperties"`
	}
	read := func(name string) (map[string]node, error) {
		f, err := z.Open("dist/json/" + name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		out := map[string]node{}
		return out, json.NewDecoder(f).Decode(&out)
	}
	offices, err := read("government-offices.json")
	if err != nil {
		return nil, fmt.Errorf("cia-leaders-2019.zip: %w", err)
	}
	nations, err := read("countries.json")
	if err != nil {
		return nil, fmt.Errorf("cia-leaders-2019.zip: %w", err)
	}
	iso := map[string]string{}
	for id, n := range nations {
		iso[id] = strings.ToUpper(n.Data["http://williamrobertfunk.com/ontologies/country#countryCodeISO"])
	}
	byKey := map[string]*person{}
	for _, o := range offices {
		title := clean(expand(o.Data["http://williamrobertfunk.com/ontologies/world-leaders#title"]))
		if title == "" || o.Data["http://williamrobertfunk.com/ontologies/world-leaders#regionSpecific"] != "" {
			continue
		}
		code := ""
		var names []string
		for _, m := range o.Object {
			for _, r := range m {
				switch {
				case strings.HasSuffix(r.Type, "#Country"):
					code = iso[r.ID]
				case strings.HasSuffix(r.Type, "#Person"):
					names = append(names, r.Label)
				}
			}
		}
		if _, ok := w.byISO2[code]; !ok || len(names) != 1 {
			continue // several holders: the list does not say who holds what
		}
		n := w.usual(properName(names[0]))
		if n == "" {
			continue
		}
		country := "country:" + strings.ToLower(code)
		p := byKey[country+n]
		if p == nil {
			p = &person{name: n, country: country, source: "cia-2019"}
			byKey[country+n] = p
		}
		p.terms = append(p.terms, gazetteer.Term{Country: country, Role: w.role(rules, title, country), Title: title, Known: seen2019, Source: "cia-2019"})
	}
	out := make([]*person, 0, len(byKey))
	for _, p := range byKey {
		sort.Slice(p.terms, func(i, j int) bool { return p.terms[i].Title < p.terms[j].Title })
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].country+out[i].name < out[j].country+out[j].name })
	return out, nil
}

// expand writes the list's abbreviations out.
func expand(title string) string {
	return strings.NewReplacer("Min. of", "Minister of", "Min. for", "Minister for", "Dep. ", "Deputy ", "Pres.", "President", "Prime Min.", "Prime Minister", "&", "and", "Sec. of", "Secretary of").Replace(title)
}

// properName writes "Ajilon NASIU" as "Ajilon Nasiu"; ranks and what stands in
// brackets are left out.
func properName(s string) string {
	s = brackets.ReplaceAllString(s, "")
	if i := strings.IndexByte(s, ','); i > 0 {
		s = s[:i]
	}
	var out []string
	for _, w := range strings.Fields(s) {
		if strings.HasSuffix(w, ".") && len(w) > 2 {
			continue // "Gen.", "Dr."
		}
		out = append(out, titleCase(w))
	}
	if len(out) < 2 {
		return ""
	}
	return strings.Join(out, " ")
}

// titleCase writes a word in capitals as a name: O'BRIEN, AL-ASSAD.
func titleCase(w string) string {
	if w != strings.ToUpper(w) || len([]rune(w)) < 2 {
		return w
	}
	up := true
	var b strings.Builder
	for _, r := range w {
		if up {
			b.WriteRune(unicode.ToUpper(r))
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		up = r == '-' || r == '\''
	}
	return b.String()
}
