package claim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"newsgraph/loaders/lang"
)

// A list of words that no rule reads would only seem to do something.
func TestEveryCueIsRead(t *testing.T) {
	read := map[string]bool{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if of, ok := s.X.(*ast.SelectorExpr); ok && of.Sel.Name == "cues" {
					read[s.Sel.Name] = true
				}
			}
			return true
		})
	}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[lang.Cues]()) {
		if !read[f.Name] {
			t.Errorf("no rule reads %s (%s)", f.Name, f.Tag.Get("yaml"))
		}
	}
}
