package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/writer"
)

func (a *app) exportCommand() *cli.Command {
	var names, lines, views []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
		lines = append(lines, fmt.Sprintf("   %-8s %s", f.Name, f.Note))
	}
	for _, v := range export.Views() {
		views = append(views, string(v))
	}
	return &cli.Command{
		Name:  "export",
		Usage: "write the graph for other tools",
		Description: "Formats:\n\n" + strings.Join(lines, "\n") + `

Examples:

   newsgraph export --format html --output graph.html
   newsgraph export --format gexf --output graph.gexf
   newsgraph export --format csv --output tables/
   newsgraph export --format cypher > graph.cypher`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "json", Usage: strings.Join(names, ", ")},
			&cli.StringFlag{Name: "view", Usage: strings.Join(views, ", ") + " (default: what suits the format)"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "-", Usage: "`FILE`, or folder for csv and bulk; - is standard output"},
		},
		Action: a.export,
	}
}

func (a *app) export(c *cli.Context) error {
	f, ok := export.FormatOf(c.String("format"))
	if !ok {
		return fmt.Errorf("there is no format %q; newsgraph export --help lists them", c.String("format"))
	}
	view := f.View
	if v := c.String("view"); v != "" {
		if err := oneOf("view", v, string(export.Overview), string(export.Acts), string(export.Whole)); err != nil {
			return err
		}
		view = export.View(v)
	}
	if f.Name == "html" && view != export.Whole {
		return fmt.Errorf("the html page is made of claims, which only the view %s has; leave --view out", export.Whole)
	}
	if f.Files != nil && c.String("output") == "-" {
		return fmt.Errorf("the format %s writes several files; name their folder with --output", f.Name)
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		o, err := graph.LoadOntology()
		if err != nil {
			return err
		}
		g, err := export.Read(c.Context, db, o)
		if err != nil {
			return errDatabase{err}
		}
		return a.writeExport(f, c.String("output"), o, g.View(view))
	})
}

func (a *app) writeExport(f export.Format, output string, o *graph.Ontology, g *export.Graph) error {
	if f.Files != nil {
		if err := os.MkdirAll(output, 0o755); err != nil {
			return fmt.Errorf("folder of the export: %w", err)
		}
		return f.Files(func(name string) (io.WriteCloser, error) { return os.Create(filepath.Join(output, name)) }, o, g)
	}
	return a.output(output, func(w io.Writer) error { return f.Stream(w, o, g) })
}

// output writes to a file, or to standard output where its name is "-".
func (a *app) output(name string, write func(io.Writer) error) error {
	if name == "-" {
		return write(a.std.out)
	}
	file, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("file of the output: %w", err)
	}
	err = write(file)
	if e := file.Close(); err == nil && e != nil {
		err = fmt.Errorf("file of the output: %w", e)
	}
	return err
}
