package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// describedCountry returns the country that calls itself so ("the kingdom"), one
// of the kind of state, or the most salient.
func (a *reader) describedCountry(s int, v *view, i int, noun string) *thing {
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
	for _, kind := range []string{noun, words[len(words)-1]} {
		if ids, ok := a.lex.states[kind]; ok {
			if t := a.ofKind(s, v, i, ids); t != nil || a.lex.code != "en" {
				return t
			}
			if t := a.landTold(s, v, i, nil); t != nil && slices.Contains(ids, t.country) {
				return t
			}
			return nil
		}
	}
	if t := a.ownedCountry(s, v, i); t != nil {
		return t
	}
	if t := a.otherCountry(s, v, i); t != nil {
		return t
	}
	if a.lex.code == "en" {
		if t := a.rulersTold(s, v, i, words[len(words)-1]); t != nil {
			return t
		}
		return a.countryMeant(s, v, i)
	}
	acting, _ := a.actingCountries(s, v, i)
	return a.antecedentBut(acting, s, v, i, 2, 0, gazetteer.Country)
}

// rulersTold returns the country whose rulers an English text called by a noun last, "the
// Sudanese government … the government"; nil where it is one that acts itself.
func (a *reader) rulersTold(s int, v *view, i int, noun string) *thing {
	if !a.is(v, i, "definite") || !a.lex.standIns.byText[noun] {
		return nil
	}
	for d := 0; d <= min(s, far); d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.by != "stand-in" || m.thing == nil || m.thing.typ != gazetteer.Country || d == 0 && m.last >= i || m.view.word(m.last) != noun {
				continue
			}
			if acting, _ := a.actingCountries(s, v, i); slices.Contains(acting, m.thing) {
				return nil
			}
			return m.thing
		}
	}
	return nil
}

// countryMeant returns the country that an English phrase like "the country" or "the
// government" stands for. Writers say "its" of the country that acts; "the country" is the one
// that the sentence speaks of, "sanctions on Chad after rebels left the country", or the one
// of the sentences before. Where these name none it is that of a city: "arrived in Hanoi and
// urged the communist government".
func (a *reader) countryMeant(s int, v *view, i int) *thing {
	acting, beside := a.actingCountries(s, v, i)
	if t := a.spokenAbout(s, v, i, acting); t != nil {
		return t
	}
	t := a.antecedentBut(acting, s, v, i, 2, 0, gazetteer.Country)
	if slices.Contains(beside, t) {
		// "Peru condemned the coup, and Chile cut aid to the country"
		if o := a.antecedentBut(append(acting, beside...), s, v, i, 2, 0, gazetteer.Country); o != nil && a.toldOften(o, s) >= a.toldOften(t, s) {
			return o
		}
	}
	if t == nil {
		return a.landTold(s, v, i, acting)
	}
	return t
}

// toldOften counts the mentions of a thing in the sentences up to one.
func (a *reader) toldOften(t *thing, s int) int {
	n := 0
	for _, m := range t.mentions {
		if m.view.index <= s {
			n++
		}
	}
	return n
}

// actingCountries returns the countries that act themselves on what the phrase at
// token i stands for, by their name or by who holds an office of theirs, and those that act
// in a clause beside it: neither is meant.
func (a *reader) actingCountries(s int, v *view, i int) (acting, beside []*thing) {
	verb, inside := a.verbOver(v, i)
	where := a.is(v, i-1, "in")
	own := true
	for n := 0; n < 5 && verb >= 0; n++ {
		subject := false
		for _, m := range a.points[s] {
			if m.thing == nil || m.last >= i || m.kind == Demonym {
				continue
			}
			h := a.climb(v, v.head(m.first, m.last))
			if v.Tokens[h].Head != verb || !strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
				continue
			}
			subject = true
			c := m.thing
			switch {
			case c.typ == gazetteer.Person && c.inOffice():
				c = a.countryThing(c.serves())
			case c.typ != gazetteer.Country || m.kind != Name && m.kind != Pronoun || where || inside:
				c = nil // "a Greek judge reviewed the government's decision"
			}
			switch {
			case c == nil:
			case own:
				acting = append(acting, c)
			default:
				beside = append(beside, c)
			}
		}
		switch d := v.Tokens[verb].Deprel; {
		case d == "xcomp" || d == "conj" || d == "advcl" && !subject:
		default:
			return acting, beside
		}
		own = own && !subject
		verb = v.Tokens[verb].Head
	}
	return acting, beside
}

