package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// build puts the things and their mentions into the result: entities in the
// order in which the text first names them.
func (a *reader) build() *Result {
	a.honoured()
	a.seated()
	var live []*thing
	for _, t := range a.things {
		if len(t.mentions) > 0 && (t.by == byCity || slices.ContainsFunc(t.mentions, func(m *mention) bool { return m.kind == Name || m.kind == Demonym || m.kind == Title })) {
			live = append(live, t)
		} else {
			t.index = -1
		}
	}
	for _, t := range live {
		slices.SortStableFunc(t.mentions, byPlace)
		t.mentions = slices.CompactFunc(t.mentions, func(x, y *mention) bool { return x.start() == y.start() && x.end() == y.end() })
	}
	slices.SortStableFunc(live, func(x, y *thing) int { return byPlace(x.mentions[0], y.mentions[0]) })
	res := &Result{}
	ids := map[string]int{}
	for _, t := range live {
		id := t.id(a.doc.ID)
		if i, twice := ids[id]; twice {
			t.index = i
			continue
		}
		t.index = len(res.Entities)
		ids[id] = t.index
		e := Entity{ID: id, Type: t.typ, Name: t.name, LinkedBy: t.by, Country: t.country}
		if t.entry != nil {
			e.Name, e.NameID, e.Wikidata, e.ISO2, e.Sector = t.entry.Name, t.entry.NameID, t.entry.Wikidata, t.entry.ISO2, t.entry.Sector
			e.Aliases = t.entry.Aliases
		}
		if e.LinkedBy == "" {
			e.LinkedBy = "new"
		}
		if t.typ == gazetteer.Country && e.Country == "" {
			e.Country = id
		}
		res.Entities = append(res.Entities, e)
	}
	var all []*mention
	for _, t := range live {
		all = append(all, t.mentions...)
	}
	all = append(all, a.extra...)
	slices.SortStableFunc(all, byPlace)
	for _, m := range all {
		out := Mention{
			Start: m.start(), End: m.end(), Sentence: m.view.index, First: m.first, Last: m.last,
			Head: m.view.head(m.first, m.last), Kind: m.kind, By: m.by, Officer: m.officer, Entity: -1, Text: a.an.Text[m.start():m.end()],
		}
		if m.thing != nil {
			out.Entity = m.thing.index
			if out.Entity < 0 {
				continue
			}
			e := &res.Entities[out.Entity]
			e.Mentions = append(e.Mentions, len(res.Mentions))
			res.Mentions = append(res.Mentions, out)
			continue
		}
		g := Group{Mention: out}
		for _, t := range m.group {
			if t.index >= 0 && len(t.mentions) > 0 && !slices.Contains(g.Members, t.index) {
				g.Members = append(g.Members, t.index)
			}
		}
		if len(g.Members) > 1 {
			res.Groups = append(res.Groups, g)
		}
	}
	a.relations(res)
	return res
}

// honoured adds to a person's name the form with the honorific that the text puts
// before it: "Sheikh Tamim", "Mr Netanyahu", "Paus Fransiskus".
func (a *reader) honoured() {
	for _, t := range a.things {
		if t.typ != gazetteer.Person {
			continue
		}
		for _, m := range t.mentions {
			if m.kind != Name {
				continue
			}
			if _, first, ok := a.lex.honorifics.endsAt(m.view, m.first-1); ok && m.view.cap(first) {
				t.mentions = append(t.mentions, &mention{view: m.view, first: first, last: m.last, kind: Title, by: "honorific", thing: t})
			}
		}
	}
}

// seated adds to an embassy's name the form with the city where it sits:
// "Kedutaan Besar AS di Riyadh".
func (a *reader) seated() {
	for _, t := range a.things {
		if t.typ != gazetteer.Organization {
			continue
		}
		for _, m := range t.mentions {
			if m.kind != Name || !a.is(m.view, m.last+1, "in") {
				continue
			}
			kind, _, ok := a.lex.orgHeads.match(m.view, m.first)
			if last, _, ends := a.lex.orgHeads.endsAt(m.view, m.last); ends && !ok {
				kind = last
			}
			if c := a.startsAt(m.view, m.last+2); kind == "embassy" && c != nil && c.typ == gazetteer.Place {
				t.mentions = append(t.mentions, &mention{view: m.view, first: m.first, last: c.last, kind: Name, by: m.by, thing: t})
			}
		}
	}
}

func byPlace(x, y *mention) int {
	if x.start() != y.start() {
		return x.start() - y.start()
	}
	return y.end() - x.end()
}
