package loaders

import (
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/loaders/article"
	"newsgraph/loaders/claim"
	"newsgraph/loaders/eval"
)

var trainWeights = flag.Bool("train", false, "write loaders/claim/weights.tsv from the working half of the gold")

// ridge keeps the weights small: there are few claims and many features.
const ridge = 2.0

// TestClaimWeights holds that the weights of the claim confidence name the
// features in their order. With -train it makes them: a logistic regression by
// Newton's method over all candidates of the working half of gold/dev and of the
// seeds, right or wrong by loaders/eval. It looks at no check article.
func TestClaimWeights(t *testing.T) {
	b, err := os.ReadFile("claim/weights.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		if !strings.HasPrefix(line, "#") {
			names = append(names, strings.SplitN(line, "\t", 2)[0])
		}
	}
	if got, want := strings.Join(names, " "), strings.Join(claim.FeatureNames(), " "); got != want {
		t.Errorf("weights.tsv has %s, want %s", got, want)
	}
	if !*trainWeights {
		return
	}
	x, y := labelledCandidates(t)
	w := newton(x, y)
	var out strings.Builder
	fmt.Fprintf(&out, "# Weights of the claim confidence, made by go test ./loaders -run ClaimWeights -train from %d candidates of the working half of gold/dev and the seeds.\n", len(y))
	for i, n := range claim.FeatureNames() {
		fmt.Fprintf(&out, "%s\t%.3f\n", n, w[i])
	}
	if err := os.WriteFile("claim/weights.tsv", []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// labelledCandidates reads the working half and the seeds and says of every
// candidate whether it is right.
func labelledCandidates(t *testing.T) (x [][]float64, y []float64) {
	shared := filepath.Join("..", "..", "shared")
	halves, err := os.Open("testdata/dev-halves.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = halves.Close() }()
	half, err := eval.ReadHalves(halves)
	if err != nil {
		t.Fatal(err)
	}
	var gold []eval.Gold
	for _, dir := range []string{"dev", "seeds"} {
		g, err := eval.LoadGold(filepath.Join(shared, "gold", dir))
		if err != nil {
			t.Fatal(err)
		}
		gold = append(gold, eval.Only(g, func(g eval.Gold) bool { return dir == "seeds" || half[g.Doc] == "work" })...)
	}
	ex, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	rd, err := article.New(article.Options{Manifest: filepath.Join(shared, "articles", "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	var records []graph.Record
	var features [][]float64
	for _, g := range gold {
		name := g.File
		if name == "" {
			m, _ := filepath.Glob(filepath.Join(shared, "articles", g.Doc+".*"))
			if len(m) != 1 {
				t.Fatalf("%s: %d articles", g.Doc, len(m))
			}
			name = filepath.Base(m[0])
		}
		for d, err := range rd.Read(context.Background(), filepath.Join(shared, "articles", name)) {
			if err != nil {
				t.Fatal(err)
			}
			if d.Published == "" {
				d.Published = g.Published
			}
			r, err := ex.Read(d)
			if err != nil {
				t.Fatal(err)
			}
			for i := range r.Record.Claims {
				r.Record.Claims[i].Confidence = float64(len(features)) // so that the judgement says which
				features = append(features, r.Claims.Claims[i].Features)
			}
			records = append(records, r.Record)
		}
	}
	for _, j := range eval.Score(gold, records).Judged {
		f := features[int(j.Confidence)]
		if len(f) == 0 {
			continue
		}
		x = append(x, f)
		if j.Right {
			y = append(y, 1)
		} else {
			y = append(y, 0)
		}
	}
	if len(y) < 100 {
		t.Fatalf("only %d candidates", len(y))
	}
	return x, y
}

// newton fits a logistic regression with a ridge on all weights but the bias.
func newton(x [][]float64, y []float64) []float64 {
	m := len(x[0])
	w := make([]float64, m)
	for range 50 {
		h := make([][]float64, m)
		g := make([]float64, m)
		for i := range h {
			h[i] = make([]float64, m)
			r := ridge
			if i == 0 {
				r = 0.01
			}
			h[i][i] = r
			g[i] = r * w[i]
		}
		for n, f := range x {
			z := 0.0
			for i := range f {
				z += w[i] * f[i]
			}
			p := 1 / (1 + math.Exp(-z))
			for i := range f {
				g[i] += f[i] * (p - y[n])
				for j := range f {
					h[i][j] += p * (1 - p) * f[i] * f[j]
				}
			}
		}
		for i, s := range solve(h, g) {
			w[i] -= s
		}
	}
	return w
}

// solve solves a·s = b by elimination with pivots; a is positive definite.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for c := range n {
		p := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		a[c], a[p], b[c], b[p] = a[p], a[c], b[p], b[c]
		for r := c + 1; r < n; r++ {
			f := a[r][c] / a[c][c]
			for k := c; k < n; k++ {
				a[r][k] -= f * a[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	s := make([]float64, n)
	for r := n - 1; r >= 0; r-- {
		v := b[r]
		for k := r + 1; k < n; k++ {
			v -= a[r][k] * s[k]
		}
		s[r] = v / a[r][r]
	}
	return s
}
