package claim

import (
	"strings"

	"newsgraph/loaders/nlp"
)

// regrown returns an English sentence with branches of its tree hung where its words leave
// no doubt, whatever the parser says; the sentence itself where there is nothing to mend.
func regrown(s *nlp.Sentence, lex *lexicon) *nlp.Sentence {
	g := grower{s: s, lex: lex}
	for t := range s.Tokens {
		if s.Tokens[t].Norm == ";" {
			g.beyondStop(t)
		}
	}
	for t := range s.Tokens {
		if h := g.finiteAbove(t); h >= 0 {
			g.hang(t, h, "conj")
		} else if h := g.relativeAbove(t); h >= 0 {
			g.hang(t, h, "conj")
		}
	}
	return g.s
}

// A grower hangs branches of a sentence's tree anew, on a copy of the sentence.
type grower struct {
	s      *nlp.Sentence
	lex    *lexicon
	copied bool
}

func (g *grower) hang(t, head int, deprel string) {
	if !g.copied {
		c := *g.s
		c.Tokens = append([]nlp.Token(nil), g.s.Tokens...)
		g.s, g.copied = &c, true
	}
	g.s.Tokens[t].Head, g.s.Tokens[t].Deprel = head, deprel
}

// beyondStop makes a clause of its own of what stands behind the semicolon at stop, where
// its verb is hung inside the clause before: "denied the charge; Regev blamed Iran".
func (g *grower) beyondStop(stop int) {
	subj := -1
	for t := stop + 1; t < len(g.s.Tokens) && g.s.Tokens[t].Norm != ";"; t++ {
		tok := &g.s.Tokens[t]
		if tok.UPOS == "VERB" && subj < 0 && g.ownSubject(t) > stop {
			subj = g.ownSubject(t)
		}
		if tok.Head < 0 || tok.Head >= stop {
			continue
		}
		if (tok.UPOS == "PROPN" || tok.UPOS == "PRON") && subj < 0 && !g.hasCase(t) {
			subj = t
			continue
		}
		if tok.UPOS != "VERB" || tok.Morph.Tense == "ger" || subj < 0 {
			continue
		}
		h := g.root(t)
		if h < 0 || h >= stop {
			return
		}
		if g.s.Tokens[subj].Head < stop {
			g.hang(subj, t, "nsubj")
		}
		g.hang(t, h, "parataxis")
		return
	}
}

// root returns the token that heads the tree above t, -1 where the tree has none.
func (g *grower) root(t int) int {
	for n := 0; n < 20; n++ {
		if g.s.Tokens[t].Head < 0 {
			return t
		}
		t = g.s.Tokens[t].Head
	}
	return -1
}

func (g *grower) ownSubject(t int) int {
	for k := range g.s.Tokens[:t] {
		if g.s.Tokens[k].Head == t && strings.HasPrefix(g.s.Tokens[k].Deprel, "nsubj") {
			return k
		}
	}
	return -1
}

func (g *grower) hasCase(t int) bool {
	for k := range g.s.Tokens[:t] {
		if g.s.Tokens[k].Head == t && g.s.Tokens[k].Deprel == "case" {
			return true
		}
	}
	return false
}

// joined returns the coordinator before a verb and its adverbs and auxiliaries that shares
// the subject of a verb before it, -1 where the verb has a subject of its own.
func (g *grower) joined(t int) int {
	k := t - 1
	for k > 0 && (g.s.Tokens[k].UPOS == "ADV" || g.s.Tokens[k].UPOS == "AUX" || g.s.Tokens[k].UPOS == "PART") {
		k--
	}
	if k > 0 && (g.lex.coord[g.s.Tokens[k].Norm] || g.s.Tokens[k].UPOS == "CCONJ") {
		return k
	}
	return -1
}

// finiteAbove returns the finite verb that a finite verb coordinated with an infinitive or
// a gerund goes on, -1 where it is hung well. The parser hangs it on the nearest verb, but
// a finite verb goes on a finite verb: "urged Serbia to reconsider and spoke with X",
// "accused Iran of arming rebels and pressed Y to act".
func (g *grower) finiteAbove(t int) int {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || !finite(tok) {
		return -1
	}
	h := tok.Head
	if up := &g.s.Tokens[h]; up.UPOS != "VERB" || up.Morph.Tense != "inf" && up.Morph.Tense != "ger" || g.modal(h) {
		return -1
	}
	if g.joined(t) < 0 && !(g.s.Tokens[t-1].Norm == "," && g.s.Tokens[h].Morph.Tense == "ger") { // "X, condemned by Y for arming rebels, recalled …"
		return -1
	}
	for n := 0; n < 8; n++ {
		up := g.s.Tokens[h].Head
		if up < 0 || up >= h {
			return -1
		}
		h = up
		if v := &g.s.Tokens[h]; v.UPOS == "VERB" && v.Deprel != "amod" && (finite(v) || v.Morph.Tense == "part" && !strings.HasPrefix(v.Deprel, "acl")) {
			return h
		}
	}
	return -1
}

// finite says whether the form of a verb is finite: "pressed", "presses"; a plain form
// may as well be an infinitive.
func finite(t *nlp.Token) bool {
	return t.Morph.Tense == "past" || t.Morph.Tense == "pres" && t.Norm != t.Lemma
}

// modal says whether the plain form of a verb stands behind a modal, and so heads a
// clause: "would meet Putin and flew on".
func (g *grower) modal(h int) bool {
	for k := h - 1; k >= 0 && k >= h-4; k-- {
		if g.s.Tokens[k].UPOS == "AUX" && g.s.Tokens[k].Head == h {
			return true
		}
	}
	return false
}

// relativeAbove returns the verb of the relative clause behind a comma that a coordinated
// verb goes on, where the tree hangs it on the clause around: a clause between commas ends
// with one. "Thanked Zelensky, who received no reply but has refused to recognise X"; -1
// where it is hung well.
func (g *grower) relativeAbove(t int) int {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || g.ownSubject(t) >= 0 {
		return -1
	}
	k := g.joined(t)
	for k--; k > tok.Head+1; k-- {
		w := &g.s.Tokens[k]
		if w.Norm == "," || w.Norm == ";" {
			return -1
		}
		if !g.lex.cues.ApposedRelatives.Has(w.Norm) || g.s.Tokens[k-1].Norm != "," {
			continue
		}
		if v := w.Head; v > k && v < t && g.s.Tokens[v].UPOS == "VERB" && strings.HasPrefix(w.Deprel, "nsubj") {
			return v
		}
		return -1
	}
	return -1
}
