package models

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
)

// wellFormed says what is wrong with the words of a sentence, or "".
func wellFormed(words []Word) string {
	roots := 0
	before := "O"
	for i, w := range words {
		if w.Head == -1 {
			roots++
		}
		if (w.Head == -1) != (w.Deprel == "root") {
			return fmt.Sprintf("word %d: head %d with relation %q", i, w.Head, w.Deprel)
		}
		if w.UPOS == "" || w.Deprel == "" || w.Name == "" {
			return fmt.Sprintf("word %d: something is empty: %+v", i, w)
		}
		if kind, inside := strings.CutPrefix(w.Name, "I-"); inside && before != "B-"+kind && before != "I-"+kind {
			return fmt.Sprintf("word %d: %s after %s", i, w.Name, before)
		}
		before = w.Name
		steps := 0
		for h := w.Head; h != -1; h = words[h].Head {
			if h < 0 || h >= len(words) {
				return fmt.Sprintf("word %d: head %d of %d", i, h, len(words))
			}
			if steps++; steps > len(words) {
				return fmt.Sprintf("word %d is in a cycle", i)
			}
		}
	}
	if roots != 1 && len(words) > 0 {
		return fmt.Sprintf("%d roots", roots)
	}
	return ""
}

func TestSentencesGetTrees(t *testing.T) {
	for _, language := range Languages {
		m := embedded(t, language)
		for _, s := range sentences(t, language) {
			for n := range len(s) + 1 {
				words := m.Annotate(s[:n])
				if len(words) != n {
					t.Fatalf("%d words for %d forms", len(words), n)
				}
				if wrong := wellFormed(words); wrong != "" {
					t.Errorf("%s %q: %s", language, s[:n], wrong)
				}
			}
		}
	}
}

// What every reader of these sentences would say; a model that fails here is broken.
func TestPlainSentences(t *testing.T) {
	tests := []struct{ language, text, want string }{
		{"en", "Foreign Minister Retno Marsudi met Wang Yi in Beijing on Monday .", "met:root Marsudi:nsubj Yi:obj"},
		{"id", "Menteri Luar Negeri bertemu dengan Wang Yi di Beijing .", "bertemu:root Menteri:nsubj"},
		{"id", "Perjanjian itu ditandatangani oleh kedua negara .", "ditandatangani:root Perjanjian:nsubj:pass"},
	}
	for _, test := range tests {
		m := embedded(t, test.language)
		forms := strings.Fields(test.text)
		words := m.Annotate(forms)
		for _, want := range strings.Fields(test.want) {
			form, relation, _ := strings.Cut(want, ":")
			i := slices.Index(forms, form)
			if form == "Marsudi" || form == "Yi" { // either word may head the name
				for words[i].Deprel == "flat" || words[i].Deprel == "flat:name" || words[i].Deprel == "compound" {
					i = words[i].Head
				}
				if h := i; h == slices.Index(forms, "Minister") {
					i = h
				}
			}
			if words[i].Deprel != relation {
				t.Errorf("%q: %s is %s, want %s", test.text, form, words[i].Deprel, relation)
			}
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("Presiden bertemu Menteri .", true)
	f.Add("\x00\xff\xfe . . \" ( é—’ 漢字 0123", false)
	f.Add("", true)
	f.Add(strings.Repeat("\" , ", 50), false)
	id, en := embedded(f, "id"), embedded(f, "en")
	f.Fuzz(func(t *testing.T, text string, indonesian bool) {
		m := en
		if indonesian {
			m = id
		}
		// Forms may be anything: cut at spaces, empty ones kept.
		forms := strings.Split(text, " ")
		words := m.Annotate(forms)
		if len(words) != len(forms) {
			t.Fatalf("%d words for %d forms", len(words), len(forms))
		}
		if wrong := wellFormed(words); wrong != "" {
			t.Fatal(wrong)
		}
	})
}

// The work of a long sentence grows with its length: the states that the beam
// visits are counted, not the time.
func TestLongSentencesTakeLinearWork(t *testing.T) {
	m := embedded(t, "id")
	line := sentences(t, "id")[0]
	var forms []string
	for len(forms) < 10000 {
		forms = append(forms, line...)
	}
	forms = forms[:10000]
	s := m.get()
	m.prepare(s, forms)
	m.tagger.tag(&s.tagging, s.words, s.reversed, m.trees, s.tags)
	p := m.parser
	p.search(&s.parse, s.words, s.tags, m.trees)
	if states, most := len(s.parse.states), 2*len(forms)*p.beam+1; states > most {
		t.Errorf("%d states for %d words, want at most %d", states, len(forms), most)
	}
	if wrong := wellFormed(m.Annotate(forms)); wrong != "" {
		t.Error(wrong)
	}
}

func TestConcurrentUse(t *testing.T) {
	m := embedded(t, "en")
	ss := sentences(t, "en")
	var want [][]Word
	for _, s := range ss {
		want = append(want, m.Annotate(s))
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 3 * len(ss) {
				k := (i*7 + g) % len(ss)
				if got := m.Annotate(ss[k]); !reflect.DeepEqual(got, want[k]) {
					t.Errorf("sentence %d differs in goroutine %d", k, g)
				}
			}
		})
	}
	wg.Wait()
}

