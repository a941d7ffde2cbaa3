package claim

import "newsgraph/loaders/claim/clause"

// blamedFor returns the unit of whoever a participle behind an English noun says did what
// it names: "a rocket fired by Hezbollah", "a bombing blamed on the Taliban"; -1 for none.
func (sc *scene) blamedFor(h int) int {
	for _, k := range sc.Kids[h] {
		if k < h || !sc.Verb[k] || !sc.Participle(k) {
			continue
		}
		if u := sc.AgentOf(k); u >= 0 && !sc.Modifies(u) && sc.actOf(k) != "ACCUSED" {
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
	if v+2 >= sc.Len || !sc.x.Lex.Cues.Surface.Has(sc.Norm[v+1]) || sc.actOf(v) != "ACCUSED" {
		return -1
	}
	u := sc.NextUnit(v+2, sc.Len)
	if u < 0 || sc.Modifies(u) {
		return -1
	}
	return u
}

// addBlamed adds on whom an English noun of attack is blamed, as if he stood behind "by":
// "the raid on Kenya was blamed on al-Shabab", "an attack claimed by the PKK".
func (sc *scene) addBlamed(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" || tr.frame.Type != "ATTACKED" || tr.light >= 0 {
		return
	}
	u := sc.blamedFor(tr.tok)
	if v := sc.Sentence.Tokens[tr.tok].Head; u < 0 && v > tr.tok && sc.Verb[v] && sc.Sentence.Tokens[tr.tok].Deprel == "nsubj:pass" {
		u = sc.blamedOn(v)
	}
	if u >= 0 {
		add(sc.x.Lex.Cues.AgentPlaces.First(), clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
}

// suffers says whether the subject of a verb is whom the act befalls, which without a doer
// is no act: "died in an attack by X", "died on Monday".
func (sc *scene) suffers(tr *trigger) bool {
	a, r := tr.frame.Verb["actor"], tr.frame.Verb["recipient"]
	return !tr.isNoun() && len(r) == 1 && r[0] == "subj" && len(a) == 1 && sc.x.Lex.Cues.AgentPlaces.Has(a[0])
}
