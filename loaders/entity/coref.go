package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// corefer resolves what points back to a name: stand-ins ("pasukan Rusia"),
// pronouns, definite descriptions, groups, and in quotations the speaker and his
// side. Of several antecedents the most salient wins: near, a subject, named
// rather than implied; where none is likely, nothing is resolved.
func (a *reader) corefer() {
	a.standIns()
	a.outermost()
	a.points = make([][]*mention, len(a.views))
	for _, t := range a.things {
		for _, m := range t.mentions {
			a.points[m.view.index] = append(a.points[m.view.index], m)
		}
	}
	for s := range a.points {
		slices.SortStableFunc(a.points[s], byPlace)
	}
	for s, v := range a.views {
		a.backPoints(s, v, false)
	}
	a.findSpeakers()
	for s, v := range a.views {
		a.backPoints(s, v, true)
	}
}

func (a *reader) personAt(v *view, i int) bool {
	c := a.base(v, i)
	return c != nil && c.typ == gazetteer.Person && c.first == i
}

// add records a resolved pointing phrase.
func (a *reader) point(v *view, first, last int, kind Kind, by string, t *thing) {
	m := &mention{view: v, first: first, last: last, kind: kind, by: by, thing: t}
	t.mentions = append(t.mentions, m)
	a.pointed(m)
}

func (a *reader) group(v *view, first, last int, kind Kind, by string, members []*thing) {
	m := &mention{view: v, first: first, last: last, kind: kind, by: by, group: members}
	a.extra = append(a.extra, m)
	a.pointed(m)
}

func (a *reader) pointed(m *mention) {
	s := m.view.index
	a.points[s] = append(a.points[s], m)
	slices.SortStableFunc(a.points[s], byPlace)
}

// at returns the mention that holds token i, nil where none does.
func (a *reader) at(v *view, i int) *mention {
	for _, m := range a.points[v.index] {
		if m.first <= i && i <= m.last {
			return m
		}
	}
	return nil
}

// backPoints walks a sentence and resolves its pointing words: those outside
// quotations in the first walk, those inside in the second, when the speakers
// are known.
func (a *reader) backPoints(s int, v *view, quoted bool) {
	for i := 0; i < len(v.Tokens); i++ {
		if (a.quoteAt(v.Tokens[i].Start) >= 0) != quoted || a.at(v, i) != nil {
			continue
		}
		if last := a.backPoint(s, v, i); last >= i {
			i = last
		}
	}
}

func (a *reader) backPoint(s int, v *view, i int) int {
	l := a.lex
	if last, g := a.twinsAt(v, i); g != nil {
		a.group(v, i, last, Description, "twins", g)
		return last
	}
	if last, types := a.pairPhrase(v, i); types != nil {
		if g := a.pairAt(s, v, i, v.phrase(i, last), types); len(g) == 2 {
			a.group(v, i, last, Pronoun, "pair", g)
			return last
		}
	}
	if last, g := a.thoseAt(s, v, i); len(g) > 1 {
		a.group(v, i, last, Description, "those", g)
		return last
	}
	if c := a.direction(v, i); c != nil {
		a.point(v, i, i, Name, "direction", c)
		return i
	}
	if last, c := a.kinState(s, v, i); c != nil {
		a.point(v, i, last, Description, "kin", c)
		return last
	}
	if last, c := a.officialsThere(s, v, i); c != nil {
		a.point(v, i, last, Description, "stand-in", c)
		return last
	}
	t := &v.Tokens[i]
	switch {
	case l.first.has(v, i):
		if sp := a.saidBy(v, i); sp != nil {
			a.point(v, i, i, Pronoun, "speaker", sp)
			return i
		}
	case l.we.has(v, i):
		if sp := a.saidBy(v, i); sp != nil {
			if side := a.side(sp); side != nil {
				a.point(v, i, i, Pronoun, "speaker's side", side)
				return i
			}
		}
	case l.person.has(v, i), l.self.has(v, i), l.code == "en" && l.possessive.has(v, i):
		var gender byte
		if l.masculine.has(v, i) {
			gender = 'm'
		} else if l.feminine.has(v, i) {
			gender = 'f'
		}
		if p := a.antecedent(s, v, i, 3, gender, gazetteer.Person); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.code == "id" && i+1 < len(v.Tokens) && v.Tokens[i+1].Joined && l.self.byText[v.word(i)+v.word(i+1)]:
		if p := a.antecedent(s, v, i, 0, 0, gazetteer.Person); p != nil {
			a.point(v, i, i+1, Pronoun, "pronoun", p)
			return i + 1
		}
	case l.code == "id" && t.Joined && l.possessive.has(v, i):
		if p := a.clitic(s, v, i); p != nil {
			if p.typ != gazetteer.Person && a.is(v, i-1, "homeland") && v.shape[i-1] == small && a.at(v, i-1) == nil {
				a.point(v, i-1, i, Description, "homeland", p)
				return i
			}
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.it.has(v, i):
		if t.Deprel == "expl" {
			return -1
		}
		if p := a.ownerBefore(v, i, gazetteer.Country, gazetteer.Organization); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
		if p := a.antecedent(s, v, i, 1, 0, gazetteer.Country, gazetteer.Organization); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.plural.has(v, i):
		if g := a.pluralAt(s, v, i); len(g) > 1 {
			a.group(v, i, i, Pronoun, "plural", g)
			return i
		} else if len(g) == 1 {
			a.point(v, i, i, Pronoun, "pronoun", g[0])
			return i
		} else if p := a.theirs(s, v, i); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	}
	return a.describe(s, v, i)
}

// clitic resolves -nya: after a verb of speech its speaker, after another verb
// its object or agent, after a noun its possessor.
func (a *reader) clitic(s int, v *view, i int) *thing {
	if i == 0 {
		return nil
	}
	host := &v.Tokens[i-1]
	switch {
	case a.lex.speech.has(v, i-1):
		return a.antecedent(s, v, i, 4, 0, gazetteer.Person)
	case host.UPOS == "VERB":
		return a.antecedent(s, v, i, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization)
	case a.is(v, i-1, "homeland"):
		return a.homeland(s, v, i)
	case a.is(v, i-1, "suffered"): // "menuntut pembebasannya"
		if p := a.antecedent(s, v, i, 2, 0, gazetteer.Person); p != nil {
			return p
		}
		return a.antecedent(s, v, i, 1, 0, gazetteer.Country, gazetteer.Organization)
	case host.UPOS == "NOUN" || host.UPOS == "PROPN" || host.UPOS == "ADJ" && i > 1 && v.Tokens[i-2].UPOS == "NOUN":
		if p := a.blamed(v, i); p != nil {
			return p
		}
		return a.antecedent(s, v, i, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization)
	}
	return nil
}
