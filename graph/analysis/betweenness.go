package analysis

import "sync"

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

// betweennessFrom counts the chains that begin at the sources of one part.
func betweennessFrom(neighbours [][]int32, part int) []float64 {
	n := len(neighbours)
	out := make([]float64, n)
	var (
		order    = make([]int32, 0, n) // nodes by distance from the source
		distance = make([]int32, n)
		chains   = make([]float64, n) // shortest ones from the source
		depend   = make([]float64, n)
	)
	for source := part; source < n; source += parts {
		order = append(order[:0], int32(source))
		for i := range n {
			distance[i], chains[i], depend[i] = -1, 0, 0
		}
		distance[source], chains[source] = 0, 1
		for at := 0; at < len(order); at++ {
			v := order[at]
			further := distance[v] + 1
			for _, w := range neighbours[v] {
				if distance[w] < 0 {
					distance[w] = further
					order = append(order, w)
				}
				if distance[w] == further {
					chains[w] += chains[v]
				}
			}
		}
		for at := len(order) - 1; at > 0; at-- {
			w := order[at]
			nearer, share := distance[w]-1, (1+depend[w])/chains[w]
			for _, v := range neighbours[w] {
				if distance[v] == nearer {
					depend[v] += chains[v] * share
				}
			}
			out[w] += depend[w]
		}
	}
	return out
}
