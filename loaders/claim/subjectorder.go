package claim

import "newsgraph/loaders/entity"

// unitBefore returns the head of the unit right before a verb and its adverbs and
// auxiliaries, where that unit stands free; -1 otherwise.
func (sc *scene) unitBefore(t int) int {
	for k := t - 1; k >= 0; k-- {
		if u := sc.at[k]; u >= 0 {
			b := sc.units[u].first - 1
			if sc.modifies(u) || b >= 0 && (sc.s.Tokens[b].UPOS == "ADP" && !sc.x.lex.sub[sc.norm[b]] || sc.verb[b]) {
				return -1
			}
			return sc.units[u].head
		}
		w := sc.norm[k]
		if sc.x.lex.neg[w] || sc.x.lex.planned[w] || sc.x.lex.poss[w] {
			continue
		}
		if sc.alongVerb(k) {
			continue
		}
		if k > 0 && sc.x.lex.cues.Manner.Has(sc.norm[k-1]) {
			k-- // "ASEAN secara moral tak pantas"
			continue
		}
		return -1
	}
	return -1
}

// subjectByOrder finds the noun phrase before a verb where the tree is silent.
func (sc *scene) subjectByOrder(t, depth int) (int, bool) {
	k := t - 1
	for k >= 0 {
		if u := sc.at[k]; u >= 0 {
			break
		}
		if sc.alongVerb(k) || sc.x.lex.gov[sc.verbOf(k)] != "" && sc.verb[k] || sc.x.lex.cues.Infinitive.Has(sc.norm[k]) {
			k--
			continue
		}
		break
	}
	if u := sc.openingUnit(t); u >= 0 && (k < 0 || sc.at[k] < 0 && !sc.x.lex.coord[sc.norm[k]] && sc.norm[k] != ",") {
		return sc.units[u].head, false
	}
	if k < 0 {
		return -1, false
	}
	if u := sc.at[k]; u >= 0 {
		if b := sc.units[u].first - 1; b >= 0 && sc.s.Tokens[b].UPOS == "ADP" && !sc.x.lex.sub[sc.norm[b]] {
			return -1, false
		}
		return sc.units[u].head, false
	}
	// a coordinator: the subject of the verb before it
	if sc.x.lex.coord[sc.norm[k]] || sc.x.lex.meanwhile[sc.norm[k]] || sc.norm[k] == "," && k+1 < t {
		for v := k - 1; v >= 0; v-- {
			if sc.verb[v] && sc.at[v] < 0 {
				return sc.subject(v, depth+1)
			}
			if isQuoteMark(sc.norm[v]) || sc.norm[v] == ";" {
				return -1, false
			}
		}
	}
	return -1, false
}

// openingUnit returns the unit that opens the clause of an Indonesian verb, where
// nothing but prepositional phrases and adverbs stands between them: "Selain A, B
// pada hari yang sama juga menemui C"; -1 for none.
func (sc *scene) openingUnit(t int) int {
	if sc.x.lex.code != "id" || diPrefixed(sc.norm[t]) {
		return -1
	}
	inside := false // of a prepositional phrase, read from its end
	for k := t - 1; k >= 0 && k > t-16; k-- {
		if u := sc.at[k]; u >= 0 {
			k = sc.units[u].first
			if k == 0 || sc.norm[k-1] == "," {
				if inside || sc.modifies(u) || sc.units[u].kind == entity.Pronoun && k == 0 {
					return -1
				}
				return u
			}
			if sc.s.Tokens[k-1].UPOS != "ADP" && sc.s.Tokens[k-1].UPOS != "NOUN" {
				return -1
			}
			inside = sc.s.Tokens[k-1].UPOS != "ADP"
			continue
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADP":
			inside = false
			continue
		case "ADV", "AUX", "PART":
			continue
		case "NOUN", "ADJ", "NUM", "DET", "PROPN":
			inside = true
			continue
		}
		if w := sc.norm[k]; w == "(" || w == ")" || w == "/" || sc.x.lex.rel[w] && k+1 < sc.n && sc.x.lex.cues.Same.Has(sc.norm[k+1]) {
			continue
		}
		return -1
	}
	return -1
}

// beforeDay returns the head of the unit before a bare day of which an English tree makes a
// mere part of it: "Peru Thursday urged Chile", "Japan yesterday said"; -1 for none.
func (sc *scene) beforeDay(t int) int {
	k := t - 1
	for k > 0 && sc.s.Tokens[k].UPOS == "AUX" {
		k--
	}
	if sc.x.lex.code != "en" || k < 1 || sc.at[k] >= 0 || !sc.x.lex.times[sc.norm[k]] || sc.at[k-1] < 0 {
		return -1
	}
	u := &sc.units[sc.at[k-1]]
	if h := sc.s.Tokens[u.head].Head; h != k || u.kind == entity.Demonym {
		return -1
	}
	if b := u.first - 1; b > 0 && sc.s.Tokens[b].UPOS == "ADP" {
		return -1 // "in Peru yesterday"
	}
	return u.head
}
