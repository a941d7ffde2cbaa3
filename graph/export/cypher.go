package export

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"

	"newsgraph/graph"
)

// rowsPerStatement bounds the statements of a script: small enough for any
// client, large enough to be fast.
const rowsPerStatement = 500

// Cypher writes a script for cypher-shell or Neo4j Browser that rebuilds the
// graph in an empty database: constraints and indexes, nodes, relationships.
// Every value stands in it as an escaped literal; labels, types and property
// names are the ontology's or are refused.
func Cypher(w io.Writer, o *graph.Ontology, g *Graph) error {
	out := bufio.NewWriter(w)
	write := func(format string, args ...any) { _, _ = fmt.Fprintf(out, format, args...) } // Flush reports what fails
	write("// A graph of newsgraph, schema version %d: %d nodes, %d relationships. Run it on an empty database.\n", o.Version, len(g.Nodes), len(g.Edges))
	for _, s := range o.Schema() {
		write("%s;\n", s.Cypher)
	}
	write("CALL db.awaitIndexes(300);\n")
	for _, list := range parts(g.Nodes, func(a, b Node) bool { return slices.Equal(a.Labels, b.Labels) }) {
		dates := datesOf(o, list[0].Labels)
		for _, l := range list[0].Labels {
			if _, ok := o.Label(l); !ok {
				return fmt.Errorf("export: %q is no label of the ontology", l)
			}
		}
		write("UNWIND [\n")
		for i, n := range list {
			text, err := literalMap(n.Properties, dates)
			if err != nil {
				return err
			}
			write("%s%s\n", text, comma(i, len(list)))
		}
		if l, _ := o.Label(list[0].Label); l.Layer == graph.Meta { // an empty graph may hold it already
			write("] AS row MERGE (n:%s {id: row.id}) SET n = row;\n", list[0].Label)
		} else {
			write("] AS row CREATE (n:%s) SET n = row;\n", strings.Join(list[0].Labels, ":"))
		}
	}
	for _, list := range parts(g.Edges, func(a, b Edge) bool { return a.Type == b.Type && a.FromLabel == b.FromLabel && a.ToLabel == b.ToLabel }) {
		r, ok := o.Relationship(list[0].Type)
		if !ok {
			return fmt.Errorf("export: %q is no relationship type of the ontology", list[0].Type)
		}
		write("UNWIND [\n")
		for i, e := range list {
			text, err := literalMap(e.Properties, dateProperties(r.Properties))
			if err != nil {
				return err
			}
			write("[%s, %s, %s]%s\n", quote(e.From), quote(e.To), text, comma(i, len(list)))
		}
		write("] AS row MATCH (a:%s {id: row[0]}), (b:%s {id: row[1]}) CREATE (a)-[r:%s]->(b) SET r = row[2];\n", list[0].FromLabel, list[0].ToLabel, list[0].Type)
	}
	return out.Flush()
}

func comma(i, n int) string {
	if i == n-1 {
		return ""
	}
	return ","
}

// parts cuts a list where same fails, and at rowsPerStatement.
func parts[T any](list []T, same func(a, b T) bool) [][]T {
	var out [][]T
	for i := range list {
		if last := len(out) - 1; last >= 0 && same(out[last][0], list[i]) && len(out[last]) < rowsPerStatement {
			out[last] = append(out[last], list[i])
		} else {
			out = append(out, []T{list[i]})
		}
	}
	return out
}

func datesOf(o *graph.Ontology, labels []string) map[string]bool {
	var all []graph.Property
	for _, name := range labels {
		l, _ := o.Label(name)
		all = append(all, l.Properties...)
	}
	return dateProperties(all)
}

func dateProperties(list []graph.Property) map[string]bool {
	dates := map[string]bool{}
	for _, p := range list {
		if p.Type == "date" {
			dates[p.Name] = true
		}
	}
	return dates
}

// literalMap writes properties as a map literal, by name.
func literalMap(m map[string]any, dates map[string]bool) (string, error) {
	var b strings.Builder
	b.WriteByte('{')
	for i, k := range sortedKeys(m) {
		if !identifier(k) {
			return "", fmt.Errorf("export: %q cannot be the name of a property", k)
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(k + ": ")
		switch v := m[k].(type) {
		case string:
			if dates[k] {
				b.WriteString("date(" + quote(v) + ")")
			} else {
				b.WriteString(quote(v))
			}
		case []string:
			items := make([]string, len(v))
			for j, s := range v {
				items[j] = quote(s)
			}
			b.WriteString("[" + strings.Join(items, ", ") + "]")
		case float64:
			s := cell(v)
			if !strings.ContainsAny(s, ".e") {
				s += ".0" // a whole number would become an integer
			}
			b.WriteString(s)
		default:
			s := cell(v)
			if s == "" {
				s = "null"
			}
			b.WriteString(s)
		}
	}
	b.WriteByte('}')
	return b.String(), nil
}

func identifier(s string) bool {
	for i, r := range s {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// quote writes a string literal of Cypher. Cypher replaces \uXXXX before it
// looks for the end of a literal, so a quote or backslash must not be written
// that way; semicolons and all that is not printable are, so that no client
// reads the end of a line or statement into a value.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == ';', !unicode.IsPrint(r) && r <= 0xffff:
			_, _ = fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
