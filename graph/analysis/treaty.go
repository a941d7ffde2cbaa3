package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"newsgraph/graph"
)

// A Course is what was done to a treaty and said about it, and where each actor stands.
type Course struct {
	Treaty    Actor      `json:"treaty"`
	Positions []Position `json:"positions"` // who acted last is first
	Acts      []Account  `json:"acts"`      // by date; towards the treaty, or about it towards another
}

// A Position is what one actor did to a treaty. Acts that are planned, possible
// or denied are no part of it.
type Position struct {
	Actor   Actor  `json:"actor"`
	Stance  string `json:"stance"` // the last act decides: for or against it; urging for one who only urges others about it
	Type    string `json:"type"`   // of the last act
	Since   string `json:"since"`  // its date
	For     int    `json:"for"`    // acts that carry it
	Against int    `json:"against"`
	About   int    `json:"about"` // acts towards others about it
}

// The stances.
const (
	StanceFor     = "for"
	StanceAgainst = "against"
	StanceUrging  = "urging"
)

const readTreaty = `MATCH (:Entity {id: $treaty})<-[:SAME_AS*0..1]-(:Entity)<-[:ABOUT|RECIPIENT]-(c:Claim {kind: 'act'})
WITH DISTINCT c MATCH (art:Article)-[:STATES]->(c)`

// ReadTreaty gathers what concerns a treaty, or any other entity that acts may
// be about, in a span of days.
func ReadTreaty(ctx context.Context, db Querier, o *graph.Ontology, treaty, from, to string) (Course, error) {
	var c Course
	r, err := db.Query(ctx, "MATCH (t:Entity {id: $treaty}) RETURN [[t.id, t.name, labels(t)]]", map[string]any{"treaty": treaty}, true)
	if err != nil {
		return c, fmt.Errorf("analysis: treaty: %w", err)
	}
	if len(r.Rows) > 0 {
		c.Treaty = actors(r.Rows[0][0])[0]
	}
	list, err := statements(ctx, db, readTreaty, map[string]any{"treaty": treaty})
	if err != nil {
		return c, fmt.Errorf("analysis: treaty: %w", err)
	}
	c.Acts = slices.DeleteFunc(accounts(list), func(a Account) bool { return !within(a.When(), from, to) })
	c.Positions = positions(o, c.Acts, treaty)
	return c, nil
}

// positions finds where each actor stands; acts must be in the order of time.
func positions(o *graph.Ontology, acts []Account, treaty string) []Position {
	weight, of := weights(o), map[string]*Position{}
	for _, a := range acts {
		if a.Status != Happened && a.Status != Contested {
			continue
		}
		p := of[a.From.ID]
		if p == nil {
			p = &Position{Actor: a.From, Stance: StanceUrging}
			of[a.From.ID] = p
		}
		switch {
		case a.To.ID != treaty:
			p.About++
			if p.Stance != StanceUrging {
				continue // what it did to the treaty itself says more
			}
		case weight[a.Type] > 0:
			p.For++
			p.Stance = StanceFor
		default:
			p.Against++
			p.Stance = StanceAgainst
		}
		p.Type, p.Since = a.Type, a.When()
	}
	out := make([]Position, 0, len(of))
	for _, p := range of {
		out = append(out, *p)
	}
	slices.SortFunc(out, func(a, b Position) int {
		return cmp.Or(cmp.Compare(b.Since, a.Since), cmp.Compare(a.Actor.ID, b.Actor.ID))
	})
	return out
}
