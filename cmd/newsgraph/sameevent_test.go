package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"newsgraph/graph/writer"
)

// annotated is what the test takes of an annotation: what several articles of
// one event name.
type annotated struct {
	Doc       string `json:"doc"`
	Language  string `json:"lang"`
	SameEvent string `json:"same_event"`
	Entities  []struct {
		Type     string   `json:"type"`
		Names    []string `json:"names"`
		Wikidata string   `json:"qid"`
	} `json:"entities"`
}

// named is a person, country or place that articles of one event name.
type named struct {
	typ, wikidata string
	names         []string
	articles      []string
	languages     map[string]bool
}

// shared are the persons, countries and places that two or more annotations of a
// group name, found to be one by their Wikidata id or by a name.
func sharedNames(group []annotated) []named {
	var all []*named
	for _, a := range group {
		for _, e := range a.Entities {
			if !slices.Contains([]string{"Person", "Country", "Place"}, e.Type) {
				continue
			}
			var n *named
			for _, o := range all {
				same := slices.ContainsFunc(e.Names, func(x string) bool { return slices.Contains(o.names, x) })
				if o.typ == e.Type && (e.Wikidata != "" && e.Wikidata == o.wikidata || same && (e.Wikidata == "" || o.wikidata == "")) {
					n = o
				}
			}
			if n == nil {
				n = &named{typ: e.Type, languages: map[string]bool{}}
				all = append(all, n)
			}
			if e.Wikidata != "" {
				n.wikidata = e.Wikidata
			}
			n.names = append(n.names, e.Names...)
			n.languages[a.Language] = true
			if !slices.Contains(n.articles, a.Doc) {
				n.articles = append(n.articles, a.Doc)
			}
		}
	}
	var out []named
	for _, n := range all {
		if len(n.articles) > 1 {
			out = append(out, *n)
		}
	}
	return out
}

// TestArticlesOfOneEventShareTheirNames loads the articles of each group that
// tells of one event, in both languages, and asks the graph whether every person, country and place that two of the annotations name is one
// node, which these articles mention.
func TestArticlesOfOneEventShareTheirNames(t *testing.T) {
	root := sharedDir(t)
	files, err := filepath.Glob(filepath.Join(root, "gold", "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	groups := map[string][]annotated{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var a annotated
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		if a.SameEvent != "" {
			groups[a.SameEvent] = append(groups[a.SameEvent], a)
		}
	}
	paths := manifestPaths(t, root)
	files = nil
	var all []named
	for _, want := range []struct {
		group                  string
		articles, shared, both int // how many annotations there are, what they share, and share across languages
	}{{"neom-2020", 6, 20, 15}, {"blinken-lavrov-2023", 3, 10, 10}} {
		group := groups[want.group]
		shared := sharedNames(group)
		both := 0
		for _, n := range shared {
			if len(n.languages) > 1 {
				both++
			}
		}
		if len(group) != want.articles || len(shared) < want.shared || both < want.both {
			t.Fatalf("%s: %d articles share %d names, %d of them in both languages: the test would prove too little", want.group, len(group), len(shared), both)
		}
		for _, a := range group {
			files = append(files, filepath.Join(root, "articles", paths[a.Doc]))
		}
		all = append(all, shared...)
	}
	db := emptyDatabase(t)
	done(t, append([]string{"load", "--manifest", filepath.Join(root, "articles", "manifest.jsonl")}, files...)...)
	for _, n := range all {
		askNamed(t, db, n)
	}
}

// manifestPaths gives each article's file by its id.
func manifestPaths(t *testing.T, root string) map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(root, "articles", "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	paths := map[string]string{}
	for d := json.NewDecoder(f); d.More(); {
		var line struct{ ID, Path string }
		if err := d.Decode(&line); err != nil {
			t.Fatal(err)
		}
		paths[line.ID] = line.Path
	}
	return paths
}

// askNamed asks for the nodes that bear one of the annotated names, and for the
// annotated articles that mention them.
func askNamed(t *testing.T, db *writer.DB, n named) {
	t.Helper()
	r, err := db.Query(t.Context(), `MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WHERE $type IN labels(e) AND (e.wikidata = $wikidata OR any(name IN [e.name, e.nameId] + coalesce(e.aliases, []) WHERE name IN $names))
RETURN collect(DISTINCT e.id), collect(DISTINCT a.id)`, map[string]any{"type": n.typ, "wikidata": n.wikidata, "names": n.names}, true)
	if err != nil {
		t.Fatal(err)
	}
	ids, articles := asStrings(r.Rows[0][0]), asStrings(r.Rows[0][1])
	if len(ids) != 1 {
		t.Errorf("%s %q is %d nodes, want one: %q", n.typ, n.names[0], len(ids), ids)
	}
	for _, a := range n.articles {
		if !slices.Contains(articles, a) {
			t.Errorf("%s %q (%q): article %s does not mention it", n.typ, n.names[0], ids, a)
		}
	}
}
