package clause

// A document that speaks ("the resolution demands …", "pernyataan itu mendesak …") speaks
// for its author. Where its own sentence does not name him, he is whom the sentences before
// name as the author of such a document; AuthorsOf for the one that its own sentence names.

// DocumentSentences is how many sentences before a document without an author he is
// looked for.
const DocumentSentences = 4

// AuthorsOf shows those whom the text names as authors of the document at h, the nearest first,
// until one is taken.
func (sc *Scene) AuthorsOf(h int, take func([]int) bool) {
	if sc.At[h] >= 0 || !sc.document(h) || sc.indefinite(h) {
		return
	}
	for i := sc.Index; i >= 0 && i >= sc.Index-DocumentSentences; i-- {
		p := sc.x.Scenes[i]
		end := p.Len
		if i == sc.Index {
			end = h
		}
		for k := end - 1; k >= 0; k-- {
			if !sc.sameDocument(h, p, k) {
				continue
			}
			a := p.AuthorOf(k)
			if a < 0 {
				continue
			}
			self, poss, _ := p.Argument(a)
			if len(self) == 0 {
				self = poss
			}
			if take(self) {
				return
			}
		}
	}
}

// document says whether a noun names words of somebody's.
func (sc *Scene) document(k int) bool {
	return sc.IsNominal(k) && (sc.x.Lex.Statement[sc.Norm[k]] || sc.x.Lex.Cues.Texts.Has(sc.Norm[k]))
}

// sameDocument says whether the noun at k of a scene names the document at h: by the same
// word, or where h is only called a text.
func (sc *Scene) sameDocument(h int, p *Scene, k int) bool {
	if p.At[k] >= 0 || !p.document(k) {
		return false
	}
	return p.Lemma[k] == sc.Lemma[h] || sc.x.Lex.Cues.Texts.Has(sc.Norm[h])
}

// AuthorOf returns the head of whoever made the document at k: who owns it, by whom it
// is, or the subject of the verb that takes it as its object or acts in it; -1
// for nobody known.
func (sc *Scene) AuthorOf(k int) int {
	if u := sc.Possessor(k); u >= 0 {
		return sc.Units[u].Head
	}
	if sc.x.Lex.Code == "en" {
		if u := sc.DoerOf(k); u >= 0 {
			return sc.Units[u].Head
		}
	}
	v := sc.Sentence.Tokens[k].Head
	if v < 0 || !sc.Verb[v] {
		return -1
	}
	switch d := sc.Sentence.Tokens[k].Deprel; {
	case d == "obj" && v < k && sc.x.Lex.Cues.Issuing.Has(sc.VerbOf(v)):
	case d == "obl" && sc.x.Lex.Code == "en" && !sc.EnglishPassive(v) && sc.x.Lex.Cues.Inside.Has(sc.CaseOf(k)): // "In a statement, X condemned …"
	default:
		return -1
	}
	s, _ := sc.Subject(v, 1)
	return s
}

// indefinite says whether the article of a noun tells of it for the first time.
func (sc *Scene) indefinite(h int) bool {
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k]) || sc.x.Lex.Cues.One.Has(sc.Norm[k]) {
			return true
		}
		if !sc.IsNominal(k) {
			return false
		}
	}
	return false
}
