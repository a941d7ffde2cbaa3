package entity

import "newsgraph/loaders/entity/gazetteer"

// standIns adds mentions of countries by what belongs to them: "pemerintah
// China", "Israeli forces", "seorang pejabat AS".
func (a *reader) standIns() {
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.typ != gazetteer.Country || c.entity == nil || c.within != nil || a.owns(v, c) {
				continue
			}
			first, last := c.first, c.last
			if a.lex.code == "id" {
				for {
					_, f, ok := a.lex.standIns.endsAt(v, first-1)
					if !ok || a.base(v, f) != nil {
						break
					}
					first = f
				}
				if f := a.officialsBefore(v, c); first == c.first && f >= 0 {
					first = f
				}
				if first == c.first || v.word(c.last+1) != "" && a.personAt(v, c.last+1) {
					continue
				}
			} else {
				j := c.last + 1
				if v.owns(j) {
					j++
				}
				for j < len(v.Tokens) && j < c.last+4 && v.shape[j] == small && (v.Tokens[j].UPOS == "ADJ" || v.Tokens[j].UPOS == "NOUN" && !a.lex.standIns.has(v, j)) {
					j++
				}
				_, l, ok := a.lex.standIns.match(v, j)
				if f := a.officialsBefore(v, c); !ok && f >= 0 {
					a.stand(v, c, f, c.last)
					continue
				}
				if !ok || v.Tokens[l].UPOS == "ADJ" || a.base(v, l+1) != nil || a.personAt(v, l+1) {
					continue
				}
				last = l
			}
			a.stand(v, c, first, last)
		}
	}
}

// stand makes what belongs to a country a mention of it.
func (a *reader) stand(v *view, c *candidate, first, last int) {
	t := c.entity
	t.mentions = append(t.mentions, &mention{view: v, first: first, last: last, kind: Description, by: "stand-in", thing: t})
}

// officialsBefore returns the first token of the nouns before "in", "of" or
// "from" a country that act for it ("authorities in Turkey", "pasukan dari
// Rwanda"), -1 where there are none: troops in a country need not be its own.
func (a *reader) officialsBefore(v *view, c *candidate) int {
	i := v.beforeArticle(c.first - 1)
	nouns := a.lex.officials
	switch {
	case a.is(v, i, "from"), a.is(v, i, "origin"):
		if a.lex.code == "en" && !a.is(v, i, "whence") {
			return -1 // "sent troops into Iraq"
		}
		nouns = a.lex.standIns
	case a.is(v, i, "in"), a.is(v, i, "of"):
	default:
		return -1
	}
	if v.owns(c.last+1) || a.startsAt(v, c.last+1) != nil {
		return -1 // "in Turkey's prisons"
	}
	_, first, ok := nouns.endsAt(v, i-1)
	if !ok || a.base(v, first) != nil || a.base(v, first-1) != nil {
		return -1 // "US officials in Turkey"
	}
	for k := first - 1; k >= 0 && k >= first-4; k-- {
		if a.is(v, k, "of") && a.lex.pullouts.has(v, k-1) {
			return -1 // "the withdrawal of 2,000 troops from Georgia"
		}
	}
	if a.lex.code == "en" && (a.lex.possessive.has(v, first-1) || a.is(v, first-1, "ownertheirs")) {
		return -1 // "withdrew its troops from Georgia"
	}
	return first
}

// owns says whether a country is the owner of a title phrase here.
func (a *reader) owns(v *view, c *candidate) bool {
	for _, t := range a.named[v.index] {
		if t.owner == c {
			return true
		}
	}
	return false
}
