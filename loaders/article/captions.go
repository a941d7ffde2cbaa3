package article

import (
	"path"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A piece is a paragraph, heading or caption of the whole page, in its order.
type piece struct {
	text    string
	caption bool
	title   bool // a main heading
}

// pieces lists what captions are placed by; trafilatura drops captions.
// Figures of asides and teasers are left out.
func pieces(root *html.Node) []piece {
	var out []piece
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.DataAtom {
			case atom.Aside, atom.Footer, atom.Nav, atom.A:
				return
			case atom.Figcaption:
				// A headline under a picture is another article's.
				if s := oneLine(nodeText(n)); words(s) >= 5 && (terminal(s) || !titleCase(s)) {
					out = append(out, piece{text: s, caption: true})
				}
				return
			case atom.Figure:
				if linksAway(n) {
					return
				}
			case atom.P, atom.H1:
				out = append(out, piece{text: squash(nodeText(n)), title: n.DataAtom == atom.H1})
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return out
}

// captionsOf keeps the captions that stand between the main heading, or the
// start where none precedes the body, and the last paragraph of the body.
func captionsOf(all []piece, body string) []string {
	body = squash(body)
	first, last, heading := -1, -1, -1
	for i, p := range all {
		switch {
		case p.title && first < 0:
			heading = i
		case !p.caption && len(p.text) > 40 && strings.Contains(body, p.text):
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	var out []string
	for i, p := range all {
		if p.caption && i > heading && i < last && len(out) < 8 {
			out = append(out, p.text)
		}
	}
	return distinct(out)
}

// linksAway is true of a figure whose picture leads to another page.
func linksAway(figure *html.Node) bool {
	for n := range figure.Descendants() {
		if n.DataAtom != atom.A || n.Parent == nil || n.Parent.DataAtom == atom.Figcaption {
			continue
		}
		href, _, _ := strings.Cut(strings.ToLower(attribute(n, "href")), "?")
		if href == "" || strings.HasPrefix(href, "#") || strings.HasPrefix(href, "javascript:") {
			continue
		}
		switch path.Ext(href) {
		case ".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg":
			continue
		}
		return true
	}
	return false
}

// distinct drops a text that another of the list contains.
func distinct(list []string) []string {
	var out []string
	for i, s := range list {
		within := false
		for j, o := range list {
			within = within || i != j && strings.Contains(o, s) && (len(o) > len(s) || j < i)
		}
		if !within {
			out = append(out, s)
		}
	}
	return out
}

func nodeText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
