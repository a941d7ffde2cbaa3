package timex

import (
	"fmt"
	"time"
)

// A date is a day, a month (day 0) or a year (month 0); the zero date is none.
type date struct{ year, month, day int }

func (d date) String() string {
	const last = 9999 // ISO years have four digits
	switch {
	case d.year < 1 || d.year > last:
		return ""
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// valid says whether a day exists in its month.
func (d date) valid() bool {
	if d.month < 1 || d.month > 12 || d.day < 1 {
		return false
	}
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Day() == d.day
}

func (d date) time() time.Time {
	return time.Date(d.year, time.Month(max(d.month, 1)), max(d.day, 1), 0, 0, 0, 0, time.UTC)
}

func dayOf(t time.Time) date { return date{t.Year(), int(t.Month()), t.Day()} }

// days returns how many days b is after a.
func daysBetween(a, b time.Time) int { return int(b.Sub(a).Hours() / 24) }

// A direction says where the text places an act: ahead of the publication,
// behind it, or nowhere.
type direction int

const (
	behind direction = iota - 1
	nowhere
	ahead
)

// nearestYear gives a day or month without its year the year that brings it
// nearest to the publication. Where the text does not place it, a day ahead
// must be three times nearer than the one past.
func nearestYear(d date, published time.Time, to direction) date {
	if published.IsZero() {
		return date{}
	}
	at := func(year int) date { return date{year, d.month, d.day} }
	reference := published
	if d.day == 0 {
		reference = time.Date(published.Year(), published.Month(), 1, 0, 0, 0, 0, time.UTC)
	}
	past, future := date{}, date{}
	for y := published.Year() - 8; y <= published.Year()+8; y++ { // eight years hold a 29 February
		c := at(y)
		if d.day > 0 && !c.valid() {
			continue
		}
		switch days := daysBetween(reference, c.time()); {
		case days <= 0:
			past = c
			if days == 0 {
				future = c
			}
		case future.year == 0:
			future = c
		}
	}
	if past == future || future.year == 0 {
		return past
	}
	const times = 3
	if to == ahead || past.year == 0 || to == nowhere && times*daysBetween(reference, future.time()) < daysBetween(past.time(), reference) {
		return future
	}
	return past
}

// weekdayNear returns the day of a weekday (Monday is 1) nearest to from: at or
// before it, or at or after it where the act lies ahead. strict leaves out from itself.
func weekdayNear(weekday int, from time.Time, to direction, strict bool) date {
	if from.IsZero() {
		return date{}
	}
	diff := weekday - isoWeekday(from)
	if to == ahead {
		if diff < 0 || diff == 0 && strict {
			diff += 7
		}
	} else if diff > 0 || diff == 0 && strict {
		diff -= 7
	}
	return dayOf(from.AddDate(0, 0, diff))
}

func isoWeekday(t time.Time) int {
	if t.Weekday() == time.Sunday {
		return 7
	}
	return int(t.Weekday())
}

// weekStart returns the Monday of the week that is weeks after that of t.
func weekStart(t time.Time, weeks int) time.Time {
	return t.AddDate(0, 0, 1-isoWeekday(t)+7*weeks)
}

// weekMonth returns the month that the whole of such a week lies in, else none.
func weekMonth(t time.Time, weeks int) date {
	if t.IsZero() {
		return date{}
	}
	first := weekStart(t, weeks)
	return commonMonth(first, first.AddDate(0, 0, 6))
}

// partOfWeek returns the month in which the days of a day's week lie that are not after it, or not before it where what
// happens lies ahead; none where they are of two months.
func partOfWeek(t time.Time, to direction) date {
	if t.IsZero() {
		return date{}
	}
	first := weekStart(t, 0)
	if to == ahead {
		return commonMonth(t, first.AddDate(0, 0, 6))
	}
	return commonMonth(first, t)
}

// commonMonth returns the month of two days, none where they are of two.
func commonMonth(a, b time.Time) date {
	if a.Month() != b.Month() {
		return date{}
	}
	return date{a.Year(), int(a.Month()), 0}
}

// shift moves t by n units and returns the date at that unit's precision.
func shift(t time.Time, unit string, n int) date {
	if t.IsZero() {
		return date{}
	}
	switch unit {
	case "day":
		return dayOf(t.AddDate(0, 0, n))
	case "week":
		return weekMonth(t, n)
	case "fortnight":
		return weekMonth(t, 2*n)
	case "month":
		m := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
		return date{m.Year(), int(m.Month()), 0}
	case "year":
		return date{year: t.Year() + n}
	}
	return date{}
}

// countFrom is shift for a counted number of units; of an uncertain number (0)
// nothing comes.
func countFrom(t time.Time, unit string, n int) date {
	if n == 0 {
		return date{}
	}
	return shift(t, unit, n)
}
