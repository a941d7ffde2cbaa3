package models

// A learner3 is a learner of three classes with the weights in the index
// itself: a training parser spends its time waiting for memory, and this
// halves the waits.
type learner3 struct {
	shift   uint
	slots   []slot3
	sums    [][3]int64 // by slot: sum of step × update
	rows    int
	uses    []uint32 // by slot, once counting has begun
	touched touches
	step    int64
}

type slot3 struct {
	key uint32 // 0 is empty
	w   [3]int32
}

func newLearner3() *learner3 {
	return &learner3{step: 1, touched: newTouches(), shift: 12, slots: make([]slot3, 1<<20), sums: make([][3]int64, 1<<20)}
}

func (l *learner3) score3(ks []uint32) [3]int32 {
	mask := uint32(len(l.slots) - 1)
	var a, b, c int32
	var found [chunk]uint32
	for len(ks) > 0 {
		part := ks[:min(chunk, len(ks))]
		ks = ks[len(part):]
		for i, k := range part {
			found[i] = l.slots[k>>l.shift&mask].key
		}
		for i, k := range part {
			at := k >> l.shift & mask
			for key := found[i]; key != 0; key = l.slots[at].key {
				if key == k {
					w := &l.slots[at].w
					a += w[0]
					b += w[1]
					c += w[2]
					break
				}
				at = (at + 1) & mask
			}
		}
	}
	return [3]int32{a, b, c}
}

// update adds delta to the weight of a class for each feature.
func (l *learner3) update(ks []uint32, class int, delta int32) {
	for _, k := range ks {
		if i, ok := l.slot(k); ok {
			l.slots[i].w[class] += delta
			l.sums[i][class] += l.step * int64(delta)
		}
	}
}

// correct moves every feature from the class that was predicted to the right one.
func (l *learner3) correct(ks []uint32, right, predicted uint8) {
	for _, k := range ks {
		if i, ok := l.slot(k); ok {
			l.slots[i].w[right]++
			l.sums[i][right] += l.step
			l.slots[i].w[predicted]--
			l.sums[i][predicted] -= l.step
		}
	}
}

func (l *learner3) slot(k uint32) (uint32, bool) {
	mask := uint32(len(l.slots) - 1)
	i := k >> l.shift & mask
	for l.slots[i].key != k {
		if l.slots[i].key == 0 {
			if !l.touched.again(k) {
				return 0, false
			}
			if l.rows++; l.rows*3 > len(l.slots)*2 {
				l.grow()
				i = l.empty(k)
			}
			l.slots[i].key = k
			return i, true
		}
		i = (i + 1) & mask
	}
	return i, true
}

func (l *learner3) empty(k uint32) uint32 {
	mask := uint32(len(l.slots) - 1)
	i := k >> l.shift & mask
	for l.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return i
}

func (l *learner3) grow() {
	slots, sums := l.slots, l.sums
	l.slots, l.sums = make([]slot3, 2*len(slots)), make([][3]int64, 2*len(sums))
	l.shift--
	for i, s := range slots {
		if s.key != 0 {
			j := l.empty(s.key)
			l.slots[j], l.sums[j] = s, sums[i]
		}
	}
}

func (l *learner3) startCount() {
	if l.uses == nil {
		l.uses = make([]uint32, len(l.slots))
	}
}

// count counts a use of each feature, after startCount; no update may follow.
func (l *learner3) count(ks []uint32) {
	mask := uint32(len(l.slots) - 1)
	for _, k := range ks {
		for i := k >> l.shift & mask; l.slots[i].key != 0; i = (i + 1) & mask {
			if l.slots[i].key == k {
				l.uses[i]++
				break
			}
		}
	}
}

// encode writes the averaged rows of the highest rank as decodeTriples reads them.
func (l *learner3) encode(budget int) (data []byte, rows int) {
	a := averages{classes: 3, step: l.step}
	l.startCount()
	for i, s := range l.slots {
		if s.key != 0 {
			a.add(s.key, s.w[:], l.sums[i][:], l.uses[i])
		}
	}
	return a.encode(budget, true)
}
