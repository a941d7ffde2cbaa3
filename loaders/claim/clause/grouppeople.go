package clause

import "newsgraph/loaders/entity"

// addGroupStandins stretches an English group of countries over the noun for people of
// theirs: "negotiators from the two countries", "the two countries' foreign ministers"
// are those who act, and stand for their countries as "Peruvian negotiators" do.
func (sc *Scene) addGroupStandins() {
	if sc.x.Lex.Code != "en" {
		return
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if !u.Group || u.In >= 0 || sc.TypeOf(u.Ents[0]) != "Country" {
			continue
		}
		if b := u.First - 2; b >= 0 && (sc.x.Lex.Cues.Origin.Has(sc.Norm[b+1]) || sc.x.Lex.Cues.Of.Has(sc.Norm[b+1])) && sc.freeNoun(b, i) && sc.standsFor(b) {
			u.Standin, u.Kind = b, entity.Description
			for u.First = b; u.First > 0 && sc.freeNoun(u.First-1, i); u.First-- {
			}
			continue
		}
		t := u.Last + 1
		if t >= sc.Len || !sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) {
			continue
		}
		for t++; t < sc.Len && t <= u.Last+5 && sc.freeNoun(t, i); t++ {
			if sc.standsFor(t) {
				u.Standin, u.Kind = t, entity.Description
			}
		}
		if u.Standin >= 0 {
			u.Last = u.Standin
		}
	}
}

// standsFor says whether a noun names people who act for their country.
func (sc *Scene) standsFor(t int) bool {
	if sc.Sentence.Tokens[t].UPOS != "NOUN" {
		return false
	}
	return sc.x.Lex.Standin[sc.Norm[t]] || sc.x.Lex.Standin[sc.Lemma[t]] || sc.x.Lex.Title[sc.Lemma[t]]
}

// armedAdjective says whether the name of a state's forces is in truth the state's with an
// adjective: "Russian military officers", "Israeli military positions" are of Russia and
// Israel, "a Russian military spokesman" speaks for the forces.
func (sc *Scene) armedAdjective(m *entity.Mention) bool {
	k := m.Last + 1
	if m.First == m.Last || k >= sc.Len || sc.TypeOf(m.Entity) != "Organization" || !sc.x.Lex.Cues.ArmedAdjectives.Has(sc.Norm[m.Last]) || sc.Sentence.Tokens[k].UPOS != "NOUN" {
		return false
	}
	for _, w := range []string{sc.Norm[k], sc.Lemma[k]} {
		if sc.x.Lex.Office[w] || sc.x.Lex.Statement[w] || sc.x.Lex.Speech[w].Form != "" {
			return false
		}
	}
	return true
}
