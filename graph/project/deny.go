package project

import (
	"slices"

	"newsgraph/graph"
)

// deny makes accounts evidence against the events that they deny.
func (b *builder) deny(list []account) {
	for _, a := range list {
		var events []*cluster
		for _, e := range b.done {
			if b.compatible(a.Place, e.place) && (a.theme == "" || a.theme == e.theme) {
				events = append(events, e)
			}
		}
		var denied []*cluster
		if a.date.Known() {
			denied = b.covered(&cluster{date: a.date, place: a.Place}, events)
		} else if e := b.nearest(a, events); e != nil {
			denied = []*cluster{e}
		} else if denied = maybeNear(a, events); len(denied) == 0 {
			denied = reportedBefore(a, events)
		}
		for _, e := range denied {
			e.against = append(e.against, a.StoredClaim)
		}
	}
}

// maybeNear returns the one event of which only a month or a year is known, of
// which a day lies within the window: a denial of what others place there is
// told, though an undated account of it would stand alone.
func maybeNear(a account, events []*cluster) []*cluster {
	if !a.published.Known() {
		return nil
	}
	var found []*cluster
	days := a.published.Before(window)
	for _, e := range events {
		if days.Overlaps(e.date) {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// reportedBefore returns the one event without a date that the account's own
// article, or an article of the days before, reports.
func reportedBefore(a account, events []*cluster) []*cluster {
	var found []*cluster
	for _, e := range events {
		reported := func(c StoredClaim) bool {
			if c.Article == a.Article {
				return true
			}
			d, err := graph.ParseDate(c.Published)
			return err == nil && a.published.Follows(d, window)
		}
		if !e.date.Known() && slices.ContainsFunc(e.claims, reported) {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}
