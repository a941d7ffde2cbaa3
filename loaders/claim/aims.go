package claim

import "strings"

// addAimed adds at whom the act that a noun names is aimed, where a verb of aiming says
// so: "new US sanctions targeting Iran", "sanksi itu menyasar Iran".
func (sc *scene) addAimed(tr *trigger, add func(string, filler)) {
	v := sc.aiming(tr.last)
	if v < 0 {
		return
	}
	sc.addObject(v, v, -1, func(place string, f filler) {
		if place == "obj" {
			add("aimed", f)
		}
	})
}

// aiming returns the active verb of aiming of which the noun at t is the subject or
// which says of it what it aims at; -1 for none.
func (sc *scene) aiming(t int) int {
	tok := &sc.s.Tokens[t]
	if h := tok.Head; h > t && strings.HasPrefix(tok.Deprel, "nsubj") && sc.isAiming(h) {
		return h
	}
	for _, k := range sc.kids[t] {
		if k > t && strings.HasPrefix(sc.s.Tokens[k].Deprel, "acl") && sc.isAiming(k) {
			return k
		}
	}
	return -1
}

func (sc *scene) isAiming(v int) bool {
	return sc.verb[v] && sc.x.lex.aiming[sc.verbKey(v)] && !sc.isPassiveVerb(v)
}

// relativeOwner adds who did what an English noun names, where a relative clause
// without a pronoun says so: "the sanctions France imposed on Iran", and at whom.
func (sc *scene) relativeOwner(tr *trigger, add func(string, filler)) {
	u := tr.last + 1
	if sc.x.lex.code != "en" || u >= sc.n || sc.at[u] < 0 || sc.modifies(sc.at[u]) || sc.units[sc.at[u]].first != u {
		return
	}
	v := sc.units[sc.at[u]].last + 1
	for v < sc.n && (sc.s.Tokens[v].UPOS == "AUX" || sc.s.Tokens[v].UPOS == "ADV") {
		v++
	}
	if v >= sc.n || !sc.verb[v] || !sc.x.lex.light[sc.lemma[v]] || sc.isPassiveVerb(v) || v+1 < sc.n && !sc.x.lex.preps[sc.norm[v+1]] && !sc.verb[v+1] && sc.s.Tokens[v+1].UPOS != "AUX" {
		return
	}
	add("poss", filler{ents: sc.members(sc.at[u]), unit: sc.at[u], tok: u})
	sc.addPrepositions(v, v+1, sc.clauseEnd(v+1), add)
}

// otherAct says whether the noun at h names an act of none of the types that the verb
// at t may tell of.
func (sc *scene) otherAct(t, h int) bool {
	if h <= t || h >= sc.n || sc.at[h] >= 0 {
		return false
	}
	types := sc.nounTypes(h)
	for _, e := range sc.x.lex.verbs[sc.lemma[t]] {
		if types[e.frame.Type] {
			return false
		}
	}
	return len(types) > 0
}
