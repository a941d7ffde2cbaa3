package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// strickenSentences is how many sentences before a gift whom it is for is looked for.
const strickenSentences = 4

// recallStricken finds whom aid is for that names nobody: who was aided before, else the
// country that the disaster befell of which the text tells: "A quake struck Nepal … Japan
// pledged $8 million".
func (sc *scene) recallStricken(tr *trigger, c *candidate, known []candidate) {
	if c.typ != "AIDED" || len(c.actors) == 0 || len(c.recips) > 0 || tr.obj < 0 && (!tr.isNoun() || tr.light < 0 || tr.lightP) {
		return
	}
	for _, told := range [2][]candidate{known, sc.x.open} {
		for i := len(told) - 1; i >= 0 && sc.Index-told[i].sc.Index <= strickenSentences; i-- {
			p := &told[i]
			if p.typ != "AIDED" || p.st.negative || meets(p.recips, c.actors) || len(p.recips) == 0 || sc.LandOf(p.recips[0]) < 0 {
				continue
			}
			if p.sc == sc && p.tr.tok >= tr.tok {
				continue
			}
			sc.recall(tr, c, tr.tok, p.recips)
			return
		}
	}
	for i := sc.Index; i >= 0 && sc.Index-i <= strickenSentences; i-- {
		if e := sc.x.scenes[i].stricken(c.actors); e >= 0 {
			sc.recall(tr, c, tr.tok, []int{e})
			return
		}
	}
}

// stricken returns the only country of a sentence that tells of a disaster, those who help aside;
// -1 for none.
func (sc *scene) stricken(helpers []int) int {
	disaster := false
	for t := range sc.Norm {
		disaster = disaster || sc.At[t] < 0 && (sc.x.Lex.Cues.Disasters.Has(sc.Norm[t]) || sc.x.Lex.Cues.Disasters.Has(sc.Lemma[t]))
	}
	if !disaster {
		return -1
	}
	land := -1
	for u := range sc.Units {
		e := sc.LandOf(sc.Units[u].Ents[0])
		if e < 0 || slices.Contains(helpers, e) || sc.TypeOf(sc.Units[u].Ents[0]) != "Country" && sc.TypeOf(sc.Units[u].Ents[0]) != "Place" {
			continue
		}
		if land >= 0 && land != e {
			return -1
		}
		land = e
	}
	return land
}

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
	avows := !tr.isNoun() && sc.x.Lex.Cues.Avowals.Has(sc.Norm[max(tr.obj, tr.last)]) && !sc.claimsAnother(tr) // "the Taliban claimed responsibility", "Taliban mengaku bertanggung jawab"
	if sc.x.Lex.Code == "id" && !avows {
		return
	}
	if !avows && (!tr.isNoun() || !sc.known(tr.tok)) {
		return
	}
	for _, told := range [2][]candidate{known, sc.x.open} {
		for i := len(told) - 1; i >= 0 && sc.Index-told[i].sc.Index <= sufferedSentences; i-- {
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
	for _, k := range sc.Kids[h] {
		if k < h && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "det") && sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[k]) {
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
	if sc.x.Lex.Code != "id" || !tr.passive || len(c.actors) > 0 || !sc.AllPersons(c.recips) || c.st.negative || c.st.modality != "actual" {
		return
	}
	switch c.typ {
	case "DETAINED", "RELEASED", "SANCTIONED":
	default:
		return
	}
	if r := sc.RelativeBefore(tr.tok); r >= 0 && sc.SpelledOut(r) < 0 {
		return // "yang dibui sejak 1979" tells of another time
	}
	all := [][]candidate{sc.x.open}
	for k := max(0, tr.tok-3); k < tr.tok; k++ {
		if sc.x.Lex.Cues.ListParticles.Has(sc.Norm[k]) { // "X juga ditangkap": like the one named before
			all = append(all, known)
			break
		}
	}
	for _, told := range all {
		for i := len(told) - 1; i >= 0 && sc.Index-told[i].sc.Index <= detainedSentences; i-- {
			p := &told[i]
			if p.sc == sc || p.typ != c.typ || len(p.actors) == 0 || p.st.negative || p.st.modality != "actual" {
				continue
			}
			if ents := sc.fitting(tr, "actor", "recalled", p.actors, c.recips); len(ents) > 0 {
				c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: "recalled"}
			}
			return
		}
	}
}
