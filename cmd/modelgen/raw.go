package main

import (
	"path/filepath"
	"strings"
	"unicode"

	"newsgraph/loaders/article"
	"newsgraph/loaders/nlp"
	"newsgraph/loaders/nlp/models"
)

// A rawWord is a word with its span in the text's characters that are no space.
type rawWord struct {
	start, end int
	head       int // index into the words, -1 for a root
	deprel     string
}

// rawMeasures parses the running text of a treebank and scores it by the rules
// of the CoNLL 2018 shared task: words are aligned by their spans, a word's
// head is right when it is aligned with the right head, and the F1 is over the
// words of both sides. A multi-word token whose words do not make up its form
// is one span of its first word. words is how many the analysis has.
func rawMeasures(p *nlp.Pipeline, data, language string, test models.Test) (measures []models.Measure, words int, err error) {
	es, err := models.ReadTrees(filepath.Join(data, filepath.FromSlash(test.File)), test.Dataset)
	if err != nil {
		return nil, 0, err
	}
	doc := &article.Document{Language: language}
	var text strings.Builder
	var gold []rawWord
	chars := 0
	start := -1
	end := func() {
		if start >= 0 && text.Len() > start {
			doc.Blocks = append(doc.Blocks, article.Block{Kind: article.Paragraph, Start: start, End: text.Len()})
			text.WriteString("\n")
		}
		start = text.Len()
	}
	for i, e := range es {
		if i == 0 || e.Opens {
			end()
		} else {
			text.WriteString(" ")
		}
		text.WriteString(e.Text)
		gold = append(gold, goldSpans(e, chars, len(gold))...)
		chars += inked(e.Text)
	}
	end()
	doc.Text = text.String()
	a, err := p.Analyse(doc)
	if err != nil {
		return nil, 0, err
	}
	got := systemSpans(a)
	uas, las := attachment(gold, got)
	return []models.Measure{
		{Test: test.Name, What: "UAS from raw text", Score: uas}, {Test: test.Name, What: "LAS from raw text", Score: las},
	}, len(got), nil
}

// inked counts the characters that are no space.
func inked(s string) (n int) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// goldSpans walks the words along the sentence's text.
func goldSpans(e models.Example, at, first int) []rawWord {
	rest := []rune(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, e.Text))
	all := len(rest)
	out := make([]rawWord, len(e.Forms))
	for i, f := range e.Forms {
		w := &out[i]
		w.deprel, w.head = e.Deprels[i], e.Heads[i]
		if w.head >= 0 {
			w.head += first
		}
		n := inked(f)
		pos := all - len(rest)
		if n <= len(rest) && strings.EqualFold(string(rest[:n]), strings.ReplaceAll(f, " ", "")) {
			w.start, w.end = at+pos, at+pos+n
			rest = rest[n:]
			continue
		}
		// The form is not what is written: skip to where the next word begins.
		w.start, w.end = at+pos, at+pos
		if i+1 < len(e.Forms) {
			if k := strings.Index(string(rest), e.Forms[i+1]); k >= 0 {
				rest = []rune(string(rest)[k:])
				w.end = at + all - len(rest)
			}
		}
	}
	return out
}

func systemSpans(a *nlp.Analysis) []rawWord {
	var out []rawWord
	chars, pos := 0, 0
	for _, s := range a.Sentences {
		first := len(out)
		for _, t := range s.Tokens {
			chars += inked(a.Text[pos:t.Start])
			w := rawWord{start: chars, head: t.Head, deprel: t.Deprel}
			chars += inked(a.Text[t.Start:t.End])
			pos = t.End
			w.end = chars
			if w.head >= 0 {
				w.head += first
			}
			out = append(out, w)
		}
	}
	return out
}

// attachment gives UAS and LAS F1 in hundredths of a percent.
func attachment(gold, got []rawWord) (uas, las int) {
	at := make(map[[2]int]int, len(gold))
	for i, w := range gold {
		if w.end > w.start {
			at[[2]int{w.start, w.end}] = i
		}
	}
	aligned := make([]int, len(got))
	for i, w := range got {
		k, ok := at[[2]int{w.start, w.end}]
		if !ok {
			k = -2
		}
		aligned[i] = k
	}
	heads, labels := 0, 0
	for i, w := range got {
		if aligned[i] < 0 {
			continue
		}
		head := -1
		if w.head >= 0 {
			head = aligned[w.head]
		}
		g := gold[aligned[i]]
		if head != g.head {
			continue
		}
		heads++
		want, _, _ := strings.Cut(g.deprel, ":")
		have, _, _ := strings.Cut(w.deprel, ":")
		if want == have {
			labels++
		}
	}
	f1 := func(n int) int { return (2*n*10000 + (len(gold)+len(got))/2) / max(1, len(gold)+len(got)) }
	return f1(heads), f1(labels)
}
