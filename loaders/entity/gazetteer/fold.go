package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A word is a run of letters and digits of a text, as names are compared:
// without case, diacritics and apostrophes. Hyphens and blanks part words, the
// periods of an abbreviation ("U.S.") do not; a possessive 's is left out.
type word struct {
	start, end int    // byte span in the text, half-open, without the possessive
	key        string // folded
	shape      shape
	gap        bool // a sentence mark, a comma or a bracket lies between this word and the one before
}

// shape is the case of a word's letters.
type shape uint8

const (
	lower   shape = iota // begins with a small letter or a digit
	initial              // begins with a capital
	capital              // capitals throughout, two or more
)

// special letters that canonical decomposition leaves alone.
var special = strings.NewReplacer("ł", "l", "ø", "o", "ı", "i", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th", "ə", "a", "ŋ", "ng")

// foldWord brings one word without blanks into the form in which names are compared.
func foldWord(s string) string {
	ascii := true
	plain := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			ascii = false
			break
		}
		if c < 'a' || c > 'z' {
			plain = false
		}
	}
	if ascii {
		if plain {
			return s
		}
		b := make([]byte, 0, len(s))
		for i := 0; i < len(s); i++ {
			switch c := s[i]; {
			case c >= 'A' && c <= 'Z':
				b = append(b, c+'a'-'A')
			case c == '\'' || c == '`' || c == '.':
			default:
				b = append(b, c)
			}
		}
		return string(b)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		if unicode.Is(unicode.Mn, r) || isApostrophe(r) || r == '.' {
			continue
		}
		b.WriteRune(r)
	}
	return special.Replace(b.String())
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', 'ʼ', 'ʻ', '´', 'ʿ', 'ʾ':
		return true
	}
	return false
}

func isWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// split parts a text into words. It is linear in the text's length.
func split(text string) []word {
	words := make([]word, 0, len(text)/6+1)
	gap := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isWord(r) {
			switch r {
			case ' ', '-', '‑', '–', '\t', '\u00a0', '/', '.', '&', '\'', '’', '‘', 'ʼ', '\u00ad':
				// a period may end an abbreviation or a sentence; see below
				if r == '.' && len(words) > 0 && words[len(words)-1].end == i && !abbreviation(words[len(words)-1]) {
					gap = true
				}
			default:
				gap = true
			}
			i += size
			continue
		}
		start := i
		end := i
		dotted := false
		letters := 0
		for i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
			if isWord(r) {
				i += size
				end = i
				letters++
				continue
			}
			next, width := utf8.DecodeRuneInString(text[i+size:])
			if isApostrophe(r) && isWord(next) {
				if (next == 's' || next == 'S') && !continues(text, i+size+width) {
					i += size + width // the possessive
					break
				}
				i += size
				continue
			}
			if r == '.' && letters == 1 && unicode.IsUpper(firstRune(text[end-lastSize(text[:end]):])) {
				// "U.S.": single capitals parted by periods are one word
				if unicode.IsUpper(next) && !continuesWord(text, i+size+width) {
					i += size
					letters = 0
					dotted = true
					continue
				}
				if dotted {
					i += size
					end = i
				}
			}
			break
		}
		w := word{start: start, end: end, key: foldWord(text[start:end]), shape: shapeOf(text[start:end]), gap: gap}
		gap = false
		words = append(words, w)
	}
	return words
}

// continues says whether a letter follows at i.
func continues(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isWord(r)
}

// continuesWord is continues for the letter after a period: "U.Sam" is no abbreviation.
func continuesWord(text string, i int) bool { return continues(text, i) }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func lastSize(s string) int { _, n := utf8.DecodeLastRuneInString(s); return n }

// abbreviation says whether a word before a period is an initial or a short
// form ("J.", "St.", "Dr.", "Mrs.") rather than the end of a sentence.
func abbreviation(w word) bool { return w.shape != lower && len(w.key) <= 3 }

func shapeOf(s string) shape {
	first := true
	letters, capitals := 0, 0
	sh := lower
	for _, r := range s {
		if !unicode.IsLetter(r) {
			first = false
			continue
		}
		letters++
		if unicode.IsUpper(r) {
			capitals++
			if first {
				sh = initial
			}
		}
		first = false
	}
	if letters >= 2 && capitals == letters {
		return capital
	}
	return sh
}

// Fold returns a name in the form in which names are compared: its words
// without case, diacritics and apostrophes, parted by one blank.
func Fold(name string) string {
	var b strings.Builder
	for i, w := range split(name) {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.key)
	}
	return b.String()
}

// Slug returns a name as the last part of a permanent id: small ASCII letters,
// digits and hyphens; letters of other scripts are left out.
func Slug(name string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range Fold(name) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(r)
			continue
		}
		hyphen = hyphen || r == ' '
	}
	return b.String()
}
