package gazetteer

import (
	"strings"
	"unicode"
)

// Scan finds the names of a text that the gazetteer holds: the longest at each
// place, from left to right, none within another, on word boundaries only, in
// the case that the name is written in ("AS" is no "as"). Lang is the text's
// language ("id" or "en"); names that belong to the other one do not match.
// Surnames alone are not among them (Surname). An organ of a state is joined
// with the country beside it ("Kementerian Luar Negeri Rusia", "Russia's
// Foreign Ministry"). Scan decides nothing: a hit has all readings of its name.
func (g *Gazetteer) Scan(text, lang string) []Hit {
	s := g.scanner(text, lang)
	return s.compose(s.names())
}

func (g *Gazetteer) scanner(text, lang string) *scanner {
	words := split(text)
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = g.spell.word(w.key)
	}
	return &scanner{g: g, text: text, lang: lang, words: words, keys: keys}
}

type scanner struct {
	g     *Gazetteer
	text  string
	lang  string
	words []word
	keys  []string
	any   bool // any case will do
}

// A found name, in words.
type found struct {
	first, last int
	refs        []Ref
	organs      []Organ
	exact       bool // holds an abbreviation that must be in capitals
}

func (s *scanner) names() []found {
	var out []found
	for i := 0; i < len(s.words); {
		best := found{first: i, last: -1}
		for _, l := range s.g.layers {
			s.longest(l, i, &best)
		}
		s.organAt(i, &best)
		if best.last < 0 {
			i++
			continue
		}
		best.refs = rank(best.refs)
		out = append(out, best)
		i = best.last + 1
	}
	return out
}

// longest looks for the longest name of a layer that begins at word i.
func (s *scanner) longest(l *layer, i int, best *found) {
	if !l.first.may(s.keys[i]) {
		return
	}
	c, ok := start(l.names).step(s.keys[i])
	if !ok {
		return
	}
	s.walk(l, c, []int{i}, best, false)
}

// walk follows the automaton from the words matched so far. Initials between a
// person's names ("Antony J. Blinken") and the Arabic article ("Rafic al-Hariri")
// may be passed over.
func (s *scanner) walk(l *layer, c cursor, at []int, best *found, skipped bool) {
	last := at[len(at)-1]
	if last >= best.last {
		if offset, ok := c.value(); ok {
			s.take(l, offset, at, best, skipped)
		}
	}
	next := last + 1
	if next >= len(s.words) || s.words[next].gap {
		return
	}
	blank, ok := c.step(" ")
	if !ok {
		return
	}
	if to, ok := blank.step(s.keys[next]); ok {
		s.walk(l, to, append(at, next), best, skipped)
	}
	passed := len(s.keys[next]) == 1 && s.words[next].shape == initial || s.keys[next] == "al"
	if passed && next+1 < len(s.words) && !s.words[next+1].gap {
		if to, ok := blank.step(s.keys[next+1]); ok {
			s.walk(l, to, append(at, next+1), best, true)
		}
	}
}

// take keeps the readings of a name whose case and language fit.
func (s *scanner) take(l *layer, offset int, at []int, best *found, skipped bool) {
	last := at[len(at)-1]
	var refs []Ref
	exact := false
	for _, p := range l.postings(secNamePostings, offset) {
		if p.lang != "" && p.lang != s.lang || !s.fits(p.cases, at) || skipped && l.entryType(p.entry) != Person {
			continue
		}
		refs = append(refs, l.ref(p))
		for c := p.cases; c != 0; c >>= 2 {
			exact = exact || shape(c&3) == capital
		}
	}
	if len(refs) == 0 {
		return
	}
	if last > best.last {
		best.last, best.refs, best.exact = last, nil, false
	}
	best.refs = append(best.refs, refs...)
	best.exact = best.exact || exact
}

// fits says whether the words have at least the shape that a name asks for.
func (s *scanner) fits(cases uint64, at []int) bool {
	for k, i := range at {
		if k >= 31 || s.any {
			return true
		}
		if s.words[i].shape < shape(cases>>(2*k)&3) {
			return false
		}
	}
	return true
}

// shouting says whether the line around a span is written in capitals.
func (s *scanner) shouting(start, end int) bool {
	from := strings.LastIndexByte(s.text[:start], '\n') + 1
	to := len(s.text)
	if i := strings.IndexByte(s.text[end:], '\n'); i >= 0 {
		to = end + i
	}
	capitals, small := 0, 0
	for _, r := range s.text[from:start] + s.text[end:to] {
		if unicode.IsUpper(r) {
			capitals++
		} else if unicode.IsLower(r) {
			small++
		}
	}
	return capitals > 4*small && capitals > 3
}
