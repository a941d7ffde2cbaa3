package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// describe resolves a definite description that begins at token i ("negara
// tersebut", "the kingdom", "Menlu itu", "the minister") and returns its last
// token, or -1.
func (a *reader) describe(s int, v *view, i int) int {
	for _, t := range a.named[s] {
		if t.from == i && t.holder == nil && t.owner == nil {
			if p := a.titleBearer(s, v, t); p != nil {
				a.point(v, t.from, t.to, Description, "title", p)
				return t.to
			}
			if t.possessed && a.lex.code == "en" {
				return t.to
			}
		}
	}
	start := i
	if a.lex.code == "en" {
		if !a.lex.determiners.has(v, i) {
			return -1
		}
		i++
		if i < len(v.Tokens) && v.Tokens[i].UPOS == "ADJ" && v.shape[i] == small {
			i++
		}
	}
	typ, last, ok := a.lex.nouns.match(v, i)
	if !ok || v.cap(i) && (a.lex.code == "en" || i > 0) {
		return -1
	}
	if typ == gazetteer.Person {
		if w, l, ok := a.lex.titles.match(v, i); ok && l == last && w.of == "none" && w.key == "" {
			return -1 // "pejabat itu" is somebody without a name, or nobody
		}
	}
	if a.lex.code == "id" {
		if !a.lex.determiners.has(v, last+1) {
			return -1
		}
	} else if a.is(v, last+1, "of") || last+1 < len(v.Tokens) && v.Tokens[last+1].UPOS == "NOUN" && v.Tokens[last].Head == last+1 {
		return -1
	}
	if typ == gazetteer.Treaty && (a.is(v, last+1, "treatyof") || a.is(v, last+1, "between") || a.is(v, last+1, "with")) {
		return -1 // "the agreement on sending soldiers" is another
	}
	end := last
	if a.lex.code == "id" {
		end = last + 1
	}
	t := a.described(s, v, start, typ, v.phrase(i, last))
	if t == nil {
		return -1
	}
	a.point(v, start, end, Description, "description", t)
	return end
}

// titleBearer returns the person of the article who bears a title that is said
// without an owner: the one named last of those with this office.
func (a *reader) titleBearer(s int, v *view, t *title) *thing {
	if t.word.of == "none" && t.word.key == "" {
		// "pejabat itu": who was brought in as such; "the prince", "sang pangeran": who is one
		if p := a.broughtIn(s, t); p != nil || !t.definite || !a.lex.honorifics.has(v, t.first) {
			return p
		}
	}
	if !t.definite && (t.word.key == "" || a.lex.code == "en") && !t.possessed || t.former {
		return nil
	}
	if !t.definite && (a.is(v, t.to+1, "from") || a.is(v, t.to+1, "in") || v.cap(t.to+1)) {
		return nil
	}
	if a.is(v, t.from-1, "many") {
		return nil
	}
	country := ""
	if t.possessed && t.from > 0 {
		if p := a.antecedent(s, v, t.from, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization); p != nil {
			country = p.country
		}
		if country == "" {
			return nil
		}
	}
	var best *thing
	at := -1
	for _, p := range a.things {
		if p.typ != gazetteer.Person || !a.bears(p, t, country) {
			continue
		}
		for _, m := range p.mentions {
			if m.start() < v.Tokens[t.from].Start && m.start() > at {
				best, at = p, m.start()
			}
		}
		// an Indonesian text says "Presiden" of its own
		if a.lex.code == "id" && !t.definite && p.country == "country:id" && t.word.of == "country" && t.owner == nil {
			return p
		}
	}
	if best == nil && v.Kind == "title" && country == "" {
		// a headline may call by his office whom the body names
		for _, p := range a.things {
			if p.typ != gazetteer.Person || !a.bears(p, t, country) {
				continue
			}
			if best != nil {
				return nil
			}
			best = p
		}
	}
	if best == nil && country != "" && t.word.of == "country" {
		return a.countryThing(country)
	}
	return best
}

// bears says whether a person has a title in the article, or an office in the
// gazetteer on the article's day, that the phrase calls.
func (a *reader) bears(p *thing, t *title, country string) bool {
	if country != "" && p.country != "" && p.country != country {
		return false
	}
	generic := t.last == t.first && t.word.key == "" // "menteri", "the minister"
	for _, n := range p.titles {
		if n.former {
			continue
		}
		if n.word.key != "" && n.word.key == t.word.key || strings.EqualFold(n.text(a), t.text(a)) {
			return true
		}
		if generic {
			x := strings.Fields(strings.ToLower(n.text(a)))
			if slices.Contains(x, t.view.word(t.first)) {
				return true
			}
		}
	}
	if p.entry != nil && t.word.key != "" && p.country != "" {
		if role, ok := a.gaz.Role(a.an.Language, t.text(a), p.country); ok {
			for _, h := range a.gaz.Holders(p.country, role, a.doc.Published) {
				if h.Person == p.entry.ID {
					return true
				}
			}
		}
	}
	return false
}

