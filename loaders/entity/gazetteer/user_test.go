package gazetteer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

func userFile(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

const ownYAML = `persons:
  - name: Sari Wulandari
    country: ID
    aliases: [Bu Sari]
    offices:
      - {role: foreign-minister, country: ID, from: 2016-01-01, to: 2016-12-31}
  - name: Sergey Lavrov
    aliases: [Sergio Lavrov]
organizations:
  - {name: Harbour Forum, name_id: Forum Pelabuhan, sector: ngo, aliases: [HFO]}
treaties:
  - {name: Harbour Pact, signed: 2019-05, parties: [country:id, country:au]}
names:
  - {id: country:ru, name: Negeri Salju, lang: id, kind: metonym}
`

func TestUserYAML(t *testing.T) {
	g, err := gazetteer.Open(gazetteer.Options{UserFiles: []string{userFile(t, "own.yaml", ownYAML)}})
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Check(); err != nil {
		t.Errorf("the user's file has faults: %v", err)
	}
	// the user's term overrules the built-in one of that day, and of no other
	if h := g.Holders("country:id", "foreign-minister", "2016-06-01"); len(h) != 1 || h[0].Person != "person:sari-wulandari" || !h[0].User {
		t.Errorf("in 2016: got %v", h)
	}
	if h := g.Holders("country:id", "foreign-minister", "2017-06-01"); len(h) != 1 || h[0].Person != "person:retno-marsudi" {
		t.Errorf("in 2017: got %v", h)
	}
	lavrov, _ := g.Entry("person:sergey-lavrov")
	if lavrov.Wikidata != "Q58217" {
		t.Errorf("the user's line took away what the built-in data know: %+v", lavrov)
	}
	for _, c := range []struct{ lang, text, want string }{
		{"id", "Bu Sari dan Sergio Lavrov", "Bu Sari=person:sari-wulandari; Sergio Lavrov=person:sergey-lavrov"},
		{"id", "Forum Pelabuhan (HFO)", "Forum Pelabuhan=org:harbour-forum; HFO=org:harbour-forum"},
		{"id", "Negeri Salju", "Negeri Salju=country:ru/metonym"},
		{"en", "the Harbour Pact", "Harbour Pact=treaty:harbour-pact"},
	} {
		if got := show(c.text, g.Scan(c.text, c.lang)); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	pact, _ := g.Entry("treaty:harbour-pact")
	if pact.Signed != "2019-05" || len(pact.Parties) != 2 {
		t.Errorf("got %+v", pact)
	}
	if n := g.Stats().UserEntries; n < 4 {
		t.Errorf("got %d entries of the user, want four or more", n)
	}
}

func TestUserTSV(t *testing.T) {
	text := "# my own\nkind\tname\tcountry\tperson\trole\tfrom\tto\n" +
		"person\tBudi Testa\tid\t\t\t\t\n" +
		"office\t\tid\tperson:budi-testa\tdefence-minister\t2030\t\n"
	g, err := gazetteer.Open(gazetteer.Options{UserFiles: []string{userFile(t, "own.tsv", text)}})
	if err != nil {
		t.Fatal(err)
	}
	// an office without an end lasts for the user who keeps the file
	if h := g.Holders("country:id", "defence-minister", "2031-01-01"); len(h) != 1 || h[0].Person != "person:budi-testa" {
		t.Errorf("got %v", h)
	}
}

func TestUserFileErrorsNameTheLine(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a.yaml", "persons:\n  - name: A B\n    shoes: 42\n", "a.yaml:3: person has no \"shoes\""},
		{"b.yaml", "people:\n  - name: A B\n", "b.yaml:1: unknown list \"people\""},
		{"c.yaml", "persons:\n  - name: A B\n    offices:\n      - {role: boss, country: id, from: 2020}\n", "c.yaml:4: unknown role \"boss\""},
		{"d.yaml", "persons:\n  - name: A B\n    offices:\n      - {role: president, country: id, from: 2020, to: 2019}\n", "d.yaml:4: the office ends on 2019 before it starts on 2020"},
		{"e.yaml", "treaties:\n  - {name: X Pact, signed: 30 May}\n", "e.yaml:2: signed is \"30 May\""},
		{"f.yaml", "treaties:\n  - {name: X Pact, parties: [country:zz]}\n", "f.yaml:2: party: there is no country:zz"},
		{"g.yaml", "persons:\n  - {name: A B, wikidata: 17}\n", "g.yaml:2: \"17\" is no Wikidata id"},
		{"h.yaml", "persons:\n  - {name: A B}\n  - {name: A B}\n", "h.yaml:3: person:a-b is said twice"},
		{"i.yaml", "names:\n  - {id: person:no-such, name: X}\n", "i.yaml:2: id: there is no person:no-such"},
		{"j.yaml", "persons:\n  - {name: A B, id: \"org:a\"}\n", "j.yaml:2: \"org:a\" is no id of a person"},
		{"k.yaml", "persons: [\n", "k.yaml"},
		{"l.tsv", "kind\tname\tshoe\n", "l.tsv:1: unknown column \"shoe\""},
		{"m.tsv", "kind\tname\n\npet\tRex\n", "m.tsv:3: kind is \"pet\""},
		{"n.tsv", "kind\tname\tsigned\nperson\tA B\t2020\tx\n", "n.tsv:2: 4 cells, but the header names 3 columns"},
		{"o.tsv", "kind\trole\tcountry\tfrom\noffice\tpresident\tid\t2020\n", "o.tsv:2: an office needs a person"},
		{"p.tsv", "", "p.tsv: no header line"},
		{"q.txt", "x", "ends in .tsv, .yaml or .yml"},
	} {
		_, err := gazetteer.Open(gazetteer.Options{UserFiles: []string{userFile(t, c.name, c.text)}})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
	if _, err := gazetteer.Open(gazetteer.Options{UserFiles: []string{"/no/such/file.yaml"}}); err == nil {
		t.Error("a file that is not there gave no error")
	}
}

// The examples of the guide are files that can be loaded as they stand.
func TestGuidesExamplesLoad(t *testing.T) {
	doc, err := os.ReadFile("../../../docs/gazetteer.md")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, block := range strings.Split(string(doc), "```")[1:] {
		var file string
		switch {
		case strings.HasPrefix(block, "yaml\n"):
			file = userFile(t, "guide.yaml", strings.TrimPrefix(block, "yaml\n"))
		case strings.HasPrefix(block, "\nkind\t"):
			file = userFile(t, "guide.tsv", block)
		default:
			continue
		}
		n++
		g, err := gazetteer.Open(gazetteer.Options{UserFiles: []string{file}})
		if err != nil {
			t.Error(err)
			continue
		}
		if err := g.Check(); err != nil {
			t.Error(err)
		}
		if h := g.Holders("country:id", "foreign-minister", "2031-01-01"); len(h) != 1 {
			t.Errorf("%s: got %v, want one holder", filepath.Base(file), h)
		}
	}
	if n != 2 {
		t.Errorf("found %d examples, want 2", n)
	}
}
