package project_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"newsgraph/graph/project"
)

// A copy is linked to the first of those that it is most like, of tables once.
func TestCopiesAreLinked(t *testing.T) {
	const wire = "the foreign ministers met for ten minutes on the margins of the gathering on thursday"
	at := func(id, day, sentence string, ends string) project.StoredClaim {
		c := parse("MET_WITH " + ends + " date=2023-03-02")
		c.ID, c.Article, c.Outlet, c.Published, c.Evidence.Sentence = id, "article "+id[:1], "outlet "+id[:1], day, sentence
		return c
	}
	links := func(claims ...project.StoredClaim) string {
		var out []string
		for _, e := range ofType(projected(t, claims, project.Decisions{}), "COPY_OF") {
			out = append(out, fmt.Sprint(e.From, ">", e.To, " ", e.Properties["similarity"]))
		}
		return strings.Join(out, ", ")
	}
	const ends = "person:a person:b"
	for name, c := range map[string]struct {
		claims []project.StoredClaim
		want   string
	}{
		"later copies the earlier": {[]project.StoredClaim{at("a1", "2023-03-05", wire, ends), at("b1", "2023-03-04", wire, ends)}, "article a>article b 1"},
		"edited":                   {[]project.StoredClaim{at("a1", "2023-03-03", wire, ends), at("b1", "2023-03-04", wire+", officials said", ends)}, "article b>article a 0.87"},
		"a chain leads to the first": {[]project.StoredClaim{at("a1", "2023-03-03", wire, ends), at("b1", "2023-03-04", wire, ends), at("c1", "2023-03-05", wire, ends)},
			"article b>article a 1, article c>article a 1"},
		"own words": {[]project.StoredClaim{at("a1", "2023-03-03", wire, ends), at("b1", "2023-03-04", "it was their first meeting in person since the war began", ends)}, ""},
	} {
		if got := links(c.claims...); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	var table []project.StoredClaim
	for _, article := range []string{"a", "b"} {
		for i, pair := range []string{"person:a person:b", "person:a person:c", "person:b person:c"} {
			c := at(article+strconv.Itoa(i), "2023-03-03", wire, pair)
			c.Parties = []string{"person:a", "person:b", "person:c"}
			table = append(table, c)
		}
	}
	if got := links(table...); got != "article b>article a 1" {
		t.Errorf("a table: %q", got)
	}
}

func TestCopiesCountOnce(t *testing.T) {
	const (
		wire   = "The foreign ministers met for ten minutes on the margins of the gathering in New Delhi on Thursday."
		edited = "NEW DELHI - The foreign ministers met for ten minutes on the margins of the gathering in New Delhi, officials said."
		other  = "It was their first meeting in person since the war began, and it lasted less than a quarter of an hour."
		short  = "The two met."
	)
	for _, c := range []struct {
		name string
		told [][3]string // outlet, day, sentence
		want int
	}{
		{"one outlet twice", [][3]string{{"x", "1", wire}, {"x", "2", other}}, 1},
		{"two outlets in their own words", [][3]string{{"x", "1", wire}, {"y", "1", other}}, 2},
		{"a copy", [][3]string{{"x", "1", wire}, {"y", "2", wire}}, 1},
		{"an edited copy", [][3]string{{"x", "1", wire}, {"y", "2", edited}}, 1},
		{"a copy, and a report of its own", [][3]string{{"x", "1", wire}, {"y", "2", edited}, {"y", "3", other}}, 2},
		{"the one that was copied has another report", [][3]string{{"x", "1", wire}, {"y", "2", edited}, {"x", "3", other}}, 1},
		{"short sentences are alike by chance", [][3]string{{"x", "1", short}, {"y", "2", short}}, 2},
		{"no sentence", [][3]string{{"x", "1", ""}, {"y", "2", ""}}, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			var claims []project.StoredClaim
			for i, x := range c.told {
				s := parse("MET_WITH person:a person:b date=2023-03-02")
				s.ID, s.Article, s.Outlet, s.Published, s.Evidence.Sentence = string(rune('a'+i)), "article "+string(rune('a'+i)), x[0], "2023-03-0"+x[1], x[2]
				claims = append(claims, s)
			}
			n := projected(t, claims, project.Decisions{}).Nodes[0]
			if n.Properties["outletCount"] != c.want || n.Properties["articleCount"] != len(c.told) {
				t.Errorf("%v outlets of %v articles, want %d of %d", n.Properties["outletCount"], n.Properties["articleCount"], c.want, len(c.told))
			}
		})
	}
}
