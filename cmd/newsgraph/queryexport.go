package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/writer"
	"newsgraph/queries"
)

func (a *app) queryExportCommand() *cli.Command {
	return &cli.Command{
		Name: "export", Usage: "write the library as saved scripts for Neo4j Browser", Action: a.queryExport,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "browser", Value: true, Usage: "for Neo4j Browser: a zip file to drop on its saved scripts"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "newsgraph-queries.zip", Usage: "`FILE` to write"},
		},
		Description: "Example: newsgraph query export --browser --output queries.zip",
	}
}

// queryExport writes every query with its example, whose entities are those of
// the graph; a name that the graph does not know stays a name.
func (a *app) queryExport(c *cli.Context) error {
	l, err := queries.Open()
	if err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		file, err := os.Create(c.String("output"))
		if err != nil {
			return fmt.Errorf("file of the scripts: %w", err)
		}
		err = l.Browser(file, func(q queries.Query) (map[string]any, error) {
			return q.Bind(q.Example, func(name string) (string, error) {
				id, err := entityID(c.Context, db, l, name)
				if unclear := (*queries.Ambiguous)(nil); errors.As(err, &unclear) || errors.As(err, new(*queries.Unknown)) {
					return name, nil
				}
				return id, err
			})
		})
		if e := file.Close(); err == nil && e != nil {
			err = fmt.Errorf("file of the scripts: %w", e)
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.std.out, "%s: %d queries; in Neo4j Browser, drop it on the saved scripts\n", c.String("output"), len(l.All()))
		return err
	})
}
