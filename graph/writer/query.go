package writer

import (
	"context"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// A Result is what a query returned. A value is nil, bool, int64, float64,
// string, []byte, []any, map[string]any, Node, Relationship or Path; dates and
// times are their ISO text.
type Result struct {
	Columns []string
	Rows    [][]any
	Plan    *Plan // of a query that begins with EXPLAIN or PROFILE, else nil
}

// Node is a node as the server holds it.
type Node struct {
	ElementID  string         `json:"elementId"`
	Labels     []string       `json:"labels"`
	Properties map[string]any `json:"properties"`
}

// Relationship is a relationship as the server holds it.
type Relationship struct {
	ElementID  string         `json:"elementId"`
	Type       string         `json:"type"`
	StartID    string         `json:"startElementId"`
	EndID      string         `json:"endElementId"`
	Properties map[string]any `json:"properties"`
}

// Path is an alternation of nodes and relationships, beginning and ending with
// a node.
type Path struct {
	Nodes         []Node         `json:"nodes"`
	Relationships []Relationship `json:"relationships"`
}

// Plan is an operator of an execution plan, such as NodeUniqueIndexSeek.
type Plan struct {
	Operator string
	Children []Plan
}

// Query runs a statement with its parameters. A read-only query runs in a
// transaction that the server does not let write, and is tried again after what
// may pass; any other runs once, in a transaction of its own.
func (db *DB) Query(ctx context.Context, cypher string, params map[string]any, readOnly bool) (*Result, error) {
	mode := neo4j.AccessModeWrite
	if readOnly {
		mode = neo4j.AccessModeRead
	}
	session := db.session(ctx, mode)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	if !readOnly {
		cursor, err := session.Run(ctx, cypher, params)
		if err != nil {
			return nil, db.opts.explain(err)
		}
		r, err := collect(ctx, cursor)
		return r, db.opts.explain(err)
	}
	r, err := session.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		cursor, err := tx.Run(ctx, cypher, params)
		if err != nil {
			return nil, err
		}
		return collect(ctx, cursor)
	})
	if err != nil {
		return nil, db.opts.explain(err)
	}
	return r.(*Result), nil
}

func collect(ctx context.Context, cursor neo4j.ResultWithContext) (*Result, error) {
	columns, err := cursor.Keys()
	if err != nil {
		return nil, err
	}
	r := &Result{Columns: columns, Rows: [][]any{}}
	for cursor.Next(ctx) {
		row := cursor.Record().Values // of this record alone
		for i, v := range row {
			row[i] = plain(v)
		}
		r.Rows = append(r.Rows, row)
	}
	if err := cursor.Err(); err != nil {
		return nil, err
	}
	summary, err := cursor.Consume(ctx)
	if err != nil {
		return nil, err
	}
	if p := summary.Plan(); p != nil {
		plan := planOf(p)
		r.Plan = &plan
	}
	return r, nil
}

func planOf(p neo4j.Plan) Plan {
	out := Plan{Operator: p.Operator()}
	for _, c := range p.Children() {
		out.Children = append(out.Children, planOf(c))
	}
	return out
}

// plain turns a value of the driver into one that does not know the driver.
func plain(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, string: // nearly all that a long answer holds
		return v
	case dbtype.Node:
		return nodeOf(v)
	case dbtype.Relationship:
		return relationshipOf(v)
	case dbtype.Path:
		p := Path{Nodes: []Node{}, Relationships: []Relationship{}}
		for _, n := range v.Nodes {
			p.Nodes = append(p.Nodes, nodeOf(n))
		}
		for _, r := range v.Relationships {
			p.Relationships = append(p.Relationships, relationshipOf(r))
		}
		return p
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
		return v
	case map[string]any:
		return plainMap(v)
	case dbtype.Date:
		return v.Time().Format(time.DateOnly)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	case fmt.Stringer: // local times, durations, points
		return v.String()
	default:
		return v
	}
}

func plainMap(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = plain(v)
	}
	return out
}

func nodeOf(n dbtype.Node) Node {
	return Node{ElementID: n.ElementId, Labels: n.Labels, Properties: plainMap(n.Props)}
}

func relationshipOf(r dbtype.Relationship) Relationship {
	return Relationship{ElementID: r.ElementId, Type: r.Type, StartID: r.StartElementId, EndID: r.EndElementId, Properties: plainMap(r.Props)}
}
