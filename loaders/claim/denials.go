package claim

// deniesCharge says whether an English verb of denial is aimed at a charge told
// before: "denied the claim", "a charge that Iran denies", "denied any involvement".
func (sc *scene) deniesCharge(t int) bool {
	if sc.x.lex.code != "en" {
		return false
	}
	for k := t + 1; k < sc.n && k <= t+4; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ":
			continue
		}
		if k == t+1 && isClosing(sc.norm[k]) {
			break
		}
		if sc.at[k] >= 0 {
			return false
		}
		if sc.x.lex.cues.Complicity.Has(sc.lemma[k]) {
			return !sc.rejects(t)
		}
		if sc.x.lex.cues.Perfect.Has(sc.lemma[k]) || sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) {
			continue // "denied having any role", "denied being involved"
		}
		return k > t+1 && sc.x.lex.cues.Charges.Has(sc.lemma[k]) && !(k+1 < sc.n && sc.x.lex.cues.ChargeComplements.Has(sc.norm[k+1]))
	}
	if k := t + 1; k < sc.n && !isClosing(sc.norm[k]) {
		return false
	}
	for k := t - 1; k > 0 && k > t-9; k-- { // "…, a charge its government denies"
		if sc.at[k] < 0 && sc.x.lex.cues.Charges.Has(sc.lemma[k]) {
			return sc.x.lex.cues.Indefinite.Has(sc.norm[k-1]) || sc.s.Tokens[k-1].UPOS == "ADJ" || isClosing(sc.norm[k-1])
		}
		if k < t-1 && isClosing(sc.norm[k-1]) && sc.at[k] < 0 && sc.x.lex.cues.WholeRelatives.Has(sc.norm[k]) {
			return true // "accused X of arming rebels, which X denied"
		}
		if isClosing(sc.norm[k]) {
			return false
		}
	}
	return false
}

// rejects says whether an English verb turns a charge down without being one of saying.
func (sc *scene) rejects(t int) bool {
	return sc.x.lex.cues.Rebuffs.Has(sc.lemma[t])
}

// deniedDeed makes of a denied charge, where the article told what the charge is, that deed, not so, as the
// denier says: "accused Qatar of backing Iran. Qatar denied the charge", "denied any part in it". A
// charge that is rejected or dismissed is a refusal instead.
func (sc *scene) deniedDeed(t int, by []int, found []candidate) (candidate, bool) {
	if sc.rejects(t) {
		return candidate{}, false
	}
	part := sc.deniesPart(t)
	for i := len(found) - 1; i >= 0 && sc.i-found[i].sc.i <= 3; i-- {
		p := found[i]
		if p.typ == "ACCUSED" || p.st.negative || p.st.modality != "actual" || p.sc.i > sc.i || p.sc.i == sc.i && p.tr.tok >= t || !(part && deed(p.typ)) && (len(p.by) == 0 || sc.i-p.sc.i > 1) || meets(by, p.by) {
			continue
		}
		var did []int
		for _, a := range p.actors {
			if contains(by, a) || sc.sameSide(by, []int{a}) {
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
	for k := t + 1; k < sc.n && k <= t+4; k++ {
		if sc.x.lex.cues.Complicity.Has(sc.lemma[k]) {
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
	for i := len(found) - 1; i >= 0 && sc.i-found[i].sc.i <= back; i-- {
		p := found[i]
		if p.typ != "ACCUSED" || p.st.negative || p.sc.i > sc.i || p.sc.i == sc.i && p.tr.tok >= t || !meets(by, p.recips) && !sc.sameSide(by, p.recips) {
			continue
		}
		return sc.rebuffed(p, t, by, p.actors)
	}
	if !sc.claimAt(t) {
		return candidate{}, false
	}
	var last *saying // "X said …, but Y denies the claim"
	pos := sc.s.Tokens[t].Start
	for i := max(0, sc.i-1); i <= sc.i; i++ {
		for _, k := range sc.x.saysIn[i] {
			if s := &sc.x.sayings[k]; s.verb < pos && (last == nil || s.verb > last.verb) && !meets(s.speakers, by) {
				last = s
			}
		}
	}
	if last == nil {
		return candidate{}, false
	}
	for i := range sc.x.open { // the refusal itself, of which an end is missing
		if c := &sc.x.open[i]; c.sc == sc && c.tr.tok == t && c.typ == "REJECTED" {
			q, ok := sc.rebuffed(*c, t, by, last.speakers)
			if f := sc.x.lex.plain("REJECTED", sc.x.lex.cues.PlainRefusal.First()); f != nil {
				q.tr.frame = f // whatever else "deny" may mean, it denies a charge here
			}
			return q, ok
		}
	}
	return candidate{}, false
}

// claimAt says whether what a verb of denial denies is called a charge: "denies the claim".
func (sc *scene) claimAt(t int) bool {
	for k := t + 1; k < sc.n && k <= t+4; k++ {
		if sc.x.lex.cues.Charges.Has(sc.lemma[k]) {
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
		if !contains(by, e) && len(whom) == 0 {
			whom = append(whom, e)
		}
	}
	return sc.refusal(p, t, by, whom), len(whom) > 0
}

// refusal makes of an act the refusal of it by the verb at t, in the words of this sentence.
func (sc *scene) refusal(p candidate, t int, by, whom []int) candidate {
	q := p
	q.tr.tok, q.tr.last, q.tr.obj, q.tr.light = t, t, -1, -1
	q.actorAt, q.recipAt = filler{ents: by, unit: -1, tok: t}, filler{ents: whom, unit: -1, tok: t, place: "recalled"}
	q.sc, q.typ, q.actors, q.recips, q.about, q.by, q.open = sc, "REJECTED", by, whom, nil, nil, false
	return q
}

// sameSide says whether one of those who speak belongs to the state of one who is accused.
func (sc *scene) sameSide(by, accused []int) bool {
	for _, a := range by {
		s := stateOf(&sc.x.ents.Entities[a])
		for _, b := range accused {
			if s != "" && s == stateOf(&sc.x.ents.Entities[b]) {
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
	s := sc.x.innermost(sc.s.Tokens[d.tr.tok].Start)
	if s == nil || !s.negative || !d.st.negative {
		return
	}
	for k := d.tr.tok - 1; k >= 0 && sc.s.Tokens[k].Start >= s.start && !isClosing(sc.norm[k]); k-- {
		if sc.at[k] < 0 && (sc.x.lex.cues.Complicity.Has(sc.norm[k]) || sc.x.lex.cues.Complicity.Has(sc.lemma[k])) {
			if ents := sc.fitting(&d.tr, "actor", "control", s.speakers, d.recips); len(ents) > 0 {
				d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: k, place: "control"}
			}
			return
		}
	}
}
