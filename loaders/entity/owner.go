package entity

import "newsgraph/loaders/entity/gazetteer"

// modifies says whether a noun in small letters belongs to the title behind it: "chief war
// crimes prosecutor".
func (a *reader) modifies(t *title, k int) bool {
	h := t.view.Tokens[k].Head
	if t.view.Tokens[k].Deprel != "compound" || h <= k || h > t.last {
		return false
	}
	typ, _, ok := a.lex.nouns.endsAt(t.view, k)
	return !ok || typ != gazetteer.Organization
}

// sender returns who sends an envoy that is called by where he serves: "Russia's NATO envoy",
// "the U.S. Middle East envoy"; nil for none.
func (a *reader) sender(t *title, served *candidate) *candidate {
	if !t.word.to || served.kind == Demonym {
		return nil
	}
	i := served.first - 1
	if t.view.owns(i) {
		i--
	}
	c := a.base(t.view, i)
	if c == nil || c.last != i || c.typ != gazetteer.Country && (c.typ != gazetteer.Organization || !a.meets(c)) {
		return nil
	}
	return c
}

// ownedBody returns the organization that begins at token k or behind one or two adjectives
// there: "(Japan's) ruling Liberal Democratic Party"; nil for none.
func (a *reader) ownedBody(v *view, k int) *candidate {
	for n := 0; n < 2 && k < len(v.Tokens) && a.base(v, k) == nil && v.shape[k] == small && v.Tokens[k].UPOS != "ADP"; n++ {
		k++
	}
	if c := a.startsAt(v, k); c != nil && c.typ == gazetteer.Organization {
		return c
	}
	return nil
}

// subject passes over what a title is charged with, in small letters or a region's name, where
// the holder follows: "special rapporteur on torture, Martin Novak"; j where nobody does.
func (a *reader) subject(t *title, j int) int {
	v := t.view
	if t.owner == nil || !a.is(v, j, "charge") {
		return j
	}
	k := v.afterArticle(j + 1)
	if c := a.startsAt(v, k); c != nil && (c.typ == gazetteer.Place || c.typ == gazetteer.Country) {
		k = c.last + 1
	}
	for n := 0; n < 4 && k < len(v.Tokens) && v.shape[k] == small && (v.Tokens[k].UPOS == "NOUN" || v.Tokens[k].UPOS == "ADJ" || a.is(v, k, "and")); n++ {
		k++
	}
	if k == j+1 {
		return j
	}
	name := k
	if v.word(k) == "," {
		name++
	}
	if v.tag(name) != "PER" {
		return j
	}
	return k
}

// ownerBehind takes the country or body that stands behind the holder's name for the owner:
// "Finance Minister Yanis Varelis of Greece".
func (a *reader) ownerBehind(t *title) {
	if t.holder == nil || t.owner != nil || t.noun != nil || t.word.member || t.word.of == "none" {
		return
	}
	v := t.view
	if !a.is(v, t.holder.last+1, "of") {
		return
	}
	c := a.startsAt(v, v.afterArticle(t.holder.last+2))
	if c != nil && c.kind != Demonym && (c.typ == gazetteer.Country || c.typ == gazetteer.Organization) {
		t.owner, t.possessed = c, false
	}
}

// governed says whether a place that owns a country's office is a land with one of its own, not
// the city of a government: "California Attorney General Ruth Vale", "Presiden Catalonia".
func (a *reader) governed(t *title) bool {
	for _, r := range t.owner.refs {
		if r.Kind == gazetteer.KindCapital {
			return false
		}
	}
	return !t.word.to
}

// givenName says whether a word that could be a title is somebody's given name: "Defence
// Minister Amir Peled".
func (a *reader) givenName(v *view, i, last int) bool {
	if i != last || i == 0 || !v.cap(i) || !a.given(v, i) || v.tag(i) != "PER" || v.tag(i+1) != "PER" || v.begins(i+1) {
		return false
	}
	_, _, title := a.lex.titles.endsAt(v, i-1)
	return title
}

// clearOfName ends a title before the name of the body in which it ends: "Speaker of the House
// of Representatives".
func (a *reader) clearOfName(v *view, i, last int) int {
	c := a.base(v, last)
	if a.lex.code != "en" || c == nil || c.typ != gazetteer.Organization || c.first <= i || c.last <= last {
		return last
	}
	for last = c.first - 1; last > i && (a.is(v, last, "article") || a.is(v, last, "of")); last-- {
	}
	return last
}

// ruled returns the country of a government that a title and a name say whose it is: "the Uzbek
// government of (President Islom Kamilov)"; nil for none.
func (a *reader) ruled(t *title) *candidate {
	v, i := t.view, t.from-1
	if !a.is(v, i, "of") || t.owner != nil {
		return nil
	}
	if _, first, ok := a.lex.standIns.endsAt(v, i-1); ok {
		if c := a.base(v, first-1); c != nil && c.last == first-1 && c.typ == gazetteer.Country {
			return c
		}
	}
	return nil
}

// mainCountry returns the country of which an article speaks most by far, for an office that is
// said without one; a country whose same office is another's does not count. Nil for none.
func (a *reader) mainCountry(t *title) *thing {
	taken := map[string]bool{}
	for _, named := range a.named {
		for _, n := range named {
			if n.word.key != "" && n.word.key == t.word.key && n.former == t.former && (n.holder == nil || t.holder == nil || n.holder.entity != t.holder.entity) {
				taken[a.ownerCountry(n)] = true
			}
		}
	}
	var first *thing
	most, next := 0, 0
	for _, c := range a.things {
		if c.typ != gazetteer.Country || taken[c.country] {
			continue
		}
		switch n := len(c.mentions); {
		case n > most:
			first, most, next = c, n, most
		case n > next:
			next = n
		}
	}
	if most < 3 || most < 2*next {
		return nil
	}
	return first
}

