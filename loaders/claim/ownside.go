package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// againstOwn says whether English people are called by the country that they fight: who arms
// or bombs "Chadian rebels" does neither to Chad.
func (sc *scene) againstOwn(f *clause.Filler) bool {
	if sc.x.Lex.Code != "en" || sc.TypeOf(f.Ents[0]) != "Country" {
		return false
	}
	if f.Unit >= 0 && sc.Units[f.Unit].Standin >= 0 && sc.Rebels(sc.Units[f.Unit].Standin) {
		return true
	}
	return f.Tok >= 0 && sc.Rebels(f.Tok)
}

// bordersMeet says whether it is frontiers that an English verb says to meet.
func (sc *scene) bordersMeet(c *candidate) bool {
	t := c.actorAt.Tok
	return !c.tr.isNoun() && t >= 0 && (sc.x.Lex.Cues.Borders.Has(sc.Lemma[t]) || c.actorAt.Unit >= 0 && sc.Units[c.actorAt.Unit].Standin >= 0 && sc.x.Lex.Cues.Borders.Has(sc.Lemma[sc.Units[c.actorAt.Unit].Standin]))
}

// onlyDiscussed says whether an English noun tells of force or of a captivity that somebody
// talks about as what everybody knows: "will discuss Turkey's incursion", "the war".
func (sc *scene) onlyDiscussed(tr *trigger) bool {
	t := tr.tok
	h := sc.Sentence.Tokens[t].Head
	if sc.x.Lex.Code != "en" || !tr.isNoun() || h < 0 || !sc.x.Lex.Cues.Discussions.Has(sc.Lemma[h]) || tr.frame.Type != "ATTACKED" && tr.frame.Type != "DETAINED" {
		return false
	}
	for k := t - 1; k > h; k-- {
		if sc.x.Lex.Poss[sc.Norm[k]] || sc.x.Lex.Planned[sc.Norm[k]] || sc.x.Lex.Cues.Unspecific.Has(sc.Norm[k]) {
			return false
		}
	}
	return h < t
}

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
	o, c := &x.Entities.Entities[e], &x.Entities.Entities[country]
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
	for _, r := range x.Entities.Relations {
		if r.Type != "HOLDS_POSITION" || r.Former {
			continue
		}
		o := &x.Entities.Entities[r.Object]
		land := r.Object
		if o.Type == "Organization" && o.Sector == "government" {
			land = x.CountryOf(r.Object)
		}
		if land >= 0 && x.Entities.Entities[land].Type == "Country" && x.governs(r.Title) {
			out[[2]int{r.Subject, land}] = true
		}
	}
	return out
}

// governs says whether a title is one of who governs.
func (x *reader) governs(title string) bool {
	words := strings.Fields(strings.ToLower(title))
	for _, w := range words {
		if x.Lex.Cues.Dissenters.Has(w) {
			return false
		}
	}
	return slices.ContainsFunc(words, x.Lex.Cues.Governing.Has)
}

// otherSide drops the country that a ministry or an army serves from whom it acts against or
// praises, and an outlet that no word of the act names: it told of it.
func (sc *scene) otherSide(d *draft) {
	if d.recipAt.Unit < 0 && len(d.recips) == 1 && sc.x.onlyTells(d.recips[0]) {
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
