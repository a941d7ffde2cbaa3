package claim

// protesters finds who protests at an embassy or over an ambassador that an English text names by no
// name of a country.
func (sc *scene) protesters(tr *trigger, c *candidate) {
	if sc.x.lex.code == "en" && len(c.actors) == 0 {
		sc.stormed(tr, c)
		sc.outsideLegation(tr, c)
		sc.summonedBy(tr, c)
	}
}

// stormed makes a protest of what an English text tells a crowd to have done to an embassy: people
// attack no state, though those of a country may be told of by its name: "Libyan demonstrators
// broke into the Italian consulate", "a mob in Tunis set fire to the U.S. embassy".
func (sc *scene) stormed(tr *trigger, c *candidate) {
	if c.typ != "ATTACKED" && c.typ != "COERCED" || tr.isNoun() || len(c.recips) == 0 || c.recipAt.unit < 0 {
		return
	}
	legation := tr.obj >= 0 && sc.x.lex.cues.Legations.Has(sc.lemma[tr.obj]) || sc.legation(c.recipAt.unit)
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

// outsideLegation gives a protest of nobody in particular that an English noun tells of its ends where
// it was at an embassy: those of the country in which that is protest against whose it is: "Huge
// protests followed outside the Israeli embassy in Cairo".
func (sc *scene) outsideLegation(tr *trigger, c *candidate) {
	if c.typ != "PROTESTED" || !tr.isNoun() || len(c.actors) > 0 || sc.possessor(tr.tok) >= 0 {
		return
	}
	for k, end := tr.last+1, min(sc.n, tr.last+12); k+1 < end && !isClosing(sc.norm[k]); k++ {
		if sc.at[k] >= 0 || !sc.x.lex.preps[sc.norm[k]] && sc.s.Tokens[k].UPOS != "ADP" {
			continue
		}
		u := sc.nextUnit(k+1, end)
		if u < 0 || !sc.legation(u) {
			continue
		}
		if len(c.recips) == 0 {
			c.recips = sc.fitting(tr, "recipient", sc.norm[k], sc.members(u), nil)
			c.recipAt = filler{ents: c.recips, unit: u, tok: sc.units[u].head, place: sc.norm[k]}
		}
		if e := sc.crowdsLand(c.recips); e >= 0 {
			c.actors, c.actorAt = []int{e}, filler{ents: []int{e}, unit: -1, tok: tr.tok, place: "crowd"}
		}
		return
	}
}

// legation says whether a unit names an embassy or the like.
func (sc *scene) legation(u int) bool {
	for t := sc.units[u].first; t <= min(sc.units[u].last+1, sc.n-1); t++ {
		if sc.x.lex.cues.Legations.Has(sc.lemma[t]) {
			return true
		}
	}
	return false
}

// crowdsLand returns the country in which an English sentence says that people are, those aside
// against whom they are; -1 for none. It may be told inside a name: "outside the French embassy in Tunis".
func (sc *scene) crowdsLand(against []int) int {
	for _, k := range sc.x.mentionsOf[sc.i] {
		m := &sc.x.ents.Mentions[k]
		if m.Entity < 0 || m.First == 0 || !sc.x.lex.cues.Inside.Has(sc.norm[m.First-1]) {
			continue
		}
		if e := sc.landOf(m.Entity); e >= 0 && !contains(against, e) {
			return e
		}
	}
	return -1
}

// summonedBy finds whose foreign ministry summons somebody's ambassador that an English sentence names
// by that alone: of the country in which he is, else of the only other one told of right before.
func (sc *scene) summonedBy(tr *trigger, c *candidate) {
	if c.typ != "PROTESTED" || tr.isNoun() || tr.passive || tr.obj < 0 || len(c.actors) > 0 || len(c.recips) == 0 || !sc.x.lex.title[sc.norm[tr.obj]] {
		return
	}
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 || sc.at[h] >= 0 || !sc.x.lex.standin[sc.norm[h]] {
		return
	}
	e := sc.crowdsLand(c.recips)
	for i := sc.i - 1; i >= 0 && i >= sc.i-bodySentences && e < 0; i-- {
		others := 0
		for u := range sc.x.scenes[i].units {
			if ents := sc.x.scenes[i].units[u].ents; sc.typeOf(ents[0]) == "Country" && !contains(c.recips, ents[0]) && ents[0] != e {
				e, others = ents[0], others+1
			}
		}
		if others > 1 {
			return
		}
	}
	if e >= 0 {
		c.actors, c.actorAt = []int{e}, filler{ents: []int{e}, unit: -1, tok: h, place: "recalled"}
	}
}
