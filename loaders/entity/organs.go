package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// organOf finds the country of an organ that is named without it: that of the
// same organ elsewhere in the article, the home country where the article speaks
// of it, else the country that speaks or acts right before. Where two are as
// likely, nobody is meant.
func (a *reader) organOf(c *candidate) (gazetteer.Entry, bool) {
	if e, ok := a.organElsewhere(c); ok {
		return e, true
	}
	if a.lex.home != "" && a.speaksOf(a.lex.home) {
		return a.gaz.Organ(a.lex.home, c.organ)
	}
	country := ""
	for s := c.view.index; s >= 0 && s >= c.view.index-2 && country == ""; s-- {
		var ok bool
		if country, ok = a.actingCountry(a.views[s], c); !ok {
			return gazetteer.Entry{}, false
		}
	}
	if country == "" {
		country = a.organBefore(c)
	}
	if country == "" {
		return gazetteer.Entry{}, false
	}
	return a.gaz.Organ(country, c.organ)
}

// organBefore returns the country for which the same organ was taken before, else the one
// where the article was written.
func (a *reader) organBefore(c *candidate) string {
	for s := c.view.index; s >= 0; s-- {
		for _, o := range a.found[s] {
			if o.organ == c.organ && o != c && o.entity != nil && o.entity.country != "" {
				return o.entity.country
			}
		}
	}
	return a.writtenIn
}

// organElsewhere returns the same organ where the article names it with its
// country: the last before the candidate, else the first behind it.
func (a *reader) organElsewhere(c *candidate) (gazetteer.Entry, bool) {
	var found gazetteer.Entry
	any := false
	for s, sentence := range a.found {
		for _, o := range sentence {
			if o.by != byOrgan || o.organ != "" || len(o.refs) == 0 {
				continue
			}
			e, ok := a.gaz.Entry(o.refs[0].ID)
			if !ok || e.Organ != c.organ {
				continue
			}
			if behind := s > c.view.index || s == c.view.index && o.first > c.first; behind && any {
				return found, true
			}
			found, any = e, true
		}
	}
	return found, any
}

// actingCountry returns the one country that a sentence names before the
// candidate, or the subject among several; empty where it names none. It reports
// false where it does not say which.
func (a *reader) actingCountry(v *view, c *candidate) (id string, ok bool) {
	var all, subjects []string
	for _, o := range a.found[v.index] {
		r := o.ref(gazetteer.Country)
		if o.typ != gazetteer.Country || r == nil || v == c.view && o.first > c.first {
			continue
		}
		if !slices.Contains(all, r.ID) {
			all = append(all, r.ID)
		}
		h := o.head()
		for n := 0; n < 4 && v.Tokens[h].Head >= 0 && (v.Tokens[h].Deprel == "conj" || a.ofTitle(v, o) && v.Tokens[h].Deprel == "nmod"); n++ {
			h = v.Tokens[h].Head
		}
		if strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") && !slices.Contains(subjects, r.ID) {
			subjects = append(subjects, r.ID)
		}
	}
	switch {
	case len(all) == 0:
		return "", true
	case len(all) == 1:
		return all[0], true
	case len(subjects) == 1:
		return subjects[0], true
	}
	return "", false
}

// ofTitle says whether a country is whose office somebody has, who then acts for it:
// "Presiden Prancis Emmanuel Macron".
func (a *reader) ofTitle(v *view, c *candidate) bool {
	for _, t := range a.named[v.index] {
		if t.owner != nil && t.owner.first == c.first && t.owner.last == c.last && t.word.key != "" {
			return true
		}
	}
	return false
}
