package graph

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Reference writes the ontology as a page of Markdown.
func (o *Ontology) Reference() []byte {
	var b bytes.Buffer
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("# The ontology\n")
	p("Generated from `graph/ontology.yaml` (version %d) by `go test ./graph -update`. Do not edit.\n", o.Version)
	p("Stated is what articles say; projected is what the program makes of all articles together; meta is its own bookkeeping.\n")
	p("## Labels\n")
	for _, l := range o.Labels {
		p("### %s\n", l.Name)
		also := ""
		if l.Of != "" {
			also = fmt.Sprintf(" Its nodes are also `%s`; their ids start with `%s:`.", l.Of, l.Prefix)
		}
		p("%s: %s.%s\n", title(string(l.Layer)), l.Note, also)
		propertyTable(p, l.Properties)
	}
	p("## Claim types\n")
	p("A claim of a type is one act that one article states. What is affirmed and actual becomes an event, and an edge of the type's name from the actor to the recipient. " +
		"Weight is the CAMEO code's value on Goldstein's scale, from -10 (conflict) to 10 (cooperation).\n")
	p("| type | English | Indonesian | symmetric | PLOVER | quad | CAMEO | weight | actors | recipients |")
	p("|---|---|---|---|---|---|---|---|---|---|")
	for _, t := range o.Claims {
		plover := t.Event
		if t.Mode != "" {
			plover += " (" + t.Mode + ")"
		}
		p("| `%s` | %s | %s | %s | %s | %s | %s | %s | %s | %s |", t.Name, t.English, t.Bahasa, yes(t.Symmetric), plover, o.Quad(t.Event),
			t.CAMEO, strconv.FormatFloat(t.Weight, 'f', 1, 64), strings.Join(t.Actors, ", "), strings.Join(t.Recipients, ", "))
	}
	p("\nEach of these edges has the properties:\n")
	propertyTable(p, o.Shortcut)
	p("## Fact types\n")
	p("| type | English | Indonesian | subjects | objects |")
	p("|---|---|---|---|---|")
	for _, f := range o.Facts {
		p("| `%s` | %s | %s | %s | %s |", f.Name, f.English, f.Bahasa, strings.Join(f.Subjects, ", "), strings.Join(f.Objects, ", "))
	}
	p("\n## Other relationship types\n")
	for _, r := range o.Relationships {
		p("### %s\n", r.Name)
		var ends []string
		for _, e := range r.Ends {
			ends = append(ends, fmt.Sprintf("`(:%s)-[:%s]->(:%s)`", e.From, r.Name, e.To))
		}
		p("%s: %s. %s\n", title(string(r.Layer)), r.Note, strings.Join(ends, ", "))
		whole, _ := o.Relationship(r.Name)
		propertyTable(p, whole.Properties)
	}
	p("## PLOVER's events and quad classes\n")
	p("| event | quad | modes |")
	p("|---|---|---|")
	for _, e := range o.Plover {
		p("| %s | %s | %s |", e.Event, e.Quad, strings.Join(e.Modes, ", "))
	}
	p("\n## Constraints and indexes\n")
	p("```cypher")
	for _, s := range o.Schema() {
		p("%s;", s.Cypher)
	}
	p("```")
	return b.Bytes()
}

func propertyTable(p func(string, ...any), list []Property) {
	if len(list) == 0 {
		return
	}
	p("| property | type | always there | meaning |")
	p("|---|---|---|---|")
	for _, q := range list {
		p("| `%s` | %s | %s | %s |", q.Name, q.Type, yes(q.Required), q.Note)
	}
	p("")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func title(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
