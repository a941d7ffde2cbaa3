// Package loaders joins the stages: the bytes of articles become graph.Records.
//
// A stage is a package below: article reads, nlp finds sentences, tokens, tags,
// trees and names, entity finds who is who, claim finds who did what to whom.
// An Extractor holds one of each.
//
// Guaranteed: the same document and options give the same record, byte for
// byte, whatever else is extracted at the same time; records come in the order
// of the documents; memory does not grow with their number; an article that
// fails does not touch the others. Not guaranteed: that a record is complete. A
// stage that is not sure leaves out.
//
// To add a stage, give it a package of its own that is a pure function of what
// the stages before it yield, and call it in Extract.
package loaders
