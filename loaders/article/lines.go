package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A class is what a line of a page looks like, before its place is looked at.
type class uint8

const (
	short    class = iota // a headline, a subtitle, a label, a link, a name
	sentence              // running text
	item                  // of a bullet or numbered list
	caption               // of a picture: it ends with a credit
	dated                 // a date line
	author                // an author's line or label
	editor                // another name's line or label
	place                 // "WASHINGTON —"
	source                // the source line
	rubric                // "Dunia"
	mark                  // "(bbn)", "___"
	credited              // perhaps a caption: it ends like one, in the body by chance
	dropped               // a line of the furniture data
	ending                // a label of what comes after the article
	linklist              // a label of links inside the article
)

// A line is one line of a page, or one block of an HTML page.
type line struct {
	text  string
	class class
	kind  BlockKind // what HTML says it is; empty in a text page
	value string    // a name, a source
	alone bool      // a label without its value
	date  dateLine
}

var (
	codeLine = regexp.MustCompile(`^(?:[(\[][^()\[\]]{1,40}[)\]]|[-_*=~.•·#\s—–]+|//.*)$`)
	bullet   = regexp.MustCompile(`^(?:\d{1,2}[.)]|[-•*▪●–—])\s+\S`)
	linkLine = regexp.MustCompile(`^\[[^\[\]]{3,200}\]$`) // "[Read: Why Tunisia suffers]"
	webLine  = regexp.MustCompile(`(?i)^(?:https?://|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$`)
	// The end of one sentence and the start of the next.
	inner = regexp.MustCompile(`\p{L}{3,}[.!?]["”]? ["“]?\p{Lu}`)
	// "WASHINGTON —" on a line of its own.
	placeLine = regexp.MustCompile(`^\p{Lu}[\p{Lu} .,/]{2,40} ?(?:-|--|–|—)$`)
	// A line may end with a credit or an author's code after the sentence.
	endCode = regexp.MustCompile(`[.!?…"”’'*]\s*[(\[][^()\[\]]{1,60}[)\]]\s*\*?$`)
)

// A line of so many characters is running text, whatever its end.
const longLine = 140

// classify says what a line of a page looks like. english decides how a date
// of digits is read.
func (f *furniture) classify(text string, kind BlockKind, english bool) line {
	l := line{text: text, kind: kind}
	switch {
	case f.list.match(text): // before the lines: "Baca juga:" alone is the label of a list
		l.class = linklist
		return l
	case f.end.match(text):
		l.class = ending
		return l
	case f.line.match(text):
		l.class = dropped
		return l
	case f.rubric.match(text):
		l.class = rubric
		return l
	case placeLine.MatchString(text):
		l.class = place
		return l
	case linkLine.MatchString(text) && !terminal(strings.TrimRight(text, "]")) && !f.creditLabel.MatchString(text),
		codeLine.MatchString(text), strings.Contains(text, "CDATA["), webLine.MatchString(text):
		l.class = mark
		l.value = f.credited(text)
		return l
	}
	if d, ok := f.calendar.line(text, english); ok {
		l.class, l.date = dated, d
		return l
	}
	if names, alone, ok := f.byline(text, f.editor); ok {
		l.class, l.value, l.alone = editor, names, alone
		return l
	}
	if names, alone, ok := f.byline(text, f.author); ok {
		l.class, l.value, l.alone = author, names, alone
		return l
	}
	if rest, colon, alone, ok := f.source.cut(text); ok && words(text) <= 8 && (colon && words(text) <= 5 || !terminal(text) && (colon || alone || nameLike(rest) && words(text) <= 5)) {
		l.class, l.value, l.alone = source, rest, alone
		return l
	}
	switch {
	case f.creditLabel.MatchString(text) && nameLike(f.creditLabel.ReplaceAllString(text, "")):
		l.class = mark
	case kind == Caption || f.isCaption(text):
		l.class = caption
		if l.text = f.withoutCredit(text); words(l.text) < 3 {
			l.class = mark
		}
	case strings.ContainsAny(text, "/(") && f.creditNames.MatchString(text) && words(text) >= 4 && words(text) <= 40 && !endCode.MatchString(text) && !terminal(text):
		l.class, l.value = credited, f.withoutCredit(text)
	case kind == Item || bullet.MatchString(text):
		l.class = item
	case isSentence(text), datelineParen.MatchString(text), datelineSite.MatchString(text):
		l.class = sentence
	}
	return l
}

// uncredited is the class of a line that only looks like a caption.
func (l line) uncredited() class {
	switch {
	case bullet.MatchString(l.text):
		return item
	case isSentence(l.text):
		return sentence
	}
	return short
}

// isCaption is true of a line that ends with a picture's credit or starts with
// its label.
func (f *furniture) isCaption(text string) bool {
	n := words(text)
	if n >= 4 && f.captionLabel.MatchString(text) {
		return true
	}
	return n > 1 && len(text) <= 500 && (f.creditStart(text) >= 0 || n >= 4 && f.creditLabel.MatchString(text))
}

