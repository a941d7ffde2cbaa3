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
	if t := a.bareState(s, v, i); t != nil {
		a.point(v, i, i, Description, "description", t)
		return i
	}
	if last, t := a.armed(s, v, i); t != nil {
		a.point(v, i, last, Description, "description", t)
		return last
	}
	return a.nounPhrase(s, v, i)
}

// bareState resolves "pemerintah" and "rezim" that stand without a name: the
// country of which the article last said so with its name, else the home country
// where the article speaks of it. With an adjective it may be another's.
func (a *reader) bareState(s int, v *view, i int) *thing {
	if a.lex.code != "id" || !a.is(v, i, "state") || v.Kind == "title" {
		return nil
	}
	if i+1 < len(v.Tokens) {
		switch v.Tokens[i+1].UPOS {
		case "NOUN", "PROPN", "ADJ", "DET", "PRON", "SYM":
			return nil
		}
		if a.at(v, i+1) != nil || a.lex.determiners.has(v, i+1) {
			return nil
		}
	}
	regime := a.is(v, i, "regime")
	for d := 0; d <= min(s, far); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.by == "stand-in" && m.thing != nil && m.thing.typ == gazetteer.Country && (d > 0 || m.last < i) && (a.is(m.view, m.first, "state") && !regime || regime && (a.is(m.view, m.first, "regime") || a.is(m.view, m.first, "force"))) {
				return m.thing
			}
		}
	}
	if a.lex.home != "" && a.speaksOf(a.lex.home) && !regime {
		return a.countryThing(a.lex.home)
	}
	return nil
}

// titleBearer returns the person of the article who bears a title that is said
// without an owner: the one named last of those with this office.
func (a *reader) titleBearer(s int, v *view, t *title) *thing {
	if t.word.of == "none" && t.word.key == "" {
		// "pejabat itu": who was brought in as such; "the prince", "sang pangeran": who is one
		p := a.broughtIn(s, t)
		if p == nil && t.definite && a.lex.code == "id" && a.newWord(s, t.first, v.word(t.first)) && !a.lex.strangers.has(v, t.first) && !a.lex.honorifics.has(v, t.first) {
			return a.describedPerson(s, t.first, v.word(t.first)) // "menahan Joshua Wong. Aktivis itu …"
		}
		if p != nil || !t.definite || !a.lex.honorifics.has(v, t.first) {
			return p
		}
	}
	if !t.definite && (t.word.key == "" || a.lex.code == "en") && !t.possessed || t.former && !t.definite {
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
		if a.lex.home != "" && !t.definite && p.country == a.lex.home && t.word.of == "country" && t.owner == nil {
			return p
		}
	}
	if best == nil && t.former && country == "" {
		return a.formerOfficer(t, "") // nobody whom the text calls so
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
		if n.former != t.former {
			continue
		}
		if n.word.key != "" && n.word.key == t.word.key || strings.EqualFold(n.text(a), t.text(a)) {
			return true
		}
		if generic {
			w := t.view.word(t.first)
			if slices.Contains(strings.Fields(strings.ToLower(n.text(a))), w) || a.lex.calledBy[n.word.key][w] {
				return true // "Menlu Retno … menteri itu": an office's short form is called by its long one
			}
		}
	}
	if p.entry != nil && t.word.key != "" && p.country != "" && !t.former {
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
