package claim

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

//go:embed weights.tsv
var weightsFile string

//go:embed filler.tsv
var fillerFile string

// loadWeights reads the weights of a logistic score in the order of its features.
func loadWeights(file, text string, features []string) ([]float64, error) {
	byName := map[string]float64{}
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, v, ok := strings.Cut(line, "\t")
		w, err := strconv.ParseFloat(v, 64)
		if !ok || err != nil {
			return nil, fmt.Errorf("%s: line %d: want feature, tab, number", file, i+1)
		}
		if _, twice := byName[name]; twice {
			return nil, fmt.Errorf("%s: line %d: feature %s twice", file, i+1, name)
		}
		byName[name] = w
	}
	out := make([]float64, len(features))
	for i, n := range features {
		w, ok := byName[n]
		if !ok {
			return nil, fmt.Errorf("%s: no weight for feature %s", file, n)
		}
		out[i] = w
		delete(byName, n)
	}
	for n := range byName {
		return nil, fmt.Errorf("%s: %s is no feature", file, n)
	}
	return out, nil
}

// confidence says how sure a claim is: the logistic score of its features, 0 to 1,
// rounded to hundredths so that every machine gives the same. The products are
// rounded before they are added, so that fused multiply-add changes nothing.
func confidence(weights, features []float64) float64 {
	return math.Round(100/(1+math.Exp(-weigh(weights, features)))) / 100
}

// weigh sums weighted features, each product rounded.
func weigh(weights, features []float64) float64 {
	z := 0.0
	for i, w := range weights {
		z += math.Round(1e6*float64(w*features[i])) / 1e6
	}
	return z
}

// underNoun says whether a noun only modifies another: "jembatan komunikasi".
func (sc *scene) underNoun(t int) bool {
	h := sc.s.Tokens[t].Head
	if h < 0 || sc.s.Tokens[h].UPOS != "NOUN" || sc.x.lex.gov[sc.verbOf(h)] != "" {
		return false
	}
	d := sc.s.Tokens[t].Deprel
	return (d == "nmod" || d == "compound" || d == "flat") && !sc.hasCase(t)
}
