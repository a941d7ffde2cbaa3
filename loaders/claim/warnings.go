package claim

// ownPlan says whether the complement that begins at a token tells what its speaker
// means to do: "warned that it will impose sanctions on X".
func (sc *scene) ownPlan(a int) bool {
	if a+2 >= sc.n || sc.s.Tokens[a].UPOS != "PRON" {
		return false
	}
	return sc.s.Tokens[a+1].UPOS == "AUX" && sc.x.lex.cues.Intention.Has(sc.norm[a+1])
}
