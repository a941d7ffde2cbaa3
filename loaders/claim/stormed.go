package claim

// stormed makes a protest of what an English text tells a crowd to have done to an embassy: people
// attack no state, though those of a country may be told of by its name: "Libyan demonstrators
// broke into the Italian consulate", "a mob in Tunis set fire to the U.S. embassy".
func (sc *scene) stormed(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || c.typ != "ATTACKED" && c.typ != "COERCED" || tr.isNoun() || len(c.actors) > 0 || len(c.recips) == 0 || c.recipAt.unit < 0 {
		return
	}
	legation := tr.obj >= 0 && sc.x.lex.cues.Legations.Has(sc.lemma[tr.obj])
	for t, u := sc.units[c.recipAt.unit].first, &sc.units[c.recipAt.unit]; t <= u.last && !legation; t++ {
		legation = sc.x.lex.cues.Legations.Has(sc.lemma[t])
	}
	h := -1
	if tr.passive {
		if u := sc.agentOf(tr.tok); u >= 0 {
			h = sc.units[u].head
		}
	} else {
		h, _ = sc.subject(tr.tok, 0)
	}
	if !legation || h < 0 {
		return
	}
	u, crowd := sc.at[h], sc.x.lex.crowds[sc.norm[h]]
	if u >= 0 {
		crowd = sc.units[u].standin >= 0 && sc.x.lex.crowds[sc.norm[sc.units[u].standin]] || sc.x.lex.crowds[sc.norm[sc.units[u].last]]
	}
	if !crowd {
		return
	}
	c.typ = "PROTESTED"
	if u >= 0 && sc.typeOf(sc.units[u].ents[0]) == "Country" && !meets(sc.units[u].ents, c.recips) {
		c.actors, c.actorAt = sc.units[u].ents, filler{ents: sc.units[u].ents, unit: u, tok: h, place: "crowd"}
	}
}
