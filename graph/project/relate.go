package project

import (
	"math"
	"slices"

	"newsgraph/graph"
)

// Relate makes the RELATES_TO edges of all pairs of actors (Person, Country,
// Organization) that the shortcut edges join, from the lower id to the higher.
// For each pair all its shortcut edges must be given, with weight, contested,
// and dateFrom and dateTo (ISO days as text) where known. Other edges are passed over.
//
// Cooperation is the sum of the positive weights of the pair's events,
// conflict that of the negative ones without their sign, both on Goldstein's
// scale with one decimal.
func Relate(o *graph.Ontology, edges []Edge) []Edge {
	pairs := map[[2]string][]Edge{}
	for _, e := range edges {
		if _, shortcut := o.Claim(e.Type); shortcut && Relates(o, e.From, e.To) {
			p := ordered([2]string{e.From, e.To})
			pairs[p] = append(pairs[p], e)
		}
	}
	var out []Edge
	for p, list := range pairs {
		cooperation, conflict, contested := 0, 0, 0
		first, last := "", ""
		for _, e := range list {
			weight, _ := e.Properties["weight"].(float64)
			tenths := int(math.Round(weight * 10)) // integers: the sum does not depend on the order
			if tenths > 0 {
				cooperation += tenths
			} else {
				conflict -= tenths
			}
			if c, _ := e.Properties["contested"].(bool); c {
				contested++
			}
			if from, _ := e.Properties["dateFrom"].(string); from != "" && (first == "" || from < first) {
				first = from
			}
			to, _ := e.Properties["dateTo"].(string)
			last = max(last, to)
		}
		properties := map[string]any{
			"cooperation": float64(cooperation) / 10, "conflict": float64(conflict) / 10, "net": float64(cooperation-conflict) / 10, "events": len(list), "contested": contested,
		}
		if first != "" {
			properties["first"], properties["last"] = first, last
		}
		out = append(out, Edge{Type: "RELATES_TO", From: p[0], FromLabel: "Entity", To: p[1], ToLabel: "Entity", Properties: properties})
	}
	slices.SortFunc(out, compareEdges)
	return out
}

// Relates reports whether a RELATES_TO edge joins two entities once a shortcut
// edge does: both are actors.
func Relates(o *graph.Ontology, a, b string) bool { return acts(o, a) && acts(o, b) && a != b }

func acts(o *graph.Ontology, id string) bool {
	switch o.EntityType(id) {
	case "Person", "Country", "Organization":
		return true
	}
	return false
}
