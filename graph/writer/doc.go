// Package writer writes records into Neo4j, takes them back, and reads what
// queries ask for. It is the only package that uses the driver.
//
// Its nouns: a DB is a verified connection to one database. A Loader writes
// records, many articles in one transaction. Rows are nodes and relationships as
// they are or as they are to be; a change is what turns the ones into the others.
// A form is how an article describes an entity. The journal says of every
// article whether it is complete or was set aside, and why.
//
// Loading a record goes through these steps, in one transaction:
//
//  1. lock the article, by id, and find the one it replaces: that of the same id
//     or URL; an article whose digest is the same is passed over
//  2. read what the graph holds of it: claims, mentions, relationships
//  3. say what the change touches (project.ScopeOf), lock all these entities in
//     the order of their ids, and make those that are missing
//  4. change what differs, and only that
//  5. project the touched groups anew from all their claims (package project),
//     and change of the events and edges what differs
//  6. remove the entities that nothing speaks of any more
//
// Taking an article back is the same with nothing in its place. Decisions of
// analysts change the groups of claims and project these again. Build makes the
// same graph in memory, for the bulk import.
//
// Guaranteed: an article is in the graph wholly, with its projection, or not at
// all; loading again changes nothing; any order, any split into runs and several
// loaders at once give the same graph; every value travels as a parameter, and
// only names of the ontology stand in statements; no statement scans a label;
// nothing of the password is in an error. Transactions are tried again after
// deadlocks, lost connections and a restart of the server, also when the
// connection was lost during a commit, since all that is done may be done twice.
//
// Not guaranteed: two articles of one URL with different ids replace one another,
// so of these the last counts; an article that is written in the very moment of a
// decision may be projected as before it; a group of very many claims, such as all attacks of one country
// on another, is read whole for each article that adds to it.
//
// To write a new property, name it in the ontology and set it in stated.go; the
// comparison, the journal and the retraction follow by themselves. To read for a
// new purpose, use DB.Query.
package writer
