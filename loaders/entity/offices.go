package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// offices resolves titles that stand without a name ("Menlu AS", "the British
// prime minister"): to the person of the article who holds the office, else to
// who is known to have held it on the article's day, else to the country or
// organization, which acts in his place. A holder who is not known is nobody.
func (a *reader) offices() {
	for _, named := range a.named {
		for _, t := range named {
			if t.holder != nil || t.owner == nil || a.ownerOf(t) == nil {
				continue
			}
			owner := a.ownerOf(t)
			if p := a.officer(t); p != nil {
				t.bearer = p
				p.mentions = append(p.mentions, &mention{view: t.view, first: t.from, last: t.to, kind: Title, by: "office", thing: p, title: t})
				continue
			}
			p := a.compatriotCalled(t, owner)
			if p == nil {
				p = a.calledLast(t)
			}
			if p != nil {
				p.mentions = append(p.mentions, &mention{view: t.view, first: t.from, last: t.to, kind: Title, by: "description", thing: p, title: t})
				continue
			}
			if t.former {
				if p := a.formerOfficer(t, a.ownerCountry(t)); p != nil {
					p.mentions = append(p.mentions, &mention{view: t.view, first: t.from, last: t.to, kind: Title, by: "office", thing: p, title: t})
				}
				continue
			}
			if t.word.of == "none" && owner.typ != gazetteer.Country && owner.typ != gazetteer.Organization {
				continue
			}
			if owner.typ == gazetteer.Person {
				continue
			}
			owner.mentions = append(owner.mentions, &mention{view: t.view, first: t.from, last: t.to, kind: Title, by: "office-country", thing: owner, title: t, officer: t.officer})
		}
	}
}

