package claim

import (
	_ "embed"
	"math"

	"newsgraph/loaders/forest"
)

//go:embed pairs.forest
var pairsFile string

//go:embed filler.forest
var fillerFile string

// confidence says how sure a claim is by the score of its features, log odds: 0 to 1,
// rounded to hundredths so that every machine gives the same.
func confidence(f forest.Forest, features []float64) float64 {
	return math.Round(100/(1+math.Exp(-f.Score(features)))) / 100
}

// underNoun says whether a noun only modifies another: "jembatan komunikasi".
func (sc *scene) underNoun(t int) bool {
	h := sc.Sentence.Tokens[t].Head
	if h < 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || sc.x.Lex.Gov[sc.VerbOf(h)] != "" {
		return false
	}
	d := sc.Sentence.Tokens[t].Deprel
	return (d == "nmod" || d == "compound" || d == "flat") && !sc.HasCase(t)
}
