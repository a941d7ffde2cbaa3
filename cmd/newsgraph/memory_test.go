package main

import (
	"runtime/debug"
	"testing"
)

// TestMemoryIsBoundedWhileLoading: a load bounds the collector and gives the bound back;
// a bound of the user's stays.
func TestMemoryIsBoundedWhileLoading(t *testing.T) {
	t.Setenv("GOMEMLIMIT", "")
	before := debug.SetMemoryLimit(-1)
	release := boundMemory()
	if got := debug.SetMemoryLimit(-1); got != loadMemory {
		t.Errorf("the bound is %d, want %d", got, loadMemory)
	}
	release()
	if got := debug.SetMemoryLimit(-1); got != before {
		t.Errorf("afterwards the bound is %d, want %d", got, before)
	}
	t.Setenv("GOMEMLIMIT", "1GiB")
	boundMemory()
	if got := debug.SetMemoryLimit(-1); got != before {
		t.Errorf("with GOMEMLIMIT the bound is %d, want it left alone", got)
	}
}
