package graph

import (
	"fmt"
	"strings"
)

// A Statement is one Cypher statement of the schema, with the name of what it makes.
type Statement struct {
	Name   string
	Cypher string
}

// Schema lists the statements that make constraints and indexes, constraints
// first. Each may be run again without effect (IF NOT EXISTS). Names come from
// the ontology alone, whose form is validated: nothing here needs quoting.
func (o *Ontology) Schema() []Statement {
	var all []Statement
	for _, c := range o.Constraints {
		all = append(all, Statement{c.Name, fmt.Sprintf(
			"CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE", c.Name, c.Label, c.Property)})
	}
	for _, i := range o.Indexes {
		pattern := "(n:" + i.Label + ")"
		if i.Relationship != "" {
			pattern = "()-[n:" + i.Relationship + "]-()"
		}
		all = append(all, Statement{i.Name, fmt.Sprintf(
			"CREATE INDEX %s IF NOT EXISTS FOR %s ON (%s)", i.Name, pattern, of("n", i.Properties))})
	}
	for _, f := range o.FullText {
		all = append(all, Statement{f.Name, fmt.Sprintf(
			"CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [%s]", f.Name, strings.Join(f.Labels, "|"), of("n", f.Properties))})
	}
	return all
}

// of writes "n.a, n.b".
func of(variable string, properties []string) string {
	return strings.Join(collect(properties, func(p string) string { return variable + "." + p }), ", ")
}
