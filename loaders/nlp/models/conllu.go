package models

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"math/bits"
	"os"
	"strconv"
	"strings"
)

// An Example is a sentence of a treebank or of a name set. Tags, Heads and
// Deprels are there or Names are; Dataset says whose conventions it follows.
type Example struct {
	Dataset string
	Forms   []string
	Tags    []string
	Heads   []int // -1 for the root
	Deprels []string
	Names   []string
	Text    string // as running text, where the file gives it
	Opens   bool   // begins a paragraph
	repeat  int    // how often it stands in a training pass
}

// open reads a file, through gzip where its name says so.
func open(path string, read func(*bufio.Scanner) error) (err error) {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = closeAfter(f, err) }()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 1<<16), 1<<20)
	if err := read(s); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := s.Err(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

func closeAfter(c io.Closer, err error) error {
	if cerr := c.Close(); err == nil {
		return cerr
	}
	return err
}

// ReadTrees reads a CoNLL-U file.
func ReadTrees(path, dataset string) ([]Example, error) { return readTrees(path, dataset, 0) }

// readTrees reads at most limit sentences of a CoNLL-U file (0: all). Words
// keep their basic tree; multi-word ranges and empty nodes are left out.
func readTrees(path, dataset string, limit int) (examples []Example, err error) {
	err = open(path, func(s *bufio.Scanner) error {
		e := Example{Dataset: dataset}
		line := 0
		for s.Scan() {
			line++
			text := s.Text()
			if text == "" {
				if len(e.Forms) > 0 {
					if err := e.check(); err != nil {
						return fmt.Errorf("line %d: %w", line, err)
					}
					examples = append(examples, e)
					if len(examples) == limit {
						return nil
					}
				}
				e = Example{Dataset: dataset}
				continue
			}
			if text[0] == '#' {
				if t, ok := strings.CutPrefix(text, "# text = "); ok {
					e.Text = t
				}
				if strings.HasPrefix(text, "# newpar") || strings.HasPrefix(text, "# newdoc") {
					e.Opens = true
				}
				continue
			}
			f := strings.Split(text, "\t")
			if len(f) != 10 {
				return fmt.Errorf("line %d: %d columns, want 10", line, len(f))
			}
			if strings.ContainsAny(f[0], "-.") {
				continue
			}
			head, err := strconv.Atoi(f[6])
			if err != nil {
				return fmt.Errorf("line %d: %w", line, err)
			}
			e.Forms = append(e.Forms, f[1])
			e.Tags = append(e.Tags, f[3])
			e.Heads = append(e.Heads, head-1)
			e.Deprels = append(e.Deprels, f[7])
		}
		if len(e.Forms) > 0 {
			examples = append(examples, e)
		}
		return nil
	})
	return examples, err
}

func (e *Example) check() error {
	roots := 0
	for _, h := range e.Heads {
		if h < -1 || h >= len(e.Heads) {
			return fmt.Errorf("head %d of %d words", h+1, len(e.Heads))
		}
		if h == -1 {
			roots++
		}
	}
	if roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}

// readNames reads at most limit sentences (0: all) of a file with a token, a
// tab and a BIO tag a line.
func readNames(path, dataset string, limit int) (examples []Example, err error) {
	err = open(path, func(s *bufio.Scanner) error {
		e := Example{Dataset: dataset}
		line := 0
		for s.Scan() {
			line++
			text := s.Text()
			if text == "" {
				if len(e.Forms) > 0 {
					examples = append(examples, e)
					if len(examples) == limit {
						return nil
					}
				}
				e = Example{Dataset: dataset}
				continue
			}
			form, tag, ok := strings.Cut(text, "\t")
			if !ok {
				return fmt.Errorf("line %d: no tab", line)
			}
			e.Forms = append(e.Forms, form)
			e.Names = append(e.Names, tag)
		}
		if len(e.Forms) > 0 {
			examples = append(examples, e)
		}
		return nil
	})
	return examples, err
}

// keptSubtypes are the subtypes that claims need; others are cut off.
var keptSubtypes = []string{"nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "obl:tmod", "nmod:poss", "flat:name", "acl:relcl"}

func relation(deprel string) string {
	for _, k := range keptSubtypes {
		if deprel == k {
			return k
		}
	}
	base, _, _ := strings.Cut(deprel, ":")
	return base
}

// projective lifts arcs that cross others to their grandparent, the shortest
// first, until none is left (Nivre and Nilsson 2005, without encoding).
func projective(heads []int) []int {
	out := append([]int(nil), heads...)
	for range 3 * len(out) {
		shortest, length := -1, len(out)+2
		for d, h := range out {
			if h < 0 || dist(d, h) >= length || spanned(out, d, h) {
				continue
			}
			shortest, length = d, dist(d, h)
		}
		if shortest < 0 {
			return out
		}
		out[shortest] = out[out[shortest]]
	}
	return nil
}

func dist(a, b int) int {
	if a < b {
		return b - a
	}
	return a - b
}

// spanned says whether all words between d and h descend from h.
func spanned(heads []int, d, h int) bool {
	for k := min(d, h) + 1; k < max(d, h); k++ {
		a := k
		for steps := 0; a != h && a >= 0 && steps <= len(heads); steps++ {
			a = heads[a]
		}
		if a != h {
			return false
		}
	}
	return true
}

// bucket maps 0, 1, 2, 3, 4, 5-6, 7-9, 10-15, 16- to small numbers.
func bucket(n int) int {
	switch {
	case n < 5:
		return max(n, 0)
	case n < 7:
		return 5
	case n < 10:
		return 6
	case n < 16:
		return 7
	}
	return 7 + min(bits.Len(uint(n))-4, 3)
}
