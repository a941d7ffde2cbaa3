package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// datedDay says whether token i is a day whose date stands in brackets behind it, and no part
// of the name before it: "bertemu PM Vietnam Nguyen Xuan Phuc Sabtu (28/4)".
func (a *reader) datedDay(v *view, i int) bool {
	return a.lex.code == "id" && a.lex.never.has(v, i) && v.word(i+1) == "(" && v.word(i+2) != "" && v.word(i + 2)[0] >= '0' && v.word(i + 2)[0] <= '9'
}

// nameAt reads a person's name from token i on and returns its last token, or
// -1 where none begins there. A name is a run of capitalised words, with the
// particles of the language between them ("Mohammed bin Salman"), initials and
// hyphens. It ends before a title, before another name that is known, and where
// the recogniser begins a new name.
func (a *reader) nameAt(v *view, i int) int {
	if !a.nameStart(v, i) {
		return -1
	}
	last := i
	if v.loud {
		return last
	}
	for j := i + 1; j < len(v.Tokens) && j-i < 9; j++ {
		switch {
		case a.datedDay(v, j):
			return last
		case v.begins(j) && v.tag(j) == "PER" && v.tag(j-1) == "PER" && !v.glued(j) && v.cap(j) && !a.lex.particles.has(v, j) && j > i+1:
			return last
		case ended(v.Tokens[j-1].Form):
			return last
		case a.namePart(v, j) && !a.stops(v, j):
			last = j
		case a.couples[hyphen{v.index, j}] || a.coupled(v, i, j):
			return last
		case v.word(j) == "-" && v.glued(j) && v.glued(j+1) && (v.cap(j+1) || a.lex.particles.has(v, j-1) || v.tag(j+1) == "PER" || a.wholePerson(v, i, j+1) || a.lex.surname.has(v, i)):
			last = j + 1
			j++
		case isApostrophe(v.word(j)) && v.glued(j) && v.glued(j+1) && v.cap(j+1):
			last = j + 1
			j++
		case a.particle(v, j):
			// "bin Salman", "al-Assad", "de la Cruz": particles count when a name part follows
			k := j + 1
			for k < len(v.Tokens) && k < j+3 && (a.particle(v, k) || v.word(k) == "-") {
				k++
			}
			if k < len(v.Tokens) && v.cap(k) && a.namePart(v, k) && !a.stops(v, k) {
				last = k
				j = k
				continue
			}
			return last
		default:
			return last
		}
	}
	return last
}

// ended says whether a token carries the full stop of a sentence ("Ma.") rather
// than that of an initial or an abbreviation.
func ended(form string) bool {
	return len(form) > 2 && form[len(form)-1] == '.' && strings.Count(form, ".") == 1 && form != "Jr." && form != "St." && form != "Md." && form != "Sr."
}

// wholePerson says whether the recogniser holds tokens i to j for one person.
func (a *reader) wholePerson(v *view, i, j int) bool {
	for k := i; k <= j; k++ {
		if v.tag(k) != "PER" || k > i && v.begins(k) {
			return false
		}
	}
	return true
}

func isApostrophe(s string) bool { return s == "'" || s == "’" || s == "‘" }

func (a *reader) particle(v *view, j int) bool {
	if a.lex.prefixes.has(v, j) && v.word(j+1) == "-" && v.glued(j+1) && v.cap(j+2) {
		return true // "Ahmad as-Sabah"
	}
	return a.lex.particles.has(v, j) && (!v.cap(j) || v.cap(j+1) || v.word(j+1) == "-")
}

// nameStart says whether a person's name may begin at token i.
func (a *reader) nameStart(v *view, i int) bool {
	if i < 0 || i >= len(v.Tokens) {
		return false
	}
	if v.cap(i) {
		return a.namePart(v, i) && !a.stops(v, i)
	}
	// "al-Assad", "von der Leyen" at the start of a name
	if a.lex.prefixes.has(v, i) {
		j := i + 1
		for j < len(v.Tokens) && j < i+3 && (v.word(j) == "-" || a.lex.prefixes.has(v, j) && !v.cap(j)) {
			j++
		}
		return j > i && v.cap(j) && (v.word(i+1) == "-" || v.tag(i) == "PER") && a.namePart(v, j)
	}
	return false
}

// namePart says whether a token can be part of a person's name.
func (a *reader) namePart(v *view, i int) bool {
	if !v.cap(i) {
		return false
	}
	if a.lex.never.has(v, i) && v.tag(i) != "PER" && !a.inPerson(v, i) {
		return false
	}
	for _, r := range v.Tokens[i].Form {
		if r >= '0' && r <= '9' {
			return false
		}
	}
	return v.Tokens[i].UPOS != "VERB" || v.tag(i) == "PER" || i > 0
}

// inPerson says whether the gazetteer sees a person of several words at token i.
func (a *reader) inPerson(v *view, i int) bool {
	for _, c := range a.found[v.index] {
		if c.first <= i && i <= c.last && c.typ == gazetteer.Person && c.length() > 1 {
			return true
		}
	}
	return false
}

// stops says whether a name cannot go on with token i: something else that is
// known begins there, or a title.
func (a *reader) stops(v *view, i int) bool {
	for _, c := range a.found[v.index] {
		if c.first > i || c.last < i || c.typ == gazetteer.Person || c.weak && v.tag(i) == "PER" {
			continue
		}
		if c.by == byRecogniser {
			if v.tag(i) != "PER" && c.first == i {
				return true
			}
			continue
		}
		// a place or a country inside what the recogniser holds for one person ("Paris Hilton")
		if c.length() == 1 && v.shape[i] != upper && v.tag(i) == "PER" && (i > 0 && v.tag(i-1) == "PER" && !v.begins(i) || v.tag(i+1) == "PER" && !v.begins(i+1) && !c.is(gazetteer.Country)) {
			continue
		}
		if c.first == i || c.covers(&candidate{first: i, last: i}) {
			return true
		}
	}
	if _, _, ok := a.lex.titles.match(v, i); ok && v.tag(i) != "PER" {
		return true
	}
	if _, _, ok := a.lex.orgHeads.match(v, i); ok && a.lex.code == "id" && v.cap(i+1) && v.tag(i) != "PER" && !a.given(v, i) {
		return true // "Kepala Badan Energi Atom Internasional"
	}
	if _, l, ok := a.lex.ranks.match(v, i); ok && v.cap(i) && v.cap(l+1) && !a.given(v, i) {
		return true
	}
	return false
}
