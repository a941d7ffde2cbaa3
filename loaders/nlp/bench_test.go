package nlp

import (
	"fmt"
	"strings"
	"testing"

	"newsgraph/loaders/article"
)

// sample is text of the kind that the pipeline reads, of about n words.
func sample(language string, n int) *article.Document {
	paragraph := "Menteri Luar Negeri AS Antony Blinken menyerukan Rusia untuk membatalkan keputusannya menangguhkan partisipasi dalam perjanjian nuklir New START, Kamis (2/3/2023). “Kami menolak,” katanya kepada wartawan di New Delhi."
	if language == "en" {
		paragraph = "U.S. Secretary of State Antony Blinken urged Russia on Thursday to reverse its decision to suspend participation in the New START treaty. “We won't accept it,” he told reporters in New Delhi, India's capital."
	}
	words := len(strings.Fields(paragraph))
	return document(language, strings.TrimSuffix(strings.Repeat(paragraph+"\n\n", max(1, n/words)), "\n\n"))
}

func benchmark(b *testing.B, o Options, d *article.Document) {
	p, err := New(o)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := p.Analyse(d); err != nil { // loads the model
		b.Fatal(err)
	}
	words := len(strings.Fields(d.Text))
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		if _, err := p.Analyse(d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkCut measures sentences, tokens, quotations and word formation.
func BenchmarkCut(b *testing.B) {
	for _, language := range []string{"en", "id"} {
		b.Run(language, func(b *testing.B) { benchmark(b, Options{Untagged: true}, sample(language, 1000)) })
	}
}

// BenchmarkAnalyse measures the whole pipeline with tags, trees and names.
func BenchmarkAnalyse(b *testing.B) {
	for _, language := range []string{"en", "id"} {
		b.Run(language, func(b *testing.B) { benchmark(b, Options{}, sample(language, 1000)) })
	}
}

// BenchmarkLongSentence shows that time is linear in a sentence's length: words/s
// of 10,000 words in one sentence are those of 1,000.
func BenchmarkLongSentence(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		text := strings.TrimSpace(strings.Repeat("dan Menteri menyerukan “hal itu” kepada Rusia ", n/8))
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmark(b, Options{}, document("id", text)) })
	}
}
