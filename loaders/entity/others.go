package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// others makes the things of all names that are no person's.
func (a *reader) others() {
	index := map[string]*thing{}
	for s, v := range a.views {
		for _, c := range a.found[s] {
			if c.typ == gazetteer.Person {
				continue
			}
			if a.skip(v, c) {
				continue
			}
			a.cityOrGovernment(c)
			t := a.identify(c, index)
			if t == nil {
				continue
			}
			a.join(t, c)
		}
	}
}

// skip says whether a name is none of the text's subject: the outlet in a
// dateline.
func (a *reader) skip(v *view, c *candidate) bool {
	if v.Kind != "dateline" {
		return false
	}
	if c.typ == gazetteer.Place {
		return c.by == byRecogniser && len(c.refs) == 0 && v.shape[c.first] == upper
	}
	return c.typ != gazetteer.Country
}

// identify returns the thing that a candidate names, made on first sight.
func (a *reader) identify(c *candidate, index map[string]*thing) *thing {
	name := a.text(c)
	if c.organ != "" {
		e, ok := a.organOf(c)
		if !ok {
			return nil
		}
		return a.known(e, "organ", index)
	}
	if c.typ == gazetteer.Meeting {
		return a.meetingThing(c, index)
	}
	if r := a.pick(c); r != nil {
		if e, ok := a.gaz.Entry(r.ID); ok {
			by := byGazetteer
			if r.Kind == gazetteer.KindOrgan {
				by = byOrgan
			}
			return a.known(e, by, index)
		}
	}
	if c.typ == gazetteer.Country {
		return nil
	}
	key := c.typ + " " + gazetteer.Fold(name)
	if t, ok := index[key]; ok {
		return t
	}
	if t := a.shorter(c); t != nil {
		index[key] = t
		return t
	}
	t := &thing{typ: c.typ, name: name, key: gazetteer.Fold(name), by: "new", short: map[string]bool{}, lone: c.nameless()}
	if c.country != nil {
		if r := c.country.ref(gazetteer.Country); r != nil {
			t.country = r.ID
		}
	}
	a.things = append(a.things, t)
	index[key] = t
	return t
}

// known returns the thing of a gazetteer's entry.
func (a *reader) known(e gazetteer.Entry, by string, index map[string]*thing) *thing {
	if t, ok := index[e.ID]; ok {
		return t
	}
	t := &thing{typ: e.Type, name: e.Name, key: gazetteer.Fold(e.Name), entry: &e, by: by, country: e.Country, short: map[string]bool{}}
	if e.Type == gazetteer.Country {
		t.country = e.ID
	}
	a.things = append(a.things, t)
	index[e.ID] = t
	return t
}

// pick chooses among the readings of the candidate's type: one whose country the
// article names before others, then the best known.
func (a *reader) pick(c *candidate) *gazetteer.Ref {
	var best *gazetteer.Ref
	bestScore := -1
	for i := range c.refs {
		r := &c.refs[i]
		if r.Type != c.typ || a.anothersParty(c, r) {
			continue
		}
		score := r.Weight
		if e, ok := a.gaz.Entry(r.ID); ok && e.Country != "" && a.speaksOf(e.Country) {
			score += 200
		} else if ok && e.Country != "" && e.Country != a.lex.home && e.Type == gazetteer.Organization && e.Sector != "media" {
			score -= 100 // "AFP" is the armed forces of the Philippines where these are spoken of
		}
		if score > bestScore {
			best, bestScore = r, score
		}
	}
	return best
}

// anothersParty says whether a name by which the gazetteer knows a party is here that of another
// country's: the text speaks of other countries and their people only. Many have a "Labour Party".
func (a *reader) anothersParty(c *candidate, r *gazetteer.Ref) bool {
	if c.typ != gazetteer.Organization || c.length() == 1 && c.view.shape[c.first] == upper {
		return false
	}
	e, ok := a.gaz.Entry(r.ID)
	return ok && e.Sector == "party" && e.Country != "" && e.Country != a.lex.home && !a.speaksOf(e.Country) && len(a.spoken) > 0 &&
		!slices.ContainsFunc(a.things, func(t *thing) bool { return t.typ == gazetteer.Person && t.country == e.Country })
}

// shorter finds the organization or place of which the candidate is a short
// form: "Mahan" after "Mahan Air", an abbreviation after its full name.
func (a *reader) shorter(c *candidate) *thing {
	words := strings.Fields(gazetteer.Fold(a.text(c)))
	if len(words) == 0 {
		return nil
	}
	for _, t := range a.things {
		if t.typ != c.typ || t.entry != nil && t.typ == gazetteer.Country {
			continue
		}
		if t.short[gazetteer.Fold(a.text(c))] {
			return t
		}
		if o := a.abbreviated[a.text(c)]; o != nil && o.entity == t {
			return t
		}
		long := strings.Fields(t.key)
		if t.typ == gazetteer.Organization && len(long) > len(words) && long[0] == words[0] && within(words, long) && len(words[0]) > 3 && c.by == byRecogniser {
			return t
		}
		if t.typ == gazetteer.Organization && t.entry == nil && t.country != "" && len(long) > len(words) && len(words[0]) > 3 && prefix(words, long[1:]) {
			return t // "Labour" after "Fiji Labour Party"
		}
		if t.typ == gazetteer.Place && t.entry == nil && len(long) == len(words)+1 && within(words, long[1:]) && a.lex.code == "id" {
			return t // "Kremlin" after "Istana Kremlin"
		}
		if t.typ == gazetteer.Place && len(long) == len(words)+1 && prefix(words, long) && a.lex.place.byText[long[len(long)-1]] && len(c.refs) == 0 {
			return t // "Thitu" after "Thitu Island"
		}
		if t.typ == gazetteer.Place && len(words) == 1 && len(long) == 1 && strings.HasPrefix(words[0], long[0]) && a.lex.links["demonymend"][words[0][len(long[0]):]] {
			return t // "Transnistrian"
		}
		if t.typ == gazetteer.Organization && len(words) > 1 && c.by != byOrgan && (prefix(words, long) || t.entry != nil && prefix(words, strings.Fields(gazetteer.Fold(t.entry.NameID)))) {
			return t // a name that the text breaks off: "Perserikatan Bangsa"
		}
		if (t.typ == gazetteer.Treaty || t.typ == gazetteer.Meeting) && len(words) > 1 && len(long) > 1 && (prefix(words, long) || prefix(long, words)) {
			return t
		}
		if c.length() == 1 && c.view.shape[c.first] == upper && len(words[0]) >= 2 && a.initials(long) == words[0] {
			return t
		}
	}
	return nil
}

func prefix(short, long []string) bool {
	return len(short) <= len(long) && slices.Equal(short, long[:len(short)])
}

// initials are the first letters of a name's words, the small ones left out.
func (a *reader) initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if a.lex.links["unsaid"][w] {
			continue
		}
		for _, r := range w {
			b.WriteRune(r)
			break
		}
	}
	return b.String()
}
