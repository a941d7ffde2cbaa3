package claim

import "newsgraph/loaders/claim/clause"

// byDocument gives an act of speech whose subject is a document to its author: "ASEAN
// issued a statement. The statement urged Myanmar to …".
func (sc *scene) byDocument(d *draft) {
	tr := &d.tr
	if tr.isNoun() || tr.passive || len(d.actors) > 0 || !sc.x.verbal[d.typ] {
		return
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 {
		return
	}
	sc.AuthorsOf(h, func(self []int) bool {
		ents := sc.fitting(tr, "actor", "subj", self, d.recips)
		if len(ents) > 0 {
			d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: h, Place: "subj"}
		}
		return len(ents) > 0
	})
}

// recallSponsor finds whom an English act turns down or backs that is aimed at a motion told before:
// who put it forward. "France circulated a draft resolution. Russia rejected the text".
func (sc *scene) recallSponsor(tr *trigger, c *candidate, h int) bool {
	if sc.x.Lex.Code != "en" || c.typ != "REJECTED" && c.typ != "SUPPORTS" || !sc.x.Lex.Cues.Motions.Has(sc.Lemma[h]) || sc.Possessor(h) >= 0 {
		return false
	}
	for i := sc.Index; i >= 0 && i >= sc.Index-clause.DocumentSentences; i-- {
		p := sc.x.scenes[i]
		end := p.Len - 1
		if i == sc.Index {
			end = h
		}
		for k := end; k >= 0; k-- {
			if p.At[k] >= 0 || !p.IsNominal(k) || !p.x.Lex.Cues.Motions.Has(p.Lemma[k]) {
				continue
			}
			if a := p.AuthorOf(k); a >= 0 {
				self, poss, u := p.Argument(a)
				if u >= 0 && len(self) > 0 {
					self = p.Members(u)
				}
				if len(self) == 0 {
					self = poss
				}
				return sc.recall(tr, c, h, self)
			}
		}
	}
	return false
}
