package claim

import "strings"

// sufferedSentences is how many sentences before an attack that is spoken of again whom it
// hit is looked for.
const sufferedSentences = 8

// recallSufferer finds whom an English attack hit that is only pointed back to: "X was killed
// in Kuala Lumpur … Seoul blames Pyongyang for the killing". It is whom the attack told last
// hit, unless that was another's.
func (sc *scene) recallSufferer(tr *trigger, c *candidate, known []candidate) {
	if sc.x.lex.code != "en" || c.typ != "ATTACKED" || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	avows := !tr.isNoun() && tr.obj >= 0 && sc.x.lex.cues.Avowals.Has(sc.norm[tr.obj]) && !sc.claimsAnother(tr) // "the Taliban claimed responsibility"
	if !avows && (!tr.isNoun() || !sc.known(tr.tok)) {
		return
	}
	for _, told := range [2][]candidate{known, sc.x.open} {
		for i := len(told) - 1; i >= 0 && sc.i-told[i].sc.i <= sufferedSentences; i-- {
			p := &told[i]
			if p.sc == sc || p.typ != "ATTACKED" || len(p.recips) == 0 || p.st.negative || p.st.modality != "actual" {
				continue
			}
			if len(p.actors) > 0 && !meets(p.actors, c.actors) {
				return
			}
			sc.recall(tr, c, tr.tok, p.recips)
			return
		}
	}
}

// known says whether the definite article or a demonstrative stands before a noun's phrase.
func (sc *scene) known(h int) bool {
	for _, k := range sc.kids[h] {
		if k < h && strings.HasPrefix(sc.s.Tokens[k].Deprel, "det") && sc.x.lex.cues.Anaphoric.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}
