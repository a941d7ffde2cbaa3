package project

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

const (
	shingle       = 3   // words
	leastWords    = 8   // shorter sentences are alike by chance
	leastLikeness = 0.5 // of two sentences that are one text, as edited by another desk
)

// outletsOf counts the outlets that independently tell what the claims tell.
// Claims of several articles whose sentences are near-duplicates are one text;
// it counts for the outlet that published it first. Likeness is the Jaccard
// index of the sentences' shingles of three words (Broder 1997), computed in full: the
// claims of one event are few.
func outletsOf(claims []StoredClaim) int {
	list := slices.DeleteFunc(slices.Clone(claims), func(c StoredClaim) bool { return c.Article == "" })
	slices.SortFunc(list, func(a, b StoredClaim) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Article, b.Article), cmp.Compare(a.ID, b.ID))
	})
	var first []text // of each text, its first claim
	having := map[string][]int{}
	outlets := map[string]bool{}
	for _, c := range list {
		t := textOf(c)
		if t.among(first, having) {
			continue
		}
		for _, s := range t.shingles {
			having[s] = append(having[s], len(first))
		}
		first = append(first, t)
		outlets[c.Outlet] = true
	}
	return len(outlets)
}

// A text is a claim's sentence as far as likeness goes.
type text struct {
	article  string
	words    int
	shingles []string // each once
}

func textOf(c StoredClaim) text {
	words := strings.FieldsFunc(strings.ToLower(c.Evidence.Sentence), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	t := text{article: c.Article, words: len(words)}
	if t.words < leastWords {
		return t
	}
	for i := 0; i+shingle <= len(words); i++ {
		t.shingles = append(t.shingles, strings.Join(words[i:i+shingle], " "))
	}
	slices.Sort(t.shingles)
	t.shingles = slices.Compact(t.shingles)
	return t
}

// among reports whether the text is one of those before, told by another
// article. Having lists for each shingle the texts that have it.
func (t text) among(before []text, having map[string][]int) bool {
	shared := map[int]int{}
	for _, s := range t.shingles {
		for _, i := range having[s] {
			shared[i]++
		}
	}
	for i, n := range shared {
		all := len(t.shingles) + len(before[i].shingles) - n
		if t.article != before[i].article && float64(n) >= leastLikeness*float64(all) {
			return true
		}
	}
	return false
}
