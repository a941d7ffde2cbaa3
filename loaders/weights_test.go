package loaders

import (
	"cmp"
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

var trainWeights = flag.Bool("train", false, "write loaders/claim/weights.tsv and filler.tsv from the working half of the gold")

// ridge keeps the weights small: there are few claims and many features. Of 1, 2,
// 5 and 10 its weights foretell held-out articles best.
const ridge = 5.0

// goldWeight is how much more an article of the gold counts than one of the project's
// own: of 1 and 3 the weights foretell held-out gold better with 3, and others as well.
const goldWeight = 3.0

// TestClaimWeights holds that the files of weights name the features in their
// order. With -train it makes them: a logistic regression by Newton's method over
// all candidates, and a conditional one over the missing ends (filler_test.go), of
// the working half of gold/dev and of the seeds, right or wrong by loaders/eval. It
// looks at no check article. It logs what the weights are worth on articles that
// they were not made from.
func TestClaimWeights(t *testing.T) {
	nobody, option := claim.FillerNames()
	for file, features := range map[string][]string{"weights.tsv": claim.FeatureNames(), "filler.tsv": append(nobody, option...)} {
		b, err := os.ReadFile(filepath.Join("claim", file))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		weight := map[string]string{}
		for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
			if !strings.HasPrefix(line, "#") {
				name, w, _ := strings.Cut(line, "\t")
				names, weight[name] = append(names, name), w
			}
		}
		if got, want := strings.Join(names, " "), strings.Join(features, " "); got != want {
			t.Errorf("%s has %s, want %s", file, got, want)
			if *trainWeights { // the extractor must load before it can be trained
				var out strings.Builder
				for _, n := range features {
					fmt.Fprintf(&out, "%s\t%s\n", n, cmp.Or(weight[n], "0"))
				}
				if err := os.WriteFile(filepath.Join("claim", file), []byte(out.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				t.Error("the file now names them: train again")
			}
		}
	}
	if t.Failed() {
		return
	}
	if !*trainWeights {
		return
	}
	l := readLessons(t)
	l.report(t)
	write := func(file, from string, names []string, w []float64) {
		var out strings.Builder
		fmt.Fprintf(&out, "# %s, made by go test ./loaders -run ClaimWeights -train from the working half of gold/dev and the seeds.\n", from)
		for i, n := range names {
			fmt.Fprintf(&out, "%s\t%.3f\n", n, w[i])
		}
		if err := os.WriteFile(filepath.Join("claim", file), []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("weights.tsv", fmt.Sprintf("Weights of the claim confidence over %d candidates", len(l.claims)), claim.FeatureNames(), newton(l.claims, func(lesson) bool { return true }))
	write("filler.tsv", fmt.Sprintf("Weights of who fills a missing end over %d acts", len(l.acts)), append(nobody, option...), conditional(l.acts, func(vacancy) bool { return true }))
}

// A lesson is a candidate, whether it is right, and the claim that it makes.
type lesson struct {
	fold     int
	features []float64
	right    bool
	spared   bool
	claim    string
	weight   float64
}

// lessons are what weights are made from.
type lessons struct {
	claims   []lesson
	acts     []vacancy
	gold     int // claims of the annotations
	articles int
	weight   float64 // of what is read now
}

// folds is the number of parts into which articles are divided, so that each part
// is judged by weights that were made from the others.
const folds = 10

// readLessons reads the working half, the seeds and the project's own annotated
// articles and says of every candidate whether it is right.
func readLessons(t *testing.T) *lessons {
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
	ex, err := New(Options{Threshold: -1, Proposals: true})
	if err != nil {
		t.Fatal(err)
	}
	l := lessons{weight: goldWeight}
	l.read(t, ex, filepath.Join(shared, "gold", "dev"), filepath.Join(shared, "articles"), func(g eval.Gold) bool { return half[g.Doc] == "work" })
	l.read(t, ex, filepath.Join(shared, "gold", "seeds"), filepath.Join(shared, "articles"), func(eval.Gold) bool { return true })
	l.weight = 1
	l.read(t, ex, filepath.Join("testdata", "annotated"), filepath.Join("testdata", "annotated"), func(eval.Gold) bool { return true })
	if len(l.claims) < 100 {
		t.Fatalf("only %d candidates", len(l.claims))
	}
	return &l
}

// read takes the articles of a folder of annotations.
func (l *lessons) read(t *testing.T, ex *Extractor, annotations, articles string, use func(eval.Gold) bool) {
	gold, err := eval.LoadGold(annotations)
	if err != nil {
		t.Fatal(err)
	}
	rd, err := article.New(article.Options{Manifest: filepath.Join(articles, "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range eval.Only(gold, use) {
		name := g.File
		if name == "" {
			m, _ := filepath.Glob(filepath.Join(articles, g.Doc+".[th]*"))
			if len(m) != 1 {
				t.Fatalf("%s: %d articles", g.Doc, len(m))
			}
			name = filepath.Base(m[0])
		}
		for _, c := range g.Claims {
			if !c.Optional {
				l.gold++
			}
		}
		for d, err := range rd.Read(context.Background(), filepath.Join(articles, name)) {
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
			l.add(ex, g, &r, l.articles%folds)
		}
		l.articles++
	}
}

// add takes the candidates and missing ends of an article.
func (l *lessons) add(ex *Extractor, g eval.Gold, r *Reading, fold int) {
	ids := make([]string, len(r.Entities.Entities))
	for i, e := range r.Entities.Entities {
		ids[i] = e.ID
	}
	judge := func(cs []claim.Claim) ([]eval.Label, []graph.Claim) {
		rec := r.Record
		rec.Claims = nil
		for _, c := range cs {
			rec.Claims = append(rec.Claims, ex.claimOf(c, r, ids))
		}
		return eval.Labels(g, rec), rec.Claims
	}
	named := func(c graph.Claim) string {
		return strings.Join([]string{g.Doc, c.Type, *c.Actor, *c.Recipient, c.Polarity, c.Modality}, " ")
	}
	var found []claim.Claim
	for _, c := range r.Claims.Claims {
		if len(c.Features) > 0 {
			found = append(found, c)
		}
	}
	labels, claims := judge(found)
	for i, c := range found {
		l.claims = append(l.claims, lesson{fold, c.Features, labels[i] == eval.Right, labels[i] == eval.Spared, named(claims[i]), l.weight})
	}
	var proposed []claim.Claim
	for _, p := range r.Claims.Proposals {
		proposed = append(proposed, p.Claim)
	}
	labels, claims = judge(proposed)
	for i, p := range r.Claims.Proposals {
		if i == 0 || p.Act != r.Claims.Proposals[i-1].Act {
			l.acts = append(l.acts, vacancy{fold: fold, nobody: p.Nobody, weight: l.weight})
		}
		a := &l.acts[len(l.acts)-1]
		a.options = append(a.options, lesson{fold, p.Features, labels[i] == eval.Right, labels[i] == eval.Spared, named(claims[i]), l.weight})
	}
}

// newton fits a logistic regression with a ridge on all weights but the bias.
func newton(all []lesson, use func(lesson) bool) []float64 {
	m := len(all[0].features)
	w := make([]float64, m)
	for range 30 {
		h, g := ridged(w, func(i int) float64 { return ridge })
		for _, l := range all {
			if l.spared || !use(l) {
				continue
			}
			f, p := l.features, probability(w, l.features)
			for i := range f {
				g[i] += l.weight * f[i] * (p - one(l.right))
				for j := range f {
					h[i][j] += l.weight * p * (1 - p) * f[i] * f[j]
				}
			}
		}
		for i, s := range solve(h, g) {
			w[i] -= s
		}
	}
	return w
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func probability(w, f []float64) float64 {
	z := 0.0
	for i := range f {
		z += w[i] * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// ridged begins a Newton step: the second and first derivatives of the ridge. The
// first weight is the bias and stays free.
func ridged(w []float64, of func(int) float64) (h [][]float64, g []float64) {
	h, g = make([][]float64, len(w)), make([]float64, len(w))
	for i := range h {
		h[i] = make([]float64, len(w))
		r := of(i)
		if i == 0 {
			r = 0.01
		}
		h[i][i], g[i] = r, r*w[i]
	}
	return h, g
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
