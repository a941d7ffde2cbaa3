// Package forest weighs rows of numbers by boosted regression trees.
//
// A forest is a list of trees. A tree asks of a row whether one of its features is below
// a border, and then another, until it comes to a leaf, which has a score. The score of
// a row is the sum over all trees. What a score means (log odds, a utility among
// choices) is decided by the slopes that the forest was trained with.
//
// Train grows the trees one after the other (Friedman 2001, "Greedy function
// approximation"; leaves by Newton's step and best leaf first, as in XGBoost and
// LightGBM): each fits what the trees before it left wrong. The same rows give the same
// forest on every machine: borders and scores are rounded, ties go to the first feature,
// and a score is a sum without products.
//
// A forest is written as text, one line a tree, so that changes can be read:
//
//	near<0.35 rank<0.15 =0.0412 =-0.0133 =0.0871
//
// A word with "<" is a question, followed by the tree of the rows below the border and
// by that of the others; a word with "=" is a leaf. To add a feature, add it to the list
// of names and train again: a forest that asks for a name which nobody gives is refused.
package forest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Forest scores rows. The zero value scores every row 0.
type Forest struct {
	trees [][]node
}

// A node is a question or a leaf; the tree of the rows below the border follows it.
type node struct {
	feature int     // -1 for a leaf
	value   float64 // the border; the score of a leaf
	other   int     // the node of the rows that are not below
}

// Score sums what the trees say of a row; the row has the features in the order of
// their names.
func (f Forest) Score(row []float64) float64 {
	sum := 0.0
	for _, t := range f.trees {
		sum += score(t, row)
	}
	return sum
}

func score(t []node, row []float64) float64 {
	i := 0
	for t[i].feature >= 0 {
		if row[t[i].feature] < t[i].value {
			i++
		} else {
			i = t[i].other
		}
	}
	return t[i].value
}

// Used counts for each of n features how many questions ask for it.
func (f Forest) Used(n int) []int {
	out := make([]int, n)
	for _, t := range f.trees {
		for _, x := range t {
			if x.feature >= 0 {
				out[x.feature]++
			}
		}
	}
	return out
}

// Format writes a forest with the names of its features.
func (f Forest) Format(names []string) string {
	var b strings.Builder
	for _, t := range f.trees {
		for i, x := range t {
			if i > 0 {
				b.WriteByte(' ')
			}
			if x.feature >= 0 {
				b.WriteString(names[x.feature] + "<" + number(x.value))
			} else {
				b.WriteString("=" + number(x.value))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

// Parse reads what Format wrote; lines that begin with # are comments. The error names
// the line.
func Parse(text string, names []string) (Forest, error) {
	var f Forest
	for i, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		t, rest, err := parse(nil, words, names)
		if err == nil && len(rest) > 0 {
			err = fmt.Errorf("%d words behind the tree", len(rest))
		}
		if err != nil {
			return Forest{}, fmt.Errorf("line %d: %w", i+1, err)
		}
		f.trees = append(f.trees, t)
	}
	return f, nil
}

// parse appends the tree that words begin with, and returns the words behind it.
func parse(t []node, words, names []string) ([]node, []string, error) {
	if len(words) == 0 {
		return nil, nil, fmt.Errorf("the tree ends before its last leaf")
	}
	name, v, asks := strings.Cut(words[0], "<")
	if !asks {
		var leaf bool
		if v, leaf = strings.CutPrefix(words[0], "="); !leaf {
			return nil, nil, fmt.Errorf("%q is neither feature<border nor =score", words[0])
		}
	}
	value, err := strconv.ParseFloat(v, 64)
	if err != nil {
		return nil, nil, fmt.Errorf("%q: %w", words[0], err)
	}
	at := len(t)
	t = append(t, node{feature: -1, value: value})
	if !asks {
		return t, words[1:], nil
	}
	if t[at].feature = slices.Index(names, name); t[at].feature < 0 {
		return nil, nil, fmt.Errorf("%s is no feature; train again", name)
	}
	t, words, err = parse(t, words[1:], names)
	if err != nil {
		return nil, nil, err
	}
	t[at].other = len(t)
	return parse(t, words, names)
}
