package claim

import (
	"fmt"
	"slices"

	"newsgraph/graph"
)

// kinds is what the ontology says of types of acts, as far as reading them goes.
type kinds struct {
	conflict map[string]bool // PLOVER's event: its quad class is one of conflict
	verbal   map[string]bool // claim type: it is done in words
	persons  map[end]bool    // who stands there is mostly a person
	usual    map[string]plover
}

// plover is what PLOVER calls an act.
type plover struct{ event, mode string }

// ploverOf is the event and mode of an act: the frame's, but for an act that was read
// as one of another type those usual for that type.
func (k kinds) ploverOf(c *candidate) plover {
	if c.typ != c.tr.frame.Type {
		return k.usual[c.typ]
	}
	return plover{c.tr.frame.Event, c.tr.frame.Mode}
}

// An end is a place in the acts of a type.
type end struct {
	typ   string
	actor bool
}

func newKinds() (kinds, error) {
	o, err := graph.LoadOntology()
	if err != nil {
		return kinds{}, fmt.Errorf("load the types of claims: %w", err)
	}
	k := kinds{conflict: map[string]bool{}, verbal: map[string]bool{}, persons: map[end]bool{}, usual: map[string]plover{}}
	for _, e := range o.Plover {
		k.conflict[e.Event] = o.Conflict(e.Event)
	}
	for _, t := range o.Claims {
		k.verbal[t.Name] = t.Verbal
		k.usual[t.Name] = plover{t.Event, t.Mode}
		k.persons[end{t.Name, true}] = slices.Contains(t.Personal, "actor")
		k.persons[end{t.Name, false}] = slices.Contains(t.Personal, "recipient")
	}
	return k, nil
}

// allPersons says whether there are entities and all of them are persons.
func (sc *scene) allPersons(ents []int) bool {
	for _, e := range ents {
		if sc.typeOf(e) != "Person" {
			return false
		}
	}
	return len(ents) > 0
}
