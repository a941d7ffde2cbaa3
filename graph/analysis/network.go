package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// An Actor is a node of the network; elsewhere any entity that is named.
type Actor struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type string `json:"type"`
}

// An Act is one event between two actors.
type Act struct {
	Event     string  `json:"event"`
	Type      string  `json:"type"`
	From      string  `json:"from"`
	To        string  `json:"to"`
	Date      string  `json:"date,omitempty"`     // ISO at the precision that is known; empty where it is not
	Reported  string  `json:"reported,omitempty"` // ISO day of the first report
	Weight    float64 `json:"weight"`             // Goldstein's scale, -10 to 10
	Contested bool    `json:"contested"`
	Outlets   int     `json:"outlets"`
}

// When is the act's date, else the day it was first reported.
func (a Act) When() string { return cmp.Or(a.Date, a.Reported) }

// A Network is all actors and the acts between them, each sorted by id.
type Network struct {
	Actors []Actor
	Acts   []Act
}

// Querier runs a statement; *writer.DB is one.
type Querier interface {
	Query(ctx context.Context, cypher string, params map[string]any, readOnly bool) (*writer.Result, error)
}

const actorColumns = " RETURN e.id, coalesce(e.name, e.id), [l IN labels(e) WHERE l <> 'Entity'][0]"

const readActors = "MATCH (e:Entity) WHERE e:Person OR e:Country OR e:Organization" + actorColumns

const readActorsOf = "MATCH (e:Entity) WHERE e.id IN $first + $second AND (e:Person OR e:Country OR e:Organization)" + actorColumns

// actColumns are one row for each actor with the list of its acts: a row costs
// the driver and the server more than what is in it.
const actColumns = " RETURN a.id, collect([r.eventId, type(r), b.id, r.date, r.firstReported, r.weight, r.contested, r.outletCount])"

const readActs = "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.eventId IS NOT NULL AND r.weight IS NOT NULL" + actColumns

// readActsBetween asks first which pairs have acts: one side's other edges,
// its mentions and claims, are many.
const readActsBetween = `MATCH (x:Entity)-[:RELATES_TO]-(y:Entity) WHERE x.id IN $first AND y.id IN $second
WITH DISTINCT x, y MATCH (x)-[r]-(y) WHERE r.eventId IS NOT NULL AND r.weight IS NOT NULL
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b` + actColumns

// Read takes the network out of the graph.
func Read(ctx context.Context, db Querier) (Network, error) {
	return read(ctx, db, readActors, readActs, nil)
}

// ReadBetween takes out of the graph two sets of actors, given by their ids, and
// the acts between the sets.
func ReadBetween(ctx context.Context, db Querier, first, second []string) (Network, error) {
	return read(ctx, db, readActorsOf, readActsBetween, map[string]any{"first": first, "second": second})
}

func read(ctx context.Context, db Querier, actors, acts string, params map[string]any) (Network, error) {
	var n Network
	r, err := db.Query(ctx, actors, params, true)
	if err != nil {
		return n, fmt.Errorf("analysis: actors: %w", err)
	}
	known := map[string]bool{}
	for _, row := range r.Rows {
		a := Actor{ID: word(row[0]), Name: word(row[1]), Type: word(row[2])}
		known[a.ID] = true
		n.Actors = append(n.Actors, a)
	}
	if r, err = db.Query(ctx, acts, params, true); err != nil {
		return n, fmt.Errorf("analysis: acts: %w", err)
	}
	for _, row := range r.Rows {
		from := word(row[0])
		if !known[from] {
			continue
		}
		list, _ := row[1].([]any)
		for _, v := range list {
			if a, ok := actOf(from, v); ok && known[a.To] {
				n.Acts = append(n.Acts, a)
			}
		}
	}
	n.sort()
	return n, nil
}

// actOf reads an act from its place in the list of an actor's.
func actOf(from string, v any) (Act, bool) {
	x, _ := v.([]any)
	if len(x) != 8 {
		return Act{}, false
	}
	a := Act{Event: word(x[0]), Type: word(x[1]), From: from, To: word(x[2]), Date: word(x[3]), Reported: word(x[4]), Outlets: 1}
	a.Weight, _ = x[5].(float64)
	a.Contested, _ = x[6].(bool)
	if x[7] != nil {
		a.Outlets = number64(x[7])
	}
	return a, true
}

func (n *Network) sort() {
	slices.SortFunc(n.Actors, func(a, b Actor) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(n.Acts, func(a, b Act) int {
		return cmp.Or(cmp.Compare(a.Event, b.Event), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
}

func word(v any) string {
	s, _ := v.(string)
	return s
}

func number64(v any) int {
	n, _ := v.(int64)
	return int(n)
}

// Between keeps the acts of a span of days, both included; an act of which only
// a month is known counts where the month begins in the span. Empty ends are open.
func (n Network) Between(from, to string) Network {
	out := Network{Actors: n.Actors}
	for _, a := range n.Acts {
		day := first(a.When())
		if day == "" && (from != "" || to != "") || from != "" && day < first(from) || to != "" && day > last(to) {
			continue
		}
		out.Acts = append(out.Acts, a)
	}
	return out
}

// first and last are the ends of an ISO day, month or year; empty for what is none.
func first(date string) string {
	d, err := graph.ParseDate(date)
	if err != nil {
		return ""
	}
	return d.From()
}

func last(date string) string {
	d, err := graph.ParseDate(date)
	if err != nil {
		return ""
	}
	return d.To()
}

// index gives each actor that acts or is acted on a number, in the order of ids.
type index struct {
	of     map[string]int64
	actors []Actor
}

func (n Network) index() index {
	used := map[string]bool{}
	for _, a := range n.Acts {
		used[a.From], used[a.To] = true, true
	}
	x := index{of: map[string]int64{}}
	for _, a := range n.Actors {
		if used[a.ID] {
			x.of[a.ID] = int64(len(x.actors))
			x.actors = append(x.actors, a)
		}
	}
	return x
}

// A balance is the cooperation and the conflict of a pair, both positive.
type balance struct{ cooperation, conflict float64 }

func (b balance) net() float64 { return b.cooperation - b.conflict }

// pairs sums the acts of each pair of actors, lower number first.
func (n Network) pairs(x index) map[[2]int64]balance {
	out := map[[2]int64]balance{}
	for _, a := range n.Acts {
		p := [2]int64{x.of[a.From], x.of[a.To]}
		if p[0] == p[1] {
			continue
		}
		if p[0] > p[1] {
			p[0], p[1] = p[1], p[0]
		}
		b := out[p]
		if a.Weight > 0 {
			b.cooperation += a.Weight
		} else {
			b.conflict -= a.Weight
		}
		out[p] = b
	}
	return out
}

// sortedPairs lists the keys in order, so that sums and random walks do not
// depend on the order of a map.
func sortedPairs(m map[[2]int64]balance) [][2]int64 {
	out := make([][2]int64, 0, len(m))
	for p := range m {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b [2]int64) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return out
}
