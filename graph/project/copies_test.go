package project_test

import (
	"testing"

	"newsgraph/graph/project"
)

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
