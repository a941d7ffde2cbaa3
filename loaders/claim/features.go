package claim

import (
	"math"
	"slices"

	"newsgraph/loaders/entity"
)

// featureNames are the features of a candidate pair in the order of the
// weights in weights.tsv.
var featureNames = []string{"bias", "prior", "noun", "light", "passive", "actor_tree", "recipient_tree", "actor_subject", "actor_possessor", "actor_inherited",
	"recipient_rank", "recipient_possessor", "recipient_recalled", "recipient_place_first", "negative", "planned", "possible", "title", "attributed", "many_pairs",
	"actor_far", "recipient_far", "actor_pronoun", "recipient_pronoun", "actor_person", "recipient_person", "recipient_organization", "same_country", "dated",
	"under_noun", "parsed_root", "long_sentence", "actor_new", "recipient_new"}

// features describes a candidate with one actor and one recipient.
func (sc *scene) features(c *candidate, a, b int) []float64 {
	f := make([]float64, 0, len(featureNames))
	flag := func(v bool) {
		if v {
			f = append(f, 1)
		} else {
			f = append(f, 0)
		}
	}
	num := func(v float64) { f = append(f, v) }
	tr := &c.tr
	val := tr.frame.Verb
	if tr.isNoun() {
		val = tr.frame.Noun
	}
	num(1)
	num(math.Log(tr.frame.Prior / (1.05 - tr.frame.Prior)))
	flag(tr.isNoun() && tr.light < 0)
	flag(tr.light >= 0)
	flag(tr.passive)
	flag(c.actorAt.tree)
	flag(c.recipAt.tree)
	flag(c.actorAt.place == "subj")
	flag(c.actorAt.place == "poss" || c.actorAt.place == "mod")
	flag(c.actorAt.place == "headsubj" || c.actorAt.place == "control")
	rank := 0
	for i, p := range val["recipient"] {
		if p == c.recipAt.place {
			rank = i
		}
	}
	num(math.Min(float64(rank), 5) / 5)
	flag(c.recipAt.place == "objposs" || c.recipAt.place == "poss")
	flag(c.recipAt.place == "recalled")
	flag(rank == 0)
	flag(c.st.negative)
	flag(c.st.modality == "planned")
	flag(c.st.modality == "possible")
	flag(sc.s.Kind == "title" || sc.s.Kind == "heading")
	flag(len(c.by) > 0)
	flag(len(c.actors)*max(1, len(c.recips)) > 3)
	num(sc.distance(tr.tok, c.actorAt))
	num(sc.distance(tr.tok, c.recipAt))
	flag(sc.kindOf(c.actorAt) == entity.Pronoun)
	flag(sc.kindOf(c.recipAt) == entity.Pronoun)
	ea, eb := &sc.x.ents.Entities[a], &sc.x.ents.Entities[b]
	flag(ea.Type == "Person")
	flag(eb.Type == "Person")
	flag(eb.Type == "Organization")
	flag(stateOf(ea) != "" && stateOf(ea) == stateOf(eb))
	flag(c.date != "")
	flag(tr.isNoun() && tr.light < 0 && sc.underNoun(tr.tok))
	flag(sc.s.Tokens[tr.tok].Head < 0)
	flag(sc.n > 35)
	flag(ea.LinkedBy == "new")
	flag(eb.LinkedBy == "new")
	return f
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
