package server_test

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// managed opens a server on a home of its own and stops it when the test ends.
func managed(t *testing.T, change func(*server.Options)) (*server.Server, string) {
	t.Helper()
	cache, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	home, err := os.MkdirTemp("", "newsgraph-test-")
	if err != nil {
		t.Fatal(err)
	}
	opts := server.Options{Home: home, Cache: cache, Ready: servertest.Ready, Heap: "256m", PageCache: "32m", AnyPorts: true, JavaFlags: servertest.Short()}
	if change != nil {
		change(&opts)
	}
	s, err := server.Open(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
		if err := os.RemoveAll(home); err != nil {
			t.Error(err)
		}
	})
	return s, home
}

func start(t *testing.T, s *server.Server) server.Connection {
	t.Helper()
	c, err := s.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func status(t *testing.T, s *server.Server) server.Status {
	t.Helper()
	st, err := s.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return st
}

func password(t *testing.T, c server.Connection) string {
	t.Helper()
	b, err := os.ReadFile(c.PasswordFile)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(b))
}

// query runs one statement on the running server and gives the first value.
func query(t *testing.T, c server.Connection, cypher string) any {
	t.Helper()
	db, err := writer.Connect(t.Context(), writer.Options{URI: c.URI, Username: c.Username, Password: password(t, c)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close(context.Background()) }()
	r, err := db.Query(t.Context(), cypher, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Rows) == 0 {
		return nil
	}
	return r.Rows[0][0]
}

func TestLifecycle(t *testing.T) {
	s, home := managed(t, nil)
	if st := status(t, s); st.Running || st.Initialised {
		t.Fatalf("before the first start: %+v", st)
	}

	// Two programs start it at once: one server, one answer.
	again, err := server.Open(server.Options{Home: home, Cache: cacheOf(t), Ready: servertest.Ready, Heap: "256m", PageCache: "32m", AnyPorts: true, JavaFlags: servertest.Short()})
	if err != nil {
		t.Fatal(err)
	}
	var c, other server.Connection
	var wait sync.WaitGroup
	wait.Go(func() {
		var err error
		if other, err = again.Start(t.Context()); err != nil {
			t.Error(err)
		}
	})
	c = start(t, s)
	wait.Wait()
	if c != other || c.URI == "" {
		t.Fatalf("two starts gave %+v and %+v", c, other)
	}
	st := status(t, s)
	if !st.Running || st.PID == 0 || st.Connection != c || st.StoreBytes == 0 || st.StoreBytes > 64<<20 {
		t.Errorf("status %+v", st)
	}

	checkPrivate(t, home)
	checkProcess(t, st.PID, password(t, c))
	checkLogs(t, home, password(t, c))
	resp, err := http.Get(c.BrowserURL)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Errorf("Neo4j Browser answers %s", resp.Status)
	}

	query(t, c, "CREATE (:Kept {v: 1})")
	if err := s.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if st := status(t, s); st.Running || !st.Initialised {
		t.Errorf("after stop: %+v", st)
	}
	if err := s.Stop(t.Context()); err != nil {
		t.Errorf("stopping what is stopped: %v", err)
	}

	// Killed: the next start recovers, on the same ports, with the same data.
	c2 := start(t, s)
	if c2 != c {
		t.Errorf("second start gave %+v, the first %+v", c2, c)
	}
	if err := syscall.Kill(status(t, s).PID, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	waitStopped(t, s)
	c = start(t, s)
	if n := query(t, c, "MATCH (n:Kept) RETURN count(n)"); n != int64(1) {
		t.Errorf("after a kill the database has %v nodes, want 1", n)
	}

	// A server whose pid was lost is found by its command line.
	file := filepath.Join(home, "neo4j", "run", "server.json")
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var state map[string]any
	if err := json.Unmarshal(b, &state); err != nil {
		t.Fatal(err)
	}
	pid := state["pid"]
	state["pid"] = 0
	if b, err = json.Marshal(state); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if st := status(t, s); !st.Running || float64(st.PID) != pid {
		t.Errorf("the server with the lost pid %v: %+v", pid, st)
	}

	// Another home on the same data is refused, and nothing is left running.
	second, home2 := managed(t, nil)
	if err := os.MkdirAll(filepath.Join(home2, "neo4j"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(home, "neo4j", "data"), filepath.Join(home2, "neo4j", "data")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(home2, "neo4j", "password"), []byte(password(t, c)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := second.Start(t.Context()); !errors.Is(err, server.ErrStoreLocked) {
		t.Errorf("second server on the same store: %v, want ErrStoreLocked", err)
	}

	if err := s.Reset(t.Context()); err != nil {
		t.Fatal(err)
	}
	if st := status(t, s); st.Running || st.Initialised || st.StoreBytes != 0 {
		t.Errorf("after reset: %+v", st)
	}
	if _, err := os.Stat(c.PasswordFile); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the password stays after reset: %v", err)
	}
}

func TestLongBackupAndRestore(t *testing.T) {
	onlyLong(t)
	s, home := managed(t, nil)
	c := start(t, s)
	query(t, c, "UNWIND range(1, 1000) AS i CREATE (:N {i: i, s: 'é`' + i})")
	const content = "MATCH (n) WITH n ORDER BY n.i RETURN [count(n), sum(n.i), collect(n.s)[999]]"
	want := query(t, c, content)
	file := filepath.Join(home, "a.backup")
	if err := s.Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 || info.Size() == 0 {
		t.Fatalf("backup %v, %v", info, err)
	}
	if err := s.Backup(t.Context(), file); !errors.Is(err, server.ErrExists) {
		t.Errorf("a backup over another: %v, want ErrExists", err)
	}
	if !status(t, s).Running {
		t.Fatal("the server was not started again after the backup")
	}
	query(t, c, "MATCH (n) DELETE n")

	garbage := filepath.Join(home, "garbage")
	if err := os.WriteFile(garbage, []byte("no archive"), 0o600); err != nil {
		t.Fatal(err)
	}
	query(t, c, "CREATE (:Still)")
	if err := s.Restore(t.Context(), garbage); !errors.Is(err, server.ErrAdminCommand) {
		t.Errorf("restoring what is no backup: %v, want ErrAdminCommand", err)
	}
	if n := query(t, c, "MATCH (n:Still) RETURN count(n)"); n != int64(1) {
		t.Errorf("a failed restore changed the database: %v", n)
	}

	// Into another home that never ran.
	fresh, _ := managed(t, nil)
	if err := fresh.Restore(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	got := query(t, start(t, fresh), content)
	if w, g := toJSON(t, want), toJSON(t, got); w != g {
		t.Errorf("restored %s, want %s", g, w)
	}
	if err := s.Restore(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	if w, g := toJSON(t, want), toJSON(t, query(t, c, content)); w != g {
		t.Errorf("restored in place %s, want %s", g, w)
	}
	checkPrivate(t, home)
}

func TestLongImportFull(t *testing.T) {
	onlyLong(t)
	s, home := managed(t, nil)
	nodes, rels := filepath.Join(home, "n.csv"), filepath.Join(home, "r.csv")
	for file, text := range map[string]string{
		nodes: "id:ID,name,n:long,l:string[],:LABEL\na,\"with \"\"quotes\"\", and\nlines\",7,x;\x1fy,A\x1fB\nb,,,,B\n",
		rels:  ":START_ID,:END_ID,:TYPE,w:double\na,b,KNOWS,0.5\n",
	} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	im := server.Import{Nodes: []string{nodes}, Relationships: []string{rels}}
	if err := s.ImportFull(t.Context(), im, false); err != nil {
		t.Fatal(err)
	}
	got := query(t, start(t, s), "MATCH (a:A:B)-[r:KNOWS]->(b:B) RETURN a.name + r.w + a.n + a.l[0]")
	if got != "with \"quotes\", and\nlines0.57x;" {
		t.Errorf("imported %q", got)
	}
	if err := s.ImportFull(t.Context(), im, false); !errors.Is(err, server.ErrExists) {
		t.Errorf("import over a database: %v, want ErrExists", err)
	}
}

// TestChildThatExits puts a file where Neo4j needs a folder: the cause comes at
// once, not after the time for starting, and no process stays.
func TestChildThatExits(t *testing.T) {
	s, home := managed(t, func(o *server.Options) { o.StartTimeout = time.Hour })
	data := filepath.Join(home, "neo4j", "data")
	if err := os.MkdirAll(data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "transactions"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := s.Start(t.Context())
	if !errors.Is(err, server.ErrExited) || !strings.Contains(err.Error(), "transactions") {
		t.Errorf("error %v, want ErrExited with its cause", err)
	}
	if status(t, s).Running {
		t.Error("a process stays")
	}
}

// TestStartGivenUp cancels a start: no half-started server stays.
func TestStartGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s, _ := managed(t, func(o *server.Options) {
		o.Ready = func(context.Context, server.Connection, string) error { cancel(); return errors.New("not yet") }
	})
	if _, err := s.Start(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
	if status(t, s).Running {
		t.Error("a process stays")
	}
}

type wrongPassword struct{}

func (wrongPassword) Error() string   { return "wrong password" }
func (wrongPassword) Permanent() bool { return true }

// TestWrongPasswordIsTriedOnce: a permanent error of the check ends the wait.
func TestWrongPasswordIsTriedOnce(t *testing.T) {
	tries := 0
	s, _ := managed(t, func(o *server.Options) {
		o.Ready = func(context.Context, server.Connection, string) error { tries++; return wrongPassword{} }
	})
	_, err := s.Start(t.Context())
	if !errors.Is(err, server.ErrNotReady) || tries != 1 {
		t.Errorf("error %v after %d tries, want ErrNotReady after 1", err, tries)
	}
}
