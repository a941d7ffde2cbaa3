// Package export writes what articles state and what the projection makes of it
// in the formats of other tools.
//
// An exporter is a function from records, or from rows of the graph, to bytes;
// it reads nothing and decides nothing. The same input gives the same bytes.
//
// To add a format, add a file with one function, its test, and a case in the
// export command.
package export
