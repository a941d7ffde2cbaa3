package claim

import "newsgraph/loaders/entity"

// heldToBe returns who in an English passive is said to be what the noun at t names: "Iran
// is believed to be a supplier of X", "is considered a backer of X"; -1 for none.
func (sc *scene) heldToBe(t int) int {
	v := sc.s.Tokens[t].Head
	if sc.x.lex.code != "en" || sc.s.Tokens[t].Deprel != "xcomp" || v < 0 || v > t || !sc.verb[v] || !sc.isPassiveVerb(v) {
		return -1
	}
	h, _ := sc.subject(v, 0)
	if h < 0 || sc.at[h] < 0 || sc.modifies(sc.at[h]) {
		return -1
	}
	return sc.at[h]
}

// namedBearer returns who is named right behind the English noun at t that tells what he
// is: "its backer Syria", "Hezbollah's main backer, Iran, said"; -1 for none. A person may
// only come from where "Syrian critic X" says.
func (sc *scene) namedBearer(t int) int {
	if sc.x.lex.code != "en" || t+2 >= sc.n {
		return -1
	}
	k, comma := t+1, sc.norm[t+1] == ","
	if comma {
		k++
	}
	u := sc.at[k]
	if u < 0 || sc.units[u].first != k || sc.units[u].kind != entity.Name || sc.modifies(u) || sc.typeOf(sc.units[u].ents[0]) == "Person" {
		return -1
	}
	last := u
	if l := sc.units[u].list; l >= 0 {
		last = sc.lists[l][len(sc.lists[l])-1]
	}
	if n := sc.units[last].last + 1; comma && n < sc.n && !isClosing(sc.norm[n]) {
		return -1
	}
	return u
}

// becomes says whether an English verb of becoming stands before the noun at t and its
// modifiers: "had become a haven for terrorists".
func (sc *scene) becomes(t int) bool {
	for k := t - 1; k >= 0 && k >= t-4 && sc.at[k] < 0; k-- {
		if sc.x.lex.cues.Becoming.Has(sc.lemma[k]) {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "NOUN":
			continue
		}
		break
	}
	return false
}

// areaOfWork says whether the word at t, of which nothing else knows that it belongs to a title,
// stands among capitalised nouns behind an Indonesian one: "Kepala Manajemen PBB X".
func (sc *scene) areaOfWork(t int) bool {
	if sc.x.lex.code != "id" {
		return false
	}
	for k := t; k >= 0 && k > t-6 && sc.at[k] < 0; k-- {
		if k < t && sc.x.lex.title[sc.norm[k]] {
			return true
		}
		if u := sc.s.Tokens[k].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" || sc.s.Tokens[k].Form == sc.norm[k] {
			return false
		}
	}
	return false
}
