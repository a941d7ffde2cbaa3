package clause

import (
	"slices"
	"sort"

	"newsgraph/loaders/nlp"
)

// A Saying is a stretch of text with those who say so.
type Saying struct {
	Start, end int // bytes of the text
	Speakers   []int
	Negative   bool // a denial
	Verb       int  // where the word of saying stands
}

// finishSayings stretches what is said over whole quotations and gives a
// quotation without a speaker of its own the one of the quotation before it.
func (x *Text) finishSayings() {
	index := x.indexSayings()
	var last []int
	lastBlock := -1
	for _, q := range x.Analysis.Quotes {
		var sp []int
		neg := false
		for i := x.sentenceFrom(q.Start); i < len(index) && x.Analysis.Sentences[i].Start < q.End; i++ {
			for _, k := range index[i] {
				s := &x.Sayings[k]
				if s.Start >= q.End || q.Start >= s.end || q.Start <= s.Verb && s.Verb < q.End {
					continue
				}
				if sp == nil || s.end-s.Start < q.End-q.Start {
					sp, neg = s.Speakers, s.Negative
				}
			}
		}
		block := x.blockOf(q.Start)
		if sp == nil && last != nil && block-lastBlock <= 1 && x.quoteAlone(q.Start) {
			sp = last
		}
		if sp != nil {
			x.Sayings = append(x.Sayings, Saying{Start: q.Start, end: q.End, Speakers: sp, Negative: neg, Verb: q.Start})
			last, lastBlock = sp, block
		}
	}
	sort.SliceStable(x.Sayings, func(i, j int) bool {
		a, b := x.Sayings[i], x.Sayings[j]
		if a.end-a.Start != b.end-b.Start {
			return a.end-a.Start > b.end-b.Start
		}
		return a.Start < b.Start
	})
	x.SaysIn = x.indexSayings()
}

// indexSayings lists for each sentence the sayings that reach into it, in their order.
func (x *Text) indexSayings() [][]int {
	out := make([][]int, len(x.Analysis.Sentences))
	for k := range x.Sayings {
		s := &x.Sayings[k]
		for i := x.sentenceFrom(s.Start); i < len(out) && x.Analysis.Sentences[i].Start < s.end; i++ {
			out[i] = append(out[i], k)
		}
	}
	return out
}

// SayingsAt lists the sayings around a byte, longest first.
func (x *Text) SayingsAt(pos int) []*Saying {
	i := x.SentenceAt(pos)
	if i < 0 {
		return nil
	}
	var out []*Saying
	for _, k := range x.SaysIn[i] {
		if s := &x.Sayings[k]; s.Start <= pos && pos < s.end {
			out = append(out, s)
		}
	}
	return out
}

// TokenAt returns the token of the sentence that begins at a byte of the text, -1 for none.
func (sc *Scene) TokenAt(pos int) int {
	return slices.IndexFunc(sc.Sentence.Tokens, func(t nlp.Token) bool { return t.Start == pos })
}

// ReportedAt says whether the text at a byte is somebody's words.
func (x *Text) ReportedAt(pos int) bool { return len(x.SayingsAt(pos)) > 0 }

// sentenceFrom returns the first sentence that ends behind a byte.
func (x *Text) sentenceFrom(pos int) int {
	return sort.Search(len(x.Analysis.Sentences), func(k int) bool { return x.Analysis.Sentences[k].End > pos })
}

// SentenceAt returns the sentence at a byte, -1 for none.
func (x *Text) SentenceAt(pos int) int {
	i := x.sentenceFrom(pos)
	if i < len(x.Analysis.Sentences) && x.Analysis.Sentences[i].Start <= pos {
		return i
	}
	return -1
}

func (x *Text) blockOf(pos int) int {
	if i := x.SentenceAt(pos); i >= 0 {
		return x.Analysis.Sentences[i].Block
	}
	return -1
}

// quoteAlone says whether a quotation opens its sentence.
func (x *Text) quoteAlone(pos int) bool {
	i := x.SentenceAt(pos)
	return i >= 0 && pos-x.Analysis.Sentences[i].Start <= 1
}

// Innermost returns the narrowest saying around a byte, nil for none.
func (x *Text) Innermost(pos int) *Saying {
	if l := x.SayingsAt(pos); len(l) > 0 {
		return l[len(l)-1]
	}
	return nil
}
