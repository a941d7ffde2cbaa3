package main

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"

	"newsgraph/loaders/claim"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// ran is what a command line left behind.
type ran struct {
	status   int
	out, err string
}

// newsgraph runs a command line in this process, away from the machine's own
// configuration.
func newsgraph(t testing.TB, stdin string, args ...string) ran {
	t.Helper()
	var out, err bytes.Buffer
	code := run(context.Background(), append([]string{"newsgraph"}, args...), streams{in: strings.NewReader(stdin), out: &out, err: &err})
	return ran{code, out.String(), err.String()}
}

// isolate gives the test a home, a cache and an environment of its own.
func isolate(t *testing.T) {
	t.Helper()
	for _, kv := range os.Environ() {
		key, _, _ := strings.Cut(kv, "=")
		if strings.HasPrefix(key, "NEO4J_") || strings.HasPrefix(key, "NEWSGRAPH_") && key != "NEWSGRAPH_CACHE" {
			t.Setenv(key, "")
		}
	}
	t.Setenv("NEWSGRAPH_HOME", t.TempDir())
	t.Setenv("COLUMNS", "120")
}

// golden compares a text with a file of testdata; -update rewrites the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; run the test with -update and look at what it writes", err)
	}
	if string(want) != got {
		t.Errorf("%s differs; run the test with -update and look at the difference.\ngot:\n%s\nwant:\n%s", name, got, want)
	}
}

func TestWrongUse(t *testing.T) {
	isolate(t)
	cases := []struct {
		name string
		args []string
		says string
	}{
		{"unknown command", []string{"frobnicate"}, `unknown command "frobnicate"`},
		{"unknown flag", []string{"--nope"}, "-nope"},
		{"unknown flag of a command", []string{"db", "status", "--nope"}, "-nope"},
		{"unknown format", []string{"db", "status", "--format", "xml"}, "--format"},
		{"nothing to read", []string{"extract"}, "nothing to read"},
		{"nothing to explain", []string{"explain"}, "explain needs a text"},
		{"bad date", []string{"extract", "--published", "yesterday", "x"}, "2023-03-02"},
		{"bad language", []string{"extract", "--language", "fr", "x"}, "id (Indonesian) or en (English)"},
		{"bad confidence", []string{"extract", "--min-confidence", "7", "x"}, "extract.min_confidence"},
		{"bad URI", []string{"--uri", "http://x", "db", "status"}, "neo4j.uri"},
		{"missing configuration file", []string{"--config", "absent.yaml", "db", "status"}, "absent.yaml"},
		{"reset without an answer", []string{"db", "reset"}, "--yes"},
		{"missing argument", []string{"db", "backup"}, "a file to write"},
		{"too many arguments", []string{"db", "backup", "a", "b"}, "one argument"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := newsgraph(t, "", c.args...)
			if r.status != exitUsage || !strings.Contains(r.err, c.says) || strings.Count(r.err, "\n") != 1 || r.out != "" {
				t.Errorf("want status %d and one line with %q, got %+v", exitUsage, c.says, r)
			}
		})
	}
}

func TestHelpShowsAnExampleEverywhere(t *testing.T) {
	isolate(t)
	app := newApp(streams{out: &bytes.Buffer{}, err: &bytes.Buffer{}})
	checked := 0
	for _, c := range app.Commands {
		if c.Hidden {
			continue
		}
		r := newsgraph(t, "", c.Name, "--help")
		checked++
		if r.status != exitDone || !strings.Contains(r.out, "newsgraph "+c.Name) {
			t.Errorf("%s --help: %+v", c.Name, r)
		}
		if !strings.Contains(c.Description, "newsgraph "+c.Name) {
			t.Errorf("%s --help shows no example", c.Name)
		}
		for _, s := range c.Subcommands {
			checked++
			if !strings.Contains(s.Description, "newsgraph "+c.Name+" "+s.Name) {
				t.Errorf("%s %s --help shows no example", c.Name, s.Name)
			}
		}
	}
	if checked < 8 {
		t.Fatalf("only %d commands were checked", checked)
	}
}

// The help is what most users read of the documentation: a change of it shows
// in the golden files.
func TestHelp(t *testing.T) {
	isolate(t)
	golden(t, "help/newsgraph.txt", done(t, "--help"))
	for _, c := range newApp(streams{}).Commands {
		golden(t, "help/"+c.Name+".txt", done(t, c.Name, "--help"))
	}
}

// The configuration imports nothing of the project: that what it falls back on is
// the claim stage's own choice is the command line's doing.
func TestDefaultConfidenceIsTheStages(t *testing.T) {
	isolate(t)
	c, err := (&app{}).config(cli.NewContext(newApp(streams{}), flag.NewFlagSet("", flag.ContinueOnError), nil), nil)
	if err != nil {
		t.Fatal(err)
	}
	if c.Extract.MinConfidence != claim.DefaultThreshold {
		t.Errorf("the configuration says %v, the claim stage %v", c.Extract.MinConfidence, claim.DefaultThreshold)
	}
}
