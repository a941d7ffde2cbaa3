package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/piprate/json-gold/ld"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/server"
	"newsgraph/graph/server/servertest"
	"newsgraph/graph/writer"
)

var neo = servertest.New()

func TestMain(m *testing.M) { os.Exit(neo.Run(m)) }

func ontology(t *testing.T) *graph.Ontology {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// hostile is text that a careless exporter lets out of its place.
const hostile = "O'Neil \\' \\\\u0027 \\u0027 \"quoted\" `tick` ; // /* */ <b>&amp;</b> $x {y} =SUM(A1)\n\ttwo\u2028lines 新 🕊"

// records are those of the queries' tests and one with hostile texts.
func records(t *testing.T) []graph.Record {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "queries", "testdata", "records.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []graph.Record
	for line := range bytes.Lines(text) {
		var rec graph.Record
		if err := json.Unmarshal(line, &rec); err != nil {
			t.Fatal(err)
		}
		out = append(out, rec)
	}
	a, b := "person:o'neil", `org:"x"; DROP`
	return append(out, graph.Record{
		Article: graph.Article{ID: "=hostile'", Title: hostile, Publisher: "-" + hostile, Authors: []string{hostile, "b"}, Published: "2023-01-01", Language: "en"},
		Entities: []graph.Entity{
			{ID: a, Type: "Person", Name: hostile, Aliases: []string{hostile, "plain", "a; b"}, Mentions: []graph.Mention{}},
			{ID: b, Type: "Organization", Name: "x", Aliases: []string{}, Mentions: []graph.Mention{}},
		},
		Claims: []graph.Claim{{ID: "claim:hostile", Type: "ACCUSED", Actor: &a, Recipient: &b, Polarity: "positive", Modality: "actual", Confidence: 1,
			Plover: graph.Plover{Event: "ACCUSE"}, Evidence: graph.Evidence{Sentence: hostile, End: 9, Trigger: hostile}}},
	})
}

// loaded gives a graph that the records were loaded into.
func loaded(t *testing.T) (*writer.DB, *export.Graph) {
	t.Helper()
	o, db := ontology(t), neo.DB(t)
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o, ExtractorVersion: "test", StoreText: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, rec := range records(t) {
		if err := l.Add(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
	}
	if sum, err := l.Close(t.Context()); err != nil || sum.New != len(records(t)) {
		t.Fatalf("%+v, %v", sum, err)
	}
	return db, read(t, db)
}

func read(t *testing.T, db *writer.DB) *export.Graph {
	t.Helper()
	g, err := export.Read(t.Context(), db, ontology(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(g.Nodes) < 80 || len(g.Edges) < 200 {
		t.Fatalf("%d nodes and %d edges were read", len(g.Nodes), len(g.Edges))
	}
	return g
}

// TestExport loads once and looks at every format.
func TestExport(t *testing.T) {
	db, g := loaded(t)
	o := ontology(t)
	t.Run("cypher rebuilds the graph", func(t *testing.T) { rebuild(t, db, g) })
	for _, f := range []string{"graphml", "gexf"} {
		for _, v := range export.Views() {
			t.Run(f+" "+string(v)+" is read by networkx", func(t *testing.T) { networkx(t, o, g.View(v), f) })
		}
	}
	t.Run("json-ld", func(t *testing.T) { jsonld(t, o, g) })
	t.Run("csv", func(t *testing.T) { tables(t, o, g) })
	t.Run("json", func(t *testing.T) {
		var b bytes.Buffer
		if err := export.JSON(&b, o, g); err != nil {
			t.Fatal(err)
		}
		var back struct {
			Nodes, Edges []json.RawMessage
		}
		if err := json.Unmarshal(b.Bytes(), &back); err != nil || len(back.Nodes) != len(g.Nodes) || len(back.Edges) != len(g.Edges) {
			t.Errorf("%d nodes, %d edges, %v", len(back.Nodes), len(back.Edges), err)
		}
	})
	t.Run("the records are as they were", func(t *testing.T) { sameRecords(t, g) })
	t.Run("the same bytes again", func(t *testing.T) {
		again := read(t, db)
		for _, f := range export.Formats() {
			if f.Stream == nil {
				continue
			}
			var a, b bytes.Buffer
			if err := f.Stream(&a, o, g.View(f.View)); err != nil {
				t.Fatal(err)
			}
			if err := f.Stream(&b, o, again.View(f.View)); err != nil {
				t.Fatal(err)
			}
			if a.Len() == 0 || !bytes.Equal(a.Bytes(), b.Bytes()) {
				t.Errorf("%s differs", f.Name)
			}
		}
	})
	t.Run("bulk import rebuilds the graph", func(t *testing.T) { bulk(t, g) })
}

func rebuild(t *testing.T, db *writer.DB, want *export.Graph) {
	var b bytes.Buffer
	if err := export.Cypher(&b, ontology(t), want); err != nil {
		t.Fatal(err)
	}
	empty := neo.DB(t)
	script := b.String()
	for statement := range strings.SplitSeq(script[strings.Index(script, "\n")+1:], ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		if _, err := empty.Query(t.Context(), statement, nil, false); err != nil {
			t.Fatalf("%v in %.300s", err, statement)
		}
	}
	if d := cmp.Diff(want, read(t, db)); d != "" {
		t.Errorf("the rebuilt graph differs: %s", d)
	}
}

// networkx opens the file with the library that most people read such files with.
func networkx(t *testing.T, o *graph.Ontology, g *export.Graph, format string) {
	f, ok := export.FormatOf(format)
	if !ok {
		t.Fatal("no such format")
	}
	path := filepath.Join(t.TempDir(), "graph."+format)
	var b bytes.Buffer
	if err := f.Stream(&b, o, g); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	script := `import sys, json, networkx
g = networkx.read_` + format + `(sys.argv[1])
print(json.dumps({"nodes": g.number_of_nodes(), "edges": g.number_of_edges(), "directed": g.is_directed(),
  "label": g.nodes["person:o'neil"].get("label") if "person:o'neil" in g else None,
  "types": sorted({d.get("type") or d.get("label") for _, _, d in g.edges(data=True)})}))`
	out, err := exec.CommandContext(t.Context(), "python3", "-c", script, path).Output()
	if err != nil {
		var stderr []byte
		if e := (*exec.ExitError)(nil); errors.As(err, &e) {
			stderr = e.Stderr
		}
		t.Fatalf("python3 with networkx (apt-get install python3-networkx) reads it: %v\n%s", err, stderr)
	}
	var got struct {
		Nodes, Edges int
		Directed     bool
		Label        *string
		Types        []string
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	types := map[string]bool{}
	for _, e := range g.Edges {
		types[e.Type] = true
	}
	if got.Nodes != len(g.Nodes) || got.Edges != len(g.Edges) || !got.Directed || len(got.Types) != len(types) {
		t.Errorf("networkx read %+v of %d nodes, %d edges of %d types", got, len(g.Nodes), len(g.Edges), len(types))
	}
	if got.Label == nil || *got.Label != strings.ReplaceAll(hostile, "\r", "") {
		t.Errorf("the hostile name arrives as %v", got.Label)
	}
}

func jsonld(t *testing.T, o *graph.Ontology, g *export.Graph) {
	var b bytes.Buffer
	if err := export.JSONLD(&b, o, g); err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(b.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	expanded, err := ld.NewJsonLdProcessor().Expand(doc, ld.NewJsonLdOptions(""))
	if err != nil {
		t.Fatal(err)
	}
	nodes := map[string]map[string]any{}
	for _, n := range expanded {
		m := n.(map[string]any)
		nodes[m["@id"].(string)] = m
	}
	if len(nodes) != len(g.Nodes)-1 { // all but the schema
		t.Errorf("%d of %d nodes", len(nodes), len(g.Nodes))
	}
	lavrov := nodes["urn:newsgraph:entity:person:sergei-lavrov"]
	if !strings.Contains(stringOf(t, lavrov["@type"]), "https://schema.org/Person") || !strings.Contains(stringOf(t, lavrov["https://schema.org/sameAs"]), `{"@id":"http://www.wikidata.org/entity/Q58217"}`) {
		t.Errorf("%v", lavrov)
	}
	for id, n := range nodes {
		if strings.HasPrefix(id, "urn:newsgraph:event:") && n["https://schema.org/agent"] == nil {
			t.Errorf("%s has no agent", id)
		}
		if strings.HasPrefix(id, "urn:newsgraph:claim:claim:") && n["https://schema.org/appearance"] == nil && strings.Contains(stringOf(t, n["@type"]), "MET_WITH") {
			t.Errorf("%s appears nowhere", id)
		}
	}
}

func stringOf(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// files keeps what is written in memory.
type files map[string]*bytes.Buffer

func (f files) create(name string) (io.WriteCloser, error) {
	f[name] = &bytes.Buffer{}
	return nopCloser{f[name]}, nil
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

func tables(t *testing.T, o *graph.Ontology, g *export.Graph) {
	f := files{}
	if err := export.Tables(f.create, o, g); err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{"relationships.csv": len(g.Edges)}
	for _, n := range g.Nodes {
		switch n.Label {
		case "Article":
			counts["articles.csv"]++
		case "Claim":
			counts["claims.csv"]++
		case "Entity":
			counts["entities.csv"]++
		case "Event":
			counts["events.csv"]++
		}
	}
	if len(f) != len(counts) {
		t.Errorf("%d files, want %d", len(f), len(counts))
	}
	for name, want := range counts {
		rows, err := csv.NewReader(bytes.NewReader(f[name].Bytes())).ReadAll()
		if err != nil || len(rows) != want+1 {
			t.Errorf("%s: %d rows, want %d; %v", name, len(rows)-1, want, err)
		}
		for _, row := range rows[1:] {
			for i, cell := range row {
				number := strings.HasPrefix(cell, "-") && strings.Trim(cell, "-0123456789.") == ""
				if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) && !number {
					t.Errorf("%s: %s %q would be run as a formula", name, rows[0][i], cell)
				}
			}
		}
	}
}

func sameRecords(t *testing.T, g *export.Graph) {
	byID := map[string]graph.Record{}
	for _, r := range export.Records(g) {
		byID[r.Article.ID] = r
	}
	for _, want := range records(t) {
		got := byID[want.Article.ID]
		for i := range want.Claims {
			slices.Sort(want.Claims[i].About)
			if want.Claims[i].About == nil {
				want.Claims[i].About, want.Claims[i].AttributedTo = []string{}, []string{}
			}
		}
		sortClaims := func(list []graph.Claim) {
			slices.SortFunc(list, func(a, b graph.Claim) int { return strings.Compare(a.ID, b.ID) })
		}
		sortClaims(want.Claims)
		sortClaims(got.Claims)
		if d := cmp.Diff(want.Claims, got.Claims); d != "" {
			t.Errorf("%s: %s", want.Article.ID, d)
		}
		if len(got.Entities) != len(want.Entities) {
			t.Errorf("%s: %d entities, want %d", want.Article.ID, len(got.Entities), len(want.Entities))
		}
		if len(export.Plover(got)) != len(want.Claims) {
			t.Errorf("%s: %d PLOVER records of %d claims", want.Article.ID, len(export.Plover(got)), len(want.Claims))
		}
	}
}

// bulk builds the database from the files while the server is down and compares.
func bulk(t *testing.T, want *export.Graph) {
	if export.ArrayDelimiter != server.ArrayDelimiter {
		t.Fatal("the exporter and the server do not agree on the delimiter of lists")
	}
	dir := t.TempDir()
	var names []string
	err := export.Bulk(func(name string) (io.WriteCloser, error) {
		names = append(names, name)
		return os.Create(filepath.Join(dir, name))
	}, ontology(t), want)
	if err != nil {
		t.Fatal(err)
	}
	im := server.Import{}
	im.Nodes, im.Relationships = export.BulkFiles(names)
	for _, list := range [][]string{im.Nodes, im.Relationships} {
		for i := range list {
			list[i] = filepath.Join(dir, list[i])
		}
	}
	srv := neo.Server(t)
	if err := srv.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	importErr := srv.ImportFull(t.Context(), im, true)
	if _, err := srv.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if importErr != nil {
		t.Fatal(importErr)
	}
	db := neo.Connect(t)
	if err := db.EnsureSchema(t.Context(), ontology(t)); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, read(t, db)); d != "" {
		t.Errorf("the imported graph differs: %s", d)
	}
}