// verbOver returns the verb of which the noun phrase that begins at token i is an end, and
// whether it stands in its subject; -1 for none.
func (a *reader) verbOver(v *view, i int) (verb int, inside bool) {
	h := i
	for n := 0; n < 8 && h >= 0; n++ {
		if v.Tokens[h].UPOS == "VERB" {
			return h, inside
		}
		inside = inside || strings.HasPrefix(v.Tokens[h].Deprel, "nsubj")
		h = v.Tokens[h].Head
	}
	return -1, inside
}

// inOffice says whether a person holds an office of a country in the text.
func (t *thing) inOffice() bool {
	return slices.ContainsFunc(t.titles, func(o *title) bool { return !o.former && o.word.of == "country" && o.word.key != "" })
}

// spokenAbout returns the country named last before token i of the English sentence that does
// not act in it; nil where somebody only reports what it does, or two are named together.
func (a *reader) spokenAbout(s int, v *view, i int, not []*thing) *thing {
	if verb, inside := a.verbOver(v, i); verb >= 0 && inside && v.Tokens[verb].Deprel == "ccomp" {
		return nil // "Iran said in Vienna that the country would"
	}
	quoted := a.quoteAt(v.Tokens[i].Start)
	for k := len(a.points[s]) - 1; k >= 0; k-- {
		m := a.points[s][k]
		if m.thing == nil || m.last >= i || m.thing.typ != gazetteer.Country || m.kind != Name || slices.Contains(not, m.thing) || a.quoteAt(m.start()) != quoted || a.inTitle(v, m) {
			continue
		}
		if _, inside := a.verbOver(v, a.climb(v, v.head(m.first, m.last))); inside && !a.is(v, m.first-1, "in") {
			continue // but "rebels in Chad"
		}
		if k > 0 && a.points[s][k-1].thing != nil && a.points[s][k-1].thing.typ == gazetteer.Country && a.points[s][k-1].thing != m.thing && a.coordinated(v, a.points[s][k-1], m) {
			return nil
		}
		return m.thing
	}
	return nil
}

// inTitle says whether a mention stands in the title of a person.
func (a *reader) inTitle(v *view, m *mention) bool {
	return slices.ContainsFunc(a.named[v.index], func(t *title) bool { return t.from <= m.first && m.last <= t.to })
}

// byCity links a country that an article names only by a city in it.
const byCity = "city"

// landTold returns the country of the city or region named last before token i; nil where it
// is one of those that act.
func (a *reader) landTold(s int, v *view, i int, not []*thing) *thing {
	for d := 0; d <= 2 && s-d >= 0; d++ {
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || m.thing.typ != gazetteer.Place || m.thing.country == "" || d == 0 && m.last >= i || a.views[s-d].Kind == "dateline" {
				continue
			}
			t := a.stateThing(m.thing.country)
			if t == nil || slices.Contains(not, t) {
				return nil
			}
			if len(t.mentions) == 0 {
				t.by = byCity
			}
			return t
		}
	}
	return nil
}

// ownedCountry returns the country that an Indonesian noun before "negara itu" belongs to,
// where the sentence names one before only as whose something is or as where it was: "Militer
// Myanmar menahan presiden negara itu", "Di Myanmar, polisi negara itu"; nil where the country
// acts itself and means another.
func (a *reader) ownedCountry(s int, v *view, i int) *thing {
	if a.lex.code != "id" || i == 0 || v.Tokens[i-1].UPOS != "NOUN" {
		return nil
	}
	for k := len(a.points[s]) - 1; k >= 0; k-- {
		m := a.points[s][k]
		if m.thing == nil || m.last >= i {
			continue
		}
		switch m.thing.typ {
		case gazetteer.Country:
			if m.first == 0 {
				return nil
			}
			if t := v.Tokens[m.first-1].UPOS; t == "NOUN" || t == "ADP" || t == "PROPN" && m.kind == Name {
				return m.thing
			}
			return nil
		case gazetteer.Organization:
			if m.thing.country != "" {
				return a.countryThing(m.thing.country)
			}
		}
	}
	return nil
}

