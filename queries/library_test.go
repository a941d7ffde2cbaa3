package queries_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/queries"
)

func library(t testing.TB) *queries.Library {
	t.Helper()
	l, err := queries.Open()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLibraryHasEveryGroup(t *testing.T) {
	l := library(t)
	if n := len(l.All()); n < 45 {
		t.Errorf("%d queries, want 45 or more", n)
	}
	for _, g := range l.Groups() {
		if !slices.ContainsFunc(l.All(), func(q queries.Query) bool { return q.Group == g.Name }) {
			t.Errorf("no query in group %s", g.Name)
		}
	}
}

func TestReferenceIsCurrent(t *testing.T) {
	golden(t, filepath.Join("..", "docs", "reference", "queries.md"), string(library(t).Reference()))
}

func TestSearch(t *testing.T) {
	l := library(t)
	names := func(list []queries.Query) []string {
		var out []string
		for _, q := range list {
			out = append(out, q.Name)
		}
		return out
	}
	if got := names(l.Search("Treaty PARTIES")); !slices.Contains(got, "parties") || slices.Contains(got, "outlets") {
		t.Errorf("%v", got)
	}
	if got := l.Search("no such words"); len(got) != 0 {
		t.Errorf("%v", names(got))
	}
	if got := l.Search(""); len(got) != len(l.All()) {
		t.Errorf("%d of %d", len(got), len(l.All()))
	}
}

const good = `/*
title: T
question: Q?
parameters:
  - {name: who, kind: entity, note: n}
example: {who: x}
columns: [a]
*/
MATCH (e:Entity {id: $who}) RETURN e.name AS a;
`

func open(file string) (*queries.Library, error) {
	return queries.OpenFS(fstest.MapFS{
		"groups.yaml":           {Data: []byte("- {name: g, title: G}\n")},
		"library/g/one.cypher":  {Data: []byte(file)},
		"lookup/names.cypher":   {Data: []byte("RETURN 1")},
		"lookup/offices.cypher": {Data: []byte("RETURN 2")},
	})
}

func TestOpenFS(t *testing.T) {
	l, err := open(good)
	if err != nil {
		t.Fatal(err)
	}
	q, ok := l.Query("one")
	if !ok || q.Group != "g" || q.Cypher != "MATCH (e:Entity {id: $who}) RETURN e.name AS a" || q.Title != "T" {
		t.Errorf("%+v", q)
	}
	if got := q.Command(); got != "newsgraph query run one who=x" {
		t.Error(got)
	}
	for _, c := range [][3]string{
		{"no description", "/*\n", "// "},
		{"unknown field flavour", "title: T", "title: T\nflavour: x"},
		{"title is missing", "title: T\n", ""},
		{"question mark", "Q?", "Q"},
		{"unknown kind", "kind: entity", "kind: thing"},
		{"lacks a note", ", note: n", ""},
		{"example lacks", "example: {who: x}\n", ""},
		{"unknown parameter", "{who: x}", "{who: x, when: y}"},
		{"undescribed parameter $when", "$who}", "$who, date: $when}"},
		{"does not use $who", "{id: $who}", ""},
		{"columns are missing", "columns: [a]\n", ""},
		{"writes", "RETURN", "SET e.x = 1 RETURN"},
		{"needs a plugin", "RETURN e.name", "RETURN apoc.text.join(e.name)"},
	} {
		broken := strings.Replace(good, c[1], c[2], 1)
		if broken == good {
			t.Fatalf("%q is not in the file", c[1])
		}
		want := c[0]
		if want == "unknown field flavour" {
			want = "flavour"
		}
		if _, err := open(broken); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "library/g/one.cypher") {
			t.Errorf("%s: the error is %v", c[0], err)
		}
	}
}

