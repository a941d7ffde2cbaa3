// Package server runs Neo4j Community as a child process: the real server,
// with the real Neo4j Browser, for a user who has none of their own.
//
// Its nouns: the cache holds the jars, shared by every home; a home holds one
// database with its configuration, logs and password; the server is the Java
// process that runs on a home; a connection is what a client needs to reach it.
//
// Start goes through these steps, under the home's lock:
//
//  1. find the process that already runs on this home, if any;
//  2. provision: `mvn` copies the jars that pom.xml names into the cache, once,
//     and their checksums are compared with jars.sha256, then and at each start;
//  3. make the home: folders 0700, a random password in a file 0600, neo4j.conf
//     with free ports of 127.0.0.1, the initial password before the first start;
//  4. start Java in a session of its own, so that it outlives the program;
//  5. wait until an authenticated check succeeds (Options.Ready). A child that
//     exits ends the wait, and the error shows the last cause from its log.
//
// Guaranteed: it listens on loopback only; neither the password nor any other
// secret is in a command line, a log or an error; only a process that this
// package started on this home is signalled, verified by its start time and its
// command line; a start that fails leaves no process behind; an interrupted
// provisioning leaves the cache as it was; two programs that start or stop the
// same home wait for each other.
//
// Not guaranteed: nothing protects the home from another program of the same
// user, and only Unix systems are supported.
//
// The package imports nothing else of the module and not the driver: whoever
// calls it says by Options.Ready how an authenticated check is done.
//
// With Options.GDS it has Neo4j's Graph Data Science library as well: the jars of
// its open-source build (gds.xml, gds.sha256), in a folder of their own.
//
// To move to another version of Neo4j, change pom.xml, gds.xml, the constants in
// provision.go and gds.go, and write the two lists of checksums anew: `go test ./graph/server -run
// TestProvision -update`.
package server
