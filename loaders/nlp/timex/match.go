package timex

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"newsgraph/loaders/nlp"
)

// A reader goes through a document's sentences.
type reader struct {
	*Finder
	tokens    []nlp.Token // of the sentence at hand
	hasTree   bool        // whether the sentence is tagged and parsed
	plans     []bool      // of each token, whether a word of plans depends on it
	published time.Time   // zero where unknown
	mentioned date        // the day that the text mentioned last
	coarse    date        // the day, month or year that it mentioned last
}

// A match is an expression that ends before token end. An empty kind is to be
// told by what stands before it.
type match struct {
	end  int
	date date
	kind Kind
	next bool // a word for "next" says that it lies ahead
}

// at reads the expression that starts at token i.
func (r *reader) at(i int) (match, bool) {
	if w := r.tokens[i].Norm; !r.starts[w] && (w == "" || w[0] < '0' || w[0] > '9') && !strings.HasPrefix(w, middle) {
		return match{}, false
	}
	for _, try := range [...]func(int) (match, bool){
		r.recurring, r.lasting, r.pastWeekend, r.edged, r.weekday, r.bracketed, r.numeric, r.dayMonth, r.monthDay,
		r.sameDay, r.deictic, r.counted, r.neighbour, r.thatUnit, r.relativeUnit, r.relativeName, r.month, r.year,
	} {
		if m, ok := try(i); ok {
			return m, true
		}
	}
	return match{}, false
}

func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return r.tokens[i].Norm
}

// capital says whether token i starts with a capital letter.
func (r *reader) capital(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.tokens[i].Form)
	return unicode.IsUpper(c)
}

// skip returns the first token from i on that starts no phrase of p.
func (r *reader) skip(p phrases, i int) int {
	for {
		n, _ := p.at(r.tokens, i)
		if n == 0 {
			return i
		}
		i += n
	}
}

// recurring reads "setiap Senin", "every month".
func (r *reader) recurring(i int) (match, bool) {
	n, _ := r.every.at(r.tokens, i)
	if n == 0 {
		return match{}, false
	}
	j := r.skip(r.leads, i+n)
	if r.Weekdays[r.norm(j)] > 0 || r.Units[r.norm(j)] != "" || r.monthAt(j) > 0 {
		return match{end: j + 1, kind: Recurring}, true
	}
	if r.number(j) >= 0 && r.Units[r.norm(j+1)] != "" {
		return match{end: j + 2, kind: Recurring}, true
	}
	return match{}, false
}

// lasting reads "selama dua hari", "for two days", "dalam lima tahun terakhir",
// "the past two years".
func (r *reader) lasting(i int) (match, bool) {
	j := i
	for n, _ := r.during.at(r.tokens, j); n > 0; n, _ = r.during.at(r.tokens, j) {
		j += n
	}
	led := j > i
	if n, _ := r.last.at(r.tokens, j); n > 0 && !r.indonesian {
		led, j = true, j+n
	} else if n, _ := r.next.at(r.tokens, j); n > 0 && !r.indonesian {
		led, j = true, j+n
	}
	unit, end := "", 0
	if u := r.Fused[r.norm(j)]; u != "" {
		unit, end = u, j+1
	} else if r.number(j) >= 0 && r.Units[r.norm(j+1)] != "" {
		unit, end = r.Units[r.norm(j+1)], j+2
	}
	if unit == "" || !led || r.counts(end) {
		return match{}, false
	}
	return match{end: end, kind: Duration}, true
}

// counts says whether a word at i makes a number of units a point in time: ago,
// earlier, later.
func (r *reader) counts(i int) bool {
	for _, p := range [...]phrases{r.ago, r.earlier, r.later, r.next} {
		if n, _ := p.at(r.tokens, i); n > 0 {
			return true
		}
	}
	return false
}

// edged reads "awal Maret", "late last year", "earlier this month": the edge
// belongs to the expression and does not change its value.
func (r *reader) edged(i int) (match, bool) {
	n, _ := r.edges.at(r.tokens, i)
	if n == 0 && !strings.HasPrefix(r.norm(i), middle) {
		return match{}, false
	}
	j := r.skip(r.leads, i+n)
	if unit := r.Units[r.norm(j+1)]; r.norm(j) == "the" && (unit == "week" || unit == "month" || unit == "year") { // earlier in the month
		return match{end: j + 2, date: r.current(unit, i)}, true
	}
	for _, try := range [...]func(int) (match, bool){r.dayMonth, r.monthDay, r.relativeUnit, r.relativeName, r.thatUnit, r.monthAlone, r.yearAlone} {
		if m, ok := try(j); ok {
			return m, true
		}
	}
	return match{}, false
}

