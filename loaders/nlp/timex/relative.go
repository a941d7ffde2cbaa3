package timex

import (
	"strconv"
	"strings"
	"time"
)

// sameDay reads what counts from the day mentioned last: "keesokan harinya",
// "the day before".
func (r *reader) sameDay(i int) (match, bool) {
	n, offset := r.same.at(r.tokens, i)
	if n == 0 {
		return match{}, false
	}
	if r.mentioned.year == 0 {
		return match{end: i + n, kind: Point}, true
	}
	return match{end: i + n, date: shift(r.mentioned.time(), "day", offset)}, true
}

// deictic reads what counts from the publication: "kemarin", "today"; a date in
// brackets after it counts more.
func (r *reader) deictic(i int) (match, bool) {
	n, offset := r.days.at(r.tokens, i)
	if n == 0 {
		return match{}, false
	}
	if m, ok := r.bracketed(i + n); ok {
		return m, true
	}
	if r.norm(i+n) == "into" { // overnight into Tuesday
		if m, ok := r.weekday(i + n + 1); ok {
			return m, true
		}
	}
	return match{end: i + n, date: shift(r.published, "day", offset)}, true
}

// counted reads a number of units before or after a day: "dua hari lalu", "two
// days earlier", "sebulan kemudian", "a year ago".
func (r *reader) counted(i int) (match, bool) {
	count, unit, j := 1, r.Fused[r.norm(i)], i+1
	if unit == "" {
		count, unit, j = r.number(i), r.Units[r.norm(i+1)], i+2
		if count < 0 && !r.indonesian && strings.HasSuffix(r.norm(i), "s") { // hours later
			count, unit, j = 0, r.Units[r.norm(i)], i+1
		}
		if count < 0 || unit == "" {
			return match{}, false
		}
	}
	if n, _ := r.ago.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: countFrom(r.published, unit, -count)}, true
	}
	if n, _ := r.earlier.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: r.fromMentioned(unit, -count)}, true
	}
	if n, _ := r.later.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: r.fromMentioned(unit, count)}, true
	}
	if n, _ := r.fromNow.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: countFrom(r.published, unit, count), next: true}, true
	}
	if n, _ := r.laterThan.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: r.fromMentioned(unit, -count), kind: Clause}, true
	}
	if n, _ := r.earlierThan.at(r.tokens, j); n > 0 {
		return match{end: j + n, date: r.fromMentioned(unit, count), kind: Clause}, true
	}
	if n, _ := r.next.at(r.tokens, j); n > 0 && r.indonesian { // dua hari mendatang
		return match{end: j + n, kind: Duration}, true
	}
	return match{}, false
}

// fromMentioned counts from what the text mentioned last, if that is as fine as
// the unit: days from a day, months from a month or day, years from any.
func (r *reader) fromMentioned(unit string, count int) date {
	from := r.mentioned
	if unit == "year" || unit == "month" && r.coarse.month > 0 {
		from = r.coarse
	}
	if from.year == 0 || unit == "hour" {
		return from // what was hours before or after was mostly so on that day
	}
	return countFrom(from.time(), unit, count)
}

// neighbour reads the unit or weekday next before or behind what the text mentioned
// last: "the previous year", "the following Monday", "bulan berikutnya".
func (r *reader) neighbour(i int) (match, bool) {
	at, j := i, i+1 // where the word for before or behind and where the unit stand
	if r.indonesian {
		at, j = i+1, i
	} else if u := r.Units[r.norm(i)]; r.norm(i-1) == "the" && (u == "week" || u == "month" || u == "year") {
		return r.unitBefore(i, u)
	} else if r.norm(i-1) != "the" || strings.HasSuffix(r.norm(j), "s") { // "following Monday's attack", "in previous years"
		return match{}, false
	}
	count, n := 1, 0
	if n, _ = r.subsequent.at(r.tokens, at); n == 0 {
		if n, _ = r.preceding.at(r.tokens, at); n == 0 {
			return match{}, false
		}
		count = -1
	}
	m := match{end: max(at, j) + 1, kind: Point}
	if day := r.Weekdays[r.norm(j)]; day > 0 && !r.indonesian && r.capital(j) {
		m.date = weekdayNear(day, r.mentionedDay(), direction(count), true)
		return m, true
	}
	switch unit := r.Units[r.norm(j)]; unit {
	case "week", "month", "year":
		m.date = r.fromMentioned(unit, count)
		return m, true
	}
	return match{}, false
}

// unitBefore reads a unit with "before" or "after" that nothing follows: "The month before, he had left".
func (r *reader) unitBefore(i int, unit string) (match, bool) {
	count := 0
	for _, w := range [...]struct {
		words phrases
		count int
	}{{r.earlierThan, -1}, {r.earlier, -1}, {r.laterThan, 1}, {r.later, 1}} {
		if n, _ := w.words.at(r.tokens, i+1); n == 1 {
			count = w.count
			break
		}
	}
	switch r.norm(i + 2) {
	case "", ",", ".", ";", ")":
		return match{end: i + 2, date: r.fromMentioned(unit, count), kind: Point}, count != 0
	}
	return match{}, false
}

