package loaders_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/loaders"
	"newsgraph/loaders/article"
)

// samples extracts the sample articles, so many at once.
func samples(t testing.TB, workers int) []graph.Record {
	t.Helper()
	r, err := article.New(article.Options{Manifest: "../examples/manifest.jsonl"})
	if err != nil {
		t.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []graph.Record
	for rec, err := range x.All(context.Background(), r.Read(context.Background()), workers) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, rec)
	}
	if len(out) != 6 {
		t.Fatalf("%d sample articles, want 6", len(out))
	}
	return out
}

func TestRecordsAreTheSameHoweverManyAtOnce(t *testing.T) {
	one, err := json.Marshal(samples(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		many, err := json.Marshal(samples(t, 4))
		if err != nil {
			t.Fatal(err)
		}
		if string(many) != string(one) {
			t.Fatal("the records of one worker and of four differ")
		}
	}
}

// checkRecord says where a record breaks what graph.Record promises.
func checkRecord(t testing.TB, r graph.Record) {
	t.Helper()
	text := r.Article.Text
	inside := func(what string, start, end int) bool {
		if start < 0 || start > end || end > len(text) {
			t.Errorf("%s: span %d-%d of %d bytes", what, start, end, len(text))
			return false
		}
		return true
	}
	ids := map[string]bool{}
	for _, e := range r.Entities {
		if ids[e.ID] {
			t.Errorf("entity %s stands twice", e.ID)
		}
		ids[e.ID] = true
		if len(e.Mentions) == 0 {
			t.Errorf("entity %s has no mention", e.ID)
		}
		for _, m := range e.Mentions {
			if inside(e.ID, m.Start, m.End) && text[m.Start:m.End] != m.Text {
				t.Errorf("%s: mention %q is %q in the text", e.ID, m.Text, text[m.Start:m.End])
			}
		}
	}
	known := func(what string, list ...string) {
		for _, id := range list {
			if !ids[id] {
				t.Errorf("%s names %s, which the record lacks", what, id)
			}
		}
	}
	seen := map[string]bool{}
	for _, c := range r.Claims {
		if seen[c.ID] {
			t.Errorf("claim %s stands twice", c.ID)
		}
		seen[c.ID] = true
		for _, id := range []*string{c.Actor, c.Recipient, c.Place} {
			if id != nil {
				known(c.Type, *id)
			}
		}
		known(c.Type, c.About...)
		known(c.Type, c.AttributedTo...)
		ev := c.Evidence
		if inside(c.Type, ev.Start, ev.End) && text[ev.Start:ev.End] != ev.Sentence {
			t.Errorf("%s: the evidence is not the sentence", c.Type)
		}
		if inside(c.Type, ev.TriggerStart, ev.TriggerEnd) && (ev.TriggerStart < ev.Start || ev.TriggerEnd > ev.End) {
			t.Errorf("%s: the trigger is outside its sentence", c.Type)
		}
	}
	for _, f := range r.Facts {
		known(f.Type, f.Subject, f.Object)
		inside(f.Type, f.Evidence.Start, f.Evidence.End)
	}
}

func TestRecordsHoldTogether(t *testing.T) {
	for _, r := range samples(t, 2) {
		checkRecord(t, r)
		if len(r.Entities) == 0 || len(r.Claims) == 0 {
			t.Errorf("%s yields %d entities and %d claims", r.Article.Path, len(r.Entities), len(r.Claims))
		}
	}
}

func TestAllStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r, err := article.New(article.Options{Manifest: "../examples/manifest.jsonl"})
	if err != nil {
		t.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for rec, err := range x.All(ctx, r.Read(ctx), 2) {
		if err == nil {
			t.Errorf("got %s after the end", rec.Article.Path)
		}
	}
}

// FuzzExtract feeds any text to all stages: it must give a record that holds
// together.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{"Blinken mendesak Rusia membebaskan Paul Whelan.", "“We urge Russia,” said Blinken. He met Lavrov in New Delhi on Thursday (2/3).",
		"\x00\xff“”—( [", strings.Repeat("Rusia dan ", 50), "di-\u00adnya \u200b ’s n't. . ."} {
		f.Add(s, true)
		f.Add(s, false)
	}
	x, err := loaders.New(loaders.Options{Threshold: -1, Unresolved: true, Traces: true})
	if err != nil {
		f.Fatal(err)
	}
	languages := map[bool]string{true: "id", false: "en"}
	readers := map[bool]*article.Reader{}
	for k, code := range languages {
		if readers[k], err = article.New(article.Options{Language: code, Published: "2023-03-02"}); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, text string, indonesian bool) {
		d, err := readers[indonesian].Words(text)
		if err != nil {
			t.Skip("no article text")
		}
		r, err := x.Extract(d)
		if err != nil {
			t.Fatal(err)
		}
		checkRecord(t, r)
	})
}

func BenchmarkExtract(b *testing.B) {
	r, err := article.New(article.Options{Manifest: "../examples/manifest.jsonl"})
	if err != nil {
		b.Fatal(err)
	}
	x, err := loaders.New(loaders.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range []string{"id", "en"} {
		b.Run(code, func(b *testing.B) {
			var docs []article.Document
			words := 0
			for d, err := range r.Read(context.Background()) {
				if err != nil {
					b.Fatal(err)
				}
				if d.Language == code {
					docs = append(docs, d)
					words += len(strings.Fields(d.Text))
				}
			}
			if _, err := x.Extract(docs[0]); err != nil { // load the models
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				for _, d := range docs {
					if _, err := x.Extract(d); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
