package claim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"newsgraph/loaders/lang"
)

// parseRules parses the files of the package and of those below it, without tests.
func parseRules(t *testing.T) (*token.FileSet, []*ast.File) {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	below, err := filepath.Glob("*/*.go")
	if err != nil || len(below) == 0 {
		t.Fatalf("%d files below: %v", len(below), err)
	}
	names = append(names, below...)
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return set, files
}

// A list of words that no rule reads would only seem to do something.
func TestEveryCueIsRead(t *testing.T) {
	read := map[string]bool{}
	_, files := parseRules(t)
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if of, ok := s.X.(*ast.SelectorExpr); ok && of.Sel.Name == "Cues" {
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

// Words of a language are data: no rule compares a token's norm or lemma with one.
func TestNoRuleHoldsAWord(t *testing.T) {
	set, files := parseRules(t)
	ofToken := func(e ast.Expr) bool {
		x, ok := e.(*ast.IndexExpr)
		if !ok {
			return false
		}
		s, ok := x.X.(*ast.SelectorExpr)
		return ok && (s.Sel.Name == "Norm" || s.Sel.Name == "Lemma")
	}
	held := func(words map[string]bool, e, with ast.Expr) {
		l, ok := with.(*ast.BasicLit)
		of, named := e.(*ast.Ident)
		if ok && l.Kind == token.STRING && strings.ContainsFunc(l.Value, unicode.IsLetter) && (ofToken(e) || named && words[of.Name]) {
			t.Errorf("%s: the word %s belongs in cues.yaml", set.Position(l.Pos()), l.Value)
		}
	}
	for _, f := range files {
		for _, d := range f.Decls {
			words := map[string]bool{} // the function's variables that hold a token's norm or lemma
			ast.Inspect(d, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for i, e := range n.Rhs {
						if v, ok := n.Lhs[i].(*ast.Ident); ok && ofToken(e) {
							words[v.Name] = true
						}
					}
				case *ast.BinaryExpr:
					held(words, n.X, n.Y)
					held(words, n.Y, n.X)
				case *ast.SwitchStmt:
					for _, c := range n.Body.List {
						for _, e := range c.(*ast.CaseClause).List {
							held(words, n.Tag, e)
						}
					}
				}
				return true
			})
		}
	}
}
