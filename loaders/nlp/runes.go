package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isSpace says whether a rune parts words. Zero-width spaces and byte order
// marks do, as they come with copied pages.
func isSpace(c rune) bool {
	switch c {
	case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return unicode.IsSpace(c)
}

func isWordRune(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
	}
	return c != utf8.RuneError && (unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c))
}

func isApostrophe(c rune) bool { return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '‘' }

func isTerminal(c rune) bool { return c == '.' || c == '!' || c == '?' || c == '…' }

// repeats says of which marks a run is one token.
func repeats(c rune) bool {
	switch c {
	case '.', '!', '?', '-', '*', '=', '~', '_', '\'', '`', '<', '>', '+':
		return true
	}
	return false
}

// normalise returns a form in lower case, composed, with one kind of
// apostrophe, quotation mark and dash, and without soft hyphens.
func normalise(form string) string {
	ascii := true
	for i := 0; i < len(form); i++ {
		if form[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	lower := strings.ToLower(form)
	if ascii {
		return lower
	}
	return markReplacer.Replace(norm.NFC.String(lower))
}

var markReplacer = strings.NewReplacer(
	"’", "'", "‘", "'", "ʼ", "'", "`", "'", "´", "'",
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "″", `"`,
	"–", "-", "—", "-", "‐", "-", "‑", "-", "−", "-", "―", "-", "\u00ad", "",
)

// signsNumber says whether the sign at text[at:after] belongs to the number
// after it: "-4,9", "+1", at the start of a chunk or after a bracket.
func signsNumber(text string, chunk, at, after int) bool {
	if after >= len(text) || text[after] < '0' || text[after] > '9' {
		return false
	}
	return at == chunk || text[at-1] == '('
}

// isEmoticon says whether a chunk is a face of three marks at most.
func isEmoticon(chunk string) bool {
	if len(chunk) < 2 || len(chunk) > 3 || strings.IndexByte(":;=", chunk[0]) < 0 {
		return false
	}
	return (len(chunk) == 2 || chunk[1] == '-') && strings.IndexByte("()DPp/|", chunk[len(chunk)-1]) >= 0
}

// mayHoldAddress says whether addressLength is worth asking within a chunk.
// Longer chunks are no addresses; they must not be searched at each word.
func mayHoldAddress(chunk string) bool {
	const longest = 2000
	return len(chunk) < longest && (strings.Contains(chunk, "://") || strings.Contains(chunk, "www.") || strings.Contains(chunk, "WWW.") || strings.Contains(chunk, "@"))
}

// addressLength returns the length of a web or mail address at the start of a
// chunk, without the punctuation after it; 0 where there is none.
func addressLength(chunk string) int {
	const least = 6
	if len(chunk) < least {
		return 0
	}
	head := strings.ToLower(chunk[:min(len(chunk), 8)])
	isURL := strings.HasPrefix(head, "http://") || strings.HasPrefix(head, "https://") || strings.HasPrefix(head, "www.")
	if !isURL {
		at := strings.IndexByte(chunk, '@')
		if at <= 0 || !isWordRune(rune(chunk[0])) || !strings.Contains(chunk[at:], ".") {
			return 0
		}
	}
	n := len(chunk)
	ends := "<>\"“”"
	if !isURL {
		ends = ",;()<>\"“”:"
	}
	if i := strings.IndexAny(chunk, ends); i >= 0 {
		n = i
	}
	if !isURL && !strings.Contains(chunk[:n], "@") {
		return 0
	}
	return len(strings.TrimRight(chunk[:n], ".,;:!?)]}>\"'”’»"))
}

func isOneRune(s string) bool {
	c, w := utf8.DecodeRuneInString(s)
	return w > 0 && w == len(s) && unicode.IsLetter(c)
}

// isInitials says whether s starts with a capital that a full stop or nothing follows.
func isInitials(s string) bool {
	_, w := utf8.DecodeRuneInString(s)
	return len(s) == w || s[w] == '.'
}

// wordPrefix returns the letters at the start of s, at most a few.
func wordPrefix(s string) string {
	const most = 8
	for i, c := range s {
		if !unicode.IsLetter(c) {
			return s[:i]
		}
		if i > most {
			return ""
		}
	}
	return s
}

func allLetters(s string) bool {
	for _, c := range s {
		if !unicode.IsLetter(c) {
			return false
		}
	}
	return s != ""
}

// nextRune returns the first rune from i on that is no space or opening mark,
// looking a few runes ahead.
func nextRune(text string, i int) (rune, bool) {
	for n := 0; i < len(text) && n < 8; n++ {
		c, w := utf8.DecodeRuneInString(text[i:])
		if !isSpace(c) && !strings.ContainsRune("\"“‘'([", c) {
			return c, true
		}
		i += w
	}
	return 0, false
}

// isRoman says whether a Roman number of two or more letters comes first in s,
// after spaces.
func isRoman(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	n := 0
	for n < len(s) && strings.IndexByte("IVXLC", s[n]) >= 0 {
		n++
	}
	return n > 1 && (n == len(s) || !isWordRune(rune(s[n])))
}

func isCapitalised(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) || unicode.IsTitle(c)
}

// slashCut returns where a word is cut at a slash: between words ("MPR/DPR",
// "and/or") and between numbers with a mark ("9.100/9.105"), not in dates
// ("2/3/2023"), fractions, or short forms ("c/o", "II/2007"). 0 where nowhere.
func slashCut(word string) int {
	i := strings.IndexByte(word, '/')
	if i <= 0 || i == len(word)-1 {
		return 0
	}
	hasDigit := strings.ContainsAny(word, "0123456789")
	if hasDigit {
		marked := strings.ContainsAny(word[:i], ".,") && strings.ContainsAny(word[i:], ".,") && !strings.ContainsFunc(word, unicode.IsLetter)
		if !marked {
			return 0
		}
		return i
	}
	if len(word) <= 3 {
		return 0
	}
	return i
}
