package build

import (
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// A register finds persons by country and name.
type register struct {
	spell     func(string) string
	byName    map[string][]*person
	byEnds    map[string][]*person
	byCountry map[string][]*person
}

// An alias is a further name of a person.
type alias struct {
	person *person
	name   string
}

func newRegister(list []*person, spell func(string) string) *register {
	r := &register{spell: spell, byName: map[string][]*person{}, byEnds: map[string][]*person{}, byCountry: map[string][]*person{}}
	for _, p := range list {
		r.add(p)
	}
	return r
}

func (r *register) add(p *person) {
	r.byCountry[p.country] = append(r.byCountry[p.country], p)
	for _, n := range append([]string{p.name}, p.aliases...) {
		if words := strings.Fields(r.spell(n)); len(words) > 1 {
			key := p.country + "/" + ends(words)
			r.byEnds[key] = append(r.byEnds[key], p)
		}
		for _, k := range r.keys(n) {
			key := p.country + "/" + k
			if !containsPerson(r.byName[key], p) {
				r.byName[key] = append(r.byName[key], p)
			}
		}
	}
}

// keys are the forms under which a name is looked up: whole, and its first and
// last word.
func (r *register) keys(name string) []string {
	words := strings.Fields(r.spell(name))
	long := words[:0:0]
	for _, w := range words {
		if len(w) > 1 && w != "jr" && w != "sr" && w != "ii" && w != "iii" && w != "iv" && w != "al" && w != "el" && w != "bin" {
			long = append(long, w)
		}
	}
	if len(long) < 2 {
		return nil
	}
	whole := strings.Join(long, " ")
	sorted := append([]string(nil), long...)
	sort.Strings(sorted)
	out := []string{whole, "=" + strings.Join(sorted, " ")}
	if len(long) > 2 {
		out = append(out, long[0]+" "+long[len(long)-1])
	}
	return out
}

// join gives the terms of a list to persons of the register who bear the same
// name in the same country, and returns those whom it did not hold, with the
// further names of those whom it did. Two persons of a name: neither is joined,
// and the newcomer is left out.
func (r *register) join(list []*person) (fresh []*person, aliases []alias) {
	for _, p := range list {
		var match []*person
		for _, n := range append([]string{p.name}, p.aliases...) {
			for _, k := range r.keys(n) {
				for _, m := range r.byName[p.country+"/"+k] {
					if !containsPerson(match, m) && compatible(n, m.name) {
						match = append(match, m)
					}
				}
			}
			if len(match) > 0 {
				break
			}
		}
		if len(match) == 0 {
			match = r.within(p)
		}
		switch len(match) {
		case 0:
			if !r.resembles(p) {
				fresh = append(fresh, p)
				r.add(p)
			}
		case 1:
			m := match[0]
			for _, t := range p.terms {
				if !m.covered(t) {
					m.terms = append(m.terms, t)
				}
			}
			if p.source == "phoenix" {
				for _, a := range append([]string{p.name}, p.aliases...) {
					if gazetteer.Fold(a) != gazetteer.Fold(m.name) && !containsFold(m.aliases, a) && len(strings.Fields(a)) > 1 {
						aliases = append(aliases, alias{m, a})
					}
				}
			}
		}
	}
	return fresh, aliases
}

// compatible says whether two names may be one person's: where both have
// something between the first and the last word, it begins alike. George W. Bush
// is not George Herbert Walker Bush.
func compatible(a, b string) bool {
	x, y := strings.Fields(gazetteer.Fold(a)), strings.Fields(gazetteer.Fold(b))
	return len(x) < 3 || len(y) < 3 || x[1][0] == y[1][0] || x[0] != y[0]
}

// within returns the persons of the same country all of whose names the other's
// name holds, or the other way round: "Nicolas Maduro Moros" and "Nicolás
// Maduro".
func (r *register) within(p *person) []*person {
	var out []*person
	mine := r.nameWords(p.name)
	for _, o := range r.byCountry[p.country] {
		theirs := r.nameWords(o.name)
		if o == p || len(mine) < 2 || len(theirs) < 2 || mine[0] != theirs[0] {
			continue
		}
		if holds(mine, theirs) || holds(theirs, mine) {
			out = append(out, o)
		}
	}
	return out
}

func (r *register) nameWords(name string) []string {
	words := strings.Fields(r.spell(name))
	out := words[:0]
	for _, w := range words {
		if len(w) > 1 {
			out = append(out, w)
		}
	}
	return out
}

func holds(all, some []string) bool {
	for _, s := range some {
		if !containsString(all, s) {
			return false
		}
	}
	return true
}

// resembles says whether the register may hold the person under another
// spelling: somebody of the same country whose name begins alike and ends
// alike. A doubtful newcomer is left out: two nodes for one person are worse
// than none.
func (r *register) resembles(p *person) bool {
	for _, n := range append([]string{p.name}, p.aliases...) {
		words := strings.Fields(r.spell(n))
		if len(words) < 2 {
			continue
		}
		for _, o := range r.byEnds[p.country+"/"+ends(words)] {
			if o != p {
				return true
			}
		}
	}
	return false
}

// ends is the first letter of a name and the consonants of its last word.
func ends(words []string) string {
	last := words[len(words)-1]
	var b strings.Builder
	var before rune
	for _, c := range last {
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', 'j':
		case 'q', 'c':
			c = 'k'
			fallthrough
		default:
			if c == 'v' {
				c = 'f'
			}
			if c == 'z' {
				c = 's'
			}
			if c != before {
				b.WriteRune(c)
			}
		}
		before = c
	}
	return words[0][:1] + " " + b.String()
}

// covered says whether a better source already tells of the term: the same
// office at an overlapping time.
func (p *person) covered(t gazetteer.Term) bool {
	for _, o := range p.terms {
		if o.Country != t.Country || t.Role != "" && o.Role != t.Role || t.Role == "" && o.Title != t.Title {
			continue
		}
		if overlap(o, t) {
			return true
		}
	}
	return false
}

func overlap(a, b gazetteer.Term) bool {
	af, at := span(a)
	bf, bt := span(b)
	return af <= bt && bf <= at
}

// span returns the first and last date of a term for comparing.
func span(t gazetteer.Term) (from, to string) {
	from, to = t.From, t.To
	if to == "" {
		to = t.Known
	}
	if from == "" {
		from = to
	}
	return from, to + "-99"
}

func containsPerson(list []*person, p *person) bool {
	for _, x := range list {
		if x == p {
			return true
		}
	}
	return false
}

func containsFold(list []string, s string) bool {
	for _, x := range list {
		if gazetteer.Fold(x) == gazetteer.Fold(s) {
			return true
		}
	}
	return false
}
