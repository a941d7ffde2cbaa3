package claim

import "newsgraph/loaders/entity"

// underCondition finds whom an English threat is meant for that names nobody: whom its condition
// speaks of. "warned of consequences if X attacks", "Unless X withdraws, Y will use force". A hostile
// act that its doer himself announces under a condition is such a threat.
func (sc *scene) underCondition(d *draft) {
	tr := &d.tr
	if sc.x.lex.code != "en" || len(d.actors) == 0 || d.st.negative || tr.passive {
		return
	}
	if u := sc.menaced(d); u >= 0 {
		if who := sc.fitting(tr, "recipient", "comp", sc.members(u), d.actors); len(who) > 0 && !sc.sameSide(d.actors, who) {
			d.recips, d.recipAt = who, filler{ents: who, unit: u, tok: sc.units[u].head, place: "comp"}
			return
		}
	}
	for k := 0; k < sc.n && sc.threatens(d); k++ {
		if sc.at[k] >= 0 || !sc.x.lex.cues.Ultimatums.Has(sc.norm[k]) || k < tr.tok && sc.clauseEnd(k+1) > tr.tok {
			continue
		}
		u := sc.conditioned(k)
		if u < 0 || k < tr.tok && sc.units[u].last > tr.tok {
			continue
		}
		who := sc.fitting(tr, "recipient", "obj", sc.members(u), d.actors)
		if len(who) == 0 || sc.sameSide(d.actors, who) || len(d.recips) > 0 && !meets(d.recips, who) {
			continue
		}
		d.typ, d.st = "THREATENED", status{modality: "actual"}
		d.recips, d.recipAt = who, filler{ents: who, unit: u, tok: sc.units[u].head, place: "comp"}
		return
	}
}

// menaced returns the unit of whom the clause of a threat without an object says that something will be
// done to him: "warned that X could be expelled", "warned that X would face sanctions"; -1 for none.
func (sc *scene) menaced(d *draft) int {
	a, end := sc.complement(&d.tr)
	if d.typ != "THREATENED" || d.tr.isNoun() || len(d.recips) > 0 || a < 0 || sc.infinitive(a) {
		return -1
	}
	for v := a; v < end; v++ {
		if !sc.verb[v] || sc.at[v] >= 0 {
			continue
		}
		h := sc.ownSubject(v)
		if h < a || h > v || sc.at[h] < 0 || sc.modifies(sc.at[h]) {
			return -1
		}
		for _, tr := range sc.triggersAt(v) {
			if typ := tr.frame.Type; typ == "THREATENED" && judges(tr.frame) || tr.passive && (deed(typ) || typ == "ATTACKED") && typ != "RELEASED" {
				return sc.at[h]
			}
		}
		return -1
	}
	return -1
}

// threatens says whether an act may be a threat whose addressee stands in its condition: a threat
// that names nobody and says of nobody else what he will do, or a hostile act that its doer says he
// will do.
func (sc *scene) threatens(d *draft) bool {
	tr := &d.tr
	if d.typ == "THREATENED" {
		a, _ := sc.complement(tr)
		if len(d.recips) > 0 || a < 1 || sc.infinitive(a) || sc.x.lex.cues.Ultimatums.Has(sc.norm[a-1]) {
			return len(d.recips) == 0
		}
		for k := a; k < sc.n && k < a+4; k++ {
			if sc.at[k] >= 0 || sc.s.Tokens[k].UPOS == "NOUN" {
				return sc.at[k] >= 0 && (sc.units[sc.at[k]].kind == entity.Pronoun || meets(sc.members(sc.at[k]), d.actors) || sc.sameSide(sc.members(sc.at[k]), d.actors))
			}
		}
		return true
	}
	if tr.isNoun() || d.st.modality == "actual" || !deed(d.typ) || d.typ == "RELEASED" || d.typ == "WITHDREW_FROM" {
		return false
	}
	return len(d.by) > 0 && (meets(d.by, d.actors) || sc.sameSide(d.by, d.actors))
}

// conditioned returns the unit that a condition speaks of whose conjunction stands at k: "if X
// attacks", "unless X's troops leave"; -1 for none.
func (sc *scene) conditioned(k int) int {
	u := sc.nextUnit(k+1, min(sc.n, k+4))
	if u < 0 || sc.units[u].kind == entity.Pronoun {
		return -1
	}
	for v := sc.units[u].last + 1; v < sc.n && v <= sc.units[u].last+4; v++ {
		if sc.at[v] >= 0 || isClosing(sc.norm[v]) {
			return -1
		}
		if sc.verb[v] || sc.s.Tokens[v].UPOS == "AUX" {
			return u
		}
	}
	return -1
}
