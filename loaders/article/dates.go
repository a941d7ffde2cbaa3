package article

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"newsgraph/loaders/lang"
)

// isoDay reads an ISO day or a time stamp that starts with one and exists in
// the calendar. A time stamp's day is the day where it was written.
func isoDay(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 10 || len(s) > 10 && s[10] != 'T' && s[10] != ' ' {
		return "", false
	}
	if _, err := time.Parse(time.DateOnly, s[:10]); err != nil {
		return "", false
	}
	return s[:10], true
}

// anyDay reads a day in the forms of records, feeds and page heads: ISO, and
// those of mail and HTTP.
func anyDay(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if day, ok := isoDay(s); ok {
		return day, true
	}
	for _, layout := range []string{time.RFC1123Z, time.RFC1123, time.RFC850, time.ANSIC, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	return "", false
}

// calendar knows the dates of page heads in every language that is read.
type calendar struct {
	month    map[string]int
	found    *regexp.Regexp // a whole date
	trimmed  *regexp.Regexp // weekday, time, zone: what may stand beside a date
	labels   *regexp.Regexp // "Diperbarui", "Published on"
	updates  *regexp.Regexp // "Diperbarui", "Updated"
	links    *regexp.Regexp // "on", "at", "pada": between a label, a date and a time
	timed    *regexp.Regexp // a time right behind a date
	labelled *regexp.Regexp // a label at the end of what stands before a date
}

func newCalendar(furniture []*lang.Furniture, dates []*lang.Dates) *calendar {
	c := &calendar{month: map[string]int{}}
	var months, days, labels, updates, links []string
	for _, f := range furniture {
		for _, l := range f.Date {
			labels = append(labels, regexp.QuoteMeta(l))
		}
		for _, l := range f.Updated {
			labels = append(labels, regexp.QuoteMeta(l))
			updates = append(updates, regexp.QuoteMeta(l))
		}
		for _, l := range f.DateLinks {
			links = append(links, regexp.QuoteMeta(l))
		}
	}
	for _, d := range dates {
		for name, number := range d.Months {
			c.month[strings.TrimSuffix(name, ".")] = number
		}
		for name := range d.Weekdays {
			days = append(days, regexp.QuoteMeta(strings.TrimSuffix(name, ".")))
		}
	}
	for name := range c.month {
		months = append(months, regexp.QuoteMeta(name))
	}
	longestFirst(months)
	longestFirst(days)
	longestFirst(labels)
	longestFirst(updates)
	longestFirst(links)
	m := "(" + strings.Join(months, "|") + `)`
	c.found = regexp.MustCompile(`(?i)\b(?:(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?|(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{1,2})(?:st|nd|rd|th)?[ -]` + m + `\.?,?[ -](\d{4})|` + m + `\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))`)
	c.trimmed = regexp.MustCompile(`(?i)\b(?:` + strings.Join(days, "|") + `)\b\.?,?|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?\b|\b[ap]\.?m\b\.?|\b(?:WIB|WITA|WIT|GMT|UTC|[BI]ST|[ECMP][SD]?T|[+]\d{2}:?\d{2})\b`)
	c.timed = regexp.MustCompile(`(?i)^[ ,]*(?:` + strings.Join(links, "|") + `)? *\d{1,2}[:.]\d{2}\b`)
	c.labelled = regexp.MustCompile(`(?i)\b(?:` + strings.Join(labels, "|") + `)\b *:?$`)
	c.links = regexp.MustCompile(`(?i)\b(?:` + strings.Join(links, "|") + `)\b`)
	c.updates = regexp.MustCompile(`(?i)\b(?:` + strings.Join(updates, "|") + `)\b`)
	c.labels = regexp.MustCompile(`(?i)\b(?:` + strings.Join(labels, "|") + `)\b *:?`)
	return c
}

// longestFirst orders the alternatives of an expression: the longer before
// its own beginning, and always in the same order.
func longestFirst(list []string) {
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(len(b)-len(a), strings.Compare(a, b))
	})
}

