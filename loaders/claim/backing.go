package claim

import "newsgraph/loaders/entity"

// seeksBacking says whether somebody wishes or tries to be given the support that an
// Indonesian noun names: "berupaya meraih dukungan dari X".
func (sc *scene) seeksBacking(tr *trigger) bool {
	return tr.isNoun() && tr.lightP && tr.light >= 0 && sc.beforeVerb(tr.light, func(k int) bool { return sc.x.lex.cues.Seeking.Has(sc.norm[k]) })
}

// A participle that a hyphen joins to a name tells who backs whom the noun behind it
// names: "the Ethiopian-backed government of Somalia", "Hezbollah, an Iranian-backed
// militia". The name is the doer, and no end of another act: "fought Iran-backed
// Hezbollah" is no fight with Iran.

// joinedTo returns the participle that a hyphen joins to an English unit, -1 for none.
func (sc *scene) joinedTo(u int) int {
	k := sc.units[u].last + 2
	if sc.x.lex.code != "en" || k >= sc.n || sc.norm[k-1] != "-" || sc.at[k] >= 0 || sc.s.Tokens[k].UPOS != "VERB" {
		return -1
	}
	for _, e := range sc.x.lex.verbs[sc.lemma[k]] {
		if y := e.frame.Type; len(e.rest) == 0 && (y == "SUPPORTS" || y == "AIDED") {
			return k
		}
	}
	return -1
}

// beyondJoined returns the unit right behind what a hyphen joins to a unit; the unit
// itself where there is none: "Iran-backed Hezbollah" stands for Hezbollah.
func (sc *scene) beyondJoined(u int) int {
	if v := sc.joinedTo(u); v >= 0 && v+1 < sc.n && sc.at[v+1] >= 0 {
		return sc.at[v+1]
	}
	return u
}

// addJoined adds the ends of an act that a joined participle tells of, and says whether
// the trigger is one.
func (sc *scene) addJoined(tr *trigger, add func(string, filler)) bool {
	t := tr.tok
	if t < 2 || sc.norm[t-1] != "-" || sc.at[t-2] < 0 || sc.joinedTo(sc.at[t-2]) != t {
		return false
	}
	by := sc.at[t-2]
	add("subj", filler{ents: sc.units[by].ents, unit: by, tok: sc.units[by].head, tree: true})
	h := t + 1
	for h < sc.n && sc.at[h] < 0 && sc.s.Tokens[h].UPOS == "ADJ" {
		h++
	}
	if h >= sc.n || !sc.isNominal(h) {
		return true
	}
	u := sc.at[h]
	for h+1 < sc.n && u < 0 && sc.s.Tokens[h+1].UPOS == "NOUN" {
		h++
		u = sc.at[h]
	}
	if u < 0 {
		u = sc.bearerOf(h)
	}
	if u >= 0 && u != by {
		add("obj", filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head, tree: true})
	}
	return true
}

// bearerOf returns the unit that an English noun tells what it is: "the militia
// Hezbollah", "Hezbollah, a militia", "Hezbollah is a militia"; -1 for none.
func (sc *scene) bearerOf(h int) int {
	if h+1 < sc.n && sc.at[h+1] >= 0 && sc.units[sc.at[h+1]].kind == entity.Name {
		return sc.at[h+1]
	}
	if sc.copular(h) {
		if s, _ := sc.subject(h, 0); s >= 0 {
			return sc.at[s]
		}
	}
	first := h
	for first > 0 && (sc.s.Tokens[first-1].UPOS != "DET" && first > h-6) {
		first--
	}
	if b := first - 3; b >= 0 && sc.norm[b+1] == "," {
		if sc.norm[b] == ")" && b > 0 { // "the Popular Front (PF), an Iranian-backed militia"
			b--
		}
		if u := sc.at[b]; u >= 0 && !sc.modifies(u) {
			return u
		}
		return -1
	}
	if h+2 < sc.n && sc.norm[h+1] == "," && sc.at[h+2] >= 0 && sc.units[sc.at[h+2]].kind == entity.Name && sc.typeOf(sc.units[sc.at[h+2]].ents[0]) == "Organization" {
		return sc.at[h+2]
	}
	return -1
}
