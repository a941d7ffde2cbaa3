package regrow

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/nlp"
)

// Sentence returns an English sentence with branches of its tree hung where its words leave
// no doubt, whatever the parser says; the sentence itself where there is nothing to mend.
func Sentence(s *nlp.Sentence, lex *lexicon.Words) *nlp.Sentence {
	g := grower{s: s, lex: lex}
	for t := range s.Tokens {
		if s.Tokens[t].Norm == ";" {
			g.beyondStop(t)
		}
	}
	mends := []func(int) int{g.finiteAbove, g.sayingAbove, g.relativeAbove, g.outOfRelative, g.gerundBefore, g.clauseBefore}
	for t := range s.Tokens {
		g.reducedRelative(t)
		g.verbBetween(t)
		g.freedName(t)
		g.predicate(t)
		g.attribute(t)
		g.modifier(t)
		g.objectBehind(t)
		g.splitBefore(t)
		g.relativeClause(t)
		if s.Tokens[t].Deprel != "conj" {
			continue
		}
		for _, above := range mends {
			if h := above(t); h >= 0 {
				g.hang(t, h, "conj")
				break
			}
		}
	}
	return g.s
}

// A grower hangs branches of a sentence's tree anew, on a copy of the sentence.
type grower struct {
	s      *nlp.Sentence
	lex    *lexicon.Words
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
	if k > 0 && (g.lex.Coord[g.s.Tokens[k].Norm] || g.s.Tokens[k].UPOS == "CCONJ") {
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
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || !Finite(tok) {
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
		if v := &g.s.Tokens[h]; v.UPOS == "VERB" && v.Deprel != "amod" && (Finite(v) || v.Morph.Tense == "part" && !strings.HasPrefix(v.Deprel, "acl")) {
			return h
		}
	}
	return -1
}

// Finite says whether the form of a verb is finite: "pressed", "presses"; a plain form
// may as well be an infinitive.
func Finite(t *nlp.Token) bool {
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
		if !g.lex.Cues.ApposedRelatives.Has(w.Norm) || g.s.Tokens[k-1].Norm != "," {
			continue
		}
		if v := w.Head; v > k && v < t && g.s.Tokens[v].UPOS == "VERB" && strings.HasPrefix(w.Deprel, "nsubj") {
			return v
		}
		return -1
	}
	return -1
}

// outOfRelative returns the verb of the clause around a relative clause between commas
// that a coordinated verb behind the second comma goes on: "supports the accord, which
// Trump rejected, and supports Y"; -1 where it is hung well.
func (g *grower) outOfRelative(t int) int {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || !Finite(tok) || g.ownSubject(t) >= 0 {
		return -1
	}
	r := tok.Head
	k := g.joined(t)
	if k < 1 || g.s.Tokens[k-1].Norm != "," || !strings.HasPrefix(g.s.Tokens[r].Deprel, "acl") && g.s.Tokens[r].Deprel != "parataxis" {
		return -1
	}
	for p := r - 1; p > 0; p-- {
		if !g.lex.Cues.ApposedRelatives.Has(g.s.Tokens[p].Norm) {
			continue
		}
		if g.s.Tokens[p-1].Norm != "," {
			return -1
		}
		for h, n := g.s.Tokens[r].Head, 0; h >= 0 && h < p && n < 8; h, n = g.s.Tokens[h].Head, n+1 {
			if g.s.Tokens[h].UPOS == "VERB" {
				return h
			}
		}
		return -1
	}
	return -1
}

// gerundBefore returns the gerund behind a preposition that a coordinated gerund goes on,
// where the tree hangs it on the verb around: "accused X of equipping and supporting Y";
// -1 where it is hung well.
func (g *grower) gerundBefore(t int) int {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Morph.Tense != "ger" || tok.Head < 0 || tok.Head >= t || g.s.Tokens[tok.Head].Morph.Tense == "ger" {
		return -1
	}
	k := g.joined(t)
	for k--; k > tok.Head; k-- {
		w := &g.s.Tokens[k]
		if w.UPOS == "VERB" && w.Morph.Tense == "ger" && g.hasMark(k) {
			return k
		}
		if w.UPOS == "VERB" || w.Norm == ";" || w.Norm == "," {
			return -1
		}
	}
	return -1
}

