package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// cityOrGovernment decides whether a capital, or the house of a government,
// stands for the place or for the country that is governed from there. Where
// nothing says that something acts, a city is a city.
func (a *reader) cityOrGovernment(c *candidate) {
	if len(c.refs) == 0 {
		return
	}
	country := c.ref(gazetteer.Country)
	if country == nil {
		a.lesserCapital(c)
		return
	}
	if country.Kind != gazetteer.KindCapital && country.Kind != gazetteer.KindMetonym {
		return
	}
	if body := a.bodySeat(country); body != "" && !a.isPlace(c) {
		c.typ, c.kind = gazetteer.Organization, Name
		c.refs = []gazetteer.Ref{{ID: body, Type: gazetteer.Organization, Kind: gazetteer.KindMetonym, Weight: country.Weight}}
		return
	}
	if !a.isPlace(c) || country.Kind == gazetteer.KindMetonym && !a.atHouse(c) {
		c.typ, c.kind = gazetteer.Country, Name
		return
	}
	if country.Kind == gazetteer.KindMetonym && c.is(gazetteer.Organization) {
		c.typ, c.kind = gazetteer.Organization, Name // the name of a government that is also an organization
		return
	}
	c.typ = gazetteer.Place
	if c.is(gazetteer.Place) {
		return
	}
	c.refs = slices.DeleteFunc(slices.Clone(c.refs), func(r gazetteer.Ref) bool { return r.ID == country.ID })
	if e, ok := a.gaz.Entry(country.ID); ok && country.Kind == gazetteer.KindCapital && e.Place != "" {
		c.refs = append(c.refs, gazetteer.Ref{ID: e.Place, Type: gazetteer.Place, Kind: gazetteer.KindName, Weight: 1})
	}
}

// bodySeat returns the body for which the capital of a country stands in the article: one that it
// speaks of, while it never names the country; "" for none.
func (a *reader) bodySeat(country *gazetteer.Ref) string {
	body := a.lex.bodySeats[country.ID]
	if body == "" || country.Kind != gazetteer.KindCapital {
		return ""
	}
	spoken := false
	for _, sentence := range a.found {
		for _, c := range sentence {
			if r := c.ref(gazetteer.Country); r != nil && r.ID == country.ID && r.Kind != gazetteer.KindCapital {
				return ""
			}
			if r := c.ref(gazetteer.Organization); r != nil && r.ID == body && r.Kind != gazetteer.KindMetonym {
				spoken = true
			}
		}
	}
	if !spoken {
		return ""
	}
	return body
}

// atHouse says whether the word before the house of a government means the building.
func (a *reader) atHouse(c *candidate) bool {
	i := c.first - 1
	i = c.view.beforeArticle(i)
	return a.lex.house.has(c.view, i)
}

// lesserCapital lets a capital that seldom stands for its government do so
// where it plainly acts: "Doha denied the charge".
func (a *reader) lesserCapital(c *candidate) {
	r := c.ref(gazetteer.Place)
	if r == nil || c.typ != gazetteer.Place {
		return
	}
	e, ok := a.gaz.Entry(r.ID)
	if !ok || !e.Capital || e.Country == "" || a.isPlace(c) {
		return
	}
	h := c.view.Tokens[c.head()]
	switch h.Deprel {
	case "nsubj", "obl:agent", "obj", "iobj", "nsubj:pass":
	default:
		if !a.lex.acts.has(c.view, c.last+1) && !a.is(c.view, c.first-1, "with") && !a.is(c.view, c.first-1, "that") {
			return
		}
	}
	if !a.speaksOf(e.Country) {
		return
	}
	c.typ, c.kind = gazetteer.Country, Name
	c.refs = append([]gazetteer.Ref{{ID: e.Country, Type: gazetteer.Country, Kind: gazetteer.KindCapital, Weight: r.Weight}}, c.refs...)
}

