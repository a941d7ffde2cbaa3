package graph

import (
	"fmt"
	"strings"
	"time"
)

// Precision says how finely a date is known.
type Precision string

// The precisions, finest first.
const (
	Day      Precision = "day"
	Interval Precision = "interval" // several days with both ends known
	Month    Precision = "month"
	Year     Precision = "year"
	Unknown  Precision = "unknown"
)

const isoDay = "2006-01-02"

// A Date is a span of days, both ends included, at the precision that a text
// gives. The zero Date is unknown. Dates are in the proleptic Gregorian
// calendar without a time zone.
type Date struct {
	text      string
	precision Precision
	from, to  time.Time
}

// ParseDate reads an ISO date: 2022-02-24, 2022-02, 2022, or the interval
// 2022-02-24/2022-02-26. The empty string is the unknown date. An interval of
// one day is that day.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	if first, last, ok := strings.Cut(text, "/"); ok {
		from, err := time.Parse(isoDay, first)
		if err != nil {
			return Date{}, fmt.Errorf("date %q: %w", text, err)
		}
		to, err := time.Parse(isoDay, last)
		if err != nil {
			return Date{}, fmt.Errorf("date %q: %w", text, err)
		}
		switch {
		case to.Before(from):
			return Date{}, fmt.Errorf("date %q ends before it starts", text)
		case to.Equal(from):
			return Date{first, Day, from, to}, nil
		}
		return Date{text, Interval, from, to}, nil
	}
	layout, precision, years, months := isoDay, Day, 0, 0
	switch len(text) {
	case len("2022"):
		layout, precision, years = "2006", Year, 1
	case len("2022-02"):
		layout, precision, months = "2006-01", Month, 1
	}
	from, err := time.Parse(layout, text)
	if err != nil {
		return Date{}, fmt.Errorf("date %q is not 2022-02-24, 2022-02, 2022 or an interval of two days: %w", text, err)
	}
	to := from
	if precision != Day {
		to = from.AddDate(years, months, -1)
	}
	return Date{text, precision, from, to}, nil
}

// String returns the ISO form, empty for the unknown date.
func (d Date) String() string { return d.text }

// Known reports whether the date says anything.
func (d Date) Known() bool { return d.precision != "" }

// Precision returns how finely the date is known.
func (d Date) Precision() Precision {
	if !d.Known() {
		return Unknown
	}
	return d.precision
}

// From returns the first day that the date covers as ISO, empty for the unknown date.
func (d Date) From() string { return d.day(d.from) }

// To returns the last day that the date covers as ISO, empty for the unknown date.
func (d Date) To() string { return d.day(d.to) }

func (d Date) day(t time.Time) string {
	if !d.Known() {
		return ""
	}
	return t.Format(isoDay)
}

// Days returns how many days the date covers, 0 for the unknown date.
func (d Date) Days() int {
	if !d.Known() {
		return 0
	}
	return int(d.to.Sub(d.from).Hours()/24) + 1
}

// Covers reports whether every day of e is a day of d. The unknown date covers
// nothing and is covered by nothing.
func (d Date) Covers(e Date) bool {
	return d.Known() && e.Known() && !e.from.Before(d.from) && !e.to.After(d.to)
}

// Overlaps reports whether the two dates have a day in common.
func (d Date) Overlaps(e Date) bool {
	return d.Known() && e.Known() && !e.from.After(d.to) && !e.to.Before(d.from)
}

// DaysUntil returns the number of days from the last day of d to the first day
// of e: positive where e comes later, 0 or less where they touch. Both must be known.
func (d Date) DaysUntil(e Date) int { return int(e.from.Sub(d.to).Hours() / 24) }

// Follows reports whether every day of e is the last day of d or one of the n
// days before it. Nothing follows the unknown date, nor it anything.
func (d Date) Follows(e Date, n int) bool {
	return d.Known() && e.Known() && !e.to.After(d.to) && !e.from.Before(d.to.AddDate(0, 0, -n))
}

// Before returns the interval of the n days that end with the date's last day
// and that day itself. The date must be known.
func (d Date) Before(n int) Date {
	from := d.to.AddDate(0, 0, -n)
	text := from.Format(isoDay) + "/" + d.To()
	return Date{text, Interval, from, d.to}
}
