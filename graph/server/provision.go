package server

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// Version is the Neo4j that the package provisions.
const Version = "5.26.16"

// waitDelay is how long a command that was interrupted may keep its output open.
const waitDelay = 2 * time.Second

var (
	//go:embed pom.xml
	pom []byte
	//go:embed jars.sha256
	jarSums []byte
)

// A bundle is jars that Maven brings into a folder of their own in the cache.
type bundle struct {
	name  string // with its version
	about string // how much there is to download
	pom   []byte // names what Maven is to bring
	sums  []byte // of every jar that comes of it
}

func neo4jBundle() bundle {
	return bundle{name: "neo4j-" + Version, about: "about 130 MB", pom: pom, sums: jarSums}
}

// bundles are what this server needs.
func (s *Server) bundles() []bundle {
	if s.opts.GDS {
		return []bundle{neo4jBundle(), gdsBundle()}
	}
	return []bundle{neo4jBundle()}
}

// libOf is where the jars of a bundle lie: another pom.xml has another folder,
// so that programs of two versions can share a cache.
func (s *Server) libOf(b bundle) string {
	sum := sha256.Sum256(append(append([]byte{}, b.pom...), b.sums...))
	return filepath.Join(s.opts.Cache, b.name+"-"+hex.EncodeToString(sum[:6]), "lib")
}

func (s *Server) libDir() string { return s.libOf(neo4jBundle()) }

// Provision brings the jars of Neo4j, and of GDS where it is asked for, into the
// cache where they are not there yet and verifies them. It is safe to call from
// several programs at once: one works, the others wait.
func (s *Server) Provision(ctx context.Context) error {
	for _, b := range s.bundles() {
		if err := s.provision(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) provision(ctx context.Context, b bundle) error {
	lib := s.libOf(b)
	if _, err := os.Stat(lib); err == nil {
		return verifyJars(lib, b.sums)
	}
	if err := os.MkdirAll(s.opts.Cache, privateDir); err != nil {
		return fmt.Errorf("managed Neo4j: cache folder: %w", err)
	}
	lock := flock.New(filepath.Join(s.opts.Cache, "provision.lock"))
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return fmt.Errorf("managed Neo4j: %w: provisioning: %w", ErrBusy, err)
	}
	defer func() { _ = lock.Unlock() }()
	if _, err := os.Stat(lib); err == nil { // another program was faster
		return verifyJars(lib, b.sums)
	}
	return s.download(ctx, b)
}

// download lets Maven copy the jars into a temporary folder, verifies them and
// renames the folder: the cache has all of them or none.
func (s *Server) download(ctx context.Context, b bundle) error {
	lib := s.libOf(b)
	tmp, err := os.MkdirTemp(s.opts.Cache, ".provisioning-")
	if err != nil {
		return fmt.Errorf("managed Neo4j: cache folder: %w", err)
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	if err := s.copyJars(ctx, b, tmp); err != nil {
		return err
	}
	if err := verifyJars(filepath.Join(tmp, "lib"), b.sums); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(lib), privateDir); err != nil {
		return fmt.Errorf("managed Neo4j: cache folder: %w", err)
	}
	if err := os.Rename(filepath.Join(tmp, "lib"), lib); err != nil {
		return fmt.Errorf("managed Neo4j: cache folder: %w", err)
	}
	return nil
}

// copyJars lets Maven copy what the bundle names into dir/lib.
func (s *Server) copyJars(ctx context.Context, b bundle, dir string) error {
	java, err := s.java(ctx)
	if err != nil {
		return err
	}
	mvn, err := s.maven()
	if err != nil {
		return err
	}
	pomFile := filepath.Join(dir, "pom.xml")
	if err := os.WriteFile(pomFile, b.pom, privateFile); err != nil {
		return fmt.Errorf("managed Neo4j: cache folder: %w", err)
	}
	s.opts.Progress("provisioning " + b.name + " by Maven, once: " + b.about)
	cmd := exec.CommandContext(ctx, mvn, "-B", "--strict-checksums", "-f", pomFile,
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+filepath.Join(dir, "lib"))
	cmd.Env = os.Environ()
	if os.Getenv("JAVA_HOME") == "" && s.opts.Java != "" {
		cmd.Env = append(cmd.Env, "JAVA_HOME="+filepath.Dir(filepath.Dir(java)))
	}
	output := &mavenOutput{progress: s.opts.Progress, total: bytes.Count(b.sums, []byte("\n"))}
	cmd.Stdout, cmd.Stderr = output, output
	cmd.WaitDelay = waitDelay
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return fmt.Errorf("managed Neo4j: provisioning was interrupted: %w", ctx.Err())
		}
		return output.failure(err)
	}
	return nil
}

