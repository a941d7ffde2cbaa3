package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph"
)

// The gold and the reference scorer lie beside the repository.
const shared = "../../../shared"

func needReference(t *testing.T) (script string) {
	t.Helper()
	script = filepath.Join(shared, "score", "score.py")
	if _, err := os.Stat(script); err != nil {
		t.Skip("../shared is absent")
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("python3 is absent, with which the reference scorer runs")
	}
	return script
}

func loadGold(t *testing.T, folder string) []Gold {
	t.Helper()
	gold, err := LoadGold(filepath.Join(shared, "gold", folder))
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

// perfect is the record of a flawless program.
func perfect(g Gold) graph.Record {
	rec := graph.Record{Article: graph.Article{ID: "id-of-" + g.Doc, Path: "x/" + g.File, Language: g.Lang, Authors: []string{}}}
	for _, e := range g.Entities {
		se := graph.Entity{ID: "x:" + e.Key, Type: e.Type, Name: e.Names[0], Aliases: []string{}, Wikidata: e.QID, Mentions: []graph.Mention{}}
		for i, n := range e.Names {
			se.Mentions = append(se.Mentions, graph.Mention{Start: i, End: i + 1, Text: strings.ToUpper(n)})
		}
		rec.Entities = append(rec.Entities, se)
	}
	ids := func(list []string) []string {
		out := []string{}
		for _, k := range list {
			out = append(out, "x:"+k)
		}
		return out
	}
	for i, c := range g.Claims {
		actor, recipient := "x:"+c.Actor, "x:"+c.Recipient
		sc := graph.Claim{
			ID: fmt.Sprint(i), Type: c.Type, Actor: &actor, Recipient: &recipient, About: ids(c.About), AttributedTo: ids(c.AttributedTo),
			Polarity: map[string]string{"+": "positive", "-": "negative"}[c.Polarity], Modality: c.Modality, Confidence: 0.9,
			Evidence: graph.Evidence{Sentence: c.Trigger, Start: 1, End: 2},
		}
		if c.Date != "" {
			sc.Date = &c.Date
		}
		if c.Place != "" {
			place := "x:" + c.Place
			sc.Place = &place
		}
		rec.Claims = append(rec.Claims, sc)
	}
	for _, f := range g.Facts {
		rec.Facts = append(rec.Facts, graph.Fact{Type: f.Type, Subject: "x:" + f.Subject, Object: "x:" + f.Object, Origin: "text", Evidence: graph.FactEvidence{Start: 1, End: 2}})
	}
	return rec
}

// spoil makes the errors that programs make, each with probability p.
func spoil(rec graph.Record, rng *rand.Rand, p float64) graph.Record {
	chance := func() bool { return rng.Float64() < p }
	first := func(n int) int { // the first of n errors that is made, -1 for none
		for i := range n {
			if chance() {
				return i
			}
		}
		return -1
	}
	anyID := func() *string { s := rec.Entities[rng.IntN(len(rec.Entities))].ID; return &s }
	var out graph.Record
	out.Article = rec.Article
	for _, e := range rec.Entities {
		switch first(5) {
		case 0:
			continue
		case 1:
			e.Type = []string{"Person", "Country", "Organization", "Treaty", "Meeting", "Place"}[rng.IntN(6)]
		case 2:
			e.Name, e.Mentions = "Nobody & Söhne", nil
		case 3:
			e.Wikidata = "Q1"
		case 4:
			e.Mentions = e.Mentions[:1]
			twin := e
			twin.ID += "-twin"
			out.Entities = append(out.Entities, twin)
		}
		out.Entities = append(out.Entities, e)
	}
	for _, c := range rec.Claims {
		if chance() {
			continue
		}
		if chance() {
			c.Actor, c.Recipient = c.Recipient, c.Actor
		}
		if chance() {
			c.Actor = anyID()
		}
		if chance() {
			c.Recipient = nil
		}
		if chance() {
			c.Polarity = "negative"
		}
		if chance() {
			c.Modality = []string{"actual", "planned", "possible"}[rng.IntN(3)]
		}
		if chance() {
			c.Type = []string{"MET_WITH", "URGED", "CRITICIZED", "ACCUSED", "AIDED"}[rng.IntN(5)]
		}
		if chance() {
			c.About = append([]string{*anyID()}, c.About...)
		}
		if chance() {
			c.AttributedTo = []string{*anyID()}
		}
		if chance() {
			day := "2022-02-24"
			c.Date = &day
		}
		if chance() {
			c.Place = anyID()
		}
		c.Confidence = float64(rng.IntN(101)) / 100
		out.Claims = append(out.Claims, c)
		if chance() {
			out.Claims = append(out.Claims, c)
		}
	}
	for _, f := range rec.Facts {
		switch first(4) {
		case 0:
			continue
		case 1:
			f.Object = *anyID()
		case 2:
			f.Origin = "background"
		case 3:
			f.Type = "MEMBER_OF"
		}
		out.Facts = append(out.Facts, f)
	}
	if rng.Float64() < p/4 {
		out.Article.Path = "another/article.txt"
	}
	if rng.Float64() < p {
		out.Article.Path, out.Article.ID = "", stem(rec.Article.Path)
	}
	return out
}

// reference runs the reference scorer.
func reference(t *testing.T, script, gold, extract string, flags ...string) string {
	t.Helper()
	cmd := exec.Command("python3", append([]string{script, gold, extract}, flags...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	return string(out)
}

func save(t *testing.T, records []graph.Record) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "extract.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	enc := json.NewEncoder(f)
	for _, r := range records {
		if err := enc.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// The same records give the same measures, to the last digit, the same lines
// by type and the same errors as the reference scorer, for every kind of error and in both languages.
func TestAgreesWithReference(t *testing.T) {
	script := needReference(t)
	for _, x := range []struct {
		folder, lang string
		p            float64
		seed         uint64
	}{
		{"seeds", "", 0, 1}, {"seeds", "", 0.2, 2}, {"dev", "", 0, 3}, {"dev", "", 0.05, 4}, {"dev", "id", 0.15, 5}, {"dev", "en", 0.3, 6}, {"dev", "", 0.6, 7}, {"dev", "", 1, 8},
	} {
		t.Run(fmt.Sprint(x.folder, x.lang, x.p), func(t *testing.T) {
			gold := loadGold(t, x.folder)
			rng := rand.New(rand.NewPCG(x.seed, 1))
			var records []graph.Record
			for _, g := range gold {
				records = append(records, spoil(perfect(g), rng, x.p))
			}
			compareWithReference(t, script, x.folder, x.lang, gold, records)
		})
	}
}

func compareWithReference(t *testing.T, script, folder, lang string, gold []Gold, records []graph.Record) {
	t.Helper()
	path := save(t, records)
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	back, err := ReadRecords(f, path)
	if err != nil {
		t.Fatal(err)
	}
	var flags []string
	if lang != "" {
		flags = []string{"--lang", lang}
		gold = Only(gold, func(g Gold) bool { return g.Lang == lang })
	}
	rep := Score(gold, back)
	dir := filepath.Join(shared, "gold", folder)
	if want := reference(t, script, dir, path, append(flags, "--json")...); want != string(rep.JSON()) {
		t.Errorf("measures differ\nreference %sgo        %s", want, rep.JSON())
	}
	text := reference(t, script, dir, path, append(flags, "--by-type", "--errors")...)
	var types, errs []string
	head := fmt.Sprintf("%d articles, %d entities, %d claims, %d facts in the gold", rep.Articles, rep.Entities, rep.Claims, rep.Facts)
	if !strings.Contains(text, "\n"+head+"\n") && !strings.HasPrefix(text, head) {
		t.Errorf("the counts %q are not in the reference's output", head)
	}
	docs := map[string]bool{}
	for _, g := range gold {
		docs[g.Doc] = true
	}
	for line := range strings.SplitSeq(text, "\n") {
		fields := strings.SplitN(line, "  ", 4)
		switch {
		case strings.HasPrefix(line, "  "):
			types = append(types, line)
		case len(fields) >= 3 && docs[fields[0]]:
			kind := fields[2]
			if fields[1] == "wrong link" {
				kind = "" // the reference names the entity here
			}
			errs = append(errs, fields[0]+" "+fields[1]+" "+kind)
		}
	}
	var b strings.Builder
	if err := rep.Text(&b, true, false); err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.SplitSeq(b.String(), "\n") {
		if strings.HasPrefix(line, "  ") {
			got = append(got, line)
		}
	}
	if !slices.Equal(types, got) {
		t.Errorf("by type:\n%s\nreference:\n%s", strings.Join(got, "\n"), strings.Join(types, "\n"))
	}
	var mine []string
	for _, e := range rep.Errors {
		kind := e.Type
		if e.Kind == "wrong link" {
			kind = ""
		}
		mine = append(mine, e.Doc+" "+e.Kind+" "+kind)
	}
	slices.Sort(errs)
	slices.Sort(mine)
	if !slices.Equal(errs, mine) {
		t.Errorf("%d errors, the reference has %d", len(mine), len(errs))
		for i := range min(len(errs), len(mine)) {
			if errs[i] != mine[i] {
				t.Errorf("first difference: %q, reference %q", mine[i], errs[i])
				break
			}
		}
	}
}

// A flawless record has no error.
func TestPerfect(t *testing.T) {
	needReference(t)
	for _, folder := range []string{"seeds", "dev"} {
		gold := loadGold(t, folder)
		var records []graph.Record
		for _, g := range gold {
			records = append(records, perfect(g))
		}
		rep := Score(gold, records)
		for _, row := range rep.Rows {
			if row.R != 1 || row.P < 0.97 {
				t.Errorf("%s, %s: %+v", folder, row.Name, row.PRF)
			}
		}
		if v, ok := rep.Share(ShareTraps).Value(); !ok || v != 0 {
			t.Errorf("%s: traps %v", folder, v)
		}
	}
}
