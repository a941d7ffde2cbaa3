package nlp

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteCoNLLU writes an analysis as CoNLL-U (universaldependencies.org/format.html):
// a comment with each sentence's number and text, a line a token, a range line
// before tokens that are written together. The last column holds the byte span
// (Start, End), the tag of a name (Name) and SpaceAfter=No. A sentence that was not
// parsed has "_" for its tags and a flat tree, so that readers accept it.
func WriteCoNLLU(w io.Writer, a *Analysis) error {
	b := bufio.NewWriter(w)
	block := -1
	for n := range a.Sentences {
		s := &a.Sentences[n]
		if s.Block != block {
			fmt.Fprintf(b, "# newpar id = p%d\n", s.Block+1)
			block = s.Block
		}
		fmt.Fprintf(b, "# sent_id = s%d\n# text = %s\n", n+1, oneLine(a.Text[s.Start:s.End]))
		for i := range s.Tokens {
			if last := s.joinedTo(i); last > i {
				space := "_"
				if !s.Tokens[last].SpaceAfter {
					space = "SpaceAfter=No"
				}
				word := oneLine(a.Text[s.Tokens[i].Start:s.Tokens[last].End])
				fmt.Fprintf(b, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", i+1, last+1, word, space)
			}
			fmt.Fprintln(b, conlluLine(s, i))
		}
		fmt.Fprintln(b)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write CoNLL-U: %w", err)
	}
	return nil
}

// joinedTo returns the last token that is written together with token i as one
// word; i itself where there is none or where i is not the word's first.
func (s *Sentence) joinedTo(i int) int {
	if s.Tokens[i].Joined && i > 0 {
		return i
	}
	for i+1 < len(s.Tokens) && s.Tokens[i+1].Joined {
		i++
	}
	return i
}

func conlluLine(s *Sentence, i int) string {
	t := &s.Tokens[i]
	upos, head, deprel := orBlank(t.UPOS), t.Head+1, t.Deprel
	if t.UPOS == "" { // not parsed: all hang on the first
		head, deprel = 1, "dep"
		if i == 0 {
			head, deprel = 0, "root"
		}
		upos = "X"
	}
	lemma := orBlank(t.Lemma)
	if lemma == "_" || t.UPOS == "PROPN" {
		lemma = t.Form
	}
	misc := []string{"Start=" + strconv.Itoa(t.Start), "End=" + strconv.Itoa(t.End)}
	if t.Name != "" && t.Name != "O" {
		misc = append(misc, "Name="+t.Name)
	}
	inWord := s.joinedTo(i) > i || t.Joined && i > 0
	if !t.SpaceAfter && !inWord {
		misc = append(misc, "SpaceAfter=No")
	}
	return strings.Join([]string{
		strconv.Itoa(i + 1), oneLine(t.Form), oneLine(lemma), upos, "_", features(t),
		strconv.Itoa(head), orBlank(deprel), "_", strings.Join(misc, "|"),
	}, "\t")
}

func orBlank(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

// oneLine replaces white space, which parts CoNLL-U's columns and lines.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, isSpace), " ")
}

// features writes word formation as UD features, in alphabetical order.
func features(t *Token) string {
	var f []string
	switch t.Morph.Number {
	case "sg":
		f = append(f, "Number=Sing")
	case "pl":
		f = append(f, "Number=Plur")
	}
	form := ""
	switch t.Morph.Tense {
	case "past":
		f, form = append(f, "Tense=Past"), "Fin"
	case "pres":
		f, form = append(f, "Tense=Pres"), "Fin"
	case "part":
		f, form = append(f, "Tense=Past"), "Part"
	case "inf":
		form = "Inf"
	case "ger":
		form = "Ger"
	}
	if form != "" {
		f = append(f, "VerbForm="+form)
	}
	switch t.Morph.Voice {
	case "act", "ber":
		f = append(f, "Voice=Act")
	case "pass", "ter":
		f = append(f, "Voice=Pass")
	}
	if len(f) == 0 {
		return "_"
	}
	return strings.Join(f, "|")
}
