package eval

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestFloors holds what was reached on the gold, as testdata/floors.tsv says, so that no
// change loses it unseen. A floor is raised by hand once more is reached.
func TestFloors(t *testing.T) {
	if _, err := os.Stat(filepath.Join(shared, "gold")); err != nil {
		t.Skip("../shared is absent")
	}
	f, err := os.Open(filepath.Join("..", "testdata", "dev-halves.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	halves, err := ReadHalves(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("testdata/floors.tsv")
	if err != nil {
		t.Fatal(err)
	}
	records := extracted(t)
	floors := 0
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		w := strings.Split(line, "\t")
		if len(w) != 4 {
			t.Fatalf("%q: want articles, language, measure, floor", line)
		}
		floor, err := strconv.ParseFloat(w[3], 64)
		if err != nil {
			t.Fatal(err)
		}
		floors++
		folder := "dev"
		if w[0] == "seeds" {
			folder = "seeds"
		}
		r := Score(Only(loadGold(t, folder), func(g Gold) bool {
			return (folder == "seeds" || halves[g.Doc] == w[0]) && (w[1] == "all" || g.Lang == w[1])
		}), records)
		switch got, risk := measured(t, r, w[2]); {
		case risk && got > floor:
			t.Errorf("%s: %.3f, at most %.2f", line, got, floor)
		case !risk && got < floor:
			t.Errorf("%s: %.3f", line, got)
		}
	}
	if floors < 10 {
		t.Errorf("%d floors", floors)
	}
}

// measured is a measure of a report by its name, and whether less is better.
func measured(t *testing.T, r *Report, name string) (got float64, risk bool) {
	t.Helper()
	if name == "precision" {
		return r.Row(RowClaims).P, false
	}
	for _, row := range r.Rows {
		if row.Name == name {
			return row.F, false
		}
	}
	for _, s := range r.Shares {
		if s.Name == name {
			v, ok := s.Value()
			if !ok {
				t.Fatalf("%s: nothing to measure", name)
			}
			return v, s.IsRisk
		}
	}
	t.Fatalf("no measure is called %q", name)
	return 0, false
}
