package server

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write jars.sha256 and gds.sha256 anew from what Maven gives")

func open(t *testing.T, change func(*Options)) *Server {
	t.Helper()
	opts := Options{
		Home: t.TempDir(), Cache: t.TempDir(),
		Ready: func(context.Context, Connection, string) error { return nil },
	}
	if change != nil {
		change(&opts)
	}
	s, err := Open(opts)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestProvision lets Maven fetch the jars into an empty cache and holds them
// against jars.sha256.
func TestProvision(t *testing.T) {
	var lines []string
	s := open(t, func(o *Options) { o.Progress = func(l string) { lines = append(lines, l) } })
	if *update {
		for file, b := range map[string]bundle{"jars.sha256": neo4jBundle(), "gds.sha256": gdsBundle()} {
			dir := t.TempDir()
			if err := s.copyJars(t.Context(), b, dir); err != nil {
				t.Fatal(err)
			}
			entries, err := os.ReadDir(filepath.Join(dir, "lib"))
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			for _, e := range entries {
				sum, err := fileSum(filepath.Join(dir, "lib", e.Name()))
				if err != nil {
					t.Fatal(err)
				}
				fmt.Fprintf(&out, "%s  %s\n", sum, e.Name())
			}
			if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	if s.Provisioned() {
		t.Fatal("an empty cache is said to be provisioned")
	}
	if err := s.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !s.Provisioned() || len(lines) < 2 {
		t.Errorf("provisioned %v, progress %q", s.Provisioned(), lines)
	}
	if left, _ := filepath.Glob(filepath.Join(s.opts.Cache, ".provisioning-*")); len(left) > 0 {
		t.Errorf("temporary folders stay: %v", left)
	}
	jar := filepath.Join(s.libDir(), "neo4j-"+Version+".jar")
	if err := os.WriteFile(jar, []byte("something else"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Provision(t.Context()); !errors.Is(err, ErrChecksum) || !strings.Contains(err.Error(), "neo4j-"+Version+".jar") {
		t.Errorf("a changed jar: %v", err)
	}
	if err := os.Remove(jar); err != nil {
		t.Fatal(err)
	}
	if err := s.Provision(t.Context()); !errors.Is(err, ErrChecksum) {
		t.Errorf("a missing jar: %v", err)
	}
}

func TestInterruptedProvisioningLeavesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := open(t, func(o *Options) { o.Progress = func(string) { cancel() } })
	if err := s.Provision(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v, want context.Canceled", err)
	}
	entries, err := os.ReadDir(s.opts.Cache)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != "provision.lock" {
			t.Errorf("%s stays in the cache", e.Name())
		}
	}
}

func TestProvisionWithoutNetwork(t *testing.T) {
	user := t.TempDir()
	settings := `<settings><mirrors><mirror><id>none</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:1/</url></mirror></mirrors></settings>`
	if err := os.MkdirAll(filepath.Join(user, ".m2"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(user, ".m2", "settings.xml"), []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("MAVEN_OPTS", "-Duser.home="+user)
	s := open(t, nil)
	err := s.Provision(t.Context())
	if !errors.Is(err, ErrNoNetwork) || !strings.Contains(err.Error(), "Maven Central") {
		t.Fatalf("error %v, want ErrNoNetwork with what to do", err)
	}
	if s.Provisioned() {
		t.Error("the cache is said to be provisioned")
	}
}

func TestMissingPrograms(t *testing.T) {
	old := filepath.Join(t.TempDir(), "java")
	if err := os.WriteFile(old, []byte("#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*Options)
		want   error
		text   string
	}{
		"no Java":  {func(o *Options) { o.Java = "no-such-java" }, ErrNoJava, "install Java 17"},
		"old Java": {func(o *Options) { o.Java = old }, ErrNoJava, "Java 11"},
		"no Maven": {func(o *Options) { o.Maven = "no-such-mvn" }, ErrNoMaven, "maven"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := open(t, c.change).Start(t.Context())
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.text) {
				t.Errorf("error %v, want %v and %q", err, c.want, c.text)
			}
		})
	}
}

func TestJavaMajor(t *testing.T) {
	for text, want := range map[string]int{
		`openjdk version "17.0.15" 2025-04-15`: 17,
		`java version "1.8.0_292"`:             8,
		`openjdk version "21" 2023-09-19`:      21,
	} {
		if got, ok := javaMajor(text); !ok || got != want {
			t.Errorf("javaMajor(%q) = %d %v, want %d", text, got, ok, want)
		}
	}
	if _, ok := javaMajor("command not found"); ok {
		t.Error("no version was read as one")
	}
}

func TestLastCause(t *testing.T) {
	for text, want := range map[string]string{
		"a\nCaused by: java.io.IOException: outer\n\tat x\nCaused by: java.net.BindException: Address already in use\n\tat y\n": "java.net.BindException: Address already in use",
		"2023-01-01 10:00:00.000+0000 ERROR Failed to start.\nlast line":                                                        "Failed to start.",
		"Error: could not create the JVM\n\n":                                                                                   "Error: could not create the JVM",
		"":                                                                                                                      "it printed nothing",
	} {
		if got := lastCause(text); got != want {
			t.Errorf("lastCause(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestParseSums(t *testing.T) {
	if sums, err := parseSums(jarSums); err != nil || len(sums) != bytes.Count(jarSums, []byte("\n")) {
		t.Errorf("jars.sha256: %d sums, %v", len(sums), err)
	}
	good := strings.Repeat("a", 64) + "  a.jar\n"
	for _, bad := range []string{"", "abc  a.jar\n", good + good, strings.Repeat("a", 64) + "  ../a.jar\n", strings.Repeat("a", 64) + " a.jar\n"} {
		if _, err := parseSums([]byte(bad)); err == nil {
			t.Errorf("parseSums(%q) accepts it", bad)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	for name, opts := range map[string]Options{
		"no home":         {Cache: "c"},
		"no cache":        {Home: "h"},
		"colon in a path": {Home: "a:b", Cache: "c"},
		"no such port":    {Home: "h", Cache: "c", BoltPort: 70000},
		"one port only":   {Home: "h", Cache: "c", BoltPort: 7687, HTTPPort: 7687},
	} {
		if _, err := Open(opts); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestPorts(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	port := taken.Addr().(*net.TCPAddr).Port
	if _, err := choosePort("Bolt", port, nil, 0); !errors.Is(err, ErrPortTaken) || !strings.Contains(err.Error(), strconv.Itoa(port)) {
		t.Errorf("configured port that is taken: %v", err)
	}
	got, err := choosePort("Bolt", 0, []int{port}, 0)
	if err != nil || got == port || got == 0 {
		t.Errorf("wished port that is taken: got %d, %v", got, err)
	}
	again, err := choosePort("HTTP", 0, []int{got}, got)
	if err != nil || again == got {
		t.Errorf("the port of the other service was chosen: %d, %v", again, err)
	}
}

func TestPasswordFileLost(t *testing.T) {
	s := open(t, nil)
	if err := os.MkdirAll(s.out.system, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := s.password(); !errors.Is(err, ErrNoPassword) {
		t.Errorf("error %v, want ErrNoPassword", err)
	}
}

// TestStalePid writes the pid of this very test: it is neither taken for a
// server nor signalled.
func TestStalePid(t *testing.T) {
	s := open(t, nil)
	if err := s.makeHome(); err != nil {
		t.Fatal(err)
	}
	if err := s.writeState(state{PID: os.Getpid(), Bolt: 7687, HTTP: 7474, Started: time.Now()}); err != nil {
		t.Fatal(err)
	}
	st, err := s.Status(t.Context())
	if err != nil || st.Running {
		t.Fatalf("status %+v, %v", st, err)
	}
	if err := s.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := s.readState(); got.PID != 0 || got.Bolt != 7687 {
		t.Errorf("state after stop %+v", got)
	}
}

func TestLockIsWaitedFor(t *testing.T) {
	s := open(t, nil)
	err := s.locked(t.Context(), func() error {
		ctx, cancel := context.WithTimeout(t.Context(), 3*lockPoll)
		defer cancel()
		other := &Server{opts: s.opts, dir: s.dir, out: s.out}
		return other.Stop(ctx)
	})
	if !errors.Is(err, ErrBusy) {
		t.Errorf("error %v, want ErrBusy", err)
	}
}

func TestPasswordsAreNoOptions(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 { // one in 64 began with a hyphen when they were in base64
		p := newPassword()
		if len(p) < 32 || strings.Trim(p, "0123456789abcdef") != "" || seen[p] {
			t.Fatalf("password %q", p)
		}
		seen[p] = true
	}
}
