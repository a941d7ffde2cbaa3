package writer

import (
	"context"
	"slices"

	"newsgraph/graph"
)

// The actions of a Change.
const (
	Added   = "added"
	Removed = "removed"
	Changed = "changed"
)

// A Change is one node or relationship that a load would add, remove or change.
// Of a node Label and ID are set, of a relationship Type and its ends.
type Change struct {
	Action    string         `json:"action"`
	Label     string         `json:"label,omitempty"`
	ID        string         `json:"id,omitempty"`
	Type      string         `json:"type,omitempty"`
	From      string         `json:"from,omitempty"`
	FromLabel string         `json:"fromLabel,omitempty"`
	To        string         `json:"to,omitempty"`
	ToLabel   string         `json:"toLabel,omitempty"`
	Before    map[string]any `json:"before,omitempty"` // of what is changed only what differs
	After     map[string]any `json:"after,omitempty"`
}

// bookkeeping are the properties by which the program finds its way: a change of
// these alone is none to a reader.
var bookkeeping = []string{"digest", "extractorVersion", "loadedAt", "forms", "group", "table", "textHash"}

// Preview lists what loading the record would change in the graph, and changes
// nothing: nodes before relationships, what goes before what comes. The decisions
// are those that the graph was made with.
func (db *DB) Preview(ctx context.Context, opts LoadOptions, rec graph.Record) ([]Change, error) {
	if err := validate(opts.Ontology, rec); err != nil {
		return nil, err
	}
	l := Loader{db: db, opts: opts, ontology: opts.Ontology, names: namesOf(opts.Ontology)}
	var out []Change
	_, err := l.edit(ctx, []graph.Record{rec}, func(c change) { out = append(out, c.told()...) }, true)
	if err != nil {
		return nil, err
	}
	return out, nil
}

// told is a change as a reader sees it.
func (c change) told() []Change {
	var out []Change
	edges := func(action string, list []edge) {
		for _, e := range list {
			t := Change{Action: action, Type: e.typ, From: e.from, FromLabel: e.fromLabel, To: e.to, ToLabel: e.toLabel}
			if props := shown(e.props, nil); action == Removed {
				t.Before = props
			} else {
				t.After = props
			}
			out = append(out, t)
		}
	}
	for _, n := range c.delNodes {
		out = append(out, Change{Action: Removed, Label: n.label, ID: n.id, Before: shown(n.props, nil)})
	}
	for _, n := range c.newNodes {
		out = append(out, Change{Action: Added, Label: n.label, ID: n.id, After: shown(n.props, nil)})
	}
	for _, n := range c.setNodes {
		before, after := shown(n.was, n.props), shown(n.props, n.was)
		if len(before)+len(after) > 0 {
			out = append(out, Change{Action: Changed, Label: n.label, ID: n.id, Before: before, After: after})
		}
	}
	edges(Removed, c.delEdges)
	edges(Added, c.newEdges)
	return out
}

// shown are the properties that a reader cares for, and of these those that the
// other side has not.
func shown(props, other map[string]any) map[string]any {
	out := map[string]any{}
	for k, v := range present(props) {
		one, two := map[string]any{"v": v}, map[string]any{"v": other[k]}
		if !slices.Contains(bookkeeping, k) && (other == nil || canonical(one) != canonical(two)) {
			out[k] = v
		}
	}
	return out
}
