package models

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// A table holds the weights of a linear classifier: feature key → class →
// weight. Weights are int8 with a power of two per row as their scale, so that
// all scores are integers and equal on every machine.
//
// Encoded, a row is the distance of its key from the key before (uvarint), the
// number of its classes, the scale's exponent, and a class and a weight for
// each weight that is not zero. With at most eight classes (narrow), the number
// gives way to a bit set of the classes and the weights alone follow. Decoding
// builds a hash index; rows are read where they lie.
type table struct {
	classes int
	rows    int
	shift   uint
	index   []uint64 // key<<32 | offset of the row in data; 0 is empty
	data    []byte
}

var errCutOff = errors.New("the model is cut off")

func decodeTable(data []byte, classes, rows int) (*table, error) {
	if rows < 0 || rows > len(data) || len(data) > 1<<31 {
		return nil, errCutOff
	}
	t := &table{classes: classes, rows: rows, data: data}
	t.index, t.shift = newIndex(rows)
	mask := uint32(len(t.index) - 1)
	var key uint32
	pos := 0
	for range rows {
		delta, n := binary.Uvarint(data[pos:])
		if n <= 0 {
			return nil, errCutOff
		}
		pos += n
		key += uint32(delta)
		if pos+2 > len(data) {
			return nil, errCutOff
		}
		end, err := rowEnd(data, pos, classes)
		if err != nil {
			return nil, err
		}
		slot := key >> t.shift
		for t.index[slot] != 0 {
			slot = (slot + 1) & mask
		}
		t.index[slot] = uint64(key)<<32 | uint64(pos)
		pos = end
	}
	if pos != len(data) {
		return nil, errors.New("the model has bytes after its last row")
	}
	return t, nil
}

// narrow is the most classes of a table whose rows have bit sets.
const narrow = 8

// rowEnd checks the row at pos, behind its key, and says where it ends.
func rowEnd(data []byte, pos, classes int) (int, error) {
	width := int(data[pos])
	end := pos + 2 + 2*width
	if classes <= narrow {
		if width>>classes != 0 {
			return 0, fmt.Errorf("the model has more than %d classes", classes)
		}
		end = pos + 2 + bits.OnesCount8(data[pos])
	}
	if end > len(data) || data[pos+1] > 24 {
		return 0, errCutOff
	}
	if classes > narrow {
		for i := pos + 2; i < end; i += 2 {
			if int(data[i]) >= classes {
				return 0, fmt.Errorf("the model has class %d of %d", data[i], classes)
			}
		}
	}
	return end, nil
}

// newIndex makes an index at most two thirds full; slots are found by the
// key's upper bits.
func newIndex(rows int) ([]uint64, uint) {
	n := bits.Len(uint(rows + rows/2 + 1))
	if n < 4 {
		n = 4
	}
	return make([]uint64, 1<<n), uint(32 - n)
}

// A look-up waits for memory, and whether a feature has a row cannot be
// predicted. So the look-ups of a chunk of features are all begun before the
// first is used: loops without branches let the processor wait for many at once.
const chunk = 64

// score adds the weights of the features to out.
func (t *table) score(ks []uint32, out []int32) {
	mask := uint32(len(t.index) - 1)
	var found [chunk]uint64
	var rows [chunk]uint32
	for len(ks) > 0 {
		part := ks[:min(chunk, len(ks))]
		ks = ks[len(part):]
		for i, k := range part {
			found[i] = t.index[k>>t.shift&mask]
		}
		n := 0
		for i, k := range part {
			e := found[i]
			for slot := k >> t.shift; e != 0 && uint32(e>>32) != k; {
				slot++
				e = t.index[slot&mask]
			}
			if e != 0 {
				rows[n] = uint32(e)
				n++
			}
		}
		var touched byte
		for _, at := range rows[:n] {
			touched |= t.data[at]
		}
		if touched == 0 {
			continue // no row has a class
		}
		for _, at := range rows[:n] {
			row := t.data[at:]
			width, exp := int(row[0]), row[1]&31
			if t.classes <= narrow {
				row = row[2:]
				for i, set := 0, uint8(width); set != 0; i, set = i+1, set&(set-1) {
					out[bits.TrailingZeros8(set)] += int32(int8(row[i])) << exp
				}
				continue
			}
			row = row[2 : 2+2*width]
			for i := 0; i+1 < len(row); i += 2 {
				out[row[i]] += int32(int8(row[i+1])) << exp
			}
		}
	}
}

// A triples table is a table of three classes with the weights in the index
// itself: one look-up, one cache line.
type triples struct {
	rows  int
	shift uint
	index []uint64 // key<<32 | exponent<<24 | three int8; 0 is empty
}

func decodeTriples(data []byte, rows int) (*triples, error) {
	if rows < 0 || rows > len(data) {
		return nil, errCutOff
	}
	t := &triples{rows: rows}
	t.index, t.shift = newIndex(rows)
	mask := uint32(len(t.index) - 1)
	var key uint32
	pos := 0
	for range rows {
		delta, n := binary.Uvarint(data[pos:])
		if n <= 0 {
			return nil, errCutOff
		}
		pos += n
		key += uint32(delta)
		if pos+4 > len(data) || data[pos] > 24 {
			return nil, errCutOff
		}
		slot := key >> t.shift
		for t.index[slot] != 0 {
			slot = (slot + 1) & mask
		}
		t.index[slot] = uint64(key)<<32 | uint64(data[pos])<<24 |
			uint64(data[pos+1])<<16 | uint64(data[pos+2])<<8 | uint64(data[pos+3])
		pos += 4
	}
	if pos != len(data) {
		return nil, errors.New("the model has bytes after its last row")
	}
	return t, nil
}

func (t *triples) score3(ks []uint32) [3]int32 {
	mask := uint32(len(t.index) - 1)
	var a, b, c int32
	var found [chunk]uint64
	for len(ks) > 0 {
		part := ks[:min(chunk, len(ks))]
		ks = ks[len(part):]
		for i, k := range part {
			found[i] = t.index[k>>t.shift&mask]
		}
		for i, k := range part {
			e := found[i]
			for slot := k >> t.shift; e != 0 && uint32(e>>32) != k; {
				slot++
				e = t.index[slot&mask]
			}
			exp := e >> 24 & 31
			a += int32(int8(e>>16)) << exp
			b += int32(int8(e>>8)) << exp
			c += int32(int8(e)) << exp
		}
	}
	return [3]int32{a, b, c}
}
