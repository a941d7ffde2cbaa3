package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/loaders/lang"
)

// patterns holds entries of furniture data and finds the ones that a line is.
type patterns struct {
	whole map[string]bool
	open  map[rune][][]string // entries with "…" by their first letter, cut there; 0: those that begin with it
}

func newPatterns() *patterns {
	return &patterns{whole: map[string]bool{}, open: map[rune][][]string{}}
}

func (p *patterns) add(entries []string) {
	for _, e := range entries {
		e = strings.ToLower(e)
		if !strings.Contains(e, "…") {
			p.whole[trimLabel(e)] = true
			continue
		}
		parts := strings.Split(e, "…")
		first, _ := utf8.DecodeRuneInString(parts[0])
		if parts[0] == "" {
			first = 0
		}
		p.open[first] = append(p.open[first], parts)
	}
}

// match reports whether the whole of line is one of the entries.
func (p *patterns) match(line string) bool {
	low := strings.ToLower(line)
	if p.whole[trimLabel(low)] {
		return true
	}
	first, _ := utf8.DecodeRuneInString(low)
	for _, parts := range p.open[first] {
		if fits(low, parts) {
			return true
		}
	}
	for _, parts := range p.open[0] {
		if fits(low, parts) {
			return true
		}
	}
	return false
}

// fits reports whether s is the parts in order with any text between them.
func fits(s string, parts []string) bool {
	if !strings.HasPrefix(s, parts[0]) {
		return false
	}
	s = s[len(parts[0]):]
	for i, part := range parts[1:] {
		if i == len(parts)-2 {
			return strings.HasSuffix(strings.TrimRight(s, ".!* "), part)
		}
		at := strings.Index(s, part)
		if at < 0 {
			return false
		}
		s = s[at+len(part):]
	}
	return s == ""
}

// trimLabel strips what may follow or precede a label without changing it.
func trimLabel(s string) string {
	return strings.TrimSpace(strings.Trim(s, " .:!»›>|-–—•*…"))
}

// furniture is what the program knows of pages, all languages together: an
// Indonesian page has English buttons.
type furniture struct {
	line, end, list, rubric *patterns
	author, editor, source  labels
	creditLabel, creditWord *regexp.Regexp
	creditNames             *regexp.Regexp
	captionLabel            *regexp.Regexp
	calendar                *calendar
}

func newFurniture() (*furniture, error) {
	f := &furniture{line: newPatterns(), end: newPatterns(), list: newPatterns(), rubric: newPatterns()}
	var all []*lang.Furniture
	var dates []*lang.Dates
	var credits, captions []string
	for _, code := range lang.Codes() {
		data, err := lang.LoadFurniture(code)
		if err != nil {
			return nil, err
		}
		all = append(all, data)
		rules, err := lang.DateRules(code)
		if err != nil {
			return nil, err
		}
		dates = append(dates, rules)
		f.line.add(data.Line)
		f.end.add(data.End)
		f.list.add(data.List)
		f.rubric.add(data.Rubric)
		f.author = append(f.author, lower(data.Author)...)
		f.editor = append(f.editor, lower(data.Editor)...)
		f.source = append(f.source, lower(data.Source)...)
		for _, c := range data.Caption {
			captions = append(captions, regexp.QuoteMeta(c))
		}
		for _, c := range data.Credit {
			credits = append(credits, regexp.QuoteMeta(c))
		}
	}
	longestFirst(captions)
	longestFirst(f.author)
	longestFirst(f.editor)
	longestFirst(f.source)
	longestFirst(credits)
	word := `(?:` + strings.Join(credits, "|") + `)`
	// "Foto: …", "[Photo: …" before a caption; "(Foto: Biro Pers)", "/Photo: X",
	// "(AP Photo/X)" behind it; and "/AFP", "(BBC)", "File/World Wire", which may be less.
	f.captionLabel = regexp.MustCompile(`(?i)^(?:` + strings.Join(captions, "|") + `)\b\s*[:,]?\s*`)
	f.creditLabel = regexp.MustCompile(`(?i)^[(\[]?` + word + `s?\s*:\s*`)
	f.creditWord = regexp.MustCompile(`(?i)\s*(?:[(\[|/]\s*` + word + `s?\b[^()]{0,60}[)\]]?\.?|\((?:[\p{L} ]+ )?photo/[^()]+\)\.?|[.\s]\s*` + word + `:\s*[^:.]{2,60})$`)
	f.creditNames = regexp.MustCompile(`(?:[.)]\s+\p{Lu}\p{Ll}+)?/\p{Lu}[\p{L} .]{1,30}$|\([\p{Lu}][\p{L} /.]{1,30}\)$`)
	f.calendar = newCalendar(all, dates)
	return f, nil
}

func lower(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strings.ToLower(s)
	}
	return out
}

// labels are words that stand before a name, longest first.
type labels []string

// cut splits "LABEL: NAME" or "LABEL NAME". alone is true where the line is
// the label and nothing else.
func (l labels) cut(line string) (rest string, colon, alone, ok bool) {
	line = strings.TrimSpace(strings.TrimLeft(line, "-–—|•*( "))
	low := strings.ToLower(line)
	for _, label := range l {
		if !strings.HasPrefix(low, label) || len(low) != len(line) {
			continue
		}
		rest = line[len(label):]
		if trimmed := strings.TrimSpace(rest); trimmed == "" || trimmed == ":" {
			return "", false, true, true
		}
		if after, found := strings.CutPrefix(strings.TrimLeft(rest, " "), ":"); found {
			return strings.TrimSpace(after), true, false, true
		}
		if rest[0] == ' ' {
			return strings.TrimSpace(rest), false, false, true
		}
	}
	return "", false, false, false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// nameLike is true of a line that is one person's name or several: up to four
// capitalised words each, nothing but letters.
func nameLike(line string) bool {
	names := splitNames(line)
	if len(names) == 0 || len(names) > 5 {
		return false
	}
	for _, n := range names {
		fields := strings.Fields(n)
		if len(fields) == 0 || len(fields) > 4 {
			return false
		}
		for i, w := range fields {
			first := []rune(w)[0]
			if strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(".'’-", r) }) >= 0 {
				return false
			}
			if !unicode.IsUpper(first) && (i == 0 || len(w) > 3) { // "bin", "al", "de", "van"
				return false
			}
		}
	}
	return true
}

var nameSeparators = regexp.MustCompile(`\s*(?:,|;|/|\||&|\band\b|\bdan\b)\s*`)

// splitNames takes a list of names apart.
func splitNames(s string) []string {
	var out []string
	for _, n := range nameSeparators.Split(strings.Trim(s, " ,.:;()[]"), -1) {
		if n = strings.TrimSpace(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}
