package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// deniesCharge says whether an English verb of denial is aimed at a charge told
// before: "denied the claim", "a charge that Iran denies", "denied any involvement".
func (sc *scene) deniesCharge(t int) bool {
	if sc.x.Lex.Code != "en" {
		return false
	}
	for k := t + 1; k < sc.Len && k <= t+4; k++ {
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ":
			continue
		}
		if k == t+1 && clause.IsClosing(sc.Norm[k]) {
			break
		}
		if sc.At[k] >= 0 {
			return false
		}
		if sc.x.Lex.Cues.Complicity.Has(sc.Lemma[k]) {
			return !sc.Rejects(t)
		}
		if sc.x.Lex.Cues.Perfect.Has(sc.Lemma[k]) || sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) {
			continue // "denied having any role", "denied being involved"
		}
		return k > t+1 && sc.x.Lex.Cues.Charges.Has(sc.Lemma[k]) && !(k+1 < sc.Len && sc.x.Lex.Cues.ChargeComplements.Has(sc.Norm[k+1]))
	}
	if k := t + 1; k < sc.Len && !clause.IsClosing(sc.Norm[k]) {
		return false
	}
	for k := t - 1; k > 0 && k > t-9; k-- { // "…, a charge its government denies"
		if sc.At[k] < 0 && sc.x.Lex.Cues.Charges.Has(sc.Lemma[k]) {
			return sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k-1]) || sc.Sentence.Tokens[k-1].UPOS == "ADJ" || clause.IsClosing(sc.Norm[k-1])
		}
		if k < t-1 && clause.IsClosing(sc.Norm[k-1]) && sc.At[k] < 0 && sc.x.Lex.Cues.WholeRelatives.Has(sc.Norm[k]) {
			return true // "accused X of arming rebels, which X denied"
		}
		if clause.IsClosing(sc.Norm[k]) {
			return false
		}
	}
	return false
}

// deniedDeed makes of a denied charge, where the article told what the charge is, that deed, not so, as the
// denier says: "accused Qatar of backing Iran. Qatar denied the charge", "denied any part in it". A
// charge that is rejected or dismissed is a refusal instead.
func (sc *scene) deniedDeed(t int, by []int, found []candidate) (candidate, bool) {
	if sc.Rejects(t) {
		return candidate{}, false
	}
	part := sc.deniesPart(t)
	for i := len(found) - 1; i >= 0 && sc.Index-found[i].sc.Index <= 3; i-- {
		p := found[i]
		if p.typ == "ACCUSED" || p.st.negative || p.st.modality != "actual" || p.sc.Index > sc.Index || p.sc.Index == sc.Index && p.tr.tok >= t || !(part && deed(p.typ)) && (len(p.by) == 0 || sc.Index-p.sc.Index > 1) || meets(by, p.by) {
			continue
		}
		var did []int
		for _, a := range p.actors {
			if slices.Contains(by, a) || sc.sameSide(by, []int{a}) {
				did = append(did, a)
			}
		}
		if len(did) == 0 {
			continue
		}
		if part && !meets(by, did) {
			did = by // "denied any role in it": his own, not his country's
		}
		p.actors, p.st.negative, p.by, p.about, p.place = did, true, by, nil, -1
		return p, true
	}
	return candidate{}, false
}

// deniesPart says whether what a verb of denial denies is the denier's part in something.
func (sc *scene) deniesPart(t int) bool {
	for k := t + 1; k < sc.Len && k <= t+4; k++ {
		if sc.x.Lex.Cues.Complicity.Has(sc.Lemma[k]) {
			return true
		}
	}
	return false
}

