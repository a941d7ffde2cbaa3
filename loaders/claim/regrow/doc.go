// Package regrow mends the trees of English sentences where their words leave no doubt.
//
// A parser learned from treebanks hangs some branches wrong that readers of news never would: a clause
// behind a semicolon, a participle behind a noun taken for the main verb, a verb in -s taken for a noun.
// Sentence first parts clauses at semicolons, then asks every mend of each token; of those for a coordinated
// verb the first that finds something wins. What is found is hung on a copy.
//
// Guaranteed: the sentence that was given stays as it is; what needs no mend is returned itself. Not guaranteed:
// that the new tree is right. To add a mend, write a method of the grower and list it in Sentence, with a
// case in regrow_test.go here or, for a whole text, in regrow_test.go of package claim.
package regrow
