package models

// The labeller names the relation of each arc when the tree is known, heads
// before dependents and each head's dependents from left to right, given the
// labels chosen before: the head's own and those of earlier sisters.
type labeller struct {
	weights scorer
	labels  []string
	atoms   []uint64
	tags    *parserTags
	closed  []bool // by tag: function words, which are features word by word
	numbers *numberAtoms
	core    []uint8 // by label: bit of the mask of what a head has already
}

func newLabeller(weights scorer, labels, tags []string, numbers *numberAtoms) *labeller {
	l := &labeller{weights: weights, labels: labels, tags: newParserTags(tags), numbers: numbers}
	for _, label := range labels {
		l.atoms = append(l.atoms, atom("label:"+label))
		l.core = append(l.core, coreBit(label))
	}
	for _, t := range tags {
		switch t {
		case "ADP", "AUX", "CCONJ", "SCONJ", "PART", "DET", "PUNCT", "PRON":
			l.closed = append(l.closed, true)
		default:
			l.closed = append(l.closed, false)
		}
	}
	return l
}

func coreBit(label string) uint8 {
	switch label {
	case "nsubj", "nsubj:pass", "csubj", "csubj:pass":
		return 1
	case "obj":
		return 2
	case "iobj", "xcomp", "ccomp":
		return 4
	case "flat", "flat:name":
		return 8
	case "obl", "obl:agent", "obl:tmod":
		return 16
	case "conj":
		return 32
	}
	return 0
}

type labelScratch struct {
	keys    keys
	tokens  []parseToken
	first   []int32 // first dependent of each word, -1; the root's is at n
	next    []int32 // next sister
	order   []int32 // words, heads first
	labels  []uint8
	left    []uint8
	right   []uint8
	has     []uint8
	lastLab []uint64 // label of the sister before
}

