package export

import (
	"encoding/xml"
	"io"
	"strconv"

	"newsgraph/graph"
)

type graphmlKey struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

type graphmlData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

type graphmlNode struct {
	XMLName xml.Name      `xml:"node"`
	ID      string        `xml:"id,attr"`
	Data    []graphmlData `xml:"data"`
}

type graphmlEdge struct {
	XMLName xml.Name      `xml:"edge"`
	ID      string        `xml:"id,attr"`
	Source  string        `xml:"source,attr"`
	Target  string        `xml:"target,attr"`
	Data    []graphmlData `xml:"data"`
}

type graphmlFile struct {
	XMLName xml.Name     `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []graphmlKey `xml:"key"`
	Graph   struct {
		ID      string `xml:"id,attr"`
		Default string `xml:"edgedefault,attr"`
		Nodes   []graphmlNode
		Edges   []graphmlEdge
	} `xml:"graph"`
}

// GraphML writes the graph as GraphML (graphml.graphdrawing.org): directed, an
// edge a relationship, lists as text with "; " between the items. `label` is
// what a program such as Gephi or yEd writes at a node or line, `labels` and
// `type` are Neo4j's, `weight` how often an act was told.
func GraphML(w io.Writer, o *graph.Ontology, g *Graph) error {
	f := graphmlFile{}
	f.Graph.ID, f.Graph.Default = "newsgraph", "directed"
	keys := func(domain string, own []column, all []map[string]any) map[string]string {
		ids := map[string]string{}
		for _, c := range append(own, columnsOf(all)...) {
			id, typ := domain[:1]+strconv.Itoa(len(ids)), c.kind
			if typ == "list" {
				typ = "string"
			}
			if _, twice := ids[c.name]; !twice {
				ids[c.name] = id
				f.Keys = append(f.Keys, graphmlKey{id, domain, c.name, typ})
			}
		}
		return ids
	}
	data := func(ids map[string]string, columns []column, properties map[string]any) []graphmlData {
		var out []graphmlData
		for _, c := range columns {
			if v, ok := properties[c.name]; ok {
				out = append(out, graphmlData{ids[c.name], cell(v)})
			}
		}
		return out
	}
	nodeColumns, edgeColumns := columnsOf(nodeProperties(g.Nodes)), columnsOf(edgeProperties(g.Edges))
	nodeKeys := keys("node", []column{{"label", "string"}, {"labels", "list"}}, nodeProperties(g.Nodes))
	edgeKeys := keys("edge", []column{{"label", "string"}, {"type", "string"}, {"weight", "double"}}, edgeProperties(g.Edges))
	for _, n := range g.Nodes {
		own := []graphmlData{{nodeKeys["label"], caption(o, n)}, {nodeKeys["labels"], cell(n.Labels)}}
		f.Graph.Nodes = append(f.Graph.Nodes, graphmlNode{ID: key(n.Label, n.ID), Data: append(own, data(nodeKeys, nodeColumns, n.Properties)...)})
	}
	for i, e := range g.Edges {
		own := []graphmlData{{edgeKeys["label"], e.Type}, {edgeKeys["type"], e.Type}}
		if _, ok := e.Properties["weight"]; !ok {
			own = append(own, graphmlData{edgeKeys["weight"], cell(edgeWeight(e))})
		}
		f.Graph.Edges = append(f.Graph.Edges, graphmlEdge{
			ID: "e" + strconv.Itoa(i), Source: key(e.FromLabel, e.From), Target: key(e.ToLabel, e.To), Data: append(own, data(edgeKeys, edgeColumns, e.Properties)...),
		})
	}
	return writeXML(w, f)
}

func writeXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
