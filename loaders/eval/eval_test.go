package eval

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
)

// A small gold of the test's own: two articles, one optional claim, one
// denied, one planned, one with another reading.
func smallGold() []Gold {
	missed := "CRITICIZED"
	return []Gold{
		{
			Doc: "a-1", File: "a-1.txt", Lang: "id", Licence: "CC0",
			Entities: []GoldEntity{
				{Key: "anna", Type: "Person", Names: []string{"Anna Berg", "Berg"}, QID: "Q1"}, {Key: "bo", Type: "Country", Names: []string{"Boland"}},
				{Key: "co", Type: "Country", Names: []string{"Costa"}}, {Key: "pact", Type: "Treaty", Names: []string{"Pact"}, Optional: true}, {Key: "town", Type: "Place", Names: []string{"Town"}},
			},
			Claims: []GoldClaim{
				{Type: "MET_WITH", Actor: "anna", Recipient: "bo", Polarity: "+", Modality: "actual", Date: "2023-03-02", Place: "town", Trigger: "bertemu"},
				{Type: "URGED", Actor: "bo", Recipient: "co", About: []string{"pact"}, Polarity: "+", Modality: "actual", AttributedTo: []string{"anna"}, Trigger: "mendesak"},
				{Type: "URGED", Actor: "bo", Recipient: "co", About: []string{"anna"}, Polarity: "+", Modality: "actual", Trigger: "mendesak"},
				{Type: "MET_WITH", Actor: "bo", Recipient: "co", Polarity: "-", Modality: "actual", Trigger: "membantah"},
				{Type: "ACCUSED", Actor: "co", Recipient: "bo", Polarity: "+", Modality: "actual", Also: []Reading{{Type: &missed}}, Trigger: "menuduh"},
				{Type: "VISITED", Actor: "anna", Recipient: "co", Polarity: "+", Modality: "planned", Optional: true, Trigger: "akan berkunjung"},
			},
			Facts: []GoldFact{{Type: "CITIZEN_OF", Subject: "anna", Object: "bo"}, {Type: "HOLDS_POSITION", Subject: "anna", Object: "bo"}, {Type: "HOLDS_POSITION", Subject: "anna", Object: "co", Optional: true}},
		},
		{Doc: "b-1", Lang: "en", Entities: []GoldEntity{{Key: "x", Type: "Person", Names: []string{"X Y"}}}},
	}
}

func TestSmallGold(t *testing.T) {
	gold := smallGold()
	rec := perfect(gold[0])
	day := "2023-03-02"
	clone := func(i int, change func(*graph.Claim)) graph.Claim { c := rec.Claims[i]; change(&c); return c }
	for name, x := range map[string]struct {
		claims                   []graph.Claim
		right, found, tp, fallen int
	}{
		"all":                   {rec.Claims, 5, 5, 5, 0},
		"none":                  {nil, 0, 0, 0, 0},
		"optional only":         {rec.Claims[5:], 0, 0, 0, 0},
		"twice":                 {append(rec.Claims[:1:1], rec.Claims[0]), 1, 1, 1, 0},
		"another date is twice": {[]graph.Claim{rec.Claims[0], clone(0, func(c *graph.Claim) { c.Date = nil })}, 1, 2, 1, 0},
		"said to be so":         {[]graph.Claim{clone(3, func(c *graph.Claim) { c.Polarity = "positive" })}, 0, 1, 0, 1},
		"the other reading":     {[]graph.Claim{clone(4, func(c *graph.Claim) { c.Type = "CRITICIZED" })}, 1, 1, 1, 0},
		"exchanged ends":        {[]graph.Claim{clone(0, func(c *graph.Claim) { c.Actor, c.Recipient = c.Recipient, c.Actor })}, 1, 1, 1, 0},
		"exchanged ends, urged": {[]graph.Claim{clone(1, func(c *graph.Claim) { c.Actor, c.Recipient = c.Recipient, c.Actor })}, 0, 1, 0, 0},
		"one for two themes":    {[]graph.Claim{clone(1, func(c *graph.Claim) { c.About = []string{"x:pact", "x:anna"}; c.Date = &day })}, 1, 1, 2, 0},
		"no recipient":          {[]graph.Claim{clone(0, func(c *graph.Claim) { c.Recipient = nil })}, 0, 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			r := rec
			r.Claims = x.claims
			n := scoreArticle(gold[0], r).n
			if n["strict_right"] != x.right || n["strict_sys"] != x.found || n["strict_tp"] != x.tp || n["strict_gold"] != 5 || n["traps"] != 2 || n["traps_fallen"] != x.fallen {
				t.Errorf("right %d of %d, found %d of %d, traps %d of %d", n["strict_right"], n["strict_sys"], n["strict_tp"], n["strict_gold"], n["traps_fallen"], n["traps"])
			}
		})
	}
}

