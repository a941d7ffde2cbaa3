package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// carrier returns the first word of a phrase that makes of its subject the recipient of
// the act that the noun at t names: "Iran is under US sanctions", "Mahan has been the
// subject of sanctions", "Iran berada di bawah sanksi AS"; -1 for none. Of several words:
// a single one is a light verb (operators.yaml, light_verbs_passive).
func (sc *scene) carrier(t int) int {
	for k := t - 1; k > 0 && k >= t-12; k-- {
		if sc.At[k] < 0 && clause.IsClosing(sc.Norm[k]) && !clause.IsQuoteMark(sc.Norm[k]) {
			return -1
		}
		for _, words := range sc.x.Lex.Carriers[sc.VerbKey(k)] {
			if last, ok := sc.Further(k, words[1:]); ok && last < t && sc.opensPhraseOf(last+1, t) {
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
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "ADV", "PRON":
		default:
			if sc.At[k] < 0 && sc.Norm[k] != "-" && sc.Sentence.Tokens[k].Deprel != "amod" {
				return false
			}
		}
	}
	return true
}

// carriedSubject returns the head of the subject of a carrier: of the verb, or where a
// copula carries it, of the word of which it is the copula; -1 for none.
func (sc *scene) carriedSubject(v int) (int, bool) {
	if d := sc.Sentence.Tokens[v].Deprel; d == "cop" || strings.HasPrefix(d, "aux") {
		h := sc.Sentence.Tokens[v].Head
		for _, k := range sc.Kids[h] {
			if strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nsubj") && k < v {
				if sc.x.Lex.Rel[sc.Norm[k]] {
					return sc.Antecedent(h, k), true
				}
				return k, true
			}
		}
	}
	return sc.Subject(v, 0)
}
