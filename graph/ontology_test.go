package graph_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
)

var update = flag.Bool("update", false, "rewrite the generated pages")

func ontology(t *testing.T) *graph.Ontology {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// golden compares a generated page with the one in docs/reference.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("..", "docs", "reference", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test ./graph -update writes it", err)
	}
	if string(want) != string(got) {
		t.Errorf("%s is not current; go test ./graph -update rewrites it", path)
	}
}

func TestOntologyReferenceIsCurrent(t *testing.T) {
	golden(t, "ontology.md", ontology(t).Reference())
}

func TestOntologyHasTheTypesOfTheGuideline(t *testing.T) {
	o := ontology(t)
	if len(o.Claims) != 23 || len(o.Facts) != 7 {
		t.Errorf("%d claim types and %d fact types, want 23 and 7", len(o.Claims), len(o.Facts))
	}
	path := filepath.Join("..", "..", "shared", "gold", "GUIDELINE.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Skip("../shared is absent")
	}
	rows := regexp.MustCompile(`(?m)^\| ([A-Z]+(?:_[A-Z]+)*) \| (.*?) \| ([A-Z]+)`).FindAllStringSubmatch(string(text), -1)
	if len(rows) != len(o.Claims) {
		t.Fatalf("the guideline's table has %d types, the ontology %d", len(rows), len(o.Claims))
	}
	for _, row := range rows {
		c, ok := o.Claim(row[1])
		if !ok || c.Event != row[3] || c.Symmetric != strings.Contains(row[2], "symmetric") {
			t.Errorf("%s: the ontology says %+v, the guideline %s", row[1], c, row[0])
		}
	}
}

func TestConflict(t *testing.T) {
	o := ontology(t)
	for event, want := range map[string]bool{"ACCUSE": true, "ASSAULT": true, "AID": false, "CONSULT": false, "NONE": false} {
		if o.Conflict(event) != want {
			t.Errorf("%s is one of conflict: %t, want %t", event, !want, want)
		}
	}
}

func TestParseOntologyRefuses(t *testing.T) {
	text, err := os.ReadFile("ontology.yaml")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ name, old, with, want string }{
		{"an unknown key", "version: 3", "version: 3\nflavour: 2", "flavour"},
		{"no version", "version: 3", "version: 0", "version is missing"},
		{"a label twice", "{name: Person,", "{name: Country,", `label "Country" is there twice`},
		{"a claim type twice", "{name: URGED,", "{name: ACCUSED,", `"ACCUSED" is there twice`},
		{"a claim type named as another relationship", "{name: URGED,", "{name: STATES,", `"STATES" is there twice`},
		{"an unknown end", "recipients: [Treaty, Organization]", "recipients: [Pact]", `"Pact"`},
		{"an unknown PLOVER event", "AIDED, event: AID,", "AIDED, event: HELP,", `"HELP"`},
		{"a mode of another event", "event: REQUEST, mode: change", "event: REQUEST, mode: phone", `"phone" is no mode of REQUEST`},
		{"a personal end that is none", "name: VISITED, personal: [actor]", "name: VISITED, personal: [place]", `no person may stand at the end "place"`},
		{"an unknown quad", "{event: AID, quad: material-cooperation}", "{event: AID, quad: warm}", `"warm"`},
		{"a weight off the scale", "weight: -10.0", "weight: -11.0", "-11"},
		{"a weight of two decimals", "weight: 2.5", "weight: 2.55", "2.55"},
		{"an index of no property", "properties: [publisher]", "properties: [printer]", `"printer"`},
		{"an index named twice", "name: article_url", "name: article_published", `"article_published" is there twice`},
		{"a property of no type", "{name: iso2, type: string}", "{name: iso2, type: text}", `"text"`},
		{"a fact without a relationship", "{name: PARTY_TO, en:", "{name: BOUND_BY, en:", `"BOUND_BY"`},
		{"a symmetric type with unequal ends", "{name: VISITED,", "{name: VISITED, symmetric: true,", "symmetric"},
		{"a prefix twice", "prefix: org", "prefix: person", `prefix "person" is there twice`},
		{"a caption that is no property", "caption: title", "caption: headline", `"headline"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			broken := strings.Replace(string(text), c.old, c.with, 1)
			if broken == string(text) {
				t.Fatalf("%q is not in the file", c.old)
			}
			if _, err := graph.ParseOntology([]byte(broken)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is %v, want it to name %q", err, c.want)
			}
		})
	}
}

func TestEntityTypeFollowsThePrefix(t *testing.T) {
	o := ontology(t)
	for id, want := range map[string]string{
		"person:antony-blinken": "Person", "person:lavrov@a1": "Person", "country:ru": "Country",
		"org:us-department-of-state": "Organization", "treaty:new-start": "Treaty", "place:new-delhi": "Place",
		"meeting:g20-2023": "Meeting", "ship:x": "", "person": "",
	} {
		if got := o.EntityType(id); got != want {
			t.Errorf("EntityType(%q) = %q, want %q", id, got, want)
		}
	}
}

func TestAllows(t *testing.T) {
	o := ontology(t)
	for _, c := range []struct {
		name, actor, recipient string
		want                   bool
	}{
		{"MET_WITH", "Person", "Country", true},
		{"MET_WITH", "Person", "Treaty", false},
		{"SIGNED", "Country", "Treaty", true},
		{"SIGNED", "Treaty", "Country", false},
		{"HOLDS_POSITION", "Person", "Country", true},
		{"HOLDS_POSITION", "Country", "Person", false},
		{"NO_SUCH", "Person", "Person", false},
	} {
		if got := o.Allows(c.name, c.actor, c.recipient); got != c.want {
			t.Errorf("Allows(%s, %s, %s) = %v", c.name, c.actor, c.recipient, got)
		}
	}
}

func TestSchemaIsRepeatableAndNamed(t *testing.T) {
	o := ontology(t)
	all := o.Schema()
	if len(all) != len(o.Constraints)+len(o.Indexes)+len(o.FullText) {
		t.Fatalf("%d statements", len(all))
	}
	for _, s := range all {
		if !strings.Contains(s.Cypher, " "+s.Name+" IF NOT EXISTS ") {
			t.Errorf("%s cannot be run twice: %s", s.Name, s.Cypher)
		}
	}
	for _, label := range []string{"Article", "Entity", "Claim", "Event"} {
		if !slices.ContainsFunc(o.Constraints, func(c graph.Constraint) bool { return c.Label == label && c.Property == "id" }) {
			t.Errorf("the id of %s is not unique", label)
		}
	}
}
