package claim

// addWhere adds the place of which an English relative clause tells what was done there,
// as if it stood behind "in": "Gaza, where Israeli strikes have killed thousands".
func (sc *scene) addWhere(v int, add func(string, filler)) {
	if sc.x.lex.code != "en" {
		return
	}
	w := -1
	for k := v - 1; k > 0 && k >= v-14 && w < 0; k-- {
		switch {
		case sc.at[k] >= 0:
		case sc.x.lex.cues.Where.Has(sc.norm[k]):
			w = k
		case isClosing(sc.norm[k]) && sc.norm[k] != "-" || sc.verb[k] || sc.x.lex.rel[sc.norm[k]] || sc.x.lex.sub[sc.norm[k]] && !sc.x.lex.preps[sc.norm[k]]:
			return
		}
	}
	if w < 1 {
		return
	}
	k := w - 1
	if k > 0 && sc.norm[k] == "," {
		k--
	}
	u := sc.at[k]
	if u < 0 || sc.units[u].last != k || sc.modifies(u) || sc.units[u].standin >= 0 {
		return
	}
	switch sc.typeOf(sc.units[u].ents[0]) {
	case "Place", "Country":
		add(sc.x.lex.cues.Inside.First(), filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head})
	}
}
