package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// pairAt returns the two things that "keduanya" or "the two leaders" stand for:
// those of the nearest sentence that names two of the kind.
func (a *reader) pairAt(s int, v *view, i int, phrase string) []*thing {
	types := []string{gazetteer.Person, gazetteer.Country}
	for _, w := range strings.Fields(phrase) {
		switch {
		case a.lex.links["twocountries"][w]:
			types = []string{gazetteer.Country}
		case a.lex.links["twopersons"][w]:
			types = []string{gazetteer.Person}
		}
	}
	for _, w := range strings.Fields(phrase) {
		if offices, ok := a.lex.pairOffices[w]; ok {
			if g := a.officeHolders(s, i, offices); g != nil {
				return g
			}
		}
	}
	for d := 0; d <= 3 && s-d >= 0; d++ {
		for _, typ := range types {
			limit := len(a.views[s-d].Tokens)
			if d == 0 {
				limit = i
			}
			if g := a.twoOf(s-d, limit, typ); g != nil {
				return g
			}
		}
	}
	return nil
}

// officeHolders returns the two persons named last before a token who hold one of
// the offices; nil where fewer are named within six sentences.
func (a *reader) officeHolders(s, limit int, offices []string) []*thing {
	var out []*thing
	for d := 0; d <= 5 && s-d >= 0; d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.thing.typ != gazetteer.Person || d == 0 && m.last >= limit || slices.Contains(out, m.thing) {
				continue
			}
			holds := slices.ContainsFunc(m.thing.titles, func(t *title) bool { return !t.former && slices.Contains(offices, t.word.key) })
			if !holds && m.thing.entry != nil {
				for _, t := range a.gaz.Offices(m.thing.entry.ID) {
					holds = holds || slices.Contains(offices, t.Role) && near(t, a.doc.Published)
				}
			}
			if holds {
				if out = append(out, m.thing); len(out) == 2 {
					return out
				}
			}
		}
	}
	return nil
}

// twoOf returns the two things of a type that a sentence names before a token:
// the coordinated ones where it names more, nil where it does not say which.
func (a *reader) twoOf(s, limit int, typ string) []*thing {
	var all []*thing
	var first []*mention
	v := a.views[s]
	for _, m := range a.points[s] {
		if m.last >= limit {
			break
		}
		// "China meminta kedua negara berdialog": who asks is none of the two
		if limit < len(v.Tokens) && a.coargument(v, limit, m) {
			continue
		}
		if m.group != nil {
			if len(m.group) == 2 && m.group[0].typ == typ {
				return m.group
			}
			continue
		}
		if m.thing == nil || m.thing.typ != typ || m.kind == Demonym || slices.Contains(all, m.thing) {
			continue
		}
		all = append(all, m.thing)
		first = append(first, m)
	}
	if len(all) == 2 {
		return all
	}
	if len(all) < 2 {
		return nil
	}
	for k := 1; k < len(first); k++ {
		if a.coordinated(v, first[k-1], first[k]) {
			return []*thing{all[k-1], all[k]}
		}
	}
	return nil
}

// coordinated says whether nothing but "and" or "dan" and a title stands between
// two mentions.
func (a *reader) coordinated(v *view, x, y *mention) bool {
	for i := x.last + 1; i < y.first; i++ {
		if a.is(v, i, "and") || a.is(v, i, "with") {
			return y.first-i <= 6
		}
		if v.Tokens[i].UPOS == "VERB" {
			return false
		}
	}
	return false
}

// pluralAt returns whom "mereka" or "they" stands for: the coordinated subjects
// nearest before it, or an organization.
func (a *reader) pluralAt(s int, v *view, i int) []*thing {
	for d := 0; d <= 1 && s-d >= 0; d++ {
		w := a.views[s-d]
		var group []*thing
		var last *mention
		for _, m := range a.points[s-d] {
			if d == 0 && m.last >= i {
				break
			}
			if m.group != nil {
				group = m.group
				continue
			}
			if m.thing == nil || m.thing.typ != gazetteer.Person && m.thing.typ != gazetteer.Country && m.thing.typ != gazetteer.Organization || m.kind == Demonym {
				continue
			}
			if last != nil && last.thing.typ == m.thing.typ && a.listed(w, last, m) {
				if len(group) == 0 || group[len(group)-1] != last.thing {
					group = []*thing{last.thing}
				}
				group = append(group, m.thing)
			}
			last = m
		}
		if len(group) > 1 {
			return group
		}
		// "Yemen's Houthi rebels, according to their spokesman"
		if d == 0 && last != nil && last.thing.typ == gazetteer.Organization {
			return []*thing{last.thing}
		}
	}
	return nil
}

// listed says whether two mentions follow each other in a list.
func (a *reader) listed(v *view, x, y *mention) bool {
	for i := x.last + 1; i < y.first; i++ {
		if v.word(i) != "," && !a.is(v, i, "and") && (v.Tokens[i].UPOS == "VERB" || y.first-x.last > 6) {
			return false
		}
	}
	return y.first > x.last+1
}