// A dateLine is a line of a page's head or foot that states its date.
type dateLine struct {
	day     string // ISO; empty where day and month cannot be told apart
	before  string // what stands before the date, without labels: "Kompas.com"
	after   string // what stands behind: "LAPORAN: RENI ERINA"
	updated bool   // the date of a change, not of publication
}

// line reads s as a date line: a date, and beside it only weekday, time,
// labels and a few words. monthFirst resolves 03/02/2023 as in American use
// only where it is certain; otherwise the day comes first.
func (c *calendar) line(s string, english bool) (dateLine, bool) {
	if len(s) > 140 || !strings.ContainsAny(s, "0123456789") {
		return dateLine{}, false
	}
	m := c.found.FindStringSubmatchIndex(s)
	if m == nil {
		return dateLine{}, false
	}
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	var y, mo, d int
	known := true
	switch {
	case group(1) != "":
		y, mo, d = atoi(group(1)), atoi(group(2)), atoi(group(3))
	case group(6) != "":
		d, mo, y = atoi(group(4)), atoi(group(5)), atoi(group(6))
		if english && d <= 12 && mo <= 12 && d != mo {
			known = false
		} else if mo > 12 && d <= 12 {
			d, mo = mo, d
		}
	case group(9) != "":
		d, mo, y = atoi(group(7)), c.month[strings.ToLower(group(8))], atoi(group(9))
	default:
		mo, d, y = c.month[strings.ToLower(group(10))], atoi(group(11)), atoi(group(12))
	}
	day, ok := isoDay(fmt.Sprintf("%04d-%02d-%02d", y, mo, d))
	if !ok || y < 1900 || y > 2100 {
		return dateLine{}, false
	}
	if !known {
		day = ""
	}
	before, after := c.plain(s[:m[0]]), c.plain(c.found.ReplaceAllString(s[m[1]:], " "))
	timed := c.timed.MatchString(s[m[1]:])
	labelled := c.labelled.MatchString(strings.TrimSpace(c.links.ReplaceAllString(c.trimmed.ReplaceAllString(s[:m[0]], " "), " ")))
	if labelled || before == "" || timed {
		before, after = c.unlinked(before), c.unlinked(after)
	}
	out := dateLine{day: day, before: strings.Trim(before, beside), after: strings.Trim(after, beside), updated: c.updates.MatchString(s[:m[0]])}
	// Words beside the date must stand apart from it: else it is part of a sentence.
	switch n, k := words(out.before), words(out.after); {
	case n > 5 || k > 8 || n+k > 9,
		n > 0 && !strings.ContainsRune(beside, lastRune(before)) && (!labelled || n > fewWords),
		k > 0 && !strings.ContainsRune(beside, []rune(after)[0]) && (n > 0 || k > fewWords || !timed),
		strings.HasSuffix(s, ".") && words(s) > 6:
		return dateLine{}, false
	}
	return out, true
}

// fewWords is the greatest number of words that a date line has before its label or behind its time:
// "Oleh Humas Dipublikasikan pada 30 Desember 2022", "25 May 2020 at 11:02 International".
const fewWords = 3

// unlinked strips the words that link a label, a date and a time.
func (c *calendar) unlinked(s string) string {
	return strings.Join(strings.Fields(c.links.ReplaceAllString(s, " ")), " ")
}

// day returns the first whole date in a dateline, where digits name the day first; "" for none.
func (c *calendar) day(s string) string {
	if m := c.found.FindString(s); m != "" {
		if d, ok := c.line(m, false); ok {
			return d.day
		}
	}
	return ""
}

// beside are the characters that part a date from what stands beside it.
const beside = " |,·•–—-:()[]/"

// plain strips weekday, time and labels, and the blanks around the rest.
func (c *calendar) plain(s string) string {
	return strings.Join(strings.Fields(c.labels.ReplaceAllString(c.trimmed.ReplaceAllString(s, " "), " ")), " ")
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// words counts the words of s: runs without blanks that hold a letter or digit.
func words(s string) int {
	n := 0
	for f := range strings.FieldsSeq(s) {
		if strings.IndexFunc(f, isWordRune) >= 0 {
			n++
		}
	}
	return n
}
