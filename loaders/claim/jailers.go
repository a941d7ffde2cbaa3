package claim

import "newsgraph/loaders/claim/clause"

// recallJailer gives an English arrest, charge or sentence that names nobody who passed it the
// country in which it was: where it says so ("was jailed in Minsk"), else the only country of
// the sentences before. Only what a state does to a person counts: a kidnapper is no state.
func (sc *scene) recallJailer(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || tr.isNoun() || !tr.passive || len(c.actors) > 0 || !sc.AllPersons(c.recips) || !sc.x.Lex.Cues.StateVerbs.Has(sc.Lemma[tr.tok]) && (tr.last == tr.tok || !sc.x.Lex.Cues.StateVerbs.Has(sc.Lemma[tr.last])) {
		return
	}
	e, end := -1, sc.ClauseEnd(tr.last+1)
	for k := tr.last + 1; k+1 < end && e < 0; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Agent[sc.Norm[k]] {
			return
		}
		if sc.At[k] < 0 && sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) && sc.At[k+1] >= 0 {
			if e = sc.LandOf(sc.Units[sc.At[k+1]].Ents[0]); e < 0 {
				return // somewhere else
			}
		}
	}
	if e < 0 {
		e = sc.ownDissenter(tr)
	}
	if h, _ := sc.Subject(tr.tok, 0); e < 0 && h >= 0 && sc.At[h] >= 0 && sc.At[h] == c.recipAt.Unit && !sc.ofOther(sc.At[h]) {
		e = sc.x.Ruled(c.recips[0])
	}
	if e < 0 {
		e = sc.OnlyCountryBefore()
	}
	if e < 0 {
		return
	}
	if ents := sc.fitting(tr, "actor", "subj", []int{e}, c.recips); len(ents) > 0 {
		c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: "recalled"}
	}
}

// recallSigners gives a treaty that is only said to be signed those who agreed on it before:
// "Peru and Chile agreed on a border … The Lima Accord will be signed in May".
func (sc *scene) recallSigners(tr *trigger, c *candidate, known []candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "SIGNED" || tr.isNoun() || !tr.passive || len(c.actors) > 0 || len(c.recips) == 0 {
		return
	}
	for i := len(known) - 1; i >= 0 && sc.Index-known[i].sc.Index <= 2; i-- {
		p := &known[i]
		if p.typ != "AGREED_WITH" && p.typ != "SIGNED" || p.st.negative {
			continue
		}
		who := append([]int(nil), p.actors...)
		if p.typ == "AGREED_WITH" {
			who = clause.AppendNew(who, p.recips...)
		}
		if ents := sc.fitting(tr, "actor", "subj", who, c.recips); len(ents) > 1 {
			c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: "recalled"}
		}
		return
	}
}

// recallTroops finds from where an English text says that troops are taken home that it told
// of before: where they were sent or fight.
func (sc *scene) recallTroops(tr *trigger, c *candidate, known []candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "WITHDREW_FROM" || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	troops := false
	for k := tr.tok; k < sc.Len && k <= max(tr.last, tr.obj)+4; k++ {
		troops = troops || sc.At[k] < 0 && (sc.x.Lex.Force[sc.Norm[k]] || sc.x.Lex.Force[sc.Lemma[k]])
	}
	if !troops {
		return
	}
	for i := len(known) - 1; i >= 0 && sc.Index-known[i].sc.Index <= sufferedSentences; i-- {
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
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || h > tr.tok {
		return -1
	}
	to := tr.tok - 1
	dissents, land := false, -1
	for t := to; t >= 0 && t > to-16; t-- {
		if sc.At[t] < 0 && sc.Verb[t] || sc.Norm[t] == ";" || clause.IsQuoteMark(sc.Norm[t]) {
			break
		}
		dissents = dissents || sc.x.Lex.Cues.Dissenters.Has(sc.Norm[t])
	}
	if !dissents {
		return -1
	}
	for k := range sc.Units {
		if u := &sc.Units[k]; u.Last <= to && u.First > to-16 && sc.TypeOf(u.Ents[0]) == "Country" {
			if land >= 0 && land != u.Ents[0] {
				return -1
			}
			land = u.Ents[0]
		}
	}
	return land
}

// ofOther says whether an English unit tells of somebody by whose he is: "an aide to former President X".
func (sc *scene) ofOther(u int) bool {
	for t := sc.Units[u].First; t <= sc.Units[u].Last; t++ {
		if sc.x.Lex.Cues.Infinitive.Has(sc.Norm[t]) {
			return true
		}
	}
	return false
}
