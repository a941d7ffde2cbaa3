package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize cuts text[start:end] into tokens and appends them to out. It follows
// the treebanks of Universal Dependencies: English-EWT and -PUD, Indonesian-CSUI
// and -PUD. Time is linear in end-start.
func (r *rules) tokenize(text string, start, end int, out []Token) []Token {
	s := scanner{rules: r, text: text[:end], out: out, first: len(out)}
	for i := start; i < end; {
		c, w := utf8.DecodeRuneInString(s.text[i:])
		if isSpace(c) {
			i += w
			continue
		}
		j := i + w
		for j < end {
			c, w := utf8.DecodeRuneInString(s.text[j:])
			if isSpace(c) {
				break
			}
			j += w
		}
		s.chunk(i, j)
		i = j
	}
	for k := s.first; k < len(s.out); k++ {
		t := &s.out[k]
		t.Form = text[t.Start:t.End]
		t.Norm = normalise(t.Form)
		t.Head = -1
		t.SpaceAfter = k+1 == len(s.out) || s.out[k+1].Start > t.End
	}
	return s.out
}

// A scanner holds the tokens of a block while it is read.
type scanner struct {
	*rules
	text  string // ends where the block ends
	out   []Token
	first int // index of the block's first token in out
}

func (s *scanner) emit(start, end int) {
	if start < end {
		s.out = append(s.out, Token{Start: start, End: end})
	}
}

// chunk cuts what stands between two white spaces.
func (s *scanner) chunk(start, end int) {
	if isEmoticon(s.text[start:end]) {
		s.emit(start, end)
		return
	}
	addresses := mayHoldAddress(s.text[start:end])
	chunkStart := start
	for i := start; i < end; {
		c, w := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case isWordRune(c):
			if addresses {
				if n := addressLength(s.text[i:end]); n > 0 {
					s.emit(i, i+n)
					i += n
					continue
				}
			}
			i = s.word(i, end)
		case (c == '-' || c == '−' || c == '+') && signsNumber(s.text, chunkStart, i, i+w):
			i = s.word(i, end)
		case c == '#' || c == '@':
			j := s.handle(i+w, end)
			s.emit(i, j)
			i = j
		case isApostrophe(c) && i > chunkStart && s.clitic(i, end) > 0:
			j := i + s.clitic(i, end)
			s.emit(i, j)
			s.out[len(s.out)-1].Joined = true
			i = j
		default:
			j := i + w
			if repeats(c) {
				for j < end {
					d, w := utf8.DecodeRuneInString(s.text[j:])
					if d != c && (c != '!' && c != '?' || d != '!' && d != '?') {
						break
					}
					j += w
				}
			}
			s.emit(i, j)
			i = j
		}
	}
}

// word reads a run of letters and digits with the signs that may stand inside
// one, cuts it as the language asks, and returns where it ends.
func (s *scanner) word(start, end int) int {
	_, w := utf8.DecodeRuneInString(s.text[start:])
	segment := start // where the part after the last connecting sign starts
	i := start + w
	for i < end {
		c, w := utf8.DecodeRuneInString(s.text[i:])
		if isWordRune(c) {
			i += w
			continue
		}
		if c == '$' && i-start <= 3 && strings.ToUpper(s.text[start:i]) == s.text[start:i] && allLetters(s.text[start:i]) {
			s.emit(start, i+w) // US$, AS$
			return i + w
		}
		if i+w >= end {
			break
		}
		next, _ := utf8.DecodeRuneInString(s.text[i+w:])
		if !isWordRune(next) || !s.connects(c, start, segment, i, i+w, end) {
			break
		}
		i += w
		segment = i
	}
	i = s.fullStop(start, segment, i, end)
	s.split(start, i)
	return i
}

// connects says whether the sign c at text[at:after], between two word runes,
// joins them to one word, which began at start; segment is where its last part
// began. end is where the chunk ends.
func (s *scanner) connects(c rune, start, segment, at, after, end int) bool {
	left, _ := utf8.DecodeLastRuneInString(s.text[:at])
	right, _ := utf8.DecodeRuneInString(s.text[after:])
	digits := unicode.IsDigit(left) && unicode.IsDigit(right)
	letters := unicode.IsLetter(left) && unicode.IsLetter(right)
	switch c {
	case '.':
		switch {
		case digits:
			return true
		case unicode.IsDigit(right):
			return s.abbreviation[strings.ToLower(s.text[segment:at])+"."] == noAbbreviation
		case isOneRune(s.text[segment:at]): // U.S, p.m
			return segment == start || s.text[segment-1] == '.' || s.code == "en" && s.text[segment-1] == '-' && unicode.IsUpper(left) // "D-N.Y."
		case unicode.IsUpper(right):
			next := wordPrefix(s.text[after:end])
			if capitals(s.text[segment:at]) && capitals(next) && s.domain[strings.ToLower(next)] {
				return true // TEMPO.CO
			}
			return unicode.IsUpper(left) && isInitials(s.text[after:end])
		case s.domain[strings.ToLower(wordPrefix(s.text[after:end]))]:
			return true
		}
		return s.code == "en" && letters && unicode.IsLower(left)
	case ',', ':':
		return digits
	case '\'', '’', 'ʼ', '`', '‘':
		return letters
	case '-', '‐', '‑', '/':
		return true
	case '&':
		return letters
	case '\u00ad': // soft hyphen
		return true
	}
	return false
}

// capitals says whether a word has two letters or more, all of them capital.
func capitals(w string) bool {
	return len(w) > 1 && allLetters(w) && strings.ToUpper(w) == w
}

