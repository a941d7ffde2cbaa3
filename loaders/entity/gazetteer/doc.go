// Package gazetteer holds what the program knows of the world's actors:
// countries, persons and their offices, organizations, treaties, meetings and
// places, with their names in Indonesian and English.
//
// An entry is one thing of the world under a permanent id; a name is any form by
// which texts call it; a reading (Ref) is one entry that a name may mean; a term
// is one person's time in one office; a role is an office that many countries
// have; an organ is an institution that many states have.
//
// The data are plain TSV files in data/, one file a kind and licence (SOURCES.md
// there). cmd/gazetteergen makes those that come from public data and compiles
// all of them into data/gazetteer.bin, which Open maps without decoding it:
// automata (vellum FSTs) from folded names to readings, and entries that are
// decoded when they are asked for. A test holds the compiled form to the files.
//
// The steps of a lookup: Scan parts a text into words, folds them (case,
// diacritics, apostrophes, known spellings), follows the automaton for the
// longest name from each word on, drops readings whose case or language does not
// fit, and joins organs of a state with the country beside them. ScanTitles does
// the same for titles; TitleHit.Role says which role a title means for a country;
// Holders says who held it on a date.
//
// Guaranteed: no Wikidata id, office date or date of signature without a source;
// Holders never guesses; the same files give the same bytes and the same answers.
// Not guaranteed: that the data are complete, or that a reading is the right one
// in its context: that is decided by package entity.
//
// To add a name, an organization, a treaty or a person, add a line to the file of
// its kind (those made from public data are named after their source and are
// overwritten) and run cmd/gazetteergen; docs/gazetteer.md tells users how to add
// names of their own.
package gazetteer
