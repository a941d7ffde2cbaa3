package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitEnglish cuts shortened verbs, "n't" and the possessive off a word, as
// UD_English-EWT does, and the few words that are two ("cannot").
func (s *scanner) splitEnglish(start, end int) {
	word := s.text[start:end]
	if parts := s.contraction[strings.ToLower(word)]; parts != nil {
		s.emitParts(start, parts)
		return
	}
	if strings.ContainsAny(word, "'’`‘ʼ") {
		lower := normalise(word)
		if !s.whole[lower] {
			for _, c := range s.clitics {
				if strings.HasSuffix(lower, c) && len(lower) > len(c) {
					// The clitic's letters are ASCII; its apostrophe may be longer in the text.
					cut := end - (len(c) - strings.IndexByte(c, '\'') - 1)
					_, w := utf8.DecodeLastRuneInString(s.text[:cut])
					cut -= w + strings.IndexByte(c, '\'')
					if cut <= start {
						continue
					}
					s.splitEnglish(start, cut)
					s.emit(cut, end)
					s.out[len(s.out)-1].Joined = true
					return
				}
			}
		}
	}
	s.emit(start, end)
}

// emitParts emits a word in parts of the given lengths.
func (s *scanner) emitParts(start int, parts []string) {
	for i, p := range parts {
		s.emit(start, start+len(p))
		s.out[len(s.out)-1].Joined = i > 0
		start += len(p)
	}
}

// clitic returns the length of a shortened verb or possessive that starts with
// the apostrophe at i, after something that is no word ("NATO"'s, 1980's).
func (s *scanner) clitic(i, end int) int {
	if s.code != "en" {
		return 0
	}
	_, w := utf8.DecodeRuneInString(s.text[i:])
	j := i + w
	for j < end && j-i < 6 && s.text[j] < utf8.RuneSelf && unicode.IsLetter(rune(s.text[j])) {
		j++
	}
	if j < end {
		if c, _ := utf8.DecodeRuneInString(s.text[j:]); isWordRune(c) {
			return 0
		}
	}
	letters := strings.ToLower(s.text[i+w : j])
	for _, c := range s.clitics {
		if c[0] == '\'' && c[1:] == letters {
			return j - i
		}
	}
	return 0
}

// hyphenCut returns where a word is cut at a hyphen and how long the hyphen is;
// 0 where nowhere.
func (s *scanner) hyphenCut(word string) (int, int) {
	i := strings.IndexAny(word, "-‐‑")
	if i <= 0 {
		return 0, 0
	}
	if s.code == "id" {
		return s.hyphenCutIndonesian(word)
	}
	if isDigits(word) { // numbers of telephones and dates stay whole, ranges do not
		if strings.Count(word, "-") > 1 || len(word)-i == 5 && i == 3 {
			return 0, 0
		}
	}
	for segment := 0; i > 0 && i < len(word)-1; {
		_, w := utf8.DecodeRuneInString(word[i:])
		if !s.hyphenPrefix[strings.ToLower(word[segment:i])] {
			return i, w
		}
		segment = i + w
		n := strings.IndexAny(word[segment:], "-‐‑")
		if n < 0 {
			break
		}
		i = segment + n
	}
	return 0, 0
}

// isDigits says whether a word is of digits, full stops, commas and hyphens.
func isDigits(word string) bool {
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9', c == '-', c == '.', c == ',', c == ':':
		default:
			return false
		}
	}
	return true
}