// hasMark says whether a preposition hangs on a gerund.
func (g *grower) hasMark(t int) bool {
	for k := max(0, t-4); k < t; k++ {
		if d := g.s.Tokens[k].Deprel; g.s.Tokens[k].Head == t && (d == "mark" || d == "case") {
			return true
		}
	}
	return false
}

// clauseBefore returns the coordinated clause right before a verb that shares its subject,
// where the tree hangs both on the first clause: "Kigali denies it, but experts say so, and
// asked for sanctions": the experts asked; -1 where it is hung well.
func (g *grower) clauseBefore(t int) int {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head < 0 || tok.Head >= t || g.ownSubject(t) >= 0 || !Finite(tok) {
		return -1
	}
	for v := t - 1; v > tok.Head; v-- {
		w := &g.s.Tokens[v]
		if w.Head == tok.Head && w.Deprel == "conj" && w.UPOS == "VERB" {
			if s := g.ownSubject(v); s > tok.Head {
				return v
			}
			return -1
		}
	}
	return -1
}

// modifier makes an adjective of a participle before the subject of a clause that the
// parser took for the verb around it: "when suspected rebels attacked".
func (g *grower) modifier(t int) {
	tok := &g.s.Tokens[t]
	if tok.UPOS != "VERB" || tok.Morph.Tense != "past" && tok.Morph.Tense != "part" || t+2 >= len(g.s.Tokens) || g.ownSubject(t) >= 0 {
		return
	}
	if t > 0 && g.s.Tokens[t-1].Deprel != "advmod" && g.s.Tokens[t-1].Deprel != "mark" && g.s.Tokens[t-1].Deprel != "cc" {
		return
	}
	for v := t + 2; v < len(g.s.Tokens) && v < t+8; v++ {
		w := &g.s.Tokens[v]
		if w.Head != t || w.Deprel != "ccomp" {
			continue
		}
		s := g.ownSubject(v)
		if says := g.lex.Speech[tok.Lemma]; s <= t || g.s.Tokens[s].UPOS != "NOUN" || tok.Deprel == "conj" && says.Form == "before" { // "visited Hanoi and said Chad had attacked"
			return
		}
		for k := t + 1; k < s; k++ {
			if g.s.Tokens[k].Head != s || g.s.Tokens[k].UPOS == "DET" {
				return
			}
		}
		g.hang(v, tok.Head, tok.Deprel)
		g.hang(t, s, "amod")
		g.s.Tokens[t].UPOS = "ADJ"
		return
	}
}

// freedName makes a verb of a word that is an adjective as well where it stands between the
// particle of an infinitive and the name of a person: "urged Russia to free Paul Whelan".
func (g *grower) freedName(t int) {
	ts := g.s.Tokens
	if t < 2 || t+1 >= len(ts) || ts[t].UPOS != "ADJ" || !g.lex.Cues.FreeingAdjectives.Has(ts[t].Norm) || !g.lex.Cues.Infinitive.Has(ts[t-1].Norm) || ts[t+1].Name != "B-PER" {
		return
	}
	name := t + 1
	if h := ts[t].Head; h > t && ts[h].Name != "O" {
		name = h
	}
	h := ts[name].Head
	if h < 0 || h >= t-1 {
		return
	}
	g.hang(t, h, "xcomp")
	g.hang(t-1, t, "mark")
	g.hang(name, t, "obj")
	g.s.Tokens[t].UPOS, g.s.Tokens[t-1].UPOS = "VERB", "PART"
	g.s.Tokens[t].Morph.Tense = "inf"
}
