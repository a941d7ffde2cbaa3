package models

// A gazetteer says in which lists of names a word or a run of words stands.
// The key is the sum of the words' hashes turned by their place, its upper half.
type gazetteer map[uint32]uint8

// The lists. A name of several words marks them as its first, a middle or its
// last word.
const (
	gazPerson = 1 << iota // a word of a person's name
	gazPlace              // a place's name, whole
	gazCountry
)

const gazWords = 4 // the longest name

func gazKey(h uint64, w *wordAtoms) uint64 { return h*mul4 + w.norm }

// mark writes for each word an atom of the lists that it is in and of its
// place in the longest listed name.
func (g gazetteer) mark(words []wordAtoms, out []uint64, numbers *numberAtoms) {
	for i := range words {
		out[i] = numbers[0]
	}
	if len(g) == 0 {
		return
	}
	for i := range words {
		if !words[i].capital {
			continue
		}
		h := uint64(0)
		for j := i; j < len(words) && j < i+gazWords; j++ {
			h = gazKey(h, &words[j])
			kind, ok := g[fold(h)]
			if !ok {
				continue
			}
			if j == i {
				if out[i] == numbers[0] {
					out[i] = numbers[1+kind]
				}
				continue
			}
			for k := i; k <= j; k++ {
				place := 1
				switch k {
				case i:
					place = 0
				case j:
					place = 2
				}
				out[k] = numbers[16+8*place+int(kind)]
			}
		}
	}
}
