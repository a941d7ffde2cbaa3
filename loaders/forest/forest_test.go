package forest

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

var names = []string{"a", "b", "c"}

// rows are noise but for a and b: what is sought is 1 where both are on one side of a half.
func rows(n int) (x [][]float64, y []float64) {
	r := rand.New(rand.NewPCG(1, 2))
	for range n {
		row := []float64{r.Float64(), r.Float64(), r.Float64()}
		x = append(x, row)
		v := 0.0
		if (row[0] < 0.5) == (row[1] < 0.5) {
			v = 1
		}
		y = append(y, v)
	}
	return x, y
}

// logistic are the slopes of the log loss.
func logistic(y []float64) Slopes {
	return func(scores, first, second []float64) {
		for i, s := range scores {
			p := 1 / (1 + math.Exp(-s))
			first[i], second[i] = p-y[i], max(p*(1-p), 1e-3)
		}
	}
}

var small = Options{Trees: 60, Leaves: 6, Least: 10, Rate: 0.2, Ridge: 1, Bins: 32}

// TestTrainLearnsWhatNoSumTells holds that a forest tells rows apart by two features
// together, on rows that it was not grown from.
func TestTrainLearnsWhatNoSumTells(t *testing.T) {
	x, y := rows(2000)
	f := Train(x[:1500], small, logistic(y[:1500]))
	right := 0
	for i := 1500; i < 2000; i++ {
		if (f.Score(x[i]) > 0) == (y[i] == 1) {
			right++
		}
	}
	if right < 460 {
		t.Errorf("%d of 500 rows told apart", right)
	}
	if used := f.Used(3); used[2] > used[0] || used[2] > used[1] {
		t.Errorf("questions for a, b, c: %v", used)
	}
}

// TestFormatIsParsed holds that a forest read from its text is the same, and that
// training again gives the same text.
func TestFormatIsParsed(t *testing.T) {
	x, y := rows(500)
	f := Train(x, small, logistic(y))
	text := f.Format(names)
	g, err := Parse("# a comment\n"+text, names)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range x {
		if f.Score(r) != g.Score(r) {
			t.Fatalf("%v scores %v, read again %v", r, f.Score(r), g.Score(r))
		}
	}
	if again := Train(x, small, logistic(y)).Format(names); again != text {
		t.Error("the same rows gave another forest")
	}
	if lines := strings.Count(text, "\n"); lines != small.Trees {
		t.Errorf("%d lines, want one of each of %d trees", lines, small.Trees)
	}
}

// TestLeavesHoldTheLeastRows holds the bounds of the options.
func TestLeavesHoldTheLeastRows(t *testing.T) {
	x, y := rows(300)
	o := small
	o.Least, o.Leaves, o.Bins = 100, 3, 5
	f := Train(x, o, logistic(y))
	for _, tree := range f.trees {
		count := make([]int, len(tree))
		for _, r := range x {
			i := 0
			for tree[i].feature >= 0 {
				if r[tree[i].feature] < tree[i].value {
					i++
				} else {
					i = tree[i].other
				}
			}
			count[i]++
		}
		leaves := 0
		for i, n := range tree {
			if n.feature < 0 {
				leaves++
				if count[i] < o.Least {
					t.Fatalf("a leaf of %d rows", count[i])
				}
			}
		}
		if leaves > o.Leaves {
			t.Fatalf("%d leaves", leaves)
		}
	}
}

// TestTreesSeeAShare holds that a tree asks for no more features than its share and is grown
// from no more rows, that the trees draw theirs anew, and that the same rows give the same
// forest all the same.
func TestTreesSeeAShare(t *testing.T) {
	x, y := rows(300)
	o := small
	o.Features, o.Rows = 0.4, 0.5 // one of three
	f := Train(x, o, logistic(y))
	var asked [3]int
	for _, tree := range f.trees {
		used := Forest{trees: [][]node{tree}}.Used(3)
		kinds := 0
		for i, n := range used {
			if n > 0 {
				kinds++
				asked[i]++
			}
		}
		if kinds > 1 {
			t.Fatalf("a tree asks for %d features", kinds)
		}
	}
	if slices.Min(asked[:]) == 0 {
		t.Errorf("trees that ask for a, b, c: %v", asked)
	}
	if again := Train(x, o, logistic(y)).Format(names); again != f.Format(names) {
		t.Error("the same rows gave another forest")
	}
	o.Features, o.Least = 0, 151
	if f := Train(x, o, logistic(y)); slices.Max(f.Used(3)) > 0 {
		t.Error("150 rows were divided into leaves of 151")
	}
}

func TestParseRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"=1\na<0.5 =1":        "line 2: the tree ends before its last leaf",
		"d<0.5 =1 =2":         "d is no feature",
		"a<x =1 =2":           "a<x",
		"=1 =2":               "1 words behind the tree",
		"a 0.5":               "neither feature<border nor =score",
		"a<0.5 b<1 =1 =2 =NO": "=NO",
	} {
		if _, err := Parse(text, names); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	f, err := Parse("a<0.5 b<0.5 =1 =2 =4\n=0.5", names)
	if err != nil {
		t.Fatal(err)
	}
	got := []float64{f.Score([]float64{0, 0, 0}), f.Score([]float64{0, 0.5, 0}), f.Score([]float64{0.5, 0, 0}), Forest{}.Score(nil)}
	if !slices.Equal(got, []float64{1.5, 2.5, 4.5, 0}) {
		t.Errorf("scores %v", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("a<0.5 b<0.5 =1 =2 =4")
	f.Add("# nothing\n=1\n\na<")
	f.Fuzz(func(t *testing.T, text string) {
		if x, err := Parse(text, names); err == nil {
			x.Score([]float64{0.1, 0.2, 0.3})
			if _, err := Parse(x.Format(names), names); err != nil {
				t.Errorf("%q: written and refused: %v", text, err)
			}
		}
	})
}
