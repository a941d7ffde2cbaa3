package claim

import (
	"newsgraph/loaders/article"
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/nlp/timex"
)

// A reader reads the claims of one article.
type reader struct {
	*clause.Text
	opt Options
	doc *article.Document

	scores
	kinds
	dates    []timex.Expr
	scenes   []*scene
	foundAt  []int // sentence: how many candidates were found before it
	found    []candidate
	open     []candidate     // acts of which an end is missing
	inOffice map[[2]int]bool // person, country: who governs it
	told     *discourse      // what the acts found tell of the entities
	stages   []stage         // of every candidate
	out      Result
}

// A scene is a sentence with the article that it is read in.
type scene struct {
	*clause.Scene
	x     *reader
	fired []trigger // where frames fire, once the sentence was read; none in one too long to read
}

func (x *reader) read() *Result {
	x.inOffice = x.officesOf()
	for _, s := range x.Scenes {
		x.scenes = append(x.scenes, &scene{Scene: s, x: x})
	}
	for _, sc := range x.scenes {
		x.foundAt = append(x.foundAt, len(x.found))
		if sc.Len > clause.LongestSentence {
			continue
		}
		x.found = append(x.found, sc.read()...)
		x.found = append(x.found, sc.denials(x.found)...)
		x.found = append(x.found, sc.ellipses(x.found)...)
		x.found = append(x.found, sc.callingOut()...)
	}
	x.shareRecipients()
	x.told = x.newDiscourse()
	x.found = append(x.found, x.fillOpen()...)
	x.out.Claims = x.merge(x.found)
	x.out.Facts = x.facts()
	return &x.out
}
