// Package queries is the library of Cypher queries: one described query a file,
// in a folder a group.
//
// A query file begins with a block comment whose content is YAML: title, the
// question it answers, parameters, an example, the columns it returns, and
// whether it returns a graph for Neo4j Browser. The rest is one Cypher
// statement that reads and takes every value as a parameter. The file's name
// without its ending is the query's name.
//
// A parameter has a kind, which says what may be given for it and how it is
// bound: see Kind. Resolve looks the name of an entity up in the graph by the
// statements of the folder lookup: the full-text index of names and aliases in both
// languages and what is known outside the graph, then offices ("Menlu Rusia").
// Where several entities may be meant it says so and lists them.
//
// To add a query, add a file to its group's folder and run `go test ./queries
// -update`, which rewrites the reference page and the expected rows: read both.
package queries
