package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// headlineDemonyms says whether units joined by commas alone are demonyms of one
// noun in a headline: "expels British, Canadian ambassadors".
func (sc *scene) headlineDemonyms(us []int) bool {
	for _, k := range us {
		if sc.units[k].kind != entity.Demonym && sc.units[k].standin < 0 && k != us[len(us)-1] {
			return false
		}
	}
	last := sc.units[us[len(us)-1]]
	if last.standin >= 0 || strings.Contains(sc.x.an.Text[sc.s.Tokens[last.first].Start:sc.s.Tokens[last.last].End], " ") {
		return true
	}
	return last.last+1 < sc.n && sc.s.Tokens[last.last+1].UPOS == "NOUN"
}

// pastBracket returns where the words go on behind a short bracket that begins at a and ends
// before b, which tells of the member of a list before it: "PKS (8,2 persen), PAN (6%) dan …".
func (sc *scene) pastBracket(a, b int) int {
	if a >= sc.n || sc.norm[a] != "(" {
		return a
	}
	for k := a + 1; k < b && k <= a+6; k++ {
		if sc.norm[k] == ")" {
			return k + 1
		}
	}
	return a
}

// longCoordinator returns the number of words of a coordinator of several words
// that begins at t and ends by b, 0 for none: "along with", "as well as".
func (sc *scene) longCoordinator(t, b int) int {
	for n := 2; n <= 3 && t+n-1 <= b; n++ {
		if sc.x.lex.coord[strings.Join(sc.norm[t:t+n], " ")] {
			return n
		}
	}
	return 0
}

// titled says whether a word of a title stands in a stretch of tokens.
func (sc *scene) titled(from, to int) bool {
	for t := from; t < to; t++ {
		if sc.x.lex.title[sc.norm[t]] && sc.isNominal(t) {
			return true // no "in" of "minister in charge"
		}
	}
	return false
}

// subjectOfNext says whether a unit behind a coordinator is no further member of
// the list before it but the subject of the next clause: "a pact with Qatar, and Egypt
// criticised it", "merebut Kabul dan Ghani melarikan diri".
func (sc *scene) subjectOfNext(prev, u *unit) bool {
	if sc.x.lex.code == "id" && sc.typeOf(prev.ents[0]) == "Place" && sc.typeOf(u.ents[0]) == "Person" {
		k := u.last + 1
		for k < sc.n && sc.alongVerb(k) {
			k++
		}
		if k < sc.n && sc.verb[k] && sc.at[k] < 0 {
			return true // a town and a person make no list
		}
	}
	if sc.x.lex.code != "en" {
		return false
	}
	if sc.opensWith(prev, u) || sc.personThenState(prev, u) {
		return true
	}
	top := u.head
	for h := sc.s.Tokens[top].Head; h >= u.first && h <= u.last; h = sc.s.Tokens[top].Head {
		top = h // a name's last word below its first
	}
	if !strings.HasPrefix(sc.s.Tokens[top].Deprel, "nsubj") {
		return false
	}
	v := sc.s.Tokens[top].Head
	if v <= u.last || !sc.verb[v] {
		return false
	}
	if sc.inFront(prev, u, v) {
		return true
	}
	for k := u.last + 1; k < v; k++ {
		if !sc.alongVerb(k) {
			return false
		}
	}
	for t, n := prev.head, 0; n < 12; n++ {
		h := sc.s.Tokens[t].Head
		if h < 0 || h == v {
			return false
		}
		if sc.verb[h] {
			return h < prev.first
		}
		t = h
	}
	return false
}

// inFront says whether a unit stands in a phrase before a comma that opens the clause of the
// English verb v, whose subjects begin with the unit behind: "In talks with Oman, Iran and Iraq
// agreed".
func (sc *scene) inFront(prev, u *unit, v int) bool {
	if k := prev.last + 1; k+1 != u.first && !(k+2 == u.first && sc.s.Tokens[k+1].UPOS == "DET") || sc.norm[k] != "," {
		return false
	}
	for t, n := prev.head, 0; n < 12; n++ {
		h := sc.s.Tokens[t].Head
		if h == v {
			d := sc.s.Tokens[t].Deprel
			return t < u.first && t != prev.head && (d == "obl" || d == "advcl")
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
func (sc *scene) opensWith(prev, u *unit) bool {
	t := sc.s.Tokens
	if c := t[0].UPOS; c != "ADP" && t[0].Morph.Tense != "ger" && (c != "SCONJ" || t[1].Morph.Tense != "ger") || prev.first < 2 || sc.norm[prev.last+1] != "," {
		return false
	}
	for k := 1; k < prev.first; k++ {
		if sc.norm[k] == "," || t[k].UPOS == "AUX" || sc.verb[k] && t[k].Morph.Tense != "ger" && t[k].Deprel != "amod" {
			return false
		}
	}
	if sc.x.lex.cues.Comitative.Has(sc.norm[prev.first-1]) && prev.first == 2 {
		return false // "Along with Germany, France and Italy urged …"
	}
	k := u.first
	for k < sc.n && (sc.at[k] >= 0 || sc.x.lex.coord[sc.norm[k]] || t[k].UPOS == "DET" || sc.x.lex.cues.Genitive.Has(sc.norm[k])) {
		k++
	}
	return k > u.last && k < sc.n && (sc.verb[k] && t[k].Morph.Tense != "ger" || t[k].UPOS == "AUX")
}

// personThenState says whether an English object that is a person and a country behind "and" make no
// list, since a verb of the country's own follows: "expelled Arya and New Zealand ejected Savou".
func (sc *scene) personThenState(prev, u *unit) bool {
	if sc.typeOf(prev.ents[0]) != "Person" || sc.typeOf(u.ents[0]) != "Country" || strings.HasPrefix(sc.s.Tokens[prev.head].Deprel, "nsubj") {
		return false
	}
	k := u.last + 1
	for k < sc.n && sc.alongVerb(k) {
		k++
	}
	if k >= sc.n || sc.at[k] >= 0 || !sc.verb[k] || sc.s.Tokens[k].Morph.Tense == "ger" || strings.HasPrefix(sc.s.Tokens[k].Deprel, "acl") {
		return false
	}
	for t := prev.first - 1; t >= 0; t-- {
		if sc.verb[t] && sc.at[t] < 0 {
			return true
		}
	}
	return false
}
