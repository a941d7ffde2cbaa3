// Package entity finds who and what an article speaks of, and says which names,
// titles, descriptions and pronouns are one and the same.
//
// The nouns. A candidate is a stretch of a sentence that may name something. A
// mention is a stretch that names or points to an entity; it may hold another
// ("Kementerian Luar Negeri Rusia" holds "Rusia"). An entity is one thing of the
// world as the article shows it, with a permanent id. A title is a phrase that
// says what somebody is, with its owner (the country or organization) and its
// holder (the person). An office is a title that one person at a time holds. A
// relation is a fact that the form of a mention itself states. A group is a
// plural mention with the entities that it stands for.
//
// The steps, in the order in which Resolver.Resolve takes them:
//
//  1. detect: the gazetteer's names, the recogniser's names and the patterns of
//     names (head nouns of organizations, treaties, meetings, places) become
//     candidates; of those that overlap the longest and best founded stays
//     (choose); what only the recogniser saw is settled by the evidence of all
//     places where the name stands (settle); abbreviations in brackets are read.
//  2. titles: title phrases with owner and holder.
//  3. persons: full names first, then short forms; links by the gazetteer, by
//     office and date, or by surname where one person fits.
//  4. others: countries, organizations, treaties, meetings, places; a capital or
//     the house of a government is the country where it acts, else the place.
//  5. appositions, offices: titles behind names; titles without names resolve to
//     the holder in the article, else to the holder on the day, else to the
//     country or organization, which acts in his place.
//  6. corefer: stand-ins ("pasukan Rusia"), pronouns, definite descriptions,
//     groups, and in quotations the speaker and his side.
//  7. build and relations.
//
// What is guaranteed, whatever the text: every mention's span lies inside its
// sentence and equals the slice of the text; mentions come in the order of the
// text; the same document and analysis give the same result; ids depend on the
// name or on the gazetteer alone, those of single unknown names and of
// agreements without a name on the article's id too; time is linear in the
// length of the text but for the number of persons of one article. Not
// guaranteed: that two articles give one person one id where one of them has the
// surname only (package resolve joins these), nor that an unlinked name is right.
//
// To teach it a case, add a word to loaders/lang/<code>: titles.yaml (offices,
// roles, ranks), heads.yaml (head nouns, stand-ins), coref.yaml (pronouns,
// descriptions), names.yaml and given.txt (persons' names); names of the world
// belong into the gazetteer. Then add a case to loaders/testdata/resolution.
package entity
