// Package claim reads who did what to whom, about what, when, where, who says
// so, and whether it is so.
//
// Its nouns: a trigger is the word or words that tell of an act; a frame
// (package lang, FRAMES.md) says what act a predicate tells of and where its
// roles stand; a unit is a stretch of a sentence that stands for one or more
// entities ("Menteri Luar Negeri Rusia Sergei Lavrov", "Russian troops"); a
// candidate is a frame with the units found for its roles; a claim is a
// candidate that a careful reader would put in a graph.
//
// The steps, article by article: the sentences are read for units, subjects and speakers
// (package clause, on the words of package lexicon and the trees of package regrow); frames
// fire on their triggers; roles are filled from the tree and, where the tree is silent, from
// the words' order; operators around the trigger give polarity and modality; candidates inside
// what is urged, threatened or asked for are put aside; an end that a sentence leaves out is
// filled from the whole article (implicit.go); dates and places come from the same clause; the
// same act told twice becomes one claim; a confidence decides what is said.
//
// Guaranteed: the same article gives the same claims, byte for byte; every span
// lies inside the text; time grows linearly with length. Not guaranteed: that a
// claim is right. Below Options.Threshold nothing is said.
//
// To add a predicate, add it to a file of frames with two examples. To add a
// word of negation, speech or plan, add it to operators.yaml; to add a word that a
// single rule asks for, add it to its list in cues.yaml (package lang, FRAMES.md). No
// rule holds a word of a language in Go; affixes stand in lexicon/inflect.go and in a few
// rules of clause and regrow.
package claim