// thatUnit reads "that year", "tahun yang sama", "the same week"; a week gives the month that it lies in.
func (r *reader) thatUnit(i int) (match, bool) {
	if n, _ := r.sameYear.at(r.tokens, i); n > 0 {
		return match{end: i + n, date: date{year: r.coarse.year}}, true
	}
	if n, _ := r.sameMonth.at(r.tokens, i); n > 0 {
		m := match{end: i + n, kind: Point}
		if r.coarse.month > 0 {
			m.date = date{year: r.coarse.year, month: r.coarse.month}
		}
		return m, true
	}
	n, _ := r.sameWeek.at(r.tokens, i)
	return match{end: i + n, date: shift(r.mentionedDay(), "week", 0), kind: Point}, n > 0
}

// pastWeekend reads "over the weekend", "akhir pekan lalu": the month in which the weekend before the publication lies.
func (r *reader) pastWeekend(i int) (match, bool) {
	n, _ := r.weekend.at(r.tokens, i)
	if n == 0 {
		return match{}, false
	}
	m := match{end: i + n, kind: Point}
	const saturday = 6
	day := weekdayNear(saturday, r.published, behind, true)
	if day.year > 0 && day.month == dayOf(day.time().AddDate(0, 0, 1)).month {
		m.date = date{year: day.year, month: day.month}
	}
	return m, true
}

// mentionedDay is the day that the text mentioned last, the zero time for none.
func (r *reader) mentionedDay() time.Time {
	if r.mentioned.year == 0 {
		return time.Time{}
	}
	return r.mentioned.time()
}

// mention remembers a date as the one mentioned last.
func (r *reader) mention(d date) {
	r.coarse = d
	if d.day > 0 {
		r.mentioned = d
	}
}

// attributive says whether the expression at tokens i to end only says which
// one is meant by the noun after it: "the November 27 agreement".
func (r *reader) attributive(i, end int) bool {
	for k := i; k < end; k++ {
		h := r.tokens[k].Head
		if h >= end && r.tokens[k].UPOS != "" && (r.tokens[h].UPOS == "NOUN" || r.tokens[h].UPOS == "PROPN") {
			return true
		}
	}
	return false
}

// relativeUnit reads "bulan lalu", "last month", "tahun ini", "next year", "last
// week". A week gives the month that it lies in.
func (r *reader) relativeUnit(i int) (match, bool) {
	unit, to, j, ok := r.step(i)
	if !ok || unit != "week" && unit != "month" && unit != "year" {
		return match{}, false
	}
	if to == nowhere {
		return match{end: j, date: r.current(unit, i)}, true
	}
	return match{end: j, date: shift(r.published, unit, int(to)), next: to == ahead}, true
}

// current returns the unit of the publication, as an expression at token i tells it: of a week the days so far, or those
// that are left.
func (r *reader) current(unit string, i int) date {
	if unit == "week" {
		return partOfWeek(r.published, r.placed(i))
	}
	return shift(r.published, unit, 0)
}

// step reads a unit and a word for last, this or next, in the order of the
// language, and returns where they end.
func (r *reader) step(i int) (unit string, to direction, end int, ok bool) {
	if r.indonesian {
		unit = r.Units[r.norm(i)]
		to, n, ok := r.pointer(i + 1)
		return unit, to, i + 1 + n, ok && unit != ""
	}
	to, n, ok := r.pointer(i)
	unit = r.Units[r.norm(i+n)]
	return unit, to, i + n + 1, ok && unit != ""
}

// week reads "pekan lalu", "last week" and returns how many weeks it lies after
// the publication's.
func (r *reader) week(i int) (m match, weeks int, ok bool) {
	unit, to, end, ok := r.step(i)
	return match{end: end, next: to == ahead}, int(to), ok && unit == "week"
}

// relativeName reads, in English, "last Thursday", "next Friday", "last March".
func (r *reader) relativeName(i int) (match, bool) {
	if r.indonesian {
		return match{}, false
	}
	to, n, ok := r.pointer(i)
	if !ok {
		return match{}, false
	}
	j := i + n
	if day := r.Weekdays[r.norm(j)]; day > 0 && r.capital(j) {
		m := match{end: r.skip(r.dayParts, j+1), next: to == ahead}
		if after, ok := r.dateAfter(m.end); ok { // last Thursday, March 2
			return after, true
		}
		m.date = weekdayNear(day, r.published, to, true)
		if to == nowhere {
			m.date = r.thisWeek(day)
		}
		return m, true
	}
	if month := r.monthAt(j); month > 0 {
		return match{end: j + 1, date: nearestYear(date{month: month}, r.published, to), next: to == ahead}, true
	}
	return match{}, false
}