// compatriotCalled returns the one person of a country whom the article names before
// a phrase that points back by what he is: "miliarder China itu", "politikus Malaysia
// berusia 52 tahun tersebut"; nil where it points to nobody or names several.
func (a *reader) compatriotCalled(t *title, owner *thing) *thing {
	v := t.view
	if a.lex.code != "id" || t.word.of != "none" && (t.word.key != "" || !t.definite) || owner.typ != gazetteer.Country || a.lex.strangers.byText[v.word(t.first)] {
		return nil
	}
	if !t.definite {
		j := t.to + 1
		for n := 0; n < 4 && j < len(v.Tokens) && (a.lex.modifiers.has(v, j) || v.Tokens[j].UPOS == "NUM"); n++ {
			j++
		}
		if !a.lex.determiners.has(v, j) {
			return nil
		}
	}
	var only *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || p.country != owner.country || len(p.mentions) == 0 || p.mentions[0].start() > v.Tokens[t.from].Start {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	return only
}

// calledLast returns the one person of the sentence before whom an Indonesian text goes on
// to call by an office: "KPK menahan Setya Novanto. Ketua DPR itu …"; nil where the office
// was told of somebody without a name, or is another's.
func (a *reader) calledLast(t *title) *thing {
	s := t.view.index
	if a.lex.code != "id" || !t.definite || s == 0 || a.lex.strangers.has(t.view, t.first) {
		return nil
	}
	var only *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || !slices.ContainsFunc(p.mentions, func(m *mention) bool {
			return m.view.index == s-1 || m.view.index == s && m.last < t.from
		}) {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	if only == nil || t.officer != "" && only.entry != nil && only.entry.ID != t.officer {
		return nil
	}
	if c := a.ownerCountry(t); c != "" && only.serves() != "" && only.serves() != c {
		return nil
	}
	for _, named := range a.named[:s] {
		for _, n := range named {
			if n.holder == nil && n.text(a) == t.text(a) {
				return nil
			}
		}
	}
	return only
}

// officer returns the one person who holds the office that a title names.
func (a *reader) officer(t *title) *thing {
	if t.word.of == "none" || t.former {
		return nil
	}
	country := a.ownerCountry(t)
	if a.lex.counterpart.has(t.view, t.first) {
		return a.counterpart(t, country)
	}
	// somebody of whom the article says so
	var found *thing
	for _, p := range a.things {
		if p.typ != gazetteer.Person || len(p.mentions) == 0 {
			continue
		}
		for _, n := range p.titles {
			if n.former || n.word != t.word || n.word.key == "" && !t.word.same && n.text(a) != t.text(a) || t.word.to && a.serveApart(n, t) {
				continue
			}
			o := a.ownerCountry(n)
			if o == "" && n.owner == nil {
				o = p.country
			}
			same := o != "" && o == country && t.word.of == "country" || a.ownerOf(n) != nil && a.ownerOf(n) == a.ownerOf(t)
			if same {
				if found != nil && found != p {
					return nil
				}
				found = p
			}
		}
	}
	if found == nil {
		found = a.leader(t, country)
	}
	if found != nil || t.word.key == "" || t.serves != nil {
		return found
	}
	holder := country
	if t.word.of == "organization" && a.ownerOf(t).entry != nil {
		holder = a.ownerOf(t).entry.ID
	}
	role, ok := a.gaz.Role(a.an.Language, t.text(a), country)
	if !ok || holder == "" {
		return nil
	}
	terms := a.gaz.Holders(holder, role, a.doc.Published)
	if len(terms) == 0 {
		return a.lastKnown(holder, role)
	}
	if len(terms) != 1 {
		return nil
	}
	for _, p := range a.things {
		if p.entry != nil && p.entry.ID == terms[0].Person && len(p.mentions) > 0 {
			return p
		}
	}
	t.officer = terms[0].Person
	e, ok := a.gaz.Entry(terms[0].Person)
	if !ok || !a.r.officers {
		return nil
	}
	p := &thing{typ: gazetteer.Person, name: e.Name, key: gazetteer.Fold(e.Name), parts: a.nameParts(e.Name), entry: &e, by: "office", country: e.Country, short: map[string]bool{}}
	a.things = append(a.things, p)
	return p
}

// serveApart says whether two titles of envoys are told of posts in two countries: "the
// Saudi ambassador" may be "the Saudi ambassador to Indonesia".
func (a *reader) serveApart(n, t *title) bool {
	x, y := a.served(n), a.served(t)
	return x != y && (!t.word.same || x != "" && y != "")
}

// served returns the country that a title names as the post of who bears it, "" for none.
func (a *reader) served(t *title) string {
	if t.serves == nil {
		return ""
	}
	if r := t.serves.ref(gazetteer.Country); r != nil {
		return r.ID
	}
	return ""
}

// counterpart returns the person of the article who held, on its day, the office in
// a country that the one named last before a title holds in his own: "Blinken met
// his Russian counterpart … Lavrov". Two who fit are nobody.
func (a *reader) counterpart(t *title, country string) *thing {
	var of *thing
	at := -1
	for _, p := range a.things {
		if p.typ != gazetteer.Person || p.entry == nil {
			continue
		}
		for _, m := range p.mentions {
			if m.view == t.view && m.last < t.from && m.first > at {
				of, at = p, m.first
			}
		}
	}
	if of == nil || country == "" || of.country == country {
		return nil
	}
	known := map[string]bool{}
	for _, own := range a.gaz.Offices(of.entry.ID) {
		if own.Role == "" || own.Country != of.country || !a.holds(own.Country, own.Role, of.entry.ID) {
			continue
		}
		for _, h := range a.gaz.Holders(country, own.Role, a.doc.Published) {
			known[h.Person] = true
		}
	}
	var found *thing
	for _, p := range a.things {
		if p.entry == nil || len(p.mentions) == 0 || !known[p.entry.ID] || p == of {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// holds says whether a person holds an office on the article's day.
func (a *reader) holds(holder, role, person string) bool {
	for _, h := range a.gaz.Holders(holder, role, a.doc.Published) {
		if h.Person == person {
			return true
		}
	}
	return false
}