// fullStop returns the end of the word text[start:end] together with a full
// stop at end, if that belongs to the word.
func (s *scanner) fullStop(start, segment, i, end int) int {
	if i >= len(s.text) || s.text[i] != '.' || i+1 < end && s.text[i+1] == '.' {
		return i
	}
	if i+1 < end { // something follows without a space
		next, _ := utf8.DecodeRuneInString(s.text[i+1:])
		if unicode.IsLetter(next) && !s.isAbbreviation(start, i) {
			return i
		}
	}
	rest, ok := nextRune(s.text, i+1)
	switch s.abbreviation[strings.ToLower(s.text[start:i+1])] {
	case openAbbreviation:
		if !ok {
			break
		}
		return i + 1
	case numberAbbreviation:
		if ok && (unicode.IsDigit(rest) || isRoman(s.text[i+1:])) {
			return i + 1
		}
		if s.text[start] < 'A' || s.text[start] > 'Z' || !s.afterInitial() {
			return i
		}
	case freeAbbreviation, lastAbbreviation:
		return i + 1
	}
	if segment > start && s.text[segment-1] == '-' && s.code == "en" && s.abbreviation[strings.ToLower(s.text[segment:i+1])] == freeAbbreviation {
		return i + 1 // "R-Ariz."
	}
	if segment > start && isOneRune(s.text[segment:i]) && s.text[segment-1] == '.' {
		return i + 1 // U.S.
	}
	// A capital alone is an initial ("Antony J. Blinken") unless nothing follows.
	if isOneRune(s.text[start:i]) {
		c, _ := utf8.DecodeRuneInString(s.text[start:])
		if unicode.IsUpper(c) && ok && !isTerminal(rest) && (s.afterName(start) || s.initialAt(i+1)) {
			return i + 1
		}
	}
	return i
}

// afterInitial says whether the last token is an initial: "J. P. Singh" tells no page.
func (s *scanner) afterInitial() bool {
	if len(s.out) == s.first {
		return false
	}
	t := s.out[len(s.out)-1]
	return t.End-t.Start == 2 && s.text[t.Start+1] == '.' && s.text[t.Start] >= 'A' && s.text[t.Start] <= 'Z'
}

// initialAt says whether another initial stands behind a blank: "envoy J. P. Singh".
func (s *scanner) initialAt(i int) bool {
	if i+2 >= len(s.text) || s.text[i] != ' ' || s.text[i+2] != '.' {
		return false
	}
	return s.text[i+1] >= 'A' && s.text[i+1] <= 'Z'
}

// afterName says whether a word at start may be an initial: it opens the block
// or stands after a capitalised word, another initial, or a mark.
func (s *scanner) afterName(start int) bool {
	if len(s.out) == s.first {
		return true
	}
	t := s.out[len(s.out)-1]
	c, _ := utf8.DecodeRuneInString(s.text[t.Start:])
	return !unicode.IsLower(c) && !unicode.IsDigit(c)
}

func (s *scanner) isAbbreviation(start, i int) bool {
	return s.abbreviation[strings.ToLower(s.text[start:i+1])] != noAbbreviation
}

// handle returns where a name after "#" or "@" ends; start where it is none.
func (s *scanner) handle(start, end int) int {
	i := start
	for i < end {
		c, w := utf8.DecodeRuneInString(s.text[i:])
		if !isWordRune(c) {
			break
		}
		if i == start && unicode.IsDigit(c) {
			return start // #1 is a sign and a number
		}
		i += w
	}
	return i
}

// split cuts a word as its language asks and emits the parts.
func (s *scanner) split(start, end int) {
	word := s.text[start:end]
	if len(word) > longestWord {
		s.pieces(start, end)
		return
	}
	if i := slashCut(word); i > 0 {
		s.split(start, start+i)
		s.emit(start+i, start+i+1)
		s.split(start+i+1, end)
		return
	}
	if i, w := s.hyphenCut(word); i > 0 {
		s.split(start, start+i)
		s.emit(start+i, start+i+w)
		s.split(start+i+w, end)
		return
	}
	if i := s.currencyCut(word); i > 0 {
		s.emit(start, start+i)
		s.split(start+i, end)
		return
	}
	if i := s.unitCut(word); i > 0 {
		s.emit(start, start+i)
		s.emit(start+i, end)
		return
	}
	if s.code == "en" {
		s.splitEnglish(start, end)
		return
	}
	s.splitIndonesian(start, end)
}

// longestWord bounds what is examined as one word, in bytes: time stays linear
// whatever stands without a space.
const longestWord = 200

// pieces cuts an overlong word at every connecting sign.
func (s *scanner) pieces(start, end int) {
	from := start
	for i, c := range s.text[start:end] {
		if !isWordRune(c) {
			s.emit(from, start+i)
			from = start + i + utf8.RuneLen(c)
			s.emit(start+i, from)
		}
	}
	s.emit(from, end)
}

// currencyCut returns where the number starts in "Rp9.000", else 0.
func (s *scanner) currencyCut(word string) int {
	i := strings.IndexFunc(word, unicode.IsDigit)
	if i <= 0 || i > 6 {
		return 0
	}
	if sign := strings.ToLower(strings.TrimSuffix(word[:i], ".")); s.currency[sign] {
		return i
	}
	return 0
}

// unitCut returns where the unit starts in "50km", else 0.
func (s *scanner) unitCut(word string) int {
	if word[0] < '0' || word[0] > '9' {
		return 0
	}
	i := strings.IndexFunc(word, unicode.IsLetter)
	if i <= 0 || !s.unit[strings.ToLower(word[i:])] {
		return 0
	}
	return i
}
