package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// A Happening is one event of the graph.
type Happening struct {
	Event     string  `json:"event"` // id
	Type      string  `json:"type"`
	Date      string  `json:"date,omitempty"` // ISO at the precision that is known
	Precision string  `json:"precision"`
	Reported  string  `json:"reported"` // day of the first report
	Actors    []Actor `json:"actors"`   // in a symmetric act all parties
	Recipient []Actor `json:"recipient"`
	About     []Actor `json:"about"`
	Place     []Actor `json:"place"`
	Quad      string  `json:"quad"`
	Weight    float64 `json:"weight"`
	Contested bool    `json:"contested"`
	Claims    int     `json:"claims"`
	Articles  int     `json:"articles"`
	Outlets   int     `json:"outlets"`
	Sentence  string  `json:"sentence"` // that of the surest claim
}

// When is the event's date, else the day of its first report.
func (h Happening) When() string { return cmp.Or(h.Date, h.Reported) }

// A Timeline is events in the order of time and the sums of their months.
type Timeline struct {
	Events []Happening `json:"events"`
	Months []Month     `json:"months"`
}

// A TimelineSelection says which events; the conditions that are set must all hold.
type TimelineSelection struct {
	Of       []string // ids of entities: all of them, or those who act for them, take part, are concerned, or are the place
	Type     string
	From, To string // ISO days, months or years, both included; an undated event counts by its first report
	Limit    int    // the latest are kept; 0 is no limit
}

// Entities of the event: $of is answered side by side, so that each index seek is small.
const (
	eventsOf = `UNWIND range(0, size($of) - 1) AS i
MATCH (:Entity {id: $of[i]})<-[:BELONGS_TO*0..1]-(:Entity)<-[:ACTOR|RECIPIENT|ABOUT|AT]-(e:Event)
WITH e, count(DISTINCT i) AS hits WHERE hits = size($of)
WITH e`
	allEvents    = `MATCH (e:Event)`
	latestEvents = `
WHERE ($type = '' OR e.type = $type)
  AND ($from = '' OR coalesce(toString(e.dateFrom), e.firstReported) >= $from) AND ($to = '' OR coalesce(toString(e.dateFrom), e.firstReported) <= $to)
WITH e, coalesce(toString(e.dateFrom), e.firstReported) AS day ORDER BY day DESC, e.id LIMIT $limit
RETURN e.id, e.type, e.date, e.precision, e.firstReported,
       [(e)-[:ACTOR]->(x:Entity) | [x.id, x.name, labels(x)]], [(e)-[:RECIPIENT]->(x:Entity) | [x.id, x.name, labels(x)]],
       [(e)-[:ABOUT]->(x:Entity) | [x.id, x.name, labels(x)]], [(e)-[:AT]->(x:Entity) | [x.id, x.name, labels(x)]],
       e.quad, e.weight, e.contested, e.claimCount, e.articleCount, e.outletCount,
       COLLECT { MATCH (e)<-[:EVIDENCE_FOR]-(c:Claim) RETURN c.sentence ORDER BY c.confidence DESC, c.id LIMIT 1 }`
)

// noLimit stands for no limit in a statement, which needs a number.
const noLimit = 1 << 40

// ReadTimeline takes the selected events out of the graph.
func ReadTimeline(ctx context.Context, db Querier, s TimelineSelection) (Timeline, error) {
	match := allEvents
	if len(s.Of) > 0 {
		match = eventsOf
	}
	r, err := db.Query(ctx, match+latestEvents, map[string]any{
		"of": s.Of, "type": s.Type, "from": first(s.From), "to": last(s.To), "limit": cmp.Or(s.Limit, noLimit),
	}, true)
	if err != nil {
		return Timeline{}, fmt.Errorf("analysis: timeline: %w", err)
	}
	t := Timeline{Events: make([]Happening, 0, len(r.Rows)), Months: []Month{}}
	for _, row := range r.Rows {
		h := Happening{
			Event: word(row[0]), Type: word(row[1]), Date: word(row[2]), Precision: word(row[3]), Reported: word(row[4]),
			Actors: actors(row[5]), Recipient: actors(row[6]), About: actors(row[7]), Place: actors(row[8]),
			Quad: word(row[9]), Claims: number64(row[12]), Articles: number64(row[13]), Outlets: number64(row[14]),
		}
		h.Weight, _ = row[10].(float64)
		h.Contested, _ = row[11].(bool)
		if sentences, _ := row[15].([]any); len(sentences) > 0 {
			h.Sentence = word(sentences[0])
		}
		t.Events = append(t.Events, h)
	}
	slices.SortFunc(t.Events, func(a, b Happening) int {
		return cmp.Or(cmp.Compare(a.When(), b.When()), cmp.Compare(a.Event, b.Event))
	})
	acts := make([]Act, len(t.Events))
	for i, h := range t.Events {
		acts[i] = Act{Event: h.Event, Type: h.Type, Date: h.Date, Reported: h.Reported, Weight: h.Weight}
	}
	t.Months, _ = months(acts)
	return t, nil
}
