package lang

import (
	"bufio"
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Roots reads a language's roots.tsv: a root in lower case, a tab, and how often
// words of that root were seen in the corpora it was made from, 1 or more.
func Roots(code string) (map[string]int, error) {
	roots := map[string]int{}
	err := tsv(code, "roots.tsv", 2, func(f []string) error {
		n, err := strconv.Atoi(f[1])
		if err != nil || n < 1 {
			return fmt.Errorf("count %q is no number above 0", f[1])
		}
		if _, twice := roots[f[0]]; twice {
			return fmt.Errorf("root %q is given twice", f[0])
		}
		roots[f[0]] = n
		return nil
	})
	return roots, err
}

// Irregular reads a language's irregular.tsv: a form in lower case, a tab, its
// root or lemma where the rules would give another.
func Irregular(code string) (map[string]string, error) {
	forms := map[string]string{}
	err := tsv(code, "irregular.tsv", 2, func(f []string) error {
		if _, twice := forms[f[0]]; twice {
			return fmt.Errorf("form %q is given twice", f[0])
		}
		forms[f[0]] = f[1]
		return nil
	})
	return forms, err
}

// tsv calls row with the fields of each line of a file; empty lines and lines
// that start with "#" are left out. It says which line is wrong.
func tsv(code, name string, fields int, row func([]string) error) error {
	b, err := read(code, name)
	if err != nil {
		return err
	}
	s := bufio.NewScanner(bytes.NewReader(b))
	rows := 0
	for line := 1; s.Scan(); line++ {
		text := s.Text()
		if text == "" || text[0] == '#' {
			continue
		}
		f := strings.Split(text, "\t")
		if len(f) != fields {
			return fmt.Errorf("language data %s/%s line %d: %d fields instead of %d", code, name, line, len(f), fields)
		}
		if err := row(f); err != nil {
			return fmt.Errorf("language data %s/%s line %d: %w", code, name, line, err)
		}
		rows++
	}
	if err := s.Err(); err != nil {
		return fmt.Errorf("language data %s/%s: %w", code, name, err)
	}
	if rows == 0 {
		return fmt.Errorf("language data %s/%s: no line", code, name)
	}
	return nil
}

// A TaggedForm is a form in lower case with its part of speech.
type TaggedForm struct{ Form, UPOS string }

// An Inflected says what an irregular form is: its lemma and, of a verb, its
// tense ("past", "part", "past,part", "pres", "inf", "ger"; empty where the
// form's ending tells).
type Inflected struct{ Lemma, Tense string }

// Inflections reads a language's strongverbs.tsv, written by hand, and its
// inflections.tsv, derived from corpora: form, part of speech, lemma, tense or
// "-". Where both give a form the one written by hand stands.
func Inflections(code string) (map[TaggedForm]Inflected, error) {
	forms := map[TaggedForm]Inflected{}
	byHand := true
	row := func(f []string) error {
		key := TaggedForm{f[0], f[1]}
		if _, twice := forms[key]; twice {
			if byHand {
				return fmt.Errorf("form %q as %s is given twice", f[0], f[1])
			}
			return nil // what is written by hand goes before what is derived
		}
		switch f[3] {
		case "-":
			f[3] = ""
		case "past", "part", "past,part", "pres", "inf", "ger":
		default:
			return fmt.Errorf("tense %q is none of past, part, past,part, pres, inf, ger, -", f[3])
		}
		forms[key] = Inflected{f[2], f[3]}
		return nil
	}
	if err := tsv(code, "strongverbs.tsv", 4, row); err != nil {
		return nil, err
	}
	byHand = false
	return forms, tsv(code, "inflections.tsv", 4, row)
}