// withoutCredit strips label and credit of a caption, and the brackets around it.
func (f *furniture) withoutCredit(text string) string {
	if strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") || strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") && strings.Count(text, "(") == 1 {
		text = strings.TrimSpace(text[1 : len(text)-1])
	}
	for _, re := range []*regexp.Regexp{f.captionLabel, f.creditLabel} {
		text = text[len(re.FindString(text)):]
	}
	if i := f.creditStart(text); i > 0 {
		text = text[:i]
	}
	if m := f.creditNames.FindStringIndex(text); m != nil && m[0] > 0 {
		text = text[:m[0]]
	}
	return strings.TrimSpace(text)
}

// creditStart gives where the credit at the end of text starts, -1 for none.
func (f *furniture) creditStart(text string) int {
	// Only the end can hold it, and only behind one of these.
	from := max(0, len(text)-100)
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	if !strings.ContainsAny(text[from:], "([|/:") {
		return -1
	}
	m := f.creditWord.FindStringIndex(text[from:])
	if m == nil {
		return -1
	}
	return from + m[0]
}

// byline reads a line of names: "Pewarta: X", "By X and Y", "(Reporting by X; Editing by Y)".
func (f *furniture) byline(text string, l labels) (names string, alone, ok bool) {
	rest, colon, alone, ok := l.cut(text)
	if !ok || len(text) > 200 {
		return "", false, false
	}
	if alone {
		return "", true, true
	}
	// "…; Editing by Y": only the part up to the next label is names.
	head, _, more := strings.Cut(rest, ";")
	head = strings.TrimRight(strings.TrimSpace(head), ")")
	head, place, inPlace := strings.Cut(head, " in ")
	inPlace = inPlace && words(place) <= 4
	if nameLike(head) && (colon || !terminal(text) || more || inPlace || strings.HasPrefix(text, "(")) {
		return head, false, true
	}
	return "", false, colon && words(rest) <= 8 && !terminal(rest)
}

// isSentence is true of running text: it ends like a sentence, or is long.
func isSentence(text string) bool {
	n := words(text)
	if len([]rune(text)) >= longLine {
		return true
	}
	if n < 3 {
		return n > 0 && strings.ContainsAny(text[:1], "\"") && terminal(text)
	}
	if !terminal(text) {
		if n >= 10 && inner.MatchString(text) && !titleCase(text) {
			return true // its last full stop is missing
		}
		return n >= 7 && strings.ContainsAny(text[len(text)-1:], ":,;-") && !titleCase(text)
	}
	last := strings.TrimRight(text, "\"'”’)] ")
	switch {
	case strings.HasSuffix(last, ".") && !strings.HasSuffix(last, "..."):
		return true
	case strings.HasSuffix(last, "?") && n <= 12 && !strings.ContainsAny(text, "\"“”"):
		return inner.MatchString(text) // else the headline of an explainer
	}
	return !titleCase(text)
}

// terminal is true where text ends as a sentence does.
func terminal(text string) bool {
	if endsInBracket(text) && endCode.MatchString(text) {
		return true
	}
	t := strings.TrimRight(text, "\"'”’»)]* ")
	if t == "" {
		return false
	}
	if strings.HasSuffix(t, "…") || strings.ContainsAny(t[len(t)-1:], ".!?") {
		return true
	}
	// A quotation that ends in a comma or in nothing still is running text.
	return strings.HasSuffix(text, "\"") || strings.HasSuffix(text, "”")
}

// endsInBracket is a cheap condition of endCode.
func endsInBracket(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "* "), ")") || strings.HasSuffix(strings.TrimRight(text, "* "), "]")
}

// titleCase is true where most of the longer words start with a capital.
func titleCase(text string) bool {
	long, upper := 0, 0
	for w := range strings.FieldsSeq(text) {
		r := []rune(strings.Trim(w, "\"'“”‘’()[],.:;!?"))
		if len(r) < 4 || !unicode.IsLetter(r[0]) {
			continue
		}
		long++
		if unicode.IsUpper(r[0]) {
			upper++
		}
	}
	return long >= 3 && upper*10 >= long*7
}

// credited gives the outlets of "(Antara/Reuters)", empty for an author's code.
func (f *furniture) credited(text string) string {
	inner := strings.Trim(text, "()[]* ")
	if inner == text || inner == "" {
		return ""
	}
	parts := strings.Split(inner, "/")
	var names []string
	for _, p := range parts {
		p = strings.TrimSpace(p)
		r := []rune(p)
		if len(r) < 2 || !unicode.IsUpper(r[0]) || words(p) > 4 || strings.IndexFunc(p, unicode.IsDigit) >= 0 {
			return ""
		}
		names = append(names, p)
	}
	if len(names) == 0 {
		return ""
	}
	return strings.Join(names, "/")
}
