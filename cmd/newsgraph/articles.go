package main

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// selectionFlags choose articles.
func selectionFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "publisher", Usage: "of the outlet `NAME`"},
		&cli.StringFlag{Name: "before", Usage: "published before `DAY`"},
		&cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"},
	}
}

func selection(c *cli.Context) writer.Selection {
	s := writer.Selection{Publisher: c.String("publisher"), Before: c.String("before")}
	if c.Args().Present() {
		s.Keys = c.Args().Slice()
	}
	return s
}

func (a *app) articlesCommand() *cli.Command {
	return &cli.Command{
		Name:      "articles",
		Usage:     "list what is loaded and what was set aside, and why",
		ArgsUsage: "[ID|URL]…",
		Description: `Examples:

   newsgraph articles
   newsgraph articles --set-aside
   newsgraph articles --publisher Kompas.com --format json
   newsgraph articles diff https://example.org/article`,
		Flags:       append(selectionFlags(), &cli.BoolFlag{Name: "set-aside", Usage: "only those that could not be loaded"}),
		Action:      a.articles,
		Subcommands: []*cli.Command{a.diffCommand()},
	}
}

func (a *app) articles(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	s := selection(c)
	if c.Bool("set-aside") {
		s.Status = writer.SetAside
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		list, err := db.Articles(c.Context, s)
		if err != nil {
			return errDatabase{err}
		}
		if c.String("format") == "json" {
			return printJSON(a.std.out, list)
		}
		a.printArticles("", list)
		return nil
	})
}

func (a *app) printArticles(title string, list []writer.ArticleInfo) {
	var rows [][]string
	for _, x := range list {
		rows = append(rows, []string{x.ID, cmp.Or(x.Title, x.Path), x.Publisher, x.Published, x.Language, x.Status, x.Reason, strconv.Itoa(x.Claims)})
	}
	printTable(a.std.out, title, []string{"id", "title", "publisher", "published", "language", "status", "reason", "claims"}, rows)
}

func (a *app) retractCommand() *cli.Command {
	return &cli.Command{
		Name:      "retract",
		Usage:     "take articles back: their claims go, what others support stays",
		ArgsUsage: "[ID|URL]…",
		Description: `Examples:

   newsgraph retract --dry-run https://example.org/article
   newsgraph retract --publisher "The Daily Rumour"
   newsgraph retract --before 2020-01-01 --yes`,
		Flags: append(selectionFlags(), yesFlag,
			&cli.BoolFlag{Name: "dry-run", Usage: "say what would go, change nothing"},
			&cli.BoolFlag{Name: "all", Usage: "every article"}),
		Action: a.retract,
	}
}

func (a *app) retract(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	s := selection(c)
	if s.Keys == nil && s.Publisher == "" && s.Before == "" && !c.Bool("all") {
		return fmt.Errorf("retract needs ids, URLs, --publisher, --before or --all; see newsgraph retract --help")
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	ontology, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		dry := c.Bool("dry-run")
		if !dry && s.Keys == nil {
			list, err := db.Articles(c.Context, s)
			if err != nil {
				return errDatabase{err}
			}
			if err := a.confirm(c, fmt.Sprintf("This takes back %d articles.", len(list))); err != nil {
				return err
			}
		}
		r, err := db.Retract(c.Context, ontology, s, dry)
		if err != nil {
			return errDatabase{err}
		}
		if s.Keys != nil && len(r.Articles) == 0 {
			return fmt.Errorf("no article with that id or URL is loaded; newsgraph articles lists them")
		}
		if c.String("format") == "json" {
			return printJSON(a.std.out, r)
		}
		verb := "taken back"
		if dry {
			verb = "would be taken back"
		}
		a.printArticles(fmt.Sprintf("%d articles %s: %d nodes and %d relationships removed, %d nodes changed", len(r.Articles), verb,
			r.NodesDeleted, r.RelationshipsDeleted, r.NodesChanged), r.Articles)
		return nil
	})
}
