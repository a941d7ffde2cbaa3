package claim

import "newsgraph/loaders/entity"

// courtesy gives an English verb of calling on or welcoming somebody its type where it
// tells of an encounter: "called on the prime minister on Monday" asks for nothing,
// "welcomed X at the airport" is no praise, "welcomed X to Paris" is the visit of X.
func (sc *scene) courtesy(c *candidate) {
	tr := &c.tr
	if sc.x.lex.code != "en" || tr.isNoun() || !sc.allPersons(c.recips) {
		return
	}
	switch c.typ {
	case "URGED":
		if a, _ := sc.complement(tr); a >= 0 || !sc.x.lex.cues.CourtesyCalls.Has(sc.lemma[tr.tok]) || !sc.x.lex.cues.CallCases.Has(c.recipAt.place) || !sc.allPersons(c.actors) || sc.asksFor(tr) {
			return
		}
		c.typ, c.about = "MET_WITH", nil
	case "SUPPORTS":
		if !sc.x.lex.cues.Receptions.Has(sc.lemma[tr.tok]) || c.recipAt.place != "obj" {
			return
		}
		if u := sc.welcomedTo(tr); u >= 0 {
			c.typ, c.about = "VISITED", nil
			c.actors, c.actorAt = c.recips, c.recipAt
			c.recips, c.recipAt = sc.units[u].ents, filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head, place: "to", tree: true}
		} else if sc.allPersons(c.actors) {
			c.typ, c.about = "MET_WITH", nil
		}
	}
}

// asksFor says whether what is asked for stands behind a verb: "called on X for help", "called
// on X, Y and Z, to pull back".
func (sc *scene) asksFor(tr *trigger) bool {
	for k := tr.last + 1; k+2 < sc.n; k++ {
		if sc.norm[k] == "," && sc.at[k-1] >= 0 && sc.x.lex.cues.Infinitive.Has(sc.norm[k+1]) && sc.verb[k+2] {
			return true
		}
	}
	for k, end := tr.last+1, sc.clauseEnd(tr.last+1); k < end; k++ {
		if sc.at[k] < 0 && sc.x.lex.cues.Benefactive.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}

// welcomedTo returns the place to which somebody is welcomed, -1 for none.
func (sc *scene) welcomedTo(tr *trigger) int {
	for k, end := tr.last+1, sc.clauseEnd(tr.last+1); k < end; k++ {
		if sc.at[k] >= 0 || !sc.x.lex.cues.Infinitive.Has(sc.norm[k]) {
			continue
		}
		if u := sc.nextUnit(k+1, end); u >= 0 && !sc.modifies(u) {
			if ty := sc.typeOf(sc.units[u].ents[0]); ty == "Country" || ty == "Place" {
				return u
			}
		}
	}
	return -1
}

// phones says whether an English verb that also asks has somebody as its object and so
// is a call by phone: what follows is what it was for, "called X to congratulate him".
func (sc *scene) phones(c *candidate) bool {
	if sc.x.lex.code != "en" || c.typ != "URGED" || c.tr.isNoun() || len(c.recips) > 0 || !sc.x.lex.cues.PhoneVerbs.Has(sc.lemma[c.tr.tok]) {
		return false
	}
	o := sc.objectOf(&c.tr)
	return o >= 0 && sc.at[o] >= 0
}

// calledUpon mends the object pronoun of an infinitive that was taken for the subject of
// its own clause: in "called Y to thank him" X thanks Y.
func (sc *scene) calledUpon(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || tr.isNoun() || !sc.infinitive(tr.tok) || c.recipAt.unit < 0 && len(c.recips) > 0 {
		return
	}
	o := sc.objectOf(tr)
	if o < 0 || sc.at[o] < 0 || sc.units[sc.at[o]].kind != entity.Pronoun || sc.reflexive(o) || !sameMembers(c.actors, sc.units[sc.at[o]].ents) {
		return
	}
	h := sc.s.Tokens[tr.tok].Head
	if h < 0 || !sc.verb[h] {
		return
	}
	for _, k := range sc.kids[h] {
		u := sc.at[k]
		if k <= h || k >= tr.tok || u < 0 || sc.units[u].kind == entity.Pronoun || sc.modifies(u) {
			continue
		}
		switch sc.s.Tokens[k].Deprel {
		case "obj", "iobj", "obl":
			if ents := sc.fitting(tr, "recipient", "obj", sc.units[u].ents, c.actors); len(ents) > 0 && sc.allPersons(ents) {
				c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: k, place: "obj"}
				return
			}
		}
	}
}
