package claim

import "strings"

// authorSentences is how many sentences before a document that is spoken of again its
// author is looked for.
const authorSentences = 3

// authorBefore returns who speaks by an English document that was brought in before: "The
// Security Council adopted a resolution … The resolution condemns …"; nil where the text
// does not say, or where the document is another's.
func (sc *scene) authorBefore(h int) []int {
	if sc.x.lex.code != "en" || h < 0 || sc.at[h] >= 0 || !sc.x.lex.statement[sc.norm[h]] || sc.possessor(h) >= 0 || !sc.known(h) {
		return nil
	}
	for i := sc.i - 1; i >= max(0, sc.i-authorSentences); i-- {
		p := sc.x.scenes[i]
		for k := p.n - 1; k >= 0; k-- {
			if p.at[k] >= 0 || p.lemma[k] != sc.lemma[h] || p.s.Tokens[k].UPOS != "NOUN" {
				continue
			}
			if u := p.doerOf(k); u >= 0 {
				return p.members(u)
			}
			v, d := p.s.Tokens[k].Head, p.s.Tokens[k].Deprel
			if v < 0 || !p.verb[v] || d != "obj" && d != "obl" || p.answers(v) || p.englishPassive(v) {
				continue
			}
			if s, _ := p.subject(v, 0); s >= 0 && s < v {
				self, poss, _ := p.argument(s)
				if len(self) == 0 {
					self = poss // "EU leaders adopted a declaration"
				}
				return self
			}
		}
	}
	return nil
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
