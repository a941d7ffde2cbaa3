package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// counted returns the unit that an Indonesian noun of quantity counts: "Sebanyak 30
// pesawat militer China"; -1 for none.
func (sc *Scene) counted(h int) int {
	if !sc.x.Lex.Cues.Counts.Has(sc.Norm[h]) {
		return -1
	}
	for t := h + 1; t < sc.Len && t <= h+6; t++ {
		if u := sc.At[t]; u >= 0 {
			if sc.Units[u].First == t && (sc.Units[u].Standin >= 0 || sc.Units[u].Kind == entity.Description) {
				return u
			}
			return -1
		}
		switch sc.Sentence.Tokens[t].UPOS {
		case "NUM", "ADV", "ADP", "ADJ":
			continue
		}
		return -1
	}
	return -1
}

// launcher returns the unit of whoever fired the weapon at h, which acts for him: "Roket
// yang ditembakkan Hamas melukai …"; -1 for none.
func (sc *Scene) launcher(h int) int {
	if !sc.x.Lex.Cues.Weapons.Has(sc.Norm[h]) {
		return -1
	}
	if u := sc.ownerBehind(h); u >= 0 && sc.Units[u].Kind != entity.Pronoun {
		return u
	}
	return -1
}

// joinsNouns says whether an Indonesian coordinator joins two plain nouns that belong to
// who is named behind them.
func (sc *Scene) joinsNouns(k int) bool {
	if sc.x.Lex.Code != "id" || !sc.x.Lex.Coord[sc.Norm[k]] || k+1 >= sc.Len || sc.At[k+1] >= 0 {
		return false
	}
	next := k + 1
	if sc.Sentence.Tokens[next].UPOS == "NUM" && next+1 < sc.Len && sc.At[next+1] < 0 { // "35 orang dan 16 perusahaan Iran"
		next++
	}
	return sc.Sentence.Tokens[next].UPOS == "NOUN" && !sc.x.Lex.Times[sc.Norm[next]] && (sc.Sentence.Tokens[k-1].UPOS == "NOUN" || sc.Sentence.Tokens[k-1].UPOS == "ADJ")
}

// measured says whether a noun is the stuff of which the object of an act is an amount:
// "two rounds of aid", "$1 million in aid".
func (sc *Scene) measured(n, h int) bool {
	for i := 0; i < 3; i++ {
		up := sc.Sentence.Tokens[n].Head
		if up <= h || up >= n || !strings.HasPrefix(sc.Sentence.Tokens[n].Deprel, "nmod") || !sc.measureCase(n) {
			return false
		}
		if sc.Sentence.Tokens[up].Head == h && sc.Sentence.Tokens[up].Deprel == "obj" {
			return true
		}
		n = up
	}
	return false
}

func (sc *Scene) measureCase(n int) bool {
	for _, k := range sc.Kids[n] {
		if sc.Sentence.Tokens[k].Deprel == "case" && sc.x.Lex.Cues.MeasureCases.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// companionOf returns the unit that an English unit with a noun behind it describes: Germany
// in "NATO ally Germany"; -1 for none.
func (sc *Scene) companionOf(u int) int {
	t := sc.Units[u].Last
	if sc.Units[u].Standin < 0 {
		t++
	}
	if sc.x.Lex.Code != "en" || t+1 >= sc.Len || !sc.x.Lex.Cues.Companions.Has(sc.Norm[t]) {
		return -1
	}
	v := sc.At[t+1]
	if v < 0 || v == u || sc.Modifies(v) || sc.Units[v].Kind != entity.Name || sc.Units[v].First != t+1 {
		return -1
	}
	return v
}

// scareQuoteEnd returns the closing quotation mark of a word or two that a text only puts
// in quotation marks, "signed a "binding" deal with"; -1 where a quotation opens.
func (sc *Scene) scareQuoteEnd(t int) int {
	if !IsQuoteMark(sc.Norm[t]) || t == 0 || IsClosing(sc.Norm[t-1]) {
		return -1
	}
	for k := t + 1; k < sc.Len && k <= t+5; k++ {
		if sc.Verb[k] || sc.Sentence.Tokens[k].UPOS == "AUX" || sc.Sentence.Tokens[k].UPOS == "PRON" {
			return -1
		}
		if IsQuoteMark(sc.Norm[k]) {
			if k > t+1 && k+1 < sc.Len && !IsClosing(sc.Norm[k+1]) && !IsClosing(sc.Norm[k-1]) {
				return k
			}
			return -1
		}
	}
	return -1
}
