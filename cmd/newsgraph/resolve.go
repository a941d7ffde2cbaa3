package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/decision"
	"newsgraph/graph/writer"
	"newsgraph/loaders/entity/resolve"
)

func (a *app) resolveCommand() *cli.Command {
	return &cli.Command{
		Name:  "resolve",
		Usage: "join persons who are known by one name only with their full names, reversibly",
		Description: `Looks at every person whom one article knows by a single name, and joins him with the one full name of the graph that fits: the same
office, country and company, near in time. Each verdict has a score and its reasons; what is joined is kept in decisions.yaml and can be taken back
(newsgraph decide undo) or overruled (newsgraph decide never-same). Examples:

   newsgraph resolve --dry-run
   newsgraph resolve
   newsgraph resolve --format json`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "dry-run", Usage: "only say what would be joined"},
			&cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"},
		},
		Action: a.resolve,
	}
}

func (a *app) resolve(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	ontology, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	l, err := decision.Read(cfg.Extract.Decisions)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		nodes, err := persons(c, db)
		if err != nil {
			return errDatabase{err}
		}
		verdicts := resolve.Resolve(nodes, decided(l))
		joined := 0
		for _, v := range verdicts {
			if !v.Same || c.Bool("dry-run") {
				continue
			}
			added, err := l.Add(decision.Entry{
				Kind: decision.Same, Entities: []string{v.Lone, v.Full}, By: decision.Program,
				At: time.Now().UTC().Format(time.RFC3339), Score: v.Score, Reasons: v.Reasons,
			})
			if err != nil {
				return err
			}
			if added {
				joined++
			}
		}
		if joined > 0 {
			if err := l.Write(cfg.Extract.Decisions); err != nil {
				return err
			}
			if _, err := db.Decide(c.Context, ontology, l.Decisions()); err != nil {
				return errDatabase{err}
			}
		}
		return a.printVerdicts(c, verdicts, joined)
	})
}

// decided are the options of resolve under what analysts have decided.
func decided(l decision.Log) resolve.Options {
	var o resolve.Options
	for _, e := range l.Entries {
		switch {
		case e.Kind == decision.NeverSame:
			o.Apart = append(o.Apart, [2]string{e.Entities[0], e.Entities[1]})
		case e.Kind == decision.Same && e.By != decision.Program:
			o.Settled = append(o.Settled, e.Entities...)
		}
	}
	return o
}

// persons reads the persons of the graph with what their articles tell of them.
func persons(c *cli.Context, db *writer.DB) ([]resolve.Node, error) {
	r, err := db.Query(c.Context, `MATCH (p:Person)<-[:MENTIONS]-(a:Article)
RETURN p.id AS id, p.name AS name, coalesce(p.aliases, []) AS aliases, coalesce(p.country, '') AS country, a.id AS article, toString(coalesce(a.publishedAt, '')) AS published,
  [(a)-[:MENTIONS]->(e:Entity) WHERE e.id <> p.id | e.id] AS with,
  [(a)-[:STATES]->(f:Claim {type: 'HOLDS_POSITION'})-[:ACTOR]->(p) | [coalesce(f.office, f.title, ''), head([(f)-[:RECIPIENT]->(o:Entity) | o.id])]] AS positions
ORDER BY id, article`, nil, true)
	if err != nil {
		return nil, err
	}
	var nodes []resolve.Node
	for _, row := range r.Rows {
		id := asString(row[0])
		if len(nodes) == 0 || nodes[len(nodes)-1].ID != id {
			nodes = append(nodes, resolve.Node{ID: id, Name: asString(row[1]), Aliases: asStrings(row[2]), Country: asString(row[3])})
		}
		seen := resolve.Seen{Article: asString(row[4]), Published: asString(row[5]), With: asStrings(row[6])}
		for _, p := range anyList(row[7]) {
			if pair := asStrings(p); len(pair) == 2 {
				seen.Positions = append(seen.Positions, resolve.Position{Title: pair[0], Object: pair[1]})
			}
		}
		n := &nodes[len(nodes)-1]
		n.Articles = append(n.Articles, seen)
	}
	return nodes, nil
}

func asString(v any) string {
	s, _ := v.(string)
	return s
}

func anyList(v any) []any {
	l, _ := v.([]any)
	return l
}

func asStrings(v any) []string {
	var out []string
	for _, x := range anyList(v) {
		out = append(out, asString(x))
	}
	return out
}

func (a *app) printVerdicts(c *cli.Context, verdicts []resolve.Verdict, joined int) error {
	if c.String("format") == "json" {
		return printJSON(a.std.out, append([]resolve.Verdict{}, verdicts...))
	}
	var rows [][]string
	for _, v := range verdicts {
		did := "apart"
		if v.Same {
			did = "same"
		}
		why := ""
		for i, r := range v.Reasons {
			if i > 0 {
				why += "; "
			}
			why += r
		}
		rows = append(rows, []string{v.Lone, v.Full, did, strconv.FormatFloat(v.Score, 'f', 2, 64), why})
	}
	if len(rows) > 0 {
		printTable(a.std.out, "", []string{"name", "full name", "verdict", "score", "why"}, rows)
	}
	_, err := fmt.Fprintf(a.std.out, "%d names looked at, %d newly joined\n", len(verdicts), joined)
	return err
}
