package entity

import "newsgraph/loaders/entity/gazetteer"

// namesState says whether an Indonesian country's name that persons bear too ("Turki",
// "Georgia", "Chad") is the country's: behind an office of a state ("Presiden Turki Recep
// Tayyip Erdogan"), and alone, where no other part of a name stands beside it. "Turki
// al-Faisal" and "Pangeran Turki" are persons.
func (a *reader) namesState(c *candidate) bool {
	v := c.view
	if a.lex.code != "id" || c.length() > 1 || !v.cap(c.first) || c.refs[0].Type != gazetteer.Country || c.refs[0].Kind != gazetteer.KindName {
		return false
	}
	if a.particle(v, c.last+1) || v.word(c.last+1) == "-" && v.glued(c.last+1) {
		return false
	}
	k := c.first - 1
	for k > 0 && k > c.first-8 && (a.lex.portfolio.has(v, k) || a.joint(v, k)) {
		if _, _, ok := a.lex.titles.endsAt(v, k); ok {
			break
		}
		k--
	}
	if t, _, ok := a.lex.titles.endsAt(v, k); ok && (t.of == "country" && t.key != "" || k < c.first-1) {
		return true
	}
	if v.loud {
		return v.tag(c.first) != "PER" && v.tag(c.last+1) != "PER"
	}
	return !v.cap(c.last+1) && !v.cap(c.first-1)
}
