package article

import (
	"strings"
)

// A page is the article found in the lines of a page.
type page struct {
	title     string
	publisher string
	authors   []string
	source    string
	published string
	blocks    []block // the body, without the title
	removed   int     // lines of furniture
}

type block struct {
	kind BlockKind
	text string
}

// clean finds the article in the lines of a page: it reads the head's metadata
// and drops the furniture. title is the article's title where it is known
// already, in which case the head is not searched for one.
//
// The head reaches to the first running text, or to the date line or byline
// that follows at once. In the body, lines of furniture data go; runs of three
// and more short lines are links to other articles, unless a line that ends in
// a colon introduces them; a label of what follows the article ends it. A
// single short line between two paragraphs is a subtitle.
func (f *furniture) clean(raw []line, title string) page {
	p := page{title: title}
	lines := f.withoutRepetition(raw, &p)
	first := bodyStart(lines)
	for i := range lines[first:] {
		if l := &lines[first+i]; l.class == credited {
			l.class = l.uncredited()
		}
	}
	f.head(lines[:first], &p)
	f.body(lines[first:], &p)
	f.finish(&p)
	return p
}

// withoutRepetition drops lines that stand twice: pages repeat the headlines
// of their lists, articles do not repeat themselves. The first of them stays
// where it may be the title.
func (f *furniture) withoutRepetition(raw []line, p *page) []line {
	count := map[string]int{}
	for _, l := range raw {
		count[l.text]++
	}
	seen := map[string]bool{}
	out := make([]line, 0, len(raw))
	body := false
	for _, l := range raw {
		repeated := count[l.text] > 1 && words(l.text) > 2
		if repeated && (seen[l.text] || body && l.class == short && l.kind != Heading) {
			p.removed++
			// What is left of the list keeps its density.
			if l.class == short {
				out = append(out, line{text: l.text, class: rubric})
			}
			continue
		}
		seen[l.text] = true
		body = body || l.class == sentence
		out = append(out, l)
	}
	return out
}

// bodyStart gives the index of the first line of the body.
func bodyStart(lines []line) int {
	first := len(lines)
	for i, l := range lines {
		if l.class == sentence {
			first = i
			break
		}
	}
	// A standfirst or a caption may stand before the date line or byline.
	sentences := 0
	for i := first; i < len(lines) && i < first+8; i++ {
		switch lines[i].class {
		case sentence:
			if sentences++; sentences > 2 {
				return first
			}
		case dated:
			if !lines[i].date.updated || i < first+4 {
				return i + 1
			}
		}
	}
	return first
}

// head reads the lines before the body: title, metadata, captions, subtitle.
func (f *furniture) head(lines []line, p *page) {
	date := -1
	for i, l := range lines {
		if l.class == dated {
			date = i
			break
		}
	}
	title := -1
	if p.title == "" {
		if title = findTitle(lines, date); title >= 0 {
			p.title = lines[title].text
		}
	}
	named := map[int]bool{}
	for i, l := range lines {
		if l.class == author || l.class == editor {
			f.names(lines, i, p, named)
		}
	}
	credits := date + 1 // the line after the date may be a name, and so may the next
	for i, l := range lines {
		switch {
		case i == title || named[i] || sameTitle(l.text, p.title):
		case l.class == dated:
			f.dateLine(l, p)
		case l.class == source:
			f.source1(lines, i, p, named)
		case l.class == caption:
			p.add(Caption, l.text)
		case l.class == credited:
			p.add(Caption, l.value)
		case l.class == place && i+1 == len(lines):
			p.add(Dateline, l.text)
		case l.class == sentence:
			p.add(Paragraph, l.text)
		case l.class == item && i > title && title >= 0:
			p.add(Item, l.text)
		case l.class == short && i > title && p.title != "" && l.kind == Heading,
			l.class == short && i > title && title >= 0 && words(l.text) >= 5 && date < 0:
			p.add(Heading, l.text)
		case l.class == short && date >= 0 && i == credits && i > title && nameLike(l.text) && words(l.text) >= 2:
			p.authors = append(p.authors, splitNames(l.text)...)
			credits++
		case l.class == short && i > title && title >= 0 && words(l.text) >= 5:
			p.add(Heading, l.text)
		default:
			p.removed++
		}
	}
}

// findTitle picks the head's line that is the title: the first headline, or
// where a whole list of headlines stands before the date, the last; -1 for none.
func findTitle(lines []line, date int) int {
	var before, after []int
	for i, l := range lines {
		if l.class != short || words(l.text) < 3 || strings.HasSuffix(l.text, ":") || date >= 0 && i > date && nameLike(l.text) {
			continue
		}
		if date >= 0 && i > date {
			after = append(after, i)
		} else {
			before = append(before, i)
		}
	}
	switch {
	case len(before) > 3 && date >= 0:
		return before[len(before)-1]
	case len(before) > 0:
		return before[0]
	case len(after) > 0:
		return after[0]
	}
	return -1
}

// names takes an author's or editor's line, and where it is only a label the
// lines of names before it, else the one after it.
func (f *furniture) names(lines []line, i int, p *page, named map[int]bool) {
	named[i] = true
	l := lines[i]
	isAuthor := l.class == author
	if !l.alone {
		if isAuthor {
			p.authors = append(p.authors, splitNames(l.value)...)
		}
		return
	}
	j := i - 1
	for ; j >= 0 && lines[j].class == short && nameLike(lines[j].text) && !named[j] && lines[j].text != p.title; j-- {
		named[j] = true
	}
	if isAuthor {
		for k := j + 1; k < i; k++ {
			p.authors = append(p.authors, splitNames(lines[k].text)...)
		}
	}
	if j == i-1 && i+1 < len(lines) && lines[i+1].class == short && nameLike(lines[i+1].text) && lines[i+1].text != p.title {
		named[i+1] = true
		if isAuthor {
			p.authors = append(p.authors, splitNames(lines[i+1].text)...)
		}
	}
}

// source1 takes the source line, its value on the next line where it is alone.
func (f *furniture) source1(lines []line, i int, p *page, named map[int]bool) {
	v := lines[i].value
	if lines[i].alone && i+1 < len(lines) && lines[i+1].class == short && words(lines[i+1].text) <= 4 {
		v = lines[i+1].text
		named[i+1] = true
	}
	if p.source == "" {
		p.source = v
	}
	p.removed++
}

// dateLine takes the date of publication, and the outlet before it.
func (f *furniture) dateLine(l line, p *page) {
	p.removed++
	if l.date.day != "" && (p.published == "" || !l.date.updated && l.date.day < p.published) {
		p.published = l.date.day
	}
	for _, part := range strings.FieldsFunc(l.date.before+" | "+l.date.after, func(r rune) bool { return r == '|' || r == '•' || r == '·' }) {
		part = strings.TrimSpace(part)
		if names, alone, ok := f.byline(part, f.author); ok {
			if !alone {
				p.authors = append(p.authors, splitNames(names)...)
			}
			continue
		}
		if p.publisher == "" && part != "" && strings.HasPrefix(l.text, part) && words(part) <= 4 && !f.rubric.match(part) && !f.line.match(part) && isOutlet(part) {
			p.publisher = part
		}
	}
}

// isOutlet is true of what can be an outlet's name: it begins with a capital
// or is the name of a site.
func isOutlet(s string) bool {
	r := []rune(s)
	return r[0] >= 'A' && r[0] <= 'Z' || strings.Contains(s, ".") && !strings.ContainsAny(s, " @")
}
