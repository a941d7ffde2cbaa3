package claim

// A document that speaks ("the resolution demands …", "pernyataan itu mendesak …") speaks
// for its author. Where its own sentence does not name him, he is whom the sentences before
// name as the author of such a document; see author for the one that its own sentence names.

// documentSentences is how many sentences before a document without an author he is
// looked for.
const documentSentences = 4

// byDocument gives an act of speech whose subject is a document to its author: "ASEAN
// issued a statement. The statement urged Myanmar to …".
func (sc *scene) byDocument(d *draft) {
	tr := &d.tr
	if tr.isNoun() || tr.passive || len(d.actors) > 0 || !sc.x.verbal[d.typ] {
		return
	}
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 {
		return
	}
	sc.authorsOf(h, func(self []int) bool {
		ents := sc.fitting(tr, "actor", "subj", self, d.recips)
		if len(ents) > 0 {
			d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: h, place: "subj"}
		}
		return len(ents) > 0
	})
}

// authorsOf shows those whom the text names as authors of the document at h, the nearest first,
// until one is taken.
func (sc *scene) authorsOf(h int, take func([]int) bool) {
	if sc.at[h] >= 0 || !sc.document(h) || sc.indefinite(h) {
		return
	}
	for i := sc.i; i >= 0 && i >= sc.i-documentSentences; i-- {
		p := sc.x.scenes[i]
		end := p.n
		if i == sc.i {
			end = h
		}
		for k := end - 1; k >= 0; k-- {
			if !sc.sameDocument(h, p, k) {
				continue
			}
			a := p.authorOf(k)
			if a < 0 {
				continue
			}
			self, poss, _ := p.argument(a)
			if len(self) == 0 {
				self = poss
			}
			if take(self) {
				return
			}
		}
	}
}

// recallSponsor finds whom an English act turns down or backs that is aimed at a motion told before:
// who put it forward. "France circulated a draft resolution. Russia rejected the text".
func (sc *scene) recallSponsor(tr *trigger, c *candidate, h int) bool {
	if sc.x.lex.code != "en" || c.typ != "REJECTED" && c.typ != "SUPPORTS" || !sc.x.lex.cues.Motions.Has(sc.lemma[h]) || sc.possessor(h) >= 0 {
		return false
	}
	for i := sc.i; i >= 0 && i >= sc.i-documentSentences; i-- {
		p := sc.x.scenes[i]
		end := p.n - 1
		if i == sc.i {
			end = h
		}
		for k := end; k >= 0; k-- {
			if p.at[k] >= 0 || !p.isNominal(k) || !p.x.lex.cues.Motions.Has(p.lemma[k]) {
				continue
			}
			if a := p.authorOf(k); a >= 0 {
				self, poss, u := p.argument(a)
				if u >= 0 && len(self) > 0 {
					self = p.members(u)
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

// document says whether a noun names words of somebody's.
func (sc *scene) document(k int) bool {
	return sc.isNominal(k) && (sc.x.lex.statement[sc.norm[k]] || sc.x.lex.cues.Texts.Has(sc.norm[k]))
}

// sameDocument says whether the noun at k of a scene names the document at h: by the same
// word, or where h is only called a text.
func (sc *scene) sameDocument(h int, p *scene, k int) bool {
	if p.at[k] >= 0 || !p.document(k) {
		return false
	}
	return p.lemma[k] == sc.lemma[h] || sc.x.lex.cues.Texts.Has(sc.norm[h])
}

// authorOf returns the head of whoever made the document at k: who owns it, by whom it
// is, or the subject of the verb that takes it as its object or acts in it; -1
// for nobody known.
func (sc *scene) authorOf(k int) int {
	if u := sc.possessor(k); u >= 0 {
		return sc.units[u].head
	}
	if sc.x.lex.code == "en" {
		if u := sc.doerOf(k); u >= 0 {
			return sc.units[u].head
		}
	}
	v := sc.s.Tokens[k].Head
	if v < 0 || !sc.verb[v] {
		return -1
	}
	switch d := sc.s.Tokens[k].Deprel; {
	case d == "obj" && v < k && sc.x.lex.cues.Issuing.Has(sc.verbOf(v)):
	case d == "obl" && sc.x.lex.code == "en" && !sc.englishPassive(v) && sc.x.lex.cues.Inside.Has(sc.caseOf(k)): // "In a statement, X condemned …"
	default:
		return -1
	}
	s, _ := sc.subject(v, 1)
	return s
}

// indefinite says whether the article of a noun tells of it for the first time.
func (sc *scene) indefinite(h int) bool {
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if sc.x.lex.cues.Indefinite.Has(sc.norm[k]) || sc.x.lex.cues.One.Has(sc.norm[k]) {
			return true
		}
		if !sc.isNominal(k) {
			return false
		}
	}
	return false
}
