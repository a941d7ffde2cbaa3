package claim

// helped fills who was helped where an English phrase tells with whose help something was
// done: "Turkey fought the fires with help from Azerbaijan", "with Russia's backing,
// Haftar marched on Tripoli". Whoever did it was helped; behind "the help of" stands who
// helped.
func (sc *scene) helped(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || !tr.isNoun() || tr.light >= 0 || c.typ != "AIDED" && c.typ != "SUPPORTS" || !sc.byMeans(tr.tok) {
		return
	}
	if len(c.actors) == 0 && sc.x.lex.cues.Of.Has(c.recipAt.place) || len(c.actors) == 0 && len(c.recips) == 0 {
		c.recips, c.recipAt = nil, filler{unit: -1}
		if k := tr.last + 1; k+1 < sc.n && sc.x.lex.cues.Owners.Has(sc.norm[k]) {
			if u := sc.nextUnit(k+1, sc.n); u >= 0 && !sc.modifies(u) {
				c.actors = sc.fitting(tr, "actor", sc.norm[k], sc.members(u), nil)
				c.actorAt = filler{ents: c.actors, unit: u, tok: sc.units[u].head, place: sc.norm[k], tree: true}
			}
		}
	}
	if len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	v := sc.headVerb(tr.tok)
	if v < 0 || sc.x.lex.sym[sc.actOf(v)] {
		return
	}
	h, tree := -1, false
	if sc.isPassiveVerb(v) {
		if u := sc.agentOf(v); u >= 0 {
			h, tree = sc.units[u].head, true
		}
	} else {
		h, tree = sc.subject(v, 0)
	}
	if h < 0 {
		return
	}
	self, _, u := sc.argument(h)
	if ents := sc.fitting(tr, "recipient", "subj", self, c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: h, place: "headsubj", tree: tree}
	}
}

// byMeans says whether a noun stands in a phrase of what something is done with.
func (sc *scene) byMeans(t int) bool {
	for k := t - 1; k >= 0 && k >= t-7; k-- {
		if sc.at[k] >= 0 || sc.x.lex.cues.Genitive.Has(sc.norm[k]) || sc.norm[k] == "-" {
			continue
		}
		if sc.x.lex.cues.Comitative.Has(sc.norm[k]) {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "ADV":
			continue
		}
		return false
	}
	return false
}

// actOf returns the type of the act that a verb alone tells of, "" for none.
func (sc *scene) actOf(v int) string {
	for _, e := range sc.x.lex.verbs[sc.lemma[v]] {
		if len(e.rest) == 0 && len(e.frame.Objects) == 0 {
			return e.frame.Type
		}
	}
	return ""
}
