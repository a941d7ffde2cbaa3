package server

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const (
	host            = "127.0.0.1"
	username        = "neo4j"
	defaultBoltPort = 7687
	defaultHTTPPort = 7474
	privateFile     = 0o600
	privateDir      = 0o700
)

// settings renders neo4j.conf. Preallocation off keeps an empty store at 3 MB
// instead of 516 MB; addresses, listened on and advertised, are loopback only.
func settings(bolt, http int, pageCache string, more []string) string {
	boltAddr := net.JoinHostPort(host, strconv.Itoa(bolt))
	httpAddr := net.JoinHostPort(host, strconv.Itoa(http))
	lines := []string{
		"# Written by newsgraph at every start: changes made here are lost.",
		"server.default_listen_address=" + host,
		"server.default_advertised_address=" + host,
		"server.bolt.enabled=true",
		"server.bolt.listen_address=" + boltAddr,
		"server.bolt.advertised_address=" + boltAddr,
		"server.http.enabled=true",
		"server.http.listen_address=" + httpAddr,
		"server.http.advertised_address=" + httpAddr,
		"server.https.enabled=false",
		"server.memory.pagecache.size=" + pageCache,
		"dbms.security.auth_enabled=true",
		"dbms.usage_report.enabled=false",
		"client.allow_telemetry=false",
		"browser.remote_content_hostname_whitelist=localhost," + host,
		"db.tx_log.preallocate=false",
		"db.tx_log.rotation.retention_policy=1 days 256M",
	}
	return strings.Join(append(lines, more...), "\n") + "\n"
}

// makeHome makes the folders, each readable by the user alone, also where they
// existed with wider rights.
func (s *Server) makeHome() error {
	for _, dir := range []string{s.dir, s.out.conf, s.out.data, s.out.logs, s.out.run, s.out.plugins, s.out.imports} {
		if err := os.MkdirAll(dir, privateDir); err != nil {
			return fmt.Errorf("managed Neo4j: home: %w", err)
		}
		if err := os.Chmod(dir, privateDir); err != nil {
			return fmt.Errorf("managed Neo4j: home: %w", err)
		}
	}
	return nil
}

// initialised says whether the server has ever run on this home.
func (s *Server) initialised() bool {
	_, err := os.Stat(s.out.system)
	return err == nil
}

// password reads the password, and makes it where the server never ran.
// The file is written before the server is told, so that a start interrupted
// between the two can be taken up.
func (s *Server) password() (string, error) {
	b, err := os.ReadFile(s.out.password)
	if err == nil {
		if err := os.Chmod(s.out.password, privateFile); err != nil {
			return "", fmt.Errorf("managed Neo4j: password file: %w", err)
		}
		return strings.TrimSpace(string(b)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("managed Neo4j: password file: %w", err)
	}
	if s.initialised() {
		return "", fmt.Errorf("%w: %s; put it back, or begin with an empty database by `newsgraph db reset`", ErrNoPassword, s.out.password)
	}
	password := newPassword()
	if err := writePrivate(s.out.password, []byte(password+"\n")); err != nil {
		return "", fmt.Errorf("managed Neo4j: password file: %w", err)
	}
	return password, nil
}

// writePrivate writes a file of mode 0600 that is there wholly or not at all.
func writePrivate(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-") // created with mode 0600
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }()
	if _, err := f.Write(content); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// ports chooses the two ports: a configured one must be free; else the one of
// the last run, the usual one, or any free one.
func (s *Server) ports(last state) (bolt, http int, err error) {
	usualBolt, usualHTTP := defaultBoltPort, defaultHTTPPort
	if s.opts.AnyPorts {
		usualBolt, usualHTTP = 0, 0
	}
	bolt, err = choosePort("Bolt", s.opts.BoltPort, []int{last.Bolt, usualBolt}, s.opts.HTTPPort)
	if err != nil {
		return 0, 0, err
	}
	http, err = choosePort("HTTP", s.opts.HTTPPort, []int{last.HTTP, usualHTTP}, bolt)
	return bolt, http, err
}

func choosePort(what string, configured int, wishes []int, not int) (int, error) {
	if configured != 0 {
		if !portFree(configured) {
			return 0, fmt.Errorf("%w: %s port %d of %s is used by another program; stop it, configure another port, or 0 for any free one",
				ErrPortTaken, what, configured, host)
		}
		return configured, nil
	}
	for _, p := range wishes {
		if p != 0 && p != not && portFree(p) {
			return p, nil
		}
	}
	for {
		l, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
		if err != nil {
			return 0, fmt.Errorf("managed Neo4j: no free port on %s: %w", host, err)
		}
		p := l.Addr().(*net.TCPAddr).Port
		_ = l.Close()
		if p != not {
			return p, nil
		}
	}
}

func portFree(port int) bool {
	l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if err != nil {
		return false
	}
	_ = l.Close()
	return true
}

// newPassword makes a random password of letters and digits alone: the admin
// command takes one that begins with a hyphen for an option.
func newPassword() string {
	random := make([]byte, 24) // 192 bits; crypto/rand never fails
	_, _ = rand.Read(random)
	return hex.EncodeToString(random)
}
