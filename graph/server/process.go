package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"syscall"
	"time"

	"github.com/shirou/gopsutil/v4/process"
)

const (
	mainClass  = "org.neo4j.server.CommunityEntryPoint"
	adminClass = "org.neo4j.cli.AdminTool"
	pollEvery  = 250 * time.Millisecond
	lockPoll   = 100 * time.Millisecond
)

// state is what run/server.json keeps of the last start: the ports are wished
// again by the next one, and the pid spares a look at all processes.
type state struct {
	PID     int       `json:"pid"` // 0 when stopped
	Bolt    int       `json:"bolt"`
	HTTP    int       `json:"http"`
	Started time.Time `json:"started"`
}

// readState returns the zero state where there is none or where it is damaged:
// it is a hint, never the proof that a server runs.
func (s *Server) readState() state {
	var st state
	b, err := os.ReadFile(s.out.state)
	if err != nil || json.Unmarshal(b, &st) != nil {
		return state{}
	}
	return st
}

func (s *Server) writeState(st state) error {
	b, err := json.MarshalIndent(st, "", "  ")
	if err != nil {
		return err
	}
	if err := writePrivate(s.out.state, append(b, '\n')); err != nil {
		return fmt.Errorf("managed Neo4j: %w", err)
	}
	return nil
}

// find returns the process of the server that runs on this home, or nil.
// A process is ours when it belongs to the same user and its command line runs
// Neo4j's main class on exactly this home: no pid is trusted for itself, since
// a stale one may by now belong to another program. A server whose pid was
// never recorded, because the program was killed just then, is found among all.
func (s *Server) find(ctx context.Context) (*os.Process, error) {
	if _, err := os.Stat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if st := s.readState(); st.PID != 0 {
		if p := s.own(ctx, st.PID); p != nil {
			return p, nil
		}
	}
	pids, err := process.PidsWithContext(ctx)
	if err != nil {
		return nil, fmt.Errorf("managed Neo4j: list of processes: %w", err)
	}
	for _, pid := range pids {
		if p := s.own(ctx, int(pid)); p != nil {
			return p, nil
		}
	}
	return nil, nil
}

// own returns a handle of the process if it is this home's server. The handle
// is taken before the check: where the system has handles that survive the
// reuse of a pid, a later signal cannot reach another process.
func (s *Server) own(ctx context.Context, pid int) *os.Process {
	handle, err := os.FindProcess(pid)
	if err != nil {
		return nil
	}
	if s.isOwn(ctx, pid) {
		return handle
	}
	_ = handle.Release()
	return nil
}

func (s *Server) isOwn(ctx context.Context, pid int) bool {
	p := &process.Process{Pid: int32(pid)}
	args, err := p.CmdlineSliceWithContext(ctx)
	if err != nil || !slices.Contains(args, mainClass) || !slices.Contains(args, s.homeArg()) {
		return false
	}
	uids, err := p.UidsWithContext(ctx)
	return err == nil && len(uids) > 0 && int(uids[0]) == os.Getuid()
}

func (s *Server) homeArg() string { return "--home-dir=" + s.dir }

// end asks the process to stop, waits, and kills it when it does not.
func (s *Server) end(ctx context.Context, p *os.Process) error {
	pid := p.Pid
	if err := p.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("managed Neo4j: stop process %d: %w", pid, err)
	}
	deadline := time.NewTimer(s.opts.StopTimeout)
	defer deadline.Stop()
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	killed := false
	for s.isOwn(context.WithoutCancel(ctx), pid) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("managed Neo4j: waiting for process %d to stop: %w", pid, ctx.Err())
		case <-tick.C:
		case <-deadline.C:
			if killed {
				return fmt.Errorf("managed Neo4j: process %d does not end", pid)
			}
			s.opts.Progress("the server does not stop by itself; it is killed, and recovers at its next start")
			if err := p.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
				return fmt.Errorf("managed Neo4j: kill process %d: %w", pid, err)
			}
			killed = true
			deadline.Reset(10 * time.Second)
		}
	}
	return nil
}
