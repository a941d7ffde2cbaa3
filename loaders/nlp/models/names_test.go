package models

import (
	"slices"
	"testing"
)

// toyNames are sentences that their words tell apart.
func toyNames(names []string) (samples []sample) {
	for _, s := range []struct {
		words []string
		names []string
	}{
		{[]string{"Kata", "Sari", "kemarin"}, []string{"O", "B-PER", "O"}},
		{[]string{"Kata", "Bappenas", "tadi"}, []string{"O", "B-ORG", "O"}},
		{[]string{"Di", "Bandung", "Barat", "ramai"}, []string{"O", "B-LOC", "I-LOC", "O"}},
	} {
		one := sample{tags: make([]uint8, len(s.words))}
		for i, w := range s.words {
			one.words = append(one.words, newWordAtoms(w, nil))
			one.names = append(one.names, uint8(slices.Index(names, s.names[i])))
		}
		samples = append(samples, one)
	}
	return samples
}

// Training goes on until the right labels win by the margin, which a training
// without one does not reach.
func TestNamesWinByTheMargin(t *testing.T) {
	names := []string{"B-LOC", "B-ORG", "B-PER", "I-LOC", "I-ORG", "I-PER", "O"}
	samples := toyNames(names)
	const margin = 200
	wins := func(trainedWith int32) bool {
		l := newLearner(len(names))
		nm := newNamer(l, names, []string{"X"}, nil, newNumberAtoms())
		var sc nameScratch
		for range 200 {
			wrong := 0
			for _, s := range samples {
				wrong += nm.train(&sc, s.words, s.tags, 0, s.names, trainedWith, l)
				l.step++
			}
			if wrong == 0 {
				break
			}
		}
		for i, s := range samples {
			if got := nm.recognise(&sc, s.words, s.tags, 0); !slices.Equal(got, s.names) {
				t.Errorf("margin %d, sentence %d: labels %v, want %v", trainedWith, i, got, s.names)
			}
			if !slices.Equal(nm.decode(&sc, s.words, s.tags, 0, s.names, margin), s.names) {
				return false
			}
		}
		return true
	}
	if !wins(margin) {
		t.Error("trained with the margin, a wrong label comes closer than it")
	}
	if wins(0) {
		t.Error("trained without a margin, the labels win by it all the same: the test says nothing")
	}
}

// The scores of merged learners are the sums of theirs, whichever rows they have.
func TestMergedLearnersAdd(t *testing.T) {
	ks := []uint32{1 << 20, 2 << 20, 3 << 20}
	learned := func(from, to int) *learner {
		l := newLearner(3)
		for range 4 {
			l.correct(ks[from:to], to%3, from)
			l.step++
		}
		return l
	}
	a, b := learned(0, 2), learned(1, 3)
	want := make([]int32, 3)
	a.score(ks, want)
	b.score(ks, want)
	a.merge(b)
	got := make([]int32, 3)
	a.score(ks, got)
	if !slices.Equal(got, want) {
		t.Errorf("scores %v, want %v", got, want)
	}
	if data, rows := a.encode(1 << 20); rows != len(ks) || len(data) == 0 {
		t.Errorf("%d rows in %d bytes, want %d rows", rows, len(data), len(ks))
	}
}
