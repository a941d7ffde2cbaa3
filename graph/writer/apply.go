package writer

import (
	"context"
	"fmt"
	"slices"

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
	edges := c.newEdges
	for _, step := range []func() error{
		func() error { return w.deleteEdges(ctx, c.delEdges) },
		func() error { return w.deleteNodes(ctx, c.delNodes) },
		func() (err error) { edges, err = w.createNodes(ctx, c.newNodes, edges); return err },
		func() error { return w.putNodes(ctx, c.setNodes) },
		func() error { return w.createEdges(ctx, edges) },
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
		statement := fmt.Sprintf(planned+"UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET %s", label, set)
		_, err = run(ctx, w, statement, part, func(n node) (row, error) {
			p, err := w.names.sent(n.props)
			return row{map[string]any{"id": n.id, "p": p}, 1, len(n.id) + size(p)}, err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// A fan is the relationships of one type that leave one node.
type fan struct {
	from string
	list []edge
}

// createEdges creates relationships, a statement for each type and its ends, in
// which the node that several leave stands once. CREATE is enough: the
// difference was taken under the locks of the ends.
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
		set := ""
		if slices.ContainsFunc(part, func(e edge) bool { return len(e.props) > 0 }) {
			set = " SET r = x[1]"
		}
		var fans []fan
		for _, p := range parts(part, func(a, b edge) bool { return a.from == b.from }) {
			for p := range slices.Chunk(p, min(maxFan, w.opts.BatchRows)) {
				fans = append(fans, fan{p[0].from, p})
			}
		}
		statement := fmt.Sprintf(planned+"UNWIND $rows AS row MATCH (a:%s {id: row[0]}) UNWIND row[1] AS x MATCH (b:%s {id: x[0]}) CREATE (a)-[r:%s]->(b)%s", from, to, typ, set)
		made, err := run(ctx, w, statement, fans, func(f fan) (row, error) {
			ends, bytes := make([]any, len(f.list)), len(f.from)
			for i, e := range f.list {
				end := []any{e.to}
				if set != "" {
					p, err := w.names.sent(e.props)
					if err != nil {
						return row{}, err
					}
					end = append(end, p)
				}
				ends[i], bytes = end, bytes+len(e.to)+size(e.props)
			}
			return row{[]any{f.from, ends}, len(ends), bytes}, nil
		})
		if err != nil {
			return err
		}
		if err := allMade(typ, made, len(part)); err != nil {
			return err
		}
	}
	return nil
}

// maxFan bounds a row of createEdges.
const maxFan = 100

func (w *work) deleteEdges(ctx context.Context, list []edge) error {
	_, err := run(ctx, w, "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r", list,
		func(e edge) (row, error) { return row{e.element, 1, len(e.element)}, nil })
	return err
}

func (w *work) deleteNodes(ctx context.Context, list []node) error {
	for _, part := range parts(list, func(a, b node) bool { return a.label == b.label }) {
		label, err := w.names.label(part[0].label)
		if err != nil {
			return err
		}
		_, err = run(ctx, w, fmt.Sprintf(planned+"UNWIND $rows AS row MATCH (n:%s {id: row}) DETACH DELETE n", label), part,
			func(n node) (row, error) { return row{n.id, 1, len(n.id)}, nil })
		if err != nil {
			return err
		}
	}
	return nil
}

// planned is before statements that find every node by the index of its unique
// id: whatever a graph holds, they have one plan. The server would otherwise make
// it anew whenever the graph has grown, which takes longer than some hundred rows.
const planned = "CYPHER replan=skip "

// A row is what a statement unwinds at a time.
type row struct {
	value any
	rows  int // of the graph that it stands for
	bytes int // approximately, on the wire
}

// run sends a statement with the rows of the list, in batches bounded by rows
// and by bytes, and gives the number of relationships that it made.
func run[T any](ctx context.Context, w *work, statement string, list []T, of func(T) (row, error)) (made int, err error) {
	var batch []any
	rows, bytes := 0, 0
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
		batch, rows, bytes = nil, 0, 0
		return nil
	}
	for _, item := range list {
		r, err := of(item)
		if err != nil {
			return made, err
		}
		if rows+r.rows > w.opts.BatchRows || bytes+r.bytes > w.opts.BatchBytes {
			if err := send(); err != nil {
				return made, err
			}
		}
		batch, rows, bytes = append(batch, r.value), rows+r.rows, bytes+r.bytes
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
