package gazetteer

import "strings"

// firstBits is the size of a layer's filter of first words, in bits: with some
// 25,000 first words one word in twenty passes that begins no name.
const firstBits = 1 << 19

// firstWords is a filter that says quickly that no name begins with a word: most
// words of a text need not be looked up at all.
type firstWords string

// hash is FNV-1a.
func hash(key string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h % firstBits
}

// filter makes the filter of the first words of keys.
func filter(keys []string) []byte {
	bits := make([]byte, firstBits/8)
	for _, k := range keys {
		first, _, _ := strings.Cut(k, " ")
		h := hash(first)
		bits[h/8] |= 1 << (h % 8)
	}
	return bits
}

// may says whether a name may begin with the word.
func (f firstWords) may(key string) bool {
	h := hash(key)
	return f[h/8]&(1<<(h%8)) != 0
}
