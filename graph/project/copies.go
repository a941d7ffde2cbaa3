package project

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

const (
	shingle       = 3   // words
	leastWords    = 8   // shorter sentences are alike by chance
	leastLikeness = 0.5 // of two sentences that are one text, as edited by another desk
)

// A copied is an article that tells something in the words of another, which
// published first.
type copied struct {
	article, of string
	likeness    float64 // of the most alike sentences
}

// copiesOf counts the outlets that independently tell what the claims tell, and
// lists the copies, sorted. Claims of several articles whose sentences are
// near-duplicates are one text; it counts for the outlet that published it first.
// Likeness is the Jaccard index of the sentences' shingles of three words
// (Broder 1997), computed in full: the claims of one event are few.
func copiesOf(claims []StoredClaim) (int, []copied) {
	list := slices.DeleteFunc(slices.Clone(claims), func(c StoredClaim) bool { return c.Article == "" })
	slices.SortFunc(list, func(a, b StoredClaim) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Article, b.Article), cmp.Compare(a.ID, b.ID))
	})
	var first []text // of each text, its first claim
	having := map[string][]int{}
	outlets, alike := map[string]bool{}, map[[2]string]float64{}
	for _, c := range list {
		t := textOf(c)
		if original, likeness := t.among(first, having); original != "" {
			k := [2]string{c.Article, original}
			alike[k] = max(alike[k], likeness)
			continue
		}
		for _, s := range t.shingles {
			having[s] = append(having[s], len(first))
		}
		first = append(first, t)
		outlets[c.Outlet] = true
	}
	copies := make([]copied, 0, len(alike))
	for k, likeness := range alike {
		copies = append(copies, copied{k[0], k[1], likeness})
	}
	slices.SortFunc(copies, func(a, b copied) int { return cmp.Or(cmp.Compare(a.article, b.article), cmp.Compare(a.of, b.of)) })
	return len(outlets), copies
}

// copyEdges are the COPY_OF edges of an event. Of the pairs of a table the table
// has them.
func copyEdges(g Group, event string, claims []StoredClaim) []Edge {
	if !g.Table() {
		claims = slices.DeleteFunc(slices.Clone(claims), func(c StoredClaim) bool { return len(c.Parties) > 0 })
	}
	_, copies := copiesOf(claims)
	var out []Edge
	for _, c := range copies {
		out = append(out, Edge{Type: "COPY_OF", From: c.article, FromLabel: "Article", To: c.of, ToLabel: "Article", Key: event, Group: g.Key,
			Properties: map[string]any{"eventId": event, "group": g.Key, "similarity": math.Round(100*c.likeness) / 100}})
	}
	return out
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

// among gives the article, another one, that told the most alike of the texts
// before, and how alike that is; no article where none is alike enough. Having
// lists for each shingle the texts that have it.
func (t text) among(before []text, having map[string][]int) (article string, likeness float64) {
	shared := map[int]int{}
	for _, s := range t.shingles {
		for _, i := range having[s] {
			shared[i]++
		}
	}
	for _, i := range sortedKeys(shared) { // of equally alike ones, the first
		n := shared[i]
		alike := float64(n) / float64(len(t.shingles)+len(before[i].shingles)-n)
		if t.article != before[i].article && alike >= leastLikeness && alike > likeness {
			article, likeness = before[i].article, alike
		}
	}
	return article, likeness
}
