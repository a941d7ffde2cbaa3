package project_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/graph/project"
)

const met = "MET_WITH person:a person:b "

func TestEventRule(t *testing.T) {
	cases := []struct {
		name   string
		claims []string
		want   []string
	}{
		{"two reports of one day are one event", []string{
			met + "id=1 art=a1 date=2023-03-02", "MET_WITH person:b person:a id=2 art=a2 date=2023-03-02",
		}, []string{"MET_WITH 2023-03-02 - | 1 2"}},
		{"two days are two events", []string{
			met + "id=1 date=2023-03-02", met + "id=2 date=2023-03-03",
		}, []string{"MET_WITH 2023-03-02 - | 1", "MET_WITH 2023-03-03 - | 2"}},
		{"the ends of a directed act do not change places", []string{
			"ACCUSED person:a person:b id=1 date=2023-03-02", "ACCUSED person:b person:a id=2 date=2023-03-02",
		}, []string{"ACCUSED 2023-03-02 - | 1", "ACCUSED 2023-03-02 - | 2"}},
		{"different types are different events", []string{
			"ACCUSED person:a person:b id=1 date=2023-03-02", "CRITICIZED person:a person:b id=2 date=2023-03-02",
		}, []string{"ACCUSED 2023-03-02 - | 1", "CRITICIZED 2023-03-02 - | 2"}},

		{"a month joins the one day in it", []string{
			met + "id=1 date=2022-02-24", met + "id=2 date=2022-02",
		}, []string{"MET_WITH 2022-02-24 - | 1 2"}},
		{"a year joins the one month that a day has joined", []string{
			met + "id=1 date=2022-02-24", met + "id=2 date=2022-02", met + "id=3 date=2022",
		}, []string{"MET_WITH 2022-02-24 - | 1 2 3"}},
		{"a month with two days in it stands alone", []string{
			met + "id=1 date=2022-02-24", met + "id=2 date=2022-02-25", met + "id=3 date=2022-02",
		}, []string{"MET_WITH 2022-02 - | 3", "MET_WITH 2022-02-24 - | 1", "MET_WITH 2022-02-25 - | 2"}},
		{"two reports of one month are one event", []string{
			met + "id=1 date=2022-02", met + "id=2 date=2022-02",
		}, []string{"MET_WITH 2022-02 - | 1 2"}},
		{"a year joins the one month", []string{
			met + "id=1 date=2022-02", met + "id=2 date=2022",
		}, []string{"MET_WITH 2022-02 - | 1 2"}},
		{"another month does not", []string{
			met + "id=1 date=2022-02-24", met + "id=2 date=2022-03",
		}, []string{"MET_WITH 2022-02-24 - | 1", "MET_WITH 2022-03 - | 2"}},
		{"several days join the one day among them", []string{
			met + "id=1 date=2023-03-03", met + "id=2 date=2023-03-02/2023-03-04",
		}, []string{"MET_WITH 2023-03-03 - | 1 2"}},

		{"no date joins the nearest day before publication", []string{
			met + "id=1 date=2023-02-25", met + "id=2 date=2023-03-02", met + "id=3 pub=2023-03-03",
		}, []string{"MET_WITH 2023-02-25 - | 1", "MET_WITH 2023-03-02 - | 2 3"}},
		{"fourteen days before is near enough", []string{
			met + "id=1 date=2023-03-01", met + "id=2 pub=2023-03-15",
		}, []string{"MET_WITH 2023-03-01 - | 1 2"}},
		{"fifteen days before is too far", []string{
			met + "id=1 date=2023-03-01", met + "id=2 pub=2023-03-16",
		}, []string{"MET_WITH - - | 2", "MET_WITH 2023-03-01 - | 1"}},
		{"what comes after publication is not meant", []string{
			met + "id=1 date=2023-03-04", met + "id=2 pub=2023-03-03",
		}, []string{"MET_WITH - - | 2", "MET_WITH 2023-03-04 - | 1"}},
		{"the day of publication is", []string{
			met + "id=1 date=2023-03-03", met + "id=2 pub=2023-03-03",
		}, []string{"MET_WITH 2023-03-03 - | 1 2"}},
		{"a month is not within fourteen days", []string{
			met + "id=1 date=2023-03", met + "id=2 pub=2023-03-31",
		}, []string{"MET_WITH - - | 2", "MET_WITH 2023-03 - | 1"}},
		{"an article of unknown day joins nothing", []string{
			met + "id=1 date=2023-03-03", met + "id=2 art=a",
		}, []string{"MET_WITH - - | 2", "MET_WITH 2023-03-03 - | 1"}},
		{"no dates at all: what is told within fourteen days is one event", []string{
			met + "id=1 art=a pub=2023-03-03", met + "id=2 art=b pub=2023-03-17", met + "id=3 art=a pub=2023-03-03",
		}, []string{"MET_WITH - - | 1 2 3"}},
		{"what is told later is another", []string{
			met + "id=1 art=a pub=2023-03-03", met + "id=2 art=b pub=2023-03-18",
		}, []string{"MET_WITH - - | 1", "MET_WITH - - | 2"}},
		{"an act that is told again and again does not swallow all that follows", []string{
			met + "id=1 art=a pub=2023-03-03", met + "id=2 art=b pub=2023-03-13", met + "id=3 art=c pub=2023-03-23", met + "id=4 art=d pub=2023-04-02",
		}, []string{"MET_WITH - - | 1 2", "MET_WITH - - | 3 4"}},
		{"no dates and no days of publication: an event an article", []string{
			met + "id=1 art=a", met + "id=2 art=b", met + "id=3 art=a",
		}, []string{"MET_WITH - - | 1 3", "MET_WITH - - | 2"}},
		{"no dates and two places are two events", []string{
			met + "id=1 art=a pub=2023-03-03 place=place:x", met + "id=2 art=b pub=2023-03-03 place=place:y", met + "id=3 art=c pub=2023-03-03",
		}, []string{"MET_WITH - - | 3", "MET_WITH - place:x | 1", "MET_WITH - place:y | 2"}},

		{"two places on one day are two events", []string{
			met + "id=1 date=2023-03-02 place=place:x", met + "id=2 date=2023-03-02 place=place:y",
		}, []string{"MET_WITH 2023-03-02 place:x | 1", "MET_WITH 2023-03-02 place:y | 2"}},
		{"no place joins the one place of the day", []string{
			met + "id=1 date=2023-03-02 place=place:x", met + "id=2 date=2023-03-02",
		}, []string{"MET_WITH 2023-03-02 place:x | 1 2"}},
		{"no place among two stands alone", []string{
			met + "id=1 date=2023-03-02 place=place:x", met + "id=2 date=2023-03-02 place=place:y", met + "id=3 date=2023-03-02",
		}, []string{"MET_WITH 2023-03-02 - | 3", "MET_WITH 2023-03-02 place:x | 1", "MET_WITH 2023-03-02 place:y | 2"}},
		{"a country joins the one place in it", []string{
			met + "id=1 date=2023-03-02 place=place:x/country:in", met + "id=2 date=2023-03-02 place=country:in",
		}, []string{"MET_WITH 2023-03-02 place:x | 1 2"}},
		{"another country does not", []string{
			met + "id=1 date=2023-03-02 place=place:x/country:in", met + "id=2 date=2023-03-02 place=country:id",
		}, []string{"MET_WITH 2023-03-02 country:id | 2", "MET_WITH 2023-03-02 place:x | 1"}},
		{"a month elsewhere is another event", []string{
			met + "id=1 date=2022-02-24 place=place:x", met + "id=2 date=2022-02 place=place:y",
		}, []string{"MET_WITH 2022-02 place:y | 2", "MET_WITH 2022-02-24 place:x | 1"}},
		{"no date elsewhere is another event", []string{
			met + "id=1 date=2023-03-02 place=place:delhi", met + "id=2 art=a pub=2023-03-03 place=place:bali",
		}, []string{"MET_WITH - place:bali | 2", "MET_WITH 2023-03-02 place:delhi | 1"}},
		{"a later report tells where", []string{
			met + "id=1 date=2023-03-02", met + "id=2 pub=2023-03-03 place=place:x",
		}, []string{"MET_WITH 2023-03-02 place:x | 1 2"}},
		{"two that differ on where do not", []string{
			met + "id=1 date=2023-03-02", met + "id=2 art=a pub=2023-03-03 place=place:x", met + "id=3 art=b pub=2023-03-03 place=place:y",
		}, []string{"MET_WITH - place:x | 2", "MET_WITH - place:y | 3", "MET_WITH 2023-03-02 - | 1"}},

		{"two themes of an urging are two events", []string{
			"URGED person:a country:ru id=1 date=2023-03-02 about=treaty:x", "URGED person:a country:ru id=2 date=2023-03-02 about=person:w",
		}, []string{"URGED 2023-03-02 - | 1", "URGED 2023-03-02 - | 2"}},
		{"an urging about two themes tells of both", []string{
			"URGED person:a country:ru id=1 date=2023-03-02 about=treaty:x,person:w", "URGED person:a country:ru id=2 date=2023-03-02 about=person:w",
		}, []string{"URGED 2023-03-02 - | 1", "URGED 2023-03-02 - | 1 2"}},
		{"an urging without a theme joins the one there is", []string{
			"URGED person:a country:ru id=1 date=2023-03-02 about=treaty:x", "URGED person:a country:ru id=2 date=2023-03-02",
		}, []string{"URGED 2023-03-02 - | 1 2"}},
		{"but not one of two", []string{
			"URGED person:a country:ru id=1 date=2023-03-02 about=treaty:x", "URGED person:a country:ru id=2 date=2023-03-02 about=person:w", "URGED person:a country:ru id=3 date=2023-03-02",
		}, []string{"URGED 2023-03-02 - | 1", "URGED 2023-03-02 - | 2", "URGED 2023-03-02 - | 3"}},
		{"other types do not fall apart by theme", []string{
			"ACCUSED person:a country:ru id=1 date=2023-03-02 about=treaty:x", "ACCUSED person:a country:ru id=2 date=2023-03-02 about=person:w",
		}, []string{"ACCUSED 2023-03-02 - | 1 2"}},

		{"planned and possible acts are no events", []string{
			met + "id=1 date=2023-03-02 planned", met + "id=2 date=2023-03-02 possible", met + "id=3 not planned",
		}, nil},
		{"a denial alone is no event", []string{met + "id=1 date=2023-03-02 not"}, nil},
		{"a denial of the day contests", []string{
			met + "id=1 date=2023-03-02", met + "id=2 date=2023-03-02 not",
		}, []string{"MET_WITH 2023-03-02 - | 1 | 2"}},
		{"no plan to meet does not contest", []string{
			met + "id=1 date=2023-03-02", met + "id=2 date=2023-03-02 not planned", met + "id=3 date=2023-03-02 not possible",
		}, []string{"MET_WITH 2023-03-02 - | 1"}},
		{"an undated denial contests the nearest", []string{
			met + "id=1 date=2023-02-25", met + "id=2 date=2023-03-02", met + "id=3 pub=2023-03-03 not",
		}, []string{"MET_WITH 2023-02-25 - | 1", "MET_WITH 2023-03-02 - | 2 | 3"}},
		{"a denial of the month contests its days", []string{
			met + "id=1 date=2023-03-02", met + "id=2 date=2023-03-05", met + "id=3 date=2023-04-01", met + "id=4 date=2023-03 not",
		}, []string{"MET_WITH 2023-03-02 - | 1 | 4", "MET_WITH 2023-03-05 - | 2 | 4", "MET_WITH 2023-04-01 - | 3"}},
		{"a denial of a day does not contest the month", []string{
			met + "id=1 date=2023-03", met + "id=2 date=2023-03-05 not",
		}, []string{"MET_WITH 2023-03 - | 1"}},
		{"an undated denial contests the month that it may lie in", []string{
			met + "id=1 date=2023-08", met + "id=2 pub=2023-08-29 not",
		}, []string{"MET_WITH 2023-08 - | 1 | 2"}},
		{"but not a month that is over", []string{
			met + "id=1 date=2023-07", met + "id=2 pub=2023-08-29 not",
		}, []string{"MET_WITH 2023-07 - | 1"}},
		{"a denial elsewhere does not contest", []string{
			met + "id=1 date=2023-03-02 place=place:x", met + "id=2 date=2023-03-02 place=place:y not",
		}, []string{"MET_WITH 2023-03-02 place:x | 1"}},
		{"a denial of another theme does not contest", []string{
			"URGED person:a country:ru id=1 date=2023-03-02 about=treaty:x", "URGED person:a country:ru id=2 date=2023-03-02 about=person:w not",
		}, []string{"URGED 2023-03-02 - | 1"}},
		{"an undated denial contests what was reported undated", []string{
			met + "id=1 art=a pub=2023-03-02", met + "id=2 art=b pub=2023-03-04 not",
		}, []string{"MET_WITH - - | 1 | 2"}},
		{"in its own article, too", []string{
			met + "id=1 art=a", met + "id=2 art=a not",
		}, []string{"MET_WITH - - | 1 | 2"}},
		{"a date that cannot be read is unknown", []string{met + "id=1 date=soon"}, []string{"MET_WITH - - | 1"}},
		{"unknown types are passed over", []string{"HUGGED person:a person:b id=1"}, nil},
		{"nobody meets himself", []string{"MET_WITH person:a person:a id=1"}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := events(projected(t, parseAll(c.claims...), project.Decisions{}))
			if !slices.Equal(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestEventRowsOfAMeeting(t *testing.T) {
	p := projected(t, parseAll(
		met+"id=1 art=a1 outlet=kompas pub=2023-03-03 date=2023-03-02 place=place:delhi/country:in about=meeting:g20 conf=0.8",
		met+"id=2 art=a2 outlet=detik pub=2023-03-04 conf=0.9",
		met+"id=3 art=a3 outlet=kompas pub=2023-03-05",
		met+"id=4 art=a1 outlet=kompas pub=2023-03-03 not",
	), project.Decisions{})
	if len(p.Nodes) != 1 {
		t.Fatalf("%d events", len(p.Nodes))
	}
	n := p.Nodes[0]
	if !slices.Equal(n.Labels, []string{"Event", "Meeting"}) {
		t.Errorf("labels %v", n.Labels)
	}
	want := "againstCount=1 articleCount=3 claimCount=3 confidence=0.9 contested=true date=2023-03-02 dateFrom=2023-03-02 dateTo=2023-03-02 day=2023-03-02 " +
		"firstReported=2023-03-03 group=" + n.Group + " lastReported=2023-03-05 name=met with, 2023-03-02 outletCount=2 ploverEvent=CONSULT precision=day " +
		"quad=verbal-cooperation type=MET_WITH weight=2.5"
	if got := properties(n.Properties); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	var edges []string
	for _, e := range p.Edges {
		name := func(id string) string { return strings.Replace(id, n.ID, "E", 1) }
		edges = append(edges, name(e.From)+" "+e.Type+" "+name(e.To))
	}
	wantEdges := []string{
		"E ABOUT meeting:g20", "E ACTOR person:a", "E ACTOR person:b", "E AT place:delhi",
		"person:a ATTENDED E", "person:b ATTENDED E", "4 EVIDENCE_AGAINST E", "1 EVIDENCE_FOR E", "2 EVIDENCE_FOR E", "3 EVIDENCE_FOR E",
		"E HELD_IN place:delhi", "person:a MET_WITH person:b", "E PART_OF meeting:g20",
	}
	if !slices.Equal(edges, wantEdges) {
		t.Errorf("got  %v\nwant %v", edges, wantEdges)
	}
	m := ofType(p, "MET_WITH")[0]
	if m.Key != n.ID || m.Properties["eventId"] != n.ID || m.Properties["place"] != "place:delhi" || m.Properties["articleCount"] != 3 || m.Properties["contested"] != true {
		t.Errorf("the shortcut is %+v", m)
	}
}

func TestDirectedActIsNoMeeting(t *testing.T) {
	p := projected(t, parseAll("URGED person:b country:a id=1 art=a1 date=2023-03-02 about=treaty:x"), project.Decisions{})
	if n := p.Nodes[0]; !slices.Equal(n.Labels, []string{"Event"}) {
		t.Errorf("labels %v", n.Labels)
	}
	u := ofType(p, "URGED")
	if len(u) != 1 || u[0].From != "person:b" || u[0].To != "country:a" || !slices.Equal(u[0].Properties["about"].([]string), []string{"treaty:x"}) {
		t.Errorf("%+v", u)
	}
	if len(ofType(p, "ATTENDED")) != 0 || len(ofType(p, "RECIPIENT")) != 1 {
		t.Error("an urging is attended, or has no recipient")
	}
}

// The PLOVER event is that of the predicate's frame, as most claims have it.
func TestPloverFollowsTheFrame(t *testing.T) {
	claims := parseAll("WITHDREW_FROM country:a country:b id=1 date=2023", "WITHDREW_FROM country:a country:b id=2 date=2023")
	for i := range claims {
		claims[i].PloverEvent = "RETREAT"
	}
	n := projected(t, claims, project.Decisions{}).Nodes[0]
	if n.Properties["ploverEvent"] != "RETREAT" || n.Properties["quad"] != "material-cooperation" {
		t.Errorf("%v", n.Properties)
	}
}
