package article

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// normalise makes one form of what looks the same: line ends are "\n", every
// other space is one blank and stands only between words, characters without
// width or meaning (soft hyphen, joiners, byte order mark, controls) are gone, letters
// are composed (Unicode NFC). Words, punctuation and quotes stay as given.
func normalise(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range norm.NFC.String(s) {
		switch {
		case r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			space = false
			b.WriteByte('\n')
		case unicode.IsSpace(r):
			space = true
		case r == '\u00ad' || unicode.Is(unicode.Cf, r) || unicode.IsControl(r):
		default:
			if space && b.Len() > 0 && b.String()[b.Len()-1] != '\n' {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// oneLine is normalise for a title or a name: no line ends either.
func oneLine(s string) string {
	return strings.Join(strings.Fields(normalise(s)), " ")
}
