package writer

import (
	"fmt"

	"newsgraph/graph"
)

// names are the labels, relationship types and property names that may stand in
// a statement: those of the ontology, whose form it has checked. Everything
// else travels as a parameter.
type names struct {
	labels map[string]bool
	types  map[string]bool
	dates  map[string]bool // properties of type date
}

func namesOf(o *graph.Ontology) *names {
	n := &names{labels: map[string]bool{}, types: map[string]bool{}, dates: map[string]bool{}}
	properties := func(list []graph.Property) {
		for _, p := range list {
			if p.Type == "date" {
				n.dates[p.Name] = true
			}
		}
	}
	for _, l := range o.Labels {
		n.labels[l.Name] = true
		properties(l.Properties)
	}
	for _, r := range o.Relationships {
		n.types[r.Name] = true
		properties(r.Properties)
	}
	for _, c := range o.Claims {
		n.types[c.Name] = true
	}
	properties(o.Shortcut)
	properties(o.FactEdge)
	return n
}

func (n *names) label(name string) (string, error) {
	if !n.labels[name] {
		return "", fmt.Errorf("%q is no label of the ontology", name)
	}
	return name, nil
}

func (n *names) relationship(name string) (string, error) {
	if !n.types[name] {
		return "", fmt.Errorf("%q is no relationship type of the ontology", name)
	}
	return name, nil
}
