package claim

// landRecognised makes the land that somebody recognises the recipient, not the state
// in which it lies: "Russia recognised Abkhazia" is no support of Georgia, but "recognised
// Sevastopol as Ukraine's port" is one of Ukraine. English only.
func (sc *scene) landRecognised(tr *trigger, c *candidate, places map[string][]filler) {
	if sc.x.lex.code != "en" || c.typ != "SUPPORTS" || tr.isNoun() || !sc.x.lex.cues.Recognition.Has(sc.lemma[tr.tok]) {
		return
	}
	for _, f := range places["obj"] {
		var lands []int
		for _, e := range f.ents {
			if sc.typeOf(e) == "Place" && !contains(c.actors, e) {
				lands = append(lands, e)
			}
		}
		if f.unit < 0 || len(lands) == 0 || len(lands) < len(f.ents) {
			continue
		}
		if k := sc.units[f.unit].last + 1; k < sc.n && sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) && sc.nextUnit(k+1, min(sc.n, k+7)) >= 0 {
			return // "as Ukraine's port"
		}
		c.recips, c.recipAt, c.about = lands, f, nil
		return
	}
}
