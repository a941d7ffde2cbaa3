package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
)

// A format is how the bytes of a file hold articles.
type format uint8

const (
	plain format = iota
	htmlPage
	jsonLines
	feed
)

// sniff tells the format from the first bytes; a content type or a file's
// ending only decides between what the bytes allow.
func sniff(head []byte, contentType, path string) format {
	text := strings.TrimLeftFunc(string(bytes.TrimPrefix(head, []byte{0xEF, 0xBB, 0xBF})), unicode.IsSpace)
	low := strings.ToLower(text[:min(len(text), 2048)])
	path = strings.ToLower(path)
	switch {
	case strings.HasPrefix(low, "{"):
		if line, _, _ := strings.Cut(text, "\n"); strings.HasSuffix(path, ".jsonl") || strings.HasSuffix(path, ".ndjson") || strings.HasSuffix(path, ".json") || strings.Contains(line, `"`) {
			return jsonLines
		}
	case strings.HasSuffix(path, ".jsonl"), strings.HasSuffix(path, ".ndjson"):
		return jsonLines
	case strings.HasPrefix(low, "["):
		if strings.HasSuffix(path, ".json") {
			return jsonLines
		}
	case strings.HasPrefix(low, "<"):
		for _, root := range []string{"<rss", "<feed", "<rdf:rdf"} {
			if strings.Contains(low, root) && !strings.Contains(low, "<html") {
				return feed
			}
		}
		for _, mark := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<article", "<p>", "<p ", "<h1", "<!--"} {
			if strings.Contains(low, mark) {
				return htmlPage
			}
		}
	}
	if strings.Contains(contentType, "html") || strings.HasSuffix(path, ".html") || strings.HasSuffix(path, ".htm") || strings.HasSuffix(path, ".xhtml") {
		return htmlPage
	}
	return plain
}

// Parse makes the Document of one article's bytes: a text page or an HTML
// page. What meta has wins over what the page says of itself. The same bytes and
// meta give the same Document. An article that cannot be read gives an *Error.
func (r *Reader) Parse(data []byte, meta Meta) (Document, error) {
	if err := checkBinary(data); err != nil {
		return Document{}, at(err, meta.Path, 0)
	}
	isHTML := sniff(data[:min(len(data), 4096)], meta.ContentType, meta.Path) == htmlPage
	text, err := decode(data, meta.ContentType, isHTML)
	if err != nil {
		return Document{}, at(err, meta.Path, 0)
	}
	doc, err := r.document(text, isHTML, meta)
	return doc, at(err, meta.Path, 0)
}

// document cleans a decoded page.
func (r *Reader) document(text string, isHTML bool, meta Meta) (Document, error) {
	meta = meta.over(r.given())
	var p page
	if isHTML {
		found, lines, err := r.readHTML(text, meta)
		if err != nil {
			return Document{}, err
		}
		meta = found.over(meta)
		p = r.furniture.clean(lines, meta.Title)
	} else {
		p = r.furniture.clean(r.textLines(text), oneLine(meta.Title))
	}
	return r.assemble(p, meta)
}

// given are the options that hold for every article.
func (r *Reader) given() Meta {
	return Meta{Publisher: r.opts.Publisher, Published: r.opts.Published, Language: r.opts.Language}
}

// textLines takes a text page apart.
func (r *Reader) textLines(text string) []line {
	raw := rejoin(unwrap(strings.Split(normalise(text), "\n")))
	english := false
	if code, err := r.detector.detect(strings.Join(raw, "\n")); err == nil {
		english = code == "en"
	}
	lines := make([]line, 0, len(raw))
	for _, s := range raw {
		if s = strings.TrimSpace(s); s != "" {
			lines = append(lines, r.furniture.classify(s, "", english))
		}
	}
	return lines
}

