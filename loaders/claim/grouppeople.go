package claim

import "newsgraph/loaders/entity"

// addGroupStandins stretches an English group of countries over the noun for people of
// theirs: "negotiators from the two countries", "the two countries' foreign ministers"
// are those who act, and stand for their countries as "Peruvian negotiators" do.
func (sc *scene) addGroupStandins() {
	if sc.x.lex.code != "en" {
		return
	}
	for i := range sc.units {
		u := &sc.units[i]
		if !u.group || u.in >= 0 || sc.typeOf(u.ents[0]) != "Country" {
			continue
		}
		if b := u.first - 2; b >= 0 && (sc.x.lex.cues.Origin.Has(sc.norm[b+1]) || sc.x.lex.cues.Of.Has(sc.norm[b+1])) && sc.freeNoun(b, i) && sc.standsFor(b) {
			u.standin, u.kind = b, entity.Description
			for u.first = b; u.first > 0 && sc.freeNoun(u.first-1, i); u.first-- {
			}
			continue
		}
		t := u.last + 1
		if t >= sc.n || !sc.x.lex.cues.Genitive.Has(sc.norm[t]) {
			continue
		}
		for t++; t < sc.n && t <= u.last+5 && sc.freeNoun(t, i); t++ {
			if sc.standsFor(t) {
				u.standin, u.kind = t, entity.Description
			}
		}
		if u.standin >= 0 {
			u.last = u.standin
		}
	}
}

// standsFor says whether a noun names people who act for their country.
func (sc *scene) standsFor(t int) bool {
	if sc.s.Tokens[t].UPOS != "NOUN" {
		return false
	}
	return sc.x.lex.standin[sc.norm[t]] || sc.x.lex.standin[sc.lemma[t]] || sc.x.lex.title[sc.lemma[t]]
}
