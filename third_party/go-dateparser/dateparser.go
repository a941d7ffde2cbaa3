// Package dateparser stands in for github.com/markusmobius/go-dateparser,
// which go-htmldate (and through it go-trafilatura) imports for its extensive
// date search. newsgraph never asks for that search, yet merely linking the
// original costs every start of the program 150 ms and 80 MB: it decodes the
// dates of 200 languages at initialisation (docs/adr/0010-html-dates.md).
//
// Only the names that go-htmldate refers to are here. Parse finds nothing, so
// that a caller who does ask for the extensive search gets no date and never a
// wrong one. go.mod's replace directive puts this package in the place of the
// original; to use the original again, remove that directive.
package dateparser

import (
	"errors"
	"time"
)

// ErrNoSearch is what Parse always returns.
var ErrNoSearch = errors.New("dateparser: the extensive date search is not part of this program")

// ParserType names a way of parsing.
type ParserType uint8

// The ways of parsing that go-htmldate names.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource says which of several possible dates is meant.
type PreferredDateSource uint8

// The preferences that go-htmldate names.
const (
	CurrentPeriod PreferredDateSource = iota
	Past
)

// Configuration has the fields that go-htmldate sets.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser has the field that go-htmldate sets.
type Parser struct {
	ParserTypes []ParserType
}

// Date is a date found.
type Date struct {
	Time time.Time
}

// Parse finds no date.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, ErrNoSearch
}
