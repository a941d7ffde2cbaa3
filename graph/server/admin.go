package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// database is the one user database of Neo4j Community.
const database = "neo4j"

// setInitialPassword is `neo4j-admin dbms set-initial-password`, which works
// only before the first start. The arguments go through a file of mode 0600,
// which Neo4j's command line parser expands, so that the password is never in
// a list of processes.
func (s *Server) setInitialPassword(ctx context.Context, java, password string) error {
	file := filepath.Join(s.out.run, "arguments")
	if err := writePrivate(file, []byte("dbms\nset-initial-password\n"+password+"\n")); err != nil {
		return fmt.Errorf("managed Neo4j: %w", err)
	}
	defer func() { _ = os.Remove(file) }()
	if err := s.admin(ctx, java, nil, nil, "@"+file); err != nil {
		return fmt.Errorf("managed Neo4j: set the initial password: %w", err)
	}
	return nil
}

// admin runs one neo4j-admin command on this home.
func (s *Server) admin(ctx context.Context, java string, in io.Reader, out io.Writer, args ...string) error {
	all := append([]string{"-c", `umask 077; exec "$0" "$@"`, java}, javaFlags()...)
	all = append(all, "-Xmx"+s.opts.Heap, "-cp", s.classPath(), adminClass)
	cmd := exec.CommandContext(ctx, "/bin/sh", append(all, args...)...)
	cmd.Dir = s.dir
	cmd.Env = s.environment()
	cmd.WaitDelay = waitDelay
	var text bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = in, out, &text
	if out == nil {
		cmd.Stdout = &text
	}
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("%w: %w: %s", ErrAdminCommand, err, lastCause(text.String()))
	}
	return nil
}

// whileStopped runs f under the lock while the server is down, and starts the
// server again if it ran before and Options.Ready is set.
func (s *Server) whileStopped(ctx context.Context, f func(java string) error) error {
	return s.locked(ctx, func() error {
		p, err := s.find(ctx)
		if err != nil {
			return err
		}
		ran := p != nil
		if ran {
			_ = p.Release()
			if s.opts.Ready == nil {
				return fmt.Errorf("%w; stop it first", ErrRunning)
			}
			s.opts.Progress("stopping Neo4j")
			if err := s.stop(ctx); err != nil {
				return err
			}
		}
		java, err := s.prepare(ctx)
		if err == nil {
			err = s.storeFree()
		}
		if err == nil {
			err = f(java)
		}
		if ran {
			if _, again := s.start(context.WithoutCancel(ctx)); again != nil {
				return errors.Join(err, again)
			}
		}
		return err
	})
}

// Backup writes the database into one file, of mode 0600, which appears under
// its name only when it is complete. A running server is stopped meanwhile and
// started again.
func (s *Server) Backup(ctx context.Context, path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("backup: %w: %s; give another name or remove it", ErrExists, path)
	}
	if !s.initialised() {
		return fmt.Errorf("backup: there is no database on %s yet", s.dir)
	}
	return s.whileStopped(ctx, func(java string) error {
		s.opts.Progress("writing the backup")
		f, err := os.CreateTemp(filepath.Dir(path), ".backup-")
		if err != nil {
			return fmt.Errorf("backup: %w", err)
		}
		defer func() { _ = os.Remove(f.Name()) }()
		if err := s.admin(ctx, java, nil, f, "database", "dump", "--to-stdout", database); err != nil {
			_ = f.Close()
			return fmt.Errorf("backup: %w", err)
		}
		if err := errors.Join(f.Sync(), f.Close()); err != nil {
			return fmt.Errorf("backup: %w", err)
		}
		return os.Rename(f.Name(), path)
	})
}

// Restore replaces the database by that of a backup. The archive is read once
// before anything is replaced: one that is no archive changes nothing.
func (s *Server) Restore(ctx context.Context, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	defer func() { _ = f.Close() }()
	return s.whileStopped(ctx, func(java string) error {
		if err := s.checkArchive(ctx, java, path); err != nil {
			return err
		}
		if !s.initialised() { // so that the first start finds its own password
			password, err := s.password()
			if err != nil {
				return err
			}
			if err := s.setInitialPassword(ctx, java, password); err != nil {
				return err
			}
		}
		s.opts.Progress("reading the backup")
		if err := s.admin(ctx, java, f, nil, "database", "load", "--from-stdin", "--overwrite-destination=true", database); err != nil {
			return fmt.Errorf("restore: %w", err)
		}
		return nil
	})
}

func (s *Server) checkArchive(ctx context.Context, java, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	defer func() { _ = f.Close() }()
	if err := s.admin(ctx, java, f, nil, "database", "load", "--info", "--from-stdin", database); err != nil {
		return fmt.Errorf("restore: %s is not a backup of a database: %w", path, err)
	}
	return nil
}

// ArrayDelimiter parts the elements of a list, and the labels of a node, in the
// files of an Import: the unit separator, which no text of an article keeps.
const ArrayDelimiter = "\x1f"

// An Import names the CSV files of `neo4j-admin database import full`, each
// with its header line. Labels and types are in the files' own columns.
type Import struct {
	Nodes         []string
	Relationships []string
	Report        string // file for what could not be read; default: in the home
}

// ImportFull builds the database anew from CSV files while the server is down.
// It refuses where the home has a database, unless overwrite.
func (s *Server) ImportFull(ctx context.Context, im Import, overwrite bool) error {
	if len(im.Nodes) == 0 {
		return errors.New("import: no file of nodes")
	}
	args := []string{
		"database", "import", "full", database, "--overwrite-destination=true",
		"--id-type=string", "--array-delimiter=" + ArrayDelimiter, "--multiline-fields=true", "--bad-tolerance=0",
	}
	for _, list := range []struct {
		flag  string
		files []string
	}{{"--nodes=", im.Nodes}, {"--relationships=", im.Relationships}} {
		for _, file := range list.files {
			abs, err := filepath.Abs(file)
			if err != nil {
				return fmt.Errorf("import: %w", err)
			}
			if _, err := os.Stat(abs); err != nil {
				return fmt.Errorf("import: %w", err)
			}
			args = append(args, list.flag+abs)
		}
	}
	if !overwrite && s.hasDatabase() {
		return fmt.Errorf("import: %w: it would be replaced on %s; ask for that expressly, or use another home", ErrExists, s.dir)
	}
	return s.whileStopped(ctx, func(java string) error {
		report := im.Report
		if report == "" {
			report = filepath.Join(s.out.logs, "import.report")
		}
		password, err := s.password()
		if err != nil {
			return err
		}
		if !s.initialised() {
			if err := s.setInitialPassword(ctx, java, password); err != nil {
				return err
			}
		}
		s.opts.Progress("importing")
		if err := s.admin(ctx, java, nil, nil, append(args, "--report-file="+report)...); err != nil {
			return fmt.Errorf("import: %w (report: %s)", err, report)
		}
		return nil
	})
}

func (s *Server) hasDatabase() bool {
	_, err := os.Stat(filepath.Join(s.out.data, "databases", database))
	return !errors.Is(err, fs.ErrNotExist)
}
