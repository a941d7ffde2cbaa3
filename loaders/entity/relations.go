package entity

import "newsgraph/loaders/entity/gazetteer"

// relations lists the facts that the form of the mentions states.
func (a *reader) relations(res *Result) {
	add := func(r Relation) {
		if r.Subject == r.Object || r.Subject < 0 || r.Object < 0 {
			return
		}
		for _, o := range res.Relations {
			if o.Type == r.Type && o.Subject == r.Subject && o.Object == r.Object {
				return
			}
		}
		res.Relations = append(res.Relations, r)
	}
	at := func(v *view, first, last int, r Relation) {
		r.Start, r.End = v.Tokens[first].Start, v.Tokens[last].End
		add(r)
	}
	for s, v := range a.views {
		for _, t := range a.named[s] {
			if t.word.of == "none" && t.word.key == "" && t.holder != nil && t.holder.entity != nil && t.owner != nil && t.owner.typ == gazetteer.Country && !a.speaksFor(t) {
				if o := a.ownerOf(t); o != nil {
					at(v, min(t.from, t.holder.first), max(t.to, t.holder.last), Relation{Type: "CITIZEN_OF", Subject: t.holder.entity.index, Object: o.index})
				}
			}
			p := t.bearer
			first, last := t.from, t.to
			if t.holder != nil && t.holder.entity != nil {
				p = t.holder.entity
				first, last = min(first, t.holder.first), max(last, t.holder.last)
			}
			if p == nil || p.index < 0 {
				continue
			}
			if t.party != nil && t.party.entity != nil {
				at(v, first, last, Relation{Type: "MEMBER_OF", Subject: p.index, Object: t.party.entity.index})
			}
			if o := a.positionOf(t, p); o != nil && o.index >= 0 {
				typ := "HOLDS_POSITION"
				if t.word.member && o.typ == gazetteer.Organization && (o.entry == nil || o.entry.Sector != "legislature") {
					typ = "MEMBER_OF"
				}
				at(v, first, last, Relation{Type: typ, Subject: p.index, Object: o.index, Title: t.text(a), Former: t.former})
			}
		}
		a.citizens(v, at)
		a.located(v, at)
		a.held(v, at)
		a.attended(v, at)
		a.heads(v, at)
		a.memberships(v, at)
		a.comrades(v, at)
		a.parties(v, at)
		a.counterparts(v, at)
	}
}

// positionOf returns the country or organization in which a title's holder has
// his position.
func (a *reader) positionOf(t *title, p *thing) *thing {
	if t.word.of == "none" {
		return nil
	}
	if o := a.ownerOf(t); o != nil {
		if o.typ == gazetteer.Person {
			return a.employer(o)
		}
		if o.typ == gazetteer.Place && t.word.of == "country" && !a.governed(t) {
			return nil
		}
		return o
	}
	if t.possessed && t.from > 0 {
		// "its spokeswoman, Maria Zakharova", "pemimpinnya Kim Jong-un"
		owner := t.from - 1
		if a.lex.code == "id" {
			owner = t.last + 1
		}
		if m := a.at(t.view, owner); m != nil && m.thing != nil && m.thing != p {
			switch m.thing.typ {
			case gazetteer.Person:
				return a.employer(m.thing)
			case gazetteer.Country:
				return m.thing
			case gazetteer.Organization:
				if t.word.of != "country" {
					return m.thing
				}
			}
		}
	}
	if c := a.base(t.view, t.last); c != nil && c.typ == gazetteer.Organization && c.first > t.first && c.last == t.last && c.entity != nil {
		return c.entity // "Ketua DPR Puan Maharani": the office has its house in its name
	}
	if t.noun != nil {
		return a.described(t.view.index, t.view, t.noun.first, t.noun.typ, t.noun.noun)
	}
	if t.word.of == "country" && p.country != "" {
		return a.countryThing(p.country)
	}
	// "Menteri Luar Negeri Retno Marsudi" without a country: that of his other titles
	if t.word.of == "country" {
		for _, n := range p.titles {
			if c := a.ownerCountry(n); c != "" {
				return a.countryThing(c)
			}
		}
	}
	if t.word.of == "country" && p.country == "" && len(p.parts) > 1 {
		if o := a.nearCountry(t); o != nil {
			return o
		}
		if !t.word.to { // an ambassador's is rarely the country of which the text speaks most
			if o := a.mainCountry(t); o != nil {
				return o
			}
		}
	}
	// "Menlu Sergei Lavrov dan Menhan Sergei Shoigu": that of the title it is joined to
	for _, n := range a.named[t.view.index] {
		if n.holder != nil && n != t && n.holder.entity != nil && n.holder.entity != p && t.from > n.holder.last && t.from-n.holder.last <= 3 {
			if a.is(t.view, t.from-1, "and") {
				if o := a.positionOf(n, n.holder.entity); o != nil && (o.typ == gazetteer.Country) == (t.word.of == "country") || o != nil && t.word.of == "any" {
					return o
				}
			}
		}
	}
	return nil
}

