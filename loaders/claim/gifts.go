package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// beneficiaries finds whom aid is for where its own places name nobody: those who live
// somewhere ("aid to people hit by the flood in X", "bantuan bagi korban gempa di X"), or in
// English where it arrives ("a first shipment of aid from X reached Y").
func (sc *scene) beneficiaries(tr *trigger, c *candidate) {
	if c.typ != "AIDED" || len(c.recips) > 0 {
		return
	}
	u, place := sc.inhabited(tr), sc.x.Lex.Cues.GiftCases.First()
	if u < 0 && tr.isNoun() && sc.x.Lex.Code == "en" {
		u, place = sc.arrivedAt(tr.tok), "obj"
	}
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", place, sc.Members(u), c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: place}
	}
}

// inhabited returns where those without a name live for whom the aid is; -1 for none.
func (sc *scene) inhabited(tr *trigger) int {
	needy := false
	for k := tr.last + 1; k < sc.Len && k < tr.last+28; k++ {
		w := sc.Norm[k]
		switch {
		case sc.At[k] >= 0:
		case w == "." || w == ";" || clause.IsQuoteMark(w):
			return -1
		case sc.x.Lex.Cues.Needy.Has(w):
			needy = needy || sc.givenTo(k, tr.last)
		case needy && sc.x.Lex.Cues.HomeCases.Has(w):
			u := sc.NextUnit(k+1, sc.Len)
			if u < 0 {
				continue
			}
			if ty := sc.TypeOf(sc.Units[u].Ents[0]); ty == "Country" || ty == "Place" {
				return u
			}
		}
	}
	return -1
}

// givenTo says whether a noun stands behind a preposition of giving, its adjectives aside.
func (sc *scene) givenTo(h, from int) bool {
	for k := h - 1; k > from && k >= h-5; k-- {
		if sc.x.Lex.Cues.GiftCases.Has(sc.Norm[k]) {
			return true
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "ADV", "PUNCT", "VERB":
			continue
		}
		return sc.At[k] >= 0
	}
	return false
}

// arrivedAt returns where the thing at t, or what counts it, arrives: "the first shipment
// of aid reached Y"; -1 for none.
func (sc *scene) arrivedAt(t int) int {
	for i := 0; i < 3 && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "nmod"); i++ {
		h := sc.Sentence.Tokens[t].Head
		if h < 0 || h > t {
			return -1
		}
		t = h
	}
	if sc.Sentence.Tokens[t].Deprel == "compound" && sc.Sentence.Tokens[t].Head > t {
		t = sc.Sentence.Tokens[t].Head
	}
	v := sc.Sentence.Tokens[t].Head
	if v < t || !sc.Verb[v] || !strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "nsubj") || !sc.x.Lex.Cues.Arrivals.Has(sc.Lemma[v]) {
		return -1
	}
	for k, end := v+1, sc.ClauseEnd(v+1); k < end; k++ {
		if k > v+1 && !sc.x.Lex.Cues.JourneyPlaces.Has(sc.Norm[k-1]) {
			continue
		}
		if u := sc.NextUnit(k, end); u >= 0 {
			return u
		}
	}
	return -1
}

// modified returns the noun that an English object word only counts or modifies: the
// package of "a $2 billion aid package"; the word itself where it is the noun.
func (sc *scene) modified(k int) int {
	if sc.x.Lex.Code != "en" {
		return k
	}
	for i := 0; i < 3; i++ {
		h := sc.Sentence.Tokens[k].Head
		if h <= k || h > k+4 || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" {
			break
		}
		switch sc.Sentence.Tokens[k].Deprel {
		case "compound", "nummod":
			k = h
			continue
		}
		break
	}
	return k
}

// hyphen says whether a token joins the words around it: "German-made".
func (sc *scene) hyphen(k int) bool {
	if sc.x.Lex.Code != "en" || k == 0 || k+1 >= sc.Len || sc.Norm[k] != "-" {
		return false
	}
	t := sc.Sentence.Tokens
	return t[k-1].End == t[k].Start && t[k].End == t[k+1].Start
}

// namesDeal says whether a word of an English unit is the common noun of an agreement or a meeting that
// has no other name: "the deal between X and Y", "secured a Brexit deal with Y", "will hold a summit in Geneva".
func (sc *scene) namesDeal(u, t int) bool {
	un := &sc.Units[u]
	if sc.x.Lex.Code != "en" || t != un.Last || sc.Sentence.Tokens[t].UPOS != "NOUN" {
		return false
	}
	if w := sc.x.Analysis.Text[sc.Sentence.Tokens[t].Start:sc.Sentence.Tokens[t].End]; w != sc.Norm[t] {
		return false
	}
	switch sc.TypeOf(un.Ents[0]) {
	case "Treaty":
		return sc.NounTypes(t)["AGREED_WITH"]
	case "Meeting":
		v, _ := sc.lightVerb(t)
		return v >= 0 && sc.NounTypes(t)["MET_WITH"]
	}
	return false
}
