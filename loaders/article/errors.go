package article

import (
	"errors"
	"fmt"
	"strings"
)

// Reason says why an article was set aside. The values are stable: they are
// stored and printed.
type Reason string

// The reasons.
const (
	Unreadable  Reason = "unreadable"  // the file, page or line cannot be read
	Empty       Reason = "empty"       // no article text is left
	Binary      Reason = "binary"      // not a text
	Encoding    Reason = "encoding"    // a text in an encoding that is not recognised
	NotLanguage Reason = "language"    // neither Indonesian nor English
	TooLarge    Reason = "too large"   // above Options.MaxBytes or Options.MaxText
	Malformed   Reason = "malformed"   // a record, feed or page that breaks its format
	Unsupported Reason = "unsupported" // a format that is not read
)

// An Error is one article that could not be read. The others are read all the
// same: Read yields an Error in the article's place and goes on.
type Error struct {
	Path   string // as given; "-" for standard input
	Line   int    // 1-based line of a JSONL file, 0 elsewhere
	Reason Reason
	Detail string // what is wrong, in this case
	Advice string // what the user can do
	Err    error  // the cause, where there is one
}

// Error says in one line which article, what is wrong and what to do.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Path)
	if e.Line > 0 {
		fmt.Fprintf(&b, ", line %d", e.Line)
	}
	if b.Len() > 0 {
		b.WriteString(": ")
	}
	b.WriteString(e.Detail)
	if e.Advice != "" {
		b.WriteString("; ")
		b.WriteString(e.Advice)
	}
	return b.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// at returns err with path and line filled in, where it is an *Error.
func at(err error, path string, line int) error {
	var e *Error
	if errors.As(err, &e) {
		e.Path, e.Line = path, line
	}
	return err
}
