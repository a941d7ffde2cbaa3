package claim

import "newsgraph/loaders/claim/clause"

// dropWhereHit drops the attack that an English noun tells of as done to the place where it was,
// beside the act of the same one that names whom it hit: "was killed in a NATO airstrike in
// Kunar", "an airstrike in Kunar killed X".
func (sc *scene) dropWhereHit(cs []candidate) []candidate {
	if sc.x.Lex.Code != "en" {
		return cs
	}
	var out []candidate
	for i := range cs {
		if !sc.onlyWhere(&cs[i], cs) {
			out = append(out, cs[i])
		}
	}
	return out
}

// onlyWhere says whether a noun of attack names only a place beside another act that names
// whom the same attack hit.
func (sc *scene) onlyWhere(c *candidate, cs []candidate) bool {
	if c.typ != "ATTACKED" || !c.tr.isNoun() || c.tr.light >= 0 || len(c.recips) == 0 || !sc.x.Lex.Cues.Locatives.Has(c.recipAt.Place) {
		return false
	}
	for _, e := range c.recips {
		if t := sc.TypeOf(e); t != "Country" && t != "Place" {
			return false
		}
	}
	for i := range cs {
		if p := &cs[i]; p.typ == "ATTACKED" && !p.tr.isNoun() && len(p.recips) > 0 && !meets(p.recips, c.recips) && sameMembers(p.actors, c.actors) {
			return true
		}
	}
	return false
}

// theAttackReach is how many sentences back an attack was told that "the attack" means.
const theAttackReach = 3

// theAttack returns who did the attack that an English passive points back to: "X was killed in
// the strike".
func (sc *scene) theAttack(h int) ([]int, clause.Filler) {
	none := clause.Filler{Unit: -1}
	if !sc.pointsBack(h, h) {
		return nil, none
	}
	var last *candidate
	for _, told := range [][]candidate{sc.x.found, sc.x.open} { // whom it hit need not have a name
		for i := len(told) - 1; i >= 0 && sc.Index-told[i].sc.Index <= theAttackReach; i-- {
			p := &told[i]
			if p.typ != "ATTACKED" || p.st.negative || p.st.modality != "actual" || len(p.actors) == 0 {
				continue
			}
			if last == nil || p.sc.Index > last.sc.Index || p.sc.Index == last.sc.Index && p.tr.tok > last.tr.tok {
				last = p
			}
			break
		}
	}
	if last == nil {
		return nil, none
	}
	return last.actors, clause.Filler{Ents: last.actors, Unit: -1, Tok: h, Place: "recalled"}
}

// endsFight says whether an English fight is only brought to an end by who need not be in it: "vowed to
// end the war", not "ended their war".
func (sc *scene) endsFight(c *candidate) bool {
	tr := &c.tr
	if !tr.isNoun() || tr.light < 0 || c.actorAt.Place != "subj" || !sc.x.Lex.Cues.Ending.Has(sc.Lemma[tr.light]) || sc.Possessor(tr.tok) >= 0 {
		return false
	}
	for _, k := range sc.Kids[tr.tok] {
		if sc.Sentence.Tokens[k].Deprel == "nmod:poss" {
			return false
		}
	}
	return true
}
