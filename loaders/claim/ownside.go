package claim

import (
	"slices"
	"strings"
)

// A ministry and an army act for the country that they serve: what they condemn, fight or
// sanction is another. Outlets tell of acts and are no end that a text leaves out.

// ownSide says whether an act of conflict would be one of a government's office or army
// with the country that it serves.
func (v *vacancy) ownSide(e int) bool {
	for _, k := range v.known {
		if t := v.tie(e, k); v.conflict() && v.sc.x.serves(t.actor, t.recipient) {
			return true
		}
	}
	return false
}

// serves says whether an entity is a ministry or an army of a country, or somebody in its
// government's office: it condemns and fights others.
func (x *reader) serves(e, country int) bool {
	o, c := &x.ents.Entities[e], &x.ents.Entities[country]
	if c.Type != "Country" {
		return false
	}
	if o.Type == "Person" {
		return x.inOffice[[2]int{e, country}]
	}
	return (o.Sector == "government" || o.Sector == "military") && o.Country == c.ID
}

// officesOf are the persons who, as the text names them, govern a country: its president
// and its ministers, not who quarrels with them and not who held the office once.
func (x *reader) officesOf() map[[2]int]bool {
	out := map[[2]int]bool{}
	for _, r := range x.ents.Relations {
		if r.Type != "HOLDS_POSITION" || r.Former {
			continue
		}
		o := &x.ents.Entities[r.Object]
		land := r.Object
		if o.Type == "Organization" && o.Sector == "government" {
			land = x.countryOf(r.Object)
		}
		if land >= 0 && x.ents.Entities[land].Type == "Country" && x.governs(r.Title) {
			out[[2]int{r.Subject, land}] = true
		}
	}
	return out
}

// governs says whether a title is one of who governs.
func (x *reader) governs(title string) bool {
	words := strings.Fields(strings.ToLower(title))
	for _, w := range words {
		if x.lex.cues.Dissenters.Has(w) {
			return false
		}
	}
	return slices.ContainsFunc(words, x.lex.cues.Governing.Has)
}

// otherSide drops the country that a ministry or an army serves from whom it acts against or
// praises, and an outlet that no word of the act names: it told of it.
func (sc *scene) otherSide(d *draft) {
	if d.recipAt.unit < 0 && len(d.recips) == 1 && sc.x.onlyTells(d.recips[0]) {
		d.recips = nil
		return
	}
	if len(d.actors) != 1 || d.typ == "URGED" || d.typ != "SUPPORTS" && !sc.x.conflict[d.tr.frame.Event] {
		return
	}
	var others []int
	for _, r := range d.recips {
		if !sc.x.serves(d.actors[0], r) {
			others = append(others, r)
		}
	}
	if len(others) < len(d.recips) {
		d.recips = others
	}
}
