package models

// goldActions gives the transitions that build a projective tree: the static
// oracle. Heads are indices, -1 for the root; nil where the tree is not
// projective.
func goldActions(heads []int32, out []uint8, buf *[]int32) []uint8 {
	n := int32(len(heads))
	*buf = grown(*buf, 2*int(n)+1)
	pending, stack := (*buf)[:n+1], (*buf)[n+1:n+1] // dependents not yet attached; the stack
	clear(pending)
	for _, h := range heads {
		if h < 0 {
			h = n
		}
		pending[h]++
	}
	front := int32(0)
	for len(out) < 2*int(n) {
		if k := len(stack); k > 0 && pending[stack[k-1]] == 0 {
			h := heads[stack[k-1]]
			if h < 0 {
				h = n
			}
			if h == front || k > 1 && h == stack[k-2] {
				if h == front {
					out = append(out, left)
				} else {
					out = append(out, right)
				}
				pending[h]--
				stack = stack[:k-1]
				continue
			}
		}
		if front == n {
			return nil
		}
		stack = append(stack, front)
		front++
		out = append(out, shift)
	}
	return out
}

// A parserTrainer trains with the largest violation (Huang, Fayong and Guo
// 2012): the update is taken where the beam's best is furthest above the right
// derivation.
type parserTrainer struct {
	parser
	learner *learner3
	sc      parseScratch
	gold    []uint8
	pending []int32
}

// train parses one sentence, updates the weights and says how many of its
// first 2n transitions were right before the best and the right derivation part.
func (t *parserTrainer) train(words []wordAtoms, tags []uint8, dataset uint64, heads []int32) bool {
	n := len(words)
	t.gold = goldActions(heads, t.gold[:0], &t.pending)
	if n == 0 || len(t.gold) != 2*n {
		return true
	}
	sc := &t.sc
	sc.tokens = t.prepare(sc.tokens[:0], words, tags)
	sc.start(n)
	first, last := int32(0), int32(1)
	goldState := int32(0)
	worst, worstStep, worstState, worstGold := int64(0), -1, int32(0), int32(0)
	for step := range 2 * n {
		// The right derivation stays among the states even when it falls off the beam.
		sc.expand(&t.parser, first, last, n, dataset)
		inBeam := goldState >= first && goldState < last
		goldScore := sc.states[goldState].score
		if inBeam {
			for _, c := range sc.cands {
				if c.from == goldState && c.action == t.gold[step] {
					goldScore = c.score
				}
			}
		} else {
			t.features(&sc.keys, sc, &sc.states[goldState], dataset)
			goldScore += int64(t.learner.score3(sc.keys.k)[t.gold[step]])
		}
		sc.prune(t.beam)
		first = int32(len(sc.states))
		kept := int32(-1)
		for _, c := range sc.cands {
			to := sc.apply(c.from, c.action, c.score)
			if c.from == goldState && c.action == t.gold[step] {
				kept = to
			}
		}
		last = int32(len(sc.states))
		if kept >= 0 {
			goldState = kept
		} else {
			goldState = sc.apply(goldState, t.gold[step], goldScore)
		}
		if violation := sc.states[first].score - goldScore; goldState != first && violation >= worst {
			worst, worstStep, worstState, worstGold = violation, step, first, goldState
		}
	}
	if worstStep < 0 {
		return true
	}
	t.update(worstState, worstGold, dataset)
	return false
}

// update rewards the right derivation and punishes the other from where they part.
func (t *parserTrainer) update(bad, good int32, dataset uint64) {
	sc := &t.sc
	for bad != good {
		b, g := &sc.states[bad], &sc.states[good]
		if b.back == g.back {
			if b.action != g.action {
				t.features(&sc.keys, sc, &sc.states[b.back], dataset)
				t.learner.correct(sc.keys.k, g.action, b.action)
			}
			return
		}
		t.features(&sc.keys, sc, &sc.states[g.back], dataset)
		t.learner.update(sc.keys.k, int(g.action), 1)
		t.features(&sc.keys, sc, &sc.states[b.back], dataset)
		t.learner.update(sc.keys.k, int(b.action), -1)
		bad, good = b.back, g.back
	}
}

// count counts the features of the right derivation.
func (t *parserTrainer) count(words []wordAtoms, tags []uint8, dataset uint64, heads []int32) {
	t.gold = goldActions(heads, t.gold[:0], &t.pending)
	sc := &t.sc
	sc.tokens = t.prepare(sc.tokens[:0], words, tags)
	sc.start(len(words))
	at := int32(0)
	for _, a := range t.gold {
		t.features(&sc.keys, sc, &sc.states[at], dataset)
		t.learner.count(sc.keys.k)
		at = sc.apply(at, a, 0)
	}
}