// broughtIn returns the country or organization whose official, diplomat or
// spokesman was brought in before by the same word.
func (a *reader) broughtIn(s int, t *title) *thing {
	if !t.definite {
		return nil
	}
	for d := s; d >= max(0, s-far); d-- {
		for k := len(a.points[d]) - 1; k >= 0; k-- {
			m := a.points[d][k]
			if d == s && m.first >= t.from || m.thing == nil {
				continue
			}
			if m.title != nil && m.title.holder == nil && sameHead(m.title, t) {
				return m.thing
			}
			if m.by == "stand-in" && strings.Contains(" "+m.view.phrase(m.first, m.last)+" ", " "+t.view.word(t.first)+" ") {
				return m.thing
			}
		}
	}
	return nil
}

func sameHead(x, y *title) bool { return x.view.word(x.first) == y.view.word(y.first) }

// far is how many sentences back a description may point by its words.
const far = 60

// described returns the thing that a noun with a determiner points to.
func (a *reader) described(s int, v *view, i int, typ, noun string) *thing {
	switch typ {
	case gazetteer.Person:
		var only *thing
		for d := 0; d <= 1 && s-d >= 0; d++ {
			for _, m := range a.points[s-d] {
				if m.thing != nil && m.thing.typ == gazetteer.Person && (d > 0 || m.last < i) {
					if only != nil && only != m.thing {
						return nil
					}
					only = m.thing
				}
			}
		}
		return only
	case gazetteer.Country:
		// "the kingdom" is one that calls itself so
		var own []*thing
		for _, t := range a.things {
			if t.typ == gazetteer.Country && len(t.mentions) > 0 && hasWord(t, noun) {
				own = append(own, t)
			}
		}
		if len(own) == 1 {
			return own[0]
		}
		words := strings.Fields(noun)
		if ids, ok := a.lex.states[words[len(words)-1]]; ok {
			return a.ofKind(s, v, i, ids)
		}
		return a.antecedent(s, v, i, 2, 0, gazetteer.Country)
	}
	// what has the noun in its name
	var named, near *thing
	for d := 0; d <= min(s, far) && named == nil; d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.thing.typ != typ || d == 0 && m.last >= i {
				continue
			}
			if near == nil && d <= 2 {
				near = m.thing
			}
			if hasWord(m.thing, noun) {
				named = m.thing
				break
			}
		}
	}
	if named != nil {
		return named
	}
	if typ == gazetteer.Place && !a.lex.links["anyplace"][noun] && (near == nil || !a.lex.links["anycity"][noun] || near.entry == nil || near.entry.Population == 0) {
		return nil
	}
	if kind, ok := a.lex.orgHeads.byText[noun]; ok && typ == gazetteer.Organization {
		switch kind {
		case "ministry", "embassy", "parliament", "police", "court", "military", "party", "media", "business", "university":
			// "the airline" after "Mahan Air"
			if near != nil && a.kindOf(near) == kind {
				return near
			}
			return nil
		}
	}
	return near
}

// ofKind returns the country named last before a token among some countries.
func (a *reader) ofKind(s int, v *view, i int, ids []string) *thing {
	for d := 0; d <= min(s, far); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing != nil && m.thing.typ == gazetteer.Country && (d > 0 || m.last < i) && slices.Contains(ids, m.thing.country) {
				return m.thing
			}
		}
	}
	return nil
}

// kindOf returns the kind of organization that a head noun in its name tells.
func (a *reader) kindOf(t *thing) string {
	for _, w := range strings.Fields(t.key) {
		if kind, ok := a.lex.orgHeads.byText[w]; ok {
			return kind
		}
	}
	return ""
}

// hasWord says whether one of a thing's names holds a word.
func hasWord(t *thing, noun string) bool {
	noun = gazetteer.Fold(noun)
	if strings.Contains(" "+t.key+" ", " "+noun+" ") {
		return true
	}
	if t.entry != nil && strings.Contains(" "+gazetteer.Fold(t.entry.NameID)+" ", " "+noun+" ") {
		return true
	}
	if t.entry != nil && t.typ == gazetteer.Country {
		for _, n := range t.entry.Aliases {
			if strings.Contains(" "+gazetteer.Fold(n)+" ", " "+noun+" ") {
				return true
			}
		}
	}
	for _, k := range sortedKeys(t.short) {
		if strings.Contains(" "+k+" ", " "+noun+" ") {
			return true
		}
	}
	return false
}
