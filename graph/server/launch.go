package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/shirou/gopsutil/v4/net"
)

// launch starts Java and waits until it is ready. Between the choice of a free
// port and its use another program may take it: then other ports are tried,
// unless the user configured them.
func (s *Server) launch(ctx context.Context, java, password string) (Connection, error) {
	last := s.readState()
	for try := 1; ; try++ {
		bolt, http, err := s.ports(last)
		if err != nil {
			return Connection{}, err
		}
		st := state{Bolt: bolt, HTTP: http, Started: time.Now().UTC()}
		err = s.launchOn(ctx, java, password, st)
		if err == nil {
			return s.connection(st), nil
		}
		if !errors.Is(err, ErrPortTaken) || try == 3 {
			return Connection{}, err
		}
		last = state{}
	}
}

func (s *Server) launchOn(ctx context.Context, java, password string, st state) error {
	if err := s.writeConf(st.Bolt, st.HTTP); err != nil {
		return err
	}
	if err := s.writeState(st); err != nil { // the ports, should the program die before it knows the pid
		return err
	}
	child, exited, err := s.spawn(java)
	if err != nil {
		return err
	}
	st.PID = child.Pid
	err = s.writeState(st)
	if err == nil {
		s.opts.Progress("starting Neo4j " + Version)
		err = s.await(ctx, st, password, func() (bool, error) {
			select {
			case <-exited:
				return true, nil
			default:
				return false, nil
			}
		})
	}
	if err == nil {
		return nil
	}
	// Whatever went wrong, no half-started server stays behind, even when the
	// caller gave up waiting.
	if end := s.end(context.WithoutCancel(ctx), child); end != nil {
		return errors.Join(err, end)
	}
	st.PID = 0
	return errors.Join(err, s.writeState(st))
}

// spawn starts the Java process in a session of its own. Through a shell,
// because only a shell sets the umask of a child without changing our own;
// exec keeps the pid.
func (s *Server) spawn(java string) (*os.Process, <-chan struct{}, error) {
	// Neo4j appends to its log; that of the last start is put aside, so that the
	// causes shown are of this one.
	if err := os.Rename(s.out.log, s.out.log+".previous"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("managed Neo4j: log file: %w", err)
	}
	log, err := os.OpenFile(s.out.console, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, privateFile)
	if err != nil {
		return nil, nil, fmt.Errorf("managed Neo4j: log file: %w", err)
	}
	defer func() { _ = log.Close() }()
	args := append([]string{"-c", `umask 077; exec "$0" "$@"`, java}, javaFlags()...)
	args = append(args, s.opts.JavaFlags...)
	args = append(args, "-Xms"+s.opts.Heap, "-Xmx"+s.opts.Heap, "-XX:+ExitOnOutOfMemoryError",
		"-cp", s.classPath(), mainClass, s.homeArg(), "--config-dir="+s.out.conf)
	cmd := exec.Command("/bin/sh", args...)
	cmd.Dir = s.dir
	cmd.Env = s.environment()
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("managed Neo4j: start Java: %w", err)
	}
	exited := make(chan struct{})
	go func() {
		_ = cmd.Wait() // why it ended is in its log
		close(exited)
	}()
	return cmd.Process, exited, nil
}

func (s *Server) classPath() string {
	folders := []string{filepath.Join(s.out.plugins, "*")}
	for _, b := range s.bundles() {
		folders = append(folders, filepath.Join(s.libOf(b), "*"))
	}
	return strings.Join(folders, string(os.PathListSeparator))
}

// environment is the caller's without what would change Neo4j's behaviour or
// hand a secret to a process that does not need it.
func (s *Server) environment() []string {
	var env []string
	for _, e := range os.Environ() {
		name, _, _ := strings.Cut(e, "=")
		switch {
		case strings.HasPrefix(name, "NEO4J_"), strings.HasPrefix(name, "NEWSGRAPH_"),
			name == "JAVA_TOOL_OPTIONS", name == "JDK_JAVA_OPTIONS", name == "_JAVA_OPTIONS", name == "CLASSPATH":
		default:
			env = append(env, e)
		}
	}
	return append(env, "NEO4J_HOME="+s.dir, "NEO4J_CONF="+s.out.conf)
}

// await polls until the authenticated check succeeds, the process is gone, the
// error is permanent, or the time is over.
func (s *Server) await(ctx context.Context, st state, password string, gone func() (bool, error)) error {
	ctx, cancel := context.WithTimeoutCause(ctx, s.opts.StartTimeout,
		fmt.Errorf("%w within %s; its log is %s", ErrNotReady, s.opts.StartTimeout, s.out.log))
	defer cancel()
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	var last error
	for {
		over, err := gone()
		if err != nil {
			return err
		}
		if over {
			return s.exitError()
		}
		if !listens(ctx, st.PID, st.Bolt) {
			last = errors.New("it does not listen yet")
		} else if last = s.opts.Ready(ctx, s.connection(st), password); last == nil {
			return nil
		}
		var permanent interface{ Permanent() bool }
		if errors.As(last, &permanent) && permanent.Permanent() {
			return fmt.Errorf("%w: %w", ErrNotReady, last)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("managed Neo4j: %w (last: %w)", context.Cause(ctx), last)
		case <-tick.C:
		}
	}
}

// listens reports whether this very process has opened the port. Before that,
// another program may have taken the port since it was chosen, and the password
// must not be sent to it.
func listens(ctx context.Context, pid, port int) bool {
	conns, err := net.ConnectionsPidWithContext(ctx, "tcp", int32(pid))
	return err == nil && slices.ContainsFunc(conns, func(c net.ConnectionStat) bool {
		return c.Status == "LISTEN" && int(c.Laddr.Port) == port
	})
}

// exitError says why the server exited, in the words of its log, or of the Java
// machine where that did not come up.
func (s *Server) exitError() error {
	text := readTail(s.out.console, 256<<10) + readTail(s.out.log, 256<<10)
	cause := lastCause(text)
	kind := ErrExited
	switch {
	case strings.Contains(text, "Address already in use"):
		kind = ErrPortTaken
	case strings.Contains(text, "Lock file has been locked by another process"):
		kind = ErrStoreLocked
	}
	return fmt.Errorf("%w: %s (log: %s)", kind, cause, s.out.log)
}

var (
	causedBy  = regexp.MustCompile(`(?m)^\s*Caused by: (.+)$`)
	errorLine = regexp.MustCompile(`(?m)^\S+ \S+ ERROR\s+(.+)$`)
)

// lastCause is the innermost cause that a Java log shows, else its last error,
// else its last line.
func lastCause(text string) string {
	for _, re := range []*regexp.Regexp{causedBy, errorLine} {
		if all := re.FindAllStringSubmatch(text, -1); len(all) > 0 {
			return strings.TrimSpace(all[len(all)-1][1])
		}
	}
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if last := strings.TrimSpace(lines[len(lines)-1]); last != "" {
		return last
	}
	return "it printed nothing"
}

// readTail reads at most the last n bytes of a file; a missing file is empty.
func readTail(path string, n int64) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer func() { _ = f.Close() }()
	if info, err := f.Stat(); err == nil && info.Size() > n {
		if _, err := f.Seek(-n, io.SeekEnd); err != nil {
			return ""
		}
	}
	b, err := io.ReadAll(io.LimitReader(f, n))
	if err != nil {
		return ""
	}
	return string(b)
}
