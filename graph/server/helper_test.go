package server_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/shirou/gopsutil/v4/net"
	"github.com/shirou/gopsutil/v4/process"

	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
)

// onlyLong leaves a test that takes long to make test-long.
func onlyLong(t *testing.T) {
	t.Helper()
	if os.Getenv("NEWSGRAPH_LONG") == "" {
		t.Skip("takes long: make test-long runs it")
	}
}

func cacheOf(t *testing.T) string {
	t.Helper()
	dir, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func waitStopped(t *testing.T, s *server.Server) {
	t.Helper()
	for range 100 {
		if !status(t, s).Running {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("the server does not end")
}

// checkPrivate walks the home: no file or folder is for others.
func checkPrivate(t *testing.T, home string) {
	t.Helper()
	n := 0
	err := filepath.WalkDir(filepath.Join(home, "neo4j"), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		n++
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return nil
	})
	if err != nil || n < 20 {
		t.Fatalf("walked %d files of the home: %v", n, err)
	}
}

// checkProcess looks at what other programs can see of the server.
func checkProcess(t *testing.T, pid int, password string) {
	t.Helper()
	p, err := process.NewProcess(int32(pid))
	if err != nil {
		t.Fatal(err)
	}
	args, err := p.Cmdline()
	if err != nil {
		t.Fatal(err)
	}
	env, err := p.Environ()
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(args, password) || strings.Contains(strings.Join(env, "\n"), password) {
		t.Error("the password is in the command line or the environment")
	}
	conns, err := net.ConnectionsPid("inet", int32(pid))
	if err != nil {
		t.Fatal(err)
	}
	listening := 0
	for _, c := range conns {
		if c.Status != "LISTEN" {
			continue
		}
		listening++
		if ip := c.Laddr.IP; ip != "127.0.0.1" && ip != "::ffff:127.0.0.1" && ip != "::1" {
			t.Errorf("it listens on %s port %d", ip, c.Laddr.Port)
		}
	}
	if listening < 2 {
		t.Errorf("%d listening sockets were seen, want Bolt and HTTP at least", listening)
	}
}

func checkLogs(t *testing.T, home, password string) {
	t.Helper()
	n := 0
	for _, dir := range []string{"logs", "conf", "run"} {
		err := filepath.WalkDir(filepath.Join(home, "neo4j", dir), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			n++
			if strings.Contains(string(b), password) {
				t.Errorf("%s contains the password", path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if n < 4 {
		t.Errorf("looked into %d files only", n)
	}
}

func toJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
