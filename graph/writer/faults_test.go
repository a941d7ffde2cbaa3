package writer_test

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

// many gives articles that fill several transactions of a loader with small
// batches; their claims fall together and their facts are shared.
func many(o *graph.Ontology, n int) []graph.Record {
	var list []graph.Record
	for i := range n {
		list = append(list, article(o, fmt.Sprintf("m%d", i), "2023-03-03").
			act(fmt.Sprintf("MET_WITH person:p%d person:q date=2023-03-%02d", i%5, 1+i%9)).
			act(fmt.Sprintf("URGED person:q country:c%d about=treaty:t", i%3)).
			act(fmt.Sprintf("ATTACKED country:c%d country:d date=2023-02 not", i%3)).
			fact("LOCATED_IN", "place:x", "country:d", "", "background").rec)
	}
	return list
}

// smallBatches is a database that takes a transaction every few articles.
func smallBatches(t *testing.T, change func(*writer.Options)) *writer.DB {
	t.Helper()
	opts := neo.Options(t)
	opts.BatchRows = 15
	if change != nil {
		change(&opts)
	}
	db, err := writer.Connect(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close(context.Background()) })
	return db
}

// undisturbed loads the records and gives the graph that any disturbed load
// must come to; then it empties the database.
func undisturbed(t *testing.T, list []graph.Record) string {
	t.Helper()
	db := neo.DB(t)
	load(t, db, writer.LoadOptions{}, list...)
	want := dump(t, db)
	neo.DB(t)
	return want
}

// TestLongServerKilledDuringLoad kills the server with SIGKILL between two
// transactions of a load and starts it again: the load waits and goes on.
func TestLongServerKilledDuringLoad(t *testing.T) {
	onlyLong(t)
	o := ontology(t)
	list := many(o, 40)
	want := undisturbed(t, list)
	srv, db := neo.Server(t), smallBatches(t, nil)
	var once sync.Once
	restarted := make(chan error, 1)
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o, Progress: func(s writer.Summary) {
		once.Do(func() {
			st, err := srv.Status(t.Context())
			if err == nil {
				err = syscall.Kill(st.PID, syscall.SIGKILL)
			}
			go func() {
				if err == nil {
					_, err = srv.Start(context.Background())
				}
				restarted <- err
			}()
		})
	}})
	if err != nil {
		t.Fatal(err)
	}
	for _, rec := range list {
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
	}
	sum, err := l.Close(t.Context())
	if err != nil || sum.New != len(list) {
		t.Fatalf("%+v, %v", sum, err)
	}
	if err := <-restarted; err != nil {
		t.Fatal(err)
	}
	sameGraph(t, want, dump(t, neo.Connect(t)), "after the server was killed")
}

// loaderEnv makes the test binary a client that loads and can be killed.
const loaderEnv = "NEWSGRAPH_TEST_LOADER"

// killedArticles are enough that a load of them is not over before it is killed.
const killedArticles = 120

// client loads many articles into the database that the environment names and
// prints a line after each transaction.
func client() error {
	password, err := os.ReadFile(os.Getenv(loaderEnv + "_PASSWORD_FILE"))
	if err != nil {
		return err
	}
	ctx := context.Background()
	db, err := writer.Connect(ctx, writer.Options{URI: os.Getenv(loaderEnv), Username: "neo4j", Password: strings.TrimSpace(string(password)), BatchRows: 15})
	if err != nil {
		return err
	}
	o, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	l, err := db.NewLoader(ctx, writer.LoadOptions{Ontology: o, Progress: func(s writer.Summary) { fmt.Println("loaded", s.New) }})
	if err != nil {
		return err
	}
	for _, rec := range many(o, killedArticles) {
		if err := l.Add(ctx, rec); err != nil {
			return err
		}
	}
	_, err = l.Close(ctx)
	return err
}

