package claim

// recallJailer gives an English arrest, charge or sentence that names nobody who passed it the
// country in which it was: where it says so ("was jailed in Minsk"), else the only country of
// the sentences before. Only what a state does to a person counts: a kidnapper is no state.
func (sc *scene) recallJailer(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || tr.isNoun() || !tr.passive || len(c.actors) > 0 || !sc.allPersons(c.recips) || !sc.x.lex.cues.StateVerbs.Has(sc.lemma[tr.tok]) && (tr.last == tr.tok || !sc.x.lex.cues.StateVerbs.Has(sc.lemma[tr.last])) {
		return
	}
	e, end := -1, sc.clauseEnd(tr.last+1)
	for k := tr.last + 1; k+1 < end && e < 0; k++ {
		if sc.at[k] < 0 && sc.x.lex.agent[sc.norm[k]] {
			return
		}
		if sc.at[k] < 0 && sc.x.lex.cues.Inside.Has(sc.norm[k]) && sc.at[k+1] >= 0 {
			if e = sc.landOf(sc.units[sc.at[k+1]].ents[0]); e < 0 {
				return // somewhere else
			}
		}
	}
	if e < 0 {
		e = sc.ownDissenter(tr)
	}
	if h, _ := sc.subject(tr.tok, 0); e < 0 && h >= 0 && sc.at[h] >= 0 && sc.at[h] == c.recipAt.unit && !sc.ofOther(sc.at[h]) {
		e = sc.x.ruled(c.recips[0])
	}
	if e < 0 {
		e = sc.onlyCountryBefore()
	}
	if e < 0 {
		return
	}
	if ents := sc.fitting(tr, "actor", "subj", []int{e}, c.recips); len(ents) > 0 {
		c.actors, c.actorAt = ents, filler{ents: ents, unit: -1, tok: tr.tok, place: "recalled"}
	}
}

// recallSigners gives a treaty that is only said to be signed those who agreed on it before:
// "Peru and Chile agreed on a border … The Lima Accord will be signed in May".
func (sc *scene) recallSigners(tr *trigger, c *candidate, known []candidate) {
	if sc.x.lex.code != "en" || c.typ != "SIGNED" || tr.isNoun() || !tr.passive || len(c.actors) > 0 || len(c.recips) == 0 {
		return
	}
	for i := len(known) - 1; i >= 0 && sc.i-known[i].sc.i <= 2; i-- {
		p := &known[i]
		if p.typ != "AGREED_WITH" && p.typ != "SIGNED" || p.st.negative {
			continue
		}
		who := append([]int(nil), p.actors...)
		if p.typ == "AGREED_WITH" {
			who = appendNew(who, p.recips...)
		}
		if ents := sc.fitting(tr, "actor", "subj", who, c.recips); len(ents) > 1 {
			c.actors, c.actorAt = ents, filler{ents: ents, unit: -1, tok: tr.tok, place: "recalled"}
		}
		return
	}
}

// recallTroops finds from where an English text says that troops are taken home that it told
// of before: where they were sent or fight.
func (sc *scene) recallTroops(tr *trigger, c *candidate, known []candidate) {
	if sc.x.lex.code != "en" || c.typ != "WITHDREW_FROM" || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	troops := false
	for k := tr.tok; k < sc.n && k <= max(tr.last, tr.obj)+4; k++ {
		troops = troops || sc.at[k] < 0 && (sc.x.lex.force[sc.norm[k]] || sc.x.lex.force[sc.lemma[k]])
	}
	if !troops {
		return
	}
	for i := len(known) - 1; i >= 0 && sc.i-known[i].sc.i <= sufferedSentences; i-- {
		p := &known[i]
		switch p.typ {
		case "ATTACKED", "MOBILIZED", "COERCED", "WITHDREW_FROM":
		default:
			continue
		}
		if p.st.negative || !meets(p.actors, c.actors) && !sc.sameSide(p.actors, c.actors) {
			continue
		}
		if sc.recall(tr, c, tr.tok, p.recips) {
			return
		}
	}
}

// ownDissenter returns the country of whose politics an English sentence says that the subject of a
// passive is part: "Egyptian blogger X was jailed", "the leader of Kenya's opposition, X, was
// arrested"; -1 for none.
func (sc *scene) ownDissenter(tr *trigger) int {
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 || h > tr.tok {
		return -1
	}
	to := tr.tok - 1
	dissents, land := false, -1
	for t := to; t >= 0 && t > to-16; t-- {
		if sc.at[t] < 0 && sc.verb[t] || sc.norm[t] == ";" || isQuoteMark(sc.norm[t]) {
			break
		}
		dissents = dissents || sc.x.lex.cues.Dissenters.Has(sc.norm[t])
	}
	if !dissents {
		return -1
	}
	for k := range sc.units {
		if u := &sc.units[k]; u.last <= to && u.first > to-16 && sc.typeOf(u.ents[0]) == "Country" {
			if land >= 0 && land != u.ents[0] {
				return -1
			}
			land = u.ents[0]
		}
	}
	return land
}

// ofOther says whether an English unit tells of somebody by whose he is: "an aide to former President X".
func (sc *scene) ofOther(u int) bool {
	for t := sc.units[u].first; t <= sc.units[u].last; t++ {
		if sc.x.lex.cues.Infinitive.Has(sc.norm[t]) {
			return true
		}
	}
	return false
}
