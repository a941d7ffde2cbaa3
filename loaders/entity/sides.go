package entity

import "newsgraph/loaders/entity/gazetteer"

// direction resolves a direction that names a country in an article about the
// pair: "the South" where North Korea is spoken of, "pihak Utara". Nothing but
// the word with a capital is taken: "the south" is a region.
func (a *reader) direction(v *view, i int) *thing {
	pairs := a.lex.sides[v.word(i)]
	if len(pairs) == 0 || v.shape[i] != capital || v.loud || v.cap(i+1) || v.word(i+1) == "-" {
		return nil
	}
	if !a.lex.sideOpen.has(v, i-1) || a.is(v, i+1, "of") {
		return nil
	}
	for _, p := range pairs {
		if !a.speaksOf(p[0]) && !a.speaksOf(p[1]) {
			continue
		}
		return a.stateThing(p[0])
	}
	return nil
}

// stateThing returns the thing of a country that the article may call by a direction or a
// description alone; nil for one that the gazetteer does not know.
func (a *reader) stateThing(id string) *thing {
	if t := a.countryThing(id); t != nil {
		return t
	}
	e, ok := a.gaz.Entry(id)
	if !ok {
		return nil
	}
	t := &thing{typ: gazetteer.Country, name: e.Name, key: gazetteer.Fold(e.Name), entry: &e, by: "direction", country: e.ID, short: map[string]bool{}}
	a.things = append(a.things, t)
	return t
}
