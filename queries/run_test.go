package queries_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
	"newsgraph/queries"
)

var (
	update = flag.Bool("update", false, "rewrite the reference page and the expected rows")
	neo    = servertest.New()
	loaded sync.Once
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(neo.Run(m))
}

// samples connects to a graph that holds the records of testdata.
func samples(t *testing.T) *writer.DB {
	t.Helper()
	loaded.Do(func() {
		db := neo.DB(t)
		o, err := graph.LoadOntology()
		if err != nil {
			t.Fatal(err)
		}
		l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o, ExtractorVersion: "test"})
		if err != nil {
			t.Fatal(err)
		}
		for _, rec := range records(t) {
			if err := l.Add(t.Context(), rec); err != nil {
				t.Fatal(err)
			}
		}
		sum, err := l.Close(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if sum.New != len(records(t)) {
			list, err := db.Articles(t.Context(), writer.Selection{})
			t.Fatalf("%+v were loaded: %+v %v", sum, list, err)
		}
		if _, err := db.Query(t.Context(), "CALL db.awaitIndexes(60)", nil, false); err != nil {
			t.Fatal(err)
		}
	})
	return neo.Connect(t)
}

func records(t testing.TB) []graph.Record {
	t.Helper()
	text, err := os.ReadFile("testdata/records.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var out []graph.Record
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var rec graph.Record
		d := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		d.DisallowUnknownFields()
		if err := d.Decode(&rec); err != nil {
			t.Fatal(err)
		}
		out = append(out, rec)
	}
	return out
}

// finder looks names up in the graph; it knows of "RRT" what the graph does not.
func finder(db *writer.DB) queries.Finder {
	return queries.Finder{
		Query: func(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
			r, err := db.Query(ctx, cypher, params, true)
			if err != nil {
				return nil, err
			}
			return r.Rows, nil
		},
		Known: func(name string) []string {
			if strings.EqualFold(name, "RRT") {
				return []string{"country:cn", "country:none"}
			}
			return nil
		},
	}
}

func resolver(t testing.TB, db *writer.DB) func(string) (string, error) {
	l, f := library(t), finder(db)
	return func(name string) (string, error) { return l.Resolve(t.Context(), f, name) }
}

// bound makes the parameters of a query's example.
func bound(t testing.TB, db *writer.DB, q queries.Query) map[string]any {
	t.Helper()
	given := map[string]string{}
	for k, v := range q.Example {
		given[k] = v
	}
	params, err := q.Bind(given, resolver(t, db))
	if err != nil {
		t.Fatal(err)
	}
	return params
}

// Each query runs on the sample records with its example and gives its rows.
func TestQueriesGiveTheExpectedRows(t *testing.T) {
	db := samples(t)
	for _, q := range library(t).All() {
		t.Run(q.Name, func(t *testing.T) {
			r, err := db.Query(t.Context(), q.Cypher, bound(t, db, q), true)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(r.Columns, q.Columns) {
				t.Errorf("columns %v, described %v", r.Columns, q.Columns)
			}
			if len(r.Rows) == 0 && !slices.Contains([]string{"set-aside", "differing-places"}, q.Name) {
				t.Error("no rows: the example shows nothing")
			}
			var b strings.Builder
			for _, row := range r.Rows {
				line, err := json.Marshal(plain(row))
				if err != nil {
					t.Fatal(err)
				}
				b.Write(line)
				b.WriteByte('\n')
			}
			golden(t, filepath.Join("testdata", "expected", q.Name+".jsonl"), b.String())
		})
	}
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test ./queries -update writes it", err)
	}
	if got != string(want) {
		t.Errorf("%s: got\n%s\nwant\n%s", path, got, want)
	}
}

// plain writes nodes and relationships without the server's own ids.
func plain(v any) any {
	node := func(n writer.Node) string { return fmt.Sprint(n.Properties["id"]) }
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	case writer.Node:
		return node(v)
	case writer.Relationship:
		return v.Type
	case writer.Path:
		s := node(v.Nodes[0])
		for i, r := range v.Relationships {
			if r.StartID == v.Nodes[i].ElementID {
				s += " -" + r.Type + "-> "
			} else {
				s += " <-" + r.Type + "- "
			}
			s += node(v.Nodes[i+1])
		}
		return s
	}
	return v
}

// No query with an entity reads all nodes or all of a label, and none reads all nodes.
func TestQueriesUseIndexes(t *testing.T) {
	db := samples(t)
	statements, params, anchored := map[string]string{}, map[string]map[string]any{}, map[string]bool{}
	for name, statement := range library(t).Lookup() {
		statements[name], anchored[name] = statement, true
		params[name] = map[string]any{"text": `"x"`, "ids": []string{"x"}, "holders": []string{"x"}, "words": []string{"x"}}
	}
	for _, q := range library(t).All() {
		statements[q.Name], params[q.Name] = q.Cypher, bound(t, db, q)
		anchored[q.Name] = slices.ContainsFunc(q.Parameters, func(p queries.Parameter) bool {
			return slices.Contains([]queries.Kind{queries.Entity, queries.Event, queries.Article, queries.Outlet, queries.Words, queries.Type, queries.Since}, p.Kind)
		})
	}
	for name, statement := range statements {
		r, err := db.Query(t.Context(), "EXPLAIN "+statement, params[name], true)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if r.Plan == nil {
			t.Fatalf("%s: the server gives no plan", name)
		}
		for _, op := range operators(*r.Plan) {
			if strings.HasPrefix(op, "AllNodesScan") || strings.Contains(op, "AllRelationshipsScan") || anchored[name] && strings.Contains(op, "ByLabelScan") {
				t.Errorf("%s: its plan has %s", name, op)
			}
		}
	}
}

func operators(p writer.Plan) []string {
	list := []string{p.Operator}
	for _, c := range p.Children {
		list = append(list, operators(c)...)
	}
	return list
}

// An entity is found by any name in either language, and by an office.
func TestNamesAreResolved(t *testing.T) {
	db := samples(t)
	resolve := resolver(t, db)
	for name, want := range map[string]string{
		"AS": "country:us", "Amerika Serikat": "country:us", "united states": "country:us", "Moskwa": "country:ru",
		"Lavrov": "person:sergei-lavrov", "Sergey Lavrov": "person:sergei-lavrov", "person:wang@a5": "person:wang@a5",
		"Kementerian Luar Negeri Rusia": "org:ru-ministry-of-foreign-affairs", "Uni Eropa": "org:european-union",
		"Menteri Luar Negeri Rusia": "person:sergei-lavrov", "Presiden Indonesia": "", "President Indonesia": "person:joko-widodo", "foreign minister Russia": "person:sergei-lavrov", "RRT": "country:cn", "menteri luar negeri RRT": "", "presiden RRT": "", "Wang": "", "Wang Yi": "person:wang-yi",
		"Nobody At All": "", `") OR *:* //`: "",
	} {
		got, err := resolve(name)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v; want %q", name, got, err, want)
		}
	}
}
