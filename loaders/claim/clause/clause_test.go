package clause_test

import (
	"strings"
	"sync"
	"testing"

	"newsgraph/loaders/article"
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

var pipeline = sync.OnceValues(func() (*nlp.Pipeline, error) { return nlp.New(nlp.Options{}) })

var resolver = sync.OnceValues(func() (*entity.Resolver, error) { return entity.New(entity.Options{}) })

// read reads a text of one paragraph.
func read(t *testing.T, code, text string) *clause.Text {
	t.Helper()
	p, err := pipeline()
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolver()
	if err != nil {
		t.Fatal(err)
	}
	d := &article.Document{ID: "text", Language: code, Published: "2024-05-15", Text: text, Blocks: []article.Block{{Kind: article.Paragraph, Start: 0, End: len(text)}}}
	a, err := p.Analyse(d)
	if err != nil {
		t.Fatal(err)
	}
	ents, err := r.Resolve(d, a)
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.New(code)
	if err != nil {
		t.Fatal(err)
	}
	return clause.Read(lex, a, ents)
}

// names are the names of entities, joined by commas.
func names(x *clause.Text, ents []int) string {
	var out []string
	for _, e := range ents {
		out = append(out, x.Entities.Entities[e].Name)
	}
	return strings.Join(out, ", ")
}

// token finds a word.
func token(t *testing.T, x *clause.Text, word string) (*clause.Scene, int) {
	t.Helper()
	for _, sc := range x.Scenes {
		for k := range sc.Sentence.Tokens {
			if sc.Sentence.Tokens[k].Form == word {
				return sc, k
			}
		}
	}
	t.Fatalf("no word %q", word)
	return nil, -1
}

// TestSubject holds who the subject of a verb stands for: its own, the one it shares, of a relative
// clause and of a verb that another governs, in the active and the passive.
func TestSubject(t *testing.T) {
	for _, c := range []struct {
		code, text, verb, want string
		passive                bool
	}{
		{"en", "France condemned the vote and recalled its ambassador to Mali.", "condemned", "France", false},
		{"en", "France condemned the vote and recalled its ambassador to Mali.", "recalled", "France", false},
		{"en", "The reporter was arrested by Mali on Monday after France protested.", "protested", "France", false},
		{"en", "Mali, which expelled the envoy, closed its border with Niger.", "expelled", "Mali", false},
		{"en", "Niger agreed to release the pilots held since May.", "release", "Niger", false},
		{"en", "Chad was condemned by Egypt.", "condemned", "Chad", true},
		{"id", "Prancis mengecam pemungutan suara itu dan memanggil duta besarnya.", "memanggil", "France", false},
		{"id", "Mali yang mengusir utusan itu menutup perbatasannya.", "mengusir", "Mali", false},
		{"id", "Cad dikecam oleh Mesir.", "dikecam", "Chad", true},
	} {
		x := read(t, c.code, c.text)
		sc, v := token(t, x, c.verb)
		h, _ := sc.Subject(v, 0)
		got := ""
		if h >= 0 {
			self, _, _ := sc.Argument(h)
			got = names(x, self)
		}
		if got != c.want {
			t.Errorf("%q: the subject of %s is %q, want %q", c.text, c.verb, got, c.want)
		}
		form := lexicon.Active
		if c.code == "id" && lexicon.DiPrefixed(c.verb) {
			form = lexicon.Passive
		}
		if p := sc.IsPassive(v, form); p != c.passive {
			t.Errorf("%q: %s is passive: %v", c.text, c.verb, p)
		}
	}
}

// TestSayings holds who says a word, the outermost first.
func TestSayings(t *testing.T) {
	for _, c := range []struct{ code, text, word, want string }{
		{"en", "Egypt said that Chad had closed its border.", "closed", "Egypt"},
		{"en", "\"Chad closed its border,\" Emmanuel Macron said. \"It must open it again.\"", "open", "Emmanuel Macron"},
		{"en", "Chad closed its border on Monday.", "closed", ""},
		{"id", "Mesir mengatakan bahwa Cad menutup perbatasannya.", "menutup", "Egypt"},
		{"id", "Menurut Mesir, Cad menutup perbatasannya.", "menutup", "Egypt"},
	} {
		x := read(t, c.code, c.text)
		sc, k := token(t, x, c.word)
		var who []int
		for _, s := range x.SayingsAt(sc.Sentence.Tokens[k].Start) {
			who = append(who, s.Speakers...)
		}
		if got := names(x, who); got != c.want {
			t.Errorf("%q: %s is said by %q, want %q", c.text, c.word, got, c.want)
		}
	}
}

// TestScenes holds what is promised of every scene: units lie inside the sentence, and the head of each that no
// other holds names it.
func TestScenes(t *testing.T) {
	x := read(t, "en", "Russian Foreign Minister Sergei Lavrov and his Turkish counterpart met in Sochi. Estonia, Latvia and Lithuania recalled their envoys.")
	if len(x.Scenes) != 2 {
		t.Fatalf("%d scenes", len(x.Scenes))
	}
	units := 0
	for _, sc := range x.Scenes {
		for u := range sc.Units {
			units++
			un := &sc.Units[u]
			if un.First < 0 || un.Last >= sc.Len || un.First > un.Head || un.Head > un.Last || len(un.Ents) == 0 {
				t.Errorf("unit %d of sentence %d: %+v of %d tokens", u, sc.Index, *un, sc.Len)
			}
			if un.In < 0 && sc.At[un.Head] != u {
				t.Errorf("unit %d of sentence %d: its head is of unit %d", u, sc.Index, sc.At[un.Head])
			}
		}
	}
	if units < 5 {
		t.Errorf("%d units", units)
	}
}
