package entity

import "newsgraph/loaders/entity/gazetteer"

// appositions ties titles that follow a name to it ("Sobri Lubis, Ketua Umum
// FPI", "Shamkhani, secretary of …", "Haradinaj merupakan pemimpin …"), and
// links once more the persons whom a title now tells more about.
func (a *reader) appositions() {
	for s, v := range a.views {
		for _, t := range a.named[s] {
			if t.holder != nil || t.definite && a.lex.code == "id" || v.Kind == "title" {
				continue
			}
			c := a.before(v, t)
			if c == nil {
				c = a.inducted(v, t)
			}
			if c != nil && c.entity != nil && !a.foreign(c.entity, t) {
				t.holder = c
				c.entity.titles = append(c.entity.titles, t)
			}
		}
	}
	for _, t := range a.things {
		if t.typ != gazetteer.Person || t.entry != nil || len(t.titles) == 0 {
			continue
		}
		if len(t.parts) > 1 {
			a.linkPerson(t, personRefs(a.gaz.Find(t.name, a.an.Language)))
		} else {
			a.linkSurname(t, a.gaz.Surname(t.name))
		}
	}
}

// foreign says whether a title belongs to another country than the person does:
// then the two only stand beside each other.
func (a *reader) foreign(p *thing, t *title) bool {
	owner := a.ownerCountry(t)
	return owner != "" && p.entry != nil && p.country != "" && owner != p.country && t.word.of == "country"
}

// before returns the person whose name stands before a title in apposition.
func (a *reader) before(v *view, t *title) *candidate {
	i := a.opening(t) - 1
	for n := 0; n < 3 && i >= 0; n++ {
		if !a.is(v, i, "one") {
			break
		}
		i--
	}
	switch {
	case v.word(i) == "," && v.word(i-2) == "," && isNumber(v.word(i-1)):
		i -= 3 // "Tom Harris, 50, the leader of …"
	case v.word(i) == "," || v.word(i) == "(" || v.word(i) == "—" || v.word(i) == "–" && !v.glued(i):
		i--
	case a.lex.copula.has(v, i):
		i--
		for i >= 0 && (a.is(v, i, "who") || v.word(i) == ",") {
			i--
		}
	default:
		return nil
	}
	for _, c := range a.found[v.index] {
		if c.last == i && c.typ == gazetteer.Person {
			return c
		}
	}
	return nil
}

// opening returns the token with which an English title begins with all that describes it, but
// for the article: "the bloc's (foreign policy chief)", "its longtime (leader)".
func (a *reader) opening(t *title) int {
	v, i := t.view, t.from
	if a.lex.code != "en" {
		return i
	}
	if t.noun != nil && t.noun.first < i {
		return t.noun.first
	}
	for n := 0; n < 2 && i > 0 && v.shape[i-1] == small && v.Tokens[i-1].UPOS == "ADJ" && a.base(v, i-1) == nil; n++ {
		i--
	}
	if i > 0 && (a.lex.possessive.has(v, i-1) || a.lex.it.has(v, i-1)) {
		i--
	}
	return i
}
