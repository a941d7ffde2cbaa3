package analysis

import (
	"cmp"
	"math"
	"slices"
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

// measures are the centralities of numbered actors.
type measures struct {
	degree            []int
	pageRank, between []float64 // betweenness of the pairs in both directions, not yet a share
}

// Standings ranks the actors by PageRank, then id.
func Standings(n Network) []Standing {
	x := n.index()
	if len(x.actors) == 0 {
		return []Standing{}
	}
	pairs := n.pairs(x)
	return standings(n, x, pairs, measure(sortedPairs(pairs), len(x.actors)))
}

// measure computes the measures of numbered nodes that pairs join.
func measure(pairs [][2]int64, nodes int) measures {
	m := measures{degree: make([]int, nodes)}
	neighbours := make([][]int32, nodes)
	for _, p := range pairs {
		neighbours[p[0]], neighbours[p[1]] = append(neighbours[p[0]], int32(p[1])), append(neighbours[p[1]], int32(p[0]))
		m.degree[p[0]]++
		m.degree[p[1]]++
	}
	m.pageRank, m.between = pageRank(neighbours), betweenness(neighbours)
	return m
}

func standings(n Network, x index, pairs map[[2]int64]balance, m measures) []Standing {
	out := make([]Standing, len(x.actors))
	for i, a := range x.actors {
		out[i].Actor = a
	}
	for _, p := range sortedPairs(pairs) {
		for _, i := range p {
			out[i].Cooperation = round(out[i].Cooperation + pairs[p].cooperation)
			out[i].Conflict = round(out[i].Conflict + pairs[p].conflict)
		}
	}
	for _, a := range n.Acts {
		out[x.of[a.From]].Acts++
		out[x.of[a.To]].Acts++
	}
	others := float64(len(x.actors)-1) * float64(len(x.actors)-2)
	bridges := bridges(x, pairs, Blocs(n))
	for i := range out {
		out[i].Degree, out[i].PageRank, out[i].Bridges = m.degree[i], round6(m.pageRank[i]), bridges[i]
		if others > 0 {
			out[i].Betweenness = round6(m.between[i] / others)
		}
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
