package queries

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// Reference writes the library as a page of Markdown.
func (l *Library) Reference() []byte {
	var b bytes.Buffer
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("# The queries\n")
	p("Generated from `queries/library` (%d queries) by `go test ./queries -update`. Do not edit.\n", len(l.queries))
	p("`newsgraph query run NAME PARAMETER=VALUE` runs one; `newsgraph query show NAME` prints its Cypher. " +
		"An entity is given by any of its names in either language, by an office (\"Menlu Rusia\"), or by its id.\n")
	for _, g := range l.groups {
		p("- [%s](#%s)", g.Title, anchor(g.Title))
	}
	for _, g := range l.groups {
		p("\n## %s", g.Title)
		for _, q := range l.queries {
			if q.Group == g.Name {
				q.reference(p)
			}
		}
	}
	return b.Bytes()
}

func (q Query) reference(p func(string, ...any)) {
	graph := ""
	if q.Graph {
		graph = " Returns a graph for Neo4j Browser."
	}
	p("\n### %s\n\n%s. %s%s\n", q.Name, q.Title, q.Question, graph)
	if len(q.Parameters) > 0 {
		p("| parameter | kind | default | meaning |")
		p("|---|---|---|---|")
		for _, a := range q.Parameters {
			def := "required"
			if a.Optional {
				def = "none"
			} else if a.Default != "" {
				def = "`" + a.Default + "`"
			}
			p("| `%s` | %s | %s | %s |", a.Name, a.Kind, def, a.Note)
		}
		p("")
	}
	p("Columns: %s.\n", strings.Join(q.Columns, ", "))
	p("```sh\n%s\n```\n", q.Command())
	p("```cypher\n%s\n```", q.Cypher)
}

// Command writes the query's example as a command for a shell.
func (q Query) Command() string {
	parts := []string{"newsgraph query run", q.Name}
	for _, a := range q.Parameters {
		if v, ok := q.Example[a.Name]; ok {
			if strings.ContainsFunc(v, func(r rune) bool { return !strings.ContainsRune("-_./:", r) && !isPlain(r) }) {
				v = "'" + strings.ReplaceAll(v, "'", `'\''`) + "'"
			}
			parts = append(parts, a.Name+"="+v)
		}
	}
	return strings.Join(parts, " ")
}

func isPlain(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// anchor is the name that Markdown gives a heading.
func anchor(title string) string {
	var kept []rune
	for _, r := range strings.ToLower(title) {
		switch {
		case isPlain(r), r == '-':
			kept = append(kept, r)
		case r == ' ':
			kept = append(kept, '-')
		}
	}
	return string(slices.Clip(kept))
}
