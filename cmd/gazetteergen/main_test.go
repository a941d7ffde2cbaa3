package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestCompileOnly(t *testing.T) {
	dir := t.TempDir()
	table := "id\tname\tiso2\tsource\ncountry:xx\tExland\tXX\town\n"
	if err := os.WriteFile(filepath.Join(dir, "countries.own.tsv"), []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	if status := run([]string{"-data", dir}); status != 0 {
		t.Fatalf("status %d, want 0", status)
	}
	first, err := os.ReadFile(filepath.Join(dir, "gazetteer.bin"))
	if err != nil {
		t.Fatal(err)
	}
	if status := run([]string{"-data", dir}); status != 0 {
		t.Fatalf("status %d, want 0", status)
	}
	second, err := os.ReadFile(filepath.Join(dir, "gazetteer.bin"))
	if err != nil {
		t.Fatal(err)
	}
	if len(first) == 0 || !bytes.Equal(first, second) {
		t.Error("the same files gave other bytes")
	}
}

func TestExitStatus(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pets.tsv"), []byte("id\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		want int
	}{
		{[]string{"-no-such-flag"}, 2},
		{[]string{"-data", dir}, 1},
		{[]string{"-sources", filepath.Join(dir, "none"), "-data", dir}, 1},
	} {
		if got := run(c.args); got != c.want {
			t.Errorf("%v: status %d, want %d", c.args, got, c.want)
		}
	}
}
