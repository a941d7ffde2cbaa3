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

// armedAdjective says whether the name of a state's forces is in truth the state's with an
// adjective: "Russian military officers", "Israeli military positions" are of Russia and
// Israel, "a Russian military spokesman" speaks for the forces.
func (sc *scene) armedAdjective(m *entity.Mention) bool {
	k := m.Last + 1
	if m.First == m.Last || k >= sc.n || sc.typeOf(m.Entity) != "Organization" || !sc.x.lex.cues.ArmedAdjectives.Has(sc.norm[m.Last]) || sc.s.Tokens[k].UPOS != "NOUN" {
		return false
	}
	for _, w := range []string{sc.norm[k], sc.lemma[k]} {
		if sc.x.lex.office[w] || sc.x.lex.statement[w] || sc.x.lex.speech[w].Form != "" {
			return false
		}
	}
	return true
}
