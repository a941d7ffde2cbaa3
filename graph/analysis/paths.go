package analysis

import (
	"cmp"
	"slices"

	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
)

// A Chain connects two actors over others.
type Chain struct {
	Actors []Actor `json:"actors"`
	Acts   []Act   `json:"acts"` // of each step the weightiest, cooperation or conflict
	Weight float64 `json:"weight"`
}

// How chains are compared.
const (
	Shortest  = "shortest"  // fewest steps
	Strongest = "strongest" // steps over pairs with many and weighty acts count less
)

// Chains finds up to k chains without a loop from one actor to another, the
// best first (Yen 1971).
func Chains(n Network, from, to, by string, k int) []Chain {
	x := n.index()
	a, okA := x.of[from]
	b, okB := x.of[to]
	if !okA || !okB || a == b || k < 1 {
		return []Chain{}
	}
	pairs := n.pairs(x)
	g := simple.NewWeightedUndirectedGraph(0, 0)
	for _, p := range sortedPairs(pairs) {
		cost := 1.0
		if by == Strongest {
			cost = 1 / (1 + pairs[p].cooperation + pairs[p].conflict)
		}
		g.SetWeightedEdge(simple.WeightedEdge{F: simple.Node(p[0]), T: simple.Node(p[1]), W: cost})
	}
	strongest := map[[2]string]Act{}
	for _, act := range n.Acts {
		key := unordered(act.From, act.To)
		if old, ok := strongest[key]; !ok || abs(act.Weight) > abs(old.Weight) {
			strongest[key] = act
		}
	}
	out := []Chain{}
	for _, nodes := range path.YenKShortestPaths(g, k, 1e9, simple.Node(a), simple.Node(b)) {
		c := Chain{Acts: []Act{}}
		for i, node := range nodes {
			c.Actors = append(c.Actors, x.actors[node.ID()])
			if i > 0 {
				act := strongest[unordered(c.Actors[i-1].ID, c.Actors[i].ID)]
				c.Acts = append(c.Acts, act)
				c.Weight = round(c.Weight + abs(act.Weight))
			}
		}
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b Chain) int {
		if by == Strongest {
			return 0 // Yen's order
		}
		return cmp.Or(cmp.Compare(len(a.Actors), len(b.Actors)), cmp.Compare(b.Weight, a.Weight), cmp.Compare(ids(a), ids(b)))
	})
	return out
}

func ids(c Chain) string {
	s := ""
	for _, a := range c.Actors {
		s += a.ID + " "
	}
	return s
}

func unordered(a, b string) [2]string {
	if a > b {
		a, b = b, a
	}
	return [2]string{a, b}
}

func abs(v float64) float64 { return max(v, -v) }
