package writer

import (
	"context"
	"slices"

	"newsgraph/graph"
)

// Planned is before statements whose plan is kept.
const Planned = planned

// Traced is the same database, with f told of every statement that a
// transaction sends.
func (db *DB) Traced(f func(statement string, params map[string]any)) *DB {
	out := *db
	out.opts.trace = f
	return &out
}

// WriteRows writes the finished rows of a graph into an empty one by the
// statements of a loader, and does nothing else of what a loader does: it neither
// locks nor reads, compares or projects.
func (db *DB) WriteRows(ctx context.Context, o *graph.Ontology, g Built) error {
	const perTransaction = 5000 // nodes, or relationships between what is there
	nodes := map[string][]node{}
	for _, n := range g.Nodes {
		more := ""
		for _, l := range n.Labels {
			if l != n.Label {
				more = l
			}
		}
		nodes[n.Label] = append(nodes[n.Label], node{label: n.Label, id: n.ID, more: more, props: n.Properties})
	}
	of := map[string][]edge{} // by the event or else the claim that they belong to
	var others []edge
	for _, b := range g.Edges {
		e := edge{typ: b.Type, from: b.From, fromLabel: b.FromLabel, to: b.To, toLabel: b.ToLabel, props: b.Properties}
		switch {
		case e.toLabel == "Event" || e.toLabel == "Claim":
			of[e.toLabel+" "+e.to] = append(of[e.toLabel+" "+e.to], e)
		case e.fromLabel == "Event" || e.fromLabel == "Claim":
			of[e.fromLabel+" "+e.from] = append(of[e.fromLabel+" "+e.from], e)
		default:
			others = append(others, e)
		}
	}
	var list []change
	for _, label := range []string{"Article", "Entity", "Claim", "Event"} {
		for part := range slices.Chunk(nodes[label], perTransaction) {
			c := change{newNodes: part}
			for _, n := range part {
				c.newEdges = append(c.newEdges, of[n.key()]...)
			}
			list = append(list, c)
		}
	}
	for part := range slices.Chunk(others, perTransaction) {
		list = append(list, change{newEdges: part})
	}
	for _, c := range list {
		c.sort()
		if err := db.transact(ctx, namesOf(o), func(ctx context.Context, w *work) error { return w.apply(ctx, c) }); err != nil {
			return err
		}
	}
	return nil
}
