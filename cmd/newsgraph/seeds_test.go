package main

import (
	"fmt"
	"testing"

	"newsgraph/graph/writer"
)

// The two seed articles tell of one encounter; these are the questions that an
// analyst would ask of their graph.
var seedQuestions = []struct {
	what, cypher string
	want         int64
}{
	{"one Antony Blinken", `MATCH (p:Person) WHERE p.name CONTAINS 'Blinken' RETURN count(p)`, 1},
	{"one Sergei Lavrov", `MATCH (p:Person) WHERE p.name CONTAINS 'Lavrov' RETURN count(p)`, 1},
	{"one New START", `MATCH (t:Treaty) WHERE t.name CONTAINS 'New START' OR t.name CONTAINS 'New Strategic' RETURN count(t)`, 1},
	{"one meeting of 2 March told by both articles",
		`MATCH (:Person {id: 'person:antony-blinken'})-[m:MET_WITH {date: '2023-03-02'}]-(:Person {id: $lavrov}) WHERE m.articleCount = 2 RETURN count(m)`, 1},
	{"its event is a Meeting, held in New Delhi",
		`MATCH (:Person {id: 'person:antony-blinken'})-[m:MET_WITH {date: '2023-03-02'}]-(:Person {id: $lavrov})
		 MATCH (e:Event:Meeting {id: m.eventId})-[:AT|HELD_IN]->(p:Place) WHERE p.name = 'New Delhi' RETURN count(DISTINCT e)`, 1},
	{"reached from claims of both articles",
		`MATCH (:Person {id: 'person:antony-blinken'})-[m:MET_WITH {date: '2023-03-02'}]-(:Person {id: $lavrov})
		 MATCH (e:Event {id: m.eventId})<-[:EVIDENCE_FOR]-(:Claim)<-[:STATES]-(a:Article) RETURN count(DISTINCT a)`, 2},
	{"Blinken urged Russia about New START",
		`MATCH (:Person {id: 'person:antony-blinken'})-[u:URGED]->(:Country {id: 'country:ru'})
		 MATCH (e:Event {id: u.eventId})-[:ABOUT]->(t:Treaty) WHERE t.name CONTAINS 'START' RETURN sign(count(e))`, 1},
	{"Blinken urged Russia about Paul Whelan",
		`MATCH (:Person {id: 'person:antony-blinken'})-[u:URGED]->(:Country {id: 'country:ru'})
		 MATCH (e:Event {id: u.eventId})-[:ABOUT]->(p:Person) WHERE p.name CONTAINS 'Whelan' RETURN sign(count(e))`, 1},
	{"the planned meeting is a claim",
		`MATCH (c:Claim {type: 'MET_WITH'}) WHERE c.modality = 'planned' RETURN sign(count(c))`, 1},
	{"and no event", `MATCH (c:Claim)-[:EVIDENCE_FOR]->(:Event) WHERE c.modality <> 'actual' OR c.polarity <> 'positive' RETURN count(c)`, 0},
	{"the ministry's denial is evidence against the meeting, which is contested",
		`MATCH (:Person {id: 'person:antony-blinken'})-[m:MET_WITH {date: '2023-03-02'}]-(:Person {id: $lavrov}) WHERE m.contested
		 MATCH (e:Event {id: m.eventId, contested: true})<-[:EVIDENCE_AGAINST]-(c:Claim)-[:ATTRIBUTED_TO]->(o:Organization) WHERE o.country = 'country:ru' OR o.name CONTAINS 'Russia'
		 RETURN sign(count(c))`, 1},
}

func TestSeedsBecomeOneGraph(t *testing.T) {
	articles := sharedDir(t) + "/articles/"
	seeds := []struct{ file, published string }{{"000_89c0883bc15e735a.txt", "2023-03-02"}, {"004_eb335c2ae5741c50.txt", "2023-03-03"}}
	for _, order := range [][]int{{0, 1}, {1, 0}, {0, 1, 0, 1}} {
		t.Run(fmt.Sprint(order), func(t *testing.T) {
			db := emptyDatabase(t)
			for _, i := range order {
				done(t, "load", "--published", seeds[i].published, articles+seeds[i].file)
			}
			askSeeds(t, db)
		})
	}
}

func askSeeds(t *testing.T, db *writer.DB) {
	t.Helper()
	lavrov, err := db.Query(t.Context(), `MATCH (p:Person) WHERE p.name CONTAINS 'Lavrov' RETURN p.id`, nil, true)
	if err != nil || len(lavrov.Rows) == 0 {
		t.Fatalf("no Lavrov: %v", err)
	}
	for _, q := range seedQuestions {
		r, err := db.Query(t.Context(), q.cypher, map[string]any{"lavrov": lavrov.Rows[0][0]}, true)
		if err != nil {
			t.Fatalf("%s: %v", q.what, err)
		}
		if got := r.Rows[0][0]; got != q.want {
			t.Errorf("%s: got %v, want %d", q.what, got, q.want)
		}
	}
}
