package nlp

import (
	"fmt"
	"strings"

	"newsgraph/loaders/lang"
)

// A Morphology explains how Indonesian words are formed: which root a word has
// and which prefix and suffix made it. It is safe for concurrent use.
//
// A word is taken apart by rules (prefixes with the change of the first letter
// that they bring, suffixes, reduplication) and accepted where the rest is a
// root of the lexicon; of several readings the one with the commonest root
// wins. Words that the rules would misread stand in a list of exceptions.
type Morphology struct {
	roots     map[string]int
	irregular map[string]string
}

// NewMorphology reads the lexicon of roots and the exceptions.
func NewMorphology() (*Morphology, error) {
	roots, err := lang.Roots("id")
	if err != nil {
		return nil, fmt.Errorf("lexicon of roots: %w", err)
	}
	irregular, err := lang.Irregular("id")
	if err != nil {
		return nil, fmt.Errorf("irregular forms: %w", err)
	}
	return &Morphology{roots: roots, irregular: irregular}, nil
}

// Analyse returns the root of a word and how it was formed. The word is compared
// in lower case; clitics must be cut off. Where the lexicon lacks the root,
// affixes that leave no doubt are cut off all the same ("menculik"); any other
// word that nothing explains is its own root, with an empty Morph.
func (m *Morphology) Analyse(form string) (root string, morph Morph) {
	w := strings.ToLower(form)
	if left, right, ok := strings.Cut(w, "-"); ok {
		return m.reduplicated(w, left, right)
	}
	best, ok := m.explain(w)
	if r, irregular := m.irregular[w]; irregular {
		if !ok || best.root != r {
			best = m.toRoot(w, r)
		}
		return r, best.morph()
	}
	if m.roots[w] > 0 {
		return w, Morph{}
	}
	if !ok {
		if best, ok = guess(w); !ok {
			return w, Morph{}
		}
	}
	return best.root, best.morph()
}

// Known says whether the lexicon explains a word in lower case: it is a root,
// an exception, or formed of a root.
func (m *Morphology) Known(lower string) bool {
	if m.roots[lower] > 0 || m.irregular[lower] != "" {
		return true
	}
	if left, right, ok := strings.Cut(lower, "-"); ok {
		return left == right && m.Known(left) || m.Known(left) && m.Known(right)
	}
	_, ok := m.explain(lower)
	return ok
}

// A reading is one way to take a word apart.
type reading struct {
	root, prefix, inner, suffix string
	weight                      int
}

// strong says whether a reading has affixes that rarely are part of a root.
func (r reading) strong() bool {
	switch r.prefix {
	case "meN", "di", "ber", "peN", "per":
		return true
	case "ke":
		return r.suffix != ""
	case "ter", "se", "pe":
		return r.suffix != "" || r.inner != ""
	}
	return r.suffix == "an" || r.suffix == "kan"
}

func (r reading) morph() Morph {
	f := Morph{Prefix: r.prefix, Suffix: r.suffix}
	if r.inner != "" {
		f.Prefix += "+" + r.inner
	}
	switch r.prefix {
	case "meN":
		f.Voice = "act"
	case "di":
		f.Voice = "pass"
	case "ter", "ber":
		f.Voice = r.prefix
		if r.prefix == "ter" && r.suffix == "an" {
			f.Voice = "noun"
		}
	case "peN", "pe", "ke":
		f.Voice = "noun"
	case "per":
		f.Voice = "bare"
		if r.suffix == "an" {
			f.Voice = "noun"
		}
	case "":
		switch r.suffix {
		case "an":
			f.Voice = "noun"
		case "kan", "i":
			f.Voice = "bare"
		}
	}
	return f
}

// explain returns the best reading of a word as a root with affixes.
func (m *Morphology) explain(w string) (reading, bool) {
	var best reading
	bestScore, found := 0, false
	m.readings(w, func(r reading) {
		r.weight = m.roots[r.root]
		score := 4*bitLength(r.weight) - 5*r.pieces()
		if !found || score > bestScore || score == bestScore && r.root < best.root {
			best, bestScore, found = r, score, true
		}
	})
	return best, found
}

func (r reading) pieces() int {
	n := 0
	for _, s := range [...]string{r.prefix, r.suffix} {
		if s != "" {
			n++
		}
	}
	if r.inner != "" {
		n += 2
	}
	return n
}

// bitLength is a coarse logarithm: roots of about the same frequency tie.
func bitLength(n int) int {
	b := 0
	for ; n > 0; n >>= 1 {
		b++
	}
	return b
}

// toRoot returns the reading of a word that leads to a given root, as far as
// affixes show it.
func (m *Morphology) toRoot(w, root string) reading {
	r := reading{root: root}
	one := &Morphology{roots: map[string]int{root: 1}}
	if found, ok := one.explain(w); ok {
		return found
	}
	return r
}

// reduplicated reads a word with a hyphen: "negara-negara", "berturut-turut",
// "kebarat-baratan", "sayur-mayur". Other hyphenated words stay as they are.
func (m *Morphology) reduplicated(w, left, right string) (string, Morph) {
	if r, ok := m.irregular[w]; ok {
		return r, Morph{}
	}
	if left == right && left != "" {
		root, f := m.Analyse(left)
		f.Number = "pl"
		return root, f
	}
	const shortest = 3
	if len(left) < shortest || len(right) < shortest || strings.Contains(right, "-") {
		return w, Morph{}
	}
	l, fl := m.Analyse(left)
	r, fr := m.Analyse(right)
	switch {
	case l == r:
		if fr.Suffix != "" && fl.Suffix == "" {
			fl.Suffix = fr.Suffix
		}
		return l, fl
	case fr.Suffix != "" && strings.HasSuffix(left, r): // kebarat-baratan
		prefix := strings.TrimSuffix(left, r)
		f := Morph{Suffix: fr.Suffix, Voice: "noun"}
		if prefix == "ke" || prefix == "pe" || prefix == "per" {
			f.Prefix = prefix
		}
		return r, f
	case strings.HasSuffix(left, right) && m.roots[right] > 0: // berturut-turut
		return right, fl
	case len(left) > 3 && len(right) > 3 && left[len(left)-3:] == right[len(right)-3:] && m.Known(left): // sayur-mayur
		return l, fl
	}
	return w, Morph{}
}
