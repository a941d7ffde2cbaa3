package claim

import (
	"fmt"
	"slices"

	"newsgraph/graph"
)

// facts takes over the relations that the entity stage read from the forms of
// mentions.
func (x *reader) facts() []Fact {
	var out []Fact
	seen := map[[3]string]bool{}
	for _, r := range x.Entities.Relations {
		if r.Subject == r.Object {
			continue
		}
		k := [3]string{r.Type, x.Entities.Entities[r.Subject].ID, x.Entities.Entities[r.Object].ID}
		if seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, Fact{Type: r.Type, Subject: r.Subject, Object: r.Object, Title: r.Title, Former: r.Former, Start: r.Start, End: r.End, Rule: "mention"})
	}
	return out
}

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
