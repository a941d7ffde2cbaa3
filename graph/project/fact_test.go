package project_test

import (
	"slices"
	"testing"

	"newsgraph/graph/project"
)

func TestFactEdges(t *testing.T) {
	const holds = "HOLDS_POSITION person:a country:us "
	for _, c := range []struct {
		name   string
		claims []string
		want   []string
	}{
		{"reports of one office are one edge", []string{
			holds + "art=a1 outlet=x pub=2023-01-02 title=Menlu_AS", holds + "art=a2 outlet=x pub=2023-01-05 title=menlu_AS", holds + "art=a3 outlet=y pub=2023-01-03 title=Menlu_AS",
		}, []string{"articleCount=3 claimCount=3 firstReported=2023-01-02 lastReported=2023-01-05 origin=text outletCount=2 title=Menlu AS titles=[Menlu AS menlu AS]"}},
		{"an office in two wordings is one edge", []string{
			holds + "art=a1 pub=2023-01-02 title=Menlu office=foreign-minister", holds + "art=a2 pub=2023-01-02 title=Foreign_Minister office=foreign-minister",
		}, []string{"articleCount=2 claimCount=2 firstReported=2023-01-02 lastReported=2023-01-02 office=foreign-minister origin=text outletCount=2 title=Foreign Minister titles=[Foreign Minister Menlu]"}},
		{"two terms are two edges", []string{
			holds + "title=President from=2005 to=2009 origin=background id=1", holds + "title=President from=2013 origin=background id=2",
		}, []string{
			"articleCount=0 claimCount=0 from=2005 origin=background outletCount=0 title=President titles=[President] to=2009",
			"articleCount=0 claimCount=0 from=2013 origin=background outletCount=0 title=President titles=[President]",
		}},
		{"the text and the gazetteer are two edges", []string{
			holds + "art=a1 title=President id=1", holds + "title=President origin=background id=2",
		}, []string{
			"articleCount=0 claimCount=0 origin=background outletCount=0 title=President titles=[President]",
			"articleCount=1 claimCount=1 origin=text outletCount=1 title=President titles=[President]",
		}},
		{"the latest report says whether it is over", []string{
			holds + "art=a1 pub=2023-01-02 title=President", holds + "art=a2 pub=2023-02-02 title=President former",
		}, []string{"articleCount=2 claimCount=2 firstReported=2023-01-02 former=true lastReported=2023-02-02 origin=text outletCount=2 title=President titles=[President]"}},
		{"other facts", []string{
			"MEMBER_OF country:x org:nato art=a1 id=1 origin=text", "MEMBER_OF country:x org:nato art=a1 id=2 not", "MEMBER_OF country:x org:nato art=a1 id=3 planned",
		}, []string{"articleCount=1 claimCount=1 origin=text outletCount=1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			keys := map[string]bool{}
			for _, e := range projected(t, parseAll(c.claims...), project.Decisions{}).Edges {
				got = append(got, properties(e.Properties))
				keys[e.Key] = true
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) || len(keys) != len(got) {
				t.Errorf("got %q with %d keys\nwant %q", got, len(keys), c.want)
			}
		})
	}
}

func TestRelate(t *testing.T) {
	p := projected(t, parseAll(
		"MET_WITH country:b country:a id=1 date=2023-03-02", // +2.5
		"ATTACKED country:a country:b id=2 date=2022-02",    // -10
		"ACCUSED country:b country:a id=3",                  // -2
		"ATTACKED country:a country:b id=4 date=2022-02 not",
		"SIGNED country:a treaty:x id=5 date=2020", // a treaty is no actor
	), project.Decisions{})
	got := project.Relate(ontology(t), p.Edges)
	if len(got) != 1 {
		t.Fatalf("%v", got)
	}
	want := "conflict=12 contested=1 cooperation=2.5 events=3 first=2022-02-01 last=2023-03-02 net=-9.5"
	if e := got[0]; e.From != "country:a" || e.To != "country:b" || properties(e.Properties) != want {
		t.Errorf("%s -> %s %s", e.From, e.To, properties(e.Properties))
	}
}