// otherCountry returns the second of two countries of the Indonesian sentence before, where
// "negara itu" is what a third one acts on: "Prancis mengecam Iran. Rusia membela negara itu";
// nil otherwise.
func (a *reader) otherCountry(s int, v *view, i int) *thing {
	if a.lex.code != "id" || i == 0 || s == 0 {
		return nil
	}
	switch v.Tokens[i-1].UPOS {
	case "VERB", "ADP", "NOUN":
	default:
		return nil
	}
	countries := func(s, end int) []*thing {
		var out []*thing
		for _, m := range a.points[s] {
			if m.thing != nil && m.thing.typ == gazetteer.Country && m.last < end && !slices.Contains(out, m.thing) {
				out = append(out, m.thing)
			}
		}
		return out
	}
	here, before := countries(s, i), countries(s-1, len(a.views[s-1].Tokens))
	if len(here) != 1 || len(before) != 2 || slices.Contains(before, here[0]) {
		return nil
	}
	return before[1]
}

// kinState resolves an English phrase for a country by what it is to another, "its ally",
// "its smaller neighbour", at token i: the only other country told of lately. It returns the
// last token.
func (a *reader) kinState(s int, v *view, i int) (last int, t *thing) {
	if a.lex.code != "en" || !a.is(v, i, "ownertheirs") {
		return 0, nil
	}
	j := i + 1
	for j < len(v.Tokens) && j < i+4 && v.shape[j] == small && (v.Tokens[j].UPOS == "ADJ" || v.Tokens[j].UPOS == "NOUN" && !a.is(v, j, "kin")) {
		j++
	}
	if !a.is(v, j, "kin") || v.cap(j+1) || j+1 < len(v.Tokens) && (v.Tokens[j+1].UPOS == "NOUN" || v.Tokens[j+1].UPOS == "PROPN") {
		return 0, nil // "its ally Chad" is named
	}
	owner := a.antecedent(s, v, i, 1, 0, gazetteer.Country)
	if owner == nil {
		return 0, nil
	}
	barred := append(a.coarguments(s, v, i), owner)
	for d := 0; d <= 2 && s-d >= 0; d++ {
		for _, m := range a.points[s-d] {
			if m.thing == nil || m.thing.typ != gazetteer.Country || m.kind == Demonym || d == 0 && m.last >= i || slices.Contains(barred, m.thing) || m.thing == t || a.aside(a.views[s-d], m) {
				continue
			}
			if t != nil {
				return 0, nil
			}
			t = m.thing
		}
	}
	return j, t
}

// officialsThere resolves "officials there" and its like at token i to the country in which
// the text last said that something was, and returns the last token.
func (a *reader) officialsThere(s int, v *view, i int) (last int, t *thing) {
	_, last, ok := a.lex.officials.match(v, i)
	if a.lex.code != "en" || !ok || !a.is(v, last+1, "there") {
		return 0, nil
	}
	for d := 0; d <= 3 && s-d >= 0; d++ {
		w := a.views[s-d]
		for k := len(a.points[s-d]) - 1; k >= 0; k-- {
			m := a.points[s-d][k]
			if m.thing == nil || d == 0 && m.last >= i || m.thing.country == "" || m.thing.typ != gazetteer.Country && m.thing.typ != gazetteer.Place || !a.is(w, w.beforeArticle(m.first-1), "in") {
				continue
			}
			return last + 1, a.stateThing(m.thing.country)
		}
	}
	return last + 1, a.countryMeant(s, v, i)
}
