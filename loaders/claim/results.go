package claim

// resultOf returns the subject of a verb that brings about what others do, and by which
// a noun of their act is carried: "The tests have prompted condemnation from Japan";
// -1 for none. Whose act the subject was is whom they act against.
func (sc *scene) resultOf(tr *trigger) int {
	if sc.x.lex.code != "en" || !tr.isNoun() || tr.light < 0 || !tr.lightP || sc.isPassiveVerb(tr.light) {
		return -1
	}
	h, _ := sc.subject(tr.light, 0)
	if h >= tr.light {
		return -1
	}
	return h
}
