package claim

// ownedDeath takes the person who owns a noun of a violent death for whom it befell,
// where nobody else does but the place where it happened: "Saddam Hussein's execution",
// "pembunuhan Khashoggi di Istanbul". Who did it stands behind "by" or "oleh", if anywhere.
func (sc *scene) ownedDeath(tr *trigger, c *candidate, places map[string][]filler) {
	if c.actorAt.place != "poss" || len(c.recips) > 0 && !sc.x.lex.cues.Locatives.Has(c.recipAt.place) || !sc.befell(tr.tok) || !sc.allPersons(c.actors) {
		return
	}
	if ents := sc.fitting(tr, "recipient", "poss", c.actors, nil); len(ents) > 0 {
		c.recips, c.recipAt = ents, c.actorAt
		c.actors, c.actorAt = sc.pick(tr, "actor", sc.x.lex.cues.AgentPlaces.List(), places, c.recips)
	}
}

// befell says whether a noun tells of what befalls the person who owns it.
func (sc *scene) befell(t int) bool {
	return sc.at[t] < 0 && (sc.x.lex.cues.Deaths.Has(sc.norm[t]) || sc.x.lex.cues.Deaths.Has(sc.lemma[t]))
}
