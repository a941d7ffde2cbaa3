package analysis

import (
	"math"
	"sync"
)

// parts is into how many parts the sources of betweenness are divided. It is
// fixed, and the parts are summed in their order, so that the sum does not
// depend on how many cores a machine has.
const parts = 8

// betweenness counts for each node the shortest chains of pairs of other nodes
// that lead over it, each pair in both directions, a pair with several
// shortest chains divided among them (Brandes 2001). It is gonum's measure over
// slices instead of maps, and on all cores, for networks of thousands of actors: tests
// compare it with gonum, networkx and GDS.
func betweenness(neighbours [][]int32) []float64 {
	sums := make([][]float64, parts)
	var all sync.WaitGroup
	for part := range parts {
		all.Go(func() { sums[part] = betweennessFrom(neighbours, part) })
	}
	all.Wait()
	out := make([]float64, len(neighbours))
	for _, sum := range sums {
		for i, v := range sum {
			out[i] += v
		}
	}
	return out
}

// betweennessFrom counts the chains that begin at the sources of one part. What
// the way out finds, the steps that lead further from the source, it keeps for the
// way back, which then passes over all other ties.
func betweennessFrom(neighbours [][]int32, part int) []float64 {
	n, ties := len(neighbours), 0
	for _, list := range neighbours {
		ties += len(list)
	}
	out := make([]float64, n)
	var (
		order    = make([]int32, 0, n) // nodes by distance from the source
		distance = make([]int32, n)
		chains   = make([]float64, n)  // shortest ones from the source
		share    = make([]float64, n)  // what each chain that leads over a node is worth to the node before it
		steps    = make([]int32, ties) // ends of the steps further from the source, those of a node side by side
		begins   = make([]int, 0, n+1) // of the steps of each node of order
		reached  = make([]int, n)      // how many nodes a node can reach, itself included, where an earlier source has shown it
	)
	for source := part; source < n; source += parts {
		order, begins = append(order[:0], int32(source)), begins[:0]
		for i := range n {
			distance[i], chains[i] = math.MaxInt32, 0
		}
		distance[source], chains[source] = 0, 1
		end := 0 // of the steps
		for at := 0; at < len(order); at++ {
			v := order[at]
			further, over := distance[v]+1, chains[v]
			begins = append(begins, end)
			if len(order) == reached[source] && distance[order[len(order)-1]] < further {
				continue // nobody is further
			}
			for _, w := range neighbours[v] {
				if distance[w] < further {
					continue
				}
				if distance[w] > further {
					distance[w] = further
					order = append(order, w)
				}
				chains[w] += over
				steps[end] = w
				end++
			}
		}
		if reached[source] == 0 {
			for _, v := range order {
				reached[v] = len(order)
			}
		}
		begins = append(begins, end)
		for at := len(order) - 1; at > 0; at-- {
			v, sum := order[at], 0.0
			for _, w := range steps[begins[at]:begins[at+1]] {
				sum += share[w]
			}
			depend := chains[v] * sum
			share[v] = (1 + depend) / chains[v]
			out[v] += depend
		}
	}
	return out
}
