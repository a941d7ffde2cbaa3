package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// headlineDemonyms says whether units joined by commas alone are demonyms of one
// noun in a headline: "expels British, Canadian ambassadors".
func (sc *Scene) headlineDemonyms(us []int) bool {
	for _, k := range us {
		if sc.Units[k].Kind != entity.Demonym && sc.Units[k].Standin < 0 && k != us[len(us)-1] {
			return false
		}
	}
	last := sc.Units[us[len(us)-1]]
	if last.Standin >= 0 || strings.Contains(sc.x.Analysis.Text[sc.Sentence.Tokens[last.First].Start:sc.Sentence.Tokens[last.Last].End], " ") {
		return true
	}
	return last.Last+1 < sc.Len && sc.Sentence.Tokens[last.Last+1].UPOS == "NOUN"
}

// pastBracket returns where the words go on behind a short bracket that begins at a and ends
// before b, which tells of the member of a list before it: "PKS (8,2 persen), PAN (6%) dan …".
func (sc *Scene) pastBracket(a, b int) int {
	if a >= sc.Len || sc.Norm[a] != "(" {
		return a
	}
	for k := a + 1; k < b && k <= a+6; k++ {
		if sc.Norm[k] == ")" {
			return k + 1
		}
	}
	return a
}

// longCoordinator returns the number of words of a coordinator of several words
// that begins at t and ends by b, 0 for none: "along with", "as well as".
func (sc *Scene) longCoordinator(t, b int) int {
	for n := 2; n <= 3 && t+n-1 <= b; n++ {
		if sc.x.Lex.Coord[strings.Join(sc.Norm[t:t+n], " ")] {
			return n
		}
	}
	return 0
}

// titled says whether a word of a title stands in a stretch of tokens.
func (sc *Scene) titled(from, to int) bool {
	for t := from; t < to; t++ {
		if sc.x.Lex.Title[sc.Norm[t]] && sc.IsNominal(t) {
			return true // no "in" of "minister in charge"
		}
	}
	return false
}

// subjectOfNext says whether a unit behind a coordinator is no further member of
// the list before it but the subject of the next clause: "a pact with Qatar, and Egypt
// criticised it", "merebut Kabul dan Ghani melarikan diri".
func (sc *Scene) subjectOfNext(prev, u *Unit) bool {
	if sc.x.Lex.Code == "id" && sc.TypeOf(prev.Ents[0]) == "Place" && sc.TypeOf(u.Ents[0]) == "Person" {
		k := u.Last + 1
		for k < sc.Len && sc.AlongVerb(k) {
			k++
		}
		if k < sc.Len && sc.Verb[k] && sc.At[k] < 0 {
			return true // a town and a person make no list
		}
	}
	if sc.x.Lex.Code != "en" {
		return false
	}
	if sc.opensWith(prev, u) || sc.personThenState(prev, u) {
		return true
	}
	top := u.Head
	for h := sc.Sentence.Tokens[top].Head; h >= u.First && h <= u.Last; h = sc.Sentence.Tokens[top].Head {
		top = h // a name's last word below its first
	}
	if !strings.HasPrefix(sc.Sentence.Tokens[top].Deprel, "nsubj") {
		return false
	}
	v := sc.Sentence.Tokens[top].Head
	if v <= u.Last || !sc.Verb[v] {
		return false
	}
	if sc.inFront(prev, u, v) {
		return true
	}
	for k := u.Last + 1; k < v; k++ {
		if !sc.AlongVerb(k) {
			return false
		}
	}
	for t, n := prev.Head, 0; n < 12; n++ {
		h := sc.Sentence.Tokens[t].Head
		if h < 0 || h == v {
			return false
		}
		if sc.Verb[h] {
			return h < prev.First
		}
		t = h
	}
	return false
}

// inFront says whether a unit stands in a phrase before a comma that opens the clause of the
// English verb v, whose subjects begin with the unit behind: "In talks with Oman, Iran and Iraq
// agreed".
func (sc *Scene) inFront(prev, u *Unit, v int) bool {
	if k := prev.Last + 1; k+1 != u.First && !(k+2 == u.First && sc.Sentence.Tokens[k+1].UPOS == "DET") || sc.Norm[k] != "," {
		return false
	}
	for t, n := prev.Head, 0; n < 12; n++ {
		h := sc.Sentence.Tokens[t].Head
		if h == v {
			d := sc.Sentence.Tokens[t].Deprel
			return t < u.First && t != prev.Head && (d == "obl" || d == "advcl")
		}
		if h < 0 {
			return false
		}
		t = h
	}
	return false
}

// opensWith says whether a unit ends a phrase with which an English sentence opens, and those
// behind its comma are right before a verb that has no other subject, whatever the tree says:
// "After a meeting with Merkel, Macron and Sunak condemned Russia".
func (sc *Scene) opensWith(prev, u *Unit) bool {
	t := sc.Sentence.Tokens
	if c := t[0].UPOS; c != "ADP" && t[0].Morph.Tense != "ger" && (c != "SCONJ" || t[1].Morph.Tense != "ger") || prev.First < 2 || sc.Norm[prev.Last+1] != "," {
		return false
	}
	for k := 1; k < prev.First; k++ {
		if sc.Norm[k] == "," || t[k].UPOS == "AUX" || sc.Verb[k] && t[k].Morph.Tense != "ger" && t[k].Deprel != "amod" {
			return false
		}
	}
	if sc.x.Lex.Cues.Comitative.Has(sc.Norm[prev.First-1]) && prev.First == 2 {
		return false // "Along with Germany, France and Italy urged …"
	}
	k := u.First
	for k < sc.Len && (sc.At[k] >= 0 || sc.x.Lex.Coord[sc.Norm[k]] || t[k].UPOS == "DET" || sc.x.Lex.Cues.Genitive.Has(sc.Norm[k])) {
		k++
	}
	return k > u.Last && k < sc.Len && (sc.Verb[k] && t[k].Morph.Tense != "ger" || t[k].UPOS == "AUX")
}

// personThenState says whether an English object that is a person and a country behind "and" make no
// list, since a verb of the country's own follows: "expelled Arya and New Zealand ejected Savou".
func (sc *Scene) personThenState(prev, u *Unit) bool {
	if sc.TypeOf(prev.Ents[0]) != "Person" || sc.TypeOf(u.Ents[0]) != "Country" || strings.HasPrefix(sc.Sentence.Tokens[prev.Head].Deprel, "nsubj") {
		return false
	}
	k := u.Last + 1
	for k < sc.Len && sc.AlongVerb(k) {
		k++
	}
	if k >= sc.Len || sc.At[k] >= 0 || !sc.Verb[k] || sc.Sentence.Tokens[k].Morph.Tense == "ger" || strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "acl") {
		return false
	}
	for t := prev.First - 1; t >= 0; t-- {
		if sc.Verb[t] && sc.At[t] < 0 {
			return true
		}
	}
	return false
}