func TestBind(t *testing.T) {
	q := queries.Query{Name: "q", Parameters: []queries.Parameter{
		{Name: "who", Kind: queries.Entity, Note: "somebody"},
		{Name: "since", Kind: queries.Since, Default: "2022"},
		{Name: "until", Kind: queries.Until, Optional: true},
		{Name: "type", Kind: queries.Type, Optional: true},
		{Name: "limit", Kind: queries.Integer, Default: "50"},
		{Name: "words", Kind: queries.Words, Optional: true},
	}}
	known := func(name string) (string, error) {
		if name == "Lavrov" {
			return "person:sergei-lavrov", nil
		}
		return "", errors.New("who is that")
	}
	got, err := q.Bind(map[string]string{"who": "Lavrov", "until": "2024-02", "type": "met with", "words": `New "START" OR *`}, known)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"who": "person:sergei-lavrov", "since": "2022-01-01", "until": "2024-02-29", "type": "MET_WITH", "limit": int64(50), "words": `"new" AND "start" AND "or"`}
	for k, v := range want {
		if got[k] != v {
			t.Errorf("%s is %v, want %v", k, got[k], v)
		}
	}
	if got, err = q.Bind(map[string]string{"who": "Lavrov"}, known); err != nil || got["until"] != nil || len(got) != 6 {
		t.Errorf("%v, %v: what is not given must be null", got, err)
	}
	for given, want := range map[string]map[string]string{
		"needs who":              {},
		"who is that":            {"who": "Nobody"},
		"not a whole number":     {"who": "Lavrov", "limit": "ten"},
		"is not a date":          {"who": "Lavrov", "since": "yesterday"},
		"has no parameter \"x\"": {"who": "Lavrov", "x": "1"},
	} {
		if _, err := q.Bind(want, known); err == nil || !strings.Contains(err.Error(), given) {
			t.Errorf("%v: %v, want %q", want, err, given)
		}
	}
}

func TestChoose(t *testing.T) {
	lavrov := queries.Candidate{ID: "person:sergei-lavrov", Name: "Sergei Lavrov", Names: []string{"Sergei Lavrov", "Sergey Lavrov"}, Articles: 5}
	local := queries.Candidate{ID: "person:lavrov@a1", Name: "Lavrov", Names: []string{"Lavrov"}, Articles: 1}
	us := queries.Candidate{ID: "country:us", Name: "United States", Names: []string{"United States", "AS", "U.S."}}
	for _, c := range []struct {
		name string
		from []queries.Candidate
		want string
	}{
		{"Lavrov", []queries.Candidate{lavrov}, "person:sergei-lavrov"},
		{"lavrov", []queries.Candidate{lavrov, local}, "person:lavrov@a1"},
		{"SERGEY  LAVROV", []queries.Candidate{local, lavrov}, "person:sergei-lavrov"},
		{"person:sergei-lavrov", []queries.Candidate{local, lavrov}, "person:sergei-lavrov"},
		{"u.s.", []queries.Candidate{us}, "country:us"},
		{"AS", []queries.Candidate{us, {ID: "org:as", Name: "AS", Names: []string{"AS"}}, {ID: "country:as", Known: true}}, "country:as"},
	} {
		if got, err := queries.Choose(c.name, c.from); err != nil || got != c.want {
			t.Errorf("%s: %s, %v", c.name, got, err)
		}
	}
	var ambiguous *queries.Ambiguous
	if _, err := queries.Choose("Serg", []queries.Candidate{local, lavrov}); !errors.As(err, &ambiguous) || ambiguous.Candidates[0].ID != lavrov.ID || !strings.Contains(err.Error(), "person:lavrov@a1") {
		t.Errorf("%v", err)
	}
	var unknown *queries.Unknown
	if _, err := queries.Choose("Nobody", nil); !errors.As(err, &unknown) {
		t.Errorf("%v", err)
	}
}

// FuzzFullText: whatever is given, Lucene is asked for plain words in quotes.
func FuzzFullText(f *testing.F) {
	for _, s := range []string{"", "Lavrov", `") OR *:*`, "a AND b", `\`, "名前 é", "x~2^3 [a TO b] {c}", "- +!"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := queries.FullText(s)
		if got == `""` {
			return
		}
		for part := range strings.SplitSeq(got, " AND ") {
			word, ok := strings.CutPrefix(part, `"`)
			word, closed := strings.CutSuffix(word, `"`)
			if !ok || !closed || word == "" || strings.ContainsAny(word, `"\*?~^:+-!(){}[]/ `) {
				t.Errorf("%q becomes %q", s, got)
			}
		}
	})
}

// FuzzOpen: no file makes the loader panic, and what it takes it can describe.
func FuzzOpen(f *testing.F) {
	f.Add(good)
	f.Add("/*\n\n*/\nx")
	f.Fuzz(func(_ *testing.T, file string) {
		if l, err := open(file); err == nil {
			l.Reference()
		}
	})
}