// weekday reads a name of a day and the date that may follow it: "Kamis
// (2/3/2023)", "Kamis malam", "Rabu pekan lalu", "Thursday, March 2".
func (r *reader) weekday(i int) (match, bool) {
	day := r.Weekdays[r.norm(i)]
	if day == 0 || !r.capital(i) {
		return match{}, false
	}
	j := r.skip(r.dayParts, i+1)
	if m, ok := r.dateAfter(j); ok {
		m.end = r.skip(r.dayParts, m.end)
		m.date = r.agree(day, m.date, j)
		if _, n, ok := r.pointer(m.end); ok && r.indonesian { // Jumat (20/2) yang lalu
			m.end += n
		}
		return m, true
	}
	week := j
	if r.norm(week) == "of" || r.norm(week) == "," {
		week++
	}
	if m, weeks, ok := r.week(week); ok {
		if !r.published.IsZero() {
			m.date = dayOf(weekStart(r.published, weeks).AddDate(0, 0, day-1))
		}
		return m, true
	}
	if r.indonesian {
		if r.Units[r.norm(i)] == "week" && !r.isDay(i, j) {
			return match{}, false // Minggu Lalu: the week, in a title
		}
		if m, ok := r.modified(j, func(to direction) date {
			if to == nowhere {
				return r.thisWeek(day)
			}
			return weekdayNear(day, r.published, to, true)
		}); ok {
			return m, true
		}
	}
	return match{end: j, date: weekdayNear(day, r.published, r.placed(i), false)}, true
}

// agree mends a slip of the pen: where a day's date is of another weekday than
// the text says, and the nearest such weekday has the same number in its month,
// that day is meant ("Selasa (19/2)" in December).
func (r *reader) agree(weekday int, d date, at int) date {
	if d.day == 0 || r.published.IsZero() || isoWeekday(d.time()) == weekday {
		return d
	}
	for _, to := range [...]direction{r.placed(at), behind, ahead} {
		if near := weekdayNear(weekday, r.published, to, false); near.day == d.day {
			return near
		}
	}
	return d
}

// isDay says whether "Minggu" at i, followed by what starts at j, is the day.
func (r *reader) isDay(i, j int) bool {
	if r.norm(i-1) == "hari" || j > i+1 || r.norm(j) == "(" {
		return true
	}
	if i > 0 && r.capital(i) && !r.capital(i-1) && j < len(r.tokens) && !r.capital(j) && r.tokens[i-1].UPOS != "PUNCT" {
		return true // "yang Minggu lalu menembak": a week has no capital
	}
	for _, p := range [...]phrases{r.last, r.next, r.this} {
		if n, _ := p.at(r.tokens, j); n > 0 {
			return false
		}
	}
	return r.number(i-1) < 0
}

// thisWeek returns a weekday in the week of publication.
func (r *reader) thisWeek(weekday int) date {
	if r.published.IsZero() {
		return date{}
	}
	return dayOf(weekStart(r.published, 0).AddDate(0, 0, weekday-1))
}

// yearPhrase reads "tahun lalu", "last year", "this year" and returns the year
// and where the phrase ends.
func (r *reader) yearPhrase(j int) (end, year int, ok bool) {
	if n, _ := r.sameYear.at(r.tokens, j); n > 0 && r.coarse.year > 0 {
		return j + n, r.coarse.year, true
	}
	m, found := r.relativeUnit(j)
	if !found || m.date.year == 0 || m.date.month != 0 {
		return 0, 0, false
	}
	return m.end, m.date.year, true
}

// modified reads a word for last, next or this that follows (Indonesian) and
// gives the date that resolve makes of it; this is nowhere.
func (r *reader) modified(j int, resolve func(direction) date) (match, bool) {
	if !r.indonesian {
		return match{}, false
	}
	if to, n, ok := r.pointer(j); ok {
		return match{end: j + n, date: resolve(to), next: to == ahead}, true
	}
	return match{}, false
}

// pointer reads a word for last, this or next at token j and how long it is.
func (r *reader) pointer(j int) (to direction, n int, ok bool) {
	for to, words := range [...]phrases{r.last, r.this, r.next} {
		if n, _ := words.at(r.tokens, j); n > 0 {
			return direction(to - 1), n, true
		}
	}
	return nowhere, 0, false
}
