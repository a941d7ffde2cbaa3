package claim

import (
	"math"
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// An actFeature tells of an act with a missing end whether anybody fills it.
type actFeature struct {
	name string
	of   func(v *vacancy) float64
}

// An optionFeature tells how likely an entity fills a missing end.
type optionFeature struct {
	name string
	of   func(v *vacancy, o *option) float64
}

// An option is an entity as it is seen from an act with a missing end.
type option struct {
	entity int
	typ    string
	unit   int   // the nearest unit of the act's sentence that stands for it, -1 for none
	far    int   // sentences back to where it was spoken of last, -1 for never before
	gap    int   // tokens between trigger and unit
	way    route // from the trigger to the unit
	rank   int   // how many entities the article speaks of more often
}

func (v *vacancy) option(e int) *option {
	sc, d := v.sc, v.sc.x.told
	o := &option{entity: e, typ: sc.TypeOf(e), unit: sc.unitOf(e, v.c.tr.tok), far: d.before(e, sc.Index), rank: d.rank[e], way: route{mostSteps, mostSteps}}
	if o.unit >= 0 {
		u := &sc.Units[o.unit]
		o.far = 0
		o.gap = max(u.First-v.c.tr.last, v.c.tr.tok-u.Last)
		o.way = sc.routeTo(v.c.tr.tok, u.Head)
	} else if o.far == 0 {
		o.far = 1
	}
	return o
}

// behind says whether a unit stands behind the trigger.
func (v *vacancy) behind(o *option) bool {
	return o.unit >= 0 && v.sc.Units[o.unit].First > v.c.tr.tok
}

// actFeatures are what an act with a missing end and its known end look like.
func actFeatures() []actFeature {
	out := []actFeature{
		{"not_actual", func(v *vacancy) float64 { return flag(v.c.st.modality != "actual") }},
		{"known_far", func(v *vacancy) float64 {
			at := v.c.actorAt
			if v.actor() {
				at = v.c.recipAt
			}
			return v.sc.distance(v.c.tr.tok, at)
		}},
		{"known_person", func(v *vacancy) float64 { return flag(len(v.known) > 0 && v.sc.TypeOf(v.known[0]) == "Person") }},
		{"for_actor", func(v *vacancy) float64 { return flag(v.actor()) }},
		{"both_missing", func(v *vacancy) float64 { return flag(len(v.known) == 0) }},
		{"known_possessor", func(v *vacancy) float64 {
			return flag(v.c.actorAt.Place == "poss" || v.c.actorAt.Place == "mod" || v.c.recipAt.Place == "poss")
		}},
		{"complement", func(v *vacancy) float64 { c, _ := v.sc.complement(&v.c.tr); return flag(c >= 0) }},
		{"slot_thing", func(v *vacancy) float64 { return flag(v.slot >= 0) }},
		{"slot_known", func(v *vacancy) float64 { return flag(v.slot >= 0 && v.sc.pointed(v.slot)) }},
		{"type_alone", func(v *vacancy) float64 { return few(v.sc.x.told.alone[v.c.typ] - 1) }},
	}
	for _, f := range candidateFeatures() {
		out = append(out, actFeature{f.name, func(v *vacancy) float64 { return f.of(v.c) }})
	}
	out = append(out, actPlaces()...)
	return out
}

// optionFeatures are what speaks for an entity that may fill a missing end.
func optionFeatures() []optionFeature {
	out := []optionFeature{
		{"actor_person", func(v *vacancy, o *option) float64 { return flag(v.actor() && o.typ == "Person") }},
		{"actor_organization", func(v *vacancy, o *option) float64 { return flag(v.actor() && o.typ == "Organization") }},
		{"recipient_person", func(v *vacancy, o *option) float64 { return flag(!v.actor() && o.typ == "Person") }},
		{"recipient_organization", func(v *vacancy, o *option) float64 { return flag(!v.actor() && o.typ == "Organization") }},
		{"recipient_thing", func(v *vacancy, o *option) float64 {
			return flag(!v.actor() && (o.typ == "Treaty" || o.typ == "Meeting" || o.typ == "Place"))
		}},
		{"personal", func(v *vacancy, o *option) float64 {
			return flag(v.sc.x.persons[end{v.c.typ, v.actor()}] && o.typ == "Person")
		}},
		{"alike", func(v *vacancy, o *option) float64 { return flag(o.typ == v.sc.TypeOf(v.known[0])) }},

		{"here", func(v *vacancy, o *option) float64 { return flag(o.unit >= 0) }},
		{"near", func(v *vacancy, o *option) float64 {
			if o.unit < 0 {
				return 0
			}
			return 1 - math.Min(float64(o.gap), 20)/20
		}},
		{"back", func(v *vacancy, o *option) float64 {
			if o.far < 0 {
				return 1
			}
			return math.Min(float64(o.far), 8) / 8
		}},
		{"sentence_before", func(v *vacancy, o *option) float64 { return flag(o.far == 1) }},
		{"below", func(v *vacancy, o *option) float64 {
			return flag(o.unit >= 0 && v.sc.above(v.c.tr.tok, v.sc.Units[o.unit].Head))
		}},
		{"in_slot", func(v *vacancy, o *option) float64 {
			return flag(v.slot >= 0 && o.unit >= 0 && v.sc.above(v.slot, v.sc.Units[o.unit].Head))
		}},
		{"only_other", func(v *vacancy, o *option) float64 { return flag(o.unit >= 0 && v.onlyOther(o.entity)) }},
		{"behind", func(v *vacancy, o *option) float64 { return flag(v.behind(o)) }},
		{"verbs_between", func(v *vacancy, o *option) float64 {
			if o.unit < 0 {
				return 0
			}
			return few(v.verbsTo(o.unit))
		}},
		{"modifier", func(v *vacancy, o *option) float64 { return flag(o.unit >= 0 && v.sc.Modifies(o.unit)) }},
		{"subject", func(v *vacancy, o *option) float64 {
			return flag(o.unit >= 0 && strings.HasPrefix(v.sc.Sentence.Tokens[v.sc.Units[o.unit].Head].Deprel, "nsubj"))
		}},

		{"subject_before", func(v *vacancy, o *option) float64 { return flag(v.subject == o.entity) }},
		{"actor_before", func(v *vacancy, o *option) float64 { return flag(slices.Contains(v.last.actors, o.entity)) }},
		{"recipient_before", func(v *vacancy, o *option) float64 { return flag(slices.Contains(v.last.recips, o.entity)) }},
		{"first_country", func(v *vacancy, o *option) float64 { return flag(v.firstCountry() == o.entity) }},
		{"most_told", func(v *vacancy, o *option) float64 { return flag(o.rank < 2) }},
		{"often_told", func(v *vacancy, o *option) float64 { return flag(o.rank < 5) }},
		{"in_title", func(v *vacancy, o *option) float64 { return flag(v.sc.x.told.titled[o.entity]) }},
		{"speaker", func(v *vacancy, o *option) float64 { return flag(slices.Contains(v.c.by, o.entity)) }},
		{"same_state", func(v *vacancy, o *option) float64 {
			st := clause.StateOf(&v.sc.x.Entities.Entities[o.entity])
			for _, k := range v.known {
				if st != "" && st == clause.StateOf(&v.sc.x.Entities.Entities[k]) {
					return 1
				}
			}
			return 0
		}},
		{"same_role", func(v *vacancy, o *option) float64 {
			return flag(v.sc.x.told.roles[role{v.c.typ, v.actor() || v.sc.x.Lex.Sym[v.c.typ], o.entity}] > 0)
		}},
		{"kindred_role", func(v *vacancy, o *option) float64 {
			return few(v.sc.x.told.sides[side{v.conflict(), v.actor(), o.entity}])
		}},
		{"bond", func(v *vacancy, o *option) float64 {
			return v.most(func(k int) int { same, _ := v.sc.x.told.ties[v.tie(o.entity, k)].of(v.conflict()); return same })
		}},
		{"counter_bond", func(v *vacancy, o *option) float64 {
			return v.most(func(k int) int { _, other := v.sc.x.told.ties[v.tie(o.entity, k)].of(v.conflict()); return other })
		}},
		{"answer", func(v *vacancy, o *option) float64 {
			return v.most(func(k int) int {
				t := v.tie(o.entity, k)
				same, _ := v.sc.x.told.ties[tie{t.recipient, t.actor}].of(v.conflict())
				return same
			})
		}},
		{"state_bond", func(v *vacancy, o *option) float64 {
			return v.most(func(k int) int {
				t := v.tie(o.entity, k)
				es := v.sc.x.Entities.Entities
				same, _ := v.sc.x.told.states[states{clause.StateOf(&es[t.actor]), clause.StateOf(&es[t.recipient])}].of(v.conflict())
				return same
			})
		}},
		{"told", func(v *vacancy, o *option) float64 { return flag(v.isTold(o.entity)) }},
	}
	out = append(out, optionPlaces()...)
	return out
}

// FillerNames lists the features that filler.forest may ask for in their order: those
// of an act and those of an entity that may fill its missing end.
func FillerNames() []string {
	var out []string
	for _, f := range actFeatures() {
		out = append(out, f.name)
	}
	for _, f := range optionFeatures() {
		out = append(out, f.name)
	}
	return out
}

// most is the greatest number that a count reaches over the known ends, at most 3, as a share of 3.
func (v *vacancy) most(count func(known int) int) float64 {
	n := 0
	for _, k := range v.known {
		n = max(n, count(k))
	}
	return few(n)
}

// pointed says whether a noun phrase points to what was told: "itu", "tersebut", "the", "this".
func (sc *scene) pointed(h int) bool {
	first, last := sc.phrase(h)
	for t := max(0, first-1); t <= min(sc.Len-1, last+1); t++ {
		if sc.Sentence.Tokens[t].UPOS == "DET" && !sc.x.Lex.Cues.Indefinite.Has(sc.Norm[t]) {
			return true
		}
	}
	return false
}

// onlyOther says whether the sentence speaks of no other entity but the known ends.
func (v *vacancy) onlyOther(e int) bool {
	for u := range v.sc.Units {
		if v.sc.Units[u].In >= 0 {
			continue
		}
		for _, x := range v.sc.Units[u].Ents {
			if x != e && !slices.Contains(v.known, x) {
				return false
			}
		}
	}
	return true
}

// firstCountry is the country that the article speaks of most beside the known ends, -1 for none.
func (v *vacancy) firstCountry() int {
	for _, k := range v.sc.x.told.countries {
		if !slices.Contains(v.known, k) {
			return k
		}
	}
	return -1
}

// subjectBefore is whom the sentence before begins with as its subject, -1 for nobody.
func (sc *scene) subjectBefore() int {
	if sc.Index == 0 {
		return -1
	}
	p := sc.x.scenes[sc.Index-1]
	for u := range p.Units {
		if p.Units[u].In < 0 && strings.HasPrefix(p.Sentence.Tokens[p.Units[u].Head].Deprel, "nsubj") {
			return p.Units[u].Ents[0]
		}
	}
	return -1
}

// lastAct is the act with both ends that was told last before another, an empty one for none.
func (sc *scene) lastAct(c *candidate) *candidate {
	found := sc.x.found
	for i := sc.x.foundAt[sc.Index]; i < len(found) && found[i].sc == sc && found[i].tr.tok < c.tr.tok; i++ {
		if i+1 == len(found) || found[i+1].sc != sc || found[i+1].tr.tok >= c.tr.tok {
			return &found[i]
		}
	}
	if i := sc.x.foundAt[sc.Index] - 1; i >= 0 {
		return &found[i]
	}
	return &candidate{}
}
