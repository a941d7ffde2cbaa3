package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// anyPair are the types that a phrase for two may mean where its noun does not
// say which.
var anyPair = []string{gazetteer.Person, gazetteer.Country, gazetteer.Organization}

// pairTypes are the types that a noun which does not say which may mean, the likeliest
// first: rivals are rather persons, the sides of a talk rather countries.
var pairTypes = map[string][]string{"any": anyPair, "side": {gazetteer.Country, gazetteer.Organization, gazetteer.Person}}

// pairPhrase reads a phrase for two at token i: "keduanya", "kedua negara
// bertetangga", "dua pemimpin itu", "the two South American neighbours". It
// returns its last token and the types that it may mean, nil where there is none.
func (a *reader) pairPhrase(v *view, i int) (last int, types []string) {
	_, fixed, found := a.lex.pair.match(v, i)
	_, open, opened := a.lex.pairOpen.match(v, i)
	_, two, counted := a.lex.two.match(v, i)
	if counted {
		open, opened = two, true
	}
	if opened {
		j := open + 1
		for n := 0; n < 3 && j < len(v.Tokens) && a.lex.code == "en" && (v.Tokens[j].UPOS == "ADJ" || v.Tokens[j].UPOS == "PROPN"); n++ {
			j++
		}
		if typ, l, ok := a.lex.pairNouns.match(v, j); ok && v.shape[j] == small {
			end := l
			for n := 0; n < 3 && a.lex.code == "id" && end+1 < len(v.Tokens) && v.shape[end+1] == small && (v.Tokens[end+1].UPOS == "ADJ" || a.lex.modifiers.has(v, end+1)); n++ {
				end++
			}
			closed := a.lex.determiners.has(v, end+1)
			switch {
			case counted && !closed:
				return 0, nil
			case closed:
				l = end + 1
			}
			if types := pairTypes[typ]; types != nil {
				return l, types
			}
			return l, []string{typ}
		}
	}
	if found && (fixed > i || a.at(v, i+1) == nil && !v.cap(i+1)) {
		if typ, _, ok := a.lex.pairNouns.endsAt(v, fixed); ok && pairTypes[typ] != nil {
			return fixed, pairTypes[typ]
		} else if ok {
			return fixed, []string{typ}
		}
		return fixed, anyPair
	}
	return 0, nil
}

// pairAt returns the two things that a phrase for two stands for: those of the
// nearest sentence that names two of the kind.
func (a *reader) pairAt(s int, v *view, i int, phrase string, types []string) []*thing {
	for _, w := range strings.Fields(phrase) {
		if offices, ok := a.lex.pairOffices[w]; ok {
			if g := a.officeHolders(s, i, offices); g != nil {
				return g
			}
		}
	}
	if g := a.nearestTwo(s, i, types); g != nil || !a.officials(phrase) {
		return g
	}
	return a.nearestTwo(s, i, []string{gazetteer.Country})
}

// nearestTwo returns the two things of one of some types that the nearest sentence names;
// nil where none names two.
func (a *reader) nearestTwo(s, i int, types []string) []*thing {
	not := a.asker(s, a.views[s], i)
	for d := 0; d <= 3 && s-d >= 0; d++ {
		limit := len(a.views[s-d].Tokens)
		if d == 0 {
			limit = i
		}
		for _, typ := range types {
			if g := a.twoOf(s-d, limit, typ, not); g != nil && (len(types) == 1 || !unions(g)) {
				return a.mainTwo(s, s-d, g, types, not)
			}
		}
		if g := a.betweenTwo(s-d, limit); g != nil && len(types) > 1 {
			return g
		}
		if len(types) == 1 && types[0] == gazetteer.Country {
			// "Macron met Merkel. The two countries …"
			if g := a.countriesOf(a.twoOf(s-d, limit, gazetteer.Person, not)); g != nil {
				return g
			}
		}
	}
	return a.mainTwo(s, -1, nil, types, not)
}

// unions says whether two things are both organizations of states: "all sides" of a dispute
// are not NATO and the United Nations.
func unions(g []*thing) bool {
	return !slices.ContainsFunc(g, func(t *thing) bool {
		return t.entry == nil || t.entry.Sector != "igo" && t.entry.Sector != "alliance" && t.entry.Sector != "forum"
	})
}

