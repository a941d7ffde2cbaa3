package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"newsgraph/graph/writer"
)

// resultFormats are the ways in which rows are printed.
var resultFormats = []string{"table", "json", "csv", "markdown", "graph"}

// queryError tells a wrong query, which is the user's, from a fault of the database.
func queryError(err error) error {
	if errors.Is(err, writer.ErrQuery) || errors.Is(err, writer.ErrReadOnly) {
		return err
	}
	return errDatabase{err}
}

// printResult prints the rows of a query.
func (a *app) printResult(format string, r *writer.Result) error {
	switch format {
	case "json":
		rows := make([]json.RawMessage, 0, len(r.Rows))
		for _, row := range r.Rows {
			object, err := rowObject(r.Columns, row)
			if err != nil {
				return err
			}
			rows = append(rows, object)
		}
		return printJSON(a.std.out, rows)
	case "graph":
		return printJSON(a.std.out, graphOf(r))
	}
	cells := make([][]string, len(r.Rows))
	for i, row := range r.Rows {
		for _, v := range row {
			cells[i] = append(cells[i], cell(v))
		}
	}
	switch format {
	case "csv":
		w := csv.NewWriter(a.std.out)
		if err := w.WriteAll(append([][]string{r.Columns}, cells...)); err != nil {
			return fmt.Errorf("write csv: %w", err)
		}
		return nil
	case "markdown":
		return a.printMarkdown(r.Columns, cells)
	}
	printTable(a.std.out, "", r.Columns, cells)
	return nil
}

func (a *app) printMarkdown(columns []string, cells [][]string) error {
	line := func(row []string) string {
		safe := make([]string, len(row))
		for i, s := range row {
			safe[i] = strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;", ">", "&gt;").Replace(s)
		}
		return "| " + strings.Join(safe, " | ") + " |\n"
	}
	out := line(columns) + strings.Repeat("|---", len(columns)) + "|\n"
	for _, row := range cells {
		out += line(row)
	}
	_, err := a.std.out.Write([]byte(out))
	return err
}

// rowObject keeps the columns in their order, which a map would not.
func rowObject(columns []string, row []any) (json.RawMessage, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, c := range columns {
		if i > 0 {
			b.WriteByte(',')
		}
		for k, v := range []any{c, row[i]} {
			if k == 1 {
				b.WriteByte(':')
			}
			e := json.NewEncoder(&b)
			e.SetEscapeHTML(false)
			if err := e.Encode(v); err != nil {
				return nil, fmt.Errorf("column %s: %w", c, err)
			}
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// cell is a value as a table shows it.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		out := make([]string, len(v))
		for i := range v {
			out[i] = cell(v[i])
		}
		return strings.Join(out, ", ")
	case writer.Node:
		return nodeName(v)
	case writer.Relationship:
		return v.Type
	case writer.Path:
		s := nodeName(v.Nodes[0])
		for i, r := range v.Relationships {
			if r.StartID == v.Nodes[i].ElementID {
				s += " -" + r.Type + "-> "
			} else {
				s += " <-" + r.Type + "- "
			}
			s += nodeName(v.Nodes[i+1])
		}
		return s
	default:
		b, err := json.Marshal(v)
		if err != nil {
			return fmt.Sprint(v)
		}
		return string(b)
	}
}

func nodeName(n writer.Node) string {
	for _, key := range []string{"name", "title", "type", "id"} {
		if s := str(n.Properties[key]); s != "" {
			return s
		}
	}
	return strings.Join(n.Labels, ":")
}

func str(v any) string {
	s, _ := v.(string)
	return s
}

// A graphResult is every node and relationship of a result, once.
type graphResult struct {
	Nodes         []writer.Node         `json:"nodes"`
	Relationships []writer.Relationship `json:"relationships"`
}

func graphOf(r *writer.Result) graphResult {
	g := graphResult{Nodes: []writer.Node{}, Relationships: []writer.Relationship{}}
	seen := map[string]bool{}
	var take func(v any)
	take = func(v any) {
		switch v := v.(type) {
		case writer.Node:
			if key := "n" + v.ElementID; !seen[key] {
				seen[key] = true
				g.Nodes = append(g.Nodes, v)
			}
		case writer.Relationship:
			if key := "r" + v.ElementID; !seen[key] {
				seen[key] = true
				g.Relationships = append(g.Relationships, v)
			}
		case writer.Path:
			for _, n := range v.Nodes {
				take(n)
			}
			for _, x := range v.Relationships {
				take(x)
			}
		case []any:
			for _, x := range v {
				take(x)
			}
		}
	}
	for _, row := range r.Rows {
		take(row)
	}
	return g
}
