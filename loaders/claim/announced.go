package claim

// announced gives an act without an agent to the state or body that announces it: "Russia
// announced that the consulate would be closed", "Turki mengumumkan delapan warga Jerman
// telah ditangkap". Only acts that are a state's to do, and none that befell its own
// people: "Iran said its envoy had been arrested in Germany".
func (sc *scene) announced(d *draft) {
	tr := &d.tr
	if tr.isNoun() || !tr.passive || len(d.actors) > 0 || len(d.recips) == 0 || !ofState(d.typ) || d.st.negative {
		return
	}
	s := sc.x.innermost(sc.s.Tokens[tr.tok].Start)
	if s == nil || s.negative || len(s.speakers) != 1 {
		return
	}
	v := tr.tok - 1
	for v >= 0 && sc.s.Tokens[v].Start != s.verb {
		v--
	}
	if v < 0 || !sc.x.lex.cues.Announcing.Has(sc.verbOf(v)) {
		return
	}
	e := s.speakers[0]
	if sc.typeOf(e) == "Person" {
		e = sc.stateFor(e)
	}
	switch sc.typeOf(e) {
	case "Country":
	case "Organization":
		if sc.x.stateOrSelf(e) < 0 && stateOf(&sc.x.ents.Entities[e]) == "" {
			return
		}
	default:
		return
	}
	for _, r := range d.recips {
		if stateOf(&sc.x.ents.Entities[r]) == stateOf(&sc.x.ents.Entities[e]) && sc.typeOf(r) != "Place" {
			return
		}
	}
	if ents := sc.fitting(tr, "actor", "subj", []int{e}, d.recips); len(ents) > 0 {
		d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: v, place: "headsubj"}
	}
}

// ofState says whether acts of a type are mostly a state's or a body's to do.
func ofState(typ string) bool {
	switch typ {
	case "SANCTIONED", "DETAINED", "RELEASED", "COERCED", "SUSPENDED", "MOBILIZED", "AIDED":
		return true
	}
	return false
}
