package claim

// ordersOwn says whether an English act orders one's own, without a name: "ordered his
// army to strike", "instructed the government to cut ties". What is ordered is what the
// one who orders means to do.
func (sc *scene) ordersOwn(tr *trigger, c *candidate) bool {
	if sc.x.lex.code != "en" || c.typ != "URGED" || tr.isNoun() || tr.passive || len(c.actors) == 0 || len(c.recips) > 0 || !sc.x.lex.cues.Orders.Has(sc.lemma[tr.tok]) {
		return false
	}
	for _, k := range sc.kids[tr.tok] {
		if d := sc.s.Tokens[k].Deprel; (d == "obj" || d == "iobj") && k > tr.tok && sc.at[k] < 0 {
			return sc.x.lex.standin[sc.norm[k]] && !sc.x.lex.nonstate[sc.norm[k]] && (sc.possessor(k) < 0 || sc.ownedBySubject(k))
		}
	}
	return false
}

// ownedBySubject says whether a pronoun right before a noun and its modifiers owns it.
func (sc *scene) ownedBySubject(h int) bool {
	for k := h - 1; k >= 0 && k >= h-3; k-- {
		if sc.x.lex.poss[sc.norm[k]] || sc.s.Tokens[k].UPOS == "PRON" {
			return true
		}
	}
	return false
}