// betweenTwo returns the two of different kinds between whom an English sentence says that
// something is: "talks between Colombia and the FARC"; nil for none.
func (a *reader) betweenTwo(s, limit int) []*thing {
	v := a.views[s]
	if a.lex.code != "en" {
		return nil
	}
	for k := 1; k < len(a.points[s]); k++ {
		x, y := a.points[s][k-1], a.points[s][k]
		if x.thing == nil || y.thing == nil || y.last >= limit || x.thing == y.thing || x.thing.typ == y.thing.typ || x.kind == Demonym || !a.is(v, v.beforeArticle(x.first-1), "between") || !a.coordinated(v, x, y) {
			continue
		}
		if y.thing.typ == gazetteer.Organization || x.thing.typ == gazetteer.Organization {
			return []*thing{x.thing, y.thing}
		}
	}
	return nil
}

// countriesOf returns the countries of two persons where they have two that the
// article names.
func (a *reader) countriesOf(two []*thing) []*thing {
	if len(two) != 2 {
		return nil
	}
	x, y := a.countryThing(two[0].serves()), a.countryThing(two[1].serves())
	if x == nil || y == nil || x == y {
		return nil
	}
	return []*thing{x, y}
}

// serves is the id of the country of a person: its own, or that of an office which the
// text gives; empty for none.
func (t *thing) serves() string {
	if t.country != "" {
		return t.country
	}
	for _, office := range t.titles {
		if office.former || office.owner == nil {
			continue
		}
		if r := office.owner.ref(gazetteer.Country); r != nil {
			return r.ID
		}
	}
	return ""
}

// officeHolders returns the two persons named last before a token who hold one of
// the offices; nil where fewer are named within ten sentences.
func (a *reader) officeHolders(s, limit int, offices []string) []*thing {
	var out []*thing
	for d := 0; d <= 9 && s-d >= 0; d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.thing.typ != gazetteer.Person || d == 0 && m.last >= limit || slices.Contains(out, m.thing) {
				continue
			}
			holds := slices.ContainsFunc(m.thing.titles, func(t *title) bool { return !t.former && slices.Contains(offices, t.word.key) })
			if !holds && m.thing.entry != nil {
				for _, t := range a.gaz.Offices(m.thing.entry.ID) {
					holds = holds || slices.Contains(offices, t.Role) && near(t, a.doc.Published)
				}
			}
			if holds {
				if out = append(out, m.thing); len(out) == 2 {
					return out
				}
			}
		}
	}
	return nil
}

// twoOf returns the two things of a type that a sentence names before a token:
// the coordinated ones where it names more, nil where it does not say which.
func (a *reader) twoOf(s, limit int, typ string, not *thing) []*thing {
	var all []*thing
	var first []*mention
	v := a.views[s]
	for _, m := range a.points[s] {
		if m.last >= limit {
			break
		}
		// "China meminta kedua negara berdialog": who asks is none of the two
		if limit < len(v.Tokens) && (a.coargument(v, limit, m) || a.asks(v, limit, m)) {
			continue
		}
		if m.group != nil {
			if len(m.group) == 2 && m.group[0].typ == typ {
				return m.group
			}
			continue
		}
		if m.thing == nil || m.thing.typ != typ || m.kind == Demonym && !a.joinedDemonym(v, m) || m.thing == not || a.aside(v, m) || slices.Contains(all, m.thing) || m.thing.entry != nil && m.thing.entry.Sector == "media" {
			continue
		}
		all = append(all, m.thing)
		first = append(first, m)
	}
	if len(all) == 2 {
		return all
	}
	if len(all) < 2 {
		return nil
	}
	for k := 1; k < len(first); k++ {
		if a.coordinated(v, first[k-1], first[k]) {
			return []*thing{all[k-1], all[k]}
		}
	}
	return nil
}

// coordinated says whether nothing but "and" or "dan" and a title stands between
// two mentions.
func (a *reader) coordinated(v *view, x, y *mention) bool {
	for i := x.last + 1; i < y.first; i++ {
		if a.is(v, i, "and") || a.is(v, i, "with") {
			return y.first-i <= 6
		}
		if v.Tokens[i].UPOS == "VERB" {
			return false
		}
	}
	return false
}

