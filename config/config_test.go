package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// quiet removes what the machine's environment could set.
func quiet(t *testing.T) {
	t.Helper()
	for _, kv := range os.Environ() {
		key, _, _ := strings.Cut(kv, "=")
		if strings.HasPrefix(key, "NEO4J_") || strings.HasPrefix(key, "NEWSGRAPH_") {
			t.Setenv(key, "")
		}
	}
	t.Chdir(t.TempDir())
}

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestPrecedence(t *testing.T) {
	quiet(t)
	file := write(t, "extract: {min_confidence: 0.2}\nneo4j: {database: fromfile}\nhome: /from/file\n")
	t.Setenv("NEWSGRAPH_EXTRACT_MIN_CONFIDENCE", "0.3")
	t.Setenv("NEWSGRAPH_HOME", "/from/env")
	c, err := Load(Options{File: file, Flags: map[string]any{"home": "/from/flag"}})
	if err != nil {
		t.Fatal(err)
	}
	if c.Home != "/from/flag" || c.Extract.MinConfidence != 0.3 || c.Neo4j.Database != "fromfile" || c.Neo4j.Username != "neo4j" {
		t.Errorf("want flag over environment over file over default, got %+v", c)
	}
	if !c.Managed() {
		t.Error("no URI must mean the managed server")
	}
}

func TestNeo4jEnvironment(t *testing.T) {
	quiet(t)
	t.Setenv("NEO4J_URI", "neo4j+s://example.org")
	t.Setenv("NEO4J_PASSWORD", "secret")
	c, err := Load(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c.Managed() || c.Neo4j.Password != "secret" {
		t.Errorf("got %+v", c.Neo4j)
	}
}

func TestDefaultFileIsRead(t *testing.T) {
	quiet(t)
	if err := os.WriteFile(FileName, []byte("load: {workers: 3}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := Load(Options{})
	if err != nil || c.Load.Workers != 3 {
		t.Errorf("got %+v, %v", c.Load, err)
	}
}

func TestErrorsNameTheKey(t *testing.T) {
	cases := []struct{ name, file, want string }{
		{"unknown key", "extract: {colour: red}", "colour"},
		{"confidence", "extract: {min_confidence: 1.5}", "extract.min_confidence"},
		{"type", "server: {bolt_port: many}", "bolt_port"},
		{"gds", "server: {gds: perhaps}", "gds"},
		{"port", "server: {bolt_port: 70000}", "server.bolt_port"},
		{"uri", "neo4j: {uri: 'http://x'}", "neo4j.uri"},
		{"password", "neo4j: {uri: 'bolt://x:7687'}", "NEO4J_PASSWORD"},
		{"workers", "load: {workers: -1}", "load.workers"},
		{"not yaml", "neo4j: [", "configuration file"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			quiet(t)
			_, err := Load(Options{File: write(t, c.file)})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("want an error that says %q, got %v", c.want, err)
			}
		})
	}
	t.Run("secret in the URI is not repeated", func(t *testing.T) {
		quiet(t)
		_, err := Load(Options{File: write(t, "neo4j: {uri: 'bolt://u:hunter2@x:7687', password: p}")})
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("missing named file", func(t *testing.T) {
		quiet(t)
		if _, err := Load(Options{File: "absent.yaml"}); err == nil {
			t.Error("a named file that is missing must be an error")
		}
	})
	t.Run("unknown flag", func(t *testing.T) {
		quiet(t)
		if _, err := Load(Options{Flags: map[string]any{"nope": 1}}); err == nil {
			t.Error("want an error")
		}
	})
}
