package export

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// A Graph is what an exporter writes. Nodes are sorted by label and id, edges
// by type, ends and content.
type Graph struct {
	Nodes []Node `json:"nodes"`
	Edges []Edge `json:"edges"`
}

// A Node is a node of the graph. Label is the one whose ids are unique
// (Article, Entity, Claim, Event, Schema); Labels are all of them, sorted.
// Properties are string, bool, int64, float64 or []string; dates are ISO text.
type Node struct {
	ID         string         `json:"id"`
	Label      string         `json:"label"`
	Labels     []string       `json:"labels"`
	Properties map[string]any `json:"properties"`
}

// An Edge is a relationship between two nodes, each named by label and id.
type Edge struct {
	Type       string         `json:"type"`
	From       string         `json:"from"`
	FromLabel  string         `json:"fromLabel"`
	To         string         `json:"to"`
	ToLabel    string         `json:"toLabel"`
	Properties map[string]any `json:"properties"`
}

// Querier runs a statement; *writer.DB is one.
type Querier interface {
	Query(ctx context.Context, cypher string, params map[string]any, readOnly bool) (*writer.Result, error)
}

// pageSize is how many nodes with their relationships one statement reads.
const pageSize = 1000

// Read reads the whole graph, page by page by the index of each label's ids; it
// is kept in memory. What changes while it is read may be missing.
func Read(ctx context.Context, db Querier, o *graph.Ontology) (*Graph, error) {
	g := &Graph{Nodes: []Node{}, Edges: []Edge{}}
	unique := map[string]bool{}
	for _, c := range o.Constraints {
		unique[c.Label] = true
	}
	for _, c := range o.Constraints {
		// The label is the ontology's; values are parameters.
		statement := fmt.Sprintf(`MATCH (n:%s) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $page
RETURN n.id, labels(n), properties(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), properties(r), m.id, labels(m)] }`, c.Label)
		for after := ""; ; {
			r, err := db.Query(ctx, statement, map[string]any{"after": after, "page": pageSize}, true)
			if err != nil {
				return nil, fmt.Errorf("export: read %s: %w", c.Label, err)
			}
			for _, row := range r.Rows {
				n := Node{ID: row[0].(string), Label: c.Label, Labels: texts(row[1]), Properties: values(row[2])}
				slices.Sort(n.Labels)
				g.Nodes = append(g.Nodes, n)
				out, _ := row[3].([]any)
				for _, item := range out {
					f := item.([]any)
					e := Edge{Type: f[0].(string), From: n.ID, FromLabel: c.Label, Properties: values(f[1])}
					e.To, _ = f[2].(string)
					for _, l := range texts(f[3]) {
						if unique[l] {
							e.ToLabel = l
						}
					}
					if e.ToLabel != "" {
						g.Edges = append(g.Edges, e)
					}
				}
				after = n.ID
			}
			if len(r.Rows) < pageSize {
				break
			}
		}
	}
	g.sort()
	return g, nil
}

// Of is the graph that was built in memory.
func Of(b writer.Built) *Graph {
	g := &Graph{Nodes: make([]Node, len(b.Nodes)), Edges: make([]Edge, len(b.Edges))}
	for i, n := range b.Nodes {
		g.Nodes[i] = Node(n)
	}
	for i, e := range b.Edges {
		g.Edges[i] = Edge(e)
	}
	return g
}

func (g *Graph) sort() {
	slices.SortFunc(g.Nodes, func(a, b Node) int { return cmp.Or(cmp.Compare(a.Label, b.Label), cmp.Compare(a.ID, b.ID)) })
	type keyed struct {
		Edge
		content string
	}
	list := make([]keyed, len(g.Edges))
	for i, e := range g.Edges {
		text, err := json.Marshal(e.Properties)
		if err != nil {
			panic("properties cannot be written: " + err.Error()) // they come from the database
		}
		list[i] = keyed{e, string(text)}
	}
	slices.SortFunc(list, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.FromLabel, b.FromLabel), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.content, b.content))
	})
	for i, k := range list {
		g.Edges[i] = k.Edge
	}
}

// View says which part of the graph a picture or a table shows.
type View string

// The views.
const (
	Whole    View = "whole"    // every node and relationship
	Acts     View = "acts"     // entities, and the acts and facts between them
	Overview View = "overview" // actors, and one RELATES_TO a pair
)

// Views lists the views in the order of their size.
func Views() []View { return []View{Overview, Acts, Whole} }

// View returns the part of the graph that the view shows. What belongs to the
// program's own bookkeeping is in no view but the whole.
func (g *Graph) View(v View) *Graph {
	if v == Whole {
		return g
	}
	out := &Graph{Nodes: []Node{}, Edges: []Edge{}}
	used := map[string]bool{}
	for _, e := range g.Edges {
		if e.FromLabel != "Entity" || e.ToLabel != "Entity" || (e.Type == "RELATES_TO") != (v == Overview) {
			continue
		}
		out.Edges = append(out.Edges, e)
		used[e.From], used[e.To] = true, true
	}
	for _, n := range g.Nodes {
		if n.Label != "Entity" || v == Overview && !used[n.ID] {
			continue
		}
		out.Nodes = append(out.Nodes, n.plain())
	}
	return out
}

// plain leaves the bookkeeping of entities out.
func (n Node) plain() Node {
	properties := map[string]any{}
	for k, v := range n.Properties {
		if k != "forms" {
			properties[k] = v
		}
	}
	n.Properties = properties
	return n
}

func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, 0, len(list))
	for _, x := range list {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// values turns lists into lists of text; all lists of the ontology are.
func values(v any) map[string]any {
	m, _ := v.(map[string]any)
	out := make(map[string]any, len(m))
	for k, x := range m {
		if list, ok := x.([]any); ok {
			out[k] = texts(list)
			continue
		}
		out[k] = x
	}
	return out
}
