package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// staleYears is how many years after the source saw a holder last an article that names
// him may still call him by the office: the gazetteer ends before the news does.
const staleYears = 3

// lastKnown returns the one person of the article whom the gazetteer saw last in an
// office of a holder that nobody is known to have left or taken since; nil for none.
func (a *reader) lastKnown(holder, role string) *thing {
	return a.onlyPerson(func(p *thing) bool {
		return slices.ContainsFunc(a.gaz.Offices(p.entry.ID), func(t gazetteer.Term) bool {
			return t.Role == role && (t.Country == holder || t.Org == holder) && t.To == "" && t.Known != "" && t.Known < a.doc.Published && year(t.Known)+staleYears >= year(a.doc.Published)
		})
	})
}

// leader returns the one person of the article who leads the country that an English title
// calls him by: "the French leader"; nil for none.
func (a *reader) leader(t *title, country string) *thing {
	roles := a.lex.pairOffices[t.view.phrase(t.first, t.last)]
	if a.lex.code != "en" {
		return nil
	}
	if p := a.calledChief(t); p != nil {
		return p
	}
	if len(roles) == 0 || country == "" {
		return nil
	}
	if p := a.onlyPerson(func(p *thing) bool { return p.country == country && a.inOffice(p, country, roles) }); p != nil {
		return p
	}
	if len(a.lex.chiefs[strings.ToLower(t.text(a))]) == 0 {
		return nil // "Russian diplomats" are no one
	}
	return a.onlyCompatriot(t, country)
}

// onlyCompatriot returns the one person of a country whom the text names before a title and
// calls by none: "Hugo Chavez … The Venezuelan leader"; nil for none or two.
func (a *reader) onlyCompatriot(t *title, country string) *thing {
	var only *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || p.country != country || len(p.mentions) == 0 || p.mentions[0].start() > t.view.Tokens[t.from].Start {
			continue
		}
		if only != nil || len(p.titles) > 0 {
			return nil
		}
		only = p
	}
	return only
}

// calledChief returns the one person whom the text before a short word for who leads calls by
// the title of such a one: "NATO Secretary General Jens Stoltenberg … the NATO chief"; nil for
// none or two.
func (a *reader) calledChief(t *title) *thing {
	chiefs, owner := a.lex.chiefs[strings.ToLower(t.text(a))], a.ownerOf(t)
	if len(chiefs) == 0 || owner == nil {
		return nil
	}
	var only *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || len(p.mentions) == 0 || !slices.ContainsFunc(p.titles, func(n *title) bool {
			before := n.view.index < t.view.index || n.view == t.view && n.first < t.first
			return before && !n.former && a.ownerOf(n) == owner && n.serves == nil && slices.Contains(chiefs, strings.ToLower(n.text(a)))
		}) {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	return only
}

// inOffice says whether a person held one of some offices of a country on the article's day,
// or was seen in it last.
func (a *reader) inOffice(p *thing, country string, roles []string) bool {
	for _, role := range roles {
		if h := a.gaz.Holders(country, role, a.doc.Published); len(h) > 0 {
			if slices.ContainsFunc(h, func(t gazetteer.Term) bool { return t.Person == p.entry.ID }) {
				return true
			}
		} else if a.lastKnown(country, role) == p {
			return true
		}
	}
	return false
}

// formerOfficer returns the one person of the article who is known to have left the office
// that an English title calls: "the former US president"; nil for none.
func (a *reader) formerOfficer(t *title, country string) *thing {
	if a.lex.code != "en" || t.word.key == "" || a.doc.Published == "" {
		return nil
	}
	return a.onlyPerson(func(p *thing) bool { return (country == "" || p.country == country) && a.leftOffice(p, t) })
}

// leftOffice says whether a person is known to have left the office that a title names.
func (a *reader) leftOffice(p *thing, t *title) bool {
	left := false
	for _, o := range a.gaz.Offices(p.entry.ID) {
		if !a.roleIs(t, o) || o.From > a.doc.Published {
			continue
		}
		if o.To == "" || o.To >= a.doc.Published {
			return false
		}
		left = true
	}
	return left
}

// onlyPerson returns the one person of the article that the gazetteer knows and a test
// takes; nil where it takes none or two.
func (a *reader) onlyPerson(fits func(p *thing) bool) *thing {
	var only *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || p.entry == nil || len(p.mentions) == 0 || !fits(p) {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	return only
}

// inducted returns the person who by an English verb takes the office that a title names:
// "Barrow was sworn in as president", "was elected prime minister"; nil for none.
func (a *reader) inducted(v *view, t *title) *candidate {
	if a.lex.code != "en" || t.former {
		return nil
	}
	g := v.Tokens[t.last].Head
	if g < 0 || g > t.from || !a.is(v, g, "inducted") {
		return nil
	}
	for k := range v.Tokens[:g] {
		if v.Tokens[k].Head != g || !strings.HasPrefix(v.Tokens[k].Deprel, "nsubj:pass") {
			continue
		}
		if c := a.base(v, k); c != nil && c.typ == gazetteer.Person {
			return c
		}
	}
	return nil
}
