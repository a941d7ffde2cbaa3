package article

import (
	"encoding/json"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// declared is what a page's head says of the article.
type declared struct {
	published string // ISO day
	canonical string
	title     string // of the head
	heading   string // the first h1
	// standfirst is the subtitle below the main heading, which trafilatura drops.
	standfirst string
}

// standfirstBelow is the text of the heading or paragraph that follows the main
// heading at once, where it is long enough for a sentence and no link.
func standfirstBelow(h1 *html.Node) string {
	for n := h1.NextSibling; n != nil; n = n.NextSibling {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.H2, atom.H3, atom.H4:
			if s := oneLine(nodeText(n)); words(s) >= 6 && len(s) <= 400 {
				return s
			}
		}
		return ""
	}
	return ""
}

// declarations reads the publication date, canonical URL and title that a page
// declares: JSON-LD first, then meta elements, then time elements.
func declarations(root *html.Node) declared {
	var d declared
	var ld, meta, times, og string
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") && d.canonical == "" {
				d.canonical = canonicalURL(attribute(n, "href"))
			}
		case atom.Meta:
			name := strings.ToLower(attribute(n, "property") + attribute(n, "name") + attribute(n, "itemprop"))
			content := attribute(n, "content")
			switch name {
			case "og:url":
				og = canonicalURL(content)
			case "article:published_time", "datepublished", "og:published_time", "dc.date", "dc.date.issued", "publishdate", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date", "date", "content_publisheddate", "originalpublicationdate":
				if day, ok := anyDay(content); ok && meta == "" {
					meta = day
				}
			}
		case atom.Time:
			if day, ok := anyDay(attribute(n, "datetime")); ok && times == "" {
				times = day
			}
		case atom.Script:
			if strings.Contains(strings.ToLower(attribute(n, "type")), "ld+json") && n.FirstChild != nil && ld == "" {
				ld = linkedDataDay(n.FirstChild.Data)
			}
		case atom.H1:
			if d.heading == "" {
				d.heading = oneLine(nodeText(n))
				d.standfirst = standfirstBelow(n)
			}
		case atom.Title:
			if d.title == "" {
				d.title = oneLine(nodeText(n))
			}
		}
	}
	if d.canonical == "" {
		d.canonical = og
	}
	for _, day := range []string{ld, meta, times} {
		if day != "" {
			d.published = day
			break
		}
	}
	return d
}

// linkedDataDay finds datePublished of an article in JSON-LD.
func linkedDataDay(s string) string {
	var v any
	if json.Unmarshal([]byte(s), &v) != nil {
		return ""
	}
	var find func(v any, depth int) string
	find = func(v any, depth int) string {
		if depth > 6 {
			return ""
		}
		switch t := v.(type) {
		case []any:
			for _, x := range t {
				if day := find(x, depth+1); day != "" {
					return day
				}
			}
		case map[string]any:
			if s, ok := t["datePublished"].(string); ok {
				if day, ok := anyDay(s); ok {
					return day
				}
			}
			for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
				if day := find(t[key], depth+1); day != "" {
					return day
				}
			}
		}
		return ""
	}
	return find(v, 0)
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// canonicalURL is an absolute http(s) URL without fragment and without the
// parameters that only track readers; empty for anything else.
func canonicalURL(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.Fragment = ""
	u.Host = strings.ToLower(u.Host)
	if u.RawQuery != "" {
		q := u.Query()
		for key := range q {
			if strings.HasPrefix(key, "utm_") || key == "fbclid" || key == "gclid" {
				q.Del(key)
			}
		}
		u.RawQuery = q.Encode()
	}
	return u.String()
}

// withoutSite strips the outlet's name from the end of a page's title: where the
// page's main heading is the rest, or where what follows the last separator is the
// outlet's name or part of the page's host. It gives the name too.
func withoutSite(title, heading, host, publisher string) (rest, site string) {
	at, width := -1, 0
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " • "} {
		if i := strings.LastIndex(title, sep); i > at {
			at, width = i, len(sep)
		}
	}
	if at <= 0 {
		return title, ""
	}
	rest, site = strings.TrimSpace(title[:at]), strings.TrimSpace(title[at+width:])
	name := squash(site)
	switch {
	case name == "" || words(site) > 5:
	case heading != "" && squash(heading) == squash(rest),
		strings.Contains(squash(host), name), publisher != "" && (squash(publisher) == name || strings.Contains(squash(host), squash(publisher)) && strings.HasPrefix(name, squash(publisher))):
		return rest, site
	}
	return title, ""
}

// outletName tidies the name that a page gives its outlet: "A; A | Tagline" is
// A; an address of a social network is none, and the page's host stands for it.
func outletName(name, host string) string {
	name, _, _ = strings.Cut(name, ";")
	name, _, _ = strings.Cut(name, " | ")
	name = strings.TrimSpace(name)
	if u, err := url.Parse(name); err == nil && u.Host != "" || strings.HasPrefix(name, "www.") {
		return strings.TrimPrefix(strings.ToLower(host), "www.")
	}
	return name
}

// latin is true of a name that readers of the two languages can read.
func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return s != ""
}
