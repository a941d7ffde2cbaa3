package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// homeOffices makes the home country an entity of an article that names it only by its
// offices: "Menteri Perdagangan Enggartiasto Lukita" of a text that nowhere says
// Indonesia. The title names it, for the position alone: who acts is the holder. Of a
// text that names no country at all none is an entity.
func (a *reader) homeOffices() {
	if a.lex.home == "" || a.countryThing(a.lex.home) != nil {
		return
	}
	e, ok := a.gaz.Entry(a.lex.home)
	if !ok || !slices.ContainsFunc(a.things, func(t *thing) bool { return t.typ == gazetteer.Country && len(t.mentions) > 0 }) {
		return
	}
	var home *thing
	for _, named := range a.named {
		for _, t := range named {
			if t.word.of != "country" || t.word.to || t.owner != nil || t.possessed || t.noun != nil || t.holder == nil || t.holder.entity == nil {
				continue
			}
			if p := t.holder.entity; p.country != a.lex.home {
				continue
			}
			if home == nil {
				home = &thing{typ: gazetteer.Country, name: e.Name, key: gazetteer.Fold(e.Name), entry: &e, by: "office", country: e.ID, short: map[string]bool{}}
				a.things = append(a.things, home)
			}
			home.mentions = append(home.mentions, &mention{view: t.view, first: t.from, last: t.to, kind: Title, by: "home-office", thing: home, title: t})
		}
	}
}
