package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// Indonesian newspapers join the names of two who stand for office together by a
// hyphen: "Joko Widodo-Jusuf Kalla", and when both are known, "Agus-Sylvi". They are
// two persons.

// coupled says whether the hyphen at token j, in a name that begins at token i, joins the
// full names of two persons.
func (a *reader) coupled(v *view, i, j int) bool {
	if a.lex.code != "id" || v.word(j) != "-" || j-i < 2 || !v.glued(j) || !v.glued(j+1) || !v.cap(j+1) || !v.cap(j+2) || v.glued(j+2) {
		return false
	}
	for k := i; k < j; k++ {
		if !v.cap(k) {
			return false // "Mohammed bin-Salman"
		}
	}
	return true
}

// A hyphen is the place of one that joins the names of two persons.
type hyphen struct{ sentence, token int }

// splitCouples makes two candidates of a name that couples two persons.
func (a *reader) splitCouples() {
	if a.lex.code != "id" {
		return
	}
	a.couples = map[hyphen]bool{}
	full := a.fullNames()
	for s, v := range a.views {
		for j := 1; j+1 < len(v.Tokens); j++ {
			if a.couplesNamed(v, j, full) {
				a.couples[hyphen{s, j}] = true
			}
		}
		for n := 0; n < len(a.found[s]); n++ {
			c := a.found[s][n]
			if c.typ != gazetteer.Person || len(c.refs) > 0 {
				continue
			}
			for j := c.first + 1; j+1 <= c.last; j++ {
				if !(j+2 <= c.last && a.coupled(v, c.first, j)) && !(c.length() == 3 && a.couples[hyphen{s, j}]) {
					continue
				}
				a.couples[hyphen{s, j}] = true
				second := *c
				second.first = j + 1
				second.refs = personRefs(a.gaz.Find(a.text(&second), a.an.Language))
				c.last = j - 1
				c.refs = personRefs(a.gaz.Find(a.text(c), a.an.Language))
				a.found[s] = append(a.found[s][:n+1], append([]*candidate{&second}, a.found[s][n+1:]...)...)
				break
			}
		}
	}
}

// fullNames gives for each part of the full names of the article the names that it is in.
func (a *reader) fullNames() map[string][]string {
	full := map[string][]string{}
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.typ != gazetteer.Person || c.length() < 2 {
				continue
			}
			to := c.last
			for j := c.first; j <= to; j++ {
				if v.word(j) == "-" {
					if to = j - 1; !a.coupled(v, c.first, j) {
						to = c.first - 1 // perhaps a couple itself
					}
				}
			}
			a.nameIn(full, v, c.first, to)
			if to >= c.first && to < c.last {
				a.nameIn(full, v, to+2, c.last)
			}
		}
	}
	return full
}

// nameIn notes a full name by its parts.
func (a *reader) nameIn(full map[string][]string, v *view, first, last int) {
	if last <= first {
		return
	}
	name := gazetteer.Fold(a.an.Text[v.Tokens[first].Start:v.Tokens[last].End])
	for _, p := range a.nameParts(name) {
		if !slices.Contains(full[p], name) {
			full[p] = append(full[p], name)
		}
	}
}

// couplesNamed says whether the hyphen at token j joins single names of two persons whom
// the article names in full.
func (a *reader) couplesNamed(v *view, j int, full map[string][]string) bool {
	if v.word(j) != "-" {
		return false
	}
	x, y := full[gazetteer.Fold(v.Tokens[j-1].Form)], full[gazetteer.Fold(v.Tokens[j+1].Form)]
	return len(x) == 1 && len(y) == 1 && x[0] != y[0]
}
