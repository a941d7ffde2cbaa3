package export

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"newsgraph/graph"
)

// A Format is a way to write the graph: to one stream (Stream) or to the files
// of a folder (Files).
type Format struct {
	Name   string
	Note   string
	View   View // what it shows unless the user asks for another view
	Stream func(io.Writer, *graph.Ontology, *Graph) error
	Files  func(Create, *graph.Ontology, *Graph) error
}

// Formats lists the formats.
func Formats() []Format {
	return []Format{
		{Name: "json", Note: "nodes and edges as JSON", View: Whole, Stream: JSON},
		{Name: "cypher", Note: "a script that rebuilds the graph in an empty Neo4j", View: Whole, Stream: Cypher},
		{Name: "graphml", Note: "GraphML, for Gephi, yEd, networkx, igraph", View: Acts, Stream: GraphML},
		{Name: "gexf", Note: "GEXF with time, for Gephi", View: Acts, Stream: GEXF},
		{Name: "jsonld", Note: "JSON-LD with schema.org and Wikidata ids", View: Whole, Stream: JSONLD},
		{Name: "plover", Note: "PLOVER records, one a line", View: Whole, Stream: PloverLines},
		{Name: "html", Note: "one page for a browser: graph, filters, timeline, sentences; no network", View: Whole, Stream: HTML},
		{Name: "csv", Note: "tables for a spreadsheet, a file a label", View: Whole, Files: Tables},
		{Name: "bulk", Note: "files for neo4j-admin database import full", View: Whole, Files: Bulk},
	}
}

// FormatOf returns the format of that name.
func FormatOf(name string) (Format, bool) {
	list := Formats()
	i := slices.IndexFunc(list, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return list[i], true
}

// JSON writes the graph as it is.
func JSON(w io.Writer, _ *graph.Ontology, g *Graph) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(g)
}

// PloverLines writes the graph's acts, as articles claim them, as PLOVER
// records, a JSON object a line.
func PloverLines(w io.Writer, _ *graph.Ontology, g *Graph) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, rec := range Records(g) {
		for _, p := range Plover(rec) {
			if err := e.Encode(p); err != nil {
				return fmt.Errorf("export: %w", err)
			}
		}
	}
	return nil
}
