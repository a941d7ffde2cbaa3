package gazetteer

import (
	"slices"
	"strings"
)

// The kinds of Variant.
const (
	variantSuffix    = "suffix"    // the spelling of a word's end: -skyy for -sky
	variantConnector = "connector" // a word inside names that may be written small or large: of, bin
	variantParticle  = "particle"  // a word that begins a surname: von, al
)

// A spelling brings the spellings of a word in names together (Sergei and Sergey,
// Mohammed and Muhammad, Zelenskyy and Zelensky) and knows how names are built.
type spelling struct {
	words      map[string]string
	suffixes   []Variant
	connectors map[string]bool
	particles  map[string]bool
	customs    map[Custom]bool
}

func newSpelling(variants []Variant, customs []Custom) spelling {
	s := spelling{words: make(map[string]string, len(variants)), connectors: map[string]bool{}, particles: map[string]bool{}, customs: map[Custom]bool{}}
	for _, v := range variants {
		switch v.Kind {
		case variantSuffix:
			s.suffixes = append(s.suffixes, v)
		case variantConnector:
			s.connectors[v.Word] = true
		case variantParticle:
			s.particles[v.Word] = true
		default:
			s.words[v.Word] = v.Canonical
		}
	}
	slices.SortFunc(s.suffixes, func(a, b Variant) int {
		if len(a.Word) != len(b.Word) {
			return len(b.Word) - len(a.Word)
		}
		return strings.Compare(a.Word, b.Word)
	})
	for _, c := range customs {
		s.customs[c] = true
	}
	return s
}

// Speller returns the function that folds a name and brings the spellings of its
// words together, as names are filed.
func Speller(variants []Variant) func(name string) string {
	s := newSpelling(variants, nil)
	return func(name string) string {
		key, _ := s.key(name)
		return key
	}
}

// word returns the one spelling under which a folded word is filed.
func (s spelling) word(key string) string {
	if to, ok := s.words[key]; ok {
		return to
	}
	if len(key) >= 6 {
		for _, v := range s.suffixes {
			if stem, ok := strings.CutSuffix(key, v.Word); ok {
				return stem + v.Canonical
			}
		}
	}
	return key
}

// key returns a name as it is filed and the shape that each of its words must
// have in a text, two bits a word from the lowest.
func (s spelling) key(name string) (string, uint64) {
	words := split(name)
	var b strings.Builder
	var cases uint64
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		key := s.word(w.key)
		b.WriteString(key)
		if i >= 31 {
			continue
		}
		need := w.shape
		switch {
		case need == capital && len(w.key) > 3:
			need = initial // "Nato", "Asean", "Opec"
		case len(words) > 1 && need != capital && s.connectors[w.key] && (i > 0 || w.key != "the"):
			need = lower
		}
		cases |= uint64(need) << (2 * i)
	}
	return b.String(), cases
}
