package resolutionset

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

// TestFloor holds the test set to 0.95 right and at most 2% wrong links.
func TestFloor(t *testing.T) {
	p, err := nlp.New(nlp.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := entity.New(entity.Options{Officers: true})
	if err != nil {
		t.Fatal(err)
	}
	o, err := Run(os.DirFS(filepath.Join("..", "..", "testdata", "resolution")), p, r)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range o.Failures {
		t.Logf("%s, %s: %q is %s, want %s (wrong link: %v)\n\t%s", f.Language, f.About, f.Mention, f.Got, f.Want, f.Wrong, f.Text)
		if f.Must {
			t.Errorf("%s, %s: a mended error is back: %q is %s, want %s", f.Language, f.About, f.Mention, f.Got, f.Want)
		}
	}
	if o.Total.Cases < 300 {
		t.Errorf("the set has %d cases, want 300 or more", o.Total.Cases)
	}
	for name, s := range map[string]Score{"all": o.Total, "id": o.By["id"], "en": o.By["en"]} {
		if right, wrong := share(s.Right, s.Cases), share(s.Wrong, s.Cases); right < 0.95 || wrong > 0.02 {
			t.Errorf("%s: right %.3f (floor 0.95), wrong links %.3f (ceiling 0.02)", name, right, wrong)
		}
	}
	if md := o.Markdown(); strings.Count(md, "\n") != 5 || !strings.Contains(md, "| all |") {
		t.Errorf("the table reads\n%s", md)
	}
	t.Logf("\n%s", o.Markdown())
}

func TestOccurrence(t *testing.T) {
	text := "Kim met Kimberly and Kim; duta besarnya"
	for key, want := range map[string]int{"Kim": 0, "Kim#2": 21, "nya": 36, "Moon": -1} {
		if got := occurrence(text, key); got != want {
			t.Errorf("occurrence(%q) = %d, want %d", key, got, want)
		}
	}
}
