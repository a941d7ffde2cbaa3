package models

import "slices"

// A scorer is a table, packed or in training.
type scorer interface {
	score(ks []uint32, out []int32)
}

// A lexicon gives for a word (upper half of its hash) the tags that it had in
// training, as a bit set. Words seen rarely are absent: what is known of them
// in training would not be known of a new word.
type lexicon map[uint32]uint32

// The tagger goes from left to right and takes the best tag of each word,
// given the two before it.
type tagger struct {
	weights scorer
	tags    []string
	atoms   []uint64 // of the tags, by number
}

func newTagger(weights scorer, tags []string) *tagger {
	t := &tagger{weights: weights, tags: tags}
	for _, tag := range tags {
		t.atoms = append(t.atoms, atom("tag:"+tag))
	}
	return t
}

// edge stands for a word or tag outside of the sentence.
const edge = 0x5851F42D4C957F2D

func at(words []wordAtoms, i int) *wordAtoms {
	if i < 0 || i >= len(words) {
		return &outside
	}
	return &words[i]
}

var outside = wordAtoms{norm: edge, pre2: edge, pre3: edge, suf2: edge, suf3: edge, shape: edge, form: edge, class: edge}

// features fills b with the features of word i. t1 and t2 are the tags of the
// word before and of the one before that.
func (t *tagger) features(b *keys, words []wordAtoms, i int, t1, t2, dataset uint64) {
	b.reset()
	w, p1, p2 := &words[i], at(words, i-1), at(words, i-2)
	n1, n2 := at(words, i+1), at(words, i+2)
	position := uint64(1)
	if i == 0 {
		position = 2
	}
	b.add1(1, position)
	b.add1(2, w.norm)
	b.add2(3, w.form, position)
	b.add1(4, w.pre2)
	b.add1(5, w.pre3)
	b.add1(6, w.pre4)
	b.add1(7, w.suf1)
	b.add1(8, w.suf2)
	b.add1(9, w.suf3)
	b.add1(10, w.suf4)
	b.add1(11, w.suf5)
	b.add2(12, w.shape, position)
	b.add1(13, w.class)
	b.add1(14, t1)
	b.add2(15, t1, t2)
	b.add2(16, t1, w.norm)
	b.add2(17, t1, w.class)
	b.add3(18, t1, t2, w.class)
	b.add2(19, t1, w.suf3)
	b.add1(20, p1.norm)
	b.add2(21, p1.norm, w.norm)
	b.add1(22, p2.norm)
	b.add1(23, n1.norm)
	b.add2(24, n1.norm, w.norm)
	b.add1(25, n2.norm)
	b.add1(26, n1.suf3)
	b.add2(27, n1.class, t1)
	b.add2(28, n1.class, w.class)
	b.add3(29, n1.class, w.class, t1)
	b.add3(30, n1.class, n2.class, w.class)
	b.add2(31, n1.norm, w.class)
	b.add2(32, p1.norm, w.class)
	b.add2(33, w.shape, n1.shape)
	b.add2(34, w.shape, p1.shape)
	b.add3(35, p1.shape, w.shape, n1.shape)
	b.add3(36, w.pre2, w.suf3, t1)
	b.add2(37, w.pre3, w.suf2)
	b.add2(38, w.shape, w.suf3)
	b.add3(39, p1.norm, n1.norm, w.class)
	b.add1(40, p1.suf3)
	b.add2(41, dataset, w.norm)
	b.add3(42, dataset, w.class, t1)
	b.add2(43, dataset, w.shape)
	b.add2(44, dataset, w.suf3)
}

// tag writes the number of the best tag of each word. Where given, prior has
// scores to add for each word, and scores takes those of this tagger.
func (t *tagger) tag(b *keys, words []wordAtoms, dataset uint64, prior, scores [][maxTags]int32, out []uint8) {
	t1, t2 := uint64(edge), uint64(edge)
	for i := range words {
		t.features(b, words, i, t1, t2, dataset)
		s := b.row(len(t.tags))
		t.weights.score(b.k, s)
		if scores != nil {
			scores[i] = [maxTags]int32(b.scores[:maxTags])
		}
		if prior != nil {
			for c := range s {
				s[c] += prior[i][c]
			}
		}
		best := argmax(s)
		out[i] = uint8(best)
		t1, t2 = t.atoms[best], t1
	}
}

// Two taggers, one from each end of the sentence; the forward one decides by
// the sum of both scores, so that it knows something of the tags to come.
type tagPair struct{ forward, backward *tagger }

// tag tags words; reversed are the same words from the end.
func (p *tagPair) tag(sc *tagScratch, words, reversed []wordAtoms, dataset uint64, out []uint8) {
	n := len(words)
	sc.scores, sc.back = grown(sc.scores, n), grown(sc.back, n)
	p.backward.tag(&sc.keys, reversed, dataset, nil, sc.scores, sc.back)
	slices.Reverse(sc.scores)
	p.forward.tag(&sc.keys, words, dataset, sc.scores, nil, out)
}

type tagScratch struct {
	keys   keys
	scores [][maxTags]int32
	back   []uint8
}

// maxTags bounds the tags of words.
const maxTags = 24

func (t *tagger) best(b *keys) int {
	s := b.row(len(t.tags))
	t.weights.score(b.k, s)
	return argmax(s)
}

// maxClasses bounds tags, relations and name tags.
const maxClasses = 64

func argmax(s []int32) int {
	best := 0
	for i, v := range s {
		if v > s[best] {
			best = i
		}
	}
	return best
}
