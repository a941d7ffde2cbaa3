// Package analysis answers what no single query answers: standing, blocs,
// chains, ties over time, periods compared.
//
// Its nouns: an actor is a person, country or organization; an act is one
// shortcut edge between two actors, with its weight on Goldstein's scale (-10 conflict to
// 10 cooperation); a network is all actors and acts; a tie is everything between two.
//
// The steps: Read takes the network out of the graph; the other functions are pure
// functions of it. Graph algorithms are gonum's; what is random in them (Louvain) is seeded.
//
// Guaranteed: the same network gives the same answer, in the same order; ties
// of equal rank are ordered by id. Not guaranteed: that a network of millions of acts fits memory.
//
// To add an analysis, add a file with a pure function of Network and its test,
// and a subcommand of analyze.
package analysis
