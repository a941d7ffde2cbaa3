package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// addAimed adds at whom the act that a noun names is aimed, where a verb of aiming says
// so: "new US sanctions targeting Iran", "sanksi itu menyasar Iran".
func (sc *scene) addAimed(tr *trigger, add func(string, filler)) {
	if u := sc.namedTarget(tr.tok); u >= 0 {
		add("aimed", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	}
	sc.addAimedBy(tr.last, add)
}

// addAimedBy adds the object of the verb of aiming that tells of the noun at t.
func (sc *scene) addAimedBy(t int, add func(string, filler)) {
	v := sc.aiming(t)
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

// namedTarget returns the unit of a country or place whose plain name stands before a noun
// of what is done to it: "Iran sanctions", "the Iraq invasion", "his China visit"; -1 for
// none. An adjective, a possessive and an abbreviation tell who does it: "Iranian
// sanctions", "US sanctions".
func (sc *scene) namedTarget(h int) int {
	if sc.x.lex.code != "en" || !sc.x.lex.cues.TargetNouns.Has(sc.norm[h]) && !sc.x.lex.cues.TargetNouns.Has(sc.lemma[h]) {
		return -1
	}
	if h+1 < sc.n && sc.x.lex.cues.Of.Has(sc.norm[h+1]) {
		return -1 // "the Iraq invasion of Kuwait"
	}
	for t := h - 1; t >= 0 && t >= h-3; t-- {
		u := sc.at[t]
		if u < 0 {
			if !sc.isNominal(t) {
				return -1
			}
			continue
		}
		un := &sc.units[u]
		if un.kind != entity.Name || un.standin >= 0 || sc.possessive(u) || sc.initials(un.first) || sc.x.lex.cues.NounAdjectives.Has(sc.norm[un.first]) {
			return -1
		}
		switch sc.typeOf(un.ents[0]) {
		case "Country", "Place":
			return u
		}
		return -1
	}
	return -1
}

// isTarget says whether a unit stands before a noun of what is done to it.
func (sc *scene) isTarget(u int) bool {
	for t := sc.units[u].last + 1; t < sc.n && t <= sc.units[u].last+3 && sc.isNominal(t); t++ {
		if sc.namedTarget(t) == u {
			return true
		}
	}
	return false
}
