package claim

import "newsgraph/loaders/entity"

// ownedSubject returns the pronoun of whom the subject of an Indonesian relative clause is
// told, where that is a country's: "Hollande, yang negaranya diserang ISIS"; -1 for none.
func (sc *scene) ownedSubject(t, rel int) int {
	if sc.x.lex.code != "id" || rel+2 >= t || !sc.x.lex.standin[sc.norm[rel+1]] {
		return -1
	}
	u := sc.at[rel+2]
	if u < 0 || sc.units[u].kind != entity.Pronoun || sc.typeOf(sc.units[u].ents[0]) != "Country" {
		return -1
	}
	for k := rel + 3; k < t; k++ {
		if !sc.alongVerb(k) {
			return -1
		}
	}
	return sc.units[u].head
}
