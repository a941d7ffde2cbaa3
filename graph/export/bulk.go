package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"newsgraph/graph"
)

// ArrayDelimiter separates the items of lists in the files of Bulk: ASCII's
// unit separator, which no text of an article holds after cleaning.
const ArrayDelimiter = "\x1f"

// Bulk writes the files that `neo4j-admin database import full` takes: a file a
// set of labels and a file a relationship type and its ends, each with a header
// that names types and id spaces. Items of lists lose an ArrayDelimiter that they hold.
func Bulk(create Create, o *graph.Ontology, g *Graph) error {
	for i, list := range whole(g.Nodes, func(n Node) string { return strings.Join(n.Labels, "+") }) {
		dates := datesOf(o, list[0].Labels)
		columns := slices.DeleteFunc(columnsOf(nodeProperties(list)), func(c column) bool { return c.name == "id" })
		header := []string{fmt.Sprintf("id:ID(%s)", list[0].Label), ":LABEL"}
		rows := make([][]string, 0, len(list))
		for _, n := range list {
			rows = append(rows, append([]string{field(n.ID), field(n.Labels)}, fields(columns, n.Properties)...))
		}
		name := fmt.Sprintf("nodes-%02d-%s.csv", i, strings.Join(list[0].Labels, "-"))
		if err := writeBulk(create, name, append(header, typed(columns, dates)...), rows); err != nil {
			return err
		}
	}
	for i, list := range whole(g.Edges, func(e Edge) string { return e.Type + "+" + e.FromLabel + "+" + e.ToLabel }) {
		r, _ := o.Relationship(list[0].Type)
		columns := columnsOf(edgeProperties(list))
		header := []string{fmt.Sprintf(":START_ID(%s)", list[0].FromLabel), fmt.Sprintf(":END_ID(%s)", list[0].ToLabel), ":TYPE"}
		rows := make([][]string, 0, len(list))
		for _, e := range list {
			rows = append(rows, append([]string{field(e.From), field(e.To), field(e.Type)}, fields(columns, e.Properties)...))
		}
		name := fmt.Sprintf("relationships-%02d-%s.csv", i, list[0].Type)
		if err := writeBulk(create, name, append(header, typed(columns, dateProperties(r.Properties))...), rows); err != nil {
			return err
		}
	}
	return nil
}

// BulkFiles divides the names of Bulk's files into those of nodes and those of
// relationships, each sorted, as server.Import takes them.
func BulkFiles(names []string) (nodes, relationships []string) {
	for _, n := range slices.Sorted(slices.Values(names)) {
		switch {
		case strings.HasPrefix(n, "nodes-"):
			nodes = append(nodes, n)
		case strings.HasPrefix(n, "relationships-"):
			relationships = append(relationships, n)
		}
	}
	return nodes, relationships
}

// whole groups a list by a key, in the order of the keys.
func whole[T any](list []T, by func(T) string) [][]T {
	groups := map[string][]T{}
	for _, x := range list {
		groups[by(x)] = append(groups[by(x)], x)
	}
	var out [][]T
	for _, k := range sortedKeys(groups) {
		out = append(out, groups[k])
	}
	return out
}

func typed(columns []column, dates map[string]bool) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		kind := map[string]string{"list": "string[]"}[c.kind]
		if kind == "" {
			kind = c.kind
		}
		if dates[c.name] {
			kind = "date"
		}
		out[i] = c.name + ":" + kind
	}
	return out
}

func fields(columns []column, properties map[string]any) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		if v, ok := properties[c.name]; ok {
			out[i] = field(v)
		}
	}
	return out
}

// field writes a value as a field of the import: texts in quotes, so that an
// empty one is not taken for a missing one.
func field(v any) string {
	switch v := v.(type) {
	case string:
		return quoted(v)
	case []string:
		items := make([]string, len(v))
		for i, s := range v {
			items[i] = strings.ReplaceAll(s, ArrayDelimiter, "")
		}
		return quoted(strings.Join(items, ArrayDelimiter))
	}
	return cell(v)
}

func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

func writeBulk(create Create, name string, header []string, rows [][]string) (err error) {
	f, err := create(name)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	defer func() {
		if e := f.Close(); err == nil && e != nil {
			err = fmt.Errorf("export: %s: %w", name, e)
		}
	}()
	w := bufio.NewWriter(f)
	for _, r := range append([][]string{header}, rows...) {
		if _, err := io.WriteString(w, strings.Join(r, ",")+"\n"); err != nil {
			return fmt.Errorf("export: %s: %w", name, err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("export: %s: %w", name, err)
	}
	return nil
}
