package gazetteer_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/loaders/entity/gazetteer"
	"newsgraph/loaders/entity/gazetteer/build"
)

// sources is the folder of the public data; it is not part of the repository.
const sources = "../../../../shared/data/gazetteer"

func TestCompiledFormIsCurrent(t *testing.T) {
	want, err := build.Compile("data")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("data/gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("data/gazetteer.bin is not what the data files compile to; run: go run ./cmd/gazetteergen")
	}
}

func TestGeneratedFilesAreCurrent(t *testing.T) {
	if _, err := os.Stat(sources); err != nil {
		t.Skip("../shared is absent")
	}
	tables, err := build.Tables(sources, "data")
	if err != nil {
		t.Fatal(err)
	}
	if len(tables) < 15 {
		t.Fatalf("got %d tables, want 15 or more", len(tables))
	}
	dir := t.TempDir()
	if err := build.Write(tables, dir); err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		got, err := os.ReadFile(filepath.Join("data", table.File))
		if err != nil {
			t.Error(err)
			continue
		}
		want, err := os.ReadFile(filepath.Join(dir, table.File))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("data/%s is not what the sources give; run: go run ./cmd/gazetteergen -sources ../shared/data/gazetteer", table.File)
		}
	}
}

func TestDataHaveNoFaults(t *testing.T) {
	if err := open(t).Check(); err != nil {
		t.Error(err)
	}
}

func TestDataAreLargeEnough(t *testing.T) {
	s := open(t).Stats()
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"countries", s.Countries, 249}, {"persons", s.Persons, 12_000}, {"organizations", s.Organizations, 600},
		{"treaties", s.Treaties, 250}, {"places", s.Places, 6_000}, {"meetings", s.Meetings, 100}, {"terms of office", s.Terms, 25_000},
	} {
		if c.got < c.want {
			t.Errorf("%d %s, want %d or more", c.got, c.what, c.want)
		}
	}
}

func TestEveryCountryHasWhatItNeeds(t *testing.T) {
	g := open(t)
	data, err := gazetteer.Read(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, e := range data.Entries {
		if e.Type != gazetteer.Country || e.ISO2 == "" {
			continue
		}
		n++
		if e.Wikidata == "" {
			t.Errorf("%s has no Wikidata id", e.ID)
		}
		if e.NameID == "" {
			t.Errorf("%s has no Indonesian name", e.ID)
		}
		for _, lang := range []string{"en", "id"} {
			name := e.Name
			if lang == "id" {
				name = e.NameID
			}
			if !slices.ContainsFunc(g.Find(name, lang), func(r gazetteer.Ref) bool { return r.ID == e.ID }) {
				t.Errorf("%s is not found by its name %q", e.ID, name)
			}
		}
		if _, ok := g.Organ(e.ID, "ministry-of-foreign-affairs"); !ok {
			t.Errorf("%s has no foreign ministry", e.ID)
		}
	}
	if n != 249 {
		t.Errorf("got %d countries of ISO 3166, want 249", n)
	}
}

// The data files may be read in any order: the compiled form is the same.
func TestCompileDoesNotDependOnOrder(t *testing.T) {
	data := &gazetteer.Dataset{
		Entries: []gazetteer.Entry{
			{ID: "country:aa", Type: gazetteer.Country, Name: "Aland", Weight: 500},
			{ID: "country:bb", Type: gazetteer.Country, Name: "Bland", Weight: 500},
			{ID: "person:x-y", Type: gazetteer.Person, Name: "X Y", Country: "country:aa"},
			{ID: "person:z-y", Type: gazetteer.Person, Name: "Z Y", Country: "country:bb"},
			{ID: "place:x", Type: gazetteer.Place, Name: "X", Capital: true, Country: "country:aa"},
		},
		Names:  []gazetteer.Name{{ID: "country:aa", Text: "Y"}, {ID: "country:bb", Text: "Y", Lang: "id"}, {ID: "country:bb", Text: "Y", Weak: true}},
		Roles:  []gazetteer.RoleInfo{{Role: "president", Name: "President", Weight: 9}, {Role: "king", Name: "King", Weight: 8}},
		Titles: []gazetteer.Title{{Text: "president", Lang: "en", Role: "president"}, {Text: "president", Lang: "en", Role: "king", Countries: []string{"AA"}}},
		Organs: []gazetteer.Organ{{Organ: "army", Lang: "en", Phrase: "army", Name: "Army of %s", NameID: "Tentara %s"}, {Organ: "army", Lang: "id", Phrase: "tentara"}},
		Terms: []gazetteer.Term{
			{Person: "person:x-y", Country: "country:aa", Role: "president", From: "2001", To: "2002", Source: "s"},
			{Person: "person:z-y", Country: "country:aa", Role: "president", From: "2002", To: "2003", Source: "s"},
		},
	}
	want, err := gazetteer.Compile(data)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		shuffled := &gazetteer.Dataset{
			Entries: rapid.Permutation(data.Entries).Draw(t, "entries"),
			Names:   rapid.Permutation(data.Names).Draw(t, "names"),
			Roles:   rapid.Permutation(data.Roles).Draw(t, "roles"),
			Titles:  rapid.Permutation(data.Titles).Draw(t, "titles"),
			Organs:  rapid.Permutation(data.Organs).Draw(t, "organs"),
			Terms:   rapid.Permutation(data.Terms).Draw(t, "terms"),
		}
		got, err := gazetteer.Compile(shuffled)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Fatal("another order gave other bytes")
		}
	})
}

