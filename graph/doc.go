// Package graph holds the names and types that the whole program shares: the
// ontology, the extract record, dates at their precision, and permanent ids.
//
// An article states claims. A claim is one act (who did what to whom) or one
// fact that one article states; it has a polarity, a modality and evidence. An
// entity is one thing of the world. An event is one act that happened, made by
// the projection (package project) of all claims that tell of it.
//
// The ontology (ontology.yaml) is the one source of labels, relationship types,
// properties, claim types and fact types. ParseOntology refuses a file with an
// unknown key, a name used twice, a name that refers to nothing, or a missing
// field; after it, every lookup by a name of the file succeeds.
//
// To add a claim type, add a line to the claims of ontology.yaml, raise the
// version, and run `go test ./graph -update` to rewrite the reference pages.
package graph
