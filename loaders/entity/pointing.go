package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// far is how many sentences back a description may point by its words.
const far = 60

// A pointing is a noun phrase that points back: "the oil-rich kingdom", "pria
// berusia 40 tahun itu".
type pointing struct {
	first, last int // the whole phrase, where it is short
	noun        string
	typ         string
	origin      string // the country that the phrase names: "politikus Malaysia tersebut"
}

// nounPhrase resolves a noun with what makes it point back and returns its last
// token, or -1.
func (a *reader) nounPhrase(s int, v *view, i int) int {
	if last, t := a.ledPhrase(s, v, i); t != nil {
		a.point(v, i, last, Description, "description", t)
		return last
	}
	p, ok := a.pointingID(v, i)
	if a.lex.code == "en" {
		p, ok = a.pointingEN(v, i)
	}
	if !ok || p.typ == gazetteer.Person && a.lex.strangers.byText[p.noun] {
		return -1 // "pejabat itu" is somebody without a name, or nobody
	}
	t := a.namedNext(v, p)
	if t == nil && p.typ == gazetteer.Person && p.origin != "" {
		t = a.compatriot(s, p.first, p.origin)
	}
	if t == nil && p.typ == gazetteer.Organization && p.origin != "" && a.lex.code == "en" {
		t = a.nationalGroup(s, p.first, p.origin, p.noun)
	}
	if t == nil && (p.origin == "" || a.base(v, p.first+1) == nil) {
		t = a.described(s, v, p.first, p.typ, p.noun)
	}
	if t == nil && p.typ == gazetteer.Country && a.lex.place.byText[p.noun] {
		t = a.described(s, v, p.first, gazetteer.Place, p.noun) // "the island"
	}
	if t == nil {
		return -1
	}
	a.point(v, p.first, p.last, Description, "description", t)
	return p.last
}

// namedNext returns what the apposition behind a description names: "the group, the Free
// Officers, said"; nil for none.
func (a *reader) namedNext(v *view, p pointing) *thing {
	if v.word(p.last+1) != "," {
		return nil
	}
	i := v.afterArticle(p.last + 2)
	m := a.at(v, i)
	if m == nil || m.thing == nil || m.first != i || m.kind != Name || m.thing.typ != p.typ || v.word(m.last+1) != "," || v.Tokens[v.head(m.first, m.last)].Deprel == "conj" {
		return nil
	}
	return m.thing
}

// pointingEN reads "the" with what may stand before the noun: adjectives and
// words joined by hyphens ("the self-ruled island", "the 27-nation bloc").
func (a *reader) pointingEN(v *view, i int) (pointing, bool) {
	if !a.lex.determiners.has(v, i) || v.Tokens[i].UPOS == "SCONJ" { // "said that authorities in Doha …"
		return pointing{}, false
	}
	if l, ok := a.age(v, i+1); ok {
		return pointing{first: i, last: l, noun: "person", typ: gazetteer.Person}, true
	}
	j, from, people, former := i+1, "", false, false
	for n := 0; n < 5 && j < len(v.Tokens); n++ {
		if last, country, ok := a.kindOfPeople(v, j); ok {
			if country != "" {
				from = country
			}
			j, people = last+1, true
			continue
		}
		joined := v.word(j+1) == "-" && v.glued(j+1) || v.word(j) == "-" || v.word(j-1) == "-" && v.glued(j)
		if _, l, ok := a.lex.nouns.match(v, j); ok && l > j {
			break // "communist state"
		}
		former = former || a.lex.former.has(v, j)
		if v.cap(j) || !joined && v.Tokens[j].UPOS != "ADJ" && !a.lex.modifiers.has(v, j) {
			break
		}
		j++
	}
	typ, last, ok := a.lex.nouns.match(v, j)
	if !ok || v.cap(j) || a.is(v, last+1, "of") && !a.chargedOf(v, last) || last+1 < len(v.Tokens) && (v.Tokens[last+1].UPOS == "NOUN" && v.Tokens[last].Head == last+1 || v.word(last+1) == "-") {
		return pointing{}, false
	}
	if former && typ != gazetteer.Country {
		return pointing{}, false // "the former president" is a title's, "the former Soviet republic" is a country
	}
	if typ == gazetteer.Treaty && (a.is(v, last+1, "treatyof") || a.is(v, last+1, "between") || a.is(v, last+1, "with")) {
		return pointing{}, false // "the agreement on sending soldiers" is another
	}
	if from != "" && typ != gazetteer.Organization || people && typ != gazetteer.Organization && typ != gazetteer.Country {
		return pointing{}, false // "the Iranian official" is a title's
	}
	return pointing{first: i, last: last, noun: v.phrase(j, last), typ: typ, origin: from}, true
}

