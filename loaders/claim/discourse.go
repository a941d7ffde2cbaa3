package claim

import (
	"slices"
	"sort"

	"newsgraph/loaders/claim/clause"
)

// A discourse is what an article as a whole tells of its entities: where each is
// spoken of, how often, and with whom it acts. An end that a sentence leaves out is
// looked for here (implicit.go), and an act that is told twice is surer (features.go).
type discourse struct {
	at        [][]int      // entity: the sentences that speak of it, in order
	countries []int        // those that the article speaks of most, at most three
	often     []int        // the entities that it speaks of most, at most five
	rank      []int        // entity: how many are spoken of more
	titled    map[int]bool // the entities of the title and of the first sentence
	ties      map[tie]bond
	states    map[states]bond
	acts      map[act]int     // how often an act is told
	roles     map[role]int    // how many acts have an entity in a role
	sides     map[side]int    // how many acts of conflict or cooperation have it in one
	alone     map[string]int  // how many acts of a type lack an end
	lead      map[string]bool // the types of the title's and the first sentence's acts
}

// A tie is an ordered pair of entities.
type tie struct{ actor, recipient int }

// A pair of states has the bonds of those who act for them.
type states struct{ actor, recipient string }

// A bond says how many acts with an actor and a recipient are of conflict and of
// cooperation.
type bond struct{ conflict, cooperation int }

// An act of a type has two ends.
type act struct {
	typ              string
	actor, recipient int
}

// A role is an entity's place in the acts of a type.
type role struct {
	typ    string
	actor  bool
	entity int
}

// A side is an entity's place in the acts of conflict or in those of cooperation.
type side struct {
	conflict, actor bool
	entity          int
}

// newDiscourse reads the discourse of an article from its scenes and the acts
// found with both ends.
func (x *reader) newDiscourse() *discourse {
	d := &discourse{at: make([][]int, len(x.Entities.Entities)), ties: map[tie]bond{}, states: map[states]bond{}, acts: map[act]int{}, roles: map[role]int{}, sides: map[side]int{}, titled: map[int]bool{}, rank: make([]int, len(x.Entities.Entities)), alone: map[string]int{}, lead: map[string]bool{}}
	for i, sc := range x.scenes {
		for u := range sc.Units {
			if sc.Units[u].In >= 0 {
				continue
			}
			for _, e := range sc.Units[u].Ents {
				d.at[e] = append(d.at[e], i)
			}
		}
	}
	order := make([]int, len(d.at))
	for e := range order {
		order[e] = e
	}
	sort.SliceStable(order, func(i, j int) bool { return len(d.at[order[i]]) > len(d.at[order[j]]) })
	for i, e := range order {
		d.rank[e] = i
		if len(d.at[e]) == 0 {
			continue
		}
		if i < 5 {
			d.often = append(d.often, e)
		}
		if d.at[e][0] <= 1 {
			d.titled[e] = true
		}
		if len(d.countries) < 3 && x.Entities.Entities[e].Type == "Country" {
			d.countries = append(d.countries, e)
		}
	}
	for i := range x.found {
		d.count(x, &x.found[i])
		d.lead[x.found[i].typ] = d.lead[x.found[i].typ] || x.found[i].sc.Index <= 1
	}
	for i := range x.open {
		d.alone[x.open[i].typ]++
		d.lead[x.open[i].typ] = d.lead[x.open[i].typ] || x.open[i].sc.Index <= 1
	}
	return d
}

// count takes an act with both ends into account. In a symmetric act each party is
// actor and recipient.
func (d *discourse) count(x *reader, c *candidate) {
	actors, recips := c.actors, c.recips
	if x.Lex.Sym[c.typ] {
		actors = clause.AppendNew(append([]int{}, actors...), recips...)
		recips = actors
	}
	if len(actors)*len(recips) > 2*mostPairs {
		return
	}
	conflict := x.conflict[c.tr.frame.Event]
	for _, a := range actors {
		d.roles[role{c.typ, true, a}]++
		d.sides[side{conflict, true, a}]++
		for _, b := range recips {
			if a == b {
				continue
			}
			if !c.st.negative {
				d.acts[act{c.typ, a, b}]++
			}
			d.ties[tie{a, b}] = d.ties[tie{a, b}].and(conflict)
			if k := (states{clause.StateOf(&x.Entities.Entities[a]), clause.StateOf(&x.Entities.Entities[b])}); k.actor != k.recipient && k.actor != "" && k.recipient != "" {
				d.states[k] = d.states[k].and(conflict)
			}
		}
	}
	for _, b := range recips {
		d.roles[role{c.typ, false, b}]++
		d.sides[side{conflict, false, b}]++
	}
}

func (b bond) and(conflict bool) bond {
	if conflict {
		b.conflict++
	} else {
		b.cooperation++
	}
	return b
}

// of says how many acts are of the same kind, conflict or cooperation, and how many of
// the other.
func (b bond) of(conflict bool) (same, other int) {
	if conflict {
		return b.conflict, b.cooperation
	}
	return b.cooperation, b.conflict
}

// before returns how many sentences before sentence i an entity was spoken of last;
// -1 for never.
func (d *discourse) before(e, i int) int {
	l := d.at[e]
	k := sort.SearchInts(l, i+1)
	if k == 0 {
		return -1
	}
	return i - l[k-1]
}

// again tells how often the article tells an act of two ends beside the one at hand,
// and how often those who act for their states are of the same mind.
func (d *discourse) again(c *candidate, a, b int, sa, sb string) (told, alike float64) {
	conflict := c.sc.x.conflict[c.tr.frame.Event]
	same, _ := d.ties[tie{a, b}].of(conflict)
	state := 0
	if sa != "" && sb != "" && sa != sb {
		state, _ = d.states[states{sa, sb}].of(conflict)
	}
	return few(d.acts[act{c.typ, a, b}] - 1), few(state - same)
}

// unitOf returns the unit of a sentence that stands for an entity, the one nearest
// to a token; -1 for none.
func (sc *scene) unitOf(e, t int) int {
	best, gap := -1, 0
	for u := range sc.Units {
		un := &sc.Units[u]
		if un.In >= 0 || !slices.Contains(un.Ents, e) {
			continue
		}
		g := max(un.First-t, t-un.Last)
		if best < 0 || g < gap {
			best, gap = u, g
		}
	}
	return best
}

func few(n int) float64 { return float64(min(max(n, 0), 3)) / 3 }
