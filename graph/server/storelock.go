package server

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"
)

// storeFree asks the system whether a process holds the lock of the store: a
// second server on the same files, perhaps one that another program started.
// Neo4j takes a POSIX record lock, so this sees it without taking it.
func (s *Server) storeFree() error {
	f, err := os.OpenFile(s.out.storeLock, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("managed Neo4j: store lock: %w", err)
	}
	defer func() { _ = f.Close() }()
	lock := unix.Flock_t{Type: unix.F_WRLCK, Whence: io.SeekStart}
	if err := unix.FcntlFlock(f.Fd(), unix.F_GETLK, &lock); err != nil {
		return fmt.Errorf("managed Neo4j: store lock: %w", err)
	}
	if lock.Type == unix.F_UNLCK {
		return nil
	}
	return fmt.Errorf("%w: process %d uses %s; stop it, or give this program another home", ErrStoreLocked, lock.Pid, s.out.data)
}
