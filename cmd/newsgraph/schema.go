package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

func (a *app) schemaCommand() *cli.Command {
	return &cli.Command{
		Name:        "schema",
		Usage:       "show the ontology, apply its constraints and indexes",
		Description: "Examples:\n\n   newsgraph schema show\n   newsgraph schema apply",
		Subcommands: []*cli.Command{
			{Name: "show", Usage: "print the labels, relationship types and claim types", Action: a.schemaShow,
				Flags:       []cli.Flag{&cli.StringFlag{Name: "format", Value: "markdown", Usage: "markdown, cypher (the statements that apply runs) or json"}},
				Description: "Example: newsgraph schema show --format cypher"},
			{Name: "apply", Usage: "make the constraints and indexes in the database", Action: a.schemaApply,
				Description: "Example: newsgraph schema apply\nload does it by itself; running it again changes nothing."},
		},
	}
}

func (a *app) schemaShow(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "markdown", "cypher", "json"); err != nil {
		return err
	}
	o, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	switch c.String("format") {
	case "json":
		return printJSON(a.std.out, o)
	case "cypher":
		for _, s := range o.Schema() {
			_, _ = fmt.Fprintf(a.std.out, "%s;\n", s.Cypher)
		}
		return nil
	}
	_, err = a.std.out.Write(o.Reference())
	return err
}

func (a *app) schemaApply(c *cli.Context) error {
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		o, err := graph.LoadOntology()
		if err != nil {
			return err
		}
		if err := db.ApplySchema(c.Context, o); err != nil {
			return errDatabase{err}
		}
		_, err = fmt.Fprintf(a.std.out, "the schema of version %d is applied\n", o.Version)
		return err
	})
}
