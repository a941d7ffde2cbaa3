// Package project makes events and relationship edges of stored claims. It is
// pure: any order of the claims, any repetition and any split into runs give
// the same rows.
//
// A stored claim is one act or fact that one article states, as the writer
// keeps it. A decision is what an analyst accepted: two entities are the same,
// are never the same, a claim is rejected, or is mended. A group is a type with
// its ends after the decisions; claims of different groups never tell of the
// same event, so a group is projected by itself. A table is the group of all
// parties of an encounter in which one trigger pairs three or more of them with
// one another. A cluster is the claims of one group that tell of one event.
//
// The steps: FromRecord turns a record into stored claims. ScopeOf says which
// groups and pairs a change touches. Project takes all stored claims of these
// groups and gives the rows that replace the old ones. Relate makes the
// overview of a pair of actors from all its shortcut edges.
//
// The event rule, in this order, for the positive and actual claims of a group:
//
//  1. An urging about several themes tells of one event a theme.
//  2. Dated claims fall together by date. Different places on one date are
//     different events; a claim without a place, or whose place is the country
//     of another's, joins the one event of its date that fits.
//  3. A claim with a coarser date joins the one finer event that its date covers.
//  4. A claim without a date joins the nearest event of the 14 days before its
//     article's publication.
//  5. Claims without a date that find none fall together with what was first told
//     in the 14 days before; their event has no date (precision unknown).
//  6. Where more than one event fits, the claims of the same date, or without a
//     date of the same article, stand alone.
//
// A negative and actual claim is evidence against the events that it denies:
// all that its date covers; without a date the nearest one as above, or else
// the one of which only a month or year is known that may lie in those 14 days,
// or else the one without a date that was reported in them. Planned and possible
// acts make no events and count neither for nor against.
//
// An event's outletCount counts independent outlets: articles that an agency is
// named for count for the agency (graph.Outlet), and sentences that are
// near-duplicates count once, for who published first: COPY_OF leads there.
//
// Not guaranteed: that an event keeps its id when another event of its date
// appears (place then enters the id), nor that reports of one act without a date
// are recognised as such when they lie further apart.
//
// To add a rule, add a step to cluster.go, a line above, and cases to
// testdata/same-event.yaml.
package project