// TestLongClientKilledDuringLoad kills a loading process with SIGKILL: every article
// is in the graph wholly or not at all, and loading again completes it.
func TestLongClientKilledDuringLoad(t *testing.T) {
	onlyLong(t)
	o := ontology(t)
	list := many(o, killedArticles)
	want := undisturbed(t, list)
	st, err := neo.Server(t).Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), loaderEnv+"="+st.Connection.URI, loaderEnv+"_PASSWORD_FILE="+st.Connection.PasswordFile)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || !strings.HasPrefix(line, "loaded ") {
		t.Fatalf("the client said %q, %v", line, err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	db := neo.Connect(t)
	complete, err := db.Articles(t.Context(), writer.Selection{Status: writer.Complete})
	if err != nil || len(complete) == 0 || len(complete) == len(list) {
		t.Fatalf("%d of %d articles are complete, %v: the client was not killed in the middle", len(complete), len(list), err)
	}
	for _, a := range complete {
		if a.Claims != 3 || a.Entities != 6 {
			t.Errorf("article %s is complete with %d claims and %d entities", a.ID, a.Claims, a.Entities)
		}
	}
	sum := load(t, db, writer.LoadOptions{Ontology: o}, list...)
	if sum.Unchanged != len(complete) {
		t.Errorf("%d articles were complete, %d were passed over", len(complete), sum.Unchanged)
	}
	sameGraph(t, want, dump(t, db), "after the client was killed")
}

// TestLongConnectionCut cuts the connection in the middle of statements and of
// commits, at several places.
func TestLongConnectionCut(t *testing.T) {
	onlyLong(t)
	o := ontology(t)
	list := many(o, 40)
	want := undisturbed(t, list)
	p := newProxy(t, neo.Options(t).URI, 3000, 9000, 12345, 20000, 31000)
	db := smallBatches(t, func(opts *writer.Options) { opts.URI = "bolt://" + p.Addr().String() })
	sum := load(t, db, writer.LoadOptions{Ontology: o}, list...)
	p.mu.Lock()
	left := len(p.limits)
	p.mu.Unlock()
	if left != 0 {
		t.Errorf("%d cuts were never made", left)
	}
	// An article whose commit was answered by nobody is met again as unchanged.
	if sum.New+sum.Unchanged != len(list) {
		t.Errorf("summary %+v", sum)
	}
	sameGraph(t, want, dump(t, neo.Connect(t)), "after cut connections")
}

// TestLongPasswordChangedDuringLoad changes the password and cuts the connection:
// the load ends with that error, tries the old password once, and what was
// complete stays.
func TestLongPasswordChangedDuringLoad(t *testing.T) {
	onlyLong(t)
	o := ontology(t)
	list := many(o, 40)
	want := undisturbed(t, list)
	opts := neo.Options(t)
	change := func(from, to string) error {
		driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, from, ""))
		if err != nil {
			return err
		}
		defer func() { _ = driver.Close(context.Background()) }()
		_, err = neo4j.ExecuteQuery(context.Background(), driver, "ALTER CURRENT USER SET PASSWORD FROM $from TO $to",
			map[string]any{"from": from, "to": to}, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("system"))
		return err
	}
	const other = "another-password-1"
	p := newProxy(t, opts.URI, 60000)
	p.onCut = func() {
		if err := change(opts.Password, other); err != nil {
			t.Error(err)
		}
	}
	db := smallBatches(t, func(opts *writer.Options) { opts.URI = "bolt://" + p.Addr().String() })
	err := loadOneByOne(t.Context(), db, o, list)
	if !errors.Is(err, writer.ErrWrongPassword) || strings.Contains(err.Error(), opts.Password) {
		t.Errorf("error %v, want ErrWrongPassword without the password", err)
	}
	if err := change(other, opts.Password); err != nil {
		t.Fatal(err)
	}
	again := neo.Connect(t)
	if n := value(t, again, "MATCH (a:Article) RETURN count(a)"); n == int64(0) || n == int64(len(list)) {
		t.Errorf("%v of %d articles are there: the load did not end in the middle", n, len(list))
	}
	load(t, again, writer.LoadOptions{Ontology: o}, list...)
	sameGraph(t, want, dump(t, again), "after the password was put back")
}

// TestLongReadOnlyAndEncrypted needs a server with other settings: one that does not
// let write and speaks TLS with a certificate that nobody has signed.
func TestLongReadOnlyAndEncrypted(t *testing.T) {
	onlyLong(t)
	cache, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	opts := server.Options{Home: t.TempDir(), Cache: cache, Ready: servertest.Ready, AnyPorts: true, Heap: "256m", JavaFlags: servertest.Short()}
	s, err := server.Open(opts)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Start(t.Context()); err != nil { // what is not there yet cannot be opened read-only
		t.Fatal(err)
	}
	if err := s.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	certificates := t.TempDir()
	selfSigned(t, certificates)
	opts.Settings = []string{
		"server.databases.read_only=neo4j", "server.bolt.tls_level=OPTIONAL", "dbms.ssl.policy.bolt.enabled=true",
		"dbms.ssl.policy.bolt.base_directory=" + certificates, "dbms.ssl.policy.bolt.client_auth=NONE",
	}
	if s, err = server.Open(opts); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	c, err := s.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	password, err := os.ReadFile(c.PasswordFile)
	if err != nil {
		t.Fatal(err)
	}
	login := writer.Options{URI: c.URI, Username: c.Username, Password: strings.TrimSpace(string(password))}

	for scheme, want := range map[string]error{"bolt+s": writer.ErrUnreachable, "neo4j+s": writer.ErrUnreachable, "bolt+ssc": nil, "neo4j+ssc": nil} {
		o := login
		o.URI = scheme + strings.TrimPrefix(c.URI, "bolt")
		if err := writer.Check(t.Context(), o); !errors.Is(err, want) {
			t.Errorf("%s to a certificate that nobody signed: %v, want %v", scheme, err, want)
		}
	}
	db, err := writer.Connect(t.Context(), login)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close(context.Background()) }()
	if _, err = db.NewLoader(t.Context(), writer.LoadOptions{Ontology: ontology(t)}); !errors.Is(err, writer.ErrReadOnly) {
		t.Errorf("error %v, want ErrReadOnly", err)
	}
}

// selfSigned writes private.key and public.crt for 127.0.0.1.
func selfSigned(t *testing.T, dir string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{
		"public.crt":  {Type: "CERTIFICATE", Bytes: certificate},
		"private.key": {Type: "PRIVATE KEY", Bytes: private},
	} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
