package analysis

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
)

// A Standing is an actor's place in the network.
type Standing struct {
	Actor
	Degree      int     `json:"degree"`      // how many others it has dealings with
	Acts        int     `json:"acts"`        // done and received
	PageRank    float64 `json:"pageRank"`    // on the undirected pairs, damping 0.85
	Betweenness float64 `json:"betweenness"` // of all pairs of others, the share whose shortest chain leads over it
	Cooperation float64 `json:"cooperation"`
	Conflict    float64 `json:"conflict"`
	Bridges     int     `json:"bridges"` // blocs beside its own with which it cooperates
}

// Standings ranks the actors by PageRank, then id.
func Standings(n Network) []Standing {
	x := n.index()
	if len(x.actors) == 0 {
		return []Standing{}
	}
	pairs := n.pairs(x)
	both := simple.NewDirectedGraph()
	neighbours := make([][]int, len(x.actors))
	for i := range x.actors {
		both.AddNode(simple.Node(i))
	}
	out := make([]Standing, len(x.actors))
	for i, a := range x.actors {
		out[i].Actor = a
	}
	for _, p := range sortedPairs(pairs) {
		a, b := simple.Node(p[0]), simple.Node(p[1])
		both.SetEdge(simple.Edge{F: a, T: b})
		both.SetEdge(simple.Edge{F: b, T: a})
		neighbours[p[0]], neighbours[p[1]] = append(neighbours[p[0]], int(p[1])), append(neighbours[p[1]], int(p[0]))
		for _, i := range p {
			out[i].Degree++
			out[i].Cooperation = round(out[i].Cooperation + pairs[p].cooperation)
			out[i].Conflict = round(out[i].Conflict + pairs[p].conflict)
		}
	}
	for _, a := range n.Acts {
		out[x.of[a.From]].Acts++
		out[x.of[a.To]].Acts++
	}
	rank := network.PageRankSparse(both, 0.85, 1e-9)
	between := betweenness(neighbours)
	others := float64(len(x.actors)-1) * float64(len(x.actors)-2)
	bridges := bridges(x, pairs, Blocs(n))
	for i := range out {
		out[i].PageRank = round6(rank[int64(i)])
		if others > 0 {
			out[i].Betweenness = round6(between[i] / others)
		}
		out[i].Bridges = bridges[i]
	}
	slices.SortFunc(out, func(a, b Standing) int {
		return cmp.Or(cmp.Compare(b.PageRank, a.PageRank), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// bridges counts for each actor the blocs beside its own with which it cooperates.
func bridges(x index, pairs map[[2]int64]balance, blocs []Bloc) []int {
	of := map[string]int{}
	for i, b := range blocs {
		for _, m := range b.Members {
			of[m.ID] = i
		}
	}
	reached := make([]map[int]bool, len(x.actors))
	for p, b := range pairs {
		if b.net() <= 0 {
			continue
		}
		for k, i := range p {
			own, mine := of[x.actors[i].ID]
			other, theirs := of[x.actors[p[1-k]].ID]
			if mine && theirs && own != other {
				if reached[i] == nil {
					reached[i] = map[int]bool{}
				}
				reached[i][other] = true
			}
		}
	}
	out := make([]int, len(x.actors))
	for i, m := range reached {
		out[i] = len(m)
	}
	return out
}

func round(v float64) float64  { return math.Round(v*10) / 10 }
func round6(v float64) float64 { return math.Round(v*1e6) / 1e6 }
