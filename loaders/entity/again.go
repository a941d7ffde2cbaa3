package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// again finds the names of bodies and places where the recogniser overlooked them, though it or
// a pattern saw them elsewhere in the article: the same words with the same capitals are the same
// name. A name of a body is also found without the noun that the text puts before it, "Kelompok
// X" where it has "X" too.
func (a *reader) again() {
	byFirst := map[string][]*candidate{}
	keys, bare := map[string]bool{}, map[string]bool{}
	for _, cs := range a.found {
		for _, c := range cs {
			if c.typ == gazetteer.Organization {
				bare[a.text(c)] = true
			}
			if c.typ != gazetteer.Organization && c.typ != gazetteer.Place || c.by != byRecogniser && c.by != byPattern || c.within != nil {
				continue
			}
			name := a.text(c)
			if keys[name] || c.view.loud || len(name) < 3 || c.nameless() {
				continue
			}
			keys[name] = true
			w := c.view.Tokens[c.first].Form
			byFirst[w] = append(byFirst[w], c)
		}
	}
	for _, v := range a.views {
		a.shedNoun(v, bare)
		for i := range v.Tokens {
			if !v.cap(i) && !a.lex.prefixes.has(v, i) {
				continue
			}
			for _, c := range byFirst[v.Tokens[i].Form] {
				if last := i + c.length() - 1; a.sameName(v, i, last, c) {
					a.place(v.index, &candidate{view: v, first: i, last: last, typ: c.typ, kind: Name, by: byPart, refs: c.refs, sector: c.sector})
					break
				}
			}
		}
	}
}

// sameName says whether tokens i to last are the name of a candidate and no other name's.
func (a *reader) sameName(v *view, i, last int, c *candidate) bool {
	if last >= len(v.Tokens) || a.nameGoesOn(v, i-1) || a.nameGoesOn(v, last+1) || c.length() == 1 && (a.lex.never.has(v, i) || i == 0 && v.Tokens[i].UPOS != "PROPN") {
		return false
	}
	for k := i; k <= last; k++ {
		if v.Tokens[k].Form != c.view.Tokens[c.first+k-i].Form || a.base(v, k) != nil {
			return false
		}
	}
	return !a.calls(v, i)
}

// nameGoesOn says whether token i is part of a longer name that nothing has found.
func (a *reader) nameGoesOn(v *view, i int) bool {
	if i > 0 && v.word(i) == "-" && v.glued(i) && v.glued(i+1) {
		return true
	}
	return i > 0 && i < len(v.Tokens) && v.cap(i) && a.base(v, i) == nil && v.Tokens[i].UPOS == "PROPN" && !v.loud
}

// shedNoun takes the noun for a body off the front of a name that the article also has without
// it: the headline's "Kelompok X" is X.
func (a *reader) shedNoun(v *view, bare map[string]bool) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Organization || c.by != byPattern && c.by != byRecogniser || a.lex.code != "id" {
			continue
		}
		_, l, ok := a.lex.orgIntro.match(v, c.first)
		if ok && l < c.last && !a.lex.never.has(v, l+1) && bare[a.an.Text[v.Tokens[l+1].Start:c.end()]] {
			c.first, c.refs = l+1, slices.DeleteFunc(slices.Clone(a.gaz.Find(a.an.Text[v.Tokens[l+1].Start:c.end()], a.an.Language)), func(r gazetteer.Ref) bool { return r.Type != c.typ })
		}
	}
}
