package claim

import "strings"

// aimedNoun returns the head of what a stance is on, where it is a thing and nobody:
// "condemned the move", "called the decision illegal"; -1 for none.
func (sc *scene) aimedNoun(tr *trigger) int {
	if named := sc.namedObject(tr); named >= 0 {
		return named
	}
	if judges(tr.frame) {
		return sc.judgedSubject(tr)
	}
	if r := sc.resultOf(tr); r >= 0 {
		return r
	}
	if h := sc.aimedThing(tr); h >= 0 || tr.isNoun() || tr.obj >= 0 {
		return h
	}
	return sc.objectOf(tr)
}

// recallDoing finds whom an English stance on "the move" is aimed at where no act was
// read in the sentence before: who is its subject, since what he did is the move.
// "Ethiopia has begun to fill its dam. Egypt condemned the step".
func (sc *scene) recallDoing(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || !aimedAtActs(c.typ) || sc.i == 0 || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	h := sc.aimedNoun(tr)
	if h < 0 || sc.at[h] >= 0 || !sc.x.lex.acts[sc.lemma[h]] && !sc.x.lex.acts[sc.norm[h]] || len(sc.nounTypes(h)) > 0 || !sc.pointsBack(h, tr.tok) || sc.possessor(h) >= 0 {
		return
	}
	if k := h + 1; k < sc.n && k != tr.tok && (sc.x.lex.preps[sc.norm[k]] && !sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) || sc.x.lex.comp[sc.norm[k]]) {
		return // "the decision to expel them", "the plan of the committee": told here
	}
	p := sc.x.scenes[sc.i-1]
	if sc.s.Block-p.s.Block > 1 || p.s.Kind != sc.s.Kind {
		return
	}
	u := p.doerTold()
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.members(u), c.actors); len(ents) == 1 && !sc.sameSide(c.actors, ents) {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: h, place: "recalled"}
	}
}

// doerTold returns the unit of who does what a sentence tells: the subject of its main
// verb, where that verb is active and tells more than that somebody spoke of others.
func (sc *scene) doerTold() int {
	for v := 0; v < sc.n; v++ {
		if sc.s.Tokens[v].Head >= 0 || !sc.verb[v] || sc.isPassiveVerb(v) {
			continue
		}
		s := sc.ownSubject(v)
		if s < 0 || s > v || sc.at[s] < 0 || sc.modifies(sc.at[s]) {
			return -1
		}
		for _, k := range sc.kids[v] {
			if o := sc.ownSubject(k); sc.s.Tokens[k].Deprel == "ccomp" && o >= 0 && !strings.HasPrefix(sc.s.Tokens[o].UPOS, "PRON") {
				return -1 // "said that others had left"
			}
		}
		return sc.at[s]
	}
	return -1
}
