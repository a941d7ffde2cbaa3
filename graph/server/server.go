package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/gofrs/flock"
)

// Start starts the server, or finds it running, and returns once an
// authenticated check succeeds.
func (s *Server) Start(ctx context.Context) (Connection, error) {
	if s.opts.Ready == nil {
		return Connection{}, errors.New("managed Neo4j: Options.Ready is not set")
	}
	var c Connection
	err := s.locked(ctx, func() error {
		var err error
		c, err = s.start(ctx)
		return err
	})
	return c, err
}

// Stop stops the server; a server that does not run is no error.
func (s *Server) Stop(ctx context.Context) error {
	if _, err := os.Stat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return s.locked(ctx, func() error { return s.stop(ctx) })
}

func (s *Server) start(ctx context.Context) (Connection, error) {
	p, err := s.find(ctx)
	if err != nil {
		return Connection{}, err
	}
	if p != nil {
		defer func() { _ = p.Release() }()
		c, err := s.adopt(ctx, p.Pid)
		if err == nil || s.isOwn(ctx, p.Pid) {
			return c, err
		}
		// It was on its way out, as one that was killed just now.
	}
	java, err := s.prepare(ctx)
	if err != nil {
		return Connection{}, err
	}
	if err := s.storeFree(); err != nil {
		return Connection{}, err
	}
	password, err := s.password()
	if err != nil {
		return Connection{}, err
	}
	if !s.initialised() {
		if err := s.setInitialPassword(ctx, java, password); err != nil {
			return Connection{}, err
		}
	}
	return s.launch(ctx, java, password)
}

// prepare makes the home and provides the program; it is what every Java
// process on this home needs.
func (s *Server) prepare(ctx context.Context) (java string, err error) {
	if java, err = s.java(ctx); err != nil {
		return "", err
	}
	if err := s.Provision(ctx); err != nil {
		return "", err
	}
	if err := s.makeHome(); err != nil {
		return "", err
	}
	if _, err := os.Stat(s.out.confFile); err == nil {
		return java, nil
	}
	return java, s.writeConf(defaultBoltPort, defaultHTTPPort)
}

func (s *Server) writeConf(bolt, http int) error {
	if err := writePrivate(s.out.confFile, []byte(settings(bolt, http, s.opts.PageCache, append(s.gdsSettings(), s.opts.Settings...)))); err != nil {
		return fmt.Errorf("managed Neo4j: configuration: %w", err)
	}
	return nil
}

// adopt waits for a server that runs already, perhaps one whose start was
// interrupted.
func (s *Server) adopt(ctx context.Context, pid int) (Connection, error) {
	st := s.readState()
	if st.Bolt == 0 {
		return Connection{}, fmt.Errorf("managed Neo4j: a server runs on %s, but on which ports is not recorded; stop it by `newsgraph db stop`", s.dir)
	}
	password, err := s.password()
	if err != nil {
		return Connection{}, err
	}
	st.PID = pid
	return s.connection(st), s.await(ctx, st, password, func() (bool, error) {
		p, err := s.find(ctx)
		if p != nil {
			_ = p.Release()
		}
		return p == nil, err
	})
}

func (s *Server) stop(ctx context.Context) error {
	p, err := s.find(ctx)
	if err != nil {
		return err
	}
	if p != nil {
		defer func() { _ = p.Release() }()
		if err := s.end(ctx, p); err != nil {
			return err
		}
	}
	st := s.readState()
	if st.PID == 0 {
		return nil
	}
	st.PID = 0
	return s.writeState(st)
}

// locked runs f while no other program starts or stops the server of this home.
func (s *Server) locked(ctx context.Context, f func() error) error {
	if err := os.MkdirAll(s.dir, privateDir); err != nil {
		return fmt.Errorf("managed Neo4j: home: %w", err)
	}
	lock := flock.New(s.out.lock, flock.SetPermissions(privateFile))
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return fmt.Errorf("managed Neo4j: %w: %w", ErrBusy, err)
	}
	defer func() { _ = lock.Unlock() }()
	return f()
}

func (s *Server) connection(st state) Connection {
	return Connection{
		URI:          "bolt://" + net.JoinHostPort(host, strconv.Itoa(st.Bolt)),
		BrowserURL:   "http://" + net.JoinHostPort(host, strconv.Itoa(st.HTTP)) + "/browser/",
		Username:     username,
		PasswordFile: s.out.password,
	}
}

// Status is what can be told of a home without connecting to its server.
type Status struct {
	Running     bool
	PID         int        // 0 when not running
	Started     time.Time  // of the last start
	Connection  Connection // of the running server, else empty
	Home        string     // folder of this server's data
	LogFile     string     // what the server printed since its last start
	Version     string
	Provisioned bool  // the jars are in the cache
	Initialised bool  // the server has run on this home
	StoreBytes  int64 // size of the databases and their transaction logs
}

// Status looks at processes and files and waits for nobody.
func (s *Server) Status(ctx context.Context) (Status, error) {
	st := s.readState()
	out := Status{
		Started: st.Started, Home: s.dir, LogFile: s.out.log, Version: Version,
		Provisioned: s.Provisioned(), Initialised: s.initialised(), StoreBytes: treeSize(s.out.data),
	}
	p, err := s.find(ctx)
	if err != nil {
		return out, err
	}
	if p != nil {
		out.Running, out.PID, out.Connection = true, p.Pid, s.connection(st)
		_ = p.Release()
	}
	return out, nil
}

func treeSize(dir string) int64 {
	var sum int64
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() { // a file that went away meanwhile counts nothing
			if info, gone := d.Info(); gone == nil {
				sum += info.Size()
			}
		}
		return nil
	})
	return sum
}

// Reset stops the server and removes its data, logs, configuration and
// password. The jars stay. The caller has asked the user.
func (s *Server) Reset(ctx context.Context) error {
	if _, err := os.Stat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return s.locked(ctx, func() error {
		if err := s.stop(ctx); err != nil {
			return err
		}
		for _, path := range []string{s.out.data, s.out.logs, s.out.run, s.out.conf, s.out.imports, s.out.plugins, s.out.password} {
			if err := os.RemoveAll(path); err != nil {
				return fmt.Errorf("managed Neo4j: reset: %w", err)
			}
		}
		return nil
	})
}
