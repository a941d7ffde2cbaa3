package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"newsgraph/config"
	"newsgraph/graph/server"
	"newsgraph/graph/writer"
)

// connect opens the configured database, starting the managed one if no URI is
// configured. The caller closes it. Every failure is an errDatabase.
func (a *app) connect(ctx context.Context, cfg config.Config) (*writer.DB, error) {
	o := writer.Options{URI: cfg.Neo4j.URI, Username: cfg.Neo4j.Username, Password: cfg.Neo4j.Password, Database: cfg.Neo4j.Database}
	if cfg.Managed() {
		srv, err := a.server(cfg)
		if err != nil {
			return nil, errDatabase{err}
		}
		conn, err := srv.Start(ctx)
		if err != nil {
			return nil, errDatabase{err}
		}
		password, err := os.ReadFile(conn.PasswordFile)
		if err != nil {
			return nil, errDatabase{fmt.Errorf("password of the managed Neo4j: %w", err)}
		}
		o.URI, o.Username, o.Password = conn.URI, conn.Username, strings.TrimSpace(string(password))
	}
	db, err := writer.Connect(ctx, o)
	if err != nil {
		return nil, errDatabase{err}
	}
	return db, nil
}

// withDatabase reads the settings, connects, and closes when f is done.
func (a *app) withDatabase(ctx context.Context, cfg config.Config, f func(*writer.DB) error) error {
	db, err := a.connect(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close(context.WithoutCancel(ctx)) }()
	return f(db)
}

// server is the managed Neo4j of the configured home.
func (a *app) server(cfg config.Config) (*server.Server, error) {
	return server.Open(server.Options{
		Home: cfg.Home, Cache: cfg.Cache, BoltPort: cfg.Server.BoltPort, HTTPPort: cfg.Server.HTTPPort, GDS: cfg.Server.GDS,
		Ready: func(ctx context.Context, c server.Connection, password string) error {
			return writer.Check(ctx, writer.Options{URI: c.URI, Username: c.Username, Password: password})
		},
		Progress: func(line string) { _, _ = fmt.Fprintln(a.std.err, line) },
	})
}
