package models

import (
	"os"
	"strings"
	"testing"
)

func sentences(tb testing.TB, language string) [][]string {
	tb.Helper()
	data, err := os.ReadFile("testdata/sentences." + language + ".txt")
	if err != nil {
		tb.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		out = append(out, strings.Fields(line))
	}
	if len(out) == 0 {
		tb.Fatal("no sentences")
	}
	return out
}

func embedded(tb testing.TB, language string) *Model {
	tb.Helper()
	m, err := Embedded(language)
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

// BenchmarkAnnotate measures tags, tree and names together, in words a second
// on one core.
func BenchmarkAnnotate(b *testing.B) {
	for _, language := range Languages {
		b.Run(language, func(b *testing.B) {
			m, ss := embedded(b, language), sentences(b, language)
			var out []Word
			words := 0
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s := ss[i%len(ss)]
				out = grown(out, len(s))
				m.annotate(s, out, m.trees, m.names)
				words += len(s)
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

// BenchmarkStages measures the stages apart.
func BenchmarkStages(b *testing.B) {
	m, ss := embedded(b, "id"), sentences(b, "id")
	s := m.get()
	prepare := func(forms []string) {
		m.prepare(s, forms)
	}
	stages := []struct {
		name string
		run  func()
	}{
		{"tag", func() { m.tagger.tag(&s.tagging, s.words, s.reversed, m.trees, s.tags) }},
		{"parse", func() { m.parser.parse(&s.parse, s.words, s.tags, m.trees, s.heads) }},
		{"label", func() {
			s.label.tokens = s.parse.tokens
			m.labeller.label(&s.label, s.tags, s.heads, m.trees, nil, nil, false)
		}},
		{"names", func() { m.namer.recognise(&s.names, s.words, s.tags, m.names) }},
	}
	prepare(ss[0])
	for _, stage := range stages {
		b.Run(stage.name, func(b *testing.B) {
			words := 0
			for b.Loop() {
				stage.run()
				words += len(s.words)
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
		})
	}
	b.Run("hash", func(b *testing.B) {
		words := 0
		for b.Loop() {
			prepare(ss[0])
			words += len(s.words)
		}
		b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
	})
}

// BenchmarkDecode measures the loading of a model.
func BenchmarkDecode(b *testing.B) {
	for _, language := range Languages {
		b.Run(language, func(b *testing.B) {
			file, err := EmbeddedFile(language)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := Decode(file); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
