package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// thoseAt reads "those countries", "these leaders", "the three nations", "the two
// regions", "ketiga negara", "empat partai itu", "negara-negara tersebut", "ketiganya":
// the list of the kind, and of that many, that was told last. It returns the last token
// and the members; none where a clause says which.
func (a *reader) thoseAt(s int, v *view, i int) (last int, members []*thing) {
	many, last, types := a.thosePhrase(v, i)
	for _, typ := range types {
		if g := a.lastList(s, i, typ, many); len(g) > 1 {
			return last, g
		}
	}
	return 0, nil
}

// thosePhrase reads a phrase for some that were told of: how many, 0 where it does not
// say, its last token and the types that it may mean.
func (a *reader) thosePhrase(v *view, i int) (many, last int, types []string) {
	many, open, counted := a.lex.counts.match(v, i)
	if counted && (strings.HasSuffix(v.phrase(i, open), "nya") || a.is(v, open, "company")) {
		return many, open, anyPair // "ketiganya", "the trio"
	}
	j, closing, nouns := i+1, false, a.lex.pairNouns
	if !counted {
		many, open, counted = a.lex.closedCounts.match(v, i)
		closing = counted
	}
	switch {
	case counted:
		j = open + 1
	case a.is(v, i, "those"):
	case a.lex.doubled.has(v, i):
		j, closing, nouns = i, true, a.lex.doubled
	default:
		return 0, 0, nil
	}
	for j < len(v.Tokens) && j < i+4 && v.Tokens[j].UPOS == "ADJ" && v.shape[j] == small {
		j++
	}
	typ, last, ok := nouns.match(v, j)
	if !ok || pairTypes[typ] != nil {
		return 0, 0, nil
	}
	if a.lex.code == "id" {
		for n := 0; n < 3 && !v.cap(last+1) && a.lex.modifiers.has(v, last+1); n++ {
			last++
		}
		switch {
		case a.lex.determiners.has(v, last+1):
			last++
		case closing:
			return 0, 0, nil
		}
	}
	for _, class := range []string{"who", "that", "of", "which"} {
		if a.is(v, last+1, class) {
			return 0, 0, nil
		}
	}
	return many, last, []string{typ}
}

// lastList returns the list of things of a type, and of that many, that was told last
// before token i of sentence s.
func (a *reader) lastList(s, i int, typ string, many int) []*thing {
	for d := 0; d <= 3 && s-d >= 0; d++ {
		w := a.views[s-d]
		var group []*thing
		var prev *mention
		for _, m := range a.points[s-d] {
			if d == 0 && m.last >= i {
				break
			}
			if m.thing == nil || m.thing.typ != typ && !(typ == gazetteer.Place && m.thing.typ == gazetteer.Country) || m.kind == Demonym {
				continue
			}
			if prev == nil || !a.listed(w, prev, m) {
				if len(group) > 1 && (many == 0 || len(group) == many) {
					break
				}
				group = nil
			}
			if !slices.Contains(group, m.thing) {
				group = append(group, m.thing)
			}
			prev = m
		}
		if len(group) > 1 && (many == 0 || len(group) == many) {
			return group
		}
	}
	return nil
}
