package queries

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Browser writes the library as a zip file for Neo4j Browser's saved scripts: a
// folder a group, a script a query. A script's first line is its title; :param
// lines give the example's parameters as bind returns them.
func (l *Library) Browser(w io.Writer, bind func(Query) (map[string]any, error)) error {
	z := zip.NewWriter(w)
	for _, g := range l.groups {
		for _, q := range l.queries {
			if q.Group != g.Name {
				continue
			}
			params, err := bind(q)
			if err != nil {
				return fmt.Errorf("query %s: %w", q.Name, err)
			}
			script, err := q.script(params)
			if err != nil {
				return fmt.Errorf("query %s: %w", q.Name, err)
			}
			f, err := z.Create(g.Title + "/" + q.Name + ".cypher") // without a time: the same bytes every day
			if err != nil {
				return fmt.Errorf("query %s: %w", q.Name, err)
			}
			if _, err := io.WriteString(f, script); err != nil {
				return fmt.Errorf("query %s: %w", q.Name, err)
			}
		}
	}
	return z.Close()
}

func (q Query) script(params map[string]any) (string, error) {
	var b strings.Builder
	b.WriteString("// " + q.Title + ": " + q.Question + "\n")
	for _, p := range q.Parameters {
		value, err := json.Marshal(params[p.Name]) // a literal of JSON is one of Cypher
		if err != nil {
			return "", err
		}
		b.WriteString(":param " + p.Name + " => " + string(value) + ";\n")
	}
	return b.String() + q.Cypher + ";\n", nil
}
