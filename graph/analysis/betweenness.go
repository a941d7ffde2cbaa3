package analysis

// betweenness counts for each node the shortest chains of pairs of other nodes
// that lead over it, each pair in both directions, a pair with several
// shortest chains divided among them (Brandes 2001). It is gonum's measure over slices instead of maps, for
// networks of thousands of actors: a test compares the two.
func betweenness(neighbours [][]int) []float64 {
	n := len(neighbours)
	out := make([]float64, n)
	var (
		order    = make([]int, 0, n) // nodes by distance from the source
		distance = make([]int, n)
		chains   = make([]float64, n) // shortest ones from the source
		depend   = make([]float64, n)
	)
	for source := range n {
		order = append(order[:0], source)
		for i := range n {
			distance[i], chains[i], depend[i] = -1, 0, 0
		}
		distance[source], chains[source] = 0, 1
		for at := 0; at < len(order); at++ {
			v := order[at]
			for _, w := range neighbours[v] {
				if distance[w] < 0 {
					distance[w] = distance[v] + 1
					order = append(order, w)
				}
				if distance[w] == distance[v]+1 {
					chains[w] += chains[v]
				}
			}
		}
		for at := len(order) - 1; at > 0; at-- {
			w := order[at]
			for _, v := range neighbours[w] {
				if distance[v] == distance[w]-1 {
					depend[v] += chains[v] / chains[w] * (1 + depend[w])
				}
			}
			out[w] += depend[w]
		}
	}
	return out
}
