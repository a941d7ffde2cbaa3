package export

import (
	"io"
	"strconv"

	"gonum.org/v1/gonum/graph/formats/gexf12"

	"newsgraph/graph"
)

// GEXF writes the graph as GEXF 1.2 (gexf.net) for Gephi: coloured as in Neo4j
// Browser, sized by label, and dynamic, so that Gephi's timeline filters acts by
// their date. Edges without a date are always there.
func GEXF(w io.Writer, o *graph.Ontology, g *Graph) error {
	attributes := func(class string, columns []column) (gexf12.Attributes, map[string]string) {
		a, ids := gexf12.Attributes{Class: class, Mode: "static"}, map[string]string{}
		for i, c := range columns {
			typ := c.kind
			if typ == "list" {
				typ = "string"
			}
			ids[c.name] = strconv.Itoa(i)
			a.Attributes = append(a.Attributes, gexf12.Attribute{ID: ids[c.name], Title: c.name, Type: typ})
		}
		return a, ids
	}
	values := func(columns []column, ids map[string]string, properties map[string]any) *gexf12.AttValues {
		out := &gexf12.AttValues{}
		for _, c := range columns {
			if v, ok := properties[c.name]; ok {
				out.AttValues = append(out.AttValues, gexf12.AttValue{For: ids[c.name], Value: cell(v)})
			}
		}
		return out
	}
	nodes := make([]Node, len(g.Nodes))
	for i, n := range g.Nodes {
		n.Properties = with(n.Properties, "labels", n.Labels)
		nodes[i] = n
	}
	edges := make([]Edge, len(g.Edges))
	for i, e := range g.Edges {
		e.Properties = with(e.Properties, "type", e.Type)
		if weight, ok := e.Properties["weight"]; ok { // GEXF's own weight is how thick the line is
			delete(e.Properties, "weight")
			e.Properties["goldstein"] = weight
		}
		edges[i] = e
	}
	nodeColumns, edgeColumns := columnsOf(nodeProperties(nodes)), columnsOf(edgeProperties(edges))
	nodeAttributes, nodeIDs := attributes("node", nodeColumns)
	edgeAttributes, edgeIDs := attributes("edge", edgeColumns)
	c := gexf12.Content{Version: "1.2", Meta: &gexf12.Meta{Creator: "newsgraph"}, Graph: gexf12.Graph{
		DefaultEdgeType: "directed", IDType: "string", Mode: "dynamic", TimeFormat: "date",
		Attributes: []gexf12.Attributes{nodeAttributes, edgeAttributes},
		Nodes:      gexf12.Nodes{Count: len(nodes)}, Edges: gexf12.Edges{Count: len(edges)},
	}}
	for _, n := range nodes {
		size := 10
		for _, l := range specialLast(n) {
			if label, ok := o.Label(l); ok {
				size = label.Size
			}
		}
		r, green, b := colour(o, specialLast(n), "")
		c.Graph.Nodes.Nodes = append(c.Graph.Nodes.Nodes, gexf12.Node{
			ID: key(n.Label, n.ID), Label: caption(o, n), AttValues: values(nodeColumns, nodeIDs, n.Properties),
			Color: &gexf12.Color{R: r, G: green, B: b, A: 1}, Size: &gexf12.Size{Value: float64(size)},
		})
	}
	for i, e := range edges {
		r, green, b := colour(o, nil, e.Type)
		from, _ := e.Properties["dateFrom"].(string)
		to, _ := e.Properties["dateTo"].(string)
		c.Graph.Edges.Edges = append(c.Graph.Edges.Edges, gexf12.Edge{
			ID: strconv.Itoa(i), Label: e.Type, Source: key(e.FromLabel, e.From), Target: key(e.ToLabel, e.To), Weight: edgeWeight(e), Start: from, End: to,
			AttValues: values(edgeColumns, edgeIDs, e.Properties), Color: &gexf12.Color{R: r, G: green, B: b, A: 1},
		})
	}
	return writeXML(w, c)
}

func with(m map[string]any, k string, v any) map[string]any {
	out := make(map[string]any, len(m)+1)
	for key, value := range m {
		out[key] = value
	}
	out[k] = v
	return out
}
