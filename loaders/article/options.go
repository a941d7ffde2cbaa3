package article

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// The limits that apply where Options leaves them zero.
const (
	DefaultMaxBytes = 10 << 20 // of a file, a page or a JSONL line; news pages rarely pass 2 MB
	DefaultMaxText  = 1 << 20  // of a cleaned text, about 150,000 words
	DefaultTimeout  = 30 * time.Second
)

// Options says how to read. The zero value reads files without a manifest.
type Options struct {
	// Published (ISO day), Language ("id", "en") and Publisher, where given,
	// hold for every article, whatever it says of itself.
	Published string
	Language  string
	Publisher string

	// Manifest is a JSONL file with path, id, url, publisher, published and
	// language a line; a path is relative to the manifest's folder.
	Manifest string

	MaxBytes int64         // 0: DefaultMaxBytes
	MaxText  int           // 0: DefaultMaxText
	Timeout  time.Duration // of fetching a page; 0: DefaultTimeout

	Stdin     io.Reader         // what "-" reads; nil: nothing
	Transport http.RoundTripper // fetches pages; nil: http.DefaultTransport
}

// check fills the defaults in and says which value is wrong.
func (o *Options) check() error {
	if o.Published != "" {
		day, ok := isoDay(o.Published)
		if !ok {
			return fmt.Errorf("published %q is not a day: write it as 2023-03-02", o.Published)
		}
		o.Published = day
	}
	if o.Language != "" {
		code, ok := languageCode(o.Language)
		if !ok {
			return fmt.Errorf("language %q is not read: use id (Indonesian) or en (English)", o.Language)
		}
		o.Language = code
	}
	if o.MaxBytes < 0 || o.MaxText < 0 || o.Timeout < 0 {
		return fmt.Errorf("a limit below zero: use 0 for the default")
	}
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.MaxText == 0 {
		o.MaxText = DefaultMaxText
	}
	if o.Timeout == 0 {
		o.Timeout = DefaultTimeout
	}
	if o.Stdin == nil {
		o.Stdin = strings.NewReader("")
	}
	return nil
}

// Meta is what is known of an article apart from its text: from a manifest, a
// record, a feed or the options. Empty fields are unknown.
type Meta struct {
	ID        string
	Path      string
	URL       string
	Title     string
	Publisher string
	Authors   []string
	Published string // ISO day
	Language  string // "id" or "en"
	// ContentType is the media type that a server or a file's ending states;
	// empty to look at the bytes alone.
	ContentType string
}

// over returns m with the fields of n that n has.
func (m Meta) over(n Meta) Meta {
	for _, f := range []struct{ to, from *string }{
		{&m.ID, &n.ID}, {&m.Path, &n.Path}, {&m.URL, &n.URL}, {&m.Title, &n.Title}, {&m.Publisher, &n.Publisher},
		{&m.Published, &n.Published}, {&m.Language, &n.Language}, {&m.ContentType, &n.ContentType},
	} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
	if len(n.Authors) > 0 {
		m.Authors = n.Authors
	}
	return m
}
