// Package timex finds expressions of date in an analysed document and resolves
// them to ISO dates at the precision that the text gives.
//
// An expression is resolved from the day of publication: "Kamis" is the nearest
// Thursday at or before it, or at or after it where the sentence says that the
// act lies ahead ("akan bertemu Kamis"); "bulan lalu" is the month before; "2
// March" is the second of March nearest to it. "Dua hari sebelumnya", "a day
// earlier" count from the day that the text mentioned last. A week has no ISO
// value here: "pekan lalu" gives the month where the whole week lies in one.
//
// Nothing is resolved by guess: without a day of publication only what names
// its year has a value. Not handled: hours, holidays, quarters as ranges.
//
// The words are data, in loaders/lang/<code>/dates.yaml; the grammar is in
// match.go. (The well-kept library for this, go-dateparser, was tried: it reads
// 2/3 as the third of February in Indonesian, misses "pekan lalu" and "dua hari
// sebelumnya", takes the "may" after a year for a month, and takes a
// millisecond a sentence.)
package timex

import (
	"fmt"
	"sync"
	"time"

	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
)

// Kind says what a date expression tells of.
type Kind string

// The kinds of expression. Only a Point, a Start and a Clause have a value.
const (
	Point     Kind = "point"     // a day, month or year at which something is
	Start     Kind = "start"     // the day, month or year since which ("sejak", "since")
	Bound     Kind = "bound"     // what something was before, after or until
	Clause    Kind = "clause"    // "sehari setelah", "a day after": when what the clause or noun after it tells was
	Recurring Kind = "recurring" // "setiap Senin", "every Monday"
	Duration  Kind = "duration"  // "selama dua hari", "for two days"
)

// An Expr is a date expression. Tokens Start to End, half-open, of sentence
// Sentence spell it; From and To are its byte span in the text. Value is
// "2023-03-02", "2023-03" or "2023", or empty where the text gives no such date.
type Expr struct {
	Sentence   int
	Start, End int
	From, To   int
	Kind       Kind
	Value      string
	Future     bool // it lies after the publication
}

// A Finder finds the date expressions of one language. It is safe for
// concurrent use.
type Finder struct {
	lang.Dates
	indonesian                                bool
	days, same, last, next, this, ago         phrases
	fromNow, joins, laterThan, earlierThan    phrases
	earlier, later, since, ever               phrases
	bounds, every, during                     phrases
	dayParts, edges, leads                    phrases
	preceding, subsequent, arranged, sameYear phrases
	calledOff, sameMonth, sameWeek, weekend   phrases
	monthCues, yearCues, notYear, future      map[string]bool
	timetable                                 map[string]bool
	relayed                                   map[string]bool
	starts                                    map[string]bool // first words of expressions
}

// New reads a language's words of date.
func New(code string) (*Finder, error) {
	d, err := lang.DateRules(code)
	if err != nil {
		return nil, fmt.Errorf("words of date: %w", err)
	}
	f := &Finder{
		Dates: *d, indonesian: d.Order == "day-month",
		days: valued(d.Days), same: valued(d.Same),
		last: listed(d.Last), next: listed(d.Next), this: listed(d.This), ago: listed(d.Ago),
		earlier: listed(d.Earlier), later: listed(d.Later),
		fromNow: listed(d.FromNow), joins: listed(d.Joins), laterThan: listed(d.After), earlierThan: listed(d.Before),
		since: listed(d.Since), ever: listed(d.EverSince), bounds: listed(d.Bounds), every: listed(d.Every), during: listed(d.During),
		preceding: listed(d.Preceding), subsequent: listed(d.Subsequent), arranged: listed(d.Arranged), calledOff: listed(d.CalledOff), sameYear: listed(d.SameYear), sameMonth: listed(d.SameMonth), sameWeek: listed(d.SameWeek), weekend: listed(d.Weekend),
		dayParts: listed(d.DayParts), edges: listed(d.Edges), leads: listed(d.Leads),
		monthCues: set(d.MonthCues), yearCues: set(d.YearCues), notYear: set(d.NotYear), future: set(d.Future), timetable: set(d.Timetable),
		relayed: set(d.Relayed),
	}
	f.starts = f.firstWords()
	return f, nil
}

// firstWords gathers the words that an expression may start with, numbers aside.
func (f *Finder) firstWords() map[string]bool {
	starts := map[string]bool{"(": true}
	for _, p := range []phrases{f.days, f.same, f.last, f.next, f.this, f.every, f.during, f.edges, f.preceding, f.subsequent, f.sameYear, f.sameMonth, f.sameWeek, f.weekend} {
		for w := range p {
			starts[w] = true
		}
	}
	for _, m := range []map[string]int{f.Months, f.Weekdays, f.Numbers} {
		for w := range m {
			starts[w] = true
		}
	}
	for _, m := range []map[string]string{f.Units, f.Fused} {
		for w := range m {
			starts[w] = true
		}
	}
	return starts
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// finders are made once, from embedded data that a test has read.
var finders = sync.OnceValue(func() map[string]*Finder {
	all := map[string]*Finder{}
	for _, code := range lang.Codes() {
		if f, err := New(code); err == nil {
			all[code] = f
		}
	}
	return all
})

// Find returns the date expressions of a document in the order of the text.
// published is the ISO date of publication; where it is empty or no day, only
// dates that name their year are resolved.
func Find(a *nlp.Analysis, published string) []Expr {
	f := finders()[a.Language]
	if f == nil {
		return nil
	}
	return f.Find(a, published)
}

// Find is the package's Find for the finder's language.
func (f *Finder) Find(a *nlp.Analysis, published string) []Expr {
	r := reader{Finder: f}
	if t, err := time.Parse(time.DateOnly, published); err == nil {
		r.published = t
	}
	var all []Expr
	for n := range a.Sentences {
		s := &a.Sentences[n]
		r.read(s.Tokens)
		for i := 0; i < len(s.Tokens); {
			m, ok := r.at(i)
			if !ok {
				i++
				continue
			}
			e := Expr{
				Sentence: n, Start: i, End: m.end,
				From: s.Tokens[i].Start, To: s.Tokens[m.end-1].End, Kind: m.kind,
			}
			if m.kind == "" {
				e.Kind = r.kind(i, m.end)
			}
			if e.Kind == Point || e.Kind == Start || e.Kind == Clause {
				e.Value = m.date.String()
				e.Future = m.next || r.after(m.date)
			}
			if e.Kind == Point && e.Value != "" && !r.attributive(i, m.end) && !r.ofReport(i) {
				r.mention(m.date)
			}
			all = append(all, e)
			i = m.end
		}
	}
	return all
}
