package main

import (
	"context"
	"errors"
	"fmt"
)

// The exit statuses. They are part of the interface: scripts rely on them.
const (
	exitDone     = 0 // all done
	exitSetAside = 1 // some articles were set aside, the others are done; a measure is below what eval was asked for
	exitUsage    = 2 // wrong use or configuration
	exitDatabase = 3 // the database cannot be reached or refuses
)

// errSetAside reports that some articles were set aside; each was reported already.
type errSetAside struct{ count, of int }

func (e errSetAside) Error() string {
	return fmt.Sprintf("%d of %d articles were set aside", e.count, e.of)
}

// errDatabase marks what the database could not do.
type errDatabase struct{ err error }

func (e errDatabase) Error() string { return e.err.Error() }
func (e errDatabase) Unwrap() error { return e.err }

// status gives the exit status of an error; every error that is neither the
// database's nor an article's is one of use or configuration.
func status(err error) int {
	var aside errSetAside
	var database errDatabase
	var below errBelow
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &aside), errors.As(err, &below):
		return exitSetAside
	case errors.As(err, &database):
		return exitDatabase
	case errors.Is(err, context.Canceled):
		return exitSetAside
	default:
		return exitUsage
	}
}
