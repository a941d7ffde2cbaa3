package claim

import (
	"math"
	"slices"
)

// nobodyNames are the features of leaving a missing end empty, in the order of the
// weights in filler.tsv: what the act and its known end look like.
var nobodyNames = []string{"nobody", "prior", "not_actual", "known_far", "conflict", "complement", "type_alone", "type_lead"}

// fillerNames are the features of an entity that may fill a missing end; their weights
// stand behind those of nobodyNames.
var fillerNames = []string{"actor_person", "actor_organization", "recipient_person", "personal", "distance", "below", "first_country", "same_state", "same_role", "bond", "told"}

// FillerNames lists the features of filler.tsv in their order: those of nobody and
// those of an entity.
func FillerNames() (nobody, filler []string) {
	return slices.Clone(nobodyNames), slices.Clone(fillerNames)
}

// A vacancy is an end that an act leaves out.
type vacancy struct {
	sc    *scene
	c     *candidate
	role  string
	known []int
}

// newVacancy returns the missing end of an act of which one end is known.
func (sc *scene) newVacancy(c *candidate) vacancy {
	if len(c.actors) == 0 {
		return vacancy{sc, c, "actor", c.recips}
	}
	return vacancy{sc, c, "recipient", c.actors}
}

// nobody describes the act as one whose end is nobody of the article.
func (v *vacancy) nobody() []float64 {
	tr, at := &v.c.tr, v.c.actorAt
	if v.role == "actor" {
		at = v.c.recipAt
	}
	comp, _ := v.sc.complement(tr)
	d := v.sc.x.told
	return []float64{
		1, math.Log(tr.frame.Prior / (1.05 - tr.frame.Prior)), flag(v.c.st.modality != "actual"),
		v.sc.distance(tr.tok, at), flag(conflicts(tr.frame.Event)), flag(comp >= 0),
		few(d.alone[v.c.typ] - 1), flag(d.lead[v.c.typ]),
	}
}

// features describes an entity that may fill the end.
func (v *vacancy) features(e int) []float64 {
	sc, d := v.sc, v.sc.x.told
	actor, typ := v.role == "actor", sc.typeOf(e)
	last := d.before(e, sc.i)
	dist, below := 1.0, false
	if last >= 0 {
		dist = math.Min(float64(last), 8) / 8
	}
	if last == 0 {
		if u := sc.unitOf(e, v.c.tr.tok); u >= 0 {
			below = sc.above(v.c.tr.tok, sc.units[u].head)
		}
	}
	bond, state := 0, false
	for _, k := range v.known {
		st := stateOf(&sc.x.ents.Entities[k])
		state = state || st != "" && st == stateOf(&sc.x.ents.Entities[e])
		t := tie{k, e}
		if actor {
			t = tie{e, k}
		}
		same, _ := d.ties[t].of(conflicts(v.c.tr.frame.Event))
		bond = max(bond, same)
	}
	first := false
	for _, k := range d.countries {
		if !contains(v.known, k) {
			first = k == e
			break
		}
	}
	return []float64{
		flag(actor && typ == "Person"), flag(actor && typ == "Organization"), flag(!actor && typ == "Person"), flag(personal(v.c.typ, actor) && typ == "Person"),
		dist, flag(below), flag(first), flag(state),
		flag(d.roles[role{v.c.typ, actor || sc.x.lex.sym[v.c.typ], e}] > 0), float64(min(bond, 3)) / 3, flag(v.isTold(e)),
	}
}

// isTold says whether the act with an entity at its missing end was found elsewhere
// in the article: then the sentence only tells it again.
func (v *vacancy) isTold(e int) bool {
	d, c := v.sc.x.told, v.c
	for _, k := range v.known {
		a := act{c.typ, k, e}
		if v.role == "actor" {
			a = act{c.typ, e, k}
		}
		if d.acts[a] > 0 {
			return true
		}
	}
	return false
}

// personal says whether an end of a type of act is mostly a person.
func personal(typ string, actor bool) bool {
	switch typ {
	case "DETAINED", "RELEASED":
		return !actor
	case "MET_WITH", "SPOKE_WITH":
		return true
	case "VISITED":
		return actor
	}
	return false
}

// within says whether an entity is an end of an act that hangs on this one: "ruled out
// holding talks with Japan" is no refusal of Japan.
func (v *vacancy) within(e int) bool {
	sc := v.sc
	for i := sc.x.foundAt[sc.i]; i < len(sc.x.found) && sc.x.found[i].sc.i <= sc.i; i++ {
		if p := &sc.x.found[i]; p.sc == sc && (contains(p.actors, e) || contains(p.recips, e)) && sc.above(v.c.tr.tok, p.tr.tok) {
			return true
		}
	}
	return false
}
