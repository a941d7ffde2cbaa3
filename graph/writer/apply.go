package writer

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Counts are what a transaction, or a whole load, changed in the graph.
type Counts struct {
	NodesCreated         int
	NodesDeleted         int
	NodesChanged         int
	RelationshipsCreated int
	RelationshipsDeleted int
}

func (c *Counts) add(d Counts) {
	c.NodesCreated += d.NodesCreated
	c.NodesDeleted += d.NodesDeleted
	c.NodesChanged += d.NodesChanged
	c.RelationshipsCreated += d.RelationshipsCreated
	c.RelationshipsDeleted += d.RelationshipsDeleted
}

// A work is one transaction in progress.
type work struct {
	tx     neo4j.ManagedTransaction
	opts   Options
	names  *names
	counts Counts
	note   func(change) // where set, told of each change
}

// apply makes a change: relationships go before nodes, nodes come before
// relationships.
func (w *work) apply(ctx context.Context, c change) error {
	if c.empty() {
		return nil
	}
	if w.note != nil {
		w.note(c)
	}
	w.counts.add(Counts{
		NodesCreated: len(c.newNodes), NodesDeleted: len(c.delNodes), NodesChanged: len(c.setNodes),
		RelationshipsCreated: len(c.newEdges), RelationshipsDeleted: len(c.delEdges),
	})
	for _, step := range []func() error{
		func() error { return w.deleteEdges(ctx, c.delEdges) },
		func() error { return w.deleteNodes(ctx, c.delNodes) },
		func() error { return w.putNodes(ctx, c.newNodes) },
		func() error { return w.putNodes(ctx, c.setNodes) },
		func() error { return w.createEdges(ctx, c.newEdges) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// putNodes creates or sets nodes, a statement for each label. MERGE and not
// CREATE, since an entity may have come meanwhile with another article.
func (w *work) putNodes(ctx context.Context, list []node) error {
	for _, part := range parts(list, func(a, b node) bool { return a.label == b.label && a.more == b.more }) {
		label, err := w.names.label(part[0].label)
		if err != nil {
			return err
		}
		set := "n += row.p"
		if label == "Event" { // an encounter may cease to be a Meeting
			set = "n += row.p REMOVE n:Meeting"
		}
		if more := part[0].more; more != "" {
			if more, err = w.names.label(more); err != nil {
				return err
			}
			set = fmt.Sprintf("n:%s, n += row.p", more)
		}
		statement := fmt.Sprintf("UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET %s", label, set)
		_, err = run(ctx, w, statement, part, func(n node) (any, int, error) {
			p, err := w.names.sent(n.props)
			return map[string]any{"id": n.id, "p": p}, len(n.id) + size(p), err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// createEdges creates relationships, a statement for each type and its ends.
// CREATE is enough: the difference was taken under the locks of the ends.
func (w *work) createEdges(ctx context.Context, list []edge) error {
	same := func(a, b edge) bool { return a.typ == b.typ && a.fromLabel == b.fromLabel && a.toLabel == b.toLabel }
	for _, part := range parts(list, same) {
		from, err := w.names.label(part[0].fromLabel)
		if err != nil {
			return err
		}
		to, err := w.names.label(part[0].toLabel)
		if err != nil {
			return err
		}
		typ, err := w.names.relationship(part[0].typ)
		if err != nil {
			return err
		}
		statement := fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.p", from, to, typ)
		made, err := run(ctx, w, statement, part, func(e edge) (any, int, error) {
			p, err := w.names.sent(e.props)
			return map[string]any{"a": e.from, "b": e.to, "p": p}, len(e.from) + len(e.to) + size(p), err
		})
		if err != nil {
			return err
		}
		if made != len(part) { // an end is not there: nothing may be lost in silence
			return fmt.Errorf("%d of %d %s could not be written: %w", len(part)-made, len(part), typ, errGone)
		}
	}
	return nil
}

func (w *work) deleteEdges(ctx context.Context, list []edge) error {
	_, err := run(ctx, w, "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r", list,
		func(e edge) (any, int, error) { return e.element, len(e.element), nil })
	return err
}

func (w *work) deleteNodes(ctx context.Context, list []node) error {
	for _, part := range parts(list, func(a, b node) bool { return a.label == b.label }) {
		label, err := w.names.label(part[0].label)
		if err != nil {
			return err
		}
		_, err = run(ctx, w, fmt.Sprintf("UNWIND $rows AS row MATCH (n:%s {id: row}) DETACH DELETE n", label), part,
			func(n node) (any, int, error) { return n.id, len(n.id), nil })
		if err != nil {
			return err
		}
	}
	return nil
}

// run sends a statement with the rows of the list, in batches bounded by rows
// and by bytes, and gives the number of relationships that it made.
func run[T any](ctx context.Context, w *work, statement string, list []T, row func(T) (any, int, error)) (made int, err error) {
	var batch []any
	bytes := 0
	send := func() error {
		if len(batch) == 0 {
			return nil
		}
		params := map[string]any{"rows": batch}
		w.opts.seen(statement, params)
		result, err := w.tx.Run(ctx, statement, params)
		if err != nil {
			return err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return err
		}
		made += summary.Counters().RelationshipsCreated()
		batch, bytes = nil, 0
		return nil
	}
	for _, item := range list {
		r, n, err := row(item)
		if err != nil {
			return made, err
		}
		if len(batch) == w.opts.BatchRows || bytes+n > w.opts.BatchBytes {
			if err := send(); err != nil {
				return made, err
			}
		}
		batch, bytes = append(batch, r), bytes+n
	}
	err = send()
	return made, err
}

// read runs a statement and gives its rows as plain values.
func (w *work) read(ctx context.Context, statement string, params map[string]any) ([][]any, error) {
	w.opts.seen(statement, params)
	result, err := w.tx.Run(ctx, statement, params)
	if err != nil {
		return nil, err
	}
	r, err := collect(ctx, result)
	if err != nil {
		return nil, err
	}
	return r.Rows, nil
}

// parts cuts a sorted list where neighbours differ.
func parts[T any](list []T, same func(a, b T) bool) [][]T {
	var out [][]T
	for begin, i := 0, 1; i <= len(list); i++ {
		if i == len(list) || !same(list[begin], list[i]) {
			out = append(out, list[begin:i])
			begin = i
		}
	}
	return out
}

// size is the approximate number of bytes that properties take on the wire.
func size(props map[string]any) int {
	n := 0
	for k, v := range props {
		n += len(k) + 4
		switch v := v.(type) {
		case string:
			n += len(v)
		case []string:
			for _, s := range v {
				n += len(s) + 2
			}
		default:
			n += 9
		}
	}
	return n
}
