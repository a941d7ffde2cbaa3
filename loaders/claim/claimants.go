package claim

// claimant returns the head of whoever says that an attack was his: "Hamas claimed
// responsibility for an attack on Israel"; -1 for none.
func (sc *scene) claimant(tr *trigger) int {
	if sc.x.lex.code != "en" || tr.frame.Type != "ATTACKED" || tr.light >= 0 {
		return -1
	}
	k := tr.tok - 1
	for k > 0 && (sc.isNominal(k) || sc.s.Tokens[k].UPOS == "DET") {
		k--
	}
	if k < 2 || !sc.x.lex.cues.Benefactive.Has(sc.norm[k]) || !sc.x.lex.cues.Avowals.Has(sc.norm[k-1]) {
		return -1
	}
	v := sc.s.Tokens[k-1].Head
	if v < 0 || v >= k || !sc.verb[v] || sc.englishPassive(v) {
		return -1
	}
	h, _ := sc.subject(v, 0)
	return h
}