// employer returns the organization that a person heads in the article, else his country: whose
// "his spokesman" is.
func (a *reader) employer(p *thing) *thing {
	for _, n := range p.titles {
		if o := a.ownerOf(n); n.word.of != "none" && !n.former && o != nil && o.typ == gazetteer.Organization {
			return o
		}
	}
	return a.countryThing(p.country)
}

// partyAt takes the party behind a seat in a house and returns the token after it: "anggota DPR
// dari Fraksi Golkar"; j where none is named.
func (a *reader) partyAt(t *title, j int) int {
	v := t.view
	if !a.is(v, j, "whence") || t.owner == nil && (a.base(v, t.last) == nil || a.base(v, t.last).typ != gazetteer.Organization) {
		return j
	}
	if c := a.partyFrom(v, j+1); c != nil {
		t.party = c
		return c.last + 1
	}
	return j
}

// partyFrom returns the party or armed group that token k or up to three small words and nouns
// for such a group bring in: "(dari) Fraksi Golkar", "(of) the Islamic militant group Hamas".
func (a *reader) partyFrom(v *view, k int) *candidate {
	k = v.afterArticle(k)
	for n := 0; n < 3 && k < len(v.Tokens) && a.base(v, k) == nil && (a.is(v, k, "faction") || v.Tokens[k].UPOS == "ADJ" || v.shape[k] == small && v.Tokens[k].UPOS == "NOUN"); n++ {
		k++
	}
	c := a.base(v, k)
	if c == nil || c.typ != gazetteer.Organization || c.first > k {
		return nil
	}
	r := c.ref(gazetteer.Organization)
	if r == nil {
		return nil
	}
	if e, ok := a.gaz.Entry(r.ID); !ok || e.Sector != "party" && e.Sector != "rebel" {
		return nil
	}
	return c
}

// comrades finds of whose party people are that only a preposition or a bracket tells: "Fadli
// Zon dari Gerindra", "Yvette Cooper of the Labour Party", "Ace Hasan (Golkar)".
func (a *reader) comrades(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Person || c.entity == nil {
			continue
		}
		j := c.last + 1
		bracket := v.word(j) == "("
		if bracket || v.word(j) == "," {
			j++
		}
		if a.is(v, j, "whence") || a.is(v, j, "of") {
			j++
		} else if !bracket {
			continue
		}
		if o := a.partyFrom(v, j); o != nil && o.entity != nil && (!bracket || v.word(o.last+1) == ")") && !a.freedFrom(v, c, o) {
			at(v, c.first, o.last, Relation{Type: "MEMBER_OF", Subject: c.entity.index, Object: o.entity.index})
		}
	}
}

// freedFrom says whether a body is from where a verb takes its object: "freed X from Hamas".
func (a *reader) freedFrom(v *view, person, body *candidate) bool {
	h, p := v.head(body.first, body.last), v.head(person.first, person.last)
	if v.Tokens[h].Deprel != "obl" || v.Tokens[p].Head != v.Tokens[h].Head {
		return false
	}
	d := v.Tokens[p].Deprel
	return d == "obj" || d == "nsubj:pass"
}

// openedBy returns the token that opens the bracket that token k closes, k where none does near by.
func (a *reader) openedBy(v *view, k int) int {
	for o := k - 1; o >= 0 && o >= k-4; o-- {
		if v.word(o) == "(" {
			return o
		}
	}
	return k
}

// partOf passes over the part of a body that somebody leads: "commander of (the 1st infantry
// division of) the Algerian army"; k where it is no body's part.
func (a *reader) partOf(v *view, k int) int {
	for j := k; j < len(v.Tokens) && j < k+5 && a.base(v, j) == nil && !v.cap(j); j++ {
		if !a.is(v, j, "of") || v.Tokens[j-1].UPOS != "NOUN" {
			continue
		}
		if c := a.startsAt(v, v.afterArticle(j+1)); c != nil && c.typ == gazetteer.Organization {
			return c.first
		}
	}
	return k
}

// farOwner takes the body behind capitalised words that only it knows for an Indonesian title's
// owner, and returns the token after it: "Kepala Pusat Data Informasi dan Humas BNPB".
func (a *reader) farOwner(t *title, j int) int {
	v := t.view
	for k := j; k < len(v.Tokens) && k < j+8 && (v.cap(k) || a.is(v, k, "and")); k++ {
		c := a.base(v, k)
		if c != nil && c.first == k && c.typ == gazetteer.Organization && len(c.refs) > 0 && k > j {
			t.last, t.owner = k-1, c
			return c.last + 1
		}
		if _, _, title := a.lex.titles.match(v, k); title || v.tag(k) == "PER" || c != nil && c.by != byRecogniser || a.given(v, k) {
			return j
		}
	}
	return j
}

// overCopula passes over the verb that says who holds an office, where a full name follows: "the
// group's chief negotiator is Tom Harris"; j where it does not.
func (a *reader) overCopula(t *title, j int) int {
	v, k := t.view, j
	if v.word(k) == "," {
		k++
	}
	if !a.is(v, k, "be") || t.owner == nil && t.noun == nil && !t.possessed || t.word.of == "none" {
		return j
	}
	if c := a.startsAt(v, k+1); c == nil || c.typ != gazetteer.Person || c.length() < 2 || v.owns(c.last+1) {
		return j
	}
	return k + 1
}
