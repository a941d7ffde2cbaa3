package claim

import "strings"

// carrier returns the first word of a phrase that makes of its subject the recipient of
// the act that the noun at t names: "Iran is under US sanctions", "Mahan has been the
// subject of sanctions", "Iran berada di bawah sanksi AS"; -1 for none. Of several words:
// a single one is a light verb (operators.yaml, light_verbs_passive).
func (sc *scene) carrier(t int) int {
	for k := t - 1; k > 0 && k >= t-12; k-- {
		if sc.at[k] < 0 && isClosing(sc.norm[k]) && !isQuoteMark(sc.norm[k]) {
			return -1
		}
		for _, words := range sc.x.lex.carriers[sc.verbKey(k)] {
			if last, ok := sc.further(k, words[1:]); ok && last < t && sc.opensPhraseOf(last+1, t) {
				return k
			}
		}
	}
	return -1
}

// opensPhraseOf says whether nothing but determiners, adjectives and who owns it stand
// before the noun at t.
func (sc *scene) opensPhraseOf(first, t int) bool {
	for k := first; k < t; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "ADV", "PRON":
		default:
			if sc.at[k] < 0 && sc.norm[k] != "-" && sc.s.Tokens[k].Deprel != "amod" {
				return false
			}
		}
	}
	return true
}

// carriedSubject returns the head of the subject of a carrier: of the verb, or where a
// copula carries it, of the word of which it is the copula; -1 for none.
func (sc *scene) carriedSubject(v int) (int, bool) {
	if d := sc.s.Tokens[v].Deprel; d == "cop" || strings.HasPrefix(d, "aux") {
		h := sc.s.Tokens[v].Head
		for _, k := range sc.kids[h] {
			if strings.HasPrefix(sc.s.Tokens[k].Deprel, "nsubj") && k < v {
				if sc.x.lex.rel[sc.norm[k]] {
					return sc.antecedent(h, k), true
				}
				return k, true
			}
		}
	}
	return sc.subject(v, 0)
}
