package nlp

import (
	"strconv"
	"strings"
	"testing"
)

func TestWriteCoNLLU(t *testing.T) {
	p, err := New(Options{Engines: fixedEngine{"Ia/PRON/nsubj/2 menyetujui/VERB/root/0 nya/PRON/obj/2 ,/PUNCT/punct/2 kata/VERB/parataxis/2 Lavrov/PROPN/nsubj/5 ./PUNCT/punct/2"}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Analyse(document("id", "Ia menyetujuinya, kata\nLavrov."))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := WriteCoNLLU(&b, a); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`# newpar id = p1
# sent_id = s1
# text = Ia menyetujuinya, kata Lavrov.
1 Ia ia PRON _ _ 2 nsubj _ Start=0|End=2
2-3 menyetujuinya _ _ _ _ _ _ _ SpaceAfter=No
2 menyetujui setuju VERB _ Voice=Act 0 root _ Start=3|End=13
3 nya nya PRON _ _ 2 obj _ Start=13|End=16
4 , , PUNCT _ _ 2 punct _ Start=16|End=17
5 kata kata VERB _ _ 2 parataxis _ Start=18|End=22
6 Lavrov Lavrov PROPN _ _ 5 nsubj _ Start=23|End=29|SpaceAfter=No
7 . . PUNCT _ _ 2 punct _ Start=29|End=30

`, " ", "\t")
	for i, line := range strings.Split(want, "\n") {
		if strings.HasPrefix(line, "#") {
			line = strings.ReplaceAll(line, "\t", " ")
		}
		if got := strings.Split(b.String(), "\n")[i]; got != line {
			t.Errorf("line %d\n got %q\nwant %q", i+1, got, line)
		}
	}
}

// TestCoNLLUWellFormed checks what UD's validator checks of the format: ten
// columns, running numbers, one root, heads in range, ranges that cover tokens.
func TestCoNLLUWellFormed(t *testing.T) {
	a := analyse(t, "id", "Apakah \"Itulah\tkatanya\" benar?\n\n  \u00a0 Tidak…\n\n1")
	var b strings.Builder
	if err := WriteCoNLLU(&b, a); err != nil {
		t.Fatal(err)
	}
	roots, id, sentences := 0, 0, 0
	for _, line := range strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n") {
		switch {
		case line == "":
			if roots != 1 {
				t.Errorf("a sentence with %d roots", roots)
			}
			roots, id = 0, 0
			sentences++
		case strings.HasPrefix(line, "#"):
		default:
			c := strings.Split(line, "\t")
			if len(c) != 10 {
				t.Fatalf("%d columns: %q", len(c), line)
			}
			if strings.Contains(c[0], "-") {
				continue
			}
			id++
			if c[0] != strconv.Itoa(id) {
				t.Errorf("number %s, want %d", c[0], id)
			}
			if c[6] == "0" {
				roots++
			}
			for i, f := range c {
				if f == "" || strings.TrimSpace(f) != f {
					t.Errorf("column %d is %q", i+1, f)
				}
			}
		}
	}
	if sentences != 3 {
		t.Errorf("%d sentences, want 3", sentences)
	}
}
