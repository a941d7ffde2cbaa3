package entity

import "newsgraph/loaders/entity/gazetteer"

// administrations finds governments that are called by who leads them: "the Bush
// administration", "pemerintahan Trump" is the country that he has led.
func (a *reader) administrations(v *view) []*candidate {
	var out []*candidate
	for i := 1; i < len(v.Tokens); i++ {
		if !a.lex.administrations.has(v, i) || !v.cap(i-1) || v.cap(i) {
			continue
		}
		id := a.ledBy(v.phrase(i-1, i-1))
		e, ok := a.gaz.Entry(id)
		if !ok {
			continue
		}
		out = append(out, &candidate{view: v, first: i - 1, last: i, by: byGazetteer, typ: gazetteer.Country, kind: Name,
			refs: []gazetteer.Ref{{ID: e.ID, Type: gazetteer.Country, Kind: gazetteer.KindName, Weight: e.Weight}}})
	}
	return out
}

// ledBy returns the id of the country that the best known bearer of a surname has
// led as head of state or government; empty where none has.
func (a *reader) ledBy(surname string) string {
	for _, r := range a.gaz.Surname(surname) {
		for _, t := range a.gaz.Offices(r.ID) {
			switch t.Role {
			case "president", "prime-minister", "chancellor":
				if t.Country != "" {
					return t.Country
				}
			}
		}
	}
	return ""
}
