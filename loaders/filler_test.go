package loaders

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"newsgraph/loaders/claim"
	"newsgraph/loaders/forest"
)

// sureness says how pairs.forest is grown. The rows are few: smaller trees foretold
// held-out articles as well as larger ones, and trees that see a part of the rows and of the
// features foretold them better (area under the curve 0.805 instead of 0.795).
var sureness = forest.Options{Trees: 250, Leaves: 8, Least: 15, Rate: 0.04, Ridge: 5, Bins: 32, Rows: 0.7, Features: 0.4}

// certain grows a forest by the logistic loss of the candidates.
func certain(all []lesson, use func(lesson) bool) forest.Forest {
	var rows [][]float64
	var of []lesson
	for _, l := range all {
		if !l.spared && use(l) {
			rows, of = append(rows, l.features), append(of, l)
		}
	}
	return forest.Train(rows, sureness, func(scores, first, second []float64) {
		for i, l := range of {
			p := logistic(scores[i])
			first[i], second[i] = l.weight*(p-one(l.right)), l.weight*max(p*(1-p), 1e-3)
		}
	})
}

func logistic(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// grown says how filler.forest is grown. Of 150 to 500 trees, 8 to 20 leaves and all or
// a part of the features and rows these foretold held-out articles best.
var grown = forest.Options{Trees: 300, Leaves: 12, Least: 30, Rate: 0.05, Ridge: 5, Bins: 32}

// A vacancy is an act with a missing end, and who may fill it.
type vacancy struct {
	fold    int
	options []lesson
	weight  float64
}

// shares says how likely nobody (first) and each entity fill a missing end, by their
// scores; that of nobody is 0.
func shares(scores []float64) []float64 {
	p := append([]float64{0}, scores...)
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

// choices grows a forest by a conditional logistic loss: of nobody and the entities that
// were weighed for an end one fills it. Where several make a right claim any of them
// counts, each as much as the trees so far say; where none does, nobody is right.
func choices(all []vacancy, o forest.Options, use func(vacancy) bool) forest.Forest {
	var acts []vacancy
	var rows [][]float64
	for _, v := range all {
		if use(v) {
			acts = append(acts, v)
			for _, o := range v.options {
				rows = append(rows, o.features)
			}
		}
	}
	return forest.Train(rows, o, func(scores, first, second []float64) {
		at := 0
		for _, v := range acts {
			n := at + len(v.options)
			v.slopes(shares(scores[at:n])[1:], first[at:n], second[at:n])
			at = n
		}
	})
}

// slopes writes the derivatives of the loss of one missing end by the scores of who may
// fill it, from their shares.
func (v vacancy) slopes(p, first, second []float64) {
	right := 0.0
	for k, o := range v.options {
		right += one(o.right) * p[k]
	}
	for k, o := range v.options {
		d := p[k]
		if o.right {
			d -= p[k] / max(right, 1e-12)
		}
		first[k], second[k] = v.weight*d, v.weight*max(p[k]*(1-p[k]), 1e-3)
	}
}

// report logs what the forests are worth on articles that they were not grown from: each
// tenth of the articles judged by forests from the other nine.
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
		f := certain(l.claims, func(c lesson) bool { return c.fold != k })
		for _, c := range l.claims {
			if c.fold == k {
				p := logistic(f.Score(c.features))
				say(c.claim, said{p, c.right, c.spared})
				if !c.spared {
					i := int(one(c.right))
					pairs[k][i] = append(pairs[k][i], p)
				}
			}
		}
	}
	told := len(best)
	var held [folds]forest.Forest // grown from the articles outside a fold
	var wait sync.WaitGroup
	for k := range folds {
		wait.Go(func() { held[k] = choices(l.acts, grown, func(v vacancy) bool { return v.fold != k }) })
	}
	wait.Wait()
	for k := range folds {
		for _, v := range l.acts {
			if v.fold != k {
				continue
			}
			var scores []float64
			for _, o := range v.options {
				scores = append(scores, held[k].Score(o.features))
			}
			p := shares(scores)
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
	isNew := map[string]bool{}
	for _, c := range order {
		isNew[c] = true
	}
	worth := func(what string, gold int, among func(doc string) bool) {
		for _, least := range []float64{0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8} {
			n, right, filled, hits := 0.0, 0.0, 0, 0
			for c, s := range best {
				doc, _, _ := strings.Cut(c, " ")
				if s.p < least || s.spared || isNew[c] && s.p < claim.LeastFill || !among(doc) {
					continue
				}
				n++
				right += one(s.right)
				if isNew[c] {
					filled++
					hits += int(one(s.right))
				}
			}
			p, r := right/n, right/float64(gold)
			t.Logf("%s, from %.2f: precision %.3f, recall %.3f, F1 %.3f; of these from context %d, right %d", what, least, p, r, 2*p*r/(p+r), filled, hits)
		}
	}
	worth("all articles", l.gold, func(string) bool { return true })
	worth("articles that no rule was written from", l.unread, unread)
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

// TestForestLearnsWhoFills holds that the forest finds the feature that tells who fills
// an end, and when nobody does.
func TestForestLearnsWhoFills(t *testing.T) {
	var all []vacancy
	for i := range 60 {
		empty := i%3 == 0
		v := vacancy{weight: 1}
		for k := range 4 {
			v.options = append(v.options, lesson{features: []float64{one(empty), one(k == i%4), one(k%2 == 0)}, right: k == i%4 && !empty})
		}
		all = append(all, v)
	}
	o := grown
	o.Least = 5
	f := choices(all, o, func(vacancy) bool { return true })
	for i, v := range all {
		var scores []float64
		for _, o := range v.options {
			scores = append(scores, f.Score(o.features))
		}
		p := shares(scores)
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
