package entity

import (
	"fmt"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// meetingThing returns the session of a meeting that a candidate names. The
// gazetteer holds series ("G20 Summit"); a session is told from the others by
// the year, the number or the place that the text gives, else by the year of the
// article where nothing says that another year's is meant.
func (a *reader) meetingThing(c *candidate, index map[string]*thing) *thing {
	series := a.seriesOf(c)
	base := gazetteer.Fold(a.text(c))
	if series != nil {
		base = series.ID
	}
	edition := a.editionOf(c)
	if edition == "" && series == nil && !c.nameless() && !a.otherYear(c) && len(a.doc.Published) >= 4 {
		edition = a.doc.Published[:4] // "Cairo summit": there may be another next year
	}
	key := "Meeting " + base
	// a session that the text does not tell apart is the one named before
	for _, t := range a.things {
		if t.typ != gazetteer.Meeting {
			continue
		}
		same := t.key == base || series == nil && t.entry == nil && alike(strings.Fields(base), strings.Fields(t.key))
		if same && (edition == "" || t.edition == "" || t.edition == edition) {
			if t.edition == "" {
				t.edition = edition
			}
			return t
		}
	}
	t := &thing{typ: gazetteer.Meeting, name: a.text(c), key: base, by: "new", edition: edition, short: map[string]bool{}, lone: series == nil && c.nameless()}
	if series != nil {
		t.entry, t.name, t.by, t.country = series, series.Name, byGazetteer, series.Country
	}
	a.things = append(a.things, t)
	index[key+" "+edition] = t
	return t
}

// alike says whether one name of a meeting begins the other.
func alike(x, y []string) bool {
	return len(x) > 1 && len(y) > 1 && (prefix(x, y) || prefix(y, x))
}

// seriesOf returns the gazetteer's series of a meeting: its own reading, or that
// of the organization that the name holds ("annual summit of the Gulf
// Cooperation Council").
func (a *reader) seriesOf(c *candidate) *gazetteer.Entry {
	for _, r := range c.refs {
		if e, ok := a.gaz.Entry(r.ID); ok && (r.Type == gazetteer.Meeting || r.Type == gazetteer.Organization) {
			return &e
		}
	}
	pattern := ""
	for i := c.first; i <= c.last; i++ {
		if p, last, ok := a.lex.series.match(c.view, i); ok && last <= c.last {
			pattern = p
			if !strings.HasSuffix(p, "summit") {
				break
			}
		}
	}
	if pattern == "" {
		return nil
	}
	for _, o := range a.found[c.view.index] {
		r := o.ref(gazetteer.Organization)
		if o == c || r == nil || o.first < c.first || o.last > c.last {
			continue
		}
		e, ok := a.gaz.Entry(r.ID)
		if !ok {
			continue
		}
		for _, name := range append([]string{e.Name, e.NameID}, e.Aliases...) {
			for _, m := range a.gaz.Find(fmt.Sprintf(pattern, name), "en") {
				if m.Type == gazetteer.Meeting {
					if s, ok := a.gaz.Entry(m.ID); ok {
						return &s
					}
				}
			}
		}
	}
	return nil
}

// editionOf returns what tells a session from others: a year or a number in the
// name or right behind it, the place where it is held; empty where the text gives none.
func (a *reader) editionOf(c *candidate) string {
	v := c.view
	for i := max(0, c.first-1); i <= min(c.last+1, len(v.Tokens)-1); i++ {
		if isYear(v.word(i)) {
			return v.word(i)
		}
	}
	for i := c.first; i <= min(c.last+3, len(v.Tokens)-1); i++ {
		w := v.word(i)
		if head, n, ok := strings.Cut(w, "-"); ok && a.lex.links["ordinal"][head] {
			if w = n; isNumber(w) {
				return "no-" + w
			}
		}
		for end := range a.lex.links["ordinalend"] {
			if n, ok := strings.CutSuffix(w, end); ok && isNumber(n) {
				return "no-" + n
			}
		}
		if a.is(v, i-2, "ordinal") && v.word(i-1) == "-" && isNumber(w) {
			return "no-" + w
		}
	}
	if a.is(v, c.last+1, "in") {
		if k := a.startsAt(v, c.last+2); k != nil && (k.typ == gazetteer.Place || k.is(gazetteer.Place)) {
			if r := k.ref(gazetteer.Place); r != nil {
				return strings.TrimPrefix(r.ID, "place:")
			}
			return gazetteer.Slug(a.text(k))
		}
	}
	return ""
}

// otherYear says whether a word near a meeting says that it is not this year's.
func (a *reader) otherYear(c *candidate) bool {
	v := c.view
	for i := max(0, c.first-3); i <= min(c.last+3, len(v.Tokens)-1); i++ {
		if a.lex.otherYear.has(v, i) {
			return true
		}
	}
	return false
}

// meetingID is the permanent slug of a session: the series or the name, and what
// tells the session; a meeting that neither has a name nor is told from others
// is known in its article only.
func (t *thing) meetingID(slug, article string) string {
	id := "meeting:" + slug
	if t.entry != nil {
		id = t.entry.ID
		if rest, ok := strings.CutPrefix(id, "org:"); ok {
			id = "meeting:" + rest
		}
	}
	if t.lone && t.edition == "" {
		return id + "@" + article
	}
	if t.edition == "" || strings.HasSuffix(id, t.edition) {
		return id
	}
	return id + "-" + t.edition
}
