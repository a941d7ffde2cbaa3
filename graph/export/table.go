package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"newsgraph/graph"
)

// Create opens the file of that name for writing.
type Create func(name string) (io.WriteCloser, error)

// Tables writes tables for a spreadsheet: a file a label (entities.csv,
// events.csv, claims.csv, articles.csv) and relationships.csv. Lists are text
// with "; " between the items. A text that a spreadsheet would take for a
// formula begins with an apostrophe.
func Tables(create Create, o *graph.Ontology, g *Graph) error {
	labels := map[string][]Node{}
	for _, n := range g.Nodes {
		labels[n.Label] = append(labels[n.Label], n)
	}
	for _, l := range sortedKeys(labels) {
		meta, _ := o.Label(l)
		if meta.Layer == graph.Meta {
			continue
		}
		columns := columnsOf(nodeProperties(labels[l]))
		columns = slices.DeleteFunc(columns, func(c column) bool { return c.name == "id" || c.name == "forms" || c.name == "digest" })
		rows := [][]string{append([]string{"id", "labels"}, columnNames(columns)...)}
		for _, n := range labels[l] {
			rows = append(rows, append([]string{safe(n.ID), cell(n.Labels)}, row(columns, n.Properties)...))
		}
		if err := writeTable(create, plural(l)+".csv", rows); err != nil {
			return err
		}
	}
	names := map[string]string{}
	for _, n := range g.Nodes {
		names[key(n.Label, n.ID)] = caption(o, n)
	}
	columns := columnsOf(edgeProperties(g.Edges))
	columns = slices.DeleteFunc(columns, func(c column) bool { return c.name == "form" })
	rows := [][]string{append([]string{"type", "from", "fromName", "to", "toName"}, columnNames(columns)...)}
	for _, e := range g.Edges {
		rows = append(rows, append([]string{
			e.Type, safe(e.From), safe(names[key(e.FromLabel, e.From)]), safe(e.To), safe(names[key(e.ToLabel, e.To)]),
		}, row(columns, e.Properties)...))
	}
	return writeTable(create, "relationships.csv", rows)
}

func plural(label string) string {
	l := strings.ToLower(label)
	if rest, ok := strings.CutSuffix(l, "y"); ok {
		return rest + "ies"
	}
	return l + "s"
}

func columnNames(columns []column) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = c.name
	}
	return out
}

func row(columns []column, properties map[string]any) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = cell(properties[c.name])
		if c.kind == "string" || c.kind == "list" {
			out[i] = safe(out[i])
		}
	}
	return out
}

// safe keeps a spreadsheet from running a text as a formula
// (owasp.org/www-community/attacks/CSV_Injection).
func safe(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

func writeTable(create Create, name string, rows [][]string) (err error) {
	f, err := create(name)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	defer func() {
		if e := f.Close(); err == nil && e != nil {
			err = fmt.Errorf("export: %s: %w", name, e)
		}
	}()
	w := csv.NewWriter(f)
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("export: %s: %w", name, err)
	}
	return nil
}
