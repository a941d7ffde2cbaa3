package nlp

import (
	"strings"
	"testing"
	"unicode"

	"newsgraph/loaders/article"
)

// rawText joins the texts of a treebank's sentences as its own raw text does:
// a space between sentences, a block for each paragraph that it marks.
func rawText(language string, sentences []goldSentence) *article.Document {
	d := &article.Document{Language: language}
	var b strings.Builder
	start := 0
	flush := func() {
		if b.Len() > start {
			d.Blocks = append(d.Blocks, article.Block{Kind: article.Paragraph, Start: start, End: b.Len()})
		}
		start = b.Len()
	}
	for i, s := range sentences {
		if i > 0 {
			if s.newParagraph {
				flush()
				b.WriteString("\n\n")
				start = b.Len()
			} else {
				b.WriteString(" ")
			}
		}
		b.WriteString(s.text)
	}
	flush()
	d.Text = b.String()
	return d
}

// A place is the span of a word or sentence, counted in runes that are no
// white space, as the CoNLL 2018 evaluation counts.
type place struct{ from, to int }

// An f1 compares two sets of places.
type f1 struct{ right, system, gold int }

func (f f1) value() float64 { return 200 * float64(f.right) / float64(f.system+f.gold) }

// A parsedWord is a word's place, its head's place and its relation.
type parsedWord struct {
	at, head place
	deprel   string
	root     bool
}

// goldWords returns the places of a treebank's words and sentences.
func goldWords(sentences []goldSentence) (words []parsedWord, sents []place) {
	n := 0
	for _, s := range sentences {
		first, base := n, len(words)
		for _, w := range s.words {
			from := n
			n += countRunes(w.form)
			words = append(words, parsedWord{at: place{from, n}})
		}
		if got := countRunes(s.text); n-first != got { // a word whose parts are not its letters
			n = first + got
		}
		for i, w := range s.words {
			p := &words[base+i]
			p.deprel, p.root = strings.Split(w.deprel, ":")[0], w.head == 0
			if w.head > 0 {
				p.head = words[base+w.head-1].at
			}
		}
		sents = append(sents, place{first, n})
	}
	return words, sents
}

func countRunes(s string) int {
	n := 0
	for _, c := range s {
		if !unicode.IsSpace(c) {
			n++
		}
	}
	return n
}

// systemWords returns the places of an analysis's words and sentences.
func systemWords(a *Analysis) (words []parsedWord, sents []place) {
	n, at := 0, 0
	for _, s := range a.Sentences {
		base := len(words)
		n += countRunes(a.Text[at:s.Start])
		at = s.Start
		first := n
		for _, t := range s.Tokens {
			n += countRunes(a.Text[at:t.Start])
			from := n
			n += countRunes(t.Form)
			at = t.End
			words = append(words, parsedWord{at: place{from, n}})
		}
		for i, t := range s.Tokens {
			p := &words[base+i]
			p.deprel, p.root = strings.Split(t.Deprel, ":")[0], t.Head < 0
			if t.Head >= 0 {
				p.head = words[base+t.Head].at
			}
		}
		sents = append(sents, place{first, n})
	}
	return words, sents
}

// A rawScore is what the CoNLL 2018 evaluation gives, in percent.
type rawScore struct{ words, sentences, uas, las f1 }

func scoreRaw(a *Analysis, gold []goldSentence) rawScore {
	gw, gs := goldWords(gold)
	sw, ss := systemWords(a)
	r := rawScore{}
	for _, f := range []*f1{&r.words, &r.uas, &r.las} {
		f.gold, f.system = len(gw), len(sw)
	}
	at := make(map[place]parsedWord, len(gw))
	for _, w := range gw {
		at[w.at] = w
	}
	for _, w := range sw {
		g, ok := at[w.at]
		if !ok {
			continue
		}
		r.words.right++
		if g.root == w.root && g.head == w.head {
			r.uas.right++
			if g.deprel == w.deprel {
				r.las.right++
			}
		}
	}
	r.sentences = f1{gold: len(gs), system: len(ss)}
	sent := map[place]bool{}
	for _, p := range gs {
		sent[p] = true
	}
	for _, p := range ss {
		if sent[p] {
			r.sentences.right++
		}
	}
	return r
}

// annotateGold analyses a treebank's own sentences and tokens.
func annotateGold(e Engine, gold []goldSentence) rawScore {
	a := &Analysis{}
	var b strings.Builder
	for _, g := range gold {
		s := Sentence{Start: b.Len()}
		for _, w := range g.words {
			start := b.Len()
			b.WriteString(w.form)
			s.Tokens = append(s.Tokens, Token{Start: start, End: b.Len(), Form: w.form})
			b.WriteString(" ")
		}
		s.End = b.Len() - 1
		e.Annotate(&s)
		a.Sentences = append(a.Sentences, s)
	}
	a.Text = b.String()
	// The places are counted from the words alone on both sides.
	same := make([]goldSentence, len(gold))
	for i, g := range gold {
		same[i] = g
		var forms []string
		for _, w := range g.words {
			forms = append(forms, w.form)
		}
		same[i].text = strings.Join(forms, " ")
	}
	return scoreRaw(a, same)
}

// TestRawText holds how well raw text is cut, in percent by the CoNLL 2018 rules.
func TestRawText(t *testing.T) {
	p := untagged(t)
	for _, c := range []struct {
		language, file   string
		words, sentences float64
	}{
		{"id", "ud/id_csui-test.conllu", 99.6, 92},
		{"id", "ud/id_pud-news.conllu", 99.6, 97},
		{"en", "ud/en_ewt-test.conllu", 98.7, 78}, // letters and reviews, a third of them without full stops
		{"en", "ud/en_pud-news.conllu", 99.8, 99},
	} {
		gold := readTreebank(t, c.file)
		a, err := p.Analyse(rawText(c.language, gold))
		if err != nil {
			t.Fatal(err)
		}
		raw := scoreRaw(a, gold)
		t.Logf("%s: words %.2f sentences %.2f", c.file, raw.words.value(), raw.sentences.value())
		if raw.words.value() < c.words || raw.sentences.value() < c.sentences {
			t.Errorf("%s: words %.2f, floor %.2f; sentences %.2f, floor %.2f", c.file, raw.words.value(), c.words, raw.sentences.value(), c.sentences)
		}
	}
}

// TestRawParse holds how much a parse loses where our own sentences and tokens
// take the place of the treebank's.
func TestRawParse(t *testing.T) {
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		language, file string
		lost           float64 // ceiling, points of UAS and of LAS
	}{
		{"id", "ud/id_csui-test.conllu", 1.5},
		{"en", "ud/en_pud-news.conllu", 1},
	} {
		gold := readTreebank(t, c.file)
		a, err := p.Analyse(rawText(c.language, gold))
		if err != nil {
			t.Fatal(err)
		}
		engine, err := p.options.Engines.For(c.language)
		if err != nil {
			t.Fatal(err)
		}
		raw, given := scoreRaw(a, gold), annotateGold(engine, gold)
		t.Logf("%s: UAS %.2f LAS %.2f; with gold tokens %.2f %.2f", c.file, raw.uas.value(), raw.las.value(), given.uas.value(), given.las.value())
		if lost := max(given.uas.value()-raw.uas.value(), given.las.value()-raw.las.value()); lost > c.lost {
			t.Errorf("%s: raw text loses %.2f points, ceiling %.2f", c.file, lost, c.lost)
		}
	}
}
