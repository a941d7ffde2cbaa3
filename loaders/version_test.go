package loaders_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"newsgraph/loaders"
	"newsgraph/loaders/article"
)

var update = flag.Bool("update", false, "raise the version in version.txt where records differ")

// TestVersion holds that a change of records is a change of the version: else nobody
// could find what the program read otherwise before.
func TestVersion(t *testing.T) {
	got := digest(t)
	b, err := os.ReadFile("version.txt")
	if err != nil && !*update {
		t.Fatal(err)
	}
	name, of, _ := strings.Cut(strings.TrimSpace(string(b)), " ")
	if of == got {
		return
	}
	if !*update {
		t.Fatalf("version %s read the annotated articles otherwise: raise it by go test ./loaders -run Version -update", name)
	}
	n, err := strconv.Atoi(name)
	if err != nil {
		t.Fatalf("version.txt holds the version %q, no number", name)
	}
	if err := os.WriteFile("version.txt", fmt.Appendf(nil, "%d %s\n", n+1, got), 0o644); err != nil {
		t.Fatal(err)
	}
}

// digest is the SHA-256 of the records of every third annotated article.
func digest(t *testing.T) string {
	const folder = "testdata/annotated"
	r, err := article.New(article.Options{Manifest: filepath.Join(folder, "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) < 300 {
		t.Fatalf("%d annotated articles: %v", len(files), err)
	}
	var third []string
	for i := 0; i < len(files); i += 3 {
		third = append(third, files[i])
	}
	sum := sha256.New()
	w := json.NewEncoder(sum)
	for rec, err := range x.All(context.Background(), r.Read(context.Background(), third...), 0) {
		if err == nil {
			err = w.Encode(rec)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return fmt.Sprintf("%x", sum.Sum(nil))
}