func TestCauses(t *testing.T) {
	gold := smallGold()[:1]
	rec := perfect(gold[0])
	set := func(change func(*graph.Record)) []Error {
		r := rec
		r.Claims = append([]graph.Claim(nil), rec.Claims...)
		r.Entities = append([]graph.Entity(nil), rec.Entities...)
		change(&r)
		return Score(gold, []graph.Record{r}).Errors
	}
	for name, x := range map[string]struct {
		change func(*graph.Record)
		cause  Cause
	}{
		"status":   {func(r *graph.Record) { r.Claims[0].Modality = "possible" }, OtherStatus},
		"reversed": {func(r *graph.Record) { c := &r.Claims[4]; c.Actor, c.Recipient = c.Recipient, c.Actor }, Reversed},
		"type":     {func(r *graph.Record) { r.Claims[0].Type = "SPOKE_WITH" }, OtherType},
		"end":      {func(r *graph.Record) { r.Claims[4].Actor = r.Claims[0].Actor }, OneEnd},
		"missing":  {func(r *graph.Record) { r.Claims = nil }, NotFound},
		"unknown":  {func(r *graph.Record) { r.Entities = r.Entities[1:] }, EndUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			found := false
			for _, e := range set(x.change) {
				found = found || e.Kind == "missed claim" && e.Cause == x.cause
			}
			if !found {
				t.Errorf("no missed claim because %s: %v", x.cause, set(x.change))
			}
		})
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"New  START!": "new start", "U.S.": "u s", "Straße": "strasse", "ﬁn-\u00a0Al_x": "fin al_x", "": "", "…": "", "Erdoğan": "erdoğan", "e\u0301": "é",
	} {
		if got := fold(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestStem(t *testing.T) {
	for in, want := range map[string]string{"a/b.c.txt": "b.c", "id-1": "id-1", ".hidden": ".hidden", "a/": "", "..x.y": "..x", "https://h.example/a.html": "a", "...": "..."} {
		if got := stem(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestCalibration(t *testing.T) {
	r := &Report{Judged: []Judged{{0.7, true}, {0.7, false}, {0.79, true}, {1, true}, {0.95, false}, {0, false}}}
	bins := r.Calibration()
	if b := bins[7]; b.Claims != 3 || b.Right != 2 || math.Abs(b.Stated-0.73) > 1e-9 {
		t.Errorf("%+v", b)
	}
	if b := bins[9]; b.Claims != 2 || b.Right != 1 {
		t.Errorf("%+v", b)
	}
	if n, right := r.AtLeast(0.7); n != 5 || right != 3 {
		t.Errorf("%d, %d", n, right)
	}
	want := (3*math.Abs(2.0/3-0.73) + 2*math.Abs(0.5-0.975) + 1*0) / 6
	if got := r.CalibrationError(); math.Abs(got-want) > 1e-9 {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestInputsAreChecked(t *testing.T) {
	dir := t.TempDir()
	if _, err := LoadGold(dir); err == nil {
		t.Error("an empty folder is accepted")
	}
	for _, bad := range []string{"{", `{"title": "x"}`} {
		if err := os.WriteFile(filepath.Join(dir, "x.json"), []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadGold(dir); err == nil || !strings.Contains(err.Error(), "x.json") {
			t.Errorf("%s: %v", bad, err)
		}
	}
	if _, err := ReadRecords(strings.NewReader("\n{}\n{\n"), "x.jsonl"); err == nil || !strings.Contains(err.Error(), "x.jsonl, line 3") {
		t.Errorf("%v", err)
	}
	for _, bad := range []string{"a\n", "a\twork\na\tcheck\n", "\twork\n"} {
		if _, err := ReadHalves(strings.NewReader(bad)); err == nil && strings.TrimSpace(bad) == bad {
			t.Errorf("%q is accepted", bad)
		}
	}
	got, err := ReadHalves(strings.NewReader("# x\na\twork\n\nb\tcheck\n"))
	if err != nil || len(got) != 2 || got["b"] != "check" {
		t.Errorf("%v %v", got, err)
	}
}

// The page shows every group and section, the same bytes for the same input,
// and nothing of the check half's articles.
func TestQualityPage(t *testing.T) {
	gold := smallGold()
	secret := gold[0]
	secret.Doc, secret.File = "secret-doc", "secret-doc.txt"
	q := Quality{Seeds: gold[1:], Dev: []Gold{gold[0], secret}, Halves: map[string]string{"a-1": "work", "secret-doc": "check"}}
	good, bad := perfect(gold[0]), perfect(secret)
	good.Claims = good.Claims[1:]
	bad.Claims = bad.Claims[2:]
	q.Records = []graph.Record{good, bad}
	page := q.Markdown()
	for _, s := range []string{"| seeds | 1 |", "| dev | 2 |", "| dev, Indonesian | 2 |", "| dev, work half | 1 |", "| dev, check half | 1 |", "| dev, check half, Indonesian | 1 |", "| MET_WITH | 4 |", "| 0.9 to 1.0 |", "missed claim: no such claim was found | 1 | a-1: MET_WITH anna -> bo [is] trigger: bertemu |"} {
		if !strings.Contains(page, s) {
			t.Errorf("the page lacks %q:\n%s", s, page)
		}
	}
	if strings.Contains(page, "dev, English") || strings.Contains(page, "secret-doc") {
		t.Error("an empty group or the check half is shown")
	}
	q.Records = []graph.Record{bad, good}
	if q.Markdown() != page {
		t.Error("the order of the records matters")
	}
}

func TestKindsPreferFreeExamples(t *testing.T) {
	errors := []Error{{Doc: "closed", Kind: "missed fact", Type: "CITIZEN_OF"}, {Doc: "open", Kind: "missed fact", Type: "CITIZEN_OF"}, {Doc: "open", Kind: "missed fact", Type: "HELD_IN"}}
	kinds := Kinds(errors, func(doc string) bool { return doc == "open" })
	if len(kinds) != 2 || kinds[0].Count != 2 || kinds[0].Example.Doc != "open" {
		t.Errorf("%+v", kinds)
	}
}

// Neither the order of the articles nor that of a record's claims and entities
// changes a measure, and each stays between 0 and 1 inside its interval.
func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gold := smallGold()[:1]
		rec := perfect(gold[0])
		kept := rapid.SliceOfNDistinct(rapid.IntRange(0, len(rec.Claims)-1), 1, len(rec.Claims), rapid.ID[int]).Draw(t, "claims")
		claims := rec.Claims
		rec.Claims = nil
		for _, i := range kept {
			rec.Claims = append(rec.Claims, claims[i])
		}
		one := Score(gold, []graph.Record{rec}).JSON()
		shuffled := rec
		shuffled.Entities = rapid.Permutation(rec.Entities).Draw(t, "entities")
		shuffled.Facts = rapid.Permutation(rec.Facts).Draw(t, "facts")
		if two := Score(gold, []graph.Record{shuffled}).JSON(); !bytes.Equal(one, two) {
			t.Fatalf("%s%s", one, two)
		}
		rep := Score(append(gold, smallGold()...), []graph.Record{rec})
		for _, row := range rep.Rows {
			if row.F < 0 || row.F > 1 || row.Low > row.F || row.High < row.F {
				t.Fatalf("%+v", row)
			}
		}
	})
}

// Labels judges each claim by itself: an act told twice is right twice, another
// reading is right, an optional one is spared.
func TestLabels(t *testing.T) {
	gold := smallGold()[0]
	rec := perfect(gold)
	other := rec.Claims[4]
	other.Type = "CRITICIZED"
	wrong := rec.Claims[3]
	wrong.Polarity = "positive"
	open := rec.Claims[0]
	open.Recipient = nil
	rec.Claims = []graph.Claim{rec.Claims[0], rec.Claims[0], other, rec.Claims[5], wrong, open}
	if got, want := Labels(gold, rec), []Label{Right, Right, Right, Spared, Wrong, Wrong}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
