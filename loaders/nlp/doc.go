// Package nlp reads a document as language: sentences, tokens, lemmas and word
// formation, parts of speech, dependency trees, names, and quotations.
//
// The nouns. A block is a part of the document that no sentence crosses. A
// token is a syntactic word of Universal Dependencies: "menyetujuinya" is two,
// "menyetujui" and "nya"; "don't" is two, "do" and "n't". A token that is
// written together with the one before as one word is joined. A dateline is
// what stands before the dash at the start of a report ("NEW DELHI, KOMPAS.com
// –"). A root is what is left of an Indonesian word without its affixes
// ("seru" of "menyerukan" and "seruan").
//
// The steps, in the order in which Pipeline.Analyse takes them: tokenize each
// block, cut the tokens into sentences, mark datelines, tag and parse and
// recognise names (an Engine), analyse word formation, pair quotation marks.
//
// What is guaranteed, whatever the bytes: spans are in order, inside their
// block, do not overlap, and equal the slice of the text; every printable byte
// that is no white space belongs to a token; a sentence has at least one token
// and exactly one root; the same document gives the same analysis; time is
// linear in the length of the text. Not guaranteed: that a sentence ends where
// a reader would end it (an abbreviation before a name may hide a full stop),
// nor that a clitic is one (a rare name may end in "nya").
//
// To teach it a case, add a word to loaders/lang/<code>/tokens.yaml (cutting) or
// dates.yaml (package timex), then run the tests. roots.tsv, irregular.tsv and
// inflections.tsv (word formation) are derived: go test ./loaders/nlp -run
// Derived -update makes them anew from the treebanks and corpora of
// ../shared/data. The code knows classes of characters and of words, not words.
package nlp
