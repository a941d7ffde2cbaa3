package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/writer"
	"newsgraph/loaders/entity/gazetteer"
	"newsgraph/queries"
)

func (a *app) queryCommand() *cli.Command {
	format := &cli.StringFlag{Name: "format", Value: "table", Usage: "table, json, csv, markdown or graph (nodes and relationships as JSON)"}
	return &cli.Command{
		Name:  "query",
		Usage: "ask the graph: the library of queries, or Cypher of your own",
		Description: `Parameters are given as name=value; an entity by any name in either language. Examples:

   newsgraph query list --search meeting
   newsgraph query run who-met-whom
   newsgraph query run met-with who="Menlu Rusia"
   newsgraph query cypher "MATCH (p:Person) RETURN p.name LIMIT 5"`,
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list the queries by group", Action: a.queryList, Flags: []cli.Flag{
				&cli.StringFlag{Name: "search", Usage: "only those that hold the `WORDS`"},
				&cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"}},
				Description: "Example: newsgraph query list --search treaty"},
			{Name: "show", Usage: "show a query: what it answers, its parameters, its Cypher", ArgsUsage: "NAME", Action: a.queryShow, BashComplete: orFlags(completeQueries),
				Description: "Example: newsgraph query show who-met-whom"},
			{Name: "run", Usage: "run a query", ArgsUsage: "NAME [PARAMETER=VALUE]…", Flags: []cli.Flag{format}, Action: a.queryRun, BashComplete: orFlags(a.completeRun),
				Description: "Example: newsgraph query run met-with who=Blinken --format json"},
			a.queryExportCommand(),
			{Name: "cypher", Usage: "run Cypher of your own, read-only unless --write", ArgsUsage: "STATEMENT|- [PARAMETER=VALUE]…", Action: a.queryCypher,
				Flags:       []cli.Flag{format, &cli.BoolFlag{Name: "write", Usage: "allow the statement to write"}},
				Description: "Example: newsgraph query cypher 'MATCH (p:Person {name: $name}) RETURN p' name=\"Antony Blinken\""},
		},
	}
}

func (a *app) queryList(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	l, err := queries.Open()
	if err != nil {
		return err
	}
	list := l.Search(c.String("search"))
	if c.String("format") == "json" {
		return printJSON(a.std.out, list)
	}
	for _, g := range l.Groups() {
		var rows [][]string
		for _, q := range list {
			if q.Group == g.Name {
				rows = append(rows, []string{q.Name, q.Question, parameterList(q)})
			}
		}
		if len(rows) > 0 {
			a.table(a.std.out, g.Title, []string{"query", "answers", "parameters"}, rows)
		}
	}
	return nil
}

func parameterList(q queries.Query) string {
	var out []string
	for _, p := range q.Parameters {
		if p.Required() {
			out = append(out, p.Name)
		} else {
			out = append(out, "["+p.Name+"]")
		}
	}
	return strings.Join(out, " ")
}

// libraryQuery finds the query that the first argument names.
func libraryQuery(c *cli.Context) (*queries.Library, queries.Query, error) {
	l, err := queries.Open()
	if err != nil {
		return nil, queries.Query{}, err
	}
	if !c.Args().Present() {
		return nil, queries.Query{}, fmt.Errorf("query %s needs the name of a query; newsgraph query list shows them", c.Command.Name)
	}
	q, ok := l.Query(c.Args().First())
	if !ok {
		return nil, q, fmt.Errorf("there is no query %q; newsgraph query list shows them", c.Args().First())
	}
	return l, q, nil
}

func (a *app) queryShow(c *cli.Context) error {
	_, q, err := libraryQuery(c)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(a.std.out, "%s\n%s\n\n", q.Title, q.Question)
	var rows [][]string
	for _, p := range q.Parameters {
		rows = append(rows, []string{p.Name, string(p.Kind), p.Default, p.Note})
	}
	a.table(a.std.out, "Parameters", []string{"name", "takes", "default", "what"}, rows)
	_, err = fmt.Fprintf(a.std.out, "Example\n\n   %s\n\nCypher\n\n%s\n", exampleLine(q), q.Cypher)
	return err
}

// exampleLine is the command that runs a query's example.
func exampleLine(q queries.Query) string {
	line := "newsgraph query run " + q.Name
	for _, p := range q.Parameters {
		if v, ok := q.Example[p.Name]; ok {
			if strings.ContainsAny(v, " '\"$") {
				v = `"` + v + `"`
			}
			line += " " + p.Name + "=" + v
		}
	}
	return line
}

// assignments reads name=value arguments; a value without a name is taken for
// the next parameter in order.
func assignments(args []string, order []string) (map[string]string, error) {
	out := map[string]string{}
	next := 0
	for _, arg := range args {
		name, value, ok := strings.Cut(arg, "=")
		if !ok {
			if next >= len(order) {
				return nil, fmt.Errorf("%q is no parameter; give name=value", arg)
			}
			name, value = order[next], arg
			next++
		}
		if _, twice := out[name]; twice {
			return nil, fmt.Errorf("the parameter %s is given twice", name)
		}
		out[name] = value
	}
	return out, nil
}

func (a *app) queryRun(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), resultFormats...); err != nil {
		return err
	}
	l, q, err := libraryQuery(c)
	if err != nil {
		return err
	}
	var order []string
	for _, p := range q.Parameters {
		order = append(order, p.Name)
	}
	given, err := assignments(c.Args().Tail(), order)
	if err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		params, err := q.Bind(given, func(name string) (string, error) { return entityID(c.Context, db, l, name) })
		if err != nil {
			return err
		}
		r, err := db.Query(c.Context, q.Cypher, params, true)
		if err != nil {
			return errDatabase{err}
		}
		return a.printResult(c.String("format"), r)
	})
}

// entityID finds the entity of the graph that a name in either language means.
// The gazetteer knows names that no loaded article uses.
func entityID(ctx context.Context, db *writer.DB, l *queries.Library, name string) (string, error) {
	known, err := gazetteer.Open(gazetteer.Options{})
	if err != nil {
		return "", err
	}
	return l.Resolve(ctx, queries.Finder{
		Query: func(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
			r, err := db.Query(ctx, cypher, params, true)
			if err != nil {
				return nil, errDatabase{err}
			}
			return r.Rows, nil
		},
		Known: func(name string) []string {
			var ids []string
			for _, ref := range known.Find(name, "") {
				if ref.Kind != gazetteer.KindCapital {
					ids = append(ids, ref.ID)
				}
			}
			return ids
		},
	}, name)
}

func (a *app) queryCypher(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), resultFormats...); err != nil {
		return err
	}
	if !c.Args().Present() {
		return fmt.Errorf("query cypher needs a statement, a file, or - for standard input; see newsgraph query cypher --help")
	}
	statement := c.Args().First()
	if statement == "-" {
		b, err := io.ReadAll(a.std.in)
		if err != nil {
			return fmt.Errorf("standard input: %w", err)
		}
		statement = string(b)
	} else if b, err := os.ReadFile(statement); err == nil {
		statement = string(b)
	}
	given, err := assignments(c.Args().Tail(), nil)
	if err != nil {
		return err
	}
	params := map[string]any{}
	for name, value := range given {
		params[name] = value
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		r, err := db.Query(c.Context, statement, params, !c.Bool("write"))
		if err != nil {
			return queryError(err)
		}
		return a.printResult(c.String("format"), r)
	})
}
