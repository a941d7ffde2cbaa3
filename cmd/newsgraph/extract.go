package main

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/loaders"
)

func (a *app) extractCommand() *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "read articles and print what they state, without a database",
		ArgsUsage: "[PATH|FOLDER|URL|-]…",
		Description: `Prints a JSON object an article, a line each (docs/reference/record.schema.json). Examples:

   newsgraph extract --format table examples/
   newsgraph extract --published 2023-03-02 article.txt > article.jsonl
   newsgraph extract --manifest examples/manifest.jsonl > all.jsonl`,
		Flags: append(readingFlags(),
			&cli.StringFlag{Name: "format", Value: "jsonl", Usage: "jsonl, json (one array), table or plover"},
			&cli.BoolFlag{Name: "unresolved", Usage: "also acts whose actor or recipient is no named entity"},
		),
		Action: a.extract,
	}
}

func (a *app) extract(c *cli.Context) error {
	format := c.String("format")
	if err := oneOf("format", format, "jsonl", "json", "table", "plover"); err != nil {
		return err
	}
	r, err := a.reading(c, loaders.Options{Unresolved: c.Bool("unresolved")})
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(a.std.out)
	print, finish := a.recordPrinter(format, buffered)
	t := &tally{a: a}
	for rec, err := range t.records(c.Context, r, c.Args().Slice()) {
		if err == nil {
			err = print(rec)
		}
		if err == nil {
			err = buffered.Flush()
		}
		if err != nil {
			return err
		}
	}
	if err := finish(); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	return t.result()
}

// recordPrinter gives what prints one record and what ends the output.
func (a *app) recordPrinter(format string, w io.Writer) (print func(graph.Record) error, finish func() error) {
	finish = func() error { return nil }
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	switch format {
	case "table":
		return func(r graph.Record) error { a.printRecord(w, r); return nil }, finish
	case "plover":
		return func(r graph.Record) error {
			for _, p := range export.Plover(r) {
				if err := lines.Encode(p); err != nil {
					return err
				}
			}
			return nil
		}, finish
	case "json":
		all := []graph.Record{}
		return func(r graph.Record) error { all = append(all, r); return nil }, func() error { return printJSON(w, all) }
	default:
		return func(r graph.Record) error { return lines.Encode(r) }, finish
	}
}