// age reads "50-year-old" where no noun follows.
func (a *reader) age(v *view, i int) (last int, ok bool) {
	for j := i; j < len(v.Tokens) && j <= i+4; j++ {
		parts := strings.Split(v.word(j), "-") // the tokenizer may part them
		n := len(parts)
		if !a.lex.links["age"][parts[n-1]] || n > 1 && (n < 3 || !a.lex.links["ageunit"][parts[n-2]]) {
			continue
		}
		if n == 1 && (j < i+2 || v.word(j-1) != "-" || !a.is(v, j-2, "ageunit")) {
			return 0, false
		}
		return j, j+1 >= len(v.Tokens) || v.Tokens[j+1].UPOS != "NOUN" && v.Tokens[j+1].UPOS != "ADJ" && v.Tokens[j+1].UPOS != "PROPN"
	}
	return 0, false
}

// pointingID reads a noun with the determiner behind it, over what may stand
// between: "pria berusia 40 tahun itu", "politikus asal Malaysia tersebut", and
// for agreements a whole clause ("perjanjian yang diteken pada 1987 tersebut").
func (a *reader) pointingID(v *view, i int) (pointing, bool) {
	typ, last, ok := a.lex.nouns.match(v, i)
	if !ok || v.cap(i) && i > 0 {
		return pointing{}, false
	}
	noun := v.phrase(i, last)
	if typ == gazetteer.Treaty && a.is(v, last+1, "who") {
		for j := last + 2; j < len(v.Tokens) && j < last+14 && v.Tokens[j].UPOS != "PUNCT"; j++ {
			if a.lex.determiners.has(v, j) {
				return pointing{first: i, last: last, noun: noun, typ: typ}, true
			}
		}
		return pointing{}, false
	}
	j, from := last+1, ""
	for n := 0; n < 6 && j < len(v.Tokens) && !a.lex.determiners.has(v, j); n++ {
		if k := a.describing(v, j); k > j {
			j = k
			break
		}
		c := a.base(v, j)
		origin := c != nil && c.first == j && c.typ == gazetteer.Country && (a.is(v, j-1, "origin") || a.is(v, j-1, "from") || typ == gazetteer.Person && j == last+1)
		switch {
		case origin:
			if r := c.ref(gazetteer.Country); r != nil {
				from = r.ID
			}
			j = c.last + 1
		case v.shape[j] == small && (a.lex.modifiers.has(v, j) || v.Tokens[j].UPOS == "ADJ") || v.Tokens[j].UPOS == "NUM":
			j++
		default:
			return pointing{}, false
		}
	}
	if !a.lex.determiners.has(v, j) {
		return pointing{}, false
	}
	return pointing{first: i, last: j, noun: noun, typ: typ, origin: from}, true
}

// compatriot returns the one person of a country whom the article names before a
// token; nil where it names none or several.
func (a *reader) compatriot(s, i int, country string) *thing {
	var only *thing
	for d := 0; d <= min(s, far); d++ {
		for _, m := range a.points[s-d] {
			if m.thing == nil || m.thing.typ != gazetteer.Person || m.thing.country != country || d == 0 && m.last >= i || m.thing == only {
				continue
			}
			if only != nil {
				return nil
			}
			only = m.thing
		}
	}
	return only
}

// described returns the thing that a noun with a determiner points to.
func (a *reader) described(s int, v *view, i int, typ, noun string) *thing {
	switch typ {
	case gazetteer.Person:
		return a.describedPerson(s, i, noun)
	case gazetteer.Country:
		return a.describedCountry(s, v, i, noun)
	case gazetteer.Organization:
		return a.describedOrganization(s, i, noun)
	}
	named, near := a.bearing(s, i, typ, noun)
	if named != nil {
		return named
	}
	if typ == gazetteer.Place && !a.lex.links["anyplace"][noun] && (near == nil || !a.lex.links["anycity"][noun] || near.entry == nil || near.entry.Population == 0) {
		return nil
	}
	return near
}

// describedPerson returns the person whom the article gives the noun as a title,
// or, where the noun is none, the only one named lately.
func (a *reader) describedPerson(s, i int, noun string) *thing {
	if _, titled := a.lex.titles.byText[noun]; titled {
		var found *thing
		for _, p := range a.things {
			if p.typ == gazetteer.Person && len(p.mentions) > 0 && slices.ContainsFunc(p.titles, func(t *title) bool {
				return !t.former && t.view.word(t.first) == noun && (t.view.index < s || t.view.index == s && t.first < i)
			}) {
				if found != nil {
					return nil
				}
				found = p
			}
		}
		if found != nil || !a.newWord(s, i, noun) {
			return found
		}
	}
	var only *thing
	for d := 0; d <= 1 && s-d >= 0; d++ {
		for _, m := range a.points[s-d] {
			if m.thing != nil && m.thing.typ == gazetteer.Person && (d > 0 || m.last < i) {
				if only != nil && only != m.thing {
					return nil
				}
				only = m.thing
			}
		}
	}
	return only
}