func (s *Server) maven() (string, error) {
	name := s.opts.Maven
	if name == "" {
		name = "mvn"
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%w: %s is not in PATH and is needed once to download Neo4j; install it (%s) or configure the address of your own Neo4j",
			ErrNoMaven, name, installHint("maven", "maven"))
	}
	return path, nil
}

// mavenOutput reads what Maven prints: it counts the jars for the progress and
// keeps the errors.
type mavenOutput struct {
	progress func(string)
	total    int
	jars     int
	rest     []byte
	errors   []string
}

func (m *mavenOutput) Write(p []byte) (int, error) {
	m.rest = append(m.rest, p...)
	for {
		line, rest, found := bytes.Cut(m.rest, []byte("\n"))
		if !found {
			return len(p), nil
		}
		m.rest = append([]byte(nil), rest...)
		m.line(strings.TrimSpace(string(line)))
	}
}

func (m *mavenOutput) line(line string) {
	if strings.Contains(line, "Copying ") {
		m.jars++
		if m.jars%50 == 0 || m.jars == m.total {
			m.progress(fmt.Sprintf("provisioning Neo4j: %d of %d jars", m.jars, m.total))
		}
	}
	if strings.HasPrefix(line, "Downloaded from") && strings.Contains(line, "neo4j") && strings.Contains(line, ".jar ") {
		m.progress("provisioning Neo4j: downloaded " + filepath.Base(strings.Fields(line)[3]))
	}
	if text, ok := strings.CutPrefix(line, "[ERROR]"); ok && strings.TrimSpace(text) != "" {
		m.errors = append(m.errors, strings.TrimSpace(text))
	}
}

// failure says why Maven failed, in its own first words, and what to do.
func (m *mavenOutput) failure(err error) error {
	why := "mvn: " + err.Error()
	if len(m.errors) > 0 {
		why = m.errors[0]
	}
	const do = "the computer must reach Maven Central (or a mirror configured in Maven's settings.xml) once; " +
		"check the network and try again, or configure the address of your own Neo4j"
	return fmt.Errorf("%w: %s; %s", ErrNoNetwork, why, do)
}

// verifyJars compares the folder with the list of checksums: every jar of the
// list is there with its content, and there is no other file.
func verifyJars(lib string, sums []byte) error {
	want, err := parseSums(sums)
	if err != nil {
		return err
	}
	again := fmt.Sprintf("remove %s and try again", filepath.Dir(lib))
	entries, err := os.ReadDir(lib)
	if err != nil {
		return fmt.Errorf("%w: %w; %s", ErrChecksum, err, again)
	}
	for _, e := range entries {
		sum, ok := want[e.Name()]
		if !ok {
			return fmt.Errorf("%w: %s does not belong to %s; %s", ErrChecksum, e.Name(), filepath.Base(filepath.Dir(lib)), again)
		}
		got, err := fileSum(filepath.Join(lib, e.Name()))
		if err != nil {
			return fmt.Errorf("%w: %w; %s", ErrChecksum, err, again)
		}
		if got != sum {
			return fmt.Errorf("%w: %s has another content than it should have; %s", ErrChecksum, e.Name(), again)
		}
		delete(want, e.Name())
	}
	if len(want) > 0 {
		missing := make([]string, 0, len(want))
		for name := range want {
			missing = append(missing, name)
		}
		sort.Strings(missing)
		return fmt.Errorf("%w: %d jars are missing, the first is %s; %s", ErrChecksum, len(missing), missing[0], again)
	}
	return nil
}

// parseSums reads the lines that sha256sum writes: checksum, two spaces, name.
func parseSums(sums []byte) (map[string]string, error) {
	want := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(sums))
	for n := 1; lines.Scan(); n++ {
		sum, name, ok := strings.Cut(lines.Text(), "  ")
		if !ok || len(sum) != 2*sha256.Size || name == "" || name != filepath.Base(name) {
			return nil, fmt.Errorf("jars.sha256:%d: not a checksum, two spaces and a file name", n)
		}
		if _, double := want[name]; double {
			return nil, fmt.Errorf("jars.sha256:%d: %s twice", n, name)
		}
		want[name] = sum
	}
	if len(want) == 0 {
		return nil, errors.New("jars.sha256: empty")
	}
	return want, nil
}

func fileSum(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Provisioned says whether the jars are in the cache; it does not verify them.
func (s *Server) Provisioned() bool {
	_, err := os.Stat(s.libDir())
	return !errors.Is(err, fs.ErrNotExist)
}
