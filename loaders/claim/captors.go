package claim

// A judgement on what was done to a person ("condemned the arrest of X", "is concerned
// about the trial of X") is aimed at whoever did it, never at the person. Where the text
// does not name the doer, courts and police are those of the country in which it was done
// ("the arrest of X in Minsk"), or of whose politics the person is part ("Bahraini
// opposition leader X").

// deed returns the noun that a judgement is passed on and the unit of whom it was done to;
// -1 for no such noun.
func (sc *scene) deed(tr *trigger) (noun, victim int) {
	if tr.passive {
		return sc.confined(tr, sc.objectOf(tr), tr.tok)
	}
	end := sc.clauseEnd(tr.last + 1)
	for h := tr.last + 1; h < end && h <= tr.last+6; h++ {
		switch u := sc.at[h]; {
		case u >= 0 && !sc.possessive(u) && !sc.modifies(u) || u < 0 && sc.verb[h]:
			return -1, -1
		case u < 0 && sc.isNominal(h) && sc.confines(tr.frame.Type, h):
			return sc.confined(tr, h, end)
		}
	}
	return -1, -1
}

// confined returns a noun of arrest before end and the unit of whom it was done to.
func (sc *scene) confined(tr *trigger, h, end int) (noun, victim int) {
	if h < 0 || sc.at[h] >= 0 || !sc.confines(tr.frame.Type, h) {
		return -1, -1
	}
	u := sc.sufferer(h, end)
	if u < 0 {
		return -1, -1
	}
	return h, u
}

// confines says whether a noun tells of an arrest, a trial or a sentence; where somebody
// is urged, of a release.
func (sc *scene) confines(typ string, h int) bool {
	if typ == "URGED" {
		return sc.nounTypes(h)["RELEASED"]
	}
	return sc.nounTypes(h)["DETAINED"] || sc.x.lex.cues.Trials.Has(sc.norm[h]) || sc.x.lex.cues.Trials.Has(sc.lemma[h])
}

// sufferer returns the unit of the person that a noun of arrest is done to, with what
// introduces him between: "the arrest of Bahraini opposition leader X", "penangkapan X".
func (sc *scene) sufferer(h, end int) int {
	for t := h + 1; t < end && t <= h+9; t++ {
		if u := sc.at[t]; u >= 0 {
			if sc.typeOf(sc.units[u].ents[0]) == "Person" {
				return u
			}
			t = sc.units[u].last
			continue
		}
		if !sc.isNominal(t) && !sc.x.lex.cues.Of.Has(sc.norm[t]) && sc.s.Tokens[t].UPOS != "DET" && sc.s.Tokens[t].UPOS != "NUM" {
			return -1
		}
	}
	return -1
}

// captors aims a judgement on what was done to a person at whoever did it.
func (sc *scene) captors(d *draft) {
	if d.typ == "DETAINED" {
		sc.arrester(d)
		return
	}
	if d.typ != "CRITICIZED" && d.typ != "PROTESTED" && d.typ != "URGED" || len(d.actors) == 0 || d.tr.isNoun() && d.tr.light < 0 {
		return
	}
	h, victim := sc.deed(&d.tr)
	if h < 0 {
		return
	}
	d.victims = sc.members(victim)
	if len(d.recips) > 0 && !meets(d.recips, d.victims) {
		return
	}
	d.recips, d.recipAt = nil, filler{unit: -1}
	if u := sc.doerOf(h); u >= 0 && u != victim && (sc.units[u].list < 0 || sc.units[u].list != sc.units[victim].list) {
		return // left to what finds doers
	}
	if e, u := sc.arrestedIn(h, victim); e >= 0 {
		for _, a := range d.actors {
			if stateOf(&sc.x.ents.Entities[a]) == sc.x.ents.Entities[e].ID {
				return // nobody condemns his own country's arrest of somebody
			}
		}
		if ents := sc.fitting(&d.tr, "recipient", "objposs", []int{e}, d.actors); len(ents) > 0 {
			d.recips, d.recipAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: "objposs"}
		}
	}
}

// arrester gives an arrest that a noun tells of its actor.
func (sc *scene) arrester(d *draft) {
	if !d.tr.isNoun() || d.tr.light >= 0 || len(d.actors) > 0 || len(d.recips) == 0 || d.recipAt.unit < 0 || sc.units[d.recipAt.unit].first < d.tr.tok {
		return
	}
	if e, u := sc.arrestedIn(d.tr.tok, d.recipAt.unit); e >= 0 {
		d.actors = []int{e}
		d.actorAt = filler{ents: d.actors, unit: u, tok: sc.units[u].head, place: "objposs"}
	}
}

// arrestedIn returns the country in which a person was arrested, or of whose politics he is
// part, and the unit that tells so; -1 for none.
func (sc *scene) arrestedIn(h, victim int) (country, unit int) {
	for t := sc.units[victim].last + 1; t+1 < sc.n && t <= sc.units[victim].last+3; t++ {
		if !sc.x.lex.cues.Locatives.Has(sc.norm[t]) || sc.at[t] >= 0 {
			continue
		}
		u := sc.at[t+1]
		if u < 0 {
			break
		}
		return sc.landOf(sc.units[u].ents[0]), u
	}
	dissents := false
	for t := sc.units[victim].first - 1; t > h; t-- {
		if sc.x.lex.cues.Dissenters.Has(sc.norm[t]) {
			dissents = true
		}
		if u := sc.at[t]; u >= 0 && dissents && sc.typeOf(sc.units[u].ents[0]) == "Country" {
			return sc.units[u].ents[0], u
		}
	}
	for t := sc.units[victim].first; t <= sc.units[victim].last; t++ { // "Bahraini opposition leader X" as one unit
		dissents = dissents || sc.x.lex.cues.Dissenters.Has(sc.norm[t])
	}
	for k := range sc.units {
		if u := &sc.units[k]; dissents && u.in == victim && sc.typeOf(u.ents[0]) == "Country" {
			return u.ents[0], k
		}
	}
	return -1, -1
}
