package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// twinsAt reads a phrase for two countries that names them: "kedua Korea", "both Koreas".
// The article must name one of them elsewhere.
func (a *reader) twinsAt(v *view, i int) (last int, g []*thing) {
	ids, last, ok := a.lex.twins.match(v, i)
	if !ok || len(ids) != 2 {
		return 0, nil
	}
	x, y := a.stateThing(ids[0]), a.stateThing(ids[1])
	if x == nil || y == nil || len(x.mentions)+len(y.mentions) == 0 {
		return 0, nil
	}
	for _, t := range []*thing{x, y} {
		if len(t.mentions) == 0 {
			t.mentions = append(t.mentions, &mention{view: v, first: last, last: last, kind: Name, by: "twins", thing: t})
		}
	}
	return last, []*thing{x, y}
}

// homeland resolves -nya behind a noun of what people of a country call their own to the
// country: "Aoun, yang negaranya diserang". What one accuses or urges is another's:
// "menelepon Suu Kyi dan menuding negaranya".
func (a *reader) homeland(s int, v *view, i int) *thing {
	var p *thing
	aimed := i > 1 && a.is(v, i-2, "accusing")
	if aimed {
		p = a.lastObject(s, v, i-2)
	}
	if p == nil {
		p = a.antecedent(s, v, i, 1, 0, gazetteer.Person, gazetteer.Country, gazetteer.Organization)
	}
	if p == nil || p.typ != gazetteer.Person {
		return p
	}
	if aimed && a.spokenOf(s) == p {
		return nil // nobody accuses his own country
	}
	for _, office := range p.titles {
		if o := office.owner; (a.is(v, i-1, "force") || a.is(v, i-1, "faction")) && !office.former && o != nil && o.entity != nil && o.entity.typ == gazetteer.Organization {
			return o.entity // "Panglima TNI … membantah tentaranya menembak", "Ketua Umum NasDem … partainya"
		}
	}
	if a.is(v, i-1, "faction") {
		return p
	}
	if c := a.countryThing(p.serves()); c != nil {
		return c
	}
	return p
}

// lastObject returns the person who is the object of the verb to which the verb at g is
// joined; nil for none.
func (a *reader) lastObject(s int, v *view, g int) *thing {
	for k := len(a.points[s]) - 1; k >= 0; k-- {
		m := a.points[s][k]
		if m.thing == nil || m.thing.typ != gazetteer.Person || m.last >= g {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		if o := v.Tokens[h].Head; v.Tokens[h].Deprel == "obj" && o >= 0 && (v.Tokens[g].Head == o || v.Tokens[g].Deprel == "conj") {
			return m.thing
		}
	}
	return nil
}

// encountered returns the two who met or spoke by a sentence, of whom "mereka" goes on to
// tell: "Macron menerima Scholz di Paris. Mereka …".
func (a *reader) encountered(s int) []*thing {
	v := a.views[s]
	var verb = -1
	var two []*thing
	for _, m := range a.points[s] {
		if m.thing == nil || m.kind == Demonym || m.thing.typ != gazetteer.Person && m.thing.typ != gazetteer.Country {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		g, role := v.Tokens[h].Head, v.Tokens[h].Deprel
		switch {
		case g < 0:
			return nil
		case verb < 0 && strings.HasPrefix(role, "nsubj") && v.Tokens[g].Deprel == "root" && a.is(v, g, "encounters"):
			verb, two = g, []*thing{m.thing}
		case verb >= 0 && g == verb && (role == "obj" || role == "obl" && a.accompanied(v, h)) && m.thing.typ == two[0].typ && m.thing != two[0]:
			two = append(two, m.thing)
		}
	}
	if len(two) != 2 {
		return nil
	}
	return two
}

// accompanied says whether "with" stands before the noun at h.
func (a *reader) accompanied(v *view, h int) bool {
	for k := range v.Tokens {
		if v.Tokens[k].Head == h && a.is(v, k, "with") {
			return true
		}
	}
	return false
}

// ledPhrase reads a country or a group that is described by its leader: "kelompok pimpinan
// Masood Azhar itu", "pemerintahan pimpinan Perdana Menteri Anwar Ibrahim". A group must
// point back.
func (a *reader) ledPhrase(s int, v *view, i int) (last int, t *thing) {
	typ, l, ok := a.lex.nouns.match(v, i)
	if !ok || v.cap(i) && i > 0 || !a.is(v, l+1, "ledby") || typ != gazetteer.Country && typ != gazetteer.Organization {
		return 0, nil
	}
	for k := l + 2; k < len(v.Tokens) && k < l+9 && v.Tokens[k].UPOS != "VERB" && v.Tokens[k].UPOS != "PUNCT"; k++ {
		c := a.base(v, k)
		if c == nil || c.first != k || c.typ != gazetteer.Person {
			continue
		}
		last, back := c.last, a.lex.determiners.has(v, c.last+1)
		if back {
			last++
		}
		switch {
		case typ == gazetteer.Country && c.entity != nil:
			return last, a.countryThing(c.entity.serves())
		case typ == gazetteer.Organization && back:
			return last, a.described(s, v, i, typ, v.phrase(i, l))
		}
		return 0, nil
	}
	return 0, nil
}

// describing passes over what a describing word opens between a noun and its determiner:
// "blok beranggotakan 27 negara itu", "negara penghasil minyak itu". It returns the
// determiner's token, or j.
func (a *reader) describing(v *view, j int) int {
	if a.lex.code != "id" || !a.is(v, j, "describing") || v.shape[j] != small {
		return j
	}
	for k := j + 1; k < len(v.Tokens) && k <= j+7; k++ {
		switch {
		case a.lex.determiners.has(v, k):
			return k
		case v.Tokens[k].UPOS == "VERB", v.Tokens[k].UPOS == "PUNCT", a.is(v, k, "who"), a.is(v, k, "that"):
			return j
		}
	}
	return j
}

// newWord says whether an Indonesian noun of a person stands for the first time where it
// points back: whoever was brought in by it is somebody without a name.
func (a *reader) newWord(s, i int, noun string) bool {
	if w, ok := a.lex.titles.byText[noun]; !ok || w.key != "" || a.lex.code == "en" && w.of != "none" && !w.member {
		return false
	}
	for d := 0; d <= s; d++ {
		v := a.views[d]
		for k := range v.Tokens {
			if (d < s || k < i) && v.word(k) == noun {
				return false
			}
		}
	}
	return true
}
