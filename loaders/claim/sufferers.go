package claim

import "strings"

// sufferedSentences is how many sentences before an attack that is spoken of again whom it
// hit is looked for.
const sufferedSentences = 8

// recallSufferer finds whom an attack hit that is only pointed back to: "X was killed
// in Kuala Lumpur … Seoul blames Pyongyang for the killing". It is whom the attack told last
// hit, unless that was another's.
func (sc *scene) recallSufferer(tr *trigger, c *candidate, known []candidate) {
	if c.typ != "ATTACKED" || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	avows := !tr.isNoun() && sc.x.lex.cues.Avowals.Has(sc.norm[max(tr.obj, tr.last)]) && !sc.claimsAnother(tr) // "the Taliban claimed responsibility", "Taliban mengaku bertanggung jawab"
	if sc.x.lex.code == "id" && !avows {
		return
	}
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

// detainedSentences is how many sentences before the passive of an arrest who made it is looked for.
const detainedSentences = 3

// recallCaptor finds who did to a person what an Indonesian passive without an agent tells of,
// where the same was told before of somebody unnamed, or it is said to befall him too: "KPK menangkap seorang bupati. Bupati yang
// ditangkap itu adalah X", "Golkar memecat tiga kader. X dipecat karena …".
func (sc *scene) recallCaptor(tr *trigger, c *candidate, known []candidate) {
	if sc.x.lex.code != "id" || !tr.passive || len(c.actors) > 0 || !sc.allPersons(c.recips) || c.st.negative || c.st.modality != "actual" {
		return
	}
	switch c.typ {
	case "DETAINED", "RELEASED", "SANCTIONED":
	default:
		return
	}
	if r := sc.relativeBefore(tr.tok); r >= 0 && sc.spelledOut(r) < 0 {
		return // "yang dibui sejak 1979" tells of another time
	}
	all := [][]candidate{sc.x.open}
	for k := max(0, tr.tok-3); k < tr.tok; k++ {
		if sc.x.lex.cues.ListParticles.Has(sc.norm[k]) { // "X juga ditangkap": like the one named before
			all = append(all, known)
		}
	}
	for _, told := range all {
		for i := len(told) - 1; i >= 0 && sc.i-told[i].sc.i <= detainedSentences; i-- {
			p := &told[i]
			if p.sc == sc || p.typ != c.typ || len(p.actors) == 0 || p.st.negative || p.st.modality != "actual" {
				continue
			}
			if ents := sc.fitting(tr, "actor", "recalled", p.actors, c.recips); len(ents) > 0 {
				c.actors, c.actorAt = ents, filler{ents: ents, unit: -1, tok: tr.tok, place: "recalled"}
			}
			return
		}
	}
}
