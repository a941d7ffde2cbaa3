// Package eval measures extracted records against annotated articles.
//
// The gold is what careful readers put down for an article: entities, claims,
// facts (Gold). A record is what the program extracted (graph.Record). An aligned entity
// is one gold entity and one of the record that are of one type and share a name that the
// text has. A claim is right where type and both ends agree; it is strictly right where its
// status agrees too: that the act is so, is not so, or may be or is to be. Optional gold items
// count neither for nor against. A trap is a pair of actors of whom the text says "not so" or
// "perhaps" only.
//
// The steps, in order: read gold and records; match them by article; align entities;
// match claims at both levels; compare what belongs to a matched claim (themes, who says
// so, date, place); match facts; sum the counts over the articles.
//
// Guaranteed: the counts, and so every measure, are those of the project's reference scorer
// (score.py beside the gold), which a test compares digit by digit; intervals come from a
// fixed seed. Not guaranteed: that the causes of errors (Cause) say why the program erred; they
// say how its claim differs from the annotated one.
//
// To add a measure, add a count to scoreArticle, a line to Report.Rows or Report.Shares, and
// the same to the reference scorer.
package eval
