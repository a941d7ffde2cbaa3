package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitIndonesian cuts clitics off a word, as UD_Indonesian does: -nya, -ku, -mu,
// -lah, -kah, -pun, ku-, kau-.
func (s *scanner) splitIndonesian(start, end int) {
	word := s.text[start:end]
	if strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s") {
		cut := start + strings.LastIndexAny(word, "'’")
		if cut > start {
			s.emit(start, cut)
			s.emit(cut, end)
			return
		}
	}
	lower := strings.ToLower(word)
	if s.whole[lower] || len(lower) != len(word) {
		s.emit(start, end)
		return
	}
	if n := s.enclitic(word, lower); n > 0 {
		s.splitIndonesian(start, end-n)
		s.emit(end-n, end)
		s.out[len(s.out)-1].Joined = true
		return
	}
	if n := s.proclitic(lower); n > 0 {
		s.emit(start, start+n)
		s.emit(start+n, end)
		s.out[len(s.out)-1].Joined = true
		return
	}
	s.emit(start, end)
}

// enclitic returns the length of the clitic at the end of a word, 0 where there
// is none. A pronoun is cut off wherever the rest may be a word; a particle
// only where the rest is known and the whole is not ("itulah", not "majalah").
func (s *scanner) enclitic(word, lower string) int {
	for _, c := range s.clitics {
		if !strings.HasSuffix(lower, c) || len(lower) < len(c)+2 {
			continue
		}
		rest, lowerRest := word[:len(word)-len(c)], lower[:len(lower)-len(c)]
		if !strings.HasSuffix(word, c) && strings.ToUpper(word) != word {
			continue // the ending itself has a capital: a name
		}
		switch {
		case s.base[lowerRest] || s.known(lowerRest):
			if c == "nya" || !s.known(lower) {
				return len(c)
			}
		case c == "nya" && isAcronym(rest):
			return len(c)
		case c == "nya" && (!isCapitalised(word) || s.atStart()) && strings.ContainsAny(lowerRest, "aeiou"):
			if !s.known(lower) {
				return len(c)
			}
		}
	}
	for _, c := range s.particles {
		if !strings.HasSuffix(lower, c) || len(lower) < len(c)+2 {
			continue
		}
		rest := lower[:len(lower)-len(c)]
		if s.base[rest] || !s.known(lower) && (s.known(rest) || s.encliticOf(rest)) {
			return len(c)
		}
	}
	return 0
}

// atStart says whether the next token may be a sentence's first, where a capital
// tells nothing.
func (s *scanner) atStart() bool {
	if len(s.out) == s.first {
		return true
	}
	t := s.out[len(s.out)-1]
	form := s.text[t.Start:t.End]
	return isTerminalMark(form) || kindOf(form) != 0
}

// encliticOf says whether a word in lower case is a known word and a pronoun ("namanya").
func (s *scanner) encliticOf(lower string) bool {
	for _, c := range s.clitics {
		if rest, ok := strings.CutSuffix(lower, c); ok && s.known(rest) {
			return true
		}
	}
	return false
}

func (s *scanner) proclitic(lower string) int {
	for _, c := range s.proclitics {
		if rest, ok := strings.CutPrefix(lower, c); ok && len(rest) > 2 && !s.known(lower) && s.verb(rest) {
			return len(c)
		}
	}
	return 0
}

// isAmount says whether a word is a number, with or without its currency.
func (s *scanner) isAmount(word string) bool {
	word = word[s.currencyCut(word):]
	return isDigits(word) && !strings.Contains(word, "-")
}

func isAcronym(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s
}

// hyphenCutIndonesian cuts ranges of numbers ("5-10"), pairs of names
// ("RI-Jepang") and clitics after a hyphen ("APBN-nya"); reduplication, prefixes
// and ordinals stay whole.
func (s *scanner) hyphenCutIndonesian(word string) (int, int) {
	i := strings.LastIndexAny(word, "-‐‑")
	_, w := utf8.DecodeRuneInString(word[i:])
	right := word[i+w:]
	for _, list := range [][]string{s.clitics, s.particles} {
		for _, c := range list {
			if right == c {
				return i, w
			}
		}
	}
	i = strings.IndexAny(word, "-‐‑")
	_, w = utf8.DecodeRuneInString(word[i:])
	left := word[:i]
	right = word[i+w:]
	if s.isAmount(left) && s.isAmount(right) { // not a number of telephone or date
		return i, w
	}
	if !isCapitalised(left) || !isCapitalised(right) || len(right) < 2 || len(left) < 2 ||
		s.hyphenPrefix[strings.ToLower(left)] || strings.ContainsFunc(right, unicode.IsDigit) {
		return 0, 0
	}
	l, r := strings.ToLower(left), strings.ToLower(right)
	const shared = 4 // letters that tell a reduplication in title case ("Perundang-Undangan")
	if strings.HasPrefix(r, l) || strings.Contains(l, r[:min(len(r), shared)]) {
		return 0, 0
	}
	return i, w
}
