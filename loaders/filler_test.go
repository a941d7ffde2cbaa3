package loaders

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/optimize"
)

// The ridges of the two parts of filler.tsv: what an act looks like tells less of
// another article than what an entity does there.
const (
	nobodyRidge = 5.0
	optionRidge = 3.0
)

// A vacancy is an act with a missing end, and who may fill it.
type vacancy struct {
	fold    int
	nobody  []float64
	options []lesson
	weight  float64
}

// shares says how likely nobody (first) and each entity fill a missing end.
func (v vacancy) shares(w []float64) []float64 {
	n := len(v.nobody)
	p := make([]float64, 1+len(v.options))
	for i, f := range v.nobody {
		p[0] += w[i] * f
	}
	for k, o := range v.options {
		for i, f := range o.features {
			if f != 0 {
				p[k+1] += w[n+i] * f
			}
		}
	}
	most, sum := slices.Max(p), 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - most)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// conditional fits a conditional logistic regression: of nobody and the entities that
// were weighed for an end one fills it. Where several make a right claim any of them
// counts, each as much as the weights so far say; where none does, nobody is right.
func conditional(all []vacancy, use func(vacancy) bool) []float64 {
	var acts []vacancy
	for _, v := range all {
		if use(v) {
			acts = append(acts, v)
		}
	}
	n := len(all[0].nobody)
	m := n + len(all[0].options[0].features)
	ridge := func(i int) float64 {
		switch {
		case i == 0:
			return 0.01
		case i < n:
			return nobodyRidge
		}
		return optionRidge
	}
	problem := optimize.Problem{
		Func: func(w []float64) float64 {
			loss := 0.0
			for i := range w {
				loss += ridge(i) * w[i] * w[i] / 2
			}
			for _, v := range acts {
				p := v.shares(w)
				loss -= v.weight * math.Log(max(v.right(p), 1e-300))
			}
			return loss
		},
		Grad: func(g, w []float64) {
			for i := range w {
				g[i] = ridge(i) * w[i]
			}
			for _, v := range acts {
				v.slope(w, g)
			}
		},
	}
	result, err := optimize.Minimize(problem, make([]float64, m), &optimize.Settings{MajorIterations: 200, GradientThreshold: 1e-3}, &optimize.LBFGS{})
	if err != nil && result == nil {
		panic(err)
	}
	return result.X
}

// right is the share of who fills the end rightly.
func (v vacancy) right(p []float64) float64 {
	sum := 0.0
	for k, o := range v.options {
		sum += one(o.right) * p[k+1]
	}
	if sum == 0 {
		return p[0]
	}
	return sum
}

// slope adds what one missing end says to the derivatives of the loss.
func (v vacancy) slope(w, g []float64) {
	n := len(v.nobody)
	p := v.shares(w)
	right := v.right(p)
	filled := false
	for _, o := range v.options {
		filled = filled || o.right
	}
	d := p[0]
	if !filled {
		d--
	}
	for i, f := range v.nobody {
		g[i] += v.weight * d * f
	}
	for k, o := range v.options {
		d := p[k+1]
		if o.right {
			d -= p[k+1] / right
		}
		for i, f := range o.features {
			if f != 0 {
				g[n+i] += v.weight * d * f
			}
		}
	}
}

// report logs what weights are worth on articles that they were not made from: each
// tenth of the articles judged by weights from the other nine.
func (l *lessons) report(t *testing.T) {
	type said struct {
		p             float64
		right, spared bool
	}
	best := map[string]said{}
	say := func(c string, s said) {
		if b, ok := best[c]; !ok || s.p > b.p {
			best[c] = s
		}
	}
	var order []string
	var pairs [folds][2][]float64 // by fold: probabilities of wrong and of right candidates
	for k := range folds {
		w := newton(l.claims, func(c lesson) bool { return c.fold != k })
		for _, c := range l.claims {
			if c.fold == k {
				p := probability(w, c.features)
				say(c.claim, said{p, c.right, c.spared})
				if !c.spared {
					i := int(one(c.right))
					pairs[k][i] = append(pairs[k][i], p)
				}
			}
		}
	}
	told := len(best)
	for k := range folds {
		w := conditional(l.acts, func(v vacancy) bool { return v.fold != k })
		for _, v := range l.acts {
			if v.fold != k {
				continue
			}
			p := v.shares(w)
			i := 1
			for j := range p {
				if j > 0 && p[j] > p[i] {
					i = j
				}
			}
			o := v.options[i-1]
			if _, ok := best[o.claim]; !ok {
				order = append(order, o.claim)
			}
			say(o.claim, said{p[i], o.right, o.spared})
		}
	}
	var areas []string
	var wrong, right []float64
	for k := range folds {
		wrong, right = append(wrong, pairs[k][0]...), append(right, pairs[k][1]...)
		areas = append(areas, fmt.Sprintf("%.2f", area(pairs[k][0], pairs[k][1])))
	}
	t.Logf("%d candidates make %d claims, %d missing ends %d more; the gold has %d. Area under the curve: %.3f; by fold: %s",
		len(l.claims), told, len(l.acts), len(order), l.gold, area(wrong, right), strings.Join(areas, " "))
	for _, least := range []float64{0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8} {
		n, right, filled, hits := 0.0, 0.0, 0, 0
		isNew := map[string]bool{}
		for _, c := range order {
			isNew[c] = true
		}
		for c, s := range best {
			if s.p < least || s.spared {
				continue
			}
			n++
			right += one(s.right)
			if isNew[c] {
				filled++
				hits += int(one(s.right))
			}
		}
		p, r := right/n, right/float64(l.gold)
		t.Logf("from %.2f: precision %.3f, recall %.3f, F1 %.3f; of these from context %d, right %d", least, p, r, 2*p*r/(p+r), filled, hits)
	}
}

// area is how often a right candidate scores above a wrong one.
func area(wrong, right []float64) float64 {
	n := 0.0
	for _, a := range wrong {
		for _, b := range right {
			if b > a {
				n++
			} else if a == b {
				n += 0.5
			}
		}
	}
	return n / float64(max(1, len(wrong)*len(right)))
}

// TestConditionalLearnsWhoFills holds that the regression finds the feature that tells
// who fills an end, and when nobody does.
func TestConditionalLearnsWhoFills(t *testing.T) {
	var all []vacancy
	for i := range 60 {
		empty := i%3 == 0
		v := vacancy{nobody: []float64{1, one(empty)}, weight: 1}
		for k := range 4 {
			v.options = append(v.options, lesson{features: []float64{one(k == i%4), one(k%2 == 0)}, right: k == i%4 && !empty})
		}
		all = append(all, v)
	}
	w := conditional(all, func(vacancy) bool { return true })
	for i, v := range all {
		p := v.shares(w)
		want := 1 + i%4
		if i%3 == 0 {
			want = 0
		}
		for k := range p {
			if k != want && p[k] >= p[want] {
				t.Fatalf("vacancy %d: shares %.2f, want %d", i, p, want)
			}
		}
	}
}
