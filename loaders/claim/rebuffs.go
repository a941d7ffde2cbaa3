package claim

import "newsgraph/loaders/lang"

// rebuffing returns the verb of refusing whose object is what another has said,
// where the noun at t names who said it: in "Israel rejected France's demand" Israel was
// asked, in "denied Chadian accusations" who denies was accused; -1 for none.
func (sc *scene) rebuffing(t int, f *lang.Frame) int {
	if sc.x.Lex.Code != "en" && (f.Type != "URGED" || !sc.saysWhat(t)) || !wordsAgainst(f.Type) || f.Prior < 0.5 { // a proposal asks nothing of anybody
		return -1
	}
	v := sc.Sentence.Tokens[t].Head
	if v < 0 || v > t || !sc.Verb[v] || sc.Sentence.Tokens[t].Deprel != "obj" || sc.IsPassiveVerb(v) || !sc.turnsDown(v) {
		return -1
	}
	if u := sc.Possessor(t); u >= 0 && len(sc.Members(u)) == 1 {
		return v
	}
	if k := t + 1; k+1 < sc.Len && sc.x.Lex.Cues.WrongdoerCases.Has(sc.Norm[k]) && sc.NextUnit(k+1, sc.Len) >= 0 {
		return v
	}
	if t > 0 && sc.Sentence.Tokens[t-1].UPOS == "DET" && !sc.x.Lex.Cues.Indefinite.Has(sc.Norm[t-1]) && f.Type == "ACCUSED" && sc.Possessor(t) < 0 {
		return v // "has denied the allegations": whoever made them
	}
	return -1
}

// saysWhat says whether behind an Indonesian noun of asking stands what is asked for: only then
// whoever refuses it was asked by it, "menolak tuntutan Saudi untuk menutup X".
func (sc *scene) saysWhat(t int) bool {
	u := sc.Possessor(t)
	if u < 0 || sc.Units[u].First < t {
		return false
	}
	k := sc.Units[u].Last + 1
	return k < sc.Len && sc.x.Lex.Comp[sc.Norm[k]]
}

// wordsAgainst says whether acts of a type are words that somebody may turn down.
func wordsAgainst(typ string) bool {
	switch typ {
	case "URGED", "ACCUSED", "CRITICIZED", "THREATENED":
		return true
	}
	return false
}

// turnsDown says whether a verb by itself tells of a refusal.
func (sc *scene) turnsDown(v int) bool {
	return sc.x.Lex.Plain("REJECTED", sc.Lemma[v]) != nil || sc.x.Lex.Plain("REJECTED", sc.Norm[v]) != nil
}

// rulesOut says whether what an English expression refuses is an act of the actor's own: "ruled out
// talks with Hamas" tells that there will be none.
func (sc *scene) rulesOut(c *candidate) bool {
	tr := &c.tr
	if c.typ != "REJECTED" || tr.isNoun() || sc.x.Lex.Govs.At(sc.Lemma, tr.tok) < 2 {
		return false
	}
	h := sc.objectOf(tr)
	if h < 0 || sc.At[h] >= 0 || sc.Possessor(h) >= 0 {
		return false
	}
	types := sc.NounTypes(h)
	return types["MET_WITH"] || types["SPOKE_WITH"] || types["COOPERATES_WITH"] || types["CONCEDED_TO"] || types["VISITED"] || types["WITHDREW_FROM"]
}

// deniesDeed says whether an English denial of "it" or "this" is of a deed that its sentence told
// before, which denials makes of it: "said it had left, but X denied this".
func (sc *scene) deniesDeed(c *candidate, out []candidate) bool {
	tr := &c.tr
	if c.typ != "REJECTED" || tr.isNoun() || tr.last+1 >= sc.Len || sc.x.Lex.Speech[sc.Lemma[tr.tok]].Status != "negative" || !sc.x.Lex.Cues.Propositional.Has(sc.Norm[tr.last+1]) {
		return false
	}
	for i := range out {
		if p := &out[i]; p.sc == sc && p.tr.tok < tr.tok && !sc.x.verbal[p.typ] && !p.st.negative && len(p.actors)*len(p.recips) > 0 {
			return true
		}
	}
	return false
}
