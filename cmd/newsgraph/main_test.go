package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// neo is the Neo4j of this package's tests: one for all, with a home of its own.
var neo = servertest.New()

func TestMain(m *testing.M) {
	if os.Getenv(programEnv) != "" { // the test binary as the program, to be killed
		os.Exit(run(context.Background(), os.Args, streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
	}
	os.Exit(neo.Run(m))
}

// programEnv makes the test binary run a command line.
const programEnv = "TEST_RUNS_NEWSGRAPH"

// onlyLong leaves a test that takes long to make test-long.
func onlyLong(t *testing.T) {
	t.Helper()
	if os.Getenv("NEWSGRAPH_LONG") == "" {
		t.Skip("takes long: make test-long runs it")
	}
}

// emptyDatabase points the commands of the test to an empty database.
func emptyDatabase(t *testing.T) *writer.DB {
	t.Helper()
	isolate(t)
	db := neo.DB(t)
	o := neo.Options(t)
	t.Setenv("NEO4J_URI", o.URI)
	t.Setenv("NEO4J_USERNAME", o.Username)
	t.Setenv("NEO4J_PASSWORD", o.Password)
	return db
}

// done runs a command that must succeed and gives what it printed.
func done(t *testing.T, args ...string) string {
	t.Helper()
	r := newsgraph(t, "", args...)
	if r.status != exitDone {
		t.Fatalf("newsgraph %s: status %d\n%s%s", strings.Join(args, " "), r.status, r.out, r.err)
	}
	return r.out
}

// sharedDir is the folder of the annotated articles; a test that needs it says so
// where it is absent.
func sharedDir(t testing.TB) string {
	t.Helper()
	const dir = "../../../shared"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("../shared is absent: the annotated articles are not there to test with")
	}
	return dir
}