func grown[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// start makes lists of dependents and an order in which heads come first.
func (sc *labelScratch) start(heads []int32) {
	n := len(heads)
	sc.first = grown(sc.first, n+1)
	sc.next = grown(sc.next, n)
	sc.left, sc.right, sc.has = grown(sc.left, n+1), grown(sc.right, n+1), grown(sc.has, n+1)
	sc.labels = grown(sc.labels, n)
	sc.lastLab = grown(sc.lastLab, n+1)
	for i := range n + 1 {
		sc.first[i], sc.left[i], sc.right[i], sc.has[i], sc.lastLab[i] = -1, 0, 0, 0, edge
	}
	for d := n - 1; d >= 0; d-- {
		h := int(heads[d])
		if h < 0 {
			h = n
		}
		sc.next[d], sc.first[h] = sc.first[h], int32(d)
		if d < h {
			sc.left[h] = min(sc.left[h]+1, 7)
		} else {
			sc.right[h] = min(sc.right[h]+1, 7)
		}
	}
	sc.order = sc.order[:0]
	for d := sc.first[n]; d >= 0; d = sc.next[d] {
		sc.order = append(sc.order, d)
	}
	for i := 0; i < len(sc.order); i++ {
		for d := sc.first[sc.order[i]]; d >= 0; d = sc.next[d] {
			sc.order = append(sc.order, d)
		}
	}
}

// features fills the buffer for the arc of d.
func (l *labeller) features(b *keys, sc *labelScratch, tags []uint8, heads []int32, d int32, dataset uint64) {
	b.reset()
	n := int32(len(heads))
	tok := sc.tokens
	get := func(i int32) *parseToken {
		if i < 0 || i >= n {
			return &nothing
		}
		return &tok[i]
	}
	h := heads[d]
	headLabel := uint64(rootAtom)
	var grand *parseToken
	if h < 0 {
		h, grand = n, &nothing
	} else {
		headLabel = l.atoms[sc.labels[h]]
		if heads[h] >= 0 {
			grand = &tok[heads[h]]
		} else {
			grand = &tok[n]
		}
	}
	w, g := &tok[d], &tok[h]
	num := l.numbers
	dir := num[1]
	from, to := h, d
	if d < h {
		dir = num[2]
		from, to = d, h
	}
	distance := num[10+bucket(int(to-from))]
	mask := num[0]
	if to-from > 1 {
		x, y := &tok[from], &tok[to-1]
		mask = num[1+min(y.commas-x.commas, 2)+3*min(y.verbs-x.verbs, 2)+9*min(y.conjs-x.conjs, 1)+18*((y.quotes-x.quotes)&1)+36*min(y.stops-x.stops, 1)]
	}
	has := num[100+int(sc.has[h])]
	last := sc.lastLab[h]
	next := get(sc.next[d])
	if sc.next[d] >= 0 && (sc.next[d] > h) != (d > h) {
		next = &nothing
	}

	b.add2(1, w.w, dir)
	b.add2(2, w.t, dir)
	b.add2(3, w.wt, g.t)
	b.add2(4, g.wt, w.t)
	b.add3(5, w.t, g.t, dir)
	b.add3(6, w.wt, g.wt, dir)
	b.add3(7, w.wt, g.t, dir)
	b.add3(8, g.wt, w.t, dir)
	b.add3(9, w.m, g.m, dir)
	b.add3(10, w.m, g.t, dir)
	b.add3(11, g.m, w.t, dir)
	b.add4(12, w.t, g.t, dir, distance)
	b.add4(13, w.t, g.t, dir, mask)
	b.add4(14, w.t, g.t, dir, headLabel)
	b.add3(15, w.t, headLabel, grand.t)
	b.add3(16, g.wt, headLabel, w.t)
	b.add4(17, w.t, g.t, dir, last)
	b.add4(18, w.t, g.wt, dir, last)
	b.add4(19, w.t, g.t, dir, has)
	b.add4(20, w.t, g.wt, dir, has)
	b.add4(21, w.t, g.t, dir, next.t)
	b.add4(22, w.t, g.m, dir, next.t)
	b.add4(23, g.t, w.t, grand.t, dir)
	b.add3(24, get(d-1).wt, w.t, dir)
	b.add3(25, get(d+1).wt, w.t, dir)
	b.add3(26, get(h+1).t, w.t, g.t)
	b.add3(27, get(h-1).t, w.t, g.t)
	b.add4(28, w.t, g.t, dir, num[20+sc.left[h]])
	b.add4(29, w.t, g.t, dir, num[30+sc.right[h]])
	b.add4(30, w.t, num[40+sc.left[d]], num[50+sc.right[d]], g.t)
	b.add4(31, w.m, g.t, dir, has)
	b.add3(32, w.wt, headLabel, dir)
	b.add3(33, dataset, w.t, g.t)
	b.add3(34, dataset, w.w, dir)
	b.add3(35, dataset, w.wt, g.t)
	b.add3(36, dataset, g.wt, w.t)
	b.add4(37, get(d-1).t, w.t, get(d+1).t, g.t)
	b.add3(38, w.w, g.t, has)
	b.add3(39, get(d-1).w, w.w, g.t)

	// Dependents of the dependent (case, mark, cop, aux) and sisters that are
	// function words (the passive's auxiliary, a conjunction).
	shown := 0
	none := true
	for c := sc.first[d]; c >= 0; c = sc.next[c] {
		k := &tok[c]
		side := num[3]
		if c < d {
			side = num[4]
		}
		if l.closed[tags[c]] {
			if w.w == k.w && shown > 8 {
				continue
			}
			b.add4(40, k.w, w.t, g.t, dir)
			b.add3(41, k.w, g.wt, dir)
			b.add3(42, k.wt, w.wt, dir)
			b.add4(43, k.w, g.m, dir, has)
			b.add3(44, k.w, headLabel, dir)
			none = false
		} else {
			b.add4(45, k.t, side, w.t, dir)
		}
		if shown++; shown >= 6 {
			break
		}
	}
	if none {
		b.add4(46, w.t, g.wt, dir, has)
		b.add4(47, w.wt, g.t, dir, mask)
		b.add4(48, w.m, g.m, dir, mask)
	}
	shown = 0
	for c := sc.first[h]; c >= 0; c = sc.next[c] {
		if c == d || !l.closed[tags[c]] {
			continue
		}
		k := &tok[c]
		side := num[5]
		if c < d {
			side = num[6]
		}
		b.add4(49, k.wt, w.t, g.m, dir)
		b.add4(50, k.wt, w.t, g.t, side)
		if shown++; shown >= 4 {
			break
		}
	}
}

// label chooses the relations of a tree; they are in sc.labels then. With a
// learner it corrects the weights, and with count counts what it uses.
func (l *labeller) label(sc *labelScratch, tags []uint8, heads []int32, dataset uint64, right []uint8, learn *learner, count bool) (wrong int) {
	sc.start(heads)
	n := len(heads)
	for _, d := range sc.order {
		l.features(&sc.keys, sc, tags, heads, d, dataset)
		s := sc.keys.row(len(l.labels))
		l.weights.score(sc.keys.k, s)
		best := l.bestLabel(s, heads[d] < 0)
		sc.labels[d] = uint8(best)
		if count {
			learn.count(sc.keys.k)
		}
		if learn != nil && best != int(right[d]) {
			learn.correct(sc.keys.k, int(right[d]), best)
			wrong++
		}
		h := int(heads[d])
		if h < 0 {
			h = n
		}
		sc.has[h] |= l.core[best]
		sc.lastLab[h] = l.atoms[best]
	}
	return wrong
}

// bestLabel gives the best label but "root" for words with a head; label 0 is
// "root" and is the only one of the root's.
func (l *labeller) bestLabel(s []int32, root bool) int {
	if root {
		return 0
	}
	return 1 + argmax(s[1:])
}
