package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

func findNames(t *testing.T, args ...string) []found {
	t.Helper()
	var out []found
	if err := json.Unmarshal([]byte(done(t, append([]string{"gazetteer", "find", "--format", "json"}, args...)...)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func hasFound(list []found, id string) bool {
	return slices.ContainsFunc(list, func(f found) bool { return f.ID == id })
}

func TestGazetteerFindsNamesAndOfficesOfADay(t *testing.T) {
	isolate(t)
	if got := findNames(t, "Lavrov"); !hasFound(got, "person:sergey-lavrov") {
		t.Errorf("Lavrov: %+v", got)
	}
	for _, c := range []struct{ date, want, not string }{
		{"2019-06-10", "person:mike-pompeo", "person:antony-blinken"},
		{"2022-07-08", "person:antony-blinken", "person:mike-pompeo"},
	} {
		if got := findNames(t, "--date", c.date, "Menlu AS"); !hasFound(got, c.want) || hasFound(got, c.not) {
			t.Errorf("Menlu AS on %s: %+v", c.date, got)
		}
	}
	if got := findNames(t, "--date", "1960-01-05", "Menteri Pertanian Islandia"); slices.ContainsFunc(got, func(f found) bool { return f.Type == gazetteer.Person }) {
		t.Errorf("an office that nobody is known to have held gives %+v", got)
	}
}

func TestGazetteerChecksTheUsersFiles(t *testing.T) {
	isolate(t)
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	good := write("good.tsv", "kind\tname\tcountry\norganization\tBureau of Tests\tid\n")
	if out := done(t, "gazetteer", "check", "--gazetteer", good); !strings.Contains(out, "no faults") {
		t.Errorf("a good file: %s", out)
	}
	if got := findNames(t, "--gazetteer", good, "Bureau of Tests"); !hasFound(got, "org:bureau-of-tests") {
		t.Errorf("the user's own name: %+v", got)
	}
	bad := write("bad.tsv", "kind\tname\tcountry\norganization\tOne\tid\nplanet\tTwo\tid\n")
	r := newsgraph(t, "", "gazetteer", "check", "--gazetteer", bad)
	if r.status != exitUsage || !strings.Contains(r.err, `bad.tsv:3: kind is "planet"`) {
		t.Errorf("a bad file: status %d\n%s", r.status, r.err)
	}
}

func TestGazetteerStats(t *testing.T) {
	isolate(t)
	var s gazetteer.Stats
	if err := json.Unmarshal([]byte(done(t, "gazetteer", "stats", "--format", "json")), &s); err != nil {
		t.Fatal(err)
	}
	if s.Countries < 249 || s.Persons < 8000 || s.Organizations < 600 || s.Treaties < 250 {
		t.Errorf("%+v", s)
	}
	if table := done(t, "gazetteer", "stats"); !strings.Contains(table, "persons") {
		t.Errorf("the table reads\n%s", table)
	}
}
