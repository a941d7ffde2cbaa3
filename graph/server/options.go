package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Options say where a managed server lives and how it runs. Home, Cache and,
// for Start, Ready are required; the zero value of the others is the default.
type Options struct {
	Home  string // folder of the data; the server keeps to its subfolder neo4j
	Cache string // folder of the jars, shared by all homes

	BoltPort int  // 0: the port of the last run, else 7687, else any free one
	HTTPPort int  // 0: the port of the last run, else 7474, else any free one
	AnyPorts bool // leave the usual ports alone, as tests do

	Heap      string // of the Java process; default 512m
	PageCache string // default 128m

	// GDS adds the open-source build of Neo4j's Graph Data Science library. The
	// procedures of other plugins in the home are not loaded then.
	GDS bool

	JavaFlags []string // of the server; default -XX:+UseG1GC
	Settings  []string // more lines of neo4j.conf, such as db.transaction.timeout=60s

	Java  string // the java program; default: that of JAVA_HOME, else of PATH
	Maven string // the mvn program; default: that of PATH

	StartTimeout time.Duration // from the child's start to readiness; default 3 min
	StopTimeout  time.Duration // from SIGTERM to SIGKILL; default 60 s

	// Ready does one authenticated check of the server. It is called again and
	// again until it returns nil, so it must not retry by itself. An error with
	// a method Permanent() bool that returns true ends the wait at once: a wrong
	// password must not be tried until the server locks the right one out.
	Ready func(ctx context.Context, c Connection, password string) error

	// Progress, where set, is told in short lines what takes time.
	Progress func(line string)
}

// A Connection is what a client needs to reach a running server.
type Connection struct {
	URI          string // bolt://127.0.0.1:port
	BrowserURL   string // http://127.0.0.1:port/browser/
	Username     string
	PasswordFile string // holds the password and nothing else
}

// The errors that a caller may want to tell apart. Each comes wrapped in a text
// that says what the user can do.
var (
	ErrNoJava         = errors.New("no suitable Java")
	ErrNoMaven        = errors.New("no Maven")
	ErrNoNetwork      = errors.New("Neo4j could not be downloaded")
	ErrChecksum       = errors.New("a jar is not what it should be")
	ErrPortTaken      = errors.New("the port is taken")
	ErrStoreLocked    = errors.New("the store is locked by another server")
	ErrBusy           = errors.New("another program is starting or stopping this server")
	ErrRunning        = errors.New("the server is running")
	ErrNotRunning     = errors.New("the server is not running")
	ErrExited         = errors.New("the server exited")
	ErrNotReady       = errors.New("the server did not become ready")
	ErrNoPassword     = errors.New("the password file is missing")
	ErrAdminCommand   = errors.New("the admin command failed")
	ErrExists         = errors.New("there is data already")
	ErrNotProvisioned = errors.New("the server's program is not in the cache")
)

// Server manages the Neo4j of one home. It holds no connection and no process:
// any number of values, in any number of programs, may stand for one home.
type Server struct {
	opts Options
	dir  string // opts.Home/neo4j, absolute
	out  layout
}

// Open checks the options and touches nothing.
func Open(opts Options) (*Server, error) {
	if opts.Home == "" || opts.Cache == "" {
		return nil, errors.New("managed Neo4j: the home and the cache folder must be given")
	}
	home, err := filepath.Abs(opts.Home)
	if err != nil {
		return nil, fmt.Errorf("managed Neo4j: home: %w", err)
	}
	cache, err := filepath.Abs(opts.Cache)
	if err != nil {
		return nil, fmt.Errorf("managed Neo4j: cache: %w", err)
	}
	for _, dir := range []string{home, cache} {
		if strings.ContainsRune(dir, os.PathListSeparator) {
			return nil, fmt.Errorf("managed Neo4j: %s: Java's class path cannot hold a folder with %q in its name; give another", dir, os.PathListSeparator)
		}
	}
	for _, p := range []int{opts.BoltPort, opts.HTTPPort} {
		if p < 0 || p > 65535 {
			return nil, fmt.Errorf("managed Neo4j: %d is not a port", p)
		}
	}
	if opts.BoltPort != 0 && opts.BoltPort == opts.HTTPPort {
		return nil, fmt.Errorf("managed Neo4j: Bolt and HTTP cannot share port %d", opts.BoltPort)
	}
	opts.Home, opts.Cache = home, cache
	setDefault(&opts.Heap, "512m")
	setDefault(&opts.PageCache, "128m")
	setDefault(&opts.StartTimeout, 3*time.Minute)
	setDefault(&opts.StopTimeout, time.Minute)
	if opts.JavaFlags == nil {
		opts.JavaFlags = []string{"-XX:+UseG1GC"}
	}
	if opts.Progress == nil {
		opts.Progress = func(string) {}
	}
	dir := filepath.Join(home, "neo4j")
	return &Server{opts: opts, dir: dir, out: newLayout(dir)}, nil
}

func setDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}

// layout names the files of a home, all absolute.
type layout struct {
	conf, confFile, data, logs, run, plugins, imports      string
	password, state, console, log, lock, storeLock, system string
}

func newLayout(dir string) layout {
	j := func(e ...string) string { return filepath.Join(append([]string{dir}, e...)...) }
	return layout{
		conf: j("conf"), confFile: j("conf", "neo4j.conf"),
		data: j("data"), logs: j("logs"), run: j("run"), plugins: j("plugins"), imports: j("import"),
		password: j("password"), state: j("run", "server.json"), console: j("logs", "console.log"),
		log:       j("logs", "neo4j.log"),
		lock:      j("lock"),
		storeLock: j("data", "databases", "store_lock"),
		system:    j("data", "databases", "system"),
	}
}
