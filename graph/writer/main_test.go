package writer_test

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"testing"

	"newsgraph/graph/server/servertest"
)

var neo = servertest.New()

// onlyLong leaves a test that takes long to make test-long.
func onlyLong(t *testing.T) {
	t.Helper()
	if os.Getenv("NEWSGRAPH_LONG") == "" {
		t.Skip("takes long: make test-long runs it")
	}
}

// checks sets how many cases rapid tries from here to the end of the test. Those
// with a server load several graphs a case.
func checks(t *testing.T, n int) {
	t.Helper()
	before := flag.Lookup("rapid.checks").Value.String()
	if before != flag.Lookup("rapid.checks").DefValue {
		return // the command line says
	}
	t.Cleanup(func() { _ = flag.Set("rapid.checks", before) })
	if err := flag.Set("rapid.checks", strconv.Itoa(n)); err != nil {
		t.Fatal(err)
	}
}

func TestMain(m *testing.M) {
	if os.Getenv(loaderEnv) != "" {
		if err := client(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(neo.Run(m))
}
