package writer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// LoadOptions say how records are written. Ontology is required.
type LoadOptions struct {
	Ontology         *graph.Ontology
	Decisions        project.Decisions // the accepted ones
	ExtractorVersion string
	StoreText        bool   // keep the articles' text in the graph
	LoadedAt         string // RFC 3339, kept with the articles; empty keeps none
	// Progress, where set, is told the sums after each transaction.
	Progress func(Summary)
}

// A Summary is what a load has done so far.
type Summary struct {
	New, Replaced, Unchanged, SetAside int // articles
	Counts
}

// Loader writes records. It gathers them and writes many in one transaction: of
// each article everything is in the graph, with its projection, or nothing.
// It is for one goroutine; several loaders, here or elsewhere, may work on one
// graph at once.
type Loader struct {
	db       *DB
	opts     LoadOptions
	ontology *graph.Ontology
	resolver *project.Resolver
	names    *names
	pending  []graph.Record
	keys     map[string]bool // ids and URLs of the pending
	rows     int
	bytes    int
	sum      Summary
}

// NewLoader begins a load: it brings the schema up to date, and projects again
// what other decisions than those of the last load concern.
func (db *DB) NewLoader(ctx context.Context, opts LoadOptions) (*Loader, error) {
	if opts.Ontology == nil {
		return nil, errors.New("load: no ontology")
	}
	if err := db.EnsureSchema(ctx, opts.Ontology); err != nil {
		return nil, err
	}
	if _, err := db.Decide(ctx, opts.Ontology, opts.Decisions); err != nil {
		return nil, err
	}
	return &Loader{
		db: db, opts: opts, ontology: opts.Ontology, resolver: project.NewResolver(opts.Decisions),
		names: namesOf(opts.Ontology), keys: map[string]bool{},
	}, nil
}

// Add takes a record to be written and writes what was gathered when it is
// enough for a transaction. A record that cannot be written is an ErrRecord; it
// changes nothing, and the load goes on.
func (l *Loader) Add(ctx context.Context, rec graph.Record) error {
	if err := validate(l.ontology, rec); err != nil {
		return err
	}
	keys := []string{rec.Article.ID}
	if rec.Article.URL != nil && *rec.Article.URL != "" {
		keys = append(keys, "url "+*rec.Article.URL)
	}
	// The second of one id or URL replaces the first, so they go one after the other.
	if slices.ContainsFunc(keys, func(k string) bool { return l.keys[k] }) {
		if err := l.Flush(ctx); err != nil {
			return err
		}
	}
	l.pending = append(l.pending, rec)
	for _, k := range keys {
		l.keys[k] = true
	}
	l.rows += 2 + 2*len(rec.Entities) + 5*(len(rec.Claims)+len(rec.Facts))
	l.bytes += recordSize(rec, l.opts.StoreText)
	if l.rows >= rowsFactor*l.db.opts.BatchRows || l.bytes >= rowsFactor*l.db.opts.BatchBytes {
		return l.Flush(ctx)
	}
	return nil
}

// rowsFactor is how many times the rows of a batch go into a transaction: its
// rows are of many labels and types, each a statement of its own, and statements
// of few rows are slow.
const rowsFactor = 4

func recordSize(rec graph.Record, text bool) int {
	n := 500 + 200*len(rec.Entities) + 200*len(rec.Facts)
	for _, c := range rec.Claims {
		n += 300 + len(c.Evidence.Sentence)
	}
	if text {
		n += len(rec.Article.Text)
	}
	return n
}

// Flush writes what was gathered. When the database refuses it, it is written in
// ever smaller parts, and the articles that are refused by themselves are set
// aside.
func (l *Loader) Flush(ctx context.Context) error {
	list := l.pending
	l.pending, l.keys, l.rows, l.bytes = nil, map[string]bool{}, 0, 0
	return l.flush(ctx, list)
}

func (l *Loader) flush(ctx context.Context, list []graph.Record) error {
	if len(list) == 0 {
		return nil
	}
	sum, err := l.write(ctx, list)
	switch {
	case err == nil:
		l.done(sum)
		return nil
	case !isRefusal(err):
		return err
	case len(list) == 1:
		return l.setAside(ctx, list[0], err)
	}
	half := len(list) / 2
	if err := l.flush(ctx, list[:half]); err != nil {
		return err
	}
	return l.flush(ctx, list[half:])
}

