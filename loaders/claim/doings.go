package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// aimedNoun returns the head of what a stance is on, where it is a thing and nobody:
// "condemned the move", "called the decision illegal"; -1 for none.
func (sc *scene) aimedNoun(tr *trigger) int {
	if named := sc.namedObject(tr); named >= 0 {
		return named
	}
	if lexicon.Judges(tr.frame) {
		return sc.judgedSubject(tr)
	}
	if r := sc.resultOf(tr); r >= 0 {
		return r
	}
	if h := sc.aimedThing(tr); h >= 0 || tr.isNoun() || tr.obj >= 0 {
		return h
	}
	return sc.objectOf(tr)
}

// recallDoing finds whom an English stance on "the move" is aimed at where no act was
// read in the sentence before: who is its subject, since what he did is the move.
// "Ethiopia has begun to fill its dam. Egypt condemned the step".
func (sc *scene) recallDoing(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || !clause.AimedAtActs(c.typ) || sc.Index == 0 || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	h := sc.aimedNoun(tr)
	if h < 0 || sc.At[h] >= 0 || !sc.x.Lex.Acts[sc.Lemma[h]] && !sc.x.Lex.Acts[sc.Norm[h]] || len(sc.NounTypes(h)) > 0 || !sc.pointsBack(h, tr.tok) || sc.Possessor(h) >= 0 {
		return
	}
	if k := h + 1; k < sc.Len && k != tr.tok && (sc.x.Lex.Preps[sc.Norm[k]] && !sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) || sc.x.Lex.Comp[sc.Norm[k]]) {
		return // "the decision to expel them", "the plan of the committee": told here
	}
	p := sc.x.scenes[sc.Index-1]
	if sc.Sentence.Block-p.Sentence.Block > 1 || p.Sentence.Kind != sc.Sentence.Kind {
		return
	}
	u := p.doerTold()
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.Members(u), c.actors); len(ents) == 1 && !sc.sameSide(c.actors, ents) {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: h, Place: "recalled"}
	}
}

// doerTold returns the unit of who does what a sentence tells: the subject of its main
// verb, where that verb is active and tells more than that somebody spoke of others.
func (sc *scene) doerTold() int {
	for v := 0; v < sc.Len; v++ {
		if sc.Sentence.Tokens[v].Head >= 0 || !sc.Verb[v] || sc.IsPassiveVerb(v) {
			continue
		}
		s := sc.OwnSubject(v)
		if s < 0 || s > v || sc.At[s] < 0 || sc.Modifies(sc.At[s]) {
			return -1
		}
		for _, k := range sc.Kids[v] {
			if o := sc.OwnSubject(k); sc.Sentence.Tokens[k].Deprel == "ccomp" && o >= 0 && !strings.HasPrefix(sc.Sentence.Tokens[o].UPOS, "PRON") {
				return -1 // "said that others had left"
			}
		}
		return sc.At[s]
	}
	return -1
}
