package project_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// meeting is a claim that two met, stated at one trigger.
func meeting(trigger int, a, b string) graph.Claim {
	return graph.Claim{
		ID: fmt.Sprintf("%d:%s:%s", trigger, a, b), Type: "MET_WITH", Actor: &a, Recipient: &b, Polarity: "positive", Modality: "actual",
		Evidence: graph.Evidence{Start: 0, End: 100, TriggerStart: trigger, TriggerEnd: trigger + 3},
	}
}

func TestTenLeadersAreOneMeeting(t *testing.T) {
	var leaders []string
	for i := range 10 {
		leaders = append(leaders, fmt.Sprintf("person:leader-%d", i))
	}
	rec := graph.Record{Article: graph.Article{ID: "a", Publisher: "p", Published: "2023-09-09"}}
	date := "2023-09-08"
	for i, a := range leaders {
		for _, b := range leaders[:i] {
			c := meeting(10, a, b)
			c.Date = &date
			rec.Claims = append(rec.Claims, c)
		}
	}
	rec.Claims = append(rec.Claims, meeting(60, leaders[0], "person:guest"))
	o := ontology(t)
	p := projected(t, project.FromRecord(o, rec), project.Decisions{})
	attended := map[string][]string{}
	for _, e := range ofType(p, "ATTENDED") {
		attended[e.To] = append(attended[e.To], e.From)
	}
	if len(attended) != 2 {
		t.Fatalf("%d meetings, want the table and the one with the guest", len(attended))
	}
	var sizes []int
	for _, list := range attended {
		sizes = append(sizes, len(list))
	}
	if slices.Sort(sizes); !slices.Equal(sizes, []int{2, 10}) {
		t.Errorf("attended by %v", sizes)
	}
	if n := len(ofType(p, "MET_WITH")); n != 46 {
		t.Errorf("%d MET_WITH, want one for each pair that the text pairs", n)
	}
	for _, e := range project.Relate(o, p.Edges) {
		if e.Properties["events"] != 1 {
			t.Errorf("%s and %s relate by %v events", e.From, e.To, e.Properties["events"])
		}
	}
}

// "A met B and C" may be two meetings.
func TestAStarIsNoTable(t *testing.T) {
	rec := graph.Record{Article: graph.Article{ID: "a"}, Claims: []graph.Claim{meeting(1, "person:a", "person:b"), meeting(1, "person:a", "person:c")}}
	for _, c := range project.FromRecord(ontology(t), rec) {
		if len(c.Parties) != 0 {
			t.Errorf("%s is at a table of %v", c.ID, c.Parties)
		}
	}
}

// A pair that also meets apart from the table is a meeting of its own, and a
// denial of it does not reach the others.
func TestADenialOfAPairLeavesTheTable(t *testing.T) {
	rec := graph.Record{Article: graph.Article{ID: "a", Published: "2020-11-23"}, Claims: []graph.Claim{
		meeting(1, "person:a", "person:b"), meeting(1, "person:b", "person:c"), meeting(1, "person:a", "person:c"),
	}}
	day := "2020-11-22"
	for i := range rec.Claims {
		rec.Claims[i].Date = &day
	}
	claims := append(project.FromRecord(ontology(t), rec), parseAll(met+"id=other art=b date=2020-11-22", met+"id=no art=c date=2020-11-22 not")...)
	p := projected(t, claims, project.Decisions{})
	for _, e := range ofType(p, "MET_WITH") {
		if contested := e.Properties["contested"]; contested != (e.From == "person:a" && e.To == "person:b") {
			t.Errorf("%s and %s: contested %v", e.From, e.To, contested)
		}
	}
	if n := len(ofType(p, "ATTENDED")); n != 3+2 {
		t.Errorf("%d ATTENDED, want three at the table and two apart", n)
	}
}

func TestFromRecord(t *testing.T) {
	str := func(s string) *string { return &s }
	rec := graph.Record{
		Article: graph.Article{ID: "a", Publisher: "Kompas", Source: "Reuters", Published: "2023-03-03"},
		Entities: []graph.Entity{
			{ID: "person:a", Type: "Person", Country: "country:us"}, {ID: "country:us", Type: "Country", Country: "country:us"}, {ID: "place:dc", Type: "Place", Country: "country:us"},
			{ID: "place:delhi", Type: "Place", Country: "country:in"}, {ID: "org:x", Type: "Organization", Country: "country:ru"},
		},
		Claims: []graph.Claim{
			{ID: "2", Type: "MET_WITH", Actor: str("person:a"), Recipient: str("country:us"), Place: str("place:delhi"), Date: str("2023-03-02")},
			{ID: "1", Type: "MET_WITH", Actor: nil, Recipient: str("country:us")},
		},
		Facts: []graph.Fact{
			{Type: "HOLDS_POSITION", Subject: "person:a", Object: "country:us", Title: "Menlu", Origin: "text"},
			{Type: "HOLDS_POSITION", Subject: "person:a", Object: "country:us", Title: "Menlu", Origin: "text", Evidence: graph.FactEvidence{Start: 9, End: 12}},
			{Type: "HOLDS_POSITION", Subject: "person:a", Object: "country:us", Title: "Secretary of State", Origin: "background", From: "2021-01-26"},
		},
	}
	claims := project.FromRecord(ontology(t), rec)
	var got []string
	for _, c := range claims {
		got = append(got, strings.Join([]string{c.Type, c.Actor, c.Recipient, c.Article, c.Outlet, c.Published, c.Date, c.Place, c.PlaceCountry, c.Origin, c.Title}, "|"))
	}
	slices.Sort(got)
	want := []string{
		// the countries of org:x and place:delhi are no entities of the record: no edge could lead to them
		"BELONGS_TO|person:a|country:us|||||||background|",
		"HOLDS_POSITION|person:a|country:us|a|Reuters|2023-03-03||||text|Menlu",
		"HOLDS_POSITION|person:a|country:us|||||||background|Secretary of State",
		"LOCATED_IN|place:dc|country:us|||||||background|",
		"MET_WITH|person:a|country:us|a|Reuters|2023-03-03|2023-03-02|place:delhi|country:in||",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	other := rec
	other.Article.ID = "b"
	shared := 0
	for _, c := range project.FromRecord(ontology(t), other) {
		if slices.ContainsFunc(claims, func(d project.StoredClaim) bool { return d.ID == c.ID && c.Origin == project.FromBackground }) {
			shared++
		}
	}
	if shared != 3 {
		t.Errorf("%d background facts have the same id in another article, want 3", shared)
	}
}
