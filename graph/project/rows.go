package project

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// A Node is a node of the projection: an Event, with Meeting where it is an
// encounter. Properties have the names of the ontology; dates among them are ISO days as text, and
// what is unknown is absent.
type Node struct {
	ID         string
	Labels     []string // sorted
	Group      string   // key of the group that it was made of
	Properties map[string]any
}

// An Edge is a relationship of the projection between two nodes that are found
// by label and id. Edges of a type between the same nodes are told apart by Key.
type Edge struct {
	Type            string
	From, FromLabel string
	To, ToLabel     string
	Key             string // empty where a type has one edge between two nodes
	Group           string // key of the group that it was made of; empty for RELATES_TO and SAME_AS
	Properties      map[string]any
}

// A Projection is the rows of some groups, in a fixed order.
type Projection struct {
	Nodes []Node
	Edges []Edge // without RELATES_TO: see Relate
}

// Project makes the rows of all groups that the claims belong to. For each of
// these groups the claims must be complete: fetch all stored claims of the
// groups of a Scope, project them with only (the scope's groups), and replace
// what the graph holds of these groups. A nil only projects every group; that
// is the whole graph where all claims are given.
//
// Shortcut edges are those whose type is a claim type; each has the property
// eventId, and its Key is that.
func Project(o *graph.Ontology, r *Resolver, claims []StoredClaim, only []Group) Projection {
	wanted := map[string]bool{}
	for _, g := range only {
		wanted[g.Key] = true
	}
	groups, members := map[string]Group{}, map[string][]StoredClaim{}
	put := func(g Group, c StoredClaim) {
		if only == nil || wanted[g.Key] {
			groups[g.Key] = g
			members[g.Key] = append(members[g.Key], c)
		}
	}
	for _, c := range distinct(claims) {
		c, ok := r.Apply(c)
		if !ok {
			continue
		}
		put(groupOf(o, c), c)
		if len(c.Parties) > 0 {
			put(newGroup(c.Type, true, c.Parties), c)
		}
	}
	p := Projection{}
	for _, key := range sortedKeys(groups) {
		if t, ok := o.Claim(groups[key].Type); ok {
			p.add(eventRows(o, t, groups[key], members[key]))
		} else if _, ok := o.Relationship(groups[key].Type); ok {
			p.add(factRows(groups[key], members[key]))
		}
	}
	p.sort()
	return p
}

func (p *Projection) add(q Projection) {
	p.Nodes = append(p.Nodes, q.Nodes...)
	p.Edges = append(p.Edges, q.Edges...)
}

func (p *Projection) sort() {
	slices.SortFunc(p.Nodes, func(a, b Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(p.Edges, compareEdges)
}

func compareEdges(a, b Edge) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Key, b.Key))
}
