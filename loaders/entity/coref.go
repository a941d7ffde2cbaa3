package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// corefer resolves what points back to a name: stand-ins ("pasukan Rusia"),
// pronouns, definite descriptions, groups, and in quotations the speaker and his
// side. Of several antecedents the most salient wins: near, a subject, named
// rather than implied; where none is likely, nothing is resolved.
func (a *reader) corefer() {
	a.standIns()
	a.outermost()
	a.points = make([][]*mention, len(a.views))
	for _, t := range a.things {
		for _, m := range t.mentions {
			a.points[m.view.index] = append(a.points[m.view.index], m)
		}
	}
	for s := range a.points {
		slices.SortStableFunc(a.points[s], byPlace)
	}
	for s, v := range a.views {
		a.backPoints(s, v, false)
	}
	a.findSpeakers()
	for s, v := range a.views {
		a.backPoints(s, v, true)
	}
}

// standIns adds mentions of countries by what belongs to them: "pemerintah
// China", "Israeli forces", "seorang pejabat AS".
func (a *reader) standIns() {
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.typ != gazetteer.Country || c.entity == nil || c.within != nil || a.owns(v, c) {
				continue
			}
			first, last := c.first, c.last
			if a.lex.code == "id" {
				for {
					_, f, ok := a.lex.standIns.endsAt(v, first-1)
					if !ok || a.base(v, f) != nil {
						break
					}
					first = f
				}
				if f := a.officialsBefore(v, c); first == c.first && f >= 0 {
					first = f
				}
				if first == c.first || v.word(c.last+1) != "" && a.personAt(v, c.last+1) {
					continue
				}
			} else {
				j := c.last + 1
				if v.owns(j) {
					j++
				}
				for j < len(v.Tokens) && j < c.last+4 && v.shape[j] == small && (v.Tokens[j].UPOS == "ADJ" || v.Tokens[j].UPOS == "NOUN" && !a.lex.standIns.has(v, j)) {
					j++
				}
				_, l, ok := a.lex.standIns.match(v, j)
				if f := a.officialsBefore(v, c); !ok && f >= 0 {
					a.stand(v, c, f, c.last)
					continue
				}
				if !ok || v.Tokens[l].UPOS == "ADJ" || a.base(v, l+1) != nil || a.personAt(v, l+1) {
					continue
				}
				last = l
			}
			a.stand(v, c, first, last)
		}
	}
}

// stand makes what belongs to a country a mention of it.
func (a *reader) stand(v *view, c *candidate, first, last int) {
	t := c.entity
	t.mentions = append(t.mentions, &mention{view: v, first: first, last: last, kind: Description, by: "stand-in", thing: t})
}

// officialsBefore returns the first token of the nouns before "in", "of" or
// "from" a country that act for it ("authorities in Turkey", "pasukan dari
// Rwanda"), -1 where there are none: troops in a country need not be its own.
func (a *reader) officialsBefore(v *view, c *candidate) int {
	i := v.beforeArticle(c.first - 1)
	nouns := a.lex.officials
	switch {
	case a.is(v, i, "from"), a.is(v, i, "origin"):
		if a.lex.code == "en" && v.word(i) != "from" {
			return -1 // "sent troops into Iraq"
		}
		nouns = a.lex.standIns
	case a.is(v, i, "in"), a.is(v, i, "of"):
	default:
		return -1
	}
	if v.owns(c.last+1) || a.startsAt(v, c.last+1) != nil {
		return -1 // "in Turkey's prisons"
	}
	_, first, ok := nouns.endsAt(v, i-1)
	if !ok || a.base(v, first) != nil || a.base(v, first-1) != nil {
		return -1 // "US officials in Turkey"
	}
	if a.lex.code == "en" && (a.lex.possessive.has(v, first-1) || v.word(first-1) == "its" || v.word(first-1) == "their") {
		return -1 // "withdrew its troops from Georgia"
	}
	return first
}

