package entity

import "newsgraph/loaders/entity/gazetteer"

// located finds where places lie: "New Delhi, India", "Marawi di Filipina", "the
// Saudi city of Neom", "Dataran Tinggi Golan, wilayah Suriah".
func (a *reader) located(v *view, at func(*view, int, int, Relation)) {
	in := func(c, k *candidate) {
		if c.entity == nil || k == nil || k.entity == nil || k.typ != gazetteer.Country {
			return
		}
		if c.entity.country != "" && c.entity.country != k.entity.country {
			return // a list of places, or a place of another country
		}
		at(v, min(c.first, k.first), max(c.last, k.last), Relation{Type: "LOCATED_IN", Subject: c.entity.index, Object: k.entity.index})
	}
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Place || c.entity == nil {
			continue
		}
		next := a.startsAt(v, c.last+2)
		switch {
		case v.word(c.last+1) == "(" && next != nil && next.kind == Name && v.word(next.last+1) == ")":
			in(c, next) // "Phnom Penh (Kamboja)"
		case v.word(c.last+1) == ",":
			if next != nil && next.typ == gazetteer.Place && v.word(next.last+1) == "," {
				next = a.startsAt(v, next.last+2) // "Honolulu, Hawaii, United States"
			}
			if next != nil && next.kind == Name {
				in(c, next)
			}
			j := c.last + 2
			if a.is(v, j, "article") {
				j++
			}
			if a.lex.code == "en" {
				if k := a.startsAt(v, j); k != nil && a.placeNoun(v, k.last+1, 3) {
					in(c, k) // "Neom, a Saudi city"
				}
				for k := j; k < j+4 && k < len(v.Tokens); k++ {
					if !a.is(v, k, "of") && !a.is(v, k, "in") {
						continue
					}
					if k == j || a.lex.placeIntro.has(v, k-1) || a.lex.place.has(v, k-1) {
						k = v.afterArticle(k + 1)
						if a.lex.directions.has(v, k) {
							k++
						}
						in(c, a.startsAt(v, k)) // "Minsk, the capital of Belarus", "Idlib, in northern Syria"
					}
					break
				}
			} else if _, l, ok := a.lex.placeIntro.match(v, j); ok {
				if a.is(v, l+1, "in") {
					l++
				}
				in(c, a.startsAt(v, l+1)) // "Golan, wilayah Suriah"
			}
		case a.is(v, c.last+1, "in"):
			if next != nil && next.kind == Name {
				in(c, next)
			} else if a.lex.directions.has(v, c.last+2) {
				in(c, a.startsAt(v, c.last+3)) // "Kramatorsk in eastern Ukraine"
			}
		case a.is(v, c.last+1, "regional"):
			if a.is(v, c.last+2, "of") {
				in(c, a.startsAt(v, c.last+3)) // "the Transnistrian region of Moldova"
			}
		}
		if a.lex.code != "en" {
			// "ibu kota Rusia, Moskwa", "kota Suriah, Aleppo"
			j := c.first - 1
			if v.word(j) == "," {
				j--
			}
			if k := a.base(v, j); k != nil && k.last == j && k.typ == gazetteer.Country {
				if _, _, ok := a.lex.placeIntro.endsAt(v, k.first-1); ok {
					in(c, k)
				}
			}
			continue
		}
		// "the Saudi city of Neom", "the Philippines' main island of Luzon", "the Iranian capital Tehran"
		j := c.first - 1
		if v.owns(j) {
			in(c, a.base(v, j-1)) // "Ukraine's Donbas region"
		}
		if a.is(v, j, "of") || v.word(j) == "," {
			j--
		}
		if !a.lex.placeIntro.has(v, j) && !a.lex.place.has(v, j) {
			continue
		}
		for j--; j >= 0 && j > c.first-7; j-- {
			if k := a.base(v, j); k != nil {
				in(c, k)
				break
			}
			if t := v.Tokens[j].UPOS; t != "ADJ" && t != "NOUN" && t != "PART" && t != "PUNCT" && t != "PROPN" {
				break
			}
		}
	}
}

