package nlp

import (
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"newsgraph/loaders/article"
	"newsgraph/loaders/lang"
)

// check fails where an analysis breaks what the package promises of spans.
func check(t testing.TB, a *Analysis, blocks []article.Block) {
	t.Helper()
	at, covered := 0, 0
	for n, s := range a.Sentences {
		if len(s.Tokens) == 0 {
			t.Fatalf("sentence %d has no token", n)
		}
		b := blocks[s.Block]
		if s.Start < at || s.Start < b.Start || s.End > b.End {
			t.Fatalf("sentence %d: span %d-%d is out of order or outside its block %d-%d", n, s.Start, s.End, b.Start, b.End)
		}
		if s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %d: span %d-%d is not that of its tokens", n, s.Start, s.End)
		}
		if s.Dateline < 0 || s.Dateline >= len(s.Tokens) {
			t.Fatalf("sentence %d: a dateline of %d tokens of %d", n, s.Dateline, len(s.Tokens))
		}
		for i, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > s.End {
				t.Fatalf("token %d of sentence %d: span %d-%d is empty or out of order", i, n, tok.Start, tok.End)
			}
			if a.Text[tok.Start:tok.End] != tok.Form {
				t.Fatalf("token %d of sentence %d: form %q is not its slice", i, n, tok.Form)
			}
			if strings.TrimFunc(a.Text[at:tok.Start], isSpace) != "" && s.Block == blockOf(blocks, at) {
				t.Fatalf("%q before token %d of sentence %d belongs to no token", a.Text[at:tok.Start], i, n)
			}
			if strings.ContainsFunc(tok.Form, isSpace) {
				t.Fatalf("token %q holds white space", tok.Form)
			}
			covered += tok.End - tok.Start
			at = tok.End
		}
	}
	printable := 0
	for _, b := range blocks {
		for text := a.Text[b.Start:b.End]; text != ""; {
			c, w := utf8.DecodeRuneInString(text)
			if !isSpace(c) {
				printable += w
			}
			text = text[w:]
		}
	}
	if covered != printable {
		t.Fatalf("tokens cover %d bytes of %d that are no white space", covered, printable)
	}
	from := 0
	for _, q := range a.Quotes {
		if q.Start < from || q.End <= q.Start || q.End > len(a.Text) || q.Depth < 0 {
			t.Fatalf("quotation %+v is empty, out of order or outside the text", q)
		}
		from = q.Start
	}
}

func blockOf(blocks []article.Block, at int) int {
	for i, b := range blocks {
		if at >= b.Start && at < b.End {
			return i
		}
	}
	return -1
}

// checkTree fails where a sentence is no tree.
func checkTree(t testing.TB, s *Sentence) {
	t.Helper()
	roots := 0
	for i := range s.Tokens {
		if s.Tokens[i].Head < 0 {
			roots++
		}
		for h, steps := i, 0; h >= 0; h = s.Tokens[h].Head {
			if h >= len(s.Tokens) || steps > len(s.Tokens) {
				t.Fatalf("token %d of %q leads to no root", i, s.Tokens[0].Form)
			}
			steps++
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots", roots)
	}
}

func FuzzAnalyse(f *testing.F) {
	p := untagged(f)
	for _, s := range []string{
		"", "NEW DELHI, KOMPAS.com – “Kami ‘menolak’,” katanya. Rp9.000-Rp10.000!\n\nDon't; it's 3.5%… (e-mail: a@b.co)",
		"\xff\xfe\x00abc\xc3\u200b.\u00ad'\"“”’s kukatakan n't 'em http://x.y/z?a=(b)",
		"AAAA-AAAA-aaaa/bbbb/1.2.3,4:5&c''``--..!?",
	} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, indonesian bool) {
		language := "en"
		if indonesian {
			language = "id"
		}
		d := document(language, text)
		a, err := p.Analyse(d)
		if err != nil {
			t.Fatal(err)
		}
		check(t, a, d.Blocks)
		if err := WriteCoNLLU(io.Discard, a); err != nil {
			t.Fatal(err)
		}
	})
}

// words are pieces that texts of the property tests are made of.
var pieces = rapid.SampledFrom([]string{
	"Menteri", "menyerukan", "KOMPAS.com", "NEW DELHI", ",", ".", "”", "“", "\"", "'", "‘", "’", "–", "-", "(", ")", " ", " ", " ", "\n",
	"Antony J. Blinken", "Rp9.000", "don't", "it’s", "U.S.", "dll.", "2/3/2023", "APBN-nya", "Itulah", "%", "…", "?!", "é", "\xf0\x9f", "https://a.b/c", "@x", "#1",
})

func text(t *rapid.T, name string) string {
	return strings.Join(rapid.SliceOfN(pieces, 0, 60).Draw(t, name), "")
}

// TestBlocksAreIndependent: a document's sentences are those of its blocks, one
// by one, moved to their place; what a block holds changes no other's tokens.
func TestBlocksAreIndependent(t *testing.T) {
	p := untagged(t)
	rapid.Check(t, func(t *rapid.T) {
		language := rapid.SampledFrom(lang.Codes()).Draw(t, "language")
		one, two := text(t, "one"), text(t, "two")
		whole := one + "\n\n" + two
		blocks := []article.Block{{Kind: article.Heading, Start: 0, End: len(one)}, {Kind: article.Heading, Start: len(one) + 2, End: len(whole)}}
		all := tokens(t, p, &article.Document{Language: language, Text: whole, Blocks: blocks})
		first := tokens(t, p, &article.Document{Language: language, Text: one, Blocks: []article.Block{{Kind: article.Heading, End: len(one)}}})
		second := tokens(t, p, &article.Document{Language: language, Text: two, Blocks: []article.Block{{Kind: article.Heading, End: len(two)}}})
		if got, want := strings.Join(all, "|"), strings.Join(append(first, second...), "|"); got != want {
			t.Fatalf("together %s\napart    %s", got, want)
		}
	})
}

func tokens(t *rapid.T, p *Pipeline, d *article.Document) []string {
	a, err := p.Analyse(d)
	if err != nil {
		t.Fatal(err)
	}
	var forms []string
	for _, s := range a.Sentences {
		for _, tok := range s.Tokens {
			forms = append(forms, tok.Form+"/"+tok.Lemma)
		}
		forms = append(forms, "#")
	}
	return forms
}

// TestConcurrent: the same documents give the same analysis at the same time.
func TestConcurrent(t *testing.T) {
	p := untagged(t)
	text := "Apakah Blinken menyerukannya? “Ya,” kata Tn. Lavrov, Kamis (2/3/2023)."
	want := show(analyse(t, "id", text))
	results := make(chan string)
	const workers = 8
	for range workers {
		go func() {
			a, err := p.Analyse(document("id", text))
			if err != nil {
				results <- err.Error()
				return
			}
			results <- show(a)
		}()
	}
	for range workers {
		if got := <-results; got != want {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}

// TestDatelineTree: a sentence with a dateline is still one tree.
func TestDatelineTree(t *testing.T) {
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ language, text string }{
		{"id", "NEW DELHI, KOMPAS.com – Menlu AS bertemu Menlu Rusia. Ia pergi."},
		{"en", "MOSCOW, March 2 (Reuters) - Mr. Lavrov left the U.S. yesterday."},
	} {
		a, err := p.Analyse(document(c.language, c.text))
		if err != nil {
			t.Fatal(err)
		}
		if a.Sentences[0].Dateline == 0 {
			t.Errorf("%s: no dateline", c.text)
		}
		for i := range a.Sentences {
			checkTree(t, &a.Sentences[i])
		}
	}
}