// rejoin joins a line that starts with a small letter to the long line before
// it that ends no sentence.
func rejoin(lines []string) []string {
	out := make([]string, 0, len(lines))
	for _, l := range lines {
		if n := len(out); n > 0 && len(out[n-1]) >= 40 && !terminal(out[n-1]) && !strings.HasSuffix(out[n-1], ":") && l != "" {
			if r := []rune(l)[0]; unicode.IsLower(r) {
				out[n-1] += " " + l
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// unwrap joins the lines of paragraphs that were broken at a fixed width, as
// in mail and agency copy: paragraphs of several lines between blank lines, most
// of whose lines are of a like length and do not end a sentence.
func unwrap(lines []string) []string {
	inner, broken, longest := 0, 0, 0
	for i := range lines {
		n := len([]rune(lines[i]))
		longest = max(longest, n)
		if i+1 < len(lines) && strings.TrimSpace(lines[i]) != "" && strings.TrimSpace(lines[i+1]) != "" {
			inner++
			if n >= 50 && n <= 100 && !terminal(strings.TrimSpace(lines[i])) {
				broken++
			}
		}
	}
	if inner < 6 || broken*10 < inner*6 || longest > 110 {
		return lines
	}
	var out []string
	open := false // the last line of out may go on
	for _, l := range lines {
		t := strings.TrimSpace(l)
		switch {
		case t == "":
			open = false
		case open && !bullet.MatchString(t):
			out[len(out)-1] += " " + t
		default:
			out = append(out, t)
			open = true
		}
	}
	return out
}

// assemble writes the cleaned text and its blocks, and settles language and id.
func (r *Reader) assemble(p page, meta Meta) (Document, error) {
	var b strings.Builder
	var blocks []Block
	title := oneLine(p.title)
	if title != "" {
		b.WriteString(title)
		blocks = append(blocks, Block{Title, 0, b.Len()})
	}
	body := false
	for i, bl := range p.blocks {
		switch {
		case i > 0 && p.blocks[i-1].kind == Dateline:
			b.WriteByte(' ')
		case b.Len() > 0:
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(bl.text)
		blocks = append(blocks, Block{bl.kind, start, b.Len()})
		body = body || bl.kind == Paragraph || bl.kind == Item
	}
	if !body {
		detail := "has no article text"
		if p.removed > 0 {
			detail = fmt.Sprintf("has no article text: its %d lines are titles, links and labels", p.removed+len(blocks))
		}
		return Document{}, &Error{Reason: Empty, Detail: detail, Advice: "check that the file holds the article itself"}
	}
	if b.Len() > r.opts.MaxText {
		return Document{}, &Error{Reason: TooLarge, Detail: fmt.Sprintf("has %s of text, above the limit of %s for one article", size(int64(b.Len())), size(int64(r.opts.MaxText))), Advice: "split it into articles, one a file or one a JSONL line"}
	}
	doc := Document{
		ID: meta.ID, Path: meta.Path, URL: meta.URL, Title: title, Publisher: meta.Publisher, Source: p.source,
		Authors: tidyNames(append(meta.Authors, p.authors...)), Published: meta.Published, Language: meta.Language,
		Text: b.String(), Blocks: blocks,
	}
	if doc.Publisher == "" {
		doc.Publisher = oneLine(p.publisher)
	}
	if doc.Published == "" {
		doc.Published = p.published
	}
	if doc.Published == "" {
		doc.Published = r.furniture.calendar.urlDay(doc.URL)
	}
	if doc.Language == "" {
		code, err := r.detector.detect(doc.Text)
		if err != nil {
			return Document{}, err
		}
		doc.Language = code
	}
	if doc.ID == "" {
		if doc.ID = doc.URL; doc.ID == "" {
			sum := sha256.Sum256([]byte(doc.Text))
			doc.ID = "text:" + hex.EncodeToString(sum[:8])
		}
	}
	return doc, nil
}

// size prints a number of bytes for people.
func size(n int64) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.1f kB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%d bytes", n)
}