// describedOrganization returns the organization that has the noun in its name,
// else the nearest of the noun's kind.
func (a *reader) describedOrganization(s, i int, noun string) *thing {
	named, near := a.bearing(s, i, gazetteer.Organization, noun)
	if named != nil {
		return named
	}
	banned := a.lex.sectors[noun]
	kind := a.lex.orgHeads.byText[noun]
	if banned == nil && sectorOf[kind] == "" {
		return near
	}
	for d := 0; d <= 2 && s-d >= 0; d++ {
		if t := a.spokenOf(s - d); banned != nil && t != nil && d > 0 && a.lex.code == "en" && t.typ == gazetteer.Organization && (t.entry == nil || !banned[t.entry.Sector]) && !neverGroup(a.kindOf(t)) {
			return t // who is spoken of goes on being spoken of
		}
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			t := a.points[s-d][k].thing
			if t == nil || t.typ != gazetteer.Organization || d == 0 && (a.points[s-d][k].last >= i || a.lex.code == "en" && a.coargument(a.views[s], i, a.points[s-d][k])) {
				continue
			}
			sector := ""
			if t.entry != nil {
				sector = t.entry.Sector
			}
			if banned != nil && !banned[sector] && !neverGroup(a.kindOf(t)) {
				return t
			}
			if banned == nil && (a.kindOf(t) == kind || sector != "" && sector == sectorOf[kind]) {
				return t
			}
		}
	}
	return nil
}

// spokenOf returns what is the subject of a sentence's main clause, nil where that
// is no entity.
func (a *reader) spokenOf(s int) *thing {
	v := a.views[s]
	for _, m := range a.points[s] {
		if m.thing == nil {
			continue
		}
		h := v.head(m.first, m.last)
		if g := v.Tokens[h].Head; strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") && g >= 0 && v.Tokens[g].Deprel == "root" {
			return m.thing
		}
	}
	return nil
}

// sectorOf gives the gazetteer's sector for those kinds of organization that a
// description keeps apart from all others.
var sectorOf = map[string]string{
	"ministry": "ministry", "embassy": "embassy", "parliament": "legislature", "police": "police", "court": "judiciary",
	"military": "military", "party": "party", "media": "media", "business": "business", "university": "university",
}

// neverGroup says whether a kind of organization is never called a group.
func neverGroup(kind string) bool { return sectorOf[kind] != "" && kind != "party" }

// bearing returns the thing named last before a token that has the noun in its
// name, and the one of the type named last in the sentence or the two before.
func (a *reader) bearing(s, i int, typ, noun string) (named, near *thing) {
	for d := 0; d <= min(s, far); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.thing.typ != typ || d == 0 && (m.last >= i || a.lex.code == "en" && a.coargument(m.view, i, m)) {
				continue
			}
			if near == nil && d <= 2 {
				near = m.thing
			}
			if hasWord(m.thing, noun) {
				return m.thing, near
			}
		}
	}
	return nil, near
}

// ofKind returns the country named last before a token among some countries.
func (a *reader) ofKind(s int, v *view, i int, ids []string) *thing {
	for d := 0; d <= min(s, far); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing != nil && m.thing.typ == gazetteer.Country && (d > 0 || m.last < i) && slices.Contains(ids, m.thing.country) {
				return m.thing
			}
		}
	}
	return nil
}

// kindOf returns the kind of organization that a head noun in its name tells.
func (a *reader) kindOf(t *thing) string {
	for _, w := range strings.Fields(t.key) {
		if kind, ok := a.lex.orgHeads.byText[w]; ok {
			return kind
		}
	}
	return ""
}

// hasWord says whether one of a thing's names holds a word.
func hasWord(t *thing, noun string) bool {
	noun = gazetteer.Fold(noun)
	if strings.Contains(" "+t.key+" ", " "+noun+" ") {
		return true
	}
	if t.entry != nil && strings.Contains(" "+gazetteer.Fold(t.entry.NameID)+" ", " "+noun+" ") {
		return true
	}
	if t.entry != nil && (t.typ == gazetteer.Country || t.typ == gazetteer.Place) {
		for _, n := range t.entry.Aliases {
			if strings.Contains(" "+gazetteer.Fold(n)+" ", " "+noun+" ") {
				return true
			}
		}
	}
	for _, k := range sortedKeys(t.short) {
		if strings.Contains(" "+k+" ", " "+noun+" ") {
			return true
		}
	}
	return false
}
