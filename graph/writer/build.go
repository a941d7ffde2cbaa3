package writer

import (
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// A BuiltNode is a node of a graph that was built in memory. Properties are
// string, bool, int64, float64 or []string; dates are ISO text.
type BuiltNode struct {
	ID         string
	Label      string   // the one whose ids are unique
	Labels     []string // all, sorted
	Properties map[string]any
}

// A BuiltEdge is a relationship between two nodes, each named by label and id.
type BuiltEdge struct {
	Type            string
	From, FromLabel string
	To, ToLabel     string
	Properties      map[string]any
}

// Built is a whole graph: nodes sorted by label and id, edges by type and ends.
type Built struct {
	Nodes []BuiltNode
	Edges []BuiltEdge
}

// Articles counts the articles of the graph.
func (b Built) Articles() int {
	n := 0
	for _, x := range b.Nodes {
		if x.Label == "Article" {
			n++
		}
	}
	return n
}

// Build makes, without a database, the graph that loading the records into an
// empty one makes, its Schema node included: for the server's bulk import. It
// keeps everything in memory. Of two records of one id or URL the later counts.
// A record that cannot be written is an ErrRecord, as with Loader.Add.
func Build(opts LoadOptions, records []graph.Record) (Built, error) {
	l := Loader{opts: opts, ontology: opts.Ontology, resolver: project.NewResolver(opts.Decisions), names: namesOf(opts.Ontology)}
	var want stated
	forms := map[string][]form{}
	for _, rec := range lastOf(records) {
		if err := validate(l.ontology, rec); err != nil {
			return Built{}, err
		}
		s, err := l.record(rec)
		if err != nil {
			return Built{}, fmt.Errorf("%w: article %q: %w", ErrRecord, rec.Article.ID, err)
		}
		want.add(s.rows)
		want.shared.add(s.shared)
		want.claims = append(want.claims, s.claims...)
		for id, f := range s.forms {
			forms[id] = append(forms[id], f...)
		}
	}
	all := want.rows
	all.add(want.shared.once())
	p := project.Project(l.ontology, l.resolver, want.claims, nil)
	all.add(rowsOf(p.Nodes, p.Edges))
	all.add(rowsOf(nil, project.Relate(l.ontology, p.Edges)))
	for _, e := range all.edges { // an entity that only a decision names has no form
		for _, end := range [][2]string{{e.fromLabel, e.from}, {e.toLabel, e.to}} {
			if end[0] == "Entity" && forms[end[1]] == nil {
				forms[end[1]] = []form{}
			}
		}
	}
	for _, id := range sortedKeys(forms) {
		all.nodes = append(all.nodes, entityNode(l.ontology, id, forms[id]))
	}
	for _, j := range l.resolver.Joined() {
		if forms[j.From] != nil && forms[j.To] != nil {
			all.add(rowsOf(nil, []project.Edge{j}))
		}
	}
	all.nodes = append(all.nodes, node{label: "Schema", id: schemaID, props: present(map[string]any{
		"id": schemaID, "version": int64(l.ontology.Version), "decisions": encode(opts.Decisions)})})
	return all.built(), nil
}

// lastOf keeps of the records with the same id or URL the last.
func lastOf(records []graph.Record) []graph.Record {
	seen := map[string]bool{}
	var out []graph.Record
	for _, rec := range slices.Backward(records) {
		keys := []string{rec.Article.ID}
		if rec.Article.URL != nil && *rec.Article.URL != "" {
			keys = append(keys, "url "+*rec.Article.URL)
		}
		if slices.ContainsFunc(keys, func(k string) bool { return seen[k] }) {
			continue
		}
		for _, k := range keys {
			seen[k] = true
		}
		out = append(out, rec)
	}
	return out
}

// once keeps one of equal nodes and edges.
func (r rows) once() rows {
	var out rows
	nodes, edges := map[string]bool{}, map[string]bool{}
	for _, n := range r.nodes {
		if !nodes[n.key()] {
			out.nodes = append(out.nodes, n)
		}
		nodes[n.key()] = true
	}
	for _, e := range r.edges {
		if c := e.content(); !edges[c] {
			edges[c] = true
			out.edges = append(out.edges, e)
		}
	}
	return out
}

func (r rows) built() Built {
	c := change{newNodes: r.nodes, newEdges: r.edges}
	c.sort()
	out := Built{Nodes: make([]BuiltNode, 0, len(r.nodes)), Edges: make([]BuiltEdge, 0, len(r.edges))}
	for _, n := range c.newNodes {
		labels := []string{n.label}
		if n.more != "" {
			labels = append(labels, n.more)
			slices.Sort(labels)
		}
		out.Nodes = append(out.Nodes, BuiltNode{ID: n.id, Label: n.label, Labels: labels, Properties: widened(n.props)})
	}
	for _, e := range c.newEdges {
		out.Edges = append(out.Edges, BuiltEdge{Type: e.typ, From: e.from, FromLabel: e.fromLabel, To: e.to, ToLabel: e.toLabel, Properties: widened(e.props)})
	}
	return out
}

func widened(props map[string]any) map[string]any {
	out := present(props)
	for k, v := range out {
		if n, ok := v.(int); ok {
			out[k] = int64(n)
		}
	}
	return out
}
