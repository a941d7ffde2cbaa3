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

// makeLists finds units that are coordinated: "A, B dan C".
func (sc *Scene) makeLists() {
	var cur []int
	closed := false // a coordinator was seen
	flush := func() {
		cur = sc.dropOpening(cur)
		if len(cur) > 1 && (closed || sc.headlineList(cur)) && !sc.beginsClause(cur) {
			sc.addList(cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || sc.Possessive(i) || sc.abbreviates(i) {
			continue
		}
		if len(cur) > 0 {
			prev := &sc.Units[cur[len(cur)-1]]
			link, coord := sc.linked(prev.Last+1, u.First-1)
			if along, last := sc.accompanied(prev, u); along {
				link, coord = true, last
			}
			if link && prev.opens && !coord {
				u.opens = true
			}
			if !link || !sc.sameKind(prev, u) || sc.subjectOfNext(prev, u) || closed && !coord && !prev.opens {
				flush()
			} else if coord {
				closed = true
			}
		}
		cur = append(cur, i)
	}
	flush()
}

// abbreviates says whether a unit is the short form in brackets of the name right before it: "the
// African Union (AU) and Chad".
func (sc *Scene) abbreviates(i int) bool {
	u := &sc.Units[i]
	return i > 0 && u.First > 1 && sc.Norm[u.First-1] == "(" && sc.At[u.First-2] >= 0 && sc.Units[sc.At[u.First-2]].Ents[0] == u.Ents[0]
}

// addList makes units a list.
func (sc *Scene) addList(units []int) {
	for _, u := range units {
		sc.Units[u].List = len(sc.Lists)
	}
	sc.Lists = append(sc.Lists, units)
}

// makeLongLists joins persons who are listed with what they are between commas:
// "A, a member of X, B, secretary of Y, and C".
func (sc *Scene) makeLongLists() {
	var cur []int
	closed := false
	flush := func() {
		if len(cur) > 1 && closed {
			sc.addList(cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Kind == entity.Pronoun || sc.TypeOf(u.Ents[0]) != "Person" {
			continue
		}
		if sc.x.Lex.Code == "en" && u.Last+1 < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[u.Last+1]) {
			flush() // "Navalny, 44, a lawyer and Putin's critic"
			continue
		}
		if u.List >= 0 && len(sc.Lists[u.List]) > 2 {
			flush()
			continue
		}
		if len(cur) > 0 {
			prev := &sc.Units[cur[len(cur)-1]]
			comma, coord, ok := sc.apposed(prev.Last+1, u.First-1)
			if !ok || !comma && !coord || closed && !coord || sc.subjectOfNext(prev, u) {
				flush()
			} else if coord {
				closed = true
			}
		}
		cur = append(cur, i)
	}
	flush()
}

// apposed says whether the tokens from a to b are nothing but commas,
// coordinators and a noun phrase that tells what somebody is.
func (sc *Scene) apposed(a, b int) (comma, coord, ok bool) {
	if b-a > 16 {
		return false, false, false
	}
	for t := a; t <= b; t++ {
		w := sc.Norm[t]
		switch {
		case w == ",":
			comma = true
		case sc.x.Lex.Coord[w]:
			coord = coord || t >= b-6
		case sc.x.Lex.Cues.ApposedLinks.Has(w) || sc.againBy(t, a):
		case coord && sc.Sentence.Tokens[t].Deprel == "nmod:poss" && sc.x.Lex.Code == "en": // "and his French ally, X"
		case sc.IsNominal(t) && !sc.x.Lex.Times[w]:
		default:
			return false, false, false
		}
	}
	return comma, coord, true
}

// headlineList says whether units joined by commas alone are a list: in a
// headline, right before a verb ("Blinken, Lavrov talk"). Behind a preposition the first of
// them ends what the headline opens with: "Serangan Israel ke Suriah, Mesir Desak PBB".
func (sc *Scene) headlineList(us []int) bool {
	if first := sc.Units[us[0]].First; !sc.IsHeadline() || sc.behindVerb(&sc.Units[us[0]]) || sc.x.Lex.Code == "id" && first > 0 && sc.Sentence.Tokens[first-1].UPOS == "ADP" {
		return false
	}
	next := sc.Units[us[len(us)-1]].Last + 1
	return next < sc.Len && sc.Verb[next] || sc.x.Lex.Code == "en" && sc.headlineDemonyms(us)
}

// mostBetween bounds the words between two units of a list.
const mostBetween = 5

// linked says whether the tokens from a to b only join two units, and whether a
// coordinator is among them.
func (sc *Scene) linked(a, b int) (link, coord bool) {
	a = sc.pastBracket(a, b)
	if a > b || b-a > mostBetween {
		return false, false
	}
	comma := false
	for t := a; t <= b; t++ {
		comma = comma || sc.Norm[t] == ","
		w := sc.Norm[t]
		if n := sc.longCoordinator(t, b); n > 0 {
			coord, t = true, t+n-1
			continue
		}
		switch {
		case sc.x.Lex.Coord[w]:
			coord = true
		case sc.againBy(t, a):
		case coord && sc.x.Lex.Code == "en" && (sc.Sentence.Tokens[t].UPOS == "ADJ" || sc.Sentence.Tokens[t].Deprel == "amod") && !sc.x.Lex.Title[w] && t == b: // "A and incoming Prime Minister B"
		case coord && sc.introduces(t, b+1): // "A and the rebel B"
		case coord && t == b && t > a && sc.Sentence.Tokens[t].UPOS == "NOUN" && sc.Sentence.Tokens[t-1].UPOS == "PRON" && sc.Sentence.Tokens[t-1].Deprel == "nmod:poss" && sc.x.Lex.Code == "en": // "A and its ally B"
		case sc.x.Lex.Code == "id" && t > a && sc.countsMember(t, b):
		case w == "," || sc.x.Lex.Cues.ListParticles.Has(w) || coord && sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Indefinite.Has(w) || t == a && sc.x.Lex.Cues.Genitive.Has(w) || sc.Sentence.Tokens[t].Deprel == "nmod:poss" && sc.Sentence.Tokens[t].UPOS == "PRON" && coord:
		case a == b && (w == "-" || w == "–") && sc.x.Lex.Code == "id": // "hubungan Rusia-Indonesia"
			coord = true
		default:
			return false, false
		}
	}
	return coord || comma, coord
}

// againBy says whether the word at t names the agent of a passive behind one named before:
// "by Turkey, Jordan and by X"; a is where the words between the two begin.
func (sc *Scene) againBy(t, a int) bool {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Agent[sc.Norm[t]] || t == 0 || !sc.x.Lex.Coord[sc.Norm[t-1]] {
		return false
	}
	for k := a - 1; k >= 0 && k > a-14 && !sc.Verb[k]; k-- {
		if sc.x.Lex.Agent[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// introduces says whether a word before a unit only says what kind of group it is: "the
// rebel X", "militant group X".
func (sc *Scene) introduces(t, first int) bool {
	return sc.x.Lex.Code == "en" && first < sc.Len && sc.At[first] >= 0 && sc.TypeOf(sc.Units[sc.At[first]].Ents[0]) == "Organization" &&
		(sc.x.Lex.Nonstate[sc.Norm[t]] || sc.Sentence.Tokens[t].UPOS == "ADJ" || sc.Sentence.Tokens[t].UPOS == "DET")
}

// sameKind says whether two units may stand in one list: a treaty is not listed with a person.
func (sc *Scene) sameKind(a, b *Unit) bool {
	thing := func(u *Unit) bool {
		switch sc.TypeOf(u.Ents[0]) {
		case "Treaty", "Meeting":
			return true
		}
		return false
	}
	return thing(a) == thing(b)
}