// owns says whether a country is the owner of a title phrase here.
func (a *reader) owns(v *view, c *candidate) bool {
	for _, t := range a.named[v.index] {
		if t.owner == c {
			return true
		}
	}
	return false
}

func (a *reader) personAt(v *view, i int) bool {
	c := a.base(v, i)
	return c != nil && c.typ == gazetteer.Person && c.first == i
}

// add records a resolved pointing phrase.
func (a *reader) point(v *view, first, last int, kind Kind, by string, t *thing) {
	m := &mention{view: v, first: first, last: last, kind: kind, by: by, thing: t}
	t.mentions = append(t.mentions, m)
	a.pointed(m)
}

func (a *reader) group(v *view, first, last int, kind Kind, by string, members []*thing) {
	m := &mention{view: v, first: first, last: last, kind: kind, by: by, group: members}
	a.extra = append(a.extra, m)
	a.pointed(m)
}

func (a *reader) pointed(m *mention) {
	s := m.view.index
	a.points[s] = append(a.points[s], m)
	slices.SortStableFunc(a.points[s], byPlace)
}

// at returns the mention that holds token i, nil where none does.
func (a *reader) at(v *view, i int) *mention {
	for _, m := range a.points[v.index] {
		if m.first <= i && i <= m.last {
			return m
		}
	}
	return nil
}

// backPoints walks a sentence and resolves its pointing words: those outside
// quotations in the first walk, those inside in the second, when the speakers
// are known.
func (a *reader) backPoints(s int, v *view, quoted bool) {
	for i := 0; i < len(v.Tokens); i++ {
		if (a.quoteAt(v.Tokens[i].Start) >= 0) != quoted || a.at(v, i) != nil {
			continue
		}
		if last := a.backPoint(s, v, i); last >= i {
			i = last
		}
	}
}

func (a *reader) backPoint(s int, v *view, i int) int {
	l := a.lex
	if last, types := a.pairPhrase(v, i); types != nil {
		if g := a.pairAt(s, v, i, v.phrase(i, last), types); len(g) == 2 {
			a.group(v, i, last, Pronoun, "pair", g)
			return last
		}
	}
	if last, g := a.thoseAt(s, v, i); len(g) > 1 {
		a.group(v, i, last, Description, "those", g)
		return last
	}
	if c := a.direction(v, i); c != nil {
		a.point(v, i, i, Name, "direction", c)
		return i
	}
	t := &v.Tokens[i]
	switch {
	case l.first.has(v, i):
		if sp := a.saidBy(v, i); sp != nil {
			a.point(v, i, i, Pronoun, "speaker", sp)
			return i
		}
	case l.we.has(v, i):
		if sp := a.saidBy(v, i); sp != nil {
			if side := a.side(sp); side != nil {
				a.point(v, i, i, Pronoun, "speaker's side", side)
				return i
			}
		}
	case l.person.has(v, i), l.self.has(v, i), l.code == "en" && l.possessive.has(v, i):
		var gender byte
		if l.masculine.has(v, i) {
			gender = 'm'
		} else if l.feminine.has(v, i) {
			gender = 'f'
		}
		if p := a.antecedent(s, v, i, 3, gender, gazetteer.Person); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.code == "id" && i+1 < len(v.Tokens) && v.Tokens[i+1].Joined && l.self.byText[v.word(i)+v.word(i+1)]:
		if p := a.antecedent(s, v, i, 0, 0, gazetteer.Person); p != nil {
			a.point(v, i, i+1, Pronoun, "pronoun", p)
			return i + 1
		}
	case l.code == "id" && t.Joined && l.possessive.has(v, i):
		if p := a.clitic(s, v, i); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.it.has(v, i):
		if t.Deprel == "expl" {
			return -1
		}
		if p := a.ownerBefore(v, i, gazetteer.Country, gazetteer.Organization); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
		if p := a.antecedent(s, v, i, 1, 0, gazetteer.Country, gazetteer.Organization); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	case l.plural.has(v, i):
		if g := a.pluralAt(s, v, i); len(g) > 1 {
			a.group(v, i, i, Pronoun, "plural", g)
			return i
		} else if len(g) == 1 {
			a.point(v, i, i, Pronoun, "pronoun", g[0])
			return i
		} else if p := a.theirs(s, v, i); p != nil {
			a.point(v, i, i, Pronoun, "pronoun", p)
			return i
		}
	}
	return a.describe(s, v, i)
}

