package claim

import "newsgraph/loaders/claim/clause"

// helped fills who was helped where a phrase tells with whose help something was done:
// "Turkey fought the fires with help from Azerbaijan", "with Russia's backing, Haftar marched
// on Tripoli", "dengan bantuan Rusia, Suriah merebut Aleppo". Whoever did it was helped; behind
// "the help of" stands who helped.
func (sc *scene) helped(tr *trigger, c *candidate) {
	if !tr.isNoun() || tr.light >= 0 || c.typ != "AIDED" && c.typ != "SUPPORTS" || !sc.ByMeans(tr.tok) {
		return
	}
	if len(c.actors) == 0 && sc.x.Lex.Cues.Of.Has(c.recipAt.Place) || len(c.actors) == 0 && len(c.recips) == 0 {
		c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
		if k := tr.last + 1; k+1 < sc.Len && sc.x.Lex.Cues.Owners.Has(sc.Norm[k]) {
			if u := sc.NextUnit(k+1, sc.Len); u >= 0 && !sc.Modifies(u) {
				c.actors = sc.fitting(tr, "actor", sc.Norm[k], sc.Members(u), nil)
				c.actorAt = clause.Filler{Ents: c.actors, Unit: u, Tok: sc.Units[u].Head, Place: sc.Norm[k], Tree: true}
			}
		}
	}
	if len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	v := sc.HeadVerb(tr.tok)
	if v < 0 || sc.x.Lex.Sym[sc.actOf(v)] {
		return
	}
	h, tree := -1, false
	if sc.IsPassiveVerb(v) || sc.x.Lex.Code == "id" && sc.passiveForm(v) {
		if u := sc.AgentOf(v); u >= 0 {
			h, tree = sc.Units[u].Head, true
		}
	} else {
		h, tree = sc.Subject(v, 0)
	}
	if h < 0 {
		return
	}
	self, _, u := sc.Argument(h)
	if ents := sc.fitting(tr, "recipient", "subj", self, c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: h, Place: "headsubj", Tree: tree}
	}
}

// actOf returns the type of the act that a verb alone tells of, "" for none.
func (sc *scene) actOf(v int) string {
	for _, e := range sc.x.Lex.Verbs[sc.VerbOf(v)] {
		if len(e.Rest) == 0 && len(e.Frame.Objects) == 0 {
			return e.Frame.Type
		}
	}
	return ""
}
