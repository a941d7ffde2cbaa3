// Command newsgraph turns news articles in Indonesian and English into a
// knowledge graph in Neo4j.
//
// A command is a function in a file of its own that reads its flags, calls the
// packages that do the work, and prints. What goes wrong comes back as an error;
// exit.go turns it into the exit status and one line for the user.
package main

import (
	"context"
	"os"
)

func main() {
	os.Exit(run(context.Background(), os.Args, streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
}