// clitic resolves -nya: after a verb of speech its speaker, after another verb
// its object or agent, after a noun its possessor.
func (a *reader) clitic(s int, v *view, i int) *thing {
	if i == 0 {
		return nil
	}
	host := &v.Tokens[i-1]
	switch {
	case a.lex.speech.has(v, i-1):
		return a.antecedent(s, v, i, 2, 0, gazetteer.Person)
	case host.UPOS == "VERB":
		return a.antecedent(s, v, i, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization)
	case host.UPOS == "NOUN" || host.UPOS == "PROPN" || host.UPOS == "ADJ" && i > 1 && v.Tokens[i-2].UPOS == "NOUN":
		return a.antecedent(s, v, i, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization)
	}
	return nil
}

// antecedent returns the most salient thing of the types before token i, at most
// back sentences away, nil where none is near or two are as likely.
func (a *reader) antecedent(s int, v *view, i, back int, gender byte, types ...string) *thing {
	scores := map[*thing]int{}
	var order []*thing
	inQuote := a.quoteAt(v.Tokens[i].Start)
	var not *thing
	if inQuote >= 0 && !a.lex.it.has(v, i) {
		not = a.speaker(v.Tokens[i].Start)
	}
	barred := a.coarguments(s, v, i)
	for d := 0; d <= back && s-d >= 0; d++ {
		w := a.views[s-d]
		if w.Kind == "caption" && d > 0 || w.Kind == "title" && d > 0 && s-d > 0 {
			continue
		}
		for n, m := range a.points[s-d] {
			if m.thing == nil || !slices.Contains(types, m.thing.typ) || d == 0 && m.last >= i || m.thing == not {
				continue
			}
			if gender != 0 && m.thing.gender != 0 && m.thing.gender != gender {
				continue
			}
			if slices.Contains(barred, m.thing) {
				continue
			}
			score := 100 - 30*d + a.salience(w, m)
			if n == 0 {
				score += 5
			}
			if d == 0 {
				score += 10 - min(10, (i-m.last)/3)
				if v.Tokens[i].Joined {
					score += 30 - min(30, 3*(i-m.last)) // a possessor stands near
				}
			}
			if inQuote < 0 && a.quoteAt(m.start()) >= 0 {
				score -= 25
			}
			if _, have := scores[m.thing]; !have {
				order = append(order, m.thing)
			}
			scores[m.thing] = max(scores[m.thing], score)
		}
	}
	var best *thing
	for _, t := range order {
		if best == nil || scores[t] > scores[best] {
			best = t
		}
	}
	return best
}

// ownerBefore returns whom "its" stands for where the name right before it is what
// the reason is about: "sanctions on Iran for its refusal", not "by Iran for its …".
func (a *reader) ownerBefore(v *view, i int, types ...string) *thing {
	if a.lex.code != "en" || !a.is(v, i-1, "for") || v.Tokens[i].Deprel != "nmod:poss" {
		return nil
	}
	m := a.at(v, i-2)
	if m == nil || m.thing == nil || m.last != i-2 || m.kind == Demonym || !slices.Contains(types, m.thing.typ) {
		return nil
	}
	if a.is(v, v.beforeArticle(m.first-1), "by") || m.first == 0 {
		return nil
	}
	return m.thing
}

