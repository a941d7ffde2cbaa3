package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// groupBack is how many sentences back "the Lebanese militia" may point.
const groupBack = 6

// kindOfPeople reads a capitalised adjective that tells of what kind or country the noun
// behind it is, "the Islamist movement", "the Gulf state", "the Lebanese militia", and
// returns its last token and the country, empty where it is of none.
func (a *reader) kindOfPeople(v *view, j int) (last int, country string, ok bool) {
	if !v.cap(j) || v.loud {
		return 0, "", false
	}
	c := a.base(v, j)
	if c != nil {
		_, l, ok := a.lex.officials.match(v, c.last+1)
		if ok && l > c.last {
			return 0, "", false // "the Kurdish authorities" are a people's own
		}
	}
	switch {
	case c == nil:
		return j, "", v.Tokens[j].UPOS == "ADJ" && v.tag(j) == "" && !a.lex.officials.has(v, j+1)
	case c.first != j || v.owns(c.last+1):
		return 0, "", false
	case c.typ == gazetteer.Country && c.kind == Demonym:
		if r := c.ref(gazetteer.Country); r != nil {
			return c.last, r.ID, true
		}
	case c.typ == gazetteer.Place:
		_, _, state := a.lex.nouns.match(v, c.last+1)
		return c.last, "", state && c.length() == 1
	}
	return 0, "", false
}

// nationalGroup returns the organization of a country that was named last before a token
// and that the noun may mean; nil for none.
func (a *reader) nationalGroup(s, i int, country, noun string) *thing {
	banned, kind := a.lex.sectors[noun], a.lex.orgHeads.byText[noun]
	for d := 0; d <= min(s, groupBack); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			t := m.thing
			if t == nil || t.typ != gazetteer.Organization || t.country != country || d == 0 && (m.last >= i || a.coargument(m.view, i, m)) {
				continue
			}
			sector := ""
			if t.entry != nil {
				sector = t.entry.Sector
			}
			switch {
			case hasWord(t, noun):
				return t
			case banned != nil && !banned[sector] && !neverGroup(a.kindOf(t)):
				return t
			case banned == nil && sectorOf[kind] != "" && (a.kindOf(t) == kind || sector == sectorOf[kind]):
				return t
			}
		}
	}
	return nil
}

// chargedOf says whether the "of" behind a noun belongs to the English verb before it:
// "accused the company of blackmail".
func (a *reader) chargedOf(v *view, last int) bool {
	h := v.Tokens[last].Head
	return h >= 0 && h < last && a.lex.links["ofverbs"][strings.ToLower(v.Tokens[h].Lemma)]
}
