// Package clause reads the sentences of an article: which words stand for whom, who is the subject of
// which verb, and who says what.
//
// Its nouns: a text is an article with its scenes; a scene is a sentence with its tree, its words and
// its units; a unit is a stretch that stands for one or more entities ("Menteri Luar Negeri Rusia Sergei
// Lavrov", "Russian troops"); a list is units that are coordinated; a saying is a stretch that somebody
// says, with those who say it; a filler is what stands at one place of a predicate.
//
// The steps: Read mends the tree of each English sentence (package regrow), makes units of its mentions
// and of the nouns that stand for them (units.go), joins descriptions, titles and companions to the names
// that they belong to, finds lists, and then the speech events and quotations of the whole article
// (speech.go, sayings.go). What is asked of a scene afterwards is answered from the tree and, where it is
// silent, from the order of the words: Subject, Argument, Antecedent, DoerOf, IsPassive, ClauseEnd.
//
// Tokens are numbers from 0 to Scene.Len-1; -1 stands for none. Units are numbers in Scene.Units; entities
// are numbers in Text.Entities.Entities. Sayings lie in one another (SayingsAt, outermost first). What a word
// may tell of is asked of its frames (IsTrigger, NounTypes); which acts a text tells, nothing here knows
// (package claim).
//
// Guaranteed: the same article gives the same scenes; a unit's tokens are First to Last, both included; one
// with In set has no tokens in Scene.At; a sentence longer than LongestSentence has no units. Not guaranteed:
// that a reader would take the same subject. To add a way in which words stand for somebody, extend the
// function that makes such units and give it a case in a test.
package clause
