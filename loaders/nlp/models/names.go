package models

import "strings"

// The name recogniser labels words B-, I- or O by a linear chain: features of
// the words around, and of each pair of labels, decoded by Viterbi's algorithm.
type namer struct {
	weights scorer
	labels  []string
	allowed [maxNames][maxNames]bool // [before][label]
	opens   [maxNames]bool           // may begin a sentence
	atoms   [maxNames]uint64
	tags    []uint64
	gaz     gazetteer
	numbers *numberAtoms
}

const maxNames = 16

func newNamer(weights scorer, labels, tags []string, gaz gazetteer, numbers *numberAtoms) *namer {
	m := &namer{weights: weights, labels: labels, gaz: gaz, numbers: numbers}
	for i, label := range labels {
		m.atoms[i] = atom("name:" + label)
		kind, inside := strings.CutPrefix(label, "I-")
		m.opens[i] = !inside
		for j, before := range labels {
			m.allowed[j][i] = !inside || before == "B-"+kind || before == "I-"+kind
		}
	}
	for _, t := range tags {
		m.tags = append(m.tags, atom("tag:"+t))
	}
	return m
}

type nameScratch struct {
	keys   keys
	pair   keys
	gaz    []uint64
	first  []uint64
	scores [][maxNames]int64
	back   [][maxNames]uint8
	out    []uint8
}

// wordFeatures fills b for word i; pairFeatures, for the label before it.
func (m *namer) wordFeatures(b *keys, sc *nameScratch, words []wordAtoms, tags []uint8, i int, dataset uint64) {
	b.reset()
	w, p1, p2 := &words[i], at(words, i-1), at(words, i-2)
	n1, n2 := at(words, i+1), at(words, i+2)
	tag := func(j int) uint64 {
		if j < 0 || j >= len(tags) {
			return edge
		}
		return m.tags[tags[j]]
	}
	gaz := func(j int) uint64 {
		if j < 0 || j >= len(words) {
			return edge
		}
		return sc.gaz[j]
	}
	t, tp, tn := tag(i), tag(i-1), tag(i+1)
	position := m.numbers[2]
	if i == 0 {
		position = m.numbers[1]
	}
	b.add1(1, position)
	b.add1(2, w.form)
	b.add1(3, w.norm)
	b.add1(4, w.pre2)
	b.add1(5, w.pre3)
	b.add1(6, w.pre4)
	b.add1(7, w.suf2)
	b.add1(8, w.suf3)
	b.add1(9, w.suf4)
	b.add2(10, w.shape, position)
	b.add1(11, t)
	b.add2(12, w.norm, t)
	b.add2(13, t, w.shape)
	b.add1(14, p1.norm)
	b.add1(15, n1.norm)
	b.add1(16, p2.norm)
	b.add1(17, n2.norm)
	b.add2(18, p1.norm, w.norm)
	b.add2(19, w.norm, n1.norm)
	b.add2(20, p1.norm, n1.norm)
	b.add2(21, p1.norm, w.shape)
	b.add2(22, n1.norm, w.shape)
	b.add3(23, p1.shape, w.shape, n1.shape)
	b.add3(24, tp, t, tn)
	b.add2(25, tp, w.shape)
	b.add2(26, tn, w.shape)
	b.add2(27, p2.norm, p1.norm)
	b.add2(28, n1.norm, n2.norm)
	b.add1(29, p1.form)
	b.add1(30, n1.form)
	b.add3(31, p2.norm, p1.norm, w.shape)
	b.add3(32, n1.norm, n2.norm, w.shape)
	b.add2(33, p1.suf3, w.shape)
	b.add2(34, n1.suf3, w.shape)
	b.add1(35, gaz(i))
	b.add2(36, gaz(i), w.shape)
	b.add2(37, gaz(i), gaz(i+1))
	b.add2(38, gaz(i-1), gaz(i))
	b.add2(39, gaz(i), t)
	b.add2(40, gaz(i), p1.norm)
	b.add2(41, sc.first[i], w.shape)
	b.add2(42, dataset, w.norm)
	b.add2(43, dataset, w.shape)
	b.add2(44, dataset, t)
	b.add3(45, dataset, p1.norm, w.shape)
	b.add2(46, w.shape, w.suf3)
	b.add3(47, at(words, i-3).norm, p2.norm, p1.norm)
	b.add2(48, w.pre3, w.suf3)
}

