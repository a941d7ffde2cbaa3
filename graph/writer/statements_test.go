package writer_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/project"
	"newsgraph/graph/writer"
)

// TestNoStatementScans looks at the plan of every statement that loading,
// replacing, deciding and retracting send: all find what they need by an index,
// so that one more article costs the same in a large graph as in a small one.
func TestNoStatementScans(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	statements := map[string]map[string]any{}
	traced := db.Traced(func(s string, params map[string]any) {
		if _, known := statements[s]; !known {
			statements[s] = params
		}
	})
	list := sample(o)
	url := "https://example.org/1"
	list[0].Article.URL = &url
	load(t, traced, writer.LoadOptions{Ontology: o}, list...)
	load(t, traced, writer.LoadOptions{Ontology: o, ExtractorVersion: "2"}, list...)
	d := project.Decisions{Same: [][2]string{{"person:a", "person:qin"}}, Rejected: []string{list[0].Claims[0].ID}}
	if _, err := traced.Decide(t.Context(), o, d); err != nil {
		t.Fatal(err)
	}
	if _, err := traced.Retract(t.Context(), o, writer.Selection{Keys: []string{"a1", "a2"}}, false); err != nil {
		t.Fatal(err)
	}
	if len(statements) < 30 {
		t.Fatalf("only %d statements were seen", len(statements))
	}
	explain := func(statements map[string]map[string]any, when string) {
		for s, params := range statements {
			r, err := db.Query(t.Context(), "EXPLAIN "+s, params, true)
			if err != nil {
				t.Fatalf("%v\n%s", err, s)
			}
			for _, op := range operators(*r.Plan) {
				if strings.Contains(op, "Scan") {
					t.Errorf("%s the plan has a %s:\n%s", when, op, s)
				}
			}
		}
	}
	kept := map[string]map[string]any{}
	for s, params := range statements {
		if strings.HasPrefix(s, writer.Planned) {
			kept[s] = params
		}
	}
	maps.DeleteFunc(statements, func(s string, _ map[string]any) bool { return strings.HasPrefix(s, "MERGE (s:Schema") }) // its label has one node
	explain(statements, "")
	// The plan that the server keeps may be made while there is nothing in the graph.
	if len(kept) < 15 {
		t.Fatalf("only %d statements keep their plan", len(kept))
	}
	empty(t, db)
	if _, err := db.Query(t.Context(), "CALL db.clearQueryCaches()", nil, false); err != nil {
		t.Fatal(err)
	}
	explain(kept, "in an empty graph")
}

func operators(p writer.Plan) []string {
	name, _, _ := strings.Cut(p.Operator, "@")
	out := []string{name}
	for _, c := range p.Children {
		out = append(out, operators(c)...)
	}
	return out
}

// TestHostileValues loads names, titles, URLs, sentences and ids that would
// break a statement made of text: they come back as they are, and no statement
// contains them.
func TestHostileValues(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	const evil = "x`}) DETACH DELETE n //'\"\\ \u202e\u0000 {$p} \U0001F600 ‘’ </script><script>alert(1)</script> =cmd|' /C calc'!A0"
	traced := db.Traced(func(s string, _ map[string]any) {
		for _, part := range []string{"DELETE n //", "script", "alert", "\u202e"} {
			if strings.Contains(s, part) {
				t.Errorf("a value is in a statement: %s", s)
			}
		}
	})
	s := article(o, "id "+evil, "2023-03-03")
	url := "https://example.org/" + evil
	s.rec.Article.URL, s.rec.Article.Title, s.rec.Article.Publisher, s.rec.Article.Authors = &url, evil, evil, []string{evil}
	other := "person:" + strings.ReplaceAll(evil, " ", "_")
	s.act("MET_WITH person:b " + other + " date=2023-03-02")
	s.rec.Claims[0].Evidence.Sentence, s.rec.Claims[0].Evidence.Rule = evil, evil
	s.rec.Entities[0].Name, s.rec.Entities[0].Aliases = evil, []string{evil + "2", evil}
	s.fact("HOLDS_POSITION", "person:b", "country:c", evil, "text")
	d := project.Decisions{Same: [][2]string{{"person:b", "person:" + evil}}, Rejected: []string{evil}, Mended: map[string]project.Mend{evil: {}}}
	load(t, traced, writer.LoadOptions{Ontology: o, StoreText: true, Decisions: d}, s.rec)
	for cypher, want := range map[string]any{
		"MATCH (a:Article) RETURN [a.id, a.url, a.title, a.publisher, a.authors[0]]": []any{"id " + evil, url, evil, evil, evil},
		"MATCH (c:Claim {type: 'MET_WITH'}) RETURN [c.sentence, c.rule]":             []any{evil, evil},
		"MATCH (e:Person {id: 'person:b'}) RETURN [e.name, e.aliases[0]]":            []any{evil, evil + "2"},
		"MATCH (:Person)-[r:HOLDS_POSITION]->() RETURN [r.title]":                    []any{evil},
		"MATCH (:Person {id: 'person:b'})-[:MET_WITH]-(e) RETURN [e.id]":             []any{other},
	} {
		got, _ := value(t, db, cypher).([]any)
		if !slices.Equal(got, want.([]any)) {
			t.Errorf("%s = %q, want %q", cypher, got, want)
		}
	}
	for _, key := range []string{evil, url, "id " + evil} {
		if _, err := traced.Articles(t.Context(), writer.Selection{Keys: []string{key}, Publisher: evil, Status: evil, Before: evil, NotVersion: evil}); err != nil {
			t.Error(err)
		}
	}
	if _, err := traced.Retract(t.Context(), o, writer.Selection{Keys: []string{url}}, false); err != nil {
		t.Fatal(err)
	}
	if rest := dump(t, db); rest != "" {
		t.Errorf("after retracting:\n%s", rest)
	}
}

