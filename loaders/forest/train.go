package forest

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Options say how a forest is grown.
type Options struct {
	Trees  int     // how many
	Leaves int     // most leaves of a tree
	Least  int     // least rows of a leaf
	Rate   float64 // share of a leaf's step that is taken, 0 to 1
	Ridge  float64 // what keeps leaves of few rows small
	Bins   int     // most different values of a feature that are told apart, at most 256

	// Rows and Features are the shares, above 0 to 1, of the rows that a tree is grown from and of
	// the features that it may ask for, drawn anew for each tree; 0 is all. Trees that see less
	// lean less on the same few questions (Friedman 2002, "Stochastic gradient boosting").
	Rows, Features float64
}

// Slopes writes the first and second derivatives of the loss by the score of each row;
// the second ones are above zero.
type Slopes func(scores, first, second []float64)

// Train grows a forest of rows, all of one length, that makes the loss small.
func Train(rows [][]float64, o Options, slopes Slopes) Forest {
	g := grower{o: o, first: make([]float64, len(rows)), second: make([]float64, len(rows))}
	g.bin(rows)
	scores := make([]float64, len(rows))
	draw := rand.New(rand.NewPCG(1, 1)) // the same for every forest: what is grown is the rows' doing
	var f Forest
	for range o.Trees {
		slopes(scores, g.first, g.second)
		g.asked = drawn(draw, len(g.bins), o.Features)
		t := g.grow(drawn(draw, len(rows), o.Rows))
		f.trees = append(f.trees, t)
		for i, r := range rows {
			scores[i] += score(t, r)
		}
	}
	return f
}

// A grower holds the rows with each feature's value as the number of its bin.
type grower struct {
	o             Options
	bins          [][]uint8   // feature, row
	borders       [][]float64 // feature: what is below the border k is in a bin up to k
	asked         []int32     // the features that the growing tree may ask for
	first, second []float64   // of rows
}

// drawn draws a share of the numbers below n, at least one, in their order; all for a share of 0.
func drawn(r *rand.Rand, n int, share float64) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	if share <= 0 || share >= 1 {
		return out
	}
	r.Shuffle(n, func(i, j int) { out[i], out[j] = out[j], out[i] })
	out = out[:max(1, int(share*float64(n)))]
	slices.Sort(out)
	return out
}

// bin divides the values of every feature by borders halfway between two of them.
func (g *grower) bin(rows [][]float64) {
	for f := range rows[0] {
		column := make([]float64, len(rows))
		for i, r := range rows {
			column[i] = r[f]
		}
		sorted := slices.Sorted(slices.Values(column))
		values := slices.Compact(slices.Clone(sorted))
		if len(values) > g.o.Bins { // as many rows between two borders as between others
			values = values[:0]
			for k := range g.o.Bins {
				values = append(values, sorted[k*len(sorted)/g.o.Bins])
			}
			values = slices.Compact(values)
		}
		var borders []float64
		for k := 1; k < len(values); k++ {
			borders = append(borders, rounded((values[k-1]+values[k])/2, 1e4))
		}
		bins := make([]uint8, len(rows))
		for i, v := range column {
			k, on := slices.BinarySearch(borders, v)
			if on {
				k++ // a value on the border is not below it
			}
			bins[i] = uint8(k)
		}
		g.bins, g.borders = append(g.bins, bins), append(g.borders, borders)
	}
}

func rounded(v, per float64) float64 { return math.Round(v*per) / per }

// A sum adds up rows.
type sum struct {
	first, second float64
	rows          int
}

func (s *sum) add(t sum) { s.first += t.first; s.second += t.second; s.rows += t.rows }
func (s sum) less(t sum) sum {
	return sum{s.first - t.first, s.second - t.second, s.rows - t.rows}
}

// worth is how much a leaf of these rows lowers the loss, twice.
func (s sum) worth(ridge float64) float64 { return s.first * s.first / (s.second + ridge) }

// A leaf of a growing tree, with the best question for its rows.
type leaf struct {
	rows     []int32
	sums     [][]sum // feature, bin
	all      sum
	gain     float64
	feature  int
	border   int
	question *question // once it was asked
}

type question struct{ below, other *leaf }

// grow makes one tree of some rows: the leaf that gains most by a question gets it, until there are
// as many leaves as there may be.
func (g *grower) grow(rows []int32) []node {
	root := g.leaf(rows, g.sums(rows))
	leaves := []*leaf{root}
	for len(leaves) < g.o.Leaves {
		best := slices.MaxFunc(leaves, func(a, b *leaf) int {
			switch {
			case a.gain < b.gain:
				return -1
			case a.gain > b.gain:
				return 1
			}
			return 0
		})
		if best.gain <= 0 {
			break
		}
		below, other := g.split(best)
		best.question = &question{below, other}
		leaves = append(slices.DeleteFunc(leaves, func(l *leaf) bool { return l == best }), below, other)
	}
	return g.nodes(nil, root)
}

// sums adds up the rows by bin for every feature that may be asked for.
func (g *grower) sums(rows []int32) [][]sum {
	out := make([][]sum, len(g.bins))
	for _, f := range g.asked {
		bins := g.bins[f]
		out[f] = make([]sum, len(g.borders[f])+1)
		if len(out[f]) == 1 {
			continue
		}
		for _, r := range rows {
			s := &out[f][bins[r]]
			s.first += g.first[r]
			s.second += g.second[r]
			s.rows++
		}
	}
	return out
}

// leaf finds the best question for some rows.
func (g *grower) leaf(rows []int32, sums [][]sum) *leaf {
	l := &leaf{rows: rows, sums: sums}
	for _, r := range rows {
		l.all.add(sum{g.first[r], g.second[r], 1})
	}
	for _, f := range g.asked {
		var below sum
		for k := range g.borders[f] {
			below.add(sums[f][k])
			other := l.all.less(below)
			if below.rows < g.o.Least || other.rows < g.o.Least {
				continue
			}
			if gain := below.worth(g.o.Ridge) + other.worth(g.o.Ridge) - l.all.worth(g.o.Ridge); gain > l.gain+1e-9 {
				l.gain, l.feature, l.border = gain, int(f), k
			}
		}
	}
	return l
}

// split asks a leaf's question. The sums of the larger part are what the smaller leaves.
func (g *grower) split(l *leaf) (below, other *leaf) {
	var parts [2][]int32
	for _, r := range l.rows {
		k := 0
		if int(g.bins[l.feature][r]) > l.border {
			k = 1
		}
		parts[k] = append(parts[k], r)
	}
	small := 0
	if len(parts[1]) < len(parts[0]) {
		small = 1
	}
	var sums [2][][]sum
	sums[small] = g.sums(parts[small])
	rest := make([][]sum, len(l.sums))
	for f := range l.sums {
		rest[f] = make([]sum, len(l.sums[f]))
		for k := range rest[f] {
			rest[f][k] = l.sums[f][k].less(sums[small][f][k])
		}
	}
	sums[1-small] = rest
	return g.leaf(parts[0], sums[0]), g.leaf(parts[1], sums[1])
}

// nodes appends the tree of a leaf and of what was asked of it.
func (g *grower) nodes(t []node, l *leaf) []node {
	if l.question == nil {
		return append(t, node{feature: -1, value: rounded(-g.o.Rate*l.all.first/(l.all.second+g.o.Ridge), 1e5)})
	}
	at := len(t)
	t = append(t, node{feature: l.feature, value: g.borders[l.feature][l.border]})
	t = g.nodes(t, l.question.below)
	t[at].other = len(t)
	return g.nodes(t, l.question.other)
}
