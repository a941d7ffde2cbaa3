package export

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
)

// key names a node among nodes of all labels. An entity is named by its id.
func key(label, id string) string {
	if label == "Entity" {
		return id
	}
	return strings.ToLower(label) + "/" + id
}

// caption is what a picture writes at a node: the property that the ontology
// names for its most special label, else its id.
func caption(o *graph.Ontology, n Node) string {
	for _, l := range slices.Backward(specialLast(n)) {
		if label, ok := o.Label(l); ok {
			if s := cell(n.Properties[label.Caption]); s != "" {
				return s
			}
		}
	}
	return n.ID
}

// specialLast lists a node's labels, the unique one first.
func specialLast(n Node) []string {
	out := []string{n.Label}
	for _, l := range n.Labels {
		if l != n.Label {
			out = append(out, l)
		}
	}
	return out
}

// cell writes a value as text; a list's items are separated by "; ".
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case []string:
		return strings.Join(v, "; ")
	}
	return ""
}

// A column is a property with the type that its values have.
type column struct {
	name string
	kind string // string, long, double, boolean, list
}

func kindOf(v any) string {
	switch v.(type) {
	case int64:
		return "long"
	case float64:
		return "double"
	case bool:
		return "boolean"
	case []string:
		return "list"
	}
	return "string"
}

// columnsOf lists the properties of nodes or edges, sorted by name. A property
// with values of several types is text; whole numbers among decimals are decimals.
func columnsOf(all []map[string]any) []column {
	kinds := map[string]string{}
	for _, m := range all {
		for k, v := range m {
			kind, known := kindOf(v), kinds[k]
			switch {
			case known == "" || known == kind:
				kinds[k] = kind
			case known == "double" && kind == "long", known == "long" && kind == "double":
				kinds[k] = "double"
			default:
				kinds[k] = "string"
			}
		}
	}
	var out []column
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		out = append(out, column{k, kinds[k]})
	}
	return out
}

func nodeProperties(list []Node) []map[string]any {
	out := make([]map[string]any, len(list))
	for i, n := range list {
		out[i] = n.Properties
	}
	return out
}

func edgeProperties(list []Edge) []map[string]any {
	out := make([]map[string]any, len(list))
	for i, e := range list {
		out[i] = e.Properties
	}
	return out
}

// edgeWeight is how heavy a line is drawn: how often the act was told, or how
// many events there are.
func edgeWeight(e Edge) float64 {
	for _, name := range []string{"events", "articleCount"} {
		if n, ok := e.Properties[name].(int64); ok && n > 0 {
			return float64(n)
		}
	}
	return 1
}

// colour is that of a node's most special label, or of the quad class of an
// edge's claim type; grey where there is none.
func colour(o *graph.Ontology, labels []string, typ string) (r, g, b byte) {
	text := "#999999"
	for _, l := range labels {
		if label, ok := o.Label(l); ok {
			text = label.Colour
		}
	}
	if t, ok := o.Claim(typ); ok {
		for _, q := range o.Quads {
			if q.Name == o.Quad(t.Event) {
				text = q.Colour
			}
		}
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(text, "#"), 16, 32)
	if err != nil {
		return 0x99, 0x99, 0x99
	}
	return byte(n >> 16), byte(n >> 8), byte(n)
}
