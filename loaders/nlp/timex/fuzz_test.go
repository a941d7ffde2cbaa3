package timex

import (
	"testing"
	"time"

	"newsgraph/loaders/article"
	"newsgraph/loaders/nlp"
)

// chain is an engine that hangs each token on the next and calls it a verb: the
// deepest tree.
type chain struct{}

func (c chain) For(string) (nlp.Engine, error) { return c, nil }

func (chain) Annotate(s *nlp.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.UPOS, t.Deprel, t.Head = "NOUN", "xcomp", i+1
		if i%3 == 0 {
			t.UPOS = "VERB"
		}
		if i+1 == len(s.Tokens) {
			t.Head = -1
		}
	}
}

// FuzzFind: whatever the text and the day, spans are in order and in bounds,
// and a value is a date.
func FuzzFind(f *testing.F) {
	p, err := nlp.New(nlp.Options{Engines: chain{}})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{
		"Kamis (2/3/2023) malam, akan 28-29 Februari lalu; dua hari sebelumnya, enam bulan lagi, (31/2) 2000-an.",
		"On Thursday, March 2nd, 2023, two days after; last week's Friday of next week, mid-2014, in May 0000, 99 years ago.",
		"(2014) 11 dan 13 Maret 9999 tahun tahun lalu bulan ini ini setiap", "1/1/1 01-01-01 2023-13-45 (",
	} {
		f.Add(s, "2023-03-03", true)
		f.Add(s, "0001-01-01", false)
	}
	f.Fuzz(func(t *testing.T, text, published string, indonesian bool) {
		d := &article.Document{Language: "en", Text: text, Blocks: []article.Block{{Kind: article.Paragraph, End: len(text)}}}
		if indonesian {
			d.Language = "id"
		}
		a, err := p.Analyse(d)
		if err != nil {
			t.Fatal(err)
		}
		sentence, token := 0, 0
		for _, e := range Find(a, published) {
			if e.Sentence != sentence {
				token = 0
			}
			if e.Sentence < sentence || e.Start < token || e.End <= e.Start || e.End > len(a.Sentences[e.Sentence].Tokens) {
				t.Fatalf("%+v is out of order or bounds", e)
			}
			sentence, token = e.Sentence, e.End
			tokens := a.Sentences[e.Sentence].Tokens
			if e.From != tokens[e.Start].Start || e.To != tokens[e.End-1].End {
				t.Fatalf("%+v: the bytes are not those of the tokens", e)
			}
			if !isDate(e.Value) {
				t.Fatalf("%q in %q is no date", e.Value, text[e.From:e.To])
			}
			if e.Value != "" && (e.Kind == Bound || e.Kind == Recurring || e.Kind == Duration) {
				t.Fatalf("%+v has a value", e)
			}
		}
	})
}

func isDate(s string) bool {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if len(s) == len(layout) {
			_, err := time.Parse(layout, s)
			return err == nil
		}
	}
	return s == ""
}

func BenchmarkFind(b *testing.B) {
	text := "Menteri Luar Negeri AS bertemu Menteri Luar Negeri Rusia di New Delhi, Kamis (2/3/2023), dua hari setelah pertemuan itu dibatalkan pada akhir Februari lalu. "
	for len(text) < 6000 {
		text += text
	}
	a := analyse(b, "id", text)
	words := 0
	for _, s := range a.Sentences {
		words += len(s.Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		Find(a, "2023-03-03")
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
