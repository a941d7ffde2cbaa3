package claim

// attacksWords says whether an English verb of attacking is aimed at something that is
// only said or meant, or says as what it attacks it: "attacked the plan", "attacked the
// reform as hasty".
func (sc *scene) attacksWords(tr *trigger) bool {
	if sc.x.lex.code != "en" || tr.isNoun() || !sc.x.lex.cues.VerbalAttacks.Has(sc.lemma[tr.tok]) {
		return false
	}
	h := sc.objectOf(tr)
	if tr.passive {
		h, _ = sc.subject(tr.tok, 0)
	}
	if h >= 0 && sc.at[h] < 0 && sc.x.lex.cues.VerbalTargets.Has(sc.lemma[h]) {
		return true
	}
	if h < 0 {
		h = tr.tok
	}
	for k := max(h, tr.last) + 1; k+1 < sc.n && k <= max(h, tr.last)+2; k++ {
		if sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) {
			return sc.at[k+1] < 0 && sc.s.Tokens[k+1].UPOS == "ADJ" && (k+2 >= sc.n || sc.s.Tokens[k+2].UPOS != "NOUN")
		}
	}
	return false
}
