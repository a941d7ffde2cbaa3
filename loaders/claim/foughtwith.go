package claim

// foughtWith fills who fought where an English noun of fighting names only the other side
// and says when or where something else was: "Armenia lost the region in a war with
// Azerbaijan". Only a state or an organization wages it; who was hit in it is read elsewhere.
func (sc *scene) foughtWith(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || c.typ != "ATTACKED" || !tr.isNoun() || tr.light >= 0 || len(c.actors) > 0 || len(c.recips) == 0 || !sc.x.lex.cues.Comitative.Has(c.recipAt.place) || !sc.setting(tr.tok) {
		return
	}
	v := sc.headVerb(tr.tok)
	if v < 0 || sc.isPassiveVerb(v) || sc.isSpeech(v) {
		return
	}
	h, tree := sc.subject(v, 0)
	if h < 0 {
		return
	}
	self, _, u := sc.argument(h)
	var actors []int
	for _, e := range sc.fitting(tr, "actor", "subj", self, c.recips) {
		if ty := sc.typeOf(e); ty == "Country" || ty == "Organization" {
			actors = append(actors, e)
		}
	}
	if len(actors) > 0 {
		c.actors, c.actorAt = actors, filler{ents: actors, unit: u, tok: h, place: "headsubj", tree: tree}
	}
}
