package main

import (
	"os"
	"runtime/debug"
)

// loadMemory is how many bytes Go may use while articles are loaded before its collector
// works harder. What a load keeps does not grow with the graph, but an event of very many
// articles is read at once, and by itself the collector lets garbage double the heap: with 100,000
// articles the program takes 397 MB, with this bound 269 MB (docs/performance.md).
const loadMemory = 220 << 20

// boundMemory sets that bound, unless the user set one by GOMEMLIMIT, and returns what
// takes it back.
func boundMemory() (release func()) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	before := debug.SetMemoryLimit(loadMemory)
	return func() { debug.SetMemoryLimit(before) }
}
