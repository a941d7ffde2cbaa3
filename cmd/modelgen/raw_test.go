package main

import (
	"testing"

	"newsgraph/loaders/nlp/models"
)

// A treebank scored against itself is right; a word cut differently is not
// aligned and takes its dependents' heads with it.
func TestAttachment(t *testing.T) {
	e := models.Example{
		Text: "Ia membawanya , \"dulu\"", Forms: []string{"Ia", "membawa", "nya", ",", "\"", "dulu", "\""},
		Heads: []int{1, -1, 1, 5, 5, 1, 5}, Deprels: []string{"nsubj", "root", "obj", "punct", "punct", "advmod", "punct"},
	}
	gold := goldSpans(e, 0, 0)
	if got := gold[2]; got.start != 9 || got.end != 12 {
		t.Errorf("the clitic spans %d-%d, want 9-12", got.start, got.end)
	}
	if uas, las := attachment(gold, gold); uas != 10000 || las != 10000 {
		t.Errorf("itself: UAS %d LAS %d, want 10000", uas, las)
	}
	other := append([]rawWord(nil), gold...)
	other[5].deprel = "obl"
	if uas, las := attachment(gold, other); uas != 10000 || las != 8571 {
		t.Errorf("a wrong relation: UAS %d LAS %d, want 10000 and 8571", uas, las)
	}
	joined := append([]rawWord(nil), gold[0], rawWord{start: 2, end: 12, head: -1, deprel: "root"})
	for _, w := range gold[3:] {
		if w.head > 1 {
			w.head--
		}
		joined = append(joined, w)
	}
	// Of seven and six words, those are right whose head is aligned: the comma
	// and the quotation marks.
	if uas, _ := attachment(gold, joined); uas != 4615 {
		t.Errorf("a clitic that was not cut: UAS %d, want 4615", uas)
	}
}

// Where a form is not what is written, the words after it keep their places.
func TestGoldSpansOfOtherForms(t *testing.T) {
	e := models.Example{Text: "We can not cannot go", Forms: []string{"We", "can", "not", "kan", "not", "go"},
		Heads: []int{5, 5, 5, 5, 5, -1}, Deprels: make([]string, 6)}
	got := goldSpans(e, 100, 0)
	if last := got[5]; last.start != 114 || last.end != 116 {
		t.Errorf("the last word spans %d-%d, want 114-116", last.start, last.end)
	}
}
