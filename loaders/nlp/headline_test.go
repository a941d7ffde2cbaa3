package nlp

import (
	"strings"
	"testing"

	"newsgraph/loaders/article"
)

// formsSeen is an engine that keeps the forms it is shown.
type formsSeen struct{ lines []string }

func (f *formsSeen) For(string) (Engine, error) { return f, nil }

func (f *formsSeen) Annotate(s *Sentence) {
	var words []string
	for i := range s.Tokens {
		words = append(words, s.Tokens[i].Form)
		s.Tokens[i].Head = i - 1
	}
	f.lines = append(f.lines, strings.Join(words, " "))
}

// TestHeadlineForms holds in what form the engine is shown a headline, and that its tokens
// keep the form that the text has.
func TestHeadlineForms(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"Turki Kecam Serangan Israel", "Serangan itu dikecam pemerintah Turki.", "Turki mengecam serangan Israel"},
		{"Merah Putih Berkibar di Kenya", "Bendera Merah Putih berkibar.", "Merah Putih berkibar di Kenya"}, // a name in the text
		{"Turki kecam Israel atas serangan di pasar", "Ia marah.", "Turki mengecam Israel atas serangan di pasar"},
		{"NATO Tolak Usul PBB", "Ia marah.", "NATO menolak usul PBB"},
	} {
		seen := &formsSeen{}
		p, err := New(Options{Engines: seen})
		if err != nil {
			t.Fatal(err)
		}
		text := c.title + "\n\n" + c.body
		a, err := p.Analyse(&article.Document{Text: text, Language: "id", Blocks: []article.Block{
			{Kind: article.Title, End: len(c.title)}, {Kind: article.Paragraph, Start: len(c.title) + 2, End: len(text)},
		}})
		if err != nil {
			t.Fatal(err)
		}
		if got := seen.lines[0]; got != c.want {
			t.Errorf("%q is shown as %q, want %q", c.title, got, c.want)
		}
		for _, w := range a.Sentences[0].Tokens {
			if text[w.Start:w.End] != w.Form {
				t.Errorf("%q: the token at %d is %q", c.title, w.Start, w.Form)
			}
		}
	}
}
