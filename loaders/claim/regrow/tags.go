package regrow

import "strings"

// predicate makes a verb of a word in -s that the tagger took for a noun and the parser for
// what its subject does: "the resolution demands that Syria stop".
func (g *grower) predicate(t int) {
	tok := &g.s.Tokens[t]
	if tok.UPOS != "NOUN" || !strings.HasSuffix(tok.Norm, "s") || tok.Norm == tok.Lemma || len(g.lex.Verbs[tok.Lemma]) == 0 {
		return
	}
	s := g.ownSubject(t)
	if s < 0 || s != t-1 && (s != t-2 || g.s.Tokens[t-1].UPOS != "ADV") {
		return
	}
	for k := range g.s.Tokens {
		if d := g.s.Tokens[k].Deprel; g.s.Tokens[k].Head == t && (d == "cop" || k < t && (d == "det" || d == "case" || d == "amod" || d == "compound")) {
			return
		}
	}
	g.hang(t, tok.Head, tok.Deprel) // a copy to write on
	g.s.Tokens[t].UPOS, g.s.Tokens[t].Morph.Tense = "VERB", "pres"
}
