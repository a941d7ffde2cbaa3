package timex

import (
	"strconv"
	"strings"
)

// dateAfter reads the date that follows a weekday, with a comma or in brackets.
func (r *reader) dateAfter(j int) (match, bool) {
	switch r.norm(j) {
	case "(":
		return r.bracketed(j)
	case ",", "tanggal", "tgl.", "tgl", "the":
		j++
	}
	for _, try := range [...]func(int) (match, bool){r.numeric, r.dayMonth, r.monthDay} {
		if m, ok := try(j); ok {
			return m, true
		}
	}
	return match{}, false
}

// bracketed reads a date in brackets: "(2/3/2023)", "(2/3)", "(2 Maret 2023)".
func (r *reader) bracketed(i int) (match, bool) {
	if r.norm(i) != "(" {
		return match{}, false
	}
	for _, try := range [...]func(int) (match, bool){r.numeric, r.shortNumeric, r.dayMonth, r.monthDay} {
		m, ok := try(i + 1)
		if !ok {
			continue
		}
		end := r.skip(r.dayParts, m.end)
		if r.norm(end) == ")" {
			m.end = end + 1
			return m, true
		}
	}
	return match{}, false
}

// numeric reads a date in numbers with its year: 2/3/2023, 2-3-2023, 2023-03-02.
func (r *reader) numeric(i int) (match, bool) {
	n, ok := split3(r.norm(i))
	if !ok {
		return match{}, false
	}
	var d date
	switch {
	case n[0] > 31:
		d = date{n[0], n[1], n[2]}
	case n[2] > 31 || len(r.norm(i)) <= 8 && n[2] < 100:
		d = r.ordered(n[0], n[1], n[2])
	}
	if d.year > 0 && d.year < 100 {
		d.year += 2000
	}
	if d.year < 1000 || !d.valid() {
		return match{}, false
	}
	return match{end: i + 1, date: d}, true
}

// ordered makes a date of two numbers in the order of the language; where only
// the other order is a day, or brings it within a month of the publication and
// the language's own does not, it counts.
func (r *reader) ordered(a, b, year int) date {
	own, other := date{year, b, a}, date{year, a, b}
	if !r.indonesian {
		own, other = other, own
	}
	if !own.valid() {
		return other
	}
	if r.indonesian || !other.valid() || r.published.IsZero() || year < 1000 {
		return own
	}
	const near = 31 // days
	if far := daysBetween(own.time(), r.published); far >= 0 && far <= near {
		return own
	}
	if far := daysBetween(other.time(), r.published); far >= 0 && far <= near {
		return other
	}
	return own
}

// shortNumeric reads 2/3.
func (r *reader) shortNumeric(i int) (match, bool) {
	a, b, ok := strings.Cut(r.norm(i), "/")
	if !ok {
		return match{}, false
	}
	x, errX := strconv.Atoi(a)
	y, errY := strconv.Atoi(b)
	if errX != nil || errY != nil {
		return match{}, false
	}
	const leap = 2000
	d := r.ordered(x, y, leap)
	if !d.valid() {
		return match{}, false
	}
	return match{end: i + 1, date: nearestYear(d, r.published, r.placed(i))}, true
}

// split3 reads three numbers with the same mark between them.
func split3(s string) (n [3]int, ok bool) {
	const longest = 10
	if len(s) < 6 || len(s) > longest || s[0] < '0' || s[0] > '9' {
		return n, false
	}
	mark := "/"
	if strings.Contains(s, "-") {
		mark = "-"
	} else if strings.Contains(s, ".") {
		mark = "."
	}
	parts := strings.Split(s, mark)
	if len(parts) != 3 {
		return n, false
	}
	for k, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || len(p) > 4 || len(p) == 3 {
			return n, false
		}
		n[k] = v
	}
	return n, true
}

// dayMonth reads "2 Maret 2023", "28-29 Februari", "2nd of March".
func (r *reader) dayMonth(i int) (match, bool) {
	day, j := r.dayNumber(i), i+1
	if day == 0 {
		return match{}, false
	}
	single := 0                                   // where the first of several days ends
	if r.norm(j) == "-" && r.dayNumber(j+1) > 0 { // a range: its first day
		j += 2
	} else if n, _ := r.joins.at(r.tokens, j); n > 0 && r.dayNumber(j+n) > 0 {
		single, j = j, j+n+1
	}
	if r.norm(j) == "of" {
		j++
	}
	month := r.monthAt(j)
	if month == 0 {
		return match{}, false
	}
	m, ok := r.withYear(date{month: month, day: day}, i, j+1)
	if ok && single > 0 {
		m.end = single
	}
	return m, ok
}

// monthDay reads "March 2, 2023".
func (r *reader) monthDay(i int) (match, bool) {
	month := r.monthAt(i)
	if month == 0 || r.indonesian {
		return match{}, false
	}
	day, j := r.dayNumber(i+1), i+2
	if day == 0 {
		return match{}, false
	}
	if r.norm(j) == "-" && r.dayNumber(j+1) > 0 {
		j += 2
	}
	return r.withYear(date{month: month, day: day}, i, j)
}

// withYear completes a day and month that end before j by the year that follows
// or by the nearest.
func (r *reader) withYear(d date, i, j int) (match, bool) {
	if r.norm(j) == "," && r.yearNumber(j+1) > 0 {
		d.year, j = r.yearNumber(j+1), j+2
	} else if y := r.yearNumber(j); y > 0 {
		d.year, j = y, j+1
	} else if m, year, ok := r.yearPhrase(j); ok {
		d.year, j = year, m
	}
	if d.year > 0 && !d.valid() || d.year == 0 && !(date{2000, d.month, d.day}).valid() {
		return match{}, false
	}
	if d.year == 0 {
		if m, ok := r.modified(j, func(to direction) date { return nearestYear(d, r.published, to) }); ok {
			return m, true
		}
		return match{end: j, date: nearestYear(d, r.published, r.placed(i))}, true
	}
	if n, _ := r.last.at(r.tokens, j); n > 0 && r.indonesian { // 2 Maret 2023 lalu
		j += n
	}
	return match{end: j, date: d}, true
}
