package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// UnitBefore returns the head of the unit right before a verb and its adverbs and
// auxiliaries, where that unit stands free; -1 otherwise.
func (sc *Scene) UnitBefore(t int) int {
	for k := t - 1; k >= 0; k-- {
		if u := sc.At[k]; u >= 0 {
			b := sc.Units[u].First - 1
			if sc.Modifies(u) || b >= 0 && (sc.Sentence.Tokens[b].UPOS == "ADP" && !sc.x.Lex.Sub[sc.Norm[b]] || sc.Verb[b]) {
				return -1
			}
			return sc.Units[u].Head
		}
		w := sc.Norm[k]
		if sc.x.Lex.Neg[w] || sc.x.Lex.Planned[w] || sc.x.Lex.Poss[w] {
			continue
		}
		if sc.AlongVerb(k) {
			continue
		}
		if k > 0 && sc.x.Lex.Cues.Manner.Has(sc.Norm[k-1]) {
			k-- // "ASEAN secara moral tak pantas"
			continue
		}
		return -1
	}
	return -1
}

// subjectByOrder finds the noun phrase before a verb where the tree is silent.
func (sc *Scene) subjectByOrder(t, depth int) (int, bool) {
	k := t - 1
	for k >= 0 {
		if u := sc.At[k]; u >= 0 {
			break
		}
		if sc.AlongVerb(k) || sc.x.Lex.Gov[sc.VerbOf(k)] != "" && sc.Verb[k] || sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) {
			k--
			continue
		}
		break
	}
	if u := sc.openingUnit(t); u >= 0 && (k < 0 || sc.At[k] < 0 && !sc.x.Lex.Coord[sc.Norm[k]] && sc.Norm[k] != ",") {
		return sc.Units[u].Head, false
	}
	if k < 0 {
		return -1, false
	}
	if u := sc.At[k]; u >= 0 {
		if b := sc.Units[u].First - 1; b >= 0 && sc.Sentence.Tokens[b].UPOS == "ADP" && !sc.x.Lex.Sub[sc.Norm[b]] {
			return -1, false
		}
		return sc.Units[u].Head, false
	}
	// a coordinator: the subject of the verb before it
	if sc.x.Lex.Coord[sc.Norm[k]] || sc.x.Lex.Meanwhile[sc.Norm[k]] || sc.Norm[k] == "," && k+1 < t {
		for v := k - 1; v >= 0; v-- {
			if sc.Verb[v] && sc.At[v] < 0 {
				return sc.Subject(v, depth+1)
			}
			if IsQuoteMark(sc.Norm[v]) || sc.Norm[v] == ";" {
				return -1, false
			}
		}
	}
	return -1, false
}

// openingUnit returns the unit that opens the clause of an Indonesian verb, where
// nothing but prepositional phrases and adverbs stands between them: "Selain A, B
// pada hari yang sama juga menemui C"; -1 for none.
func (sc *Scene) openingUnit(t int) int {
	if sc.x.Lex.Code != "id" || lexicon.DiPrefixed(sc.Norm[t]) {
		return -1
	}
	inside := false // of a prepositional phrase, read from its end
	for k := t - 1; k >= 0 && k > t-16; k-- {
		if u := sc.At[k]; u >= 0 {
			k = sc.Units[u].First
			if k == 0 || sc.Norm[k-1] == "," {
				if inside || sc.Modifies(u) || sc.Units[u].Kind == entity.Pronoun && k == 0 {
					return -1
				}
				return u
			}
			if sc.Sentence.Tokens[k-1].UPOS != "ADP" && sc.Sentence.Tokens[k-1].UPOS != "NOUN" {
				return -1
			}
			inside = sc.Sentence.Tokens[k-1].UPOS != "ADP"
			continue
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADP":
			inside = false
			continue
		case "ADV", "AUX", "PART":
			continue
		case "NOUN", "ADJ", "NUM", "DET", "PROPN":
			inside = true
			continue
		}
		if w := sc.Norm[k]; w == "(" || w == ")" || w == "/" || sc.x.Lex.Rel[w] && k+1 < sc.Len && sc.x.Lex.Cues.Same.Has(sc.Norm[k+1]) {
			continue
		}
		return -1
	}
	return -1
}

// beforeDay returns the head of the unit before a bare day of which an English tree makes a
// mere part of it: "Peru Thursday urged Chile", "Japan yesterday said"; -1 for none.
func (sc *Scene) beforeDay(t int) int {
	k := t - 1
	for k > 0 && sc.Sentence.Tokens[k].UPOS == "AUX" {
		k--
	}
	if sc.x.Lex.Code != "en" || k < 1 || sc.At[k] >= 0 || !sc.x.Lex.Times[sc.Norm[k]] || sc.At[k-1] < 0 {
		return -1
	}
	u := &sc.Units[sc.At[k-1]]
	if h := sc.Sentence.Tokens[u.Head].Head; h != k || u.Kind == entity.Demonym {
		return -1
	}
	if b := u.First - 1; b > 0 && sc.Sentence.Tokens[b].UPOS == "ADP" {
		return -1 // "in Peru yesterday"
	}
	return u.Head
}

// openingVerb returns the head of the subject of a sentence that an Indonesian verb without a
// subject of its own opens: "Didesak AS, Turki menolak", "Sambil mengecam AS, Lavrov memuji
// China"; -1 for none.
func (sc *Scene) openingVerb(t int) int {
	if sc.x.Lex.Code != "id" || t > 1 {
		return -1
	}
	if passive := lexicon.DiPrefixed(sc.Norm[t]) && (t == 0 || sc.Sentence.Tokens[0].UPOS == "ADV"); !passive && !(t == 1 && sc.x.Lex.Meanwhile[sc.Norm[0]]) {
		return -1
	}
	for k := t + 1; k+2 < sc.Len && k <= t+12; k++ {
		if sc.Norm[k] != "," || sc.At[k] >= 0 {
			continue
		}
		if u := sc.At[k+1]; u >= 0 && !sc.Modifies(u) && sc.Units[u].Kind != entity.Pronoun && (sc.Units[u].List < 0 || sc.At[k-1] < 0 || sc.Units[sc.At[k-1]].List != sc.Units[u].List) {
			return sc.Units[u].Head
		}
		return -1
	}
	return -1
}

// unitSubject says whether a verb has, behind the subject at k, another that names
// somebody: the first only says when.
func (sc *Scene) unitSubject(t, k int) bool {
	for _, j := range sc.Kids[t] {
		if j > k && j < t && sc.At[j] >= 0 && strings.HasPrefix(sc.Sentence.Tokens[j].Deprel, "nsubj") && !sc.Modifies(sc.At[j]) {
			return true
		}
	}
	return false
}
