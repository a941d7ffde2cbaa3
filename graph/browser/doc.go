// Package browser makes Neo4j Browser at home in this graph.
//
// Its nouns: the style (GraSS) gives labels and relationship types their look,
// from the ontology; the guide is a set of slides whose statements run by a click;
// the server answers Browser's `:style URL` and `:play URL` from a loopback address.
//
// Guaranteed: the server listens on 127.0.0.1 only, lets only pages of this
// machine read what it serves, and what it serves is escaped. The same ontology
// and slides give the same bytes.
//
// To change a look, change ontology.yaml; to change the guide, change
// queries/guide.yaml.
package browser
