package claim

// announced gives an act without an agent to the state or body that announces it: "Russia
// announced that the consulate would be closed", "Turki mengumumkan delapan warga Jerman
// telah ditangkap". Only acts that are a state's to do, and none that befell its own
// people: "Iran confirmed that its envoy had been arrested in Germany".
func (sc *scene) announced(d *draft) {
	tr := &d.tr
	if tr.isNoun() || !tr.passive || len(d.actors) > 0 || len(d.recips) == 0 || !stateActs(d.typ) || d.st.negative {
		return
	}
	s := sc.x.innermost(sc.s.Tokens[tr.tok].Start)
	if s == nil || s.negative || len(s.speakers) != 1 {
		return
	}
	v := sc.tokenAt(s.verb)
	if v < 0 || v >= tr.tok || !sc.x.lex.cues.Announcing.Has(sc.verbOf(v)) {
		return
	}
	e := s.speakers[0]
	if sc.typeOf(e) == "Person" {
		e = sc.stateFor(e)
	}
	state := stateOf(&sc.x.ents.Entities[e])
	if t := sc.typeOf(e); t != "Country" && (t != "Organization" || state == "") {
		return
	}
	for _, r := range d.recips {
		if stateOf(&sc.x.ents.Entities[r]) == state && sc.typeOf(r) != "Place" {
			return
		}
	}
	if ents := sc.fitting(tr, "actor", "subj", []int{e}, d.recips); len(ents) > 0 {
		d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: v, place: "headsubj"}
	}
}

// stateActs says whether acts of a type are mostly a state's or a body's to do.
func stateActs(typ string) bool {
	switch typ {
	case "SANCTIONED", "DETAINED", "RELEASED", "COERCED", "SUSPENDED", "MOBILIZED", "AIDED":
		return true
	}
	return false
}

// announces says whether somebody tells of an act by an English verb of announcing.
func (sc *scene) announces(e int, tr *trigger) bool {
	if sc.x.lex.code != "en" {
		return false
	}
	for _, s := range sc.x.sayingsAt(sc.s.Tokens[tr.tok].Start) {
		if v := sc.tokenAt(s.verb); v >= 0 && contains(s.speakers, e) && sc.x.lex.cues.Announcing.Has(sc.verbOf(v)) {
			return true
		}
	}
	return false
}
