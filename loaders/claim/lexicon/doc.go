// Package lexicon indexes what is known of the words of one language for reading claims.
//
// Its nouns: an entry is one way in which a frame may show, a form of its predicate with
// the further words that it asks for; a form says how a word realises a predicate (as an
// active or passive verb, a noun, an adjective); cues are the words of single rules.
//
// The steps: New loads the frames, operators and cues of a language (package lang), inflects
// every predicate (inflect.go: the affixes of Indonesian, the endings of English), and indexes
// the entries by the form as it is written or by its lemma.
//
// Guaranteed: the same data gives the same Words; they are not changed once made, so that many may
// read them at once. Not guaranteed: that a form that stands here is used by anybody.
//
// To add a predicate, an operator or a cue, add it to the data (package lang, FRAMES.md); to index
// another list, add a field to Words and fill it in New.
package lexicon