func TestAnnotateAllocatesLittle(t *testing.T) {
	m := embedded(t, "id")
	s := sentences(t, "id")[0]
	out := make([]Word, len(s))
	sc := &scratch{}
	m.fill(sc, s, out, m.trees, m.names)
	per := testing.AllocsPerRun(20, func() { m.fill(sc, s, out, m.trees, m.names) })
	// A form with capitals or digits takes a normalised copy, nothing else allocates.
	if most := float64(len(s)); per > most {
		t.Errorf("%.0f allocations for %d words, want at most %.0f", per, len(s), most)
	}
}

func TestBadModels(t *testing.T) {
	good, err := EmbeddedFile("id")
	if err != nil {
		t.Fatal(err)
	}
	changed := func(at int, to byte) []byte {
		b := slices.Clone(good)
		b[at] = to
		return b
	}
	tests := []struct {
		name string
		data []byte
		want error
	}{
		{"empty", nil, ErrNotModel},
		{"another file", []byte(strings.Repeat("GIF89a", 50)), ErrNotModel},
		{"cut in the prelude", good[:20], ErrNotModel},
		{"cut in the header", good[:200], ErrDamaged},
		{"cut in the middle", good[:len(good)/2], ErrDamaged},
		{"last byte missing", good[:len(good)-1], ErrDamaged},
		{"a byte more", append(slices.Clone(good), 0), ErrDamaged},
		{"next version", changed(len(magic), version+1), ErrVersion},
		{"checksum", changed(len(magic)+2, good[len(magic)+2]+1), ErrDamaged},
		{"a bit of a weight", changed(len(good)-5, good[len(good)-5]^4), ErrDamaged},
	}
	for _, test := range tests {
		m, err := Decode(test.data)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: error %v, want %v", test.name, err, test.want)
		}
		if m != nil {
			t.Errorf("%s: a model was returned", test.name)
		}
	}
}

// Files with a right checksum and wrong contents are refused too.
func TestDecodeChecksSections(t *testing.T) {
	file, err := EmbeddedFile("en")
	if err != nil {
		t.Fatal(err)
	}
	card, err := ReadCard(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(card.Sections) < 7 {
		t.Fatalf("%d sections", len(card.Sections))
	}
	for _, s := range card.Sections {
		section := s.Name
		for _, change := range []string{"cut", "missing", "rows"} {
			p, err := split(file)
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(p.card.Sections, func(s Section) bool { return s.Name == section })
			switch change {
			case "cut":
				p.sections[i] = p.sections[i][:len(p.sections[i])-1]
				p.card.Sections[i].Bytes--
			case "rows":
				p.card.Sections[i].Rows++
				if section == sectionLexicon || section == sectionGazetteer {
					continue // they do not need the number
				}
			case "missing":
				if section == sectionLexicon || section == sectionGazetteer {
					continue // a model may have none
				}
				p.sections = slices.Delete(p.sections, i, i+1)
				p.card.Sections = slices.Delete(p.card.Sections, i, i+1)
			}
			b, err := p.encode()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Decode(b); !errors.Is(err, ErrDamaged) {
				t.Errorf("%s, %s: error %v, want %v", section, change, err, ErrDamaged)
			}
		}
	}
}

// Any bytes are refused or make a table that can be asked.
func FuzzTables(f *testing.F) {
	l := newLearner(4)
	for range 3 {
		l.correct([]uint32{7, 1 << 20, 1 << 31}, 1, 2)
		l.step++
	}
	data, rows := l.encode(1 << 20)
	f.Add(data, rows)
	f.Add([]byte{1, 255, 0}, 1)
	f.Add([]byte{}, 0)
	f.Fuzz(func(t *testing.T, data []byte, rows int) {
		ks := []uint32{1, 7, 1 << 20, 1 << 31}
		if tab, err := decodeTable(data, 4, rows); err == nil {
			tab.score(ks, make([]int32, 4))
		}
		if tri, err := decodeTriples(data, rows); err == nil {
			tri.score3(ks)
		}
		if lex, err := decodeLexicon(data); err == nil && len(lex) > len(data) {
			t.Errorf("%d words of %d bytes", len(lex), len(data))
		}
	})
}

func TestUnknownLanguage(t *testing.T) {
	if _, err := Embedded("xx"); err == nil || !strings.Contains(err.Error(), `"xx"`) {
		t.Errorf("error %v does not name the language", err)
	}
}

func TestModelsAreSmall(t *testing.T) {
	for _, language := range Languages {
		file, err := EmbeddedFile(language)
		if err != nil {
			t.Fatal(err)
		}
		if len(file) > 14_000_000 {
			t.Errorf("%s: %d bytes, want at most 14 MB", language, len(file))
		}
	}
}
