package article

import (
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

// readFeed yields the items of an RSS or Atom feed that carry a text of their
// own. The pages that they link to are not fetched.
func (r *Reader) readFeed(text string, meta Meta, yield func(Document, error) bool) bool {
	f, err := gofeed.NewParser().ParseString(text)
	if err != nil {
		return yield(Document{}, &Error{Path: meta.Path, Reason: Malformed, Detail: "is not a readable feed", Advice: "check the feed, or give its articles one by one", Err: err})
	}
	if len(f.Items) == 0 {
		return yield(Document{}, &Error{Path: meta.Path, Reason: Empty, Detail: "the feed has no items", Advice: "give another feed"})
	}
	for _, item := range f.Items {
		if !yield(r.feedItem(f, item, meta)) {
			return false
		}
	}
	return true
}

func (r *Reader) feedItem(f *gofeed.Feed, item *gofeed.Item, meta Meta) (Document, error) {
	own := Meta{Path: meta.Path, URL: canonicalURL(item.Link), Title: oneLine(item.Title), Publisher: oneLine(f.Title), Language: meta.Language}
	if item.GUID != "" && own.URL == "" {
		own.ID = item.GUID
	}
	// A feed's language is often its software's default: only the text decides.
	if day, ok := anyDay(item.Published); ok {
		own.Published = day
	} else if item.PublishedParsed != nil {
		own.Published = item.PublishedParsed.Format(time.DateOnly)
	}
	for _, a := range item.Authors {
		own.Authors = append(own.Authors, oneLine(a.Name))
	}
	own = own.over(Meta{Publisher: meta.Publisher, Published: meta.Published}).over(r.given())
	body := item.Content
	if len(body) < len(item.Description) {
		body = item.Description
	}
	var lines []line
	for _, b := range fragmentBlocks(body) {
		lines = append(lines, r.furniture.classify(b.text, b.kind, false))
	}
	// A feed has no head: every item is text, short or not.
	p := r.furniture.clean(lines, own.Title)
	if len(p.blocks) == 0 && strings.TrimSpace(body) == "" {
		return Document{}, &Error{Path: meta.Path, Reason: Empty, Detail: "the item " + quoteShort(own.Title) + " carries no text", Advice: "give the article's page"}
	}
	doc, err := r.assemble(p, own)
	return doc, at(err, meta.Path, 0)
}

func quoteShort(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return `"` + s + `"`
}
