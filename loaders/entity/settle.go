package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// settle decides what the names are that only the recogniser saw. It asks all
// places of the article where the same name stands, and what stands around them:
// the recogniser sees one sentence at a time and often takes a person for a
// place. Names that only a headline has, and single words that may be ordinary
// ones, are dropped.
func (a *reader) settle() {
	votes := map[string]*vote{}
	opens := map[string]bool{} // first words of organizations' names: "Mahan" of "Mahan Air"
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.typ == gazetteer.Organization && c.length() > 1 && v.shape[c.first] == capital && c.country == nil && a.base(v, c.first).typ == gazetteer.Organization {
				opens[gazetteer.Fold(v.Tokens[c.first].Form)] = true
			}
		}
	}
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.by != byRecogniser {
				continue
			}
			key := gazetteer.Fold(a.text(c))
			if votes[key] == nil {
				votes[key] = &vote{words: strings.Fields(key)}
			}
			a.ask(v, c, votes[key])
			if c.length() == 1 && opens[key] {
				votes[key].organization += 6
			}
		}
	}
	for s, v := range a.views {
		out := a.found[s][:0:0]
		for _, c := range a.found[s] {
			if c.by == byRecogniser {
				w := votes[gazetteer.Fold(a.text(c))]
				if typ := w.winner(c.typ); typ != c.typ {
					c.typ, c.refs = typ, nil
					for _, r := range a.gaz.Find(a.text(c), a.an.Language) {
						if r.Type == typ {
							c.refs = append(c.refs, r)
						}
					}
				}
				if a.drop(v, c, w) {
					continue
				}
			}
			out = append(out, c)
		}
		a.found[s] = out
	}
	a.again()
}

// besideOffice says whether a title stands beside a name with a comma between, as an office
// does beside who holds it: "the prime minister, X, said", "X, a spokesman for Y".
func (a *reader) besideOffice(v *view, c *candidate) bool {
	if v.word(c.last+1) != "," {
		return false
	}
	if t, f, ok := a.lex.titles.endsAt(v, c.first-2); ok && v.word(c.first-1) == "," && t.of != "none" && f > 0 {
		return true
	}
	t, _, ok := a.lex.titles.match(v, v.pastArticle(c.last+2))
	return ok && t.of != "none"
}

// A vote is what speaks for each type of one name. The weights order kinds of
// evidence: what stands beside a name in the text over what the recogniser says once.
type vote struct {
	person, organization, place int
	body                        bool // stands outside headlines
	inside                      bool // stands within a sentence, with its capital
	words                       []string
}

func (w *vote) winner(now string) string {
	best, n := now, 0
	for _, o := range []struct {
		typ string
		n   int
	}{{now, w.of(now)}, {gazetteer.Person, w.person}, {gazetteer.Organization, w.organization}, {gazetteer.Place, w.place}} {
		if o.n > n {
			best, n = o.typ, o.n
		}
	}
	return best
}

func (w *vote) of(typ string) int {
	switch typ {
	case gazetteer.Person:
		return w.person
	case gazetteer.Organization:
		return w.organization
	case gazetteer.Place:
		return w.place
	}
	return 0
}

func (a *reader) ask(v *view, c *candidate, w *vote) {
	headline := v.loud || v.Kind == "title"
	switch c.typ {
	case gazetteer.Person:
		w.person += 2
	case gazetteer.Organization:
		w.organization += 2
	case gazetteer.Place:
		w.place += 2
	}
	if !headline {
		w.body = true
		if c.first > 0 && v.Tokens[c.first-1].UPOS != "PUNCT" {
			w.inside = true
		}
	}
	if a.given(v, c.first) && c.length() > 1 && c.length() < 6 {
		w.person += 5
	}
	for k := c.first + 1; k < c.last; k++ {
		if a.lex.particles.has(v, k) && v.shape[k] == small {
			w.person += 4
		}
	}
	_, _, heads := a.lex.orgHeads.match(v, c.first)
	heads = heads && a.lex.code == "id" && c.length() > 1
	if _, f, ok := a.r.lex["en"].orgHeads.endsAt(v, c.last); ok && f > c.first && v.cap(c.last) {
		heads = true
	}
	if heads {
		w.organization += 6 // "Badan Energi Atom Internasional", "Burma Task Force"
	} else {
		w.person += a.titled(v, c)
	}
	if c.length() > 1 && a.besideOffice(v, c) {
		w.person += 6
	}
	if a.lex.speech.has(v, c.last+1) || a.lex.speech.has(v, c.first-1) {
		w.person += 3
		w.organization++
	}
	if a.is(v, c.first-1, "place") {
		w.place += 3
	}
	if o := a.base(v, c.first-2); o != nil && o != c && (a.is(v, c.first-1, "and") || v.word(c.first-1) == ",") && o.typ == gazetteer.Place && a.is(v, o.first-1, "place") {
		w.place += 3 // "di Misrata dan Sorvena"
	}
	if c.length() == 1 && v.shape[c.first] == upper && len(v.Tokens[c.first].Form) <= 6 && !v.loud {
		w.organization += 3
	}
	if _, _, ok := a.lex.orgIntro.endsAt(v, c.first-1); ok && v.afterArticle(c.first-1) == c.first-1 {
		w.organization += 5
	}
	if _, _, ok := a.lex.orgIntro.match(v, c.last+1); ok && a.lex.code == "en" && c.length() < 3 {
		w.organization += 9 // "Kan public radio"
	}
	if a.is(v, c.first-1, "conquest") && !strings.HasPrefix(v.word(c.first-1), "di") || a.is(v, c.last+1, "conquest") && strings.HasPrefix(v.word(c.last+1), "di") {
		w.place += 4 // "merebut Albu Kamal", "Bunagana direbut M23"
	}
	if _, _, ok := a.lex.placeIntro.match(v, v.afterArticle(c.last+2)); ok && v.word(c.last+1) == "," && v.shape[c.last+2] == small && a.lex.code == "id" {
		w.place += 6 // "Tskhinvali, ibu kota Ossetia Selatan"
	}
	a.neighbours(v, c, w)
	if v.word(c.first-1) == "," {
		for k := c.first - 2; k >= 0 && k > c.first-6 && v.word(k) != ","; k-- {
			if t, _, ok := a.lex.titles.match(v, k); ok && t.of != "none" {
				break // "Juru bicara kelompok itu, Sami Abu Zuhri"
			}
			if _, _, ok := a.lex.titles.endsAt(v, k-1); ok {
				break
			}
			if _, _, ok := a.lex.orgIntro.match(v, k); ok && v.afterArticle(k) == k {
				w.organization += 9 // "lembaga penyiaran publik Israel, Kan"
				break
			}
		}
	}
	if _, _, ok := a.lex.placeIntro.match(v, c.last+1); ok && a.lex.code == "en" && !v.cap(c.last+1) {
		w.place += 6 // "the Maale Adumim settlement"
	}
	if _, _, ok := a.lex.placeIntro.endsAt(v, c.first-1); ok {
		w.place += 5
	}
}

