package analysis

import "math"

// What PageRank is computed with.
const (
	damping   = 0.85
	tolerance = 1e-9 // on the Euclidean distance of one iteration from the next
)

// pageRank computes the PageRank (Page, Brin, Motwani and Winograd 1999) of
// every node by power iteration over lists of neighbours. The rank of a node
// without any goes to all alike, and the ranks add up to one. The iteration
// starts from equal ranks and sums in the order of the numbers, so that the
// same network has the same ranks to the last bit; gonum's starts from random
// numbers that cannot be seeded.
func pageRank(neighbours [][]int32) []float64 {
	nodes := float64(len(neighbours))
	rank, last := make([]float64, len(neighbours)), make([]float64, len(neighbours))
	for i := range rank {
		rank[i] = 1 / nodes
	}
	for distance := math.Inf(1); distance >= tolerance; {
		rank, last = last, rank
		var stranded float64
		for i, to := range neighbours {
			if len(to) == 0 {
				stranded += last[i]
			}
		}
		even := (1 - damping + damping*stranded) / nodes
		var squares float64
		for i, from := range neighbours {
			rank[i] = even
			for _, j := range from {
				rank[i] += damping * last[j] / float64(len(neighbours[j]))
			}
			squares += (rank[i] - last[i]) * (rank[i] - last[i])
		}
		distance = math.Sqrt(squares)
	}
	return rank
}