func (m *namer) pairFeatures(b *keys, words []wordAtoms, tags []uint8, i int, before, dataset uint64) {
	b.reset()
	w := &words[i]
	b.add1(60, before)
	b.add2(61, before, w.norm)
	b.add2(62, before, m.tags[tags[i]])
	b.add2(63, before, w.shape)
	b.add2(64, before, at(words, i+1).shape)
	b.add2(65, before, dataset)
	b.add2(66, before, at(words, i-1).norm)
	b.add2(67, before, at(words, i+1).norm)
	b.add2(68, before, w.suf3)
}

// prepare looks up the lists, and the words that opened the run of capitals.
func (m *namer) prepare(sc *nameScratch, words []wordAtoms) {
	n := len(words)
	sc.gaz, sc.first = grown(sc.gaz, n), grown(sc.first, n)
	sc.scores, sc.back, sc.out = grown(sc.scores, n), grown(sc.back, n), grown(sc.out, n)
	for i := range words {
		sc.first[i] = edge
		if words[i].capital {
			if i > 0 && words[i-1].capital {
				sc.first[i] = sc.first[i-1]
			} else {
				sc.first[i] = words[i].norm
			}
		}
	}
	m.gaz.mark(words, sc.gaz, m.numbers)
}

// recognise writes the number of the best label of each word.
func (m *namer) recognise(sc *nameScratch, words []wordAtoms, tags []uint8, dataset uint64) []uint8 {
	return m.decode(sc, words, tags, dataset, nil, 0)
}

// decode finds the best labels. In training, each label of a word but the right
// one scores a margin more.
func (m *namer) decode(sc *nameScratch, words []wordAtoms, tags []uint8, dataset uint64, right []uint8, margin int32) []uint8 {
	n := len(words)
	if n == 0 {
		return nil
	}
	m.prepare(sc, words)
	k := len(m.labels)
	const never = -1 << 60
	for i := range n {
		m.wordFeatures(&sc.keys, sc, words, tags, i, dataset)
		word := sc.keys.row(k)
		m.weights.score(sc.keys.k, word)
		if right != nil {
			word[right[i]] -= margin
		}
		cur, back := &sc.scores[i], &sc.back[i]
		for y := range k {
			cur[y] = never
		}
		if i == 0 {
			m.pairFeatures(&sc.pair, words, tags, i, edge, dataset)
			pair := sc.pair.row(k)
			m.weights.score(sc.pair.k, pair)
			for y := range k {
				if m.opens[y] {
					cur[y] = int64(word[y]) + int64(pair[y])
				}
			}
			continue
		}
		prev := &sc.scores[i-1]
		for x := range k {
			if prev[x] <= never/2 {
				continue
			}
			m.pairFeatures(&sc.pair, words, tags, i, m.atoms[x], dataset)
			pair := sc.pair.row(k)
			m.weights.score(sc.pair.k, pair)
			for y := range k {
				if !m.allowed[x][y] {
					continue
				}
				if v := prev[x] + int64(word[y]) + int64(pair[y]); v > cur[y] {
					cur[y], back[y] = v, uint8(x)
				}
			}
		}
	}
	best := 0
	for y := range k {
		if sc.scores[n-1][y] > sc.scores[n-1][best] {
			best = y
		}
	}
	for i := n - 1; i >= 0; i-- {
		sc.out[i] = uint8(best)
		best = int(sc.back[i][best])
	}
	return sc.out
}

// train decodes a sentence and corrects the weights where the labels differ, or
// where the right ones do not win by the margin for each label that differs
// (Taskar, Guestrin and Koller 2003, with a perceptron's updates).
func (m *namer) train(sc *nameScratch, words []wordAtoms, tags []uint8, dataset uint64, right []uint8, margin int32, learn *learner) (wrong int) {
	out := m.decode(sc, words, tags, dataset, right, margin)
	for i := range out {
		if out[i] != right[i] {
			wrong++
			m.wordFeatures(&sc.keys, sc, words, tags, i, dataset)
			learn.correct(sc.keys.k, int(right[i]), int(out[i]))
		}
		before, should := uint64(edge), uint64(edge)
		if i > 0 {
			before, should = m.atoms[out[i-1]], m.atoms[right[i-1]]
		}
		if out[i] != right[i] || before != should {
			m.pairFeatures(&sc.pair, words, tags, i, should, dataset)
			learn.update(sc.pair.k, int(right[i]), 1)
			m.pairFeatures(&sc.pair, words, tags, i, before, dataset)
			learn.update(sc.pair.k, int(out[i]), -1)
		}
	}
	return wrong
}