func (l *Loader) setAside(ctx context.Context, rec graph.Record, why error) error {
	return l.SetAside(ctx, Refused{ID: rec.Article.ID, Path: rec.Article.Path, Title: rec.Article.Title, Reason: why.Error()})
}

// isRefusal tells errors that this very content causes, such as a name too long
// for an index, from those that any content would meet.
func isRefusal(err error) bool {
	var server *neo4j.Neo4jError
	if errors.As(err, &server) && (server.Code == "Neo.ClientError.Statement.SyntaxError" || server.Code == "Neo.ClientError.Statement.ParameterMissing") {
		return false // a defect of the program
	}
	tooLarge := server != nil && server.Code == "Neo.DatabaseError.Statement.ExecutionFailed"
	return tooLarge || errors.Is(err, ErrQuery) || errors.Is(err, ErrRecord)
}

func (l *Loader) done(s Summary) {
	l.sum.New += s.New
	l.sum.Replaced += s.Replaced
	l.sum.Unchanged += s.Unchanged
	l.sum.SetAside += s.SetAside
	l.sum.add(s.Counts)
	if l.opts.Progress != nil {
		l.opts.Progress(l.sum)
	}
}

// Close writes what was gathered and gives the sums.
func (l *Loader) Close(ctx context.Context) (Summary, error) {
	err := l.Flush(ctx)
	return l.sum, err
}

// write replaces the articles by the records, in one transaction.
func (l *Loader) write(ctx context.Context, list []graph.Record) (Summary, error) {
	return l.edit(ctx, list, nil, false)
}

// edit is write with note, where set, told of each change. A dry one changes
// nothing in the end.
func (l *Loader) edit(ctx context.Context, list []graph.Record, note func(change), dry bool) (Summary, error) {
	var sum Summary
	err := l.db.transact(ctx, l.names, func(ctx context.Context, w *work) error {
		sum, w.note = Summary{}, note
		e := edit{work: w, ontology: l.ontology}
		changed, err := e.begin(ctx, list, l.digest)
		if err != nil {
			return err
		}
		if err := e.follow(ctx); err != nil {
			return err
		}
		l.resolver = e.resolver
		sum.Unchanged = len(list) - len(changed)
		sum.New, sum.Replaced = e.fresh, len(changed)-e.fresh
		var want stated
		want.forms = map[string][]form{}
		for _, rec := range changed {
			s, err := l.record(rec)
			if err != nil {
				return fmt.Errorf("%w: article %q: %w", ErrRecord, rec.Article.ID, err)
			}
			want.add(s.rows)
			want.shared.add(s.shared)
			want.claims = append(want.claims, s.claims...)
			for id, f := range s.forms {
				want.forms[id] = append(want.forms[id], f...)
			}
		}
		if err := e.replace(ctx, want); err != nil {
			return err
		}
		sum.Counts = w.counts
		if dry {
			return errDryRun
		}
		return nil
	})
	return sum, err
}

// transact runs f in one transaction, again from its beginning after what may
// pass: a deadlock, a lost connection, a server that restarts, a node that
// another loader removed. When f returns errDryRun, the transaction is rolled back and that is no error.
func (db *DB) transact(ctx context.Context, n *names, f func(context.Context, *work) error) error {
	session := db.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	for try := 1; ; try++ {
		_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
			return nil, f(ctx, &work{tx: tx, opts: db.opts, names: n})
		})
		if errors.Is(err, errDryRun) {
			return nil
		}
		if err == nil || !lostCommit(err) && !errors.Is(err, errGone) || try == maxTries {
			return db.opts.explain(err)
		}
	}
}

// maxTries is how often the connection may be lost during the commit, or what
// is to be locked be removed by somebody else.
const maxTries = 10

// lostCommit reports whether the connection was lost so that nobody knows
// whether the transaction was committed. The driver does not try again then,
// since it cannot know that all that is done here may be done twice.
func lostCommit(err error) bool {
	var lost *neo4j.ConnectivityError
	return errors.As(err, &lost) && strings.Contains(lost.Error(), "lost during commit")
}

// errDryRun ends a transaction that is only to show what it would change.
var errDryRun = errors.New("dry run")
