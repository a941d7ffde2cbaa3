package claim

import "newsgraph/loaders/entity"

// ownedHolder returns the person named between commas behind "whose" and an office, the
// second of the commas at k: "Kuwait, whose emir, Sheikh Nawaf, called X"; -1 for none.
func (sc *scene) ownedHolder(k int) int {
	u := sc.at[k-1]
	if u < 0 || sc.typeOf(sc.units[u].ents[0]) != "Person" || sc.units[u].kind != entity.Name || sc.units[u].last != k-1 {
		return -1
	}
	for j := sc.units[u].first - 1; j > 0 && j > k-14; j-- {
		if sc.x.lex.cues.PossessiveRelatives.Has(sc.norm[j]) {
			return u
		}
		if !sc.isNominal(j) && sc.norm[j] != "," {
			return -1
		}
	}
	return -1
}

// addRelative adds the antecedent of an English relative pronoun behind a preposition:
// "Lavrov, with whom Blinken held talks, …", "the bloc, from which Britain withdrew".
func (sc *scene) addRelative(t int, add func(string, filler)) {
	if sc.x.lex.code != "en" {
		return
	}
	for k := t - 1; k > 1 && k > t-10; k-- {
		if sc.at[k] >= 0 {
			continue
		}
		w := sc.norm[k]
		if isClosing(w) || sc.verb[k] {
			return
		}
		if !sc.x.lex.rel[w] || !sc.x.lex.preps[sc.norm[k-1]] {
			continue
		}
		if sc.x.lex.cues.AmbiguousRelatives.Has(w) || sc.x.lex.cues.RelativeAdverbs.Has(w) || sc.x.lex.cues.PossessiveRelatives.Has(w) {
			return
		}
		b := k - 2
		if sc.norm[b] == "," && b > 0 {
			b--
		}
		if u := sc.at[b]; u >= 0 && !sc.modifies(u) && sc.units[u].kind != entity.Pronoun {
			add(sc.norm[k-1], filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head, tree: true})
		}
		return
	}
}

// addDoneBy adds who did what an English noun tells of and to whom, where both stand behind
// it: "the killing by French troops of X".
func (sc *scene) addDoneBy(tr *trigger, add func(string, filler)) {
	k := tr.last + 1
	if sc.x.lex.code != "en" || k >= sc.n || !sc.x.lex.agent[sc.norm[k]] {
		return
	}
	u := sc.nextUnit(k+1, sc.n)
	if u < 0 {
		return
	}
	o := sc.units[u].last + 1
	if o >= sc.n || !sc.x.lex.cues.Of.Has(sc.norm[o]) {
		return
	}
	v := sc.nextUnit(o+1, sc.n)
	if v < 0 {
		return
	}
	add(sc.norm[k], filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	add(sc.norm[o], filler{ents: sc.members(v), unit: v, tok: sc.units[v].head, tree: true})
}

// pastParticiple steps over an English participle that stands before what a verb has for its object,
// though the tree takes it for a verb of its own: "freed jailed British sailor X".
func (sc *scene) pastParticiple(k int) int {
	if sc.x.lex.code != "en" || k+1 >= sc.n || sc.at[k] >= 0 || sc.s.Tokens[k].UPOS != "VERB" || !sc.participle(k) && sc.s.Tokens[k].Morph.Tense != "past" {
		return k
	}
	if sc.at[k+1] < 0 && !sc.isNominal(k+1) {
		return k
	}
	return k + 1
}
