package graph_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"newsgraph/graph"
)

// recordSchema makes the JSON Schema of a record: shapes from the Go types,
// descriptions from their comments, closed lists from the ontology.
func recordSchema(t *testing.T) []byte {
	t.Helper()
	o := ontology(t)
	r := jsonschema.Reflector{Anonymous: true}
	if err := r.AddGoComments("newsgraph/graph", "."); err != nil {
		t.Fatal(err)
	}
	s := r.Reflect(graph.Record{})
	s.Title = "What newsgraph extract prints for one article"
	enum := func(def, property string, names []string) {
		p, ok := s.Definitions[def].Properties.Get(property)
		if !ok {
			t.Fatalf("the record has no %s.%s", def, property)
		}
		for _, n := range names {
			p.Enum = append(p.Enum, n)
		}
	}
	enum("Entity", "type", o.EntityTypes())
	enum("Claim", "polarity", []string{"positive", "negative"})
	enum("Claim", "modality", []string{"actual", "planned", "possible"})
	enum("Article", "language", []string{"id", "en"})
	enum("Fact", "origin", []string{"text", "background"})
	var claims, facts []string
	for _, c := range o.Claims {
		claims = append(claims, c.Name)
	}
	for _, f := range o.Facts {
		facts = append(facts, f.Name)
	}
	enum("Claim", "type", claims)
	enum("Fact", "type", append(facts, "BELONGS_TO"))
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRecordSchemaReferenceIsCurrent(t *testing.T) {
	golden(t, "record.schema.json", recordSchema(t))
}

func compiled(t *testing.T) *validator.Schema {
	t.Helper()
	doc, err := validator.UnmarshalJSON(bytes.NewReader(recordSchema(t)))
	if err != nil {
		t.Fatal(err)
	}
	c := validator.NewCompiler()
	if err := c.AddResource("record.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("record.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// design is the record that the design gives as its example.
const design = `{"article": {"id": "a", "path": "articles/a.txt", "url": null, "title": "t", "publisher": "p", "authors": [], "published": "2023-03-02", "language": "id", "text": "…", "text_sha256": "…"},
 "entities": [{"id": "person:antony-blinken", "type": "Person", "name": "Antony Blinken", "aliases": [], "wikidata": "Q7821917", "mentions": [{"start": 120, "end": 134, "text": "Antony Blinken"}]}],
 "claims": [{"id": "c", "type": "URGED", "actor": "person:antony-blinken", "recipient": "country:ru", "about": ["treaty:new-start"], "polarity": "positive", "modality": "actual",
   "date": "2023-03-02", "place": null, "attributed_to": ["org:us-department-of-state"], "confidence": 0.9, "plover": {"event": "REQUEST", "mode": "change"},
   "evidence": {"sentence": "…", "start": 1201, "end": 1350, "trigger": "menyerukan", "rule": "id/urge.menyerukan"}}],
 "facts": [{"type": "HOLDS_POSITION", "subject": "person:antony-blinken", "object": "country:us", "title": "Menteri Luar Negeri", "origin": "text", "evidence": {"start": 95, "end": 134}}]}`

func TestRecordSchemaAccepts(t *testing.T) {
	s := compiled(t)
	empty, err := json.Marshal(graph.Record{
		Article:  graph.Article{ID: "a", Authors: []string{}, Language: "en"},
		Entities: []graph.Entity{}, Claims: []graph.Claim{}, Facts: []graph.Fact{},
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"the design's example": design, "an empty record": string(empty)} {
		if err := validate(t, s, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRecordSchemaRefuses(t *testing.T) {
	s := compiled(t)
	for _, c := range [][2]string{
		{`"URGED"`, `"NUDGED"`},
		{`"positive"`, `"+"`},
		{`"actual"`, `"real"`},
		{`"Person"`, `"Human"`},
		{`"about": ["treaty:new-start"]`, `"about": null`},
		{`"start": 1201`, `"start": "1201"`},
		{`"origin": "text"`, `"origin": "guess"`},
		{`"aliases": [],`, ``},
		{`"language": "id"`, `"language": "fr"`},
		{`"place": null,`, `"place": null, "mood": "glum",`},
	} {
		broken := strings.Replace(design, c[0], c[1], 1)
		if broken == design {
			t.Fatalf("%s is not in the example", c[0])
		}
		if validate(t, s, broken) == nil {
			t.Errorf("%s was accepted", c[1])
		}
	}
}

func validate(t *testing.T, s *validator.Schema, text string) error {
	t.Helper()
	v, err := validator.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// The committed page is what a user validates with; it must be a schema itself.
func TestCommittedSchemaCompiles(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "reference", "record.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := validator.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := validator.NewCompiler()
	if err := c.AddResource("committed.json", doc); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Compile("committed.json"); err != nil {
		t.Fatal(err)
	}
}