// salience says how likely a mention is taken up again by its place in the clause.
func (a *reader) salience(v *view, m *mention) int {
	score := 0
	h := a.climb(v, v.head(m.first, m.last))
	switch v.Tokens[h].Deprel {
	case "nsubj", "nsubj:pass", "csubj":
		score += 25
		if g := v.Tokens[h].Head; g >= 0 && v.Tokens[g].Deprel == "root" {
			score += 10
		}
	case "obl:agent":
		score += 10
	case "obj", "iobj":
		score += 8
	case "conj":
		if g := v.Tokens[h].Head; g >= 0 && strings.HasPrefix(v.Tokens[g].Deprel, "nsubj") {
			score += 15
		}
	case "nmod:poss":
		// "Netanyahu's office would not comment. But his minister …"
		if g := v.Tokens[h].Head; g >= 0 && strings.HasPrefix(v.Tokens[g].Deprel, "nsubj") {
			score += 12
		} else {
			score -= 8
		}
	case "nmod", "compound", "amod", "flat":
		score -= 12
	}
	if m.kind == Demonym || m.by == "stand-in" {
		score -= 8
	}
	if a.speaks(v, m) {
		score += 8
	}
	return score
}

// climb goes from a name up to the noun of the title that it stands beside:
// "Menteri Luar Negeri AS Antony Blinken" is a subject by its first word.
func (a *reader) climb(v *view, h int) int {
	for n := 0; n < 4; n++ {
		g := v.Tokens[h].Head
		if g < 0 {
			return h
		}
		switch v.Tokens[h].Deprel {
		case "appos", "flat", "flat:name", "nmod", "compound":
			beside := false
			for _, t := range a.named[v.index] {
				if t.from <= g && g <= t.to && t.holder != nil && t.holder.first <= h && h <= t.holder.last {
					beside = true
				}
			}
			if !beside {
				return h
			}
		default:
			return h
		}
		h = g
	}
	return h
}

// speaks says whether a verb of speech stands beside a mention.
func (a *reader) speaks(v *view, m *mention) bool {
	return a.lex.speech.has(v, m.last+1) || a.lex.speech.has(v, m.first-1)
}

// coargument says whether a mention and a pronoun depend on one verb as its
// subject and object: then they are not the same.
func (a *reader) coargument(v *view, i int, m *mention) bool {
	if m.view != v {
		return false
	}
	h := v.head(m.first, m.last)
	p := &v.Tokens[i]
	if a.lex.self.has(v, i) {
		return false
	}
	if p.Head >= 0 && (p.Deprel == "obj" || p.Deprel == "iobj" || p.Deprel == "obl") && v.Tokens[h].Head == a.controller(v, p.Head) && strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
		return true // "Putin agreed to meet him"
	}
	if p.Head < 0 || v.Tokens[h].Head != p.Head {
		return p.Head == h && strings.HasPrefix(p.Deprel, "obj")
	}
	return strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") && (p.Deprel == "obj" || p.Deprel == "iobj" || p.Deprel == "obl")
}

// coarguments lists what stands beside the pronoun at token i as another end of
// the same verb, by a name or by a pronoun: in "She urged him" he is not she.
func (a *reader) coarguments(s int, v *view, i int) []*thing {
	var out []*thing
	for _, m := range a.points[s] {
		if m.thing != nil && m.last < i && a.coargument(v, i, m) {
			out = append(out, m.thing)
		}
	}
	return out
}

// controller climbs from a verb to the one whose subject is its own: from "meet"
// to "agreed". A verb with an object hands that one on, not its subject.
func (a *reader) controller(v *view, verb int) int {
	for n := 0; n < 3 && v.Tokens[verb].Deprel == "xcomp" && v.Tokens[verb].Head >= 0; n++ {
		g := v.Tokens[verb].Head
		for i := range v.Tokens {
			if v.Tokens[i].Head == g && v.Tokens[i].Deprel == "obj" {
				return -1
			}
		}
		verb = g
	}
	return verb
}
