package clause

import (
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

// LongestSentence is the number of tokens above which a run of text is no
// sentence (a table, a list of names): nothing is read from it, and no time lost.
const LongestSentence = 300

// A Text is an article read sentence by sentence.
type Text struct {
	Lex      *lexicon.Words
	Analysis *nlp.Analysis
	Entities *entity.Result
	Scenes   []*Scene
	Sayings  []Saying
	SaysIn   [][]int // sentence: the sayings that reach into it, longest first

	byID       map[string]int // entity id: its index
	MentionsOf [][]int        // sentence: mentions
	groupsOf   [][]int        // sentence: groups
}

// Read makes scenes of the sentences of an article and finds who says what in them.
func Read(lex *lexicon.Words, a *nlp.Analysis, r *entity.Result) *Text {
	n := len(a.Sentences)
	x := &Text{Lex: lex, Analysis: a, Entities: r, byID: make(map[string]int, len(r.Entities)), MentionsOf: make([][]int, n), groupsOf: make([][]int, n)}
	for k := range r.Entities {
		x.byID[r.Entities[k].ID] = k
	}
	for k := range r.Mentions {
		if s := r.Mentions[k].Sentence; s >= 0 && s < n {
			x.MentionsOf[s] = append(x.MentionsOf[s], k)
		}
	}
	for k := range r.Groups {
		if s := r.Groups[k].Mention.Sentence; s >= 0 && s < n {
			x.groupsOf[s] = append(x.groupsOf[s], k)
		}
	}
	for i := range n {
		x.Scenes = append(x.Scenes, x.newScene(i))
	}
	for _, sc := range x.Scenes {
		if sc.Len <= LongestSentence {
			sc.collectSayings()
		}
	}
	x.finishSayings()
	return x
}
