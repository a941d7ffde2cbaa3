package claim

import "strings"

// sourceOf returns the unit from which an English statement comes: "a cable from the US
// says", "a letter from Nauru said"; -1 for none.
func (sc *scene) sourceOf(h int) int {
	if sc.x.lex.code != "en" {
		return -1
	}
	for _, k := range sc.kids[h] {
		if u := sc.at[k]; k > h && u >= 0 && strings.HasPrefix(sc.s.Tokens[k].Deprel, "nmod") && sc.x.lex.cues.Origin.Has(sc.caseOf(k)) && len(sc.speakers(u)) > 0 {
			return u
		}
	}
	return -1
}
