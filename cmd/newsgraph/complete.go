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
const patience = time.Second

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
// named one still takes: of an entity the ids that most articles mention, where
// the database runs already; of a type of act its names; else what is to follow.
func (a *app) completeRun(c *cli.Context) {
	if !c.Args().Present() {
		completeQueries(c)
		return
	}
	l, q, err := libraryQuery(c)
	if err != nil {
		return
	}
	for _, p := range q.Parameters {
		if slices.ContainsFunc(c.Args().Tail(), func(arg string) bool { return strings.HasPrefix(arg, p.Name+"=") }) {
			continue
		}
		for _, value := range a.offers(c, l, p) {
			_, _ = fmt.Fprintln(c.App.Writer, p.Name+"="+value)
		}
	}
}

func (a *app) offers(c *cli.Context, l *queries.Library, p queries.Parameter) []string {
	var out []string
	switch p.Kind {
	case queries.Entity:
		out = a.knownIDs(c, l)
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

// knownIDs lists the entities that most articles mention. It starts no server.
func (a *app) knownIDs(c *cli.Context, l *queries.Library) []string {
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
	q, ok := l.Query("entities")
	if !ok {
		return nil
	}
	r, err := db.Query(ctx, q.Cypher, map[string]any{"type": "Entity", "limit": int64(200)}, true)
	if err != nil {
		return nil
	}
	var out []string
	for _, row := range r.Rows {
		out = append(out, str(row[0]))
	}
	return out
}