// month reads a month with its year, or alone after a word that goes with
// months: "Februari 2022", "in March".
func (r *reader) month(i int) (match, bool) {
	month := r.monthAt(i)
	if month == 0 {
		return match{}, false
	}
	if m, ok := r.monthYear(i, month); ok {
		return m, true
	}
	if _, _, modified := r.pointer(i + 1); !r.monthCues[r.norm(i-1)] && (!modified || !r.indonesian) {
		return match{}, false
	}
	return r.monthAlone(i)
}

// monthAlone reads a month that something has shown to be one.
func (r *reader) monthAlone(i int) (match, bool) {
	month := r.monthAt(i)
	if month == 0 {
		return match{}, false
	}
	if m, ok := r.monthYear(i, month); ok {
		return m, true
	}
	if m, ok := r.modified(i+1, func(to direction) date {
		return nearestYear(date{month: month}, r.published, to)
	}); ok {
		return m, true
	}
	return match{end: i + 1, date: nearestYear(date{month: month}, r.published, r.placed(i))}, true
}

// monthYear reads the year after the month at i: "2022", "tahun lalu", "last
// year", ", 2022", "of 2022".
func (r *reader) monthYear(i, month int) (match, bool) {
	j := i + 1
	if r.norm(j) == "tahun" || r.norm(j) == "of" || r.norm(j) == "," {
		j++
	}
	if y := r.yearNumber(j); y > 0 {
		return match{end: j + 1, date: date{year: y, month: month}}, true
	}
	if end, year, ok := r.yearPhrase(i + 1); ok {
		return match{end: end, date: date{year: year, month: month}}, true
	}
	if r.norm(i+1) == "of" {
		if end, year, ok := r.yearPhrase(i + 2); ok {
			return match{end: end, date: date{year: year, month: month}}, true
		}
	}
	return match{}, false
}

// year reads a year after a word that goes with years.
func (r *reader) year(i int) (match, bool) {
	if r.indonesian && r.norm(i) == "tahun" && r.yearNumber(i+1) > 0 {
		m, ok := r.yearAlone(i + 1)
		return m, ok
	}
	if r.yearNumber(i) == 0 {
		return match{}, false
	}
	inBrackets := r.norm(i-1) == "(" && r.norm(i+1) == ")"
	if !inBrackets && !r.yearCues[r.norm(i-1)] && !r.afterNoun(i) {
		return match{}, false
	}
	return r.yearAlone(i)
}

// afterNoun says whether, in Indonesian, the number at i says which one is meant
// by the noun before it ("perjanjian INF 1987").
func (r *reader) afterNoun(i int) bool {
	t := &r.tokens[i]
	if !r.indonesian || t.UPOS != "NUM" || t.Head < 0 || t.Head >= i {
		return false
	}
	u := r.tokens[i-1].UPOS
	return u == "NOUN" || u == "PROPN"
}

// yearAlone reads a year that something has shown to be one.
func (r *reader) yearAlone(i int) (match, bool) {
	if r.indonesian && r.norm(i) == "tahun" {
		i++
	}
	y := r.yearNumber(i)
	if y == 0 || r.notYear[r.norm(i+1)] {
		return match{}, false
	}
	end := i + 1
	if n, _ := r.last.at(r.tokens, end); n > 0 && r.indonesian {
		end += n
	}
	return match{end: end, date: date{year: y}}, true
}

// middle is written together with what it is the middle of: mid-March, mid-2014.
const middle = "mid-"

// monthAt returns the month that token i names, 0 for none. A name without a
// capital is none: march, may.
func (r *reader) monthAt(i int) int {
	if name, ok := strings.CutPrefix(r.norm(i), middle); ok {
		return r.Months[name]
	}
	if !r.capital(i) {
		return 0
	}
	return r.Months[r.norm(i)]
}

// dayNumber returns the day of a month that token i may be: 1 to 31, 2nd.
func (r *reader) dayNumber(i int) int {
	s := r.norm(i)
	const longest = 4
	if len(s) == 0 || len(s) > longest {
		return 0
	}
	for _, ordinal := range [...]string{"st", "nd", "rd", "th"} {
		s = strings.TrimSuffix(s, ordinal)
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 31 || s[0] == '+' {
		return 0
	}
	return n
}

// yearNumber returns the year that token i may be: four digits, 1500 to 2100.
func (r *reader) yearNumber(i int) int {
	s := strings.TrimPrefix(r.norm(i), middle)
	if len(s) != 4 {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1500 || n > 2100 {
		return 0
	}
	return n
}

// number returns the number that token i spells, 0 for an uncertain one
// ("several"), -1 for none.
func (r *reader) number(i int) int {
	s := r.norm(i)
	if n, ok := r.Numbers[s]; ok {
		return n
	}
	if n, err := strconv.Atoi(s); err == nil && len(s) <= 3 && n > 0 {
		return n
	}
	return -1
}
