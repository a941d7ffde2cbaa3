package models

// Features are never strings: the parts of a feature (a word, a tag, a
// distance) are 64-bit hashes, and a feature is a linear combination of its
// parts and of its template's number, cut to 32 bits. At a million rows a
// feature that was never trained hits one by chance once in 4,000 look-ups.

const (
	mul1 = 0x9E3779B97F4A7C15
	mul2 = 0xC2B2AE3D27D4EB4F
	mul3 = 0x165667B19E3779F9
	mul4 = 0xD6E8FEB86659FD93
	mul5 = 0xA0761D6478BD642F
)

// mix is the finaliser of MurmurHash3.
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xFF51AFD7ED558CCD
	x ^= x >> 33
	x *= 0xC4CEB9FE1A85EC53
	x ^= x >> 33
	return x
}

// atom hashes a string (FNV-1a, finalised).
func atom(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mix(h)
}

// smallAtoms are the hashes of small numbers: distances, counts, masks.
const smallAtoms = 256

type numberAtoms [smallAtoms]uint64

func newNumberAtoms() *numberAtoms {
	var n numberAtoms
	for i := range n {
		n[i] = mix(uint64(i)*mul4 + mul5)
	}
	return &n
}

// keys is a buffer of feature keys; the methods append the feature of a
// template with one to five parts.
type keys struct {
	k      []uint32
	scores [maxClasses]int32 // of the classes: beside the keys, as both are needed together
}

// row gives n scores, all zero.
func (b *keys) row(n int) []int32 {
	s := b.scores[:n]
	clear(s)
	return s
}

func (b *keys) reset() { b.k = b.k[:0] }

func (b *keys) add1(template, a uint64)       { b.k = append(b.k, key1(template, a)) }
func (b *keys) add2(template, a, c uint64)    { b.k = append(b.k, key2(template, a, c)) }
func (b *keys) add3(template, a, c, d uint64) { b.k = append(b.k, key3(template, a, c, d)) }
func (b *keys) add4(template, a, c, d, e uint64) {
	b.k = append(b.k, key4(template, a, c, d, e))
}

func key1(template, a uint64) uint32       { return fold(template*mul5 + a*mul1) }
func key2(template, a, c uint64) uint32    { return fold(template*mul5 + a*mul1 + c*mul2) }
func key3(template, a, c, d uint64) uint32 { return fold(template*mul5 + a*mul1 + c*mul2 + d*mul3) }
func key4(template, a, c, d, e uint64) uint32 {
	return fold(template*mul5 + a*mul1 + c*mul2 + d*mul3 + e*mul4)
}

// fold keeps the upper half; 0 marks an empty slot in the tables and is never a key.
func fold(h uint64) uint32 {
	k := uint32(h >> 32)
	if k == 0 {
		k = 1
	}
	return k
}
