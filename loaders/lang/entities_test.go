package lang

import (
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestEntityDataLoads(t *testing.T) {
	for _, code := range Codes() {
		e, err := LoadEntities(code)
		if err != nil {
			t.Fatal(err)
		}
		if len(e.Titles.Offices) < 20 || len(e.Titles.Roles) < 10 || len(e.Heads.Organization.Heads) < 10 || len(e.Coref.Nouns) != 6 || len(e.Names.Particles) < 10 {
			t.Errorf("%s: the entity data is too thin: %d offices, %d roles", code, len(e.Titles.Offices), len(e.Titles.Roles))
		}
	}
	if _, err := LoadEntities("xx"); err == nil || !strings.Contains(err.Error(), "xx/titles.yaml") {
		t.Errorf("an unknown language gives %v, want an error that names the file", err)
	}
}

func TestWordsAreHeldToOneForm(t *testing.T) {
	for _, bad := range []string{"a: [Presiden]", "a: ['menteri  luar']", "a: ['']"} {
		var n yaml.Node
		if err := yaml.Unmarshal([]byte(bad), &n); err != nil {
			t.Fatal(err)
		}
		if checkWords(&n) == nil {
			t.Errorf("%s passes", bad)
		}
	}
}
