package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// officials says whether an English phrase for two calls them by an office, so that where
// they have no names their countries are meant: "the two presidents", "both leaders".
func (a *reader) officials(phrase string) bool {
	if a.lex.code != "en" {
		return false
	}
	for _, w := range strings.Fields(phrase) {
		if len(a.lex.pairOffices[w]) > 0 {
			return true
		}
	}
	return false
}

// joinedDemonym says whether an adjective of a country stands in a list with another:
// "Kenyan and Tanzanian troops" are of two countries.
func (a *reader) joinedDemonym(v *view, m *mention) bool {
	return a.lex.code == "en" && (a.is(v, m.last+1, "and") || a.is(v, m.first-1, "and"))
}

// aside says whether a country in an English sentence only tells where something was:
// "the crew flew home by way of Guam", "met in Austria"; it is none of a pair.
func (a *reader) aside(v *view, m *mention) bool {
	return a.lex.code == "en" && (a.is(v, m.first-1, "in") || a.is(v, m.first-1, "place") || a.is(v, m.first-1, "at"))
}

// asker returns the country whose official an English sentence says to ask both sides:
// "Tokyo's foreign minister called on both parties" is no call on Tokyo; nil for none.
func (a *reader) asker(s int, v *view, i int) *thing {
	for _, m := range a.points[s] {
		if m.thing != nil && m.last < i && a.ofSubject(v, i, m) {
			return a.countryThing(m.thing.serves())
		}
	}
	return nil
}

// asks says whether a mention is the subject of the Indonesian verb of which the phrase that
// begins at token i is the object, or of one that it is joined to: "China menyesalkan keputusan
// itu dan meminta kedua negara berdialog".
func (a *reader) asks(v *view, i int, m *mention) bool {
	p := &v.Tokens[i]
	if a.lex.code != "id" || m.view != v {
		return false
	}
	if p.Head > i && p.Deprel != "obj" {
		p = &v.Tokens[p.Head]
	}
	if p.Head < 0 || p.Head > i || v.Tokens[p.Head].UPOS != "VERB" || p.Deprel != "obj" && p.Deprel != "iobj" && p.Deprel != "obl" {
		return false
	}
	h := a.climb(v, v.head(m.first, m.last))
	if !strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
		return false
	}
	verb := p.Head
	for n := 0; n < 3; n++ {
		if v.Tokens[h].Head == verb {
			return true
		}
		if d := v.Tokens[verb].Deprel; d != "conj" && d != "xcomp" || v.Tokens[verb].Head < 0 {
			return false
		}
		verb = v.Tokens[verb].Head
	}
	return false
}

// ofSubject says whether a mention stands in the subject of the English verb of which the
// phrase at token i is another end: "the UN chief applauded them" is no praise of the UN.
func (a *reader) ofSubject(v *view, i int, m *mention) bool {
	p := &v.Tokens[i]
	if a.lex.code != "en" {
		return false
	}
	if p.Deprel == "det" && p.Head > i {
		p = &v.Tokens[p.Head]
	}
	if p.Head < 0 || strings.HasPrefix(p.Deprel, "nsubj") {
		return false
	}
	verb := a.controller(v, p.Head)
	h := v.head(m.first, m.last)
	for n := 0; n < 4 && h >= 0; n++ {
		if g := v.Tokens[h].Head; g == verb && strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
			return true
		}
		h = v.Tokens[h].Head
	}
	return false
}

// mainTwo returns the two countries of which an English article has told most where a phrase
// for two countries stands and no sentence near it names the two, or one of another paragraph
// names others: that "Japan welcomed China's decision" makes no two countries of them where
// the article is about China and the United States. Else it returns the two near.
func (a *reader) mainTwo(s, at int, near []*thing, types []string, not *thing) []*thing {
	if a.lex.code != "en" || types[0] != gazetteer.Country {
		return near
	}
	if at >= 0 && near[0].typ == gazetteer.Country && (a.views[at].Block == a.views[s].Block || at == s) {
		return near
	}
	counts := map[*thing]int{}
	var told []*thing
	for k := 0; k < s; k++ {
		for _, m := range a.points[k] {
			if m.thing == nil || m.thing.typ != gazetteer.Country || m.thing == not {
				continue
			}
			if counts[m.thing] == 0 {
				told = append(told, m.thing)
			}
			counts[m.thing]++
		}
	}
	if len(told) < 2 {
		return near
	}
	first := told[0]
	slices.SortStableFunc(told, func(x, y *thing) int { return counts[y] - counts[x] })
	if counts[told[1]] < 2 || len(told) > 2 && counts[told[2]]*2 > counts[told[1]] {
		return near
	}
	if told[1] == first {
		return []*thing{told[1], told[0]}
	}
	return told[:2]
}
