package entity

import (
	"strings"
	"unicode"

	"newsgraph/loaders/nlp"
)

// A view is a sentence made ready for matching phrases: its tokens' normal forms
// in one string, written together where the text writes them together.
type view struct {
	*nlp.Sentence
	index int
	norm  string
	at    []int   // start of each token in norm
	to    []int   // end of each token in norm
	shape []shape // of each token
	loud  bool    // most words have capitals: a headline in title case or a line of capitals
	shout bool    // a line of capitals
	links map[string]map[string]bool
}

// shape is the case of a token's letters.
type shape uint8

const (
	other   shape = iota // punctuation, numbers
	small                // begins with a small letter
	capital              // begins with a capital
	upper                // capitals throughout, two letters or more
)

func newView(s *nlp.Sentence, index int, lex *lexicon) *view {
	v := &view{Sentence: s, index: index, at: make([]int, len(s.Tokens)), links: lex.links, to: make([]int, len(s.Tokens)), shape: make([]shape, len(s.Tokens))}
	var b strings.Builder
	words, capitals, uppers := 0, 0, 0
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if i > 0 && s.Tokens[i-1].End < t.Start {
			b.WriteByte(' ')
		}
		v.at[i] = b.Len()
		b.WriteString(t.Norm)
		v.to[i] = b.Len()
		v.shape[i] = shapeOf(t.Form)
		if k := strings.IndexByte(t.Norm, '-'); k > 0 && v.shape[i] == small && lex.prefixes.byText[t.Norm[:k]] {
			v.shape[i] = shapeOf(t.Form[min(k, len(t.Form)):]) // "al-Khalifa"
		}
		switch v.shape[i] {
		case small:
			words++
		case capital:
			words++
			capitals++
		case upper:
			words++
			capitals++
			uppers++
		}
	}
	v.norm = b.String()
	// a paragraph may be full of names; a headline in title case has few small words
	share := 9
	if s.Kind == "title" || s.Kind == "heading" {
		share = 6
	}
	v.loud = words >= 4 && capitals*10 >= words*share
	v.shout = words >= 3 && uppers*10 >= words*8
	return v
}

func shapeOf(s string) shape {
	letters, capitals, first := 0, 0, other
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if unicode.IsUpper(r) {
			capitals++
		}
		if first == other {
			first = small
			if unicode.IsUpper(r) || unicode.IsTitle(r) {
				first = capital
			}
		}
	}
	if first == capital && letters > 1 && capitals == letters {
		return upper
	}
	return first
}

// phrase returns the normal form of tokens i to j, both included.
func (v *view) phrase(i, j int) string { return v.norm[v.at[i]:v.to[j]] }

// word returns the normal form of token i, empty outside the sentence.
func (v *view) word(i int) string {
	if i < 0 || i >= len(v.Tokens) {
		return ""
	}
	return v.Tokens[i].Norm
}

// cap says whether token i begins with a capital.
func (v *view) cap(i int) bool { return i >= 0 && i < len(v.shape) && v.shape[i] >= capital }

// glued says whether token i is written together with the one before it.
func (v *view) glued(i int) bool {
	return i > 0 && i < len(v.Tokens) && v.Tokens[i-1].End == v.Tokens[i].Start
}

// afterArticle passes over a definite article at the start of a name.
func (v *view) afterArticle(i int) int {
	if v.links["definite"][v.word(i)] && i+1 < len(v.Tokens) {
		return i + 1
	}
	return i
}

// pastArticle passes over an article of any kind at token i.
func (v *view) pastArticle(i int) int {
	if v.links["article"][v.word(i)] {
		return i + 1
	}
	return i
}

// beforeArticle passes over articles to the left.
func (v *view) beforeArticle(i int) int {
	for i > 0 && v.links["article"][v.word(i)] {
		i--
	}
	return i
}

// tag returns the name recogniser's class of token i without the BIO prefix.
func (v *view) tag(i int) string {
	if i < 0 || i >= len(v.Tokens) {
		return ""
	}
	if n := v.Tokens[i].Name; len(n) > 2 {
		return n[2:]
	}
	return ""
}

