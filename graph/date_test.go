package graph_test

import (
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
)

func date(t *testing.T, s string) graph.Date {
	t.Helper()
	d, err := graph.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDateSpans(t *testing.T) {
	for _, c := range []struct {
		text, from, to string
		precision      graph.Precision
		days           int
	}{
		{"2022-02-24", "2022-02-24", "2022-02-24", graph.Day, 1},
		{"2022-02", "2022-02-01", "2022-02-28", graph.Month, 28},
		{"2024-02", "2024-02-01", "2024-02-29", graph.Month, 29},
		{"2022-12", "2022-12-01", "2022-12-31", graph.Month, 31},
		{"2022", "2022-01-01", "2022-12-31", graph.Year, 365},
		{"2023-03-02/2023-03-04", "2023-03-02", "2023-03-04", graph.Interval, 3},
		{"2023-03-02/2023-03-02", "2023-03-02", "2023-03-02", graph.Day, 1},
		{"", "", "", graph.Unknown, 0},
	} {
		d := date(t, c.text)
		if d.From() != c.from || d.To() != c.to || d.Precision() != c.precision || d.Days() != c.days {
			t.Errorf("%q: %s to %s, %s, %d days", c.text, d.From(), d.To(), d.Precision(), d.Days())
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, text := range []string{"2022-13", "2022-02-30", "22-02-24", "2022-2-4", "yesterday", "2022-02-24T10:00", "2023-03-04/2023-03-02", "2023-03/2023-04", " 2022"} {
		if d, err := graph.ParseDate(text); err == nil {
			t.Errorf("%q was read as %v", text, d)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, c := range []struct {
		a, b             string
		covers, overlaps bool
	}{
		{"2022-02", "2022-02-24", true, true},
		{"2022", "2022-02", true, true},
		{"2022-02-24", "2022-02", false, true},
		{"2022-02", "2022-03-01", false, false},
		{"2022-02-24", "2022-02-24", true, true},
		{"2023-02-27/2023-03-02", "2023-03", false, true},
		{"", "2022", false, false},
		{"2022", "", false, false},
	} {
		a, b := date(t, c.a), date(t, c.b)
		if a.Covers(b) != c.covers || a.Overlaps(b) != c.overlaps {
			t.Errorf("%s and %s: covers %v, overlaps %v", c.a, c.b, a.Covers(b), a.Overlaps(b))
		}
	}
}

func TestBeforeEndsWithTheDay(t *testing.T) {
	w := date(t, "2023-03-03").Before(14)
	if w.From() != "2023-02-17" || w.To() != "2023-03-03" || w.Days() != 15 {
		t.Errorf("%s to %s", w.From(), w.To())
	}
	d := date(t, "2023-03-03")
	for text, want := range map[string]bool{
		"2023-03-03": true, "2023-02-17": true, "2023-02-16": false, "2023-03-04": false, "2023-02": false, "2023-02-17/2023-03-03": true, "2023-02-16/2023-02-20": false, "": false,
	} {
		if got := d.Follows(date(t, text), 14); got != want || text != "" && got != d.Before(14).Covers(date(t, text)) {
			t.Errorf("%s follows %q: %v", d, text, got)
		}
	}
	if n := date(t, "2023-02-28").DaysUntil(date(t, "2023-03-02")); n != 2 {
		t.Errorf("%d days", n)
	}
}

func TestIDsDependOnEachPart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.StringMatching(`[ab:]{0,3}`)
		make := func() (string, string) {
			article, typ, a, b := part.Draw(t, "article"), part.Draw(t, "type"), part.Draw(t, "a"), part.Draw(t, "b")
			return graph.ClaimID(article, typ, false, []string{a, b}, 1, 2), article + "\x00" + typ + "\x00" + a + "\x00" + b
		}
		id1, parts1 := make()
		id2, parts2 := make()
		if (id1 == id2) != (parts1 == parts2) {
			t.Fatalf("%q and %q: %s, %s", parts1, parts2, id1, id2)
		}
	})
	ab, ba := []string{"person:a", "person:b"}, []string{"person:b", "person:a"}
	if graph.EventID("MET_WITH", true, ab, "2023-03-02", "", "") != graph.EventID("MET_WITH", true, ba, "2023-03-02", "", "") {
		t.Error("the order of a symmetric event's ends matters")
	}
	if graph.EventID("URGED", false, ab, "", "", "") == graph.EventID("URGED", false, ba, "", "", "") {
		t.Error("the order of an event's ends does not matter")
	}
}

// The ids are permanent: graphs are stored under them.
func TestIDsArePermanent(t *testing.T) {
	claim := graph.ClaimID("a1", "MET_WITH", true, []string{"person:b", "person:a"}, 10, 20, "positive")
	event := graph.EventID("MET_WITH", true, []string{"person:a", "person:b"}, "2023-03-02", "", "")
	if claim != "claim:1914f5ebce7b20f5a2410f446d458f3f" || event != "event:90dd14a73f4e17635b2e99b9ea0dfa40" {
		t.Errorf("%s %s", claim, event)
	}
}

// FuzzParseDate: what is read covers the days that it says, and reads again as itself.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"", "2022", "2022-02", "2022-02-24", "2023-03-02/2023-03-04", "2023-03-02/2023-03-02", "0000", "9999-12-31", "2022-W08", "2022-055"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := graph.ParseDate(s)
		if err != nil || !d.Known() {
			return
		}
		if d.From() > d.To() || d.Days() < 1 || !d.Covers(d) || (d.Precision() == graph.Day) != (d.Days() == 1) {
			t.Errorf("%q: %s to %s, %d days, %s", s, d.From(), d.To(), d.Days(), d.Precision())
		}
		again, err := graph.ParseDate(d.String())
		if err != nil || again.From() != d.From() || again.To() != d.To() || again.Precision() != d.Precision() {
			t.Errorf("%q reads again as %v, %v", s, again, err)
		}
	})
}