// nearCountry returns the country of an office that is said without one, for a
// person whom nothing else ties to a country: that of the same office elsewhere
// in the article, else the one country that its sentence, or the one before,
// names before it.
func (a *reader) nearCountry(t *title) *thing {
	if t.word.key != "" {
		found := ""
		for _, named := range a.named {
			for _, n := range named {
				// behind it in the sentence it is somebody else: "Menkeu Indrawati bertemu Menkeu AS"
				if n.word.key == t.word.key && n.holder == nil && n.owner != nil && n.bearer == nil && (n.view != t.view || n.first < t.first) {
					if c := a.ownerCountry(n); c != "" && c != found {
						if found != "" {
							return nil
						}
						found = c
					}
				}
			}
		}
		if found != "" {
			return a.countryThing(found)
		}
	}
	for s := t.view.index; s >= 0 && s >= t.view.index-1; s-- {
		var only *thing
		for _, c := range a.found[s] {
			if c.typ != gazetteer.Country || c.entity == nil || s == t.view.index && c.first > t.first {
				continue
			}
			if only != nil && only != c.entity {
				return nil
			}
			only = c.entity
		}
		if only != nil {
			return only
		}
	}
	return nil
}

// countryThing returns the article's thing of a country's id.
func (a *reader) countryThing(id string) *thing {
	for _, t := range a.things {
		if t.typ == gazetteer.Country && t.entry != nil && t.entry.ID == id && len(t.mentions) > 0 {
			return t
		}
	}
	return nil
}

// speaksFor says whether a title without an office is yet a state's: an official,
// a diplomat.
func (a *reader) speaksFor(t *title) bool { return a.lex.standIns.byText[t.view.word(t.first)] }

// people returns the country of which a noun before a name makes somebody:
// "remaja Iran Sahar Nouri", "British aid worker Nazanin Ratcliffe". Nouns
// that stand for a state or an office do not.
func (a *reader) people(v *view, c *candidate) *thing {
	if c.length() < 2 || v.loud || v.Kind == "title" {
		return nil
	}
	plain := func(i int) bool {
		if i < 0 || v.shape[i] != small || v.Tokens[i].UPOS != "NOUN" || a.lex.standIns.has(v, i) {
			return false
		}
		if _, _, ok := a.lex.orgHeads.match(v, i); ok {
			return false
		}
		if _, _, ok := a.lex.placeIntro.match(v, i); ok {
			return false
		}
		t, _, ok := a.lex.titles.endsAt(v, i)
		return !ok || t.of == "none"
	}
	if a.lex.code == "id" {
		k := a.base(v, c.first-1)
		if k != nil && k.last == c.first-1 && k.typ == gazetteer.Country && k.entity != nil && plain(k.first-1) {
			return k.entity
		}
		return nil
	}
	i := c.first - 1
	for n := 0; n < 2 && plain(i); n++ {
		i--
	}
	if i == c.first-1 {
		return nil
	}
	if k := a.base(v, i); k != nil && k.last == i && k.typ == gazetteer.Country && k.kind == Demonym && k.entity != nil {
		return k.entity
	}
	return nil
}

