package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/server"
	"newsgraph/graph/writer"
	"newsgraph/loaders/article"
)

// bulk builds the graph in memory and lets the managed server import it as a new
// database: what into comes to in an empty one.
func (l *loading) bulk() (writer.Summary, error) {
	var none writer.Summary
	ctx := l.c.Context
	srv, err := l.a.managed(l.c)
	if err != nil {
		return none, err
	}
	st, err := srv.Status(ctx)
	if err != nil {
		return none, errDatabase{err}
	}
	if st.Initialised {
		if err := l.a.confirm(l.c, "This replaces the managed database with all that was loaded."); err != nil {
			return none, err
		}
	}
	var list []graph.Record
	var aside []writer.Refused
	l.tally.setAside = func(_ context.Context, e *article.Error) error {
		aside = append(aside, refused(e))
		return nil
	}
	err = l.records(func(rec graph.Record) error {
		if err := writer.CheckRecord(l.ontology, rec); err != nil {
			aside = append(aside, l.refuse(rec, err))
		} else {
			list = append(list, rec)
		}
		return nil
	})
	if err != nil {
		return none, err
	}
	if len(list) == 0 {
		return none, errors.New("none of the articles can be loaded, so there is no database to build")
	}
	built, err := writer.Build(l.options(), list)
	if err != nil {
		return none, err
	}
	if err := l.importInto(srv, built); err != nil {
		return none, err
	}
	sum := writer.Summary{New: built.Articles()}
	err = l.a.withDatabase(ctx, l.cfg, func(db *writer.DB) error {
		w, err := db.NewLoader(ctx, l.options()) // which makes constraints and indexes
		if err != nil {
			return errDatabase{err}
		}
		for _, r := range aside {
			if err := w.SetAside(ctx, r); err != nil {
				return errDatabase{err}
			}
		}
		more, err := w.Close(ctx)
		sum.SetAside = more.SetAside
		return err
	})
	return sum, err
}

// importInto writes the files of the import beside the database, and removes
// them again.
func (l *loading) importInto(srv *server.Server, built writer.Built) error {
	if err := os.MkdirAll(l.cfg.Home, 0o700); err != nil {
		return fmt.Errorf("home: %w", err)
	}
	dir, err := os.MkdirTemp(l.cfg.Home, "bulk-")
	if err != nil {
		return fmt.Errorf("files of the import: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	var names []string
	create := func(name string) (io.WriteCloser, error) {
		names = append(names, name)
		return os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600)
	}
	if err := export.Bulk(create, l.ontology, export.Of(built)); err != nil {
		return err
	}
	var im server.Import
	im.Nodes, im.Relationships = export.BulkFiles(names)
	for _, files := range [][]string{im.Nodes, im.Relationships} {
		for i := range files {
			files[i] = filepath.Join(dir, files[i])
		}
	}
	if err := srv.ImportFull(l.c.Context, im, true); err != nil {
		return errDatabase{err}
	}
	return nil
}
