package article

import (
	"net/url"
	"strings"
	"time"

	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// latest bounds the dates that go-htmldate believes. Its own bound is the
// clock, which would let the same page read differently on another day.
var latest = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)

// readHTML takes the body and the metadata of a page by go-trafilatura, and
// the body's blocks as lines.
func (r *Reader) readHTML(text string, meta Meta) (Meta, []line, error) {
	var base *url.URL
	if meta.URL != "" {
		base, _ = url.Parse(meta.URL)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return Meta{}, nil, &Error{Reason: Malformed, Detail: "is not readable HTML", Advice: "save the page again, or give its text", Err: err}
	}
	declared := declarations(root)
	whole := pieces(root)
	result, err := trafilatura.ExtractDocument(root, trafilatura.Options{
		OriginalURL: base, EnableFallback: true, ExcludeComments: true, Focus: trafilatura.Balanced,
		HtmlDateOptions: &htmldate.Options{UseOriginalDate: true, SkipExtensiveSearch: true, MaxDate: latest},
	})
	if err != nil || result.ContentNode == nil {
		return Meta{}, nil, &Error{Reason: Empty, Detail: "no article was found in the HTML page", Advice: "check that it is an article's page and not a list or a login, or give its text", Err: err}
	}
	m := result.Metadata
	found := Meta{URL: declared.canonical, Title: oneLine(m.Title), Publisher: oneLine(m.Sitename), Published: declared.published}
	if found.Title == "" {
		found.Title = declared.title
	}
	host := m.Hostname
	if u, err := url.Parse(found.URL); err == nil && u.Host != "" {
		host = u.Host
	}
	var site string
	found.Title, site = withoutSite(found.Title, declared.heading, host, found.Publisher)
	found.Publisher = outletName(found.Publisher, host)
	if !latin(found.Publisher) && site != "" {
		found.Publisher = site
	}
	for _, a := range strings.Split(m.Author, ";") {
		found.Authors = append(found.Authors, oneLine(a))
	}
	found.Authors = tidyNames(found.Authors)
	if found.Published == "" && !m.Date.IsZero() {
		found.Published = m.Date.Format(time.DateOnly)
	}
	var lines []line
	var all strings.Builder
	blocks := htmlBlocks(result.ContentNode)
	for _, b := range blocks {
		all.WriteString(b.text)
		all.WriteByte('\n')
	}
	code, err := r.detector.detect(all.String())
	english := err == nil && code == "en"
	if sub := declared.standfirst; sub != "" && !strings.Contains(squash(all.String()), squash(sub)) {
		lines = append(lines, line{text: sub, class: short, kind: Heading})
	}
	for _, c := range captionsOf(whole, all.String()) {
		if !strings.Contains(all.String(), c) {
			lines = append(lines, r.furniture.classify(c, Caption, english))
		}
	}
	for _, b := range blocks {
		lines = append(lines, r.furniture.classify(b.text, b.kind, english))
	}
	return found, lines, nil
}

// htmlBlocks takes an extracted body apart into blocks, in order.
func htmlBlocks(root *html.Node) []block {
	var out []block
	var buf strings.Builder
	kind := Paragraph
	flush := func(next BlockKind) {
		for s := range strings.SplitSeq(normalise(buf.String()), "\n") {
			if s = strings.TrimSpace(s); s != "" {
				out = append(out, block{kind, s})
			}
		}
		buf.Reset()
		kind = next
	}
	var walk func(n *html.Node, within BlockKind)
	walk = func(n *html.Node, within BlockKind) {
		switch n.Type {
		case html.TextNode:
			// Line ends in HTML are blanks.
			buf.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(n.Data))
			return
		case html.ElementNode:
			switch n.DataAtom {
			case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Button, atom.Form, atom.Svg, atom.Iframe:
				return
			case atom.Br:
				buf.WriteByte('\n')
				return
			}
		}
		next := blockKind(n, within)
		isBlock := next != "" && n.Type == html.ElementNode
		if !isBlock {
			next = within
		}
		if isBlock {
			flush(next)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, next)
		}
		if isBlock {
			flush(within)
		}
	}
	walk(root, Paragraph)
	flush(Paragraph)
	return out
}

// blockKind gives the kind of block that an element makes, empty for an inline
// element.
func blockKind(n *html.Node, within BlockKind) BlockKind {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return Heading
	case atom.Li, atom.Dd, atom.Dt:
		return Item
	case atom.Figcaption:
		return Caption
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Body, atom.Blockquote, atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Tr, atom.Td, atom.Th, atom.Figure, atom.Pre, atom.Header, atom.Main, atom.Aside, atom.Hr:
		if within == Item || within == Caption {
			return within
		}
		return Paragraph
	}
	return ""
}

// fragmentBlocks takes an HTML fragment apart that is all article.
func fragmentBlocks(s string) []block {
	root, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return nil
	}
	return htmlBlocks(root)
}
