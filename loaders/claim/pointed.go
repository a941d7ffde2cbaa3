package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// recallStatement finds whom an Indonesian stance on "tuduhan itu" is aimed at where the
// sentence before tells it in words of saying: "Menurut Zhao, serdadu India melintasi
// perbatasan. Tuduhan itu ditolak New Delhi." Who said so is meant, unless that sentence
// tells an act of the noun's own type.
func (sc *scene) recallStatement(tr *trigger, c *candidate, h int, found []candidate) bool {
	if sc.x.Lex.Code != "id" || sc.Index == 0 {
		return false
	}
	types := sc.NounTypes(h)
	if !types["ACCUSED"] && !sc.x.Lex.Statement[sc.Norm[h]] && !sc.x.Lex.Contention[sc.Norm[h]] {
		return false
	}
	p := sc.x.scenes[sc.Index-1]
	for i := len(found) - 1; i >= 0 && found[i].sc.Index >= sc.Index-1; i-- {
		if found[i].sc == p && types[found[i].typ] {
			return false
		}
	}
	var who []int
	for _, k := range sc.x.SaysIn[p.Index] {
		if s := &sc.x.Sayings[k]; !s.Negative && len(s.Speakers) == 1 && !sc.sameSide(s.Speakers, c.actors) {
			who = clause.AppendNew(who, s.Speakers...)
		}
	}
	if len(who) != 1 {
		return false
	}
	return sc.recall(tr, c, h, who)
}

// apposedAct says whether the noun at h stands for the clause before it in its own
// sentence: "…, tawaran yang ditolak Machado", "…, a move condemned by X".
func (sc *scene) apposedAct(h, t int) bool {
	if sc.x.Lex.Code == "en" {
		return sc.sumsUp(h, t)
	}
	r := sc.RelativeBefore(t)
	return r >= 0 && h < r && h > 0 && sc.Norm[h-1] == ","
}

// sumsUp says whether an English noun behind a comma stands for the clause before it, and what
// is told of it by the verb at t: "…, a move condemned by X", "…, allegations that X denies".
func (sc *scene) sumsUp(h, t int) bool {
	if sc.x.Lex.Code != "en" || h < 2 || h >= t || sc.Sentence.Tokens[t].Head != h || !strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") {
		return false
	}
	k := h - 1
	for k > 0 && k > h-4 && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "NOUN") {
		k--
	}
	if k > 0 && sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k]) {
		k--
	} else if sc.Norm[h] == sc.Lemma[h] {
		return false // "…, truce brokered by X"
	}
	return sc.Norm[k] == ","
}

// recallClause finds whose act a noun stands for that sums up the clause before it: its
// subject.
func (sc *scene) recallClause(tr *trigger, c *candidate, h int) {
	for k := h - 2; k >= 0; k-- {
		if sc.At[k] >= 0 || !sc.Verb[k] || sc.RelativeBefore(k) >= 0 {
			continue
		}
		s, _ := sc.Subject(k, 0)
		if s < 0 || s > k {
			continue
		}
		self, _, u := sc.Argument(s)
		if ents := sc.fitting(tr, "recipient", "recalled", self, c.actors); len(ents) > 0 && !sc.IsPassiveVerb(k) {
			c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: h, Place: "recalled"}
		}
		return
	}
}
