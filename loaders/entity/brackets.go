package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// brackets reads the abbreviations that the text introduces: behind a name
// ("Aliansi Masa Depan Kosovo (AAK)") they are the name's; behind small words of
// which they are the initials ("zona ekonomi eksklusif (ZEE)") they name nothing
// that acts, here and further on.
func (a *reader) brackets() {
	a.abbreviated = map[string]*candidate{}
	nothing, other := map[string]bool{}, map[string]bool{}
	for s, v := range a.views {
		for i := 1; i+2 < len(v.Tokens); i++ {
			if v.word(i) != "(" || v.word(i+2) != ")" || v.shape[i+1] != upper && !mixed(v.Tokens[i+1].Form) {
				continue
			}
			form := v.Tokens[i+1].Form
			var owner *candidate
			for _, c := range a.found[s] {
				if c.last == i-1 && c.within == nil && c.typ != gazetteer.Person && c.typ != gazetteer.Place {
					owner = c
				}
			}
			inner := a.base(v, i+1)
			if owner == nil {
				// "Mohammed bin Salman (MBS)"
				for _, c := range a.found[s] {
					if c.last == i-1 && c.typ == gazetteer.Person && allInitials(gazetteer.Fold(a.text(c))) == strings.ToLower(form) {
						owner = c
					}
				}
			}
			if owner != nil && inner != nil && inner.by == byGazetteer && a.otherName(owner, inner, form) {
				inner.by, other[form] = byRecogniser, true // "Justice and Equality Movement (JEM)" is no Jaish-e-Mohammed
			}
			if owner != nil && inner != nil && inner.typ == owner.typ && len(owner.refs) == 0 && owner.organ == "" && len(inner.refs) > 0 && inner.by == byGazetteer {
				owner.refs = inner.refs // "Traktat … (INF)": the gazetteer knows the short form
			}
			switch {
			case owner != nil && (inner == nil || inner.by == byRecogniser):
				if _, have := a.abbreviated[form]; !have {
					a.abbreviated[form] = owner
				}
				if inner == nil {
					a.place(s, &candidate{view: v, first: i + 1, last: i + 1, typ: owner.typ, kind: Name, by: byPattern, refs: owner.refs})
				} else {
					inner.typ, inner.refs = owner.typ, owner.refs
				}
			case owner == nil && inner != nil && inner.by == byRecogniser && a.initialsBefore(v, i, form):
				nothing[form] = true
			}
		}
	}
	if len(nothing) == 0 && len(a.abbreviated) == 0 {
		return
	}
	for s, v := range a.views {
		out := a.found[s][:0:0]
		for _, c := range a.found[s] {
			if c.length() == 1 && c.by == byRecogniser && nothing[v.Tokens[c.first].Form] {
				continue
			}
			out = append(out, c)
		}
		a.found[s] = out
		for i := range v.Tokens {
			o := a.abbreviated[v.Tokens[i].Form]
			if o == nil {
				continue
			}
			if c := a.base(v, i); c == nil {
				a.place(s, &candidate{view: v, first: i, last: i, typ: o.typ, kind: Name, by: byPattern, refs: o.refs})
			} else if (c.by == byRecogniser || other[v.Tokens[i].Form]) && c.length() == 1 {
				c.typ, c.refs = o.typ, o.refs
			}
		}
	}
}

// otherName says whether an abbreviation that the gazetteer knows belongs to a name with
// its initials that has no word in common with any name that the gazetteer has for it.
func (a *reader) otherName(owner, inner *candidate, form string) bool {
	words := strings.Fields(gazetteer.Fold(a.text(owner)))
	if a.initials(words) != strings.ToLower(form) && allInitials(strings.Join(words, " ")) != strings.ToLower(form) {
		return false
	}
	for _, r := range inner.refs {
		e, ok := a.gaz.Entry(r.ID)
		if !ok {
			return false
		}
		for _, w := range strings.Fields(gazetteer.Fold(e.Name + " " + e.NameID)) {
			if len(w) > 3 && slices.Contains(words, w) {
				return false
			}
		}
	}
	return len(inner.refs) > 0
}

// allInitials are the first letters of all words of a name.
func allInitials(name string) string {
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		b.WriteByte(w[0])
	}
	return b.String()
}

// mixed says whether a word is an abbreviation with small letters: "PoW", "Kopassus" is none.
func mixed(s string) bool {
	capitals := 0
	for _, r := range s {
		if r >= 'A' && r <= 'Z' {
			capitals++
		}
	}
	return capitals >= 2
}

// initialsBefore says whether the words before token i have the letters of an
// abbreviation as their initials.
func (a *reader) initialsBefore(v *view, i int, form string) bool {
	letters := []rune(strings.ToLower(form))
	k := len(letters) - 1
	for j := i - 1; j >= 0 && k >= 0 && i-j < len(letters)+4; j-- {
		if w := v.word(j); w != "" && []rune(w)[0] == letters[k] {
			k--
		}
	}
	return k < 0
}
