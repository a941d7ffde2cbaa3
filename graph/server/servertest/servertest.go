// Package servertest gives tests a real Neo4j: one managed server a test
// binary, with a home and ports of its own and the jars of the shared cache.
//
//	var neo = servertest.New()
//
//	func TestMain(m *testing.M) { os.Exit(neo.Run(m)) }
//
//	func TestSomething(t *testing.T) {
//		db := neo.DB(t) // without nodes; closed when the test ends
//		…
//	}
//
// The server starts with the first test that asks for it and stops when Run
// ends, also when the test binary is killed. Nothing is skipped: where Java or
// Maven is missing, the test fails and says what to install.
//
// Tests of one binary share the database, so those that use it must not run in
// parallel.
package servertest

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"newsgraph/graph/server"
	"newsgraph/graph/writer"
)

// Neo4j is the server of one test binary.
type Neo4j struct {
	once  sync.Once
	err   error
	home  string
	srv   *server.Server
	conn  server.Connection
	watch io.Closer
	gds   bool
}

// New prepares a server and starts nothing.
func New() *Neo4j { return &Neo4j{} }

// NewWithGDS prepares a server with the Graph Data Science library.
func NewWithGDS() *Neo4j { return &Neo4j{gds: true} }

// Run runs the tests and stops the server; its value is for os.Exit.
func (n *Neo4j) Run(m *testing.M) (code int) {
	defer func() {
		if err := n.stop(); err != nil {
			fmt.Fprintln(os.Stderr, "servertest:", err)
			code = max(code, 1)
		}
	}()
	return m.Run()
}

// DB connects to the server after removing all nodes. A schema that an earlier
// test applied stays, since making it takes longer than most tests.
func (n *Neo4j) DB(t testing.TB) *writer.DB {
	t.Helper()
	db := n.Connect(t)
	for _, statement := range []string{
		"MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
		"MATCH (s:Schema) REMOVE s.decisions",
	} {
		if _, err := db.Query(t.Context(), statement, nil, false); err != nil {
			t.Fatalf("servertest: empty the database: %v", err)
		}
	}
	return db
}

// Bare connects to the server after removing all nodes, constraints and indexes.
func (n *Neo4j) Bare(t testing.TB) *writer.DB {
	t.Helper()
	db := n.DB(t)
	if err := dropSchema(t.Context(), db); err != nil {
		t.Fatalf("servertest: remove the schema: %v", err)
	}
	return db
}

// Connect connects to the server and leaves the data of the test before.
func (n *Neo4j) Connect(t testing.TB) *writer.DB {
	t.Helper()
	db, err := writer.Connect(t.Context(), n.Options(t))
	if err != nil {
		t.Fatalf("servertest: %v", err)
	}
	t.Cleanup(func() { _ = db.Close(context.Background()) })
	return db
}

// Options are the running server's address, user and password.
func (n *Neo4j) Options(t testing.TB) writer.Options {
	t.Helper()
	n.Server(t)
	password, err := os.ReadFile(n.conn.PasswordFile)
	if err != nil {
		t.Fatalf("servertest: %v", err)
	}
	return writer.Options{URI: n.conn.URI, Username: n.conn.Username, Password: strings.TrimSpace(string(password))}
}

// Server is the running server, for tests that stop, kill or back it up. Such a
// test must leave it running on the same ports.
func (n *Neo4j) Server(t testing.TB) *server.Server {
	t.Helper()
	n.once.Do(func() { n.err = n.start() })
	if n.err != nil {
		t.Fatalf("servertest: no Neo4j to test with: %v", n.err)
	}
	return n.srv
}

// Home is the folder given to the server as its home.
func (n *Neo4j) Home(t testing.TB) string {
	t.Helper()
	n.Server(t)
	return n.home
}

// Short are Java flags for a server that lives for a few tests: compiling its
// code well would cost more than running it.
func Short() []string { return []string{"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"} }

// javaFlags are Short's, but in a benchmark the product's own.
func javaFlags() []string {
	if f := flag.Lookup("test.bench"); f != nil && f.Value.String() != "" {
		return nil
	}
	return Short()
}

// Ready is the authenticated check for the options of a server.
func Ready(ctx context.Context, c server.Connection, password string) error {
	return writer.Check(ctx, writer.Options{URI: c.URI, Username: c.Username, Password: password})
}

// Cache is the folder of the jars: NEWSGRAPH_CACHE, else the user's own, so
// that tests and the program download them once.
func Cache() (string, error) {
	if dir := os.Getenv("NEWSGRAPH_CACHE"); dir != "" {
		return dir, nil
	}
	dir, err := os.UserCacheDir()
	return filepath.Join(dir, "newsgraph"), err
}

func (n *Neo4j) start() error {
	cache, err := Cache()
	if err != nil {
		return err
	}
	if n.home, err = os.MkdirTemp("", "newsgraph-test-"); err != nil {
		return err
	}
	n.srv, err = server.Open(server.Options{
		Home: n.home, Cache: cache, Ready: Ready, AnyPorts: true, JavaFlags: javaFlags(), GDS: n.gds,
		Progress: func(line string) { fmt.Fprintln(os.Stderr, "servertest:", line) },
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	if n.conn, err = n.srv.Start(ctx); err != nil {
		return err
	}
	return n.guard()
}

// guard starts a shell that stops the server when this process dies without
// Run ending: its standard input closes then.
func (n *Neo4j) guard() error {
	// The pid is read when it is needed: a test may have restarted the server.
	const script = `read -r word
test "$word" = done && exit
kill -9 $(sed -n 's/.*"pid": \([1-9][0-9]*\).*/\1/p' "$0/neo4j/run/server.json")
rm -rf "$0"`
	cmd := exec.Command("/bin/sh", "-c", script, n.home)
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	n.watch = in
	return nil
}

func (n *Neo4j) stop() error {
	if n.srv == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	err := n.srv.Stop(ctx)
	if w, ok := n.watch.(io.Writer); ok && err == nil {
		_, err = io.WriteString(w, "done\n")
		err = errors.Join(err, n.watch.Close())
	}
	return errors.Join(err, os.RemoveAll(n.home))
}

func dropSchema(ctx context.Context, db *writer.DB) error {
	if _, err := db.Query(ctx, "MATCH (s:Schema) DELETE s", nil, false); err != nil {
		return err
	}
	for _, kind := range []struct{ list, drop string }{
		{"SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT "},
		{"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX "},
	} {
		names, err := db.Query(ctx, kind.list, nil, true)
		if err != nil {
			return err
		}
		for _, row := range names.Rows {
			if _, err := db.Query(ctx, kind.drop+row[0].(string)+" IF EXISTS", nil, false); err != nil {
				return err
			}
		}
	}
	return nil
}
