package writer

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// What can be wrong with a database, for errors.Is.
var (
	ErrConfiguration = errors.New("wrong configuration")
	ErrUnreachable   = errors.New("the database cannot be reached")
	ErrRefused       = errors.New("the database refuses")
	ErrWrongPassword = errors.New("wrong user or password")
	ErrReadOnly      = errors.New("the database is read-only")
	ErrSchema        = errors.New("the graph has another schema")
	ErrQuery         = errors.New("the query is wrong")
)

// Error is a failure of the database in the words of somebody who can act on
// it. It never contains the password.
type Error struct {
	Kind error  // one of the errors above
	What string // what is wrong
	Do   string // what the user can do; may be empty
	Err  error  // the driver's error; may be nil
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Kind.Error())
	if e.What != "" {
		b.WriteString(": " + e.What)
	}
	if e.Do != "" {
		b.WriteString("; " + e.Do)
	}
	return b.String()
}

// Unwrap gives the kind and the driver's error.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}

// Permanent says that trying again with the same options is of no use: three
// wrong passwords lock even the right one out for some seconds.
func (e *Error) Permanent() bool {
	return errors.Is(e.Kind, ErrWrongPassword) || errors.Is(e.Kind, ErrConfiguration)
}

// explain turns an error of the driver into an *Error; nil and the context's
// own errors stay as they are.
func (o Options) explain(err error) error {
	var own *Error
	if err == nil || errors.As(err, &own) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		return o.explainServer(server, err)
	}
	at := o.address()
	var limit *neo4j.TransactionExecutionLimit
	var lost *neo4j.ConnectivityError
	switch {
	case errors.As(err, &limit) && len(limit.Errors) > 0:
		last := limit.Errors[len(limit.Errors)-1]
		if inner := o.explain(last); errors.As(inner, &own) {
			return fmt.Errorf("gave up after %d tries: %w", len(limit.Errors), inner)
		}
		return &Error{Kind: ErrUnreachable, What: at + ": " + last.Error(), Do: "start the server and load again: what is complete is kept", Err: err}
	case errors.As(err, &lost):
		return &Error{Kind: ErrUnreachable, What: at + ": " + firstLine(err.Error()), Do: "check that the server runs and that the address is right", Err: err}
	}
	var usage *neo4j.UsageError
	if errors.As(err, &usage) {
		return &Error{Kind: ErrConfiguration, What: firstLine(err.Error()), Err: err}
	}
	return err
}

func (o Options) explainServer(e *neo4j.Neo4jError, err error) error {
	at := o.address()
	switch code := e.Code; {
	case code == "Neo.ClientError.Security.Unauthorized":
		return &Error{Kind: ErrWrongPassword, What: fmt.Sprintf("user %s at %s", o.Username, at),
			Do: "check NEO4J_USERNAME and NEO4J_PASSWORD; it is not tried again, since wrong passwords lock the account for a while", Err: err}
	case code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return &Error{Kind: ErrWrongPassword, What: fmt.Sprintf("user %s at %s is locked after wrong passwords", o.Username, at),
			Do: "wait some seconds and try again with the right one", Err: err}
	case code == "Neo.ClientError.Security.CredentialsExpired":
		return &Error{Kind: ErrRefused, What: "the password of " + o.Username + " must be changed first", Do: "change it in Neo4j Browser", Err: err}
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return &Error{Kind: ErrRefused, What: fmt.Sprintf("%s has no database %s", at, o.Database), Do: "set NEO4J_DATABASE", Err: err}
	case strings.Contains(code, "ReadOnly"), code == "Neo.ClientError.Statement.AccessMode", code == "Neo.ClientError.Cluster.NotALeader":
		return &Error{Kind: ErrReadOnly, What: fmt.Sprintf("database %s at %s: %s", o.Database, at, firstLine(e.Msg)), Err: err}
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return &Error{Kind: ErrRefused, What: firstLine(e.Msg), Do: "give the user " + o.Username + " the right to do this", Err: err}
	case strings.HasPrefix(code, "Neo.ClientError.Statement."), strings.HasPrefix(code, "Neo.ClientError.Procedure."):
		return &Error{Kind: ErrQuery, What: e.Msg, Err: err}
	case strings.HasPrefix(code, "Neo.TransientError.General.DatabaseUnavailable"), strings.Contains(code, "DatabaseUnavailable"):
		return &Error{Kind: ErrUnreachable, What: fmt.Sprintf("database %s at %s is not available", o.Database, at), Err: err}
	default:
		return &Error{Kind: ErrRefused, What: fmt.Sprintf("%s (%s)", firstLine(e.Msg), code), Err: err}
	}
}

// address is the URI without anything that could be a secret.
func (o Options) address() string {
	u, err := url.Parse(o.URI)
	if err != nil {
		return "the configured address"
	}
	return u.Scheme + "://" + u.Host
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}