// begins says whether token i begins a recognised name.
func (v *view) begins(i int) bool {
	return i >= 0 && i < len(v.Tokens) && strings.HasPrefix(v.Tokens[i].Name, "B-")
}

// tokensOf returns the tokens that a byte span covers, both included; ok is
// false where it covers none.
func (v *view) tokensOf(start, end int) (first, last int, ok bool) {
	first, last = -1, -1
	lo, hi := 0, len(v.Tokens)
	for lo < hi { // the first token that ends after start
		m := (lo + hi) / 2
		if v.Tokens[m].End > start {
			hi = m
		} else {
			lo = m + 1
		}
	}
	for i := lo; i < len(v.Tokens) && v.Tokens[i].Start < end; i++ {
		if first < 0 {
			first = i
		}
		last = i
	}
	return first, last, first >= 0
}

// head returns the token of first..last on which the others depend: the one
// whose own head lies outside, the nearest to the root where several do.
func (v *view) head(first, last int) int {
	best, depth := -1, 0
	for i := first; i <= last; i++ {
		h := v.Tokens[i].Head
		if h >= first && h <= last {
			continue
		}
		if v.Tokens[i].UPOS == "PUNCT" {
			continue
		}
		d := v.depth(i)
		if best < 0 || d < depth {
			best, depth = i, d
		}
	}
	if best < 0 {
		return first
	}
	return best
}

func (v *view) depth(i int) int {
	d := 0
	for i >= 0 && i < len(v.Tokens) && d < len(v.Tokens) {
		i = v.Tokens[i].Head
		d++
	}
	return d
}

// phrases is a set of phrases with a value each, found by longest match.
type phrases[T any] struct {
	byText  map[string]T
	longest map[string]int // by first word's first bytes: how many bytes the longest phrase has
}

func newPhrases[T any]() *phrases[T] {
	return &phrases[T]{byText: map[string]T{}, longest: map[string]int{}}
}

func (p *phrases[T]) add(text string, value T) {
	if _, have := p.byText[text]; !have {
		p.byText[text] = value
	}
	k := firstWord(text)
	if len(text) > p.longest[k] {
		p.longest[k] = len(text)
	}
	// the tokenizer may part the clitic: "kedua|nya"
	if host, ok := strings.CutSuffix(k, "nya"); ok && len(text) > p.longest[host] {
		p.longest[host] = len(text)
	}
}

func (p *phrases[T]) addAll(texts []string, value T) {
	for _, t := range texts {
		p.add(t, value)
	}
}

// firstWord is a phrase up to its first character that can end a token.
func firstWord(text string) string {
	for i, r := range text {
		if i > 0 && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return text[:i]
		}
	}
	return text
}

// match returns the longest phrase that starts at token i and its last token.
func (p *phrases[T]) match(v *view, i int) (value T, last int, ok bool) {
	if i < 0 || i >= len(v.Tokens) {
		return value, 0, false
	}
	limit, found := p.longest[firstWord(v.norm[v.at[i]:v.to[i]])]
	if !found {
		return value, 0, false
	}
	for j := i; j < len(v.Tokens) && v.to[j]-v.at[i] <= limit; j++ {
		if val, hit := p.byText[v.norm[v.at[i]:v.to[j]]]; hit {
			value, last, ok = val, j, true
		}
	}
	return value, last, ok
}

// has says whether token i alone is one of the phrases.
func (p *phrases[T]) has(v *view, i int) bool {
	if i < 0 || i >= len(v.Tokens) {
		return false
	}
	_, ok := p.byText[v.Tokens[i].Norm]
	return ok
}

// endsAt returns the longest phrase that ends with token i and its first token.
func (p *phrases[T]) endsAt(v *view, i int) (value T, first int, ok bool) {
	for j := i; j >= 0 && j >= i-7; j-- {
		if val, last, hit := p.match(v, j); hit && last == i {
			value, first, ok = val, j, true
		} else if val, hit := p.byText[v.phrase(j, i)]; hit {
			value, first, ok = val, j, true
		}
	}
	return value, first, ok
}
