package claim

import (
	"slices"
	"sort"

	"newsgraph/loaders/nlp"
)

// A saying is a stretch of text with those who say so.
type saying struct {
	start, end int // bytes of the text
	speakers   []int
	negative   bool // a denial
	verb       int  // where the word of saying stands
}

// finishSayings stretches what is said over whole quotations and gives a
// quotation without a speaker of its own the one of the quotation before it.
func (x *reader) finishSayings() {
	index := x.indexSayings()
	var last []int
	lastBlock := -1
	for _, q := range x.an.Quotes {
		var sp []int
		neg := false
		for i := x.sentenceFrom(q.Start); i < len(index) && x.an.Sentences[i].Start < q.End; i++ {
			for _, k := range index[i] {
				s := &x.sayings[k]
				if s.start >= q.End || q.Start >= s.end || q.Start <= s.verb && s.verb < q.End {
					continue
				}
				if sp == nil || s.end-s.start < q.End-q.Start {
					sp, neg = s.speakers, s.negative
				}
			}
		}
		block := x.blockOf(q.Start)
		if sp == nil && last != nil && block-lastBlock <= 1 && x.quoteAlone(q.Start) {
			sp = last
		}
		if sp != nil {
			x.sayings = append(x.sayings, saying{start: q.Start, end: q.End, speakers: sp, negative: neg, verb: q.Start})
			last, lastBlock = sp, block
		}
	}
	sort.SliceStable(x.sayings, func(i, j int) bool {
		a, b := x.sayings[i], x.sayings[j]
		if a.end-a.start != b.end-b.start {
			return a.end-a.start > b.end-b.start
		}
		return a.start < b.start
	})
	x.saysIn = x.indexSayings()
}

// indexSayings lists for each sentence the sayings that reach into it, in their order.
func (x *reader) indexSayings() [][]int {
	out := make([][]int, len(x.an.Sentences))
	for k := range x.sayings {
		s := &x.sayings[k]
		for i := x.sentenceFrom(s.start); i < len(out) && x.an.Sentences[i].Start < s.end; i++ {
			out[i] = append(out[i], k)
		}
	}
	return out
}

// sayingsAt lists the sayings around a byte, longest first.
func (x *reader) sayingsAt(pos int) []*saying {
	i := x.sentenceAt(pos)
	if i < 0 {
		return nil
	}
	var out []*saying
	for _, k := range x.saysIn[i] {
		if s := &x.sayings[k]; s.start <= pos && pos < s.end {
			out = append(out, s)
		}
	}
	return out
}

// tokenAt returns the token of the sentence that begins at a byte of the text, -1 for none.
func (sc *scene) tokenAt(pos int) int {
	return slices.IndexFunc(sc.s.Tokens, func(t nlp.Token) bool { return t.Start == pos })
}

// reportedAt says whether the text at a byte is somebody's words.
func (x *reader) reportedAt(pos int) bool { return len(x.sayingsAt(pos)) > 0 }

// sentenceFrom returns the first sentence that ends behind a byte.
func (x *reader) sentenceFrom(pos int) int {
	return sort.Search(len(x.an.Sentences), func(k int) bool { return x.an.Sentences[k].End > pos })
}

// sentenceAt returns the sentence at a byte, -1 for none.
func (x *reader) sentenceAt(pos int) int {
	i := x.sentenceFrom(pos)
	if i < len(x.an.Sentences) && x.an.Sentences[i].Start <= pos {
		return i
	}
	return -1
}

func (x *reader) blockOf(pos int) int {
	if i := x.sentenceAt(pos); i >= 0 {
		return x.an.Sentences[i].Block
	}
	return -1
}

// quoteAlone says whether a quotation opens its sentence.
func (x *reader) quoteAlone(pos int) bool {
	i := x.sentenceAt(pos)
	return i >= 0 && pos-x.an.Sentences[i].Start <= 1
}
