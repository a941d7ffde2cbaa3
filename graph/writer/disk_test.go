//go:build linux

package writer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// A disk is full or has room.
type disk struct {
	home string // of a server, on the disk
	fill func(t *testing.T, pid int)
	free func(t *testing.T) // before the server starts again
}

// diskBytes holds a server and the graph of the test.
const diskBytes = 64 << 20

// room is what a full disk leaves: enough for some transactions.
const room = 128 << 10

// smallDisk is a small file system that lives in memory. It reports false where
// this user may not mount one.
func smallDisk(t *testing.T) (disk, bool) {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, fmt.Sprintf("size=%d", diskBytes)); errors.Is(err, syscall.EPERM) {
		return disk{}, false
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	ballast := filepath.Join(dir, "ballast")
	return disk{home: dir,
		fill: func(t *testing.T, _ int) { fill(t, ballast, dir, room) },
		free: func(t *testing.T) {
			if err := os.Remove(ballast); err != nil {
				t.Fatal(err)
			}
		}}, true
}

// limitedFiles is a disk on which the server's files may not grow: a limit of the
// process, which every user may set.
func limitedFiles(t *testing.T) disk {
	t.Helper()
	home := t.TempDir()
	return disk{home: home,
		fill: func(t *testing.T, pid int) {
			largest := uint64(0) // of the logs of transactions
			err := filepath.WalkDir(home, func(path string, d fs.DirEntry, err error) error {
				if err != nil || !strings.Contains(path, filepath.Join("transactions", "neo4j", "neostore.")) {
					return err
				}
				info, err := d.Info()
				if err == nil {
					largest = max(largest, uint64(info.Size()))
				}
				return err
			})
			if err != nil || largest == 0 {
				t.Fatalf("the largest log of transactions has %d bytes, %v", largest, err)
			}
			if err := unix.Prlimit(pid, unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: largest + room, Max: unix.RLIM_INFINITY}, nil); err != nil {
				t.Fatal(err)
			}
		},
		free: func(*testing.T) {}} // the limit went with the process
}

// mounterEnv makes the test binary the root of a user namespace of its own, where
// it may mount what nobody else sees.
const mounterEnv = "NEWSGRAPH_TEST_MOUNTER"

// inNamespace runs this test again where every user may mount, as far as the
// system allows it.
func inNamespace(t *testing.T) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^TestLongDiskFull$/^"+filepath.Base(t.Name())+"$", "-test.v", "-test.timeout", "20m")
	cmd.Env = append(os.Environ(), mounterEnv+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}}, GidMappings: []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}}}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Skipf("this system lets the user neither mount a small file system nor have a namespace of his own (%v); the limit of the files' size shows the same", err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, &out)
	}
	t.Logf("in a namespace of its own:\n%s", &out)
}

// TestLongDiskFull fills the disk of a server in the middle of a load: the load
// ends with an error, what was complete stays, and when there is room again it is
// taken up. Once the file system is full, where one can be mounted, and once the
// server's files may not grow, which can be had anywhere.
func TestLongDiskFull(t *testing.T) {
	onlyLong(t)
	t.Run("file system", func(t *testing.T) {
		d, ok := smallDisk(t)
		switch {
		case ok:
			loadOntoFull(t, d)
		case os.Getenv(mounterEnv) != "":
			t.Fatal("nothing can be mounted in a namespace of its own either")
		default:
			inNamespace(t)
		}
	})
	t.Run("limit", func(t *testing.T) { loadOntoFull(t, limitedFiles(t)) })
}

func loadOntoFull(t *testing.T, d disk) {
	t.Helper()
	o := ontology(t)
	list := many(o, 120)
	want := undisturbed(t, list)

	cache, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.Open(server.Options{Home: d.home, Cache: cache, Ready: servertest.Ready, AnyPorts: true, Heap: "256m", JavaFlags: servertest.Short(), StopTimeout: 20 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // before the disk goes
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	open := func(c server.Connection) *writer.DB {
		password, err := os.ReadFile(c.PasswordFile)
		if err != nil {
			t.Fatal(err)
		}
		db, err := writer.Connect(t.Context(), writer.Options{URI: c.URI, Username: c.Username, Password: strings.TrimSpace(string(password)), BatchRows: 15, RetryTime: 5 * time.Second})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close(context.Background()) })
		return db
	}
	db := open(c)
	if err := db.ApplySchema(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	st, err := s.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d.fill(t, st.PID)
	if err := loadOneByOne(t.Context(), db, o, list); err == nil || errors.Is(err, writer.ErrRecord) || errors.Is(err, writer.ErrQuery) {
		t.Fatalf("a load onto a full disk: %v", err)
	} else {
		t.Logf("the load ended: %v", err)
	}
	d.free(t)
	if err := s.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c, err = s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	again := open(c)
	complete, err := again.Articles(t.Context(), writer.Selection{Status: writer.Complete})
	if err != nil || len(complete) == 0 || len(complete) == len(list) {
		t.Fatalf("%d of %d articles are complete, %v: the disk was not full in the middle", len(complete), len(list), err)
	}
	if sum := load(t, again, writer.LoadOptions{Ontology: o}, list...); sum.Unchanged != len(complete) || sum.SetAside != 0 {
		t.Errorf("%d were complete: %+v", len(complete), sum)
	}
	sameGraph(t, want, dump(t, again), "after the disk was full")
}

// fill writes a file until only so many bytes are free.
func fill(t *testing.T, file, disk string, leave uint64) {
	t.Helper()
	var st syscall.Statfs_t
	if err := syscall.Statfs(disk, &st); err != nil {
		t.Fatal(err)
	}
	free := st.Bavail * uint64(st.Bsize)
	if free <= leave {
		t.Fatalf("only %d bytes are free", free)
	}
	if err := os.WriteFile(file, make([]byte, free-leave), 0o600); err != nil {
		t.Fatal(err)
	}
}
