package claim

// ownedSubject returns the subject of an Indonesian relative clause that has one of its
// own, a country: "Hollande, yang negaranya diserang ISIS"; -1 for none.
func (sc *scene) ownedSubject(t, rel int) int {
	if sc.x.lex.code != "id" || rel+2 >= t || !sc.x.lex.standin[sc.norm[rel+1]] {
		return -1
	}
	u := sc.at[rel+1]
	if u < 0 || sc.units[u].first != rel+1 || sc.typeOf(sc.units[u].ents[0]) != "Country" {
		return -1
	}
	for k := sc.units[u].last + 1; k < t; k++ {
		if !sc.alongVerb(k) {
			return -1
		}
	}
	return sc.units[u].head
}