// startsAt returns the name that begins at token i.
func (a *reader) startsAt(v *view, i int) *candidate {
	if c := a.base(v, i); c != nil && c.first == i {
		return c
	}
	return nil
}

// placeNoun says whether a noun for a place stands within n tokens from i on.
func (a *reader) placeNoun(v *view, i, n int) bool {
	for k := i; k < i+n && k < len(v.Tokens); k++ {
		if a.lex.placeIntro.has(v, k) || a.lex.place.has(v, k) {
			return true
		}
		if t := v.Tokens[k].UPOS; t != "ADJ" && t != "NOUN" {
			return false
		}
	}
	return false
}

// listAt returns the persons and countries of the list that begins at token i.
func (a *reader) listAt(v *view, i int) []*candidate {
	var out []*candidate
	for i < len(v.Tokens) {
		c := a.startsAt(v, v.afterArticle(i))
		if c == nil {
			// a title before the name
			for _, t := range a.named[v.index] {
				if t.from == i && t.holder != nil {
					c = t.holder
				}
			}
		}
		if c == nil || c.entity == nil || c.typ != gazetteer.Person && c.typ != gazetteer.Country {
			return out
		}
		for _, t := range a.named[v.index] {
			if t.owner == c && t.holder != nil {
				c = t.holder // "Russian President Putin"
			}
		}
		if c.entity == nil {
			return out
		}
		out = append(out, c)
		i = c.last + 1
		for v.word(i) == "," || a.is(v, i, "and") {
			i++
		}
		if i == c.last+1 {
			return out
		}
	}
	return out
}

// memberships finds "NATO member Turkey", "negara anggota ASEAN seperti Laos dan
// Vietnam", "Turkey, a member of NATO".
func (a *reader) memberships(v *view, at func(*view, int, int, Relation)) {
	for i := range v.Tokens {
		_, last, ok := a.lex.members.match(v, i)
		if !ok {
			continue
		}
		var org *candidate
		end := last
		if o := a.base(v, i-1); o != nil && o.last == i-1 && o.typ == gazetteer.Organization && a.lex.code == "en" {
			org = o
		} else if o := a.startsAt(v, last+1); o != nil && o.typ == gazetteer.Organization && a.lex.code == "id" {
			org, end = o, o.last
		} else if a.is(v, last+1, "of") {
			if o := a.startsAt(v, v.afterArticle(last+2)); o != nil && o.typ == gazetteer.Organization {
				org, end = o, o.last
			}
		}
		if org == nil || org.entity == nil {
			continue
		}
		in := func(c *candidate) {
			if c != nil && c.entity != nil && c.typ == gazetteer.Country {
				at(v, min(c.first, i), max(c.last, end), Relation{Type: "MEMBER_OF", Subject: c.entity.index, Object: org.entity.index})
			}
		}
		j := end + 1
		for v.word(j) == "," || a.is(v, j, "other") {
			j++
		}
		_, l, example := a.lex.examples.match(v, j)
		if example {
			j = l + 1
			for n := 0; n < 4 && j < len(v.Tokens) && a.base(v, j) == nil && (v.shape[j] == small || v.word(j) == ","); n++ {
				j++ // "anggota G-20 termasuk tuan rumahnya, India"
			}
		}
		if example || j == end+1 && a.startsAt(v, j) != nil {
			for _, c := range a.listAt(v, j) {
				in(c)
			}
		}
		// "Turkey, a NATO member", "Turkey is a member of NATO"
		k := min(i, org.first) - 1
		for k > 0 && a.is(v, k, "one") {
			k--
		}
		if v.word(k) == "," || a.lex.copula.has(v, k) || a.is(v, k+1, "one") && a.lex.copula.has(v, k+1) {
			if c := a.base(v, k-1); c != nil && c.last == k-1 && c.kind == Name {
				in(c)
			}
		}
	}
}

