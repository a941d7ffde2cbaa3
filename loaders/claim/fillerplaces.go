package claim

import (
	"math"
	"slices"
)

// A route is the way in the tree from an act's trigger to a unit of its sentence: so
// many steps up to the word that is above both, and so many down from it.
type route struct{ up, down int }

// mostSteps is how far a route goes up and down.
const mostSteps = 10

// routeTo returns the way from a token to another; up is mostSteps where the tree does
// not join them sooner.
func (sc *scene) routeTo(from, to int) route {
	var above [mostSteps]int // the tokens above from, by steps
	n := 0
	for t := from; n < mostSteps && t >= 0; n++ {
		above[n] = t
		if h := sc.Sentence.Tokens[t].Head; h != t {
			t = h
		} else {
			t = -1
		}
	}
	for down, t := 0, to; down < mostSteps && t >= 0; down++ {
		for up := range n {
			if above[up] == t {
				return route{up, down}
			}
		}
		h := sc.Sentence.Tokens[t].Head
		if h == t {
			break
		}
		t = h
	}
	return route{mostSteps, mostSteps}
}

// actPlaces are the features of where an act with a missing end stands in its sentence
// and article.
func actPlaces() []actFeature {
	return []actFeature{
		{"wants_object", func(v *vacancy) float64 { return flag(v.c.tr.obj >= 0) }},
		{"words", func(v *vacancy) float64 { return flag(v.c.tr.last > v.c.tr.tok) }},
		{"known_subject", func(v *vacancy) float64 { return flag(v.c.actorAt.Place == "subj" || v.c.recipAt.Place == "subj") }},
		{"known_tree", func(v *vacancy) float64 { return flag(v.c.actorAt.Tree || v.c.recipAt.Tree) }},
	}
}

// optionPlaces are the features of where an entity stands, seen from the act, in the
// sentence and in the article.
func optionPlaces() []optionFeature {
	return []optionFeature{
		{"up", func(_ *vacancy, o *option) float64 { return upTo(o.way.up, mostSteps) }},
		{"down", func(_ *vacancy, o *option) float64 { return upTo(o.way.down, mostSteps) }},
		{"sister", func(_ *vacancy, o *option) float64 { return flag(o.way == route{1, 1}) }},
		{"gap", func(_ *vacancy, o *option) float64 { return upTo(o.gap, 30) }},
		{"next_before", func(v *vacancy, o *option) float64 {
			return flag(o.unit >= 0 && !v.behind(o) && v.unitsTo(o.unit) == 0)
		}},
		{"next_behind", func(v *vacancy, o *option) float64 { return flag(v.behind(o) && v.unitsTo(o.unit) == 0) }},
		{"relative_between", func(v *vacancy, o *option) float64 { return flag(o.unit >= 0 && v.relativeTo(o.unit)) }},

		{"country", func(_ *vacancy, o *option) float64 { return flag(o.typ == "Country") }},
		{"rank", func(_ *vacancy, o *option) float64 { return upTo(o.rank, 10) }},
		{"share", func(v *vacancy, o *option) float64 {
			return float64(len(v.sc.x.told.at[o.entity])) / float64(len(v.sc.x.scenes))
		}},
		{"streak", func(v *vacancy, o *option) float64 {
			return few(v.sc.x.told.within(o.entity, v.sc.Index-nearSentences, v.sc.Index-1))
		}},
		{"later", func(v *vacancy, o *option) float64 {
			return few(v.sc.x.told.within(o.entity, v.sc.Index+1, v.sc.Index+1))
		}},
		{"together", func(v *vacancy, o *option) float64 {
			return v.most(func(k int) int { return v.sc.x.told.together(k, o.entity) })
		}},
		{"pair_before", func(v *vacancy, o *option) float64 { return flag(v.pairBefore(o.entity)) }},
	}
}

// upTo is a count as a share of a bound that it reaches at most.
func upTo(n, bound int) float64 { return math.Min(float64(n), float64(bound)) / float64(bound) }

// within counts the sentences of a stretch that speak of an entity.
func (d *discourse) within(e, from, to int) int {
	n := 0
	for _, s := range d.at[e] {
		n += int(flag(from <= s && s <= to))
	}
	return n
}

// together counts the sentences that speak of two entities.
func (d *discourse) together(a, b int) int {
	n := 0
	for _, s := range d.at[a] {
		n += int(flag(slices.Contains(d.at[b], s)))
	}
	return n
}

// pairBefore says whether the act told last has an entity and a known end as its ends.
func (v *vacancy) pairBefore(e int) bool {
	for _, k := range v.known {
		if slices.Contains(v.last.actors, k) && slices.Contains(v.last.recips, e) || slices.Contains(v.last.recips, k) && slices.Contains(v.last.actors, e) {
			return true
		}
	}
	return false
}

// between are the tokens between the trigger and a unit, half-open.
func (v *vacancy) between(u int) (from, to int) {
	x := &v.sc.Units[u]
	if x.Last < v.c.tr.tok {
		return x.Last + 1, v.c.tr.tok
	}
	return v.c.tr.last + 1, x.First
}

// verbsTo counts the verbs between the trigger and a unit.
func (v *vacancy) verbsTo(u int) int {
	n := 0
	for t, to := v.between(u); t < to; t++ {
		n += int(flag(v.sc.Verb[t] && v.sc.At[t] < 0))
	}
	return n
}

// relativeTo says whether a relative pronoun stands between the trigger and a unit.
func (v *vacancy) relativeTo(u int) bool {
	for t, to := v.between(u); t < to; t++ {
		if v.sc.x.Lex.Rel[v.sc.Norm[t]] {
			return true
		}
	}
	return false
}

// unitsTo counts the units between the trigger and a unit.
func (v *vacancy) unitsTo(u int) int {
	from, to := v.between(u)
	n := 0
	for k := range v.sc.Units {
		x := &v.sc.Units[k]
		n += int(flag(k != u && x.In < 0 && x.First >= from && x.Last < to))
	}
	return n
}
