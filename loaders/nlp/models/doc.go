// Package models holds the trained language models: a tagger, a dependency
// parser, a labeller of relations and a name recogniser for each language, and
// how they are trained and measured (cmd/modelgen is their command line).
//
//   - A form is a token as written; a model sees nothing else of a text.
//   - A feature is what a decision looks at (the word and the tag of the stack's
//     top, say), as a 32-bit key; a row is the weights of a feature, one a class.
//   - A data set (a treebank, a name set) has conventions of its own; which one a
//     sentence follows is a feature in training, and in use the model follows
//     the one that its card names.
//   - Gold is annotated by people; silver, by a large encoder.
//
// Annotate takes these steps: hash the words; tag from left to right; find
// the heads with a beam; name the relations, heads first; label the names.
// Every sentence gets a tree with exactly one root and labels that open every
// name by B-. All scores are integers: the answers are the same on every
// machine. Nothing is promised about being right: docs/models.md has measures.
//
// To add a language, add its recipe to cmd/modelgen/recipes.yaml and train.
package models