// heads finds "Yossi Cohen, who heads the Mossad", "X yang memimpin Y".
func (a *reader) heads(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Person || c.entity == nil {
			continue
		}
		j := c.last + 1
		if v.word(j) == "," {
			j++
		}
		if !a.is(v, j, "who") || !a.lex.leads.has(v, j+1) {
			continue
		}
		j = v.afterArticle(j + 2)
		if k := a.startsAt(v, j); k != nil && k.typ == gazetteer.Organization && k.entity != nil {
			at(v, c.first, k.last, Relation{Type: "HOLDS_POSITION", Subject: c.entity.index, Object: k.entity.index, Title: v.Tokens[j-1].Form})
		}
	}
}

// parties finds the parties of a treaty: "memorandum antara Turki dan Libya",
// "China adalah salah satu pihak dalam UNCLOS".
func (a *reader) parties(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Treaty || c.entity == nil {
			continue
		}
		if a.is(v, c.last+1, "between") {
			j := c.last + 2
			x := a.startsAt(v, v.afterArticle(j))
			if x == nil || x.typ != gazetteer.Country || x.entity == nil {
				continue
			}
			if a.is(v, x.last+1, "and") {
				if y := a.startsAt(v, v.afterArticle(x.last+2)); y != nil && y.typ == gazetteer.Country && y.entity != nil {
					at(v, c.first, x.last, Relation{Type: "PARTY_TO", Subject: x.entity.index, Object: c.entity.index})
					at(v, c.first, y.last, Relation{Type: "PARTY_TO", Subject: y.entity.index, Object: c.entity.index})
				}
			}
			continue
		}
		j := c.last + 1
		for v.word(j) == "," || a.is(v, j, "who") || a.lex.held.has(v, j) {
			j++
		}
		if a.is(v, j, "signed") {
			j++
			if a.is(v, j, "by") {
				j++
			} else if a.is(v, j, "in") {
				continue
			}
			for _, k := range a.listAt(v, j) {
				if k.typ == gazetteer.Country {
					at(v, c.first, k.last, Relation{Type: "PARTY_TO", Subject: k.entity.index, Object: c.entity.index})
				}
			}
		}
		// "pihak dalam", "a party to", "signatory to"
		i := c.first - 1
		for i >= 0 && a.is(v, i, "partyto") {
			i--
		}
		if a.is(v, i, "party") {
			for _, m := range a.points[v.index] {
				if m.thing != nil && m.thing.typ == gazetteer.Country && m.last < i && i-m.last <= 6 && m.kind == Name {
					at(v, m.first, c.last, Relation{Type: "PARTY_TO", Subject: m.thing.index, Object: c.entity.index})
				}
			}
		}
	}
}

// counterparts finds "his Greek, Cypriot and French counterparts, A, B and C":
// as many names as countries, one to one.
func (a *reader) counterparts(v *view, at func(*view, int, int, Relation)) {
	for i := range v.Tokens {
		if !a.is(v, i, "counterparts") || v.word(i+1) != "," {
			continue
		}
		var countries, persons []*candidate
		for _, c := range a.found[v.index] {
			if c.typ == gazetteer.Country && c.last < i && c.kind == Demonym && i-c.last <= 10 {
				countries = append(countries, c)
			}
			if c.typ == gazetteer.Person && c.first > i && (len(persons) == 0 && c.first == i+2 || len(persons) > 0 && c.first-persons[len(persons)-1].last <= 3) {
				persons = append(persons, c)
			}
		}
		// only the countries of the list right before the word
		for k := len(countries) - 1; k > 0; k-- {
			if countries[k].first-countries[k-1].last > 3 {
				countries = countries[k:]
				break
			}
		}
		if len(countries) != len(persons) {
			continue
		}
		for k := range persons {
			if countries[k].entity != nil && persons[k].entity != nil {
				at(v, countries[k].first, persons[k].last, Relation{Type: "HOLDS_POSITION", Subject: persons[k].entity.index, Object: countries[k].entity.index, Title: "counterpart"})
			}
		}
	}
}