// pluralAt returns whom "mereka" or "they" stands for: the coordinated subjects
// nearest before it, or an organization. Who speaks is none of those in the quotation:
// "\"Hamas harus mundur,\" kata mereka".
func (a *reader) pluralAt(s int, v *view, i int) []*thing {
	speaks := a.lex.code == "id" && i > 0 && a.lex.speech.has(v, i-1)
	for d := 0; d <= 1 && s-d >= 0; d++ {
		w := a.views[s-d]
		var group []*thing
		var last *mention
		if a.lex.code == "en" {
			if g := a.subjects(w, i, d); len(g) > 1 {
				return g
			}
		}
		for _, m := range a.points[s-d] {
			if d == 0 && m.last >= i {
				break
			}
			if speaks && a.quoteAt(m.start()) >= 0 {
				continue
			}
			if m.group != nil {
				group = m.group
				continue
			}
			if m.thing == nil || m.thing.typ != gazetteer.Person && m.thing.typ != gazetteer.Country && m.thing.typ != gazetteer.Organization || m.kind == Demonym {
				continue
			}
			if last != nil && last.thing.typ == m.thing.typ && a.listed(w, last, m) {
				if len(group) == 0 || group[len(group)-1] != last.thing {
					group = []*thing{last.thing}
				}
				group = append(group, m.thing)
			}
			last = m
		}
		if len(group) > 1 {
			return group
		}
		// "Yemen's Houthi rebels, according to their spokesman"
		if d == 0 && last != nil && last.thing.typ == gazetteer.Organization && !a.ofSubject(v, i, last) {
			return []*thing{last.thing}
		}
	}
	if speaks {
		if g := a.nearestTwo(s, i, []string{gazetteer.Person}); g != nil {
			return g
		}
	}
	if s > 0 && a.lex.code == "id" && strings.HasPrefix(v.Tokens[i].Deprel, "nsubj") {
		if g := a.encountered(s - 1); g != nil {
			return g
		}
	}
	if s > 0 && a.lex.code == "id" && v.Tokens[i].Deprel == "nsubj" {
		if t := a.actingMany(a.views[s-1]); t != nil {
			return []*thing{t}
		}
	}
	return nil
}

// actingMany returns whom the subject of a sentence stands for where it means many
// people: "Taliban menyerang Kabul. Mereka …", "Pasukan Suriah maju. Mereka …".
func (a *reader) actingMany(v *view) *thing {
	for _, m := range a.points[v.index] {
		if m.thing == nil || m.kind == Demonym || a.quoteAt(m.start()) >= 0 {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		g := v.Tokens[h].Head
		if v.Tokens[h].Deprel != "nsubj" || g < 0 || v.Tokens[g].Deprel != "root" {
			continue
		}
		switch {
		case m.thing.typ == gazetteer.Organization && (m.thing.entry == nil || m.thing.entry.Sector != "media"):
			return m.thing
		case m.thing.typ == gazetteer.Country && m.by == "stand-in" && !a.is(v, m.first, "state"):
			return m.thing
		}
		return nil
	}
	return nil
}

// listed says whether two mentions follow each other in a list.
func (a *reader) listed(v *view, x, y *mention) bool {
	for i := x.last + 1; i < y.first; i++ {
		if v.word(i) != "," && !a.is(v, i, "and") && (v.Tokens[i].UPOS == "VERB" || y.first-x.last > 6) {
			return false
		}
	}
	return y.first > x.last+1
}

// theirs returns the country whose officials, troops or people "they" are: those who
// were the subject right before ("Israeli leaders rejected the offer. They accuse …").
func (a *reader) theirs(s int, v *view, i int) *thing {
	if a.lex.code != "en" {
		return nil
	}
	for d := 0; d <= 1 && s-d >= 0; d++ {
		w := a.views[s-d]
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.by != "stand-in" || d == 0 && m.last >= i || !strings.HasSuffix(w.word(m.last), "s") {
				continue
			}
			h := w.head(m.first, m.last)
			if g := w.Tokens[h].Head; strings.HasPrefix(w.Tokens[h].Deprel, "nsubj") && g >= 0 && (d == 0 || w.Tokens[g].Deprel == "root" || w.Tokens[g].Deprel == "ccomp") {
				return m.thing
			}
		}
	}
	return nil
}

// subjects returns the coordinated subjects of a sentence's main clause, of which
// "they" mostly goes on to speak; none where it has fewer than two.
func (a *reader) subjects(v *view, before, back int) []*thing {
	var group []*thing
	var last *mention
	for _, m := range a.points[v.index] {
		if back == 0 && m.last >= before {
			break
		}
		if m.thing == nil || m.kind == Demonym || m.kind == Pronoun || m.thing.typ != gazetteer.Person && m.thing.typ != gazetteer.Country && m.thing.typ != gazetteer.Organization {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		g := v.Tokens[h].Head
		switch {
		case strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") && g >= 0 && (v.Tokens[g].Deprel == "root" || back == 0):
			if len(group) < 2 {
				group, last = []*thing{m.thing}, m
			}
			continue
		case last != nil && v.Tokens[h].Deprel == "conj" && a.listed(v, last, m) && !slices.Contains(group, m.thing):
			group, last = append(group, m.thing), m
		case last != nil && len(group) > 1:
			return group
		}
	}
	if len(group) > 1 {
		return group
	}
	return nil
}