// citizens finds "warga AS Paul Whelan", "the American journalist X", "X, an American".
func (a *reader) citizens(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Person || c.entity == nil {
			continue
		}
		if id, ok := a.lex.nationals[v.word(c.first-1)]; ok {
			if o := a.countryThing(id); o != nil {
				at(v, c.first-1, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: o.index})
			}
		}
		if a.is(v, c.first-1, "called") {
			if id, ok := a.lex.nationals[v.word(c.first-2)]; ok {
				if o := a.countryThing(id); o != nil {
					at(v, c.first-2, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: o.index})
				}
			}
		}
		if o := a.people(v, c); o != nil {
			at(v, max(0, c.first-3), c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: o.index})
		}
		if a.lex.code == "id" {
			k := a.base(v, c.first-1)
			if k != nil && k.last == c.first-1 && k.typ == gazetteer.Country && k.entity != nil {
				if _, first, ok := a.lex.citizens.endsAt(v, k.first-1); ok {
					at(v, first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
				}
			}
			// "warga negara Indonesia, Siti Aisyah", "diplomat asal Prancis, Jean-Pierre Lacroix"
			j := c.first - 1
			if v.word(j) == "," {
				j--
			}
			if k := a.base(v, j); k != nil && k.last == j && k.typ == gazetteer.Country && k.entity != nil && c.length() > 1 {
				_, _, citizen := a.lex.citizens.endsAt(v, k.first-1)
				if citizen && j < c.first-1 || a.is(v, k.first-1, "origin") {
					at(v, k.first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
				}
			}
			// "Paul Whelan asal AS", "warga Rusia bernama Viktor Bout"
			if a.is(v, c.last+1, "origin") {
				if k := a.startsAt(v, c.last+2); k != nil && k.typ == gazetteer.Country && k.entity != nil {
					at(v, c.first, k.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
				}
			}
			if a.is(v, c.first-1, "called") {
				if k := a.base(v, c.first-2); k != nil && k.last == c.first-2 && k.typ == gazetteer.Country && k.entity != nil {
					at(v, k.first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
				}
			}
			// "warga negara AS yang ditahan, Paul Whelan"
			if v.word(c.first-1) == "," {
				for j := c.first - 2; j > 0 && j > c.first-8; j-- {
					if !a.is(v, j, "who") {
						continue
					}
					if k := a.base(v, j-1); k != nil && k.last == j-1 && k.typ == gazetteer.Country && k.entity != nil {
						if _, first, ok := a.lex.citizens.endsAt(v, k.first-1); ok {
							at(v, first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
						}
					}
					break
				}
			}
			if v.word(c.last+1) == "," {
				j := c.last + 2
				for n := 0; n < 3 && a.is(v, j+1, "nationality") || n < 3 && a.is(v, j+2, "nationality"); n++ {
					j++ // "X, tokoh Sikh berkewarganegaraan Kanada"
				}
				if _, l, ok := a.lex.citizens.match(v, j); ok {
					if k := a.base(v, l+1); k != nil && k.first == l+1 && k.typ == gazetteer.Country && k.entity != nil {
						at(v, c.first, k.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
					}
				}
			}
			continue
		}
		if k := a.base(v, c.first-1); k != nil && k.last == c.first-1 && k.kind == Demonym && k.entity != nil && !v.loud {
			at(v, k.first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index}) // "American Paul Whelan"
		}
		if _, first, ok := a.lex.citizens.endsAt(v, c.first-1); ok {
			if k := a.base(v, first-1); k != nil && k.last == first-1 && k.typ == gazetteer.Country && k.entity != nil {
				at(v, k.first, c.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
			}
		}
		if v.word(c.last+1) == "," && a.is(v, c.last+2, "article") && v.afterArticle(c.last+2) == c.last+2 {
			if k := a.base(v, c.last+3); k != nil && k.first == c.last+3 && k.typ == gazetteer.Country && k.entity != nil {
				_, _, title := a.lex.titles.match(v, k.last+1)
				_, _, citizen := a.lex.citizens.match(v, k.last+1)
				if citizen || !title {
					at(v, c.first, k.last, Relation{Type: "CITIZEN_OF", Subject: c.entity.index, Object: k.entity.index})
				}
			}
		}
	}
}
