package claim

// blamedFor returns the unit of whoever a participle behind an English noun says did what
// it names: "a rocket fired by Hezbollah", "a bombing blamed on the Taliban"; -1 for none.
func (sc *scene) blamedFor(h int) int {
	for _, k := range sc.kids[h] {
		if k < h || !sc.verb[k] || !sc.participle(k) {
			continue
		}
		if u := sc.agentOf(k); u >= 0 && !sc.modifies(u) && sc.actOf(k) != "ACCUSED" {
			return u
		}
		if u := sc.blamedOn(k); u >= 0 {
			return u
		}
	}
	return -1
}

// blamedOn returns on whom the passive of a verb of accusing puts the blame; -1 for none.
func (sc *scene) blamedOn(v int) int {
	if v+2 >= sc.n || !sc.x.lex.cues.Surface.Has(sc.norm[v+1]) || sc.actOf(v) != "ACCUSED" {
		return -1
	}
	u := sc.nextUnit(v+2, sc.n)
	if u < 0 || sc.modifies(u) {
		return -1
	}
	return u
}

// addBlamed adds on whom an English noun of attack is blamed, as if he stood behind "by":
// "the raid on Kenya was blamed on al-Shabab", "an attack claimed by the PKK".
func (sc *scene) addBlamed(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "en" || tr.frame.Type != "ATTACKED" || tr.light >= 0 {
		return
	}
	u := sc.blamedFor(tr.tok)
	if v := sc.s.Tokens[tr.tok].Head; u < 0 && v > tr.tok && sc.verb[v] && sc.s.Tokens[tr.tok].Deprel == "nsubj:pass" {
		u = sc.blamedOn(v)
	}
	if u >= 0 {
		add(sc.x.lex.cues.AgentPlaces.First(), filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	}
}

// suffers says whether the subject of a verb is whom the act befalls, which without a doer
// is no act: "died in an attack by X", "died on Monday".
func (sc *scene) suffers(tr *trigger) bool {
	a, r := tr.frame.Verb["actor"], tr.frame.Verb["recipient"]
	return !tr.isNoun() && len(r) == 1 && r[0] == "subj" && len(a) == 1 && sc.x.lex.cues.AgentPlaces.Has(a[0])
}
