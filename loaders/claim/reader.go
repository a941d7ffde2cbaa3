package claim

import (
	"newsgraph/loaders/article"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
	"newsgraph/loaders/nlp/timex"
)

// A reader reads one article.
type reader struct {
	lex  *lexicon
	opt  Options
	doc  *article.Document
	an   *nlp.Analysis
	ents *entity.Result

	scores
	kinds
	dates      []timex.Expr
	mentionsOf [][]int // sentence: mentions
	groupsOf   [][]int
	scenes     []*scene
	byID       map[string]int // entity id: its index
	sayings    []saying
	saysIn     [][]int // sentence: the sayings that reach into it, longest first
	foundAt    []int   // sentence: how many candidates were found before it
	found      []candidate
	open       []candidate     // acts of which an end is missing
	inOffice   map[[2]int]bool // person, country: who governs it
	told       *discourse      // what the acts found tell of the entities
	stages     []stage         // of every candidate
	out        Result
}

// longestSentence is the number of tokens above which a run of text is no
// sentence (a table, a list of names): nothing is read from it, and no time lost.
const longestSentence = 300

func (x *reader) read() *Result {
	n := len(x.an.Sentences)
	x.mentionsOf = make([][]int, n)
	x.groupsOf = make([][]int, n)
	x.byID = make(map[string]int, len(x.ents.Entities))
	for k := range x.ents.Entities {
		x.byID[x.ents.Entities[k].ID] = k
	}
	x.inOffice = x.officesOf()
	for k := range x.ents.Mentions {
		if s := x.ents.Mentions[k].Sentence; s >= 0 && s < n {
			x.mentionsOf[s] = append(x.mentionsOf[s], k)
		}
	}
	for k := range x.ents.Groups {
		if s := x.ents.Groups[k].Mention.Sentence; s >= 0 && s < n {
			x.groupsOf[s] = append(x.groupsOf[s], k)
		}
	}
	for i := 0; i < n; i++ {
		x.scenes = append(x.scenes, x.newScene(i))
	}
	for _, sc := range x.scenes {
		if sc.n <= longestSentence {
			sc.collectSayings()
		}
	}
	x.finishSayings()
	for _, sc := range x.scenes {
		x.foundAt = append(x.foundAt, len(x.found))
		if sc.n > longestSentence {
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