func (a *reader) isPlace(c *candidate) bool {
	v := c.view
	if v.Kind == "dateline" || c.within != nil && c.within.typ == gazetteer.Meeting {
		return true
	}
	if c.length() > 1 && (a.lex.directions.has(v, c.first) || a.lex.behind.has(v, c.last)) {
		return true // "East Jerusalem", "Yerusalem Timur": a part of the city
	}
	if a.calledCapital(c) {
		return true
	}
	prev := v.beforeArticle(c.first - 1)
	// "New Delhi, India"
	if v.word(c.last+1) == "," {
		if n := a.base(v, c.last+2); n != nil && n.first == c.last+2 && n.typ == gazetteer.Country && n.kind == Name {
			if r, own := n.ref(gazetteer.Country), c.ref(gazetteer.Country); r != nil && own != nil && r.ID == own.ID {
				return true
			}
		}
	}
	if a.lex.directions.has(v, prev) || a.is(v, prev, "of") && a.lex.directions.has(v, prev-1) {
		return true
	}
	if v.owns(c.last + 1) {
		return false
	}
	if a.is(v, prev, "in") {
		// "officials in Pyongyang" speak for a government
		_, _, ok := a.lex.standIns.endsAt(v, prev-1)
		t, _, office := a.lex.titles.endsAt(v, prev-1)
		if ok && (!office || t.of == "none") {
			return false
		}
	}
	if a.is(v, prev, "city") {
		return true
	}
	if a.is(v, prev, "government") {
		return false
	}
	head := v.Tokens[c.head()].Deprel
	switch head {
	case "nsubj", "nsubj:pass", "obl:agent", "obj", "iobj":
		return head != "nsubj" && head != "obl:agent" && a.seized(c)
	case "root":
		if c.first == 0 && v.Kind == "paragraph" && c.last+2 < len(v.Tokens) {
			return false // "Riyadh, which had sealed the border, …"
		}
	case "conj":
		// like what it is joined to
		if o := a.base(v, v.Tokens[c.head()].Head); o != nil && o != c {
			return o.typ == gazetteer.Place
		}
	}
	if a.is(v, prev, "from") {
		if t, _, ok := a.lex.titles.endsAt(v, prev-1); ok && t.to {
			return false // "recalled its ambassador from Paris": he is sent to a government
		}
		return a.moves(v, c)
	}
	if a.lex.acts.has(v, c.last+1) {
		return false
	}
	switch head {
	case "nmod", "compound", "nmod:poss", "flat":
		return false
	}
	return true
}

// calledCapital says whether the words right behind a name say what city it is: "recognised Jerusalem as
// Israel's capital", "mengakui Yerusalem sebagai ibu kota Israel".
func (a *reader) calledCapital(c *candidate) bool {
	v := c.view
	if !a.is(v, c.last+1, "calledas") {
		return false
	}
	for k := c.last + 2; k < len(v.Tokens) && k < c.last+8 && v.Tokens[k].UPOS != "VERB"; k++ {
		if a.is(v, k, "capital") {
			return true
		}
	}
	return false
}

// seized says whether a name is the object of a verb that one does to ground
// ("rebels captured Damascus"): no government is left, taken or besieged.
func (a *reader) seized(c *candidate) bool {
	v := c.view
	h := v.Tokens[c.head()].Head
	return h >= 0 && (a.lex.ground.byText[v.Tokens[h].Lemma] || a.lex.ground.has(v, h))
}

// head is the candidate's head token.
func (c *candidate) head() int { return c.view.head(c.first, c.last) }

// moves says whether the word that a phrase of direction belongs to is one of
// motion; a plain noun or verb takes the government ("dukungan dari Washington").
func (a *reader) moves(v *view, c *candidate) bool {
	h := v.Tokens[c.head()].Head
	if h < 0 {
		return true
	}
	return a.lex.motion.byText[v.Tokens[h].Lemma] || a.lex.motion.has(v, h)
}