// TestHostileNames gives type names that are none of the ontology's.
func TestHostileNames(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	for _, name := range []string{"X`]->() DETACH DELETE a //", "MET_WITH|ALL", "", "met_with"} {
		rec := sample(o)[0]
		rec.Claims[0].Type = name
		l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o})
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Add(t.Context(), rec); err == nil {
			t.Errorf("the claim type %q was accepted", name)
		}
		rec = sample(o)[0]
		rec.Entities[0].Type = name
		if err := l.Add(t.Context(), rec); err == nil {
			t.Errorf("the entity type %q was accepted", name)
		}
	}
}

// TestWhatTheServerRefusesIsSetAside loads a name that no index can hold between
// two good articles: these are loaded, and the journal says why not the other.
func TestWhatTheServerRefusesIsSetAside(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	bad := article(o, "bad", "2023-03-03").act("MET_WITH person:x person:y")
	bad.rec.Entities[0].Name = strings.Repeat("long ", 10000)
	list := sample(o)
	sum := load(t, db, writer.LoadOptions{Ontology: o}, list[0], bad.rec, list[1])
	if sum.New != 2 || sum.SetAside != 1 {
		t.Errorf("summary %+v", sum)
	}
	all, err := db.Articles(t.Context(), writer.Selection{Status: writer.SetAside})
	if err != nil || len(all) != 1 || all[0].ID != "bad" || !strings.Contains(all[0].Reason, "too large") {
		t.Errorf("journal %+v, %v", all, err)
	}
	if n := value(t, db, "MATCH (e:Entity {id: 'person:x'}) RETURN count(e)"); n != int64(0) {
		t.Error("half of the refused article is in the graph")
	}
}

// TestEveryPropertyIsInTheOntology compares what was written with the ontology.
func TestEveryPropertyIsInTheOntology(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	load(t, db, writer.LoadOptions{Ontology: o, ExtractorVersion: "1", StoreText: true, LoadedAt: "2023-03-03T00:00:00Z"}, sample(o)...)
	known := map[string]bool{}
	for _, l := range o.Labels {
		for _, p := range l.Properties {
			known[l.Name+"."+p.Name] = true
		}
	}
	check := func(cypher string, has func(name string) (graph.Relationship, bool)) {
		r, err := db.Query(t.Context(), cypher, nil, true)
		if err != nil || len(r.Rows) < 10 {
			t.Fatalf("%v, %v", r, err)
		}
		for _, row := range r.Rows {
			name := fmt.Sprintf("%s.%s", row[0], row[1])
			if has == nil {
				if !known[name] {
					t.Errorf("%s is not in the ontology", name)
				}
				continue
			}
			rel, ok := has(row[0].(string))
			if !ok || !slices.ContainsFunc(rel.Properties, func(p graph.Property) bool { return p.Name == row[1] }) {
				t.Errorf("%s is not in the ontology", name)
			}
		}
	}
	check("MATCH (n) WITH [l IN labels(n) WHERE l IN ['Article', 'Entity', 'Claim', 'Event', 'Schema']][0] AS l, keys(n) AS k UNWIND k AS p RETURN DISTINCT l, p", nil)
	check("MATCH ()-[r]->() UNWIND keys(r) AS p RETURN DISTINCT type(r), p", o.Relationship)
}
