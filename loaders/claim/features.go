package claim

import (
	"math"
	"slices"

	"newsgraph/loaders/entity"
)

// featureNames are the features of a candidate pair in the order of the
// weights in weights.tsv. Others (voice, date, attribution, how often the article
// speaks of an end, whether the gazetteer knows it) told of the articles that the weights
// were made from and not of others: without them the weights judge held-out articles better.
var featureNames = []string{"bias", "prior", "noun", "recipient_tree", "actor_possessor", "recipient_recalled", "possible", "title", "many_pairs", "actor_far",
	"actor_pronoun", "recipient_pronoun", "recipient_person", "same_country", "told_again", "state_again"}

// features describes a candidate with one actor and one recipient.
func (sc *scene) features(c *candidate, a, b int) []float64 {
	tr := &c.tr
	ea, eb := &sc.x.ents.Entities[a], &sc.x.ents.Entities[b]
	told, alike := sc.x.told.again(c, a, b, stateOf(ea), stateOf(eb))
	return []float64{
		1,
		math.Log(tr.frame.Prior / (1.05 - tr.frame.Prior)),
		flag(tr.isNoun() && tr.light < 0),
		flag(c.recipAt.tree),
		flag(c.actorAt.place == "poss" || c.actorAt.place == "mod"),
		flag(c.recipAt.place == "recalled"),
		flag(c.st.modality == "possible"),
		flag(sc.s.Kind == "title" || sc.s.Kind == "heading"),
		flag(len(c.actors)*max(1, len(c.recips)) > 3),
		sc.distance(tr.tok, c.actorAt),
		flag(sc.kindOf(c.actorAt) == entity.Pronoun),
		flag(sc.kindOf(c.recipAt) == entity.Pronoun),
		flag(eb.Type == "Person"),
		flag(stateOf(ea) != "" && stateOf(ea) == stateOf(eb)),
		told,
		alike,
	}
}

func flag(v bool) float64 {
	if v {
		return 1
	}
	return 0
}

// stateOf is the country that an entity is or acts for.
func stateOf(e *entity.Entity) string {
	if e.Type == "Country" {
		return e.ID
	}
	return e.Country
}

func (sc *scene) kindOf(f filler) entity.Kind {
	if f.unit < 0 || f.unit >= len(sc.units) {
		return ""
	}
	return sc.units[f.unit].kind
}

// distance is how far a filler stands from the trigger, 0 to 1 (20 tokens and more).
func (sc *scene) distance(t int, f filler) float64 {
	if f.unit < 0 || f.unit >= len(sc.units) {
		return 0
	}
	u := &sc.units[f.unit]
	d := 0
	switch {
	case u.first > t:
		d = u.first - t
	case u.last < t:
		d = t - u.last
	}
	return math.Min(float64(d), 20) / 20
}

// FeatureNames lists the features of Claim.Features in their order.
func FeatureNames() []string { return slices.Clone(featureNames) }
