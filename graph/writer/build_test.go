package writer_test

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/project"
	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

func build(t interface{ Fatal(...any) }, o *graph.Ontology, d project.Decisions, list []graph.Record) writer.Built {
	b, err := writer.Build(writer.LoadOptions{Ontology: o, Decisions: d}, list)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// builtDump writes a built graph as dump writes that of a database.
func builtDump(t testing.TB, b writer.Built) string {
	t.Helper()
	var lines []string
	add := func(row ...any) {
		text, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(text))
	}
	for _, n := range b.Nodes {
		if n.Label != "Schema" {
			add(n.Labels, n.Properties)
		}
	}
	for _, e := range b.Edges {
		add(e.From, e.Type, e.To, e.Properties)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// TestBuildIsWhatLoadingMakes compares the graph that is built in memory with
// that of a database, with decisions.
func TestBuildIsWhatLoadingMakes(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	d := project.Decisions{Same: [][2]string{{"person:lavrov", "person:a"}, {"person:nobody", "person:b"}}, Rejected: []string{list[1].Claims[1].ID}}
	load(t, db, writer.LoadOptions{Ontology: o, Decisions: d}, list...)
	sameGraph(t, dump(t, db), builtDump(t, build(t, o, d, list)), "built in memory")
}

// TestBuildInAnyOrder needs no database: the order of the records is no matter.
func TestBuildInAnyOrder(t *testing.T) {
	o := ontology(t)
	checks(t, 300) // far cheaper than those with a server
	rapid.Check(t, func(rt *rapid.T) {
		list := genRecords(rt, o)
		want := builtDump(t, build(rt, o, project.Decisions{}, list))
		order := shuffled(rt, slices.Concat(list, list))
		sameGraph(rt, want, builtDump(t, build(rt, o, project.Decisions{}, order)), "built in another order")
	})
}

// TestLongBulkImportIsWhatLoadingMakes writes the import files of a built graph, lets
// a server of its own import them, and compares; the imported graph can then be
// loaded into and taken back from as any other.
func TestLongBulkImportIsWhatLoadingMakes(t *testing.T) {
	onlyLong(t)
	db, o := neo.DB(t), ontology(t)
	list := append(sample(o), many(o, 20)...)
	list[0].Article.Title = "a \"title\", with\nlines; and \\ more"
	list[0].Entities[0].Aliases = []string{"one; two", "\"three\"", "a,b"}
	load(t, db, writer.LoadOptions{Ontology: o}, list...)
	want := dump(t, db)

	built := build(t, o, project.Decisions{}, list)
	dir := t.TempDir()
	var names []string
	create := func(name string) (io.WriteCloser, error) {
		names = append(names, name)
		return os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600)
	}
	if err := export.Bulk(create, o, export.Of(built)); err != nil {
		t.Fatal(err)
	}
	cache, err := servertest.Cache()
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.Open(server.Options{Home: t.TempDir(), Cache: cache, Ready: servertest.Ready, AnyPorts: true, Heap: "256m", JavaFlags: servertest.Short()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	nodes, relationships := export.BulkFiles(names)
	im := server.Import{}
	for _, n := range nodes {
		im.Nodes = append(im.Nodes, filepath.Join(dir, n))
	}
	for _, r := range relationships {
		im.Relationships = append(im.Relationships, filepath.Join(dir, r))
	}
	if err := s.ImportFull(t.Context(), im, false); err != nil {
		t.Fatal(err)
	}
	c, err := s.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	password, err := os.ReadFile(c.PasswordFile)
	if err != nil {
		t.Fatal(err)
	}
	imported, err := writer.Connect(t.Context(), writer.Options{URI: c.URI, Username: c.Username, Password: strings.TrimSpace(string(password))})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = imported.Close(context.Background()) }()
	sameGraph(t, want, dump(t, imported), "imported")
	sum := load(t, imported, writer.LoadOptions{Ontology: o}, list...)
	if sum.Unchanged != len(list) {
		t.Errorf("loading again: %+v", sum)
	}
	status, err := imported.Schema(t.Context(), o)
	if err != nil || status.Version != o.Version || len(status.Missing) > 0 {
		t.Errorf("schema after the first load: %+v, %v", status, err)
	}
	if _, err := imported.Retract(t.Context(), o, writer.Selection{}, false); err != nil {
		t.Fatal(err)
	}
	sameGraph(t, "", dump(t, imported), "after retracting everything")
}
