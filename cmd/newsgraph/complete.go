package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/queries"
)

// patience is how long a completion may keep the user waiting for the database.
const patience = 2 * time.Second

// completeQueries offers the names of the queries.
func completeQueries(c *cli.Context) {
	l, err := queries.Open()
	if err != nil {
		return
	}
	for _, q := range l.All() {
		_, _ = fmt.Fprintln(c.App.Writer, q.Name)
	}
}

// completeRun offers the names of the queries, then the parameters that the
// named one still takes: of an entity, outlet, article or event what the graph
// has, where the database runs already; of a type of act its names; else the default.
func (a *app) completeRun(c *cli.Context) {
	if !c.Args().Present() {
		completeQueries(c)
		return
	}
	_, q, err := libraryQuery(c)
	if err != nil {
		return
	}
	for _, p := range q.Parameters {
		if slices.ContainsFunc(c.Args().Tail(), func(arg string) bool { return strings.HasPrefix(arg, p.Name+"=") }) {
			continue
		}
		for _, value := range a.offers(c, p) {
			_, _ = fmt.Fprintln(c.App.Writer, p.Name+"="+value)
		}
	}
}

func (a *app) offers(c *cli.Context, p queries.Parameter) []string {
	var out []string
	switch p.Kind {
	case queries.Entity, queries.Outlet, queries.Article, queries.Event:
		out = a.known(c, p.Kind)
	case queries.Type:
		o, err := graph.LoadOntology()
		if err != nil {
			return nil
		}
		for _, t := range o.Claims {
			out = append(out, t.Name)
		}
	}
	if len(out) == 0 {
		return []string{p.Default}
	}
	return out
}

// orFlags completes flags where one is begun, else what f offers.
func orFlags(f cli.BashCompleteFunc) cli.BashCompleteFunc {
	return func(c *cli.Context) {
		args, _ := c.App.Metadata["args"].([]string)
		if n := len(args); n > 2 && strings.HasPrefix(args[n-2], "-") { // the last is the library's own flag
			cli.DefaultCompleteWithFlags(c.Command)(c)
			return
		}
		f(c)
	}
}

// completeOutlets offers the outlets with most articles.
func (a *app) completeOutlets(c *cli.Context) {
	for _, name := range a.known(c, queries.Outlet) {
		_, _ = fmt.Fprintln(c.App.Writer, name)
	}
}

// completeEntities offers the entities that most articles mention.
func (a *app) completeEntities(c *cli.Context) {
	for _, id := range a.known(c, queries.Entity) {
		_, _ = fmt.Fprintln(c.App.Writer, id)
	}
}

// offered lists what the graph has for a kind of parameter, the likeliest first.
var offered = map[queries.Kind]string{
	queries.Entity:  "MATCH (e:Entity) WITH e, COUNT { ()-[:MENTIONS]->(e) } AS articles ORDER BY articles DESC, e.id LIMIT 200 RETURN e.id",
	queries.Outlet:  "MATCH (a:Article) WHERE a.publisher IS NOT NULL WITH a.publisher AS outlet, count(*) AS articles ORDER BY articles DESC, outlet LIMIT 200 RETURN outlet",
	queries.Article: "MATCH (a:Article) WHERE a.publishedAt > '' WITH a ORDER BY a.publishedAt DESC LIMIT 50 RETURN a.id",
	queries.Event:   "MATCH (e:Event) WHERE e.day > '' WITH e ORDER BY e.day DESC LIMIT 50 RETURN e.id",
}

// known lists what the graph has for a kind of parameter. It starts no server.
func (a *app) known(c *cli.Context, kind queries.Kind) []string {
	ctx, cancel := context.WithTimeout(c.Context, patience)
	defer cancel()
	cfg, err := a.config(c, nil)
	if err != nil {
		return nil
	}
	if cfg.Managed() {
		srv, err := a.server(cfg)
		if err != nil {
			return nil
		}
		if st, err := srv.Status(ctx); err != nil || !st.Running {
			return nil
		}
	}
	db, err := a.connect(ctx, cfg)
	if err != nil {
		return nil
	}
	defer func() { _ = db.Close(context.WithoutCancel(ctx)) }()
	r, err := db.Query(ctx, offered[kind], nil, true)
	if err != nil {
		return nil
	}
	var out []string
	for _, row := range r.Rows {
		out = append(out, str(row[0]))
	}
	return out
}
