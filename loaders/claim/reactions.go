package claim

// A reaction is often told without a verb of its own: it comes from somebody, "Kecaman
// datang dari Turki", or another's deed brings it about, "Langkah AS memicu kecaman China".

// stirring returns the Indonesian verb by which its subject brings about the reaction that
// the noun at t names; -1 for none.
func (sc *scene) stirring(tr *trigger) int {
	if sc.x.lex.code != "id" || !aimedAtActs(tr.frame.Type) {
		return -1
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-4; k-- {
		if sc.at[k] >= 0 {
			return -1
		}
		if sc.x.lex.cues.Stirring.Has(sc.norm[k]) {
			return k
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADJ", "DET", "NUM", "ADV", "NOUN":
			continue
		}
		return -1
	}
	return -1
}

// addArising adds from whom the reaction that an Indonesian noun names comes: "Kutukan
// atas serangan itu juga datang dari Malaysia".
func (sc *scene) addArising(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "id" || tr.light >= 0 || !aimedAtActs(tr.frame.Type) && tr.frame.Type != "URGED" {
		return
	}
	for v := tr.last + 1; v < sc.n && v <= tr.last+16; v++ {
		if sc.at[v] >= 0 || !sc.verb[v] {
			if sc.at[v] < 0 && (sc.x.lex.rel[sc.norm[v]] || sc.x.lex.sub[sc.norm[v]]) {
				return
			}
			continue
		}
		if sc.x.lex.cues.Arising.Has(sc.norm[v]) {
			sc.addPrepositions(v, v+1, sc.clauseEnd(v+1), func(place string, f filler) {
				if sc.x.lex.cues.Origin.Has(place) {
					add(place, f)
				}
			})
		}
		return
	}
}
