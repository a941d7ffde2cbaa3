package writer_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// smallDisk mounts a file system of so many bytes that lives in memory.
func smallDisk(t *testing.T, bytes string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+bytes); errors.Is(err, syscall.EPERM) {
		t.Skip("this user may not mount a small file system, so nothing can be shown of a full one; run it as root")
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// TestLongDiskFull fills the disk of a server in the middle of a load: the load
// ends with an error, what was complete stays, and when there is room again it is
// taken up.
func TestLongDiskFull(t *testing.T) {
	onlyLong(t)
	if runtime.GOOS != "linux" {
		t.Skip("mounts a small file system, as Linux does")
	}
	o := ontology(t)
	list := many(o, 120)
	want := undisturbed(t, list)

	home := smallDisk(t, "64m")
	cache, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.Open(server.Options{Home: home, Cache: cache, Ready: servertest.Ready, AnyPorts: true, Heap: "256m", JavaFlags: servertest.Short(), StopTimeout: 20 * time.Second})
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
	ballast := filepath.Join(home, "ballast")
	fill(t, ballast, home, 128<<10)
	if err := loadOneByOne(t.Context(), db, o, list); err == nil || errors.Is(err, writer.ErrRecord) || errors.Is(err, writer.ErrQuery) {
		t.Fatalf("a load onto a full disk: %v", err)
	} else {
		t.Logf("the load ended: %v", err)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
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
