package analysis

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/simple"
)

// A Bloc is a set of actors that cooperate more with one another than chance
// would have it.
type Bloc struct {
	Members  []Actor  `json:"members"`  // most cooperation inside the bloc first
	Inside   float64  `json:"inside"`   // net cooperation between members
	Outside  float64  `json:"outside"`  // net cooperation with all others; below zero is conflict
	Brokers  []Actor  `json:"brokers"`  // members that cooperate with other blocs
	Opposing []string `json:"opposing"` // ids of actors outside with whom members are most in conflict, worst first
}

// louvainSeed makes the communities the same at every run.
const louvainSeed = 1

// Blocs finds communities by the Louvain method (Blondel et al. 2008) on the
// pairs whose net cooperation is positive, the largest first. Actors without such a pair
// are in no bloc.
func Blocs(n Network) []Bloc {
	x := n.index()
	pairs := n.pairs(x)
	keys := sortedPairs(pairs)
	g := simple.NewWeightedUndirectedGraph(0, 0)
	for _, p := range keys {
		if w := pairs[p].net(); w > 0 {
			g.SetWeightedEdge(simple.WeightedEdge{F: simple.Node(p[0]), T: simple.Node(p[1]), W: w})
		}
	}
	if g.Edges().Len() == 0 {
		return []Bloc{}
	}
	reduced := community.Modularize(g, 1, rand.NewPCG(louvainSeed, louvainSeed))
	blocOf := map[int64]int{}
	var out []Bloc
	for _, nodes := range reduced.Communities() {
		if len(nodes) < 2 {
			continue
		}
		for _, node := range nodes {
			blocOf[node.ID()] = len(out)
		}
		out = append(out, Bloc{Members: []Actor{}, Brokers: []Actor{}, Opposing: []string{}})
	}
	inside, outward := map[int64]float64{}, map[int64]bool{}
	against := make([]map[string]float64, len(out))
	for i := range against {
		against[i] = map[string]float64{}
	}
	for _, p := range keys {
		net := pairs[p].net()
		a, inA := blocOf[p[0]]
		b, inB := blocOf[p[1]]
		if inA && inB && a == b {
			out[a].Inside = round(out[a].Inside + net)
			inside[p[0]] += net
			inside[p[1]] += net
			continue
		}
		for k, bloc := range [2]int{a, b} {
			if !([2]bool{inA, inB}[k]) {
				continue
			}
			out[bloc].Outside = round(out[bloc].Outside + net)
			if net > 0 && inA && inB {
				outward[p[k]] = true
			}
			if net < 0 {
				against[bloc][x.actors[p[1-k]].ID] += net
			}
		}
	}
	for i, a := range x.actors {
		bloc, in := blocOf[int64(i)]
		if !in {
			continue
		}
		out[bloc].Members = append(out[bloc].Members, a)
		if outward[int64(i)] {
			out[bloc].Brokers = append(out[bloc].Brokers, a)
		}
	}
	for i := range out {
		slices.SortFunc(out[i].Members, func(a, b Actor) int {
			return cmp.Or(cmp.Compare(inside[x.of[b.ID]], inside[x.of[a.ID]]), cmp.Compare(a.ID, b.ID))
		})
		for id := range against[i] {
			out[i].Opposing = append(out[i].Opposing, id)
		}
		slices.SortFunc(out[i].Opposing, func(a, b string) int {
			return cmp.Or(cmp.Compare(against[i][a], against[i][b]), cmp.Compare(a, b))
		})
		out[i].Opposing = out[i].Opposing[:min(len(out[i].Opposing), 5)]
	}
	slices.SortFunc(out, func(a, b Bloc) int {
		return cmp.Or(cmp.Compare(len(b.Members), len(a.Members)), cmp.Compare(a.Members[0].ID, b.Members[0].ID))
	})
	return out
}
