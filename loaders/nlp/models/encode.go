package models

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// averages are the averaged weights of a trained classifier, in fixed point,
// on their way into a file.
type averages struct {
	classes int
	step    int64
	rows    []averageRow
	values  []int32
}

type averageRow struct {
	key  uint32
	at   int32 // row number in values
	size int32 // largest weight
	rank int64 // rows of the highest rank are kept
}

// fixedPoint is the scale of averaged weights: 1/64 is the smallest.
const fixedPoint = 64

// leastWeight is the smallest weight that a sparse row keeps, where the row's
// largest is 64 to 127 before scaling.
const leastWeight = 3

// add averages a row (w - u/step); rows that average to nothing are left out.
// A row ranks by the square of its largest weight times how often it is used:
// weights alone would keep what is strong and rare. (For names, where the rare
// is what counts, uses are not counted: held-out F1 fell by a point with them.)
func (a *averages) add(key uint32, w []int32, u []int64, uses uint32) {
	var size int32
	n := len(a.values)
	for c := range a.classes {
		v := (int64(w[c])*a.step - u[c]) * fixedPoint
		if v >= 0 {
			v = (v + a.step/2) / a.step
		} else {
			v = -((-v + a.step/2) / a.step)
		}
		v = max(-1<<30, min(v, 1<<30))
		a.values = append(a.values, int32(v))
		size = max(size, int32(abs(v)))
	}
	if size == 0 {
		a.values = a.values[:n]
		return
	}
	a.rows = append(a.rows, averageRow{key: key, at: int32(n / a.classes), size: size, rank: rank(size, uses)})
}

// rank fits into 62 bits: weights are cut at 2^20, uses at 2^21.
func rank(size int32, uses uint32) int64 {
	v := int64(min(size, 1<<20))
	return v * v * int64(min(2*uses+1, 1<<21))
}

// encode keeps the rows of the highest rank within the budget of bytes
// and writes them in the form that decodeTable (with dense, decodeTriples) reads.
func (a *averages) encode(budget int, dense bool) (data []byte, rows int) {
	slices.SortFunc(a.rows, func(x, y averageRow) int {
		return cmp.Or(cmp.Compare(y.rank, x.rank), cmp.Compare(x.key, y.key))
	})
	// Keys are spread evenly, so a kept row's distance takes about two bytes.
	var buf []byte
	kept, used := 0, 0
	for kept < len(a.rows) {
		buf = a.quantised(a.rows[kept], dense, buf[:0])
		if used += len(buf) + 2; used > budget {
			break
		}
		kept++
	}
	out := a.rows[:kept]
	slices.SortFunc(out, func(x, y averageRow) int { return cmp.Compare(x.key, y.key) })
	var last uint32
	for _, r := range out {
		data = binary.AppendUvarint(data, uint64(r.key-last))
		last = r.key
		data = append(data, a.quantised(r, dense, buf[:0])...)
	}
	return data, kept
}

// quantised appends a row: its scale is the power of two that fits its largest
// weight into int8.
func (a *averages) quantised(r averageRow, dense bool, out []byte) []byte {
	exp := max(0, bits.Len32(uint32(r.size))-7)
	if !dense {
		out = append(out, 0)
	}
	out = append(out, byte(exp))
	for c, v := range a.values[int(r.at)*a.classes : (int(r.at)+1)*a.classes] {
		q := quantise(int64(v), exp)
		switch {
		case dense:
			out = append(out, byte(q))
		case q != 0 && (exp == 0 || q >= leastWeight || q <= -leastWeight):
			if a.classes <= narrow {
				out = append(out, byte(q))
				out[0] |= 1 << c
			} else {
				out = append(out, byte(c), byte(q))
				out[0]++
			}
		}
	}
	return out
}

// quantise divides by the row's scale, rounding half away from zero.
func quantise(v int64, exp int) int8 {
	half := int64(1) << exp >> 1
	q := min((abs(v)+half)>>exp, 127)
	if v < 0 {
		return int8(-q)
	}
	return int8(q)
}

func abs(x int64) int64 {
	if x < 0 {
		return -x
	}
	return x
}
