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
