package gazetteer

import (
	"sort"
	"strings"
)

// Holders returns the terms of those who held an office on a date, in the order
// of their persons' ids. Holder is the id of a country ("country:ru") or an
// organization ("org:united-nations"), role a canonical role, date an ISO date of
// any precision.
//
// A term counts when the source shows that it covers the date: from its first
// day to its last, both included; where no last day is known, to the last date at
// which the source saw the holder in office. A date of coarser precision is
// covered when part of it is: all who held office in that month or year are
// returned. An empty result means that nobody is known, and more than one that
// the date falls on a change or the sources disagree: the caller must not
// choose. A term of which only the year or month is known covers all of it. The
// user's own terms overrule all others of that office and date.
func (g *Gazetteer) Holders(holder, role, date string) []Term {
	if !validDate(date) || date == "" {
		return nil
	}
	var out []Term
	for i := len(g.layers) - 1; i >= 0; i-- {
		l := g.layers[i]
		for _, n := range l.numbers(l.offices, secOfficePostings, holder+"/"+role) {
			t := l.term(n)
			t.User = l.user
			if t.covers(date) {
				out = append(out, t)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return onePerPerson(out)
}

// onePerPerson keeps one term of each person.
func onePerPerson(terms []Term) []Term {
	sort.SliceStable(terms, func(i, j int) bool { return terms[i].Person < terms[j].Person })
	out := terms[:0]
	for _, t := range terms {
		if len(out) == 0 || out[len(out)-1].Person != t.Person {
			out = append(out, t)
		}
	}
	return out
}

// covers says whether the term is known to include the date or a part of it.
func (t Term) covers(date string) bool {
	end := t.To
	if end == "" {
		end = t.Known
	}
	if t.From == "" || end == "" {
		return t.From == "" && t.To == "" && t.Known != "" && samePrecision(t.Known, date)
	}
	return firstDay(t.From) <= lastDay(date) && firstDay(date) <= lastDay(end)
}

// samePrecision says whether a date is the one of an observation.
func samePrecision(seen, date string) bool {
	return len(date) >= len(seen) && strings.HasPrefix(date, seen)
}

// firstDay and lastDay widen a date to a day; the last day of every month is
// taken as the 31st, which orders rightly.
func firstDay(date string) string { return date + "-01-01"[min(len(date)-4, 6):] }
func lastDay(date string) string  { return date + "-12-31"[min(len(date)-4, 6):] }

// Offices returns the terms of a person, in the order of time.
func (g *Gazetteer) Offices(person string) []Term {
	var out []Term
	for _, l := range g.layers {
		i, ok := l.find(person)
		if !ok {
			continue
		}
		_, terms := l.entry(i)
		for _, n := range terms {
			t := l.term(n)
			t.User = l.user
			out = append(out, t)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].From < out[j].From })
	return out
}

// InOffice says whether a person is known to hold any office on a date: what
// makes him likelier than others of his surname.
func (g *Gazetteer) InOffice(person, date string) bool {
	if !validDate(date) || date == "" {
		return false
	}
	for _, t := range g.Offices(person) {
		if t.covers(date) {
			return true
		}
	}
	return false
}

// validDate says whether a string is an ISO year, month or day, or empty.
func validDate(s string) bool {
	switch len(s) {
	case 0:
		return true
	case 4:
		return digits(s)
	case 7:
		return digits(s[:4]) && s[4] == '-' && digits(s[5:]) && s[5:] >= "01" && s[5:] <= "12"
	case 10:
		return validDate(s[:7]) && s[7] == '-' && digits(s[8:]) && s[8:] >= "01" && s[8:] <= monthEnd(s)
	}
	return false
}

// monthEnd is the last day of a date's month.
func monthEnd(s string) string {
	switch s[5:7] {
	case "04", "06", "09", "11":
		return "30"
	case "02":
		year := int(s[0]-'0')*1000 + int(s[1]-'0')*100 + int(s[2]-'0')*10 + int(s[3]-'0')
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return "29"
		}
		return "28"
	}
	return "31"
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
