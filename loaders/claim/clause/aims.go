package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// NamedTarget returns the unit of a country or place whose plain name stands before a noun
// of what is done to it: "Iran sanctions", "the Iraq invasion", "his China visit"; -1 for
// none. An adjective, a possessive and an abbreviation tell who does it: "Iranian
// sanctions", "US sanctions".
func (sc *Scene) NamedTarget(h int) int {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Cues.TargetNouns.Has(sc.Norm[h]) && !sc.x.Lex.Cues.TargetNouns.Has(sc.Lemma[h]) {
		return -1
	}
	if h+1 < sc.Len && sc.x.Lex.Cues.Of.Has(sc.Norm[h+1]) {
		return -1 // "the Iraq invasion of Kuwait"
	}
	for t := h - 1; t >= 0 && t >= h-3; t-- {
		u := sc.At[t]
		if u < 0 {
			if !sc.IsNominal(t) {
				return -1
			}
			continue
		}
		un := &sc.Units[u]
		if un.Kind != entity.Name || un.Standin >= 0 || sc.Possessive(u) || sc.initials(un.First) || sc.x.Lex.Cues.NounAdjectives.Has(sc.Norm[un.First]) {
			return -1
		}
		switch sc.TypeOf(un.Ents[0]) {
		case "Country", "Place":
			return u
		}
		return -1
	}
	return -1
}

// IsTarget says whether a unit stands before a noun of what is done to it.
func (sc *Scene) IsTarget(u int) bool {
	for t := sc.Units[u].Last + 1; t < sc.Len && t <= sc.Units[u].Last+3 && sc.IsNominal(t); t++ {
		if sc.NamedTarget(t) == u {
			return true
		}
	}
	return false
}

// beginsClause says whether a list of two is none because its coordinator begins a clause:
// "Jepang menjanjikan bantuan bagi Palestina, dan Uni Eropa siap mengucurkan dana".
func (sc *Scene) beginsClause(list []int) bool {
	if sc.x.Lex.Code != "id" || len(list) != 2 {
		return false
	}
	a, b := &sc.Units[list[0]], &sc.Units[list[1]]
	if sc.Norm[a.Last+1] != "," || b.First <= a.Last+2 {
		return false
	}
	before := false
	for k := a.First - 1; k >= 0 && !before; k-- {
		before = sc.Verb[k] && sc.At[k] < 0
	}
	k := b.Last + 1
	for k < sc.Len && (sc.AlongVerb(k) || sc.x.Lex.Planned[sc.Norm[k]]) {
		k++
	}
	return before && k < sc.Len && sc.Verb[k] && !strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "acl")
}

// AimedAtActs says whether an act of a type may be aimed at what another has done.
func AimedAtActs(typ string) bool {
	switch typ {
	case "CRITICIZED", "REJECTED", "SUPPORTS", "PROTESTED", "ACCUSED":
		return true
	}
	return false
}

// describedBefore returns the unit that an Indonesian noun describes from behind a comma,
// whatever the tree hangs it on: "dari Ukraina, negara yang diinvasi Rusia"; -1 for none.
func (sc *Scene) describedBefore(h int) int {
	if sc.x.Lex.Code != "id" || h < 2 || h+1 >= sc.Len || sc.Norm[h-1] != "," || !sc.x.Lex.Rel[sc.Norm[h+1]] || !sc.x.Lex.Standin[sc.Norm[h]] && !sc.x.Lex.Title[sc.Norm[h]] {
		return -1
	}
	u := sc.At[h-2]
	if u < 0 || sc.Units[u].Kind == entity.Pronoun || sc.Units[u].List >= 0 || sc.namesSource(u) {
		return -1
	}
	return u
}