func TestCompileRefusesWhatIsWrong(t *testing.T) {
	e := gazetteer.Entry{ID: "country:aa", Type: gazetteer.Country, Name: "A"}
	for name, d := range map[string]*gazetteer.Dataset{
		"two entries of one id":  {Entries: []gazetteer.Entry{e, e}},
		"a name of nothing":      {Names: []gazetteer.Name{{ID: "country:zz", Text: "Z"}}},
		"an office of nobody":    {Entries: []gazetteer.Entry{e}, Terms: []gazetteer.Term{{Person: "person:z", Country: "country:aa", Role: "king"}}},
		"the capital of nowhere": {Entries: []gazetteer.Entry{{ID: "place:x", Type: gazetteer.Place, Name: "X", Capital: true, Country: "country:zz"}}},
	} {
		if _, err := gazetteer.Compile(d); err == nil {
			t.Errorf("%s was compiled", name)
		}
	}
}

// Two entries of one name would part what one article calls by either: the
// sources overlap, and what is kept by hand overlaps with them.
func TestNoTwoEntriesOfOneName(t *testing.T) {
	data, err := gazetteer.Read(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	numbers := strings.NewReplacer(" 7 ", " seven ", " 8 ", " eight ", " 20 ", " twenty ", " 77 ", " seventy seven ")
	seen := map[string]gazetteer.Entry{}
	for _, e := range data.Entries {
		key := ""
		switch {
		case e.Type == gazetteer.Organization && e.Sector != "rebel":
			key = strings.ReplaceAll(numbers.Replace(" "+gazetteer.Fold(e.Name)+" "), " the ", " ")
			key = strings.ReplaceAll(key, "organisation", "organization")
		case e.Type == gazetteer.Person:
			key = e.Country + " " + undouble(gazetteer.Fold(e.Name))
			if e.Source != "own" && seen[key].Source != "own" {
				seen[key] = e // two persons of one name are told apart by their sources
				continue
			}
		default:
			continue
		}
		if o, ok := seen[key]; ok && o.ID != e.ID && (e.Type == gazetteer.Person || o.Country == e.Country) {
			t.Errorf("%s (%s) and %s (%s) are both named %q", o.ID, o.Source, e.ID, e.Source, e.Name)
		}
		seen[key] = e
	}
}

// undouble writes doubled letters once: "Gallant" is "Galant".
func undouble(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}
