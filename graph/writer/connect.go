package writer

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// minServer is the oldest major version of Neo4j that the statements are for.
const minServer = 5

// DB is a verified connection to one database. It is safe for use by several
// goroutines. Close it.
type DB struct {
	driver neo4j.DriverWithContext
	opts   Options
	agent  string // what the server calls itself, such as Neo4j/5.26.16
}

// Connect opens the database and verifies address, user and password once.
// A failure is an *Error.
func Connect(ctx context.Context, opts Options) (*DB, error) {
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, opts.Password, ""), func(c *config.Config) {
		c.UserAgent = "newsgraph"
		c.SocketConnectTimeout = opts.ConnectTimeout
		c.ConnectionAcquisitionTimeout = opts.ConnectTimeout
		c.MaxTransactionRetryTime = opts.RetryTime
		c.MaxConnectionPoolSize = 8
		c.TelemetryDisabled = true
		c.NotificationsMinSeverity = notifications.DisabledLevel
	})
	if err != nil {
		return nil, opts.explain(err)
	}
	db := &DB{driver: driver, opts: opts}
	if err := db.verify(ctx); err != nil {
		_ = driver.Close(context.WithoutCancel(ctx))
		return nil, err
	}
	return db, nil
}

// Check connects once, verifies, and closes: whether the database is ready.
func Check(ctx context.Context, opts Options) error {
	db, err := Connect(ctx, opts)
	if err != nil {
		return err
	}
	return db.Close(ctx)
}

// Close ends all connections.
func (db *DB) Close(ctx context.Context) error { return db.driver.Close(ctx) }

// Server is what the server calls itself, such as Neo4j/5.26.16.
func (db *DB) Server() string { return db.agent }

func (db *DB) verify(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, db.opts.ConnectTimeout, &Error{
		Kind: ErrUnreachable, What: fmt.Sprintf("%s does not answer within %s", db.opts.address(), db.opts.ConnectTimeout),
		Do: "check that the server runs and that the address is right"})
	defer cancel()
	info, err := db.driver.GetServerInfo(ctx)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil && ctx.Err() != nil {
			return cause
		}
		return db.opts.explain(err)
	}
	db.agent = info.Agent()
	if major, ok := serverMajor(db.agent); ok && major < minServer {
		return &Error{Kind: ErrRefused, What: fmt.Sprintf("%s is %s", db.opts.address(), db.agent),
			Do: fmt.Sprintf("use Neo4j %d or newer", minServer)}
	}
	// The server answers before the database does: only a statement in the
	// named database shows that it is there.
	_, err = db.Query(ctx, "RETURN 1", nil, true)
	return err
}

// serverMajor reads 5 from Neo4j/5.26.16 and 2025 from Neo4j/2025.10.1; other
// servers that speak the protocol are left to their own answers.
func serverMajor(agent string) (int, bool) {
	version, ok := strings.CutPrefix(agent, "Neo4j/")
	if !ok {
		return 0, false
	}
	major, _, _ := strings.Cut(version, ".")
	n, err := strconv.Atoi(major)
	return n, err == nil
}

func (db *DB) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return db.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: db.opts.Database, AccessMode: mode})
}
