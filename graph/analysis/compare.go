package analysis

import (
	"cmp"
	"slices"
)

// A Change is how the balance of a pair differs between two periods.
type Change struct {
	First, Second Actor
	Before        float64 `json:"before"` // cooperation less conflict
	After         float64 `json:"after"`
	ActsBefore    int     `json:"actsBefore"`
	ActsAfter     int     `json:"actsAfter"`
}

// Compare sets two periods of the network side by side, the pairs that changed
// most first. A pair without acts in either period is left out.
func Compare(before, after Network) []Change {
	all := Network{Actors: before.Actors, Acts: slices.Concat(before.Acts, after.Acts)}
	x := all.index()
	type sums struct {
		net  [2]float64
		acts [2]int
	}
	pairs := map[[2]int64]*sums{}
	for k, n := range []Network{before, after} {
		for _, a := range n.Acts {
			p := [2]int64{x.of[a.From], x.of[a.To]}
			if p[0] > p[1] {
				p[0], p[1] = p[1], p[0]
			}
			if pairs[p] == nil {
				pairs[p] = &sums{}
			}
			pairs[p].net[k] = round(pairs[p].net[k] + a.Weight)
			pairs[p].acts[k]++
		}
	}
	out := []Change{}
	for p, s := range pairs {
		if p[0] != p[1] {
			out = append(out, Change{x.actors[p[0]], x.actors[p[1]], s.net[0], s.net[1], s.acts[0], s.acts[1]})
		}
	}
	slices.SortFunc(out, func(a, b Change) int {
		return cmp.Or(cmp.Compare(abs(b.After-b.Before), abs(a.After-a.Before)), cmp.Compare(a.First.ID, b.First.ID), cmp.Compare(a.Second.ID, b.Second.ID))
	})
	return out
}