// neighbours lets the known names of a list speak for the unknown ones in it.
func (a *reader) neighbours(v *view, c *candidate, w *vote) {
	for _, o := range a.found[v.index] {
		if o == c || o.by == byRecogniser && len(o.refs) == 0 {
			continue
		}
		lo, hi := o, c
		if c.first < o.first {
			lo, hi = c, o
		}
		if hi.first-lo.last < 2 || hi.first-lo.last > 3 {
			continue
		}
		list := true
		for k := lo.last + 1; k < hi.first; k++ {
			if v.word(k) != "," && !a.is(v, k, "and") {
				list = false
			}
		}
		if !list || a.is(v, lo.first-1, "whence") || a.is(v, c.last+1, "whence") {
			continue // "Fadli Amran dari Gerindra, Agus Salim dari Golkar": whose they are is no list
		}
		switch o.typ {
		case gazetteer.Organization:
			w.organization += 3
		case gazetteer.Place:
			w.place += 2
		case gazetteer.Person:
			w.person += 2
		}
	}
}

// titled says how much a title, an honorific or a rank right before a name
// speaks for a person. In Indonesian an organization may follow a title ("Ketua
// FPI"), so that a single name proves little.
func (a *reader) titled(v *view, c *candidate) int {
	if _, _, ok := a.lex.honorifics.endsAt(v, c.first-1); ok {
		return 6
	}
	if _, _, ok := a.lex.ranks.endsAt(v, c.first-1); ok {
		return 6
	}
	t, _, ok := a.lex.titles.endsAt(v, c.first-1)
	switch {
	case !ok:
		return 0
	case a.lex.code == "id" && c.length() == 1 && t.of != "none" && t.of != "country":
		return 1
	}
	return 6
}

// drop says whether a name that only the recogniser saw is too weak to stand.
func (a *reader) drop(v *view, c *candidate, w *vote) bool {
	if c.length() == 1 && a.lex.ethnic.has(v, c.first) {
		return true
	}
	if c.length() == 1 && a.lex.never.has(v, c.first) && a.titled(v, c) == 0 {
		return true
	}
	if v.word(c.last+1) == "-" && c.first == 0 && !v.glued(c.last+1) && v.index < 4 && c.typ == gazetteer.Organization {
		return true // the outlet before the dash of a dateline
	}
	if len(c.refs) > 0 {
		return false
	}
	if c.length() == 1 {
		if _, _, ok := a.lex.titles.match(v, c.first); ok {
			return true
		}
		if _, _, ok := a.lex.place.match(v, c.first); ok && c.typ == gazetteer.Place {
			return true
		}
		if c.typ == gazetteer.Person && v.shape[c.first] == upper && !v.shout && a.titled(v, c) < 6 {
			return true // an abbreviation is nobody's name
		}
	}
	if !w.body {
		return true
	}
	if (v.loud || v.Kind == "title") && c.length() > 1 && !w.inside && c.typ == gazetteer.Person {
		return true
	}
	if c.length() == 1 {
		if a.lex.never.has(v, c.first) {
			return true
		}
		if _, _, ok := a.lex.orgHeads.match(v, c.first); ok {
			return true
		}
		if !w.inside && v.Tokens[c.first].UPOS != "PROPN" && a.titled(v, c) == 0 {
			return true
		}
		if _, ok := a.lex.nouns.byText[v.word(c.first)]; ok {
			return true
		}
	}
	return false
}
