package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// beneficiaries finds whom aid is for where its own places name nobody: those who live
// somewhere ("aid to people hit by the flood in X", "bantuan bagi korban gempa di X"), or in
// English where it arrives ("a first shipment of aid from X reached Y").
func (sc *scene) beneficiaries(tr *trigger, c *candidate) {
	if c.typ != "AIDED" || len(c.recips) > 0 {
		return
	}
	u, place := sc.inhabited(tr), sc.x.lex.cues.GiftCases.First()
	if u < 0 && tr.isNoun() && sc.x.lex.code == "en" {
		u, place = sc.arrivedAt(tr.tok), "obj"
	}
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", place, sc.members(u), c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: place}
	}
}

// inhabited returns where those without a name live for whom the aid is; -1 for none.
func (sc *scene) inhabited(tr *trigger) int {
	needy := false
	for k := tr.last + 1; k < sc.n && k < tr.last+28; k++ {
		w := sc.norm[k]
		switch {
		case sc.at[k] >= 0:
		case w == "." || w == ";" || isQuoteMark(w):
			return -1
		case sc.x.lex.cues.Needy.Has(w):
			needy = needy || sc.givenTo(k, tr.last)
		case needy && sc.x.lex.cues.HomeCases.Has(w):
			u := sc.nextUnit(k+1, sc.n)
			if u < 0 {
				continue
			}
			if ty := sc.typeOf(sc.units[u].ents[0]); ty == "Country" || ty == "Place" {
				return u
			}
		}
	}
	return -1
}

// givenTo says whether a noun stands behind a preposition of giving, its adjectives aside.
func (sc *scene) givenTo(h, from int) bool {
	for k := h - 1; k > from && k >= h-5; k-- {
		if sc.x.lex.cues.GiftCases.Has(sc.norm[k]) {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "ADV", "PUNCT", "VERB":
			continue
		}
		return sc.at[k] >= 0
	}
	return false
}

// arrivedAt returns where the thing at t, or what counts it, arrives: "the first shipment
// of aid reached Y"; -1 for none.
func (sc *scene) arrivedAt(t int) int {
	for i := 0; i < 3 && strings.HasPrefix(sc.s.Tokens[t].Deprel, "nmod"); i++ {
		h := sc.s.Tokens[t].Head
		if h < 0 || h > t {
			return -1
		}
		t = h
	}
	if sc.s.Tokens[t].Deprel == "compound" && sc.s.Tokens[t].Head > t {
		t = sc.s.Tokens[t].Head
	}
	v := sc.s.Tokens[t].Head
	if v < t || !sc.verb[v] || !strings.HasPrefix(sc.s.Tokens[t].Deprel, "nsubj") || !sc.x.lex.cues.Arrivals.Has(sc.lemma[v]) {
		return -1
	}
	for k, end := v+1, sc.clauseEnd(v+1); k < end; k++ {
		if k > v+1 && !sc.x.lex.cues.JourneyPlaces.Has(sc.norm[k-1]) {
			continue
		}
		if u := sc.nextUnit(k, end); u >= 0 {
			return u
		}
	}
	return -1
}

// measured says whether a noun is the stuff of which the object of an act is an amount:
// "two rounds of aid", "$1 million in aid".
func (sc *scene) measured(n, h int) bool {
	for i := 0; i < 3; i++ {
		up := sc.s.Tokens[n].Head
		if up <= h || up >= n || !strings.HasPrefix(sc.s.Tokens[n].Deprel, "nmod") || !sc.measureCase(n) {
			return false
		}
		if sc.s.Tokens[up].Head == h && sc.s.Tokens[up].Deprel == "obj" {
			return true
		}
		n = up
	}
	return false
}

func (sc *scene) measureCase(n int) bool {
	for _, k := range sc.kids[n] {
		if sc.s.Tokens[k].Deprel == "case" && sc.x.lex.cues.MeasureCases.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}

// modified returns the noun that an English object word only counts or modifies: the
// package of "a $2 billion aid package"; the word itself where it is the noun.
func (sc *scene) modified(k int) int {
	if sc.x.lex.code != "en" {
		return k
	}
	for i := 0; i < 3; i++ {
		h := sc.s.Tokens[k].Head
		if h <= k || h > k+4 || sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" {
			break
		}
		switch sc.s.Tokens[k].Deprel {
		case "compound", "nummod":
			k = h
			continue
		}
		break
	}
	return k
}

// companionOf returns the unit that an English unit with a noun behind it describes: Germany
// in "NATO ally Germany"; -1 for none.
func (sc *scene) companionOf(u int) int {
	t := sc.units[u].last
	if sc.units[u].standin < 0 {
		t++
	}
	if sc.x.lex.code != "en" || t+1 >= sc.n || !sc.x.lex.cues.Companions.Has(sc.norm[t]) {
		return -1
	}
	v := sc.at[t+1]
	if v < 0 || v == u || sc.modifies(v) || sc.units[v].kind != entity.Name || sc.units[v].first != t+1 {
		return -1
	}
	return v
}

// hyphen says whether a token joins the words around it: "German-made".
func (sc *scene) hyphen(k int) bool {
	if sc.x.lex.code != "en" || k == 0 || k+1 >= sc.n || sc.norm[k] != "-" {
		return false
	}
	t := sc.s.Tokens
	return t[k-1].End == t[k].Start && t[k].End == t[k+1].Start
}

// namesDeal says whether a word of an English unit is the common noun of an agreement that
// has no other name: "the deal between X and Y", "secured a Brexit deal with Y".
func (sc *scene) namesDeal(u, t int) bool {
	un := &sc.units[u]
	if sc.x.lex.code != "en" || t != un.last || sc.s.Tokens[t].UPOS != "NOUN" || sc.typeOf(un.ents[0]) != "Treaty" {
		return false
	}
	if w := sc.x.an.Text[sc.s.Tokens[t].Start:sc.s.Tokens[t].End]; w != sc.norm[t] {
		return false
	}
	return sc.nounTypes(t)["AGREED_WITH"]
}

// scareQuoteEnd returns the closing quotation mark of a word or two that a text only puts
// in quotation marks, "signed a "binding" deal with"; -1 where a quotation opens.
func (sc *scene) scareQuoteEnd(t int) int {
	if !isQuoteMark(sc.norm[t]) || t == 0 || isClosing(sc.norm[t-1]) {
		return -1
	}
	for k := t + 1; k < sc.n && k <= t+5; k++ {
		if sc.verb[k] || sc.s.Tokens[k].UPOS == "AUX" || sc.s.Tokens[k].UPOS == "PRON" {
			return -1
		}
		if isQuoteMark(sc.norm[k]) {
			if k > t+1 && k+1 < sc.n && !isClosing(sc.norm[k+1]) && !isClosing(sc.norm[k-1]) {
				return k
			}
			return -1
		}
	}
	return -1
}
