package claim

import (
	"math"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// A pairing is a candidate with one actor and one recipient.
type pairing struct {
	sc               *scene
	c                *candidate
	actor, recip     int
	told, alike      float64
	actorT, recipT   string // types of entity
	toActor, toRecip route  // from the trigger
}

// A candidateFeature tells of an act what both of its forests ask: how sure it is, and
// who fills its missing end.
type candidateFeature struct {
	name string
	of   func(c *candidate) float64
}

// candidateFeatures are what the trigger, the status and the place of an act look like.
func candidateFeatures() []candidateFeature {
	out := []candidateFeature{
		{"prior", func(c *candidate) float64 { return logit(c.tr.frame.Prior) }},
		{"negative", func(c *candidate) float64 { return flag(c.st.negative) }},
		{"title", func(c *candidate) float64 { return flag(c.sc.IsHeadline()) }},
		{"told_by_other", func(c *candidate) float64 { return flag(len(c.by) > 0) }},
		{"type_lead", func(c *candidate) float64 { return flag(c.sc.x.told.lead[c.typ]) }},
		{"root", func(c *candidate) float64 { return flag(c.sc.Sentence.Tokens[c.tr.tok].Deprel == "root") }},
		{"in_quote", func(c *candidate) float64 { return flag(c.sc.Quote[c.tr.tok] >= 0) }},
		{"depth", func(c *candidate) float64 { return upTo(c.sc.Index, 20) }},
		{"length", func(c *candidate) float64 { return upTo(c.sc.Len, 50) }},
	}
	for _, m := range moods {
		out = append(out, candidateFeature{m, func(c *candidate) float64 { return flag(mood(c.typ) == m) }})
	}
	return out
}

// A pairFeature tells how likely a pairing is a claim.
type pairFeature struct {
	name string
	of   func(p *pairing) float64
}

// pairFeatures are the features of a pairing that pairs.forest may ask for. They are
// chosen by cross-validation on annotated articles.
func pairFeatures() []pairFeature {
	out := []pairFeature{
		{"noun", func(p *pairing) float64 { return flag(p.c.tr.isNoun() && p.c.tr.light < 0) }},
		{"object_word", func(p *pairing) float64 { return flag(p.c.tr.obj >= 0 || p.c.tr.last > p.c.tr.tok) }},
		{"actor_tree", func(p *pairing) float64 { return flag(p.c.actorAt.Tree) }},
		{"recipient_tree", func(p *pairing) float64 { return flag(p.c.recipAt.Tree) }},
		{"actor_possessor", func(p *pairing) float64 { return flag(p.c.actorAt.Place == "poss" || p.c.actorAt.Place == "mod") }},
		{"recipient_recalled", func(p *pairing) float64 { return flag(p.c.recipAt.Place == "recalled") }},
		{"recipient_objposs", func(p *pairing) float64 { return flag(p.c.recipAt.Place == "objposs") }},
		{"possible", func(p *pairing) float64 { return flag(p.c.st.modality == "possible") }},
		{"planned", func(p *pairing) float64 { return flag(p.c.st.modality == "planned") }},
		{"many_pairs", func(p *pairing) float64 { return flag(len(p.c.actors)*max(1, len(p.c.recips)) > 3) }},
		{"actor_far", func(p *pairing) float64 { return p.sc.distance(p.c.tr.tok, p.c.actorAt) }},
		{"recipient_far", func(p *pairing) float64 { return p.sc.distance(p.c.tr.tok, p.c.recipAt) }},
		{"actor_pronoun", func(p *pairing) float64 { return flag(p.sc.kindOf(p.c.actorAt) == entity.Pronoun) }},
		{"recipient_pronoun", func(p *pairing) float64 { return flag(p.sc.kindOf(p.c.recipAt) == entity.Pronoun) }},
		{"actor_group", func(p *pairing) float64 { return flag(p.c.actorAt.Unit >= 0 && p.sc.Units[p.c.actorAt.Unit].Group) }},
		{"actor_person", func(p *pairing) float64 { return flag(p.actorT == "Person") }},
		{"actor_organization", func(p *pairing) float64 { return flag(p.actorT == "Organization") }},
		{"recipient_person", func(p *pairing) float64 { return flag(p.recipT == "Person") }},
		{"recipient_organization", func(p *pairing) float64 { return flag(p.recipT == "Organization") }},
		{"recipient_place", func(p *pairing) float64 { return flag(p.recipT == "Place") }},
		{"same_country", func(p *pairing) float64 {
			st := clause.StateOf(&p.sc.x.Entities.Entities[p.actor])
			return flag(st != "" && st == clause.StateOf(&p.sc.x.Entities.Entities[p.recip]))
		}},
		{"actor_often", func(p *pairing) float64 { return flag(p.sc.x.told.rank[p.actor] < 4) }},
		{"recipient_often", func(p *pairing) float64 { return flag(p.sc.x.told.rank[p.recip] < 4) }},
		{"told_again", func(p *pairing) float64 { return p.told }},
		{"state_again", func(p *pairing) float64 { return p.alike }},
		{"actor_up", func(p *pairing) float64 { return upTo(p.toActor.up, mostSteps) }},
		{"actor_down", func(p *pairing) float64 { return upTo(p.toActor.down, mostSteps) }},
		{"recipient_up", func(p *pairing) float64 { return upTo(p.toRecip.up, mostSteps) }},
		{"recipient_down", func(p *pairing) float64 { return upTo(p.toRecip.down, mostSteps) }},
		{"actor_behind", func(p *pairing) float64 { return flag(p.c.actorAt.Tok > p.c.tr.tok) }},
		{"recipient_behind", func(p *pairing) float64 { return flag(p.c.recipAt.Tok > p.c.tr.tok) }},
		{"actor_rank", func(p *pairing) float64 { return upTo(p.sc.x.told.rank[p.actor], 10) }},
		{"recipient_rank", func(p *pairing) float64 { return upTo(p.sc.x.told.rank[p.recip], 10) }},
		{"together", func(p *pairing) float64 { return few(p.sc.x.told.together(p.actor, p.recip)) }},
	}
	for _, f := range candidateFeatures() {
		out = append(out, pairFeature{f.name, func(p *pairing) float64 { return f.of(p.c) }})
	}
	return out
}

// routeOf is the way from the trigger to what stands at a place.
func (c *candidate) routeOf(f clause.Filler) route {
	if f.Unit < 0 || f.Unit >= len(c.sc.Units) {
		return route{mostSteps, mostSteps}
	}
	return c.sc.routeTo(c.tr.tok, c.sc.Units[f.Unit].Head)
}

// features describes a candidate with one actor and one recipient.
func (sc *scene) features(c *candidate, a, b int) []float64 {
	p := &pairing{sc: sc, c: c, actor: a, recip: b, actorT: sc.TypeOf(a), recipT: sc.TypeOf(b), toActor: c.routeOf(c.actorAt), toRecip: c.routeOf(c.recipAt)}
	p.told, p.alike = sc.x.told.again(c, a, b, clause.StateOf(&sc.x.Entities.Entities[a]), clause.StateOf(&sc.x.Entities.Entities[b]))
	out := make([]float64, 0, len(sc.x.pairs))
	for _, f := range sc.x.pairs {
		out = append(out, f.of(p))
	}
	return out
}

func flag(v bool) float64 {
	if v {
		return 1
	}
	return 0
}

// logit is the logarithm of the odds of a share, bounded at 1.
func logit(p float64) float64 { return math.Log(p / (1.05 - p)) }

func (sc *scene) kindOf(f clause.Filler) entity.Kind {
	if f.Unit < 0 || f.Unit >= len(sc.Units) {
		return ""
	}
	return sc.Units[f.Unit].Kind
}

// distance is how far a filler stands from the trigger, 0 to 1 (20 tokens and more).
func (sc *scene) distance(t int, f clause.Filler) float64 {
	if f.Unit < 0 || f.Unit >= len(sc.Units) {
		return 0
	}
	u := &sc.Units[f.Unit]
	d := 0
	switch {
	case u.First > t:
		d = u.First - t
	case u.Last < t:
		d = t - u.Last
	}
	return math.Min(float64(d), 20) / 20
}

// FeatureNames lists the features of Claim.Features in their order.
func FeatureNames() []string {
	var out []string
	for _, f := range pairFeatures() {
		out = append(out, f.name)
	}
	return out
}
