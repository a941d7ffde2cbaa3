package models

import "slices"

// The parser is an arc-hybrid transition system (Kuhlmann et al. 2011) with
// the root as a last word behind the sentence (Ballesteros and Nivre 2013) and
// a beam, trained as a structured perceptron. It finds heads; the labeller
// names the relations when the tree is there.
//
//	shift: the buffer's first word goes onto the stack
//	left:  the stack's top becomes a dependent of the buffer's first word
//	right: the stack's top becomes a dependent of the word below it
//
// A sentence of n words takes 2n transitions whatever they are. A left arc
// from the root word is allowed for a single word on the stack only, so every
// tree has one root.
const (
	shift = iota
	left
	right
)

type scorer3 interface {
	score3(ks []uint32) [3]int32
}

// An item is a partial subtree: a word with the dependents that it has so far.
// Items are never changed, so states of the beam share them.
type item struct {
	word   int32
	below  int32 // item under it on the stack, -1 for none
	l1, l2 int32 // outermost and next left dependents (items), -1 for none
	r1, r2 int32 // outermost and next right dependents
	nl, nr uint8 // how many dependents
}

// A state is a point in a derivation.
type state struct {
	score  int64
	back   int32 // state before
	top    int32 // item on top of the stack, -1 for none
	front  int32 // first word of the buffer; n is the root word
	l1, l2 int32 // left dependents of the front so far (items)
	nl     uint8
	action uint8
	depth  bool // more than one word on the stack
}

// parseScratch is what one parse needs; it is reused.
type parseScratch struct {
	items  []item
	states []state
	cands  []candidate
	keys   keys
	stack  []int32
	tokens []parseToken
	acts   []uint8
}

type candidate struct {
	score  int64
	from   int32
	action uint8
}

func (p *parseScratch) start(n int) {
	p.items = p.items[:0]
	p.states = append(p.states[:0], state{back: -1, top: -1, l1: -1, l2: -1})
}

// legal says which transitions a state allows.
func legal(s *state, n int) (sh, le, ri bool) {
	if int(s.front) == n {
		return false, !s.depth && s.top >= 0, s.depth
	}
	return true, s.top >= 0, s.depth
}

// apply makes the state after an action and returns its index.
func (p *parseScratch) apply(from int32, action uint8, score int64) int32 {
	s := p.states[from]
	next := state{score: score, back: from, action: action}
	switch action {
	case shift:
		p.items = append(p.items, item{word: s.front, below: s.top, l1: s.l1, l2: s.l2, r1: -1, r2: -1, nl: s.nl})
		next.top = int32(len(p.items) - 1)
		next.front = s.front + 1
		next.l1, next.l2 = -1, -1
		next.depth = s.top >= 0
	case left:
		next.front = s.front
		next.l2, next.l1 = s.l1, s.top
		if s.l1 < 0 {
			next.l2 = -1
		}
		next.nl = s.nl + 1
		if next.nl > 7 {
			next.nl = 7
		}
		next.top = p.items[s.top].below
		next.depth = next.top >= 0 && p.items[next.top].below >= 0
	case right:
		top := p.items[s.top]
		below := p.items[top.below]
		below.r2, below.r1 = below.r1, s.top
		if below.nr < 7 {
			below.nr++
		}
		p.items = append(p.items, below)
		next.top = int32(len(p.items) - 1)
		next.front, next.l1, next.l2, next.nl = s.front, s.l1, s.l2, s.nl
		next.depth = below.below >= 0
	}
	p.states = append(p.states, next)
	return int32(len(p.states) - 1)
}

// A parser finds the heads of tagged sentences.
type parser struct {
	weights scorer3
	beam    int
	numbers *numberAtoms
	tags    *parserTags
}

// parse writes the head of each word, -1 for the root.
func (p *parser) parse(sc *parseScratch, words []wordAtoms, tags []uint8, dataset uint64, heads []int32) {
	if len(words) == 0 {
		return
	}
	first, _ := p.search(sc, words, tags, dataset)
	sc.acts = sc.actions(first, sc.acts[:0])
	sc.follow(sc.acts, len(words), heads)
}

// search fills the beam to the end and gives the last states' range, best first.
func (p *parser) search(sc *parseScratch, words []wordAtoms, tags []uint8, dataset uint64) (first, last int32) {
	n := len(words)
	sc.tokens = p.prepare(sc.tokens[:0], words, tags)
	sc.start(n)
	first, last = 0, 1
	for range 2 * n {
		sc.expand(p, first, last, n, dataset)
		sc.prune(p.beam)
		first = last
		for _, c := range sc.cands {
			sc.apply(c.from, c.action, c.score)
		}
		last = int32(len(sc.states))
	}
	return first, last
}

// expand scores the transitions of the states in [first, last).
func (p *parseScratch) expand(ps *parser, first, last int32, n int, dataset uint64) {
	p.cands = p.cands[:0]
	for i := first; i < last; i++ {
		s := &p.states[i]
		sh, le, ri := legal(s, n)
		ps.features(&p.keys, p, s, dataset)
		score := ps.weights.score3(p.keys.k)
		if sh {
			p.cands = append(p.cands, candidate{s.score + int64(score[shift]), i, shift})
		}
		if le {
			p.cands = append(p.cands, candidate{s.score + int64(score[left]), i, left})
		}
		if ri {
			p.cands = append(p.cands, candidate{s.score + int64(score[right]), i, right})
		}
	}
}

// prune keeps the best candidates; of equals, the one that was made first.
func (p *parseScratch) prune(beam int) {
	c := p.cands
	for i := 1; i < len(c); i++ {
		for j := i; j > 0 && c[j].score > c[j-1].score; j-- {
			c[j], c[j-1] = c[j-1], c[j]
		}
	}
	if len(c) > beam {
		p.cands = c[:beam]
	}
}

// actions gives the transitions that led to a state.
func (p *parseScratch) actions(to int32, out []uint8) []uint8 {
	for s := to; p.states[s].back >= 0; s = p.states[s].back {
		out = append(out, p.states[s].action)
	}
	slices.Reverse(out)
	return out
}

// follow builds the tree of a full sequence of transitions.
func (p *parseScratch) follow(acts []uint8, n int, heads []int32) {
	stack := p.stack[:0]
	front := int32(0)
	for _, a := range acts {
		switch a {
		case shift:
			stack = append(stack, front)
			front++
		case left:
			h := front
			if int(front) == n {
				h = -1
			}
			heads[stack[len(stack)-1]] = h
			stack = stack[:len(stack)-1]
		case right:
			heads[stack[len(stack)-1]] = stack[len(stack)-2]
			stack = stack[:len(stack)-1]
		}
	}
	p.stack = stack
}
