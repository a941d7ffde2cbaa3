package claim

import "newsgraph/loaders/claim/clause"

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
	end := sc.ClauseEnd(tr.last + 1)
	for h := tr.last + 1; h < end && h <= tr.last+6; h++ {
		switch u := sc.At[h]; {
		case u >= 0 && !sc.Possessive(u) && !sc.Modifies(u) || u < 0 && sc.Verb[h]:
			return -1, -1
		case u < 0 && sc.IsNominal(h) && sc.confines(tr.frame.Type, h):
			return sc.confined(tr, h, end)
		}
	}
	return -1, -1
}

// confined returns a noun of arrest before end and the unit of whom it was done to.
func (sc *scene) confined(tr *trigger, h, end int) (noun, victim int) {
	if h < 0 || sc.At[h] >= 0 || !sc.confines(tr.frame.Type, h) {
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
		return sc.NounTypes(h)["RELEASED"]
	}
	return sc.NounTypes(h)["DETAINED"] || sc.x.Lex.Cues.Trials.Has(sc.Norm[h]) || sc.x.Lex.Cues.Trials.Has(sc.Lemma[h])
}

// sufferer returns the unit of the person that a noun of arrest is done to, with what
// introduces him between: "the arrest of Bahraini opposition leader X", "penangkapan X".
func (sc *scene) sufferer(h, end int) int {
	for t := h + 1; t < end && t <= h+9; t++ {
		if u := sc.At[t]; u >= 0 {
			if sc.TypeOf(sc.Units[u].Ents[0]) == "Person" {
				return u
			}
			t = sc.Units[u].Last
			continue
		}
		if !sc.IsNominal(t) && !sc.x.Lex.Cues.Of.Has(sc.Norm[t]) && sc.Sentence.Tokens[t].UPOS != "DET" && sc.Sentence.Tokens[t].UPOS != "NUM" {
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
	d.victims = sc.Members(victim)
	if len(d.recips) > 0 && !meets(d.recips, d.victims) {
		return
	}
	d.recips, d.recipAt = nil, clause.Filler{Unit: -1}
	if u := sc.DoerOf(h); u >= 0 && u != victim && (sc.Units[u].List < 0 || sc.Units[u].List != sc.Units[victim].List) {
		return // left to what finds doers
	}
	if e, u := sc.ArrestedIn(h, victim); e >= 0 {
		for _, a := range d.actors {
			if clause.StateOf(&sc.x.Entities.Entities[a]) == sc.x.Entities.Entities[e].ID {
				return // nobody condemns his own country's arrest of somebody
			}
		}
		if ents := sc.fitting(&d.tr, "recipient", "objposs", []int{e}, d.actors); len(ents) > 0 {
			d.recips, d.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "objposs"}
		}
	}
}

// arrester gives an arrest that a noun tells of its actor.
func (sc *scene) arrester(d *draft) {
	if !d.tr.isNoun() || d.tr.light >= 0 || len(d.actors) > 0 || len(d.recips) == 0 || d.recipAt.Unit < 0 || sc.Units[d.recipAt.Unit].First < d.tr.tok {
		return
	}
	if e, u := sc.ArrestedIn(d.tr.tok, d.recipAt.Unit); e >= 0 {
		d.actors = []int{e}
		d.actorAt = clause.Filler{Ents: d.actors, Unit: u, Tok: sc.Units[u].Head, Place: "objposs"}
	}
}
