package models

// A learner is the table of a classifier in training: an averaged perceptron
// (Collins 2002; the average is kept as in Daumé 2006, so that an update costs
// only what it touches). Weights are integers: the same updates give the same
// bytes on every machine. A feature gets a row at its second update: features
// seen once are most of the memory and none of the accuracy.
type learner struct {
	classes int
	shift   uint
	index   []uint64 // key<<32 | row+1; 0 is empty
	rowKeys []uint32
	w       []int32  // row*classes + class
	u       []int64  // sum of step × update
	uses    []uint32 // by row: how often it was looked up while counting
	touched touches
	step    int64
}

// touches remembers which features were updated, by the upper bits of their keys.
type touches []uint64

const touchedBits = 28

func newTouches() touches { return make(touches, 1<<(touchedBits-6)) }

// again says whether a feature was updated before, and remembers it.
func (t touches) again(k uint32) bool {
	b := k >> (32 - touchedBits)
	old := t[b>>6]
	t[b>>6] = old | 1<<(b&63)
	return old&(1<<(b&63)) != 0
}

func newLearner(classes int) *learner {
	l := &learner{classes: classes, step: 1, touched: newTouches()}
	l.index, l.shift = make([]uint64, 1<<16), 16
	return l
}

func (l *learner) find(k uint32) int {
	mask := uint32(len(l.index) - 1)
	for slot := k >> l.shift; ; slot++ {
		e := l.index[slot&mask]
		if e == 0 {
			return -1
		}
		if uint32(e>>32) == k {
			return int(uint32(e)) - 1
		}
	}
}

// row finds or makes the row of a feature; -1 at its first update.
func (l *learner) row(k uint32) int {
	if r := l.find(k); r >= 0 {
		return r
	}
	if !l.touched.again(k) {
		return -1
	}
	return l.newRow(k)
}

func (l *learner) newRow(k uint32) int {
	r := len(l.rowKeys)
	l.rowKeys = append(l.rowKeys, k)
	for range l.classes {
		l.w = append(l.w, 0)
		l.u = append(l.u, 0)
	}
	if len(l.rowKeys)*3 > len(l.index)*2 {
		l.grow()
	} else {
		l.put(k, r)
	}
	return r
}

func (l *learner) put(k uint32, r int) {
	mask := uint32(len(l.index) - 1)
	slot := k >> l.shift
	for l.index[slot&mask] != 0 {
		slot++
	}
	l.index[slot&mask] = uint64(k)<<32 | uint64(r+1)
}

func (l *learner) grow() {
	l.index = make([]uint64, 2*len(l.index))
	l.shift--
	for r, k := range l.rowKeys {
		l.put(k, r)
	}
}

func (l *learner) score(ks []uint32, out []int32) {
	mask := uint32(len(l.index) - 1)
	var found [chunk]uint64
	for len(ks) > 0 {
		part := ks[:min(chunk, len(ks))]
		ks = ks[len(part):]
		for i, k := range part {
			found[i] = l.index[k>>l.shift&mask]
		}
		for i, k := range part {
			e := found[i]
			for slot := k >> l.shift; e != 0 && uint32(e>>32) != k; {
				slot++
				e = l.index[slot&mask]
			}
			if e == 0 {
				continue
			}
			r := int(uint32(e)) - 1
			for c, w := range l.w[r*l.classes : (r+1)*l.classes] {
				out[c] += w
			}
		}
	}
}

// count counts a use of each feature, to tell what the table can do without.
func (l *learner) count(ks []uint32) {
	if len(l.uses) < len(l.rowKeys) {
		l.uses = append(l.uses, make([]uint32, len(l.rowKeys)-len(l.uses))...)
	}
	for _, k := range ks {
		if r := l.find(k); r >= 0 {
			l.uses[r]++
		}
	}
}

// update adds delta to the weight of a class for each feature.
func (l *learner) update(ks []uint32, class int, delta int32) {
	for _, k := range ks {
		if r := l.row(k); r >= 0 {
			l.add(r, class, delta)
		}
	}
}

// correct moves every feature from the class that was predicted to the right one.
func (l *learner) correct(ks []uint32, right, predicted int) {
	for _, k := range ks {
		if r := l.row(k); r >= 0 {
			l.add(r, right, 1)
			l.add(r, predicted, -1)
		}
	}
}

func (l *learner) add(r, class int, delta int32) {
	i := r*l.classes + class
	l.w[i] += delta
	l.u[i] += l.step * int64(delta)
}

// merge adds the weights of a learner that took as many steps: the scores are
// then the sum of both.
func (l *learner) merge(other *learner) {
	for from, k := range other.rowKeys {
		r := l.find(k)
		if r < 0 {
			r = l.newRow(k)
		}
		for c := range l.classes {
			l.w[r*l.classes+c] += other.w[from*l.classes+c]
			l.u[r*l.classes+c] += other.u[from*l.classes+c]
		}
	}
}

// encode writes the averaged rows of the highest rank as decodeTable reads them.
func (l *learner) encode(budget int) (data []byte, rows int) {
	a := averages{classes: l.classes, step: l.step}
	l.count(nil)
	for r, k := range l.rowKeys {
		a.add(k, l.w[r*l.classes:(r+1)*l.classes], l.u[r*l.classes:(r+1)*l.classes], l.uses[r])
	}
	return a.encode(budget, false)
}