// rebuff makes of a denied charge a refusal of whoever made it: who accused the denier
// in the sentences before, else who spoke last.
func (sc *scene) rebuff(t int, by []int, found []candidate) (candidate, bool) {
	back := 2
	if sc.claimAt(t) { // "the allegations": those that the article told, however far back
		back = 8
	}
	for i := len(found) - 1; i >= 0 && sc.Index-found[i].sc.Index <= back; i-- {
		p := found[i]
		if p.typ != "ACCUSED" || p.st.negative || p.sc.Index > sc.Index || p.sc.Index == sc.Index && p.tr.tok >= t || !meets(by, p.recips) && !sc.sameSide(by, p.recips) {
			continue
		}
		return sc.rebuffed(p, t, by, p.actors)
	}
	if !sc.claimAt(t) {
		return candidate{}, false
	}
	var last *clause.Saying // "X said …, but Y denies the claim"
	pos := sc.Sentence.Tokens[t].Start
	for i := max(0, sc.Index-1); i <= sc.Index; i++ {
		for _, k := range sc.x.SaysIn[i] {
			if s := &sc.x.Sayings[k]; s.Verb < pos && (last == nil || s.Verb > last.Verb) && !meets(s.Speakers, by) {
				last = s
			}
		}
	}
	if last == nil {
		return candidate{}, false
	}
	for i := range sc.x.open { // the refusal itself, of which an end is missing
		if c := &sc.x.open[i]; c.sc == sc && c.tr.tok == t && c.typ == "REJECTED" {
			q, ok := sc.rebuffed(*c, t, by, last.Speakers)
			if f := sc.x.Lex.Plain("REJECTED", sc.x.Lex.Cues.PlainRefusal.First()); f != nil {
				q.tr.frame = f // whatever else "deny" may mean, it denies a charge here
			}
			return q, ok
		}
	}
	return candidate{}, false
}

// claimAt says whether what a verb of denial denies is called a charge: "denies the claim".
func (sc *scene) claimAt(t int) bool {
	for k := t + 1; k < sc.Len && k <= t+4; k++ {
		if sc.x.Lex.Cues.Charges.Has(sc.Lemma[k]) {
			return true
		}
	}
	return false
}

// rebuffed returns the refusal that a denier aims at an accuser, in the words of this
// sentence.
func (sc *scene) rebuffed(p candidate, t int, by, accusers []int) (candidate, bool) {
	var whom []int // of several accusers the first, who stands for all
	for _, e := range accusers {
		if !slices.Contains(by, e) && len(whom) == 0 {
			whom = append(whom, e)
		}
	}
	return sc.refusal(p, t, by, whom), len(whom) > 0
}

// refusal makes of an act the refusal of it by the verb at t, in the words of this sentence.
func (sc *scene) refusal(p candidate, t int, by, whom []int) candidate {
	q := p
	q.tr.tok, q.tr.last, q.tr.obj, q.tr.light = t, t, -1, -1
	q.actorAt, q.recipAt = clause.Filler{Ents: by, Unit: -1, Tok: t}, clause.Filler{Ents: whom, Unit: -1, Tok: t, Place: "recalled"}
	q.sc, q.typ, q.actors, q.recips, q.about, q.by, q.open = sc, "REJECTED", by, whom, nil, nil, false
	return q
}

// sameSide says whether one of those who speak belongs to the state of one who is accused.
func (sc *scene) sameSide(by, accused []int) bool {
	for _, a := range by {
		s := clause.StateOf(&sc.x.Entities.Entities[a])
		for _, b := range accused {
			if s != "" && s == clause.StateOf(&sc.x.Entities.Entities[b]) {
				return true
			}
		}
	}
	return false
}

// partDenied gives a noun of a deed its doer in the words of who denies his part in it: "denied
// any role in the killing of X", "membantah terlibat dalam serangan terhadap X".
func (sc *scene) partDenied(d *draft) {
	if !d.tr.isNoun() || len(d.actors) > 0 || d.tr.light >= 0 || !deed(d.typ) || len(d.recips) == 0 {
		return
	}
	s := sc.x.Innermost(sc.Sentence.Tokens[d.tr.tok].Start)
	if s == nil || !s.Negative || !d.st.negative {
		return
	}
	for k := d.tr.tok - 1; k >= 0 && sc.Sentence.Tokens[k].Start >= s.Start && !clause.IsClosing(sc.Norm[k]); k-- {
		if sc.At[k] < 0 && (sc.x.Lex.Cues.Complicity.Has(sc.Norm[k]) || sc.x.Lex.Cues.Complicity.Has(sc.Lemma[k])) {
			if ents := sc.fitting(&d.tr, "actor", "control", s.Speakers, d.recips); len(ents) > 0 {
				d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: k, Place: "control"}
			}
			return
		}
	}
}
