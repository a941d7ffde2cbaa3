package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// courtesy gives an English verb of calling on or welcoming somebody its type where it
// tells of an encounter: "called on the prime minister on Monday" asks for nothing,
// "welcomed X at the airport" is no praise, "welcomed X to Paris" is the visit of X.
func (sc *scene) courtesy(c *candidate) {
	tr := &c.tr
	if sc.x.Lex.Code != "en" || tr.isNoun() || !sc.AllPersons(c.recips) {
		return
	}
	switch c.typ {
	case "URGED":
		if a, _ := sc.complement(tr); a >= 0 || !sc.x.Lex.Cues.CourtesyCalls.Has(sc.Lemma[tr.tok]) || !sc.x.Lex.Cues.CallCases.Has(c.recipAt.Place) || !sc.AllPersons(c.actors) || sc.asksFor(tr) {
			return
		}
		c.typ, c.about = "MET_WITH", nil
	case "SUPPORTS":
		if !sc.x.Lex.Cues.Receptions.Has(sc.Lemma[tr.tok]) || c.recipAt.Place != "obj" {
			return
		}
		if u := sc.welcomedTo(tr); u >= 0 {
			c.typ, c.about = "VISITED", nil
			c.actors, c.actorAt = c.recips, c.recipAt
			c.recips, c.recipAt = sc.Units[u].Ents, clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head, Place: "to", Tree: true}
		} else if sc.AllPersons(c.actors) {
			c.typ, c.about = "MET_WITH", nil
		}
	}
}

// asksFor says whether what is asked for stands behind a verb: "called on X for help", "called
// on X, Y and Z, to pull back".
func (sc *scene) asksFor(tr *trigger) bool {
	for k := tr.last + 1; k+2 < sc.Len && (sc.At[k] >= 0 || !sc.Verb[k]); k++ {
		if sc.Norm[k] == "," && sc.At[k-1] >= 0 && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k+1]) && sc.Verb[k+2] {
			return true
		}
	}
	for k, end := tr.last+1, sc.ClauseEnd(tr.last+1); k < end; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// welcomedTo returns the place to which somebody is welcomed, -1 for none.
func (sc *scene) welcomedTo(tr *trigger) int {
	for k, end := tr.last+1, sc.ClauseEnd(tr.last+1); k < end; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) {
			continue
		}
		if u := sc.NextUnit(k+1, end); u >= 0 && !sc.Modifies(u) {
			if ty := sc.TypeOf(sc.Units[u].Ents[0]); ty == "Country" || ty == "Place" {
				return u
			}
		}
	}
	return -1
}

// phones says whether an English verb that also asks has somebody as its object and so
// is a call by phone: what follows is what it was for, "called X to congratulate him".
func (sc *scene) phones(c *candidate) bool {
	if sc.x.Lex.Code != "en" || c.typ != "URGED" || c.tr.isNoun() || len(c.recips) > 0 || !sc.x.Lex.Cues.PhoneVerbs.Has(sc.Lemma[c.tr.tok]) {
		return false
	}
	o := sc.objectOf(&c.tr)
	return o >= 0 && sc.At[o] >= 0
}

// calledUpon mends the object pronoun of an infinitive that was taken for the subject of
// its own clause: in "called Y to thank him" X thanks Y.
func (sc *scene) calledUpon(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || tr.isNoun() || !sc.Infinitive(tr.tok) || c.recipAt.Unit < 0 && len(c.recips) > 0 {
		return
	}
	o := sc.objectOf(tr)
	if o < 0 || sc.At[o] < 0 || sc.Units[sc.At[o]].Kind != entity.Pronoun || sc.reflexive(o) || !sameMembers(c.actors, sc.Units[sc.At[o]].Ents) {
		return
	}
	h := sc.Sentence.Tokens[tr.tok].Head
	if h < 0 || !sc.Verb[h] {
		return
	}
	for _, k := range sc.Kids[h] {
		u := sc.At[k]
		if k <= h || k >= tr.tok || u < 0 || sc.Units[u].Kind == entity.Pronoun || sc.Modifies(u) {
			continue
		}
		switch sc.Sentence.Tokens[k].Deprel {
		case "obj", "iobj", "obl":
			if ents := sc.fitting(tr, "recipient", "obj", sc.Units[u].Ents, c.actors); len(ents) > 0 && sc.AllPersons(ents) {
				c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: k, Place: "obj"}
				return
			}
		}
	}
}
