package writer_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// A loader that waits for the lock of a node sees, and keeps, what the one
// before it has written there meanwhile.
func TestLockKeepsWhatWasWrittenMeanwhile(t *testing.T) {
	db, o, ctx := neo.DB(t), ontology(t), t.Context()
	load(t, db, writer.LoadOptions{Ontology: o}, article(o, "1", "2023-03-02").entity("person:a").rec)

	opts := neo.Options(t)
	driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, opts.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(ctx) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: opts.Database})
	defer func() { _ = session.Close(ctx) }()
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Run(ctx, "MATCH (e:Entity {id: 'person:a'}) SET e.name = 'Written Meanwhile'", nil); err != nil {
		t.Fatal(err)
	}

	loaded := make(chan error, 1)
	go func() {
		loaded <- loadOneByOne(ctx, db, o, []graph.Record{article(o, "2", "2023-03-03").entity("person:a").rec})
	}()
	waitBlocked(t, neo.Connect(t))
	if err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if err := <-loaded; err != nil {
		t.Fatal(err)
	}
	r, err := db.Query(ctx, "MATCH (e:Entity {id: 'person:a'}) RETURN e.name", nil, true)
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Rows[0][0]; got != "Written Meanwhile" {
		t.Errorf("the entity is called %q, as it was before the lock was had", got)
	}
}

// Several programs that begin to load into a new database all make its schema.
func TestSchemaMadeByManyAtOnce(t *testing.T) {
	db, o := neo.Bare(t), ontology(t)
	var wait sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wait.Go(func() { _, errs[i] = db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o}) })
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
	if s, err := db.Schema(t.Context(), o); err != nil || s.Version != o.Version || len(s.Missing) > 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if n := value(t, db, "MATCH (s:Schema) RETURN count(s)"); n != int64(1) {
		t.Errorf("%v schema nodes", n)
	}
}

// waitBlocked waits until a transaction of the server waits for a lock.
func waitBlocked(t *testing.T, db *writer.DB) {
	t.Helper()
	for end := time.Now().Add(2 * time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		r, err := db.Query(t.Context(), "SHOW TRANSACTIONS YIELD status RETURN collect(status)", nil, true)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range r.Rows[0][0].([]any) {
			if strings.HasPrefix(s.(string), "Blocked") {
				return
			}
		}
	}
	t.Fatal("no transaction waits for a lock")
}
