package project

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// window is how many days before its article's publication an undated act may lie.
const window = 14

// A cluster is the claims of one group that tell of one event.
type cluster struct {
	theme   string
	date    graph.Date // the finest that is told; unknown for an undated act that stands alone
	place   string     // the most specific that is told
	told    string     // of an act without a date: the day it was first told, else its article
	claims  []StoredClaim
	against []StoredClaim
}

// An account is a claim with its dates read and one of its themes.
type account struct {
	StoredClaim
	date, published graph.Date
	theme           string
}

// accounts reads the claims' dates, and splits claims of a themed type by
// theme. A date that cannot be read is unknown.
func accounts(t graph.ClaimType, claims []StoredClaim) []account {
	var out []account
	for _, c := range claims {
		a := account{StoredClaim: c}
		a.date, _ = graph.ParseDate(c.Date)
		a.published, _ = graph.ParseDate(c.Published)
		if a.published.Precision() != graph.Day {
			a.published = graph.Date{}
		}
		if !t.Themed || len(c.About) == 0 {
			out = append(out, a)
			continue
		}
		for _, theme := range c.About {
			a.theme = theme
			out = append(out, a)
		}
	}
	return out
}

// clusters applies the event rule (doc.go) to the claims of one group. The
// claims come sorted by id; the result is in no particular order.
func clusters(t graph.ClaimType, claims []StoredClaim) []*cluster {
	b := builder{country: map[string]string{}}
	positive, negative := map[string][]account{}, []account(nil)
	for _, a := range accounts(t, claims) {
		if a.PlaceCountry != "" {
			if known := b.country[a.Place]; known == "" || a.PlaceCountry < known {
				b.country[a.Place] = a.PlaceCountry
			}
		}
		switch {
		case !a.Actual():
		case a.Negative():
			negative = append(negative, a)
		default:
			positive[a.theme] = append(positive[a.theme], a)
		}
	}
	for _, theme := range sortedKeys(positive) {
		if theme != "" {
			b.settle(theme, nil, positive[theme])
		}
	}
	// Claims without a theme come last: they may tell of any theme's event.
	b.settle("", slices.Clone(b.done), positive[""])
	b.deny(negative)
	return b.done
}

type builder struct {
	country map[string]string // of each place
	done    []*cluster
}

// settle makes clusters of one theme's accounts. They may also join a cluster of the pool.
func (b *builder) settle(theme string, pool []*cluster, list []account) {
	dated, undated := map[int][]account{}, []account(nil)
	for _, a := range list {
		if a.date.Known() {
			dated[a.date.Days()] = append(dated[a.date.Days()], a)
		} else {
			undated = append(undated, a)
		}
	}
	own := []*cluster(nil)
	for _, days := range sortedKeys(dated) { // finer dates first
		spans := map[string][]account{}
		for _, a := range dated[days] {
			span := a.date.From() + "/" + a.date.To()
			spans[span] = append(spans[span], a)
		}
		var fresh []*cluster
		for _, span := range sortedKeys(spans) {
			fresh = append(fresh, b.byPlace(theme, spans[span])...)
		}
		var wishes []wish
		for _, c := range fresh {
			fits := slices.Concat(
				b.covered(c, pool),
				b.covered(c, own))
			if len(fits) == 1 {
				wishes = append(wishes, wish{c, fits[0]})
			} else {
				wishes = append(wishes, wish{c, nil})
			}
		}
		own = append(own, b.grant(wishes)...)
	}
	own = append(own, b.undated(theme, slices.Concat(pool, own), undated)...)
	b.done = append(b.done, own...)
}

// covered lists the clusters whose date the date of c covers and whose place
// may be that of c.
func (b *builder) covered(c *cluster, among []*cluster) []*cluster {
	var fits []*cluster
	for _, e := range among {
		if c.date.Covers(e.date) && b.compatible(c.place, e.place) {
			fits = append(fits, e)
		}
	}
	return fits
}

// byPlace divides accounts of one theme and date (or of one article, undated)
// by place: those at a country join the one place in it, those without a place
// the one place there is.
func (b *builder) byPlace(theme string, list []account) []*cluster {
	places := map[string]*cluster{}
	for _, a := range list {
		c := places[a.Place]
		if c == nil {
			c = &cluster{theme: theme, date: a.date, place: a.Place}
			places[a.Place] = c
		}
		if a.date.String() < c.date.String() { // "2022-02" and the same days as an interval
			c.date = a.date
		}
		c.claims = append(c.claims, a.StoredClaim)
	}
	fold := func(from string, into func(place string) bool) {
		target := ""
		for _, place := range sortedKeys(places) {
			if place == from || place == "" || !into(place) {
				continue
			}
			if target != "" {
				return // two fit: it is not known which is meant
			}
			target = place
		}
		if target != "" {
			places[target].claims = append(places[target].claims, places[from].claims...)
			delete(places, from)
		}
	}
	for _, place := range sortedKeys(places) {
		if place != "" {
			fold(place, func(finer string) bool { return b.country[finer] == place })
		}
	}
	if places[""] != nil {
		fold("", func(string) bool { return true })
	}
	var out []*cluster
	for _, place := range sortedKeys(places) {
		out = append(out, places[place])
	}
	return out
}

// compatible reports whether two places may be the same, one told more finely.
func (b *builder) compatible(p, q string) bool {
	return p == "" || q == "" || p == q || b.country[p] == q || b.country[q] == p
}

// finer reports whether p says more than q, of two compatible places.
func (b *builder) finer(p, q string) bool {
	return p != q && p != "" && (q == "" || b.country[p] == q)
}

// A wish is a cluster that would join another; a nil into stands alone.
type wish struct{ cluster, into *cluster }

// grant lets clusters join and returns those that stand alone. Clusters that
// would place one event at different places do not join it: which of them is
// meant is not known.
func (b *builder) grant(wishes []wish) []*cluster {
	refine := map[*cluster][]string{}
	for _, w := range wishes {
		if w.into != nil && b.finer(w.cluster.place, w.into.place) {
			refine[w.into] = append(refine[w.into], w.cluster.place)
		}
	}
	places := map[*cluster]string{}
	for into, list := range refine {
		if anyPair(list, list, func(p, q string) bool { return !b.compatible(p, q) }) {
			continue
		}
		slices.Sort(list)
		best := list[0]
		for _, p := range list {
			if b.finer(p, best) {
				best = p
			}
		}
		places[into] = best
	}
	var alone []*cluster
	for _, w := range wishes {
		if w.into == nil || b.finer(w.cluster.place, w.into.place) && places[w.into] == "" {
			alone = append(alone, w.cluster)
			continue
		}
		w.into.claims = append(w.into.claims, w.cluster.claims...)
	}
	for into, place := range places {
		into.place = place
	}
	return alone
}

// undated joins accounts without a date to the nearest event. Those that find
// none fall together by article, and articles by when they were published: what
// is told within the window after an act was first told is that act.
func (b *builder) undated(theme string, events []*cluster, list []account) []*cluster {
	var wishes []wish
	of := map[*cluster]account{}
	for _, a := range list {
		c := &cluster{theme: theme, place: a.Place, claims: []StoredClaim{a.StoredClaim}}
		of[c] = a
		wishes = append(wishes, wish{c, b.nearest(a, events)})
	}
	articles := map[string][]account{}
	for _, c := range b.grant(wishes) {
		a := of[c]
		articles[a.Article] = append(articles[a.Article], a)
	}
	var out, published []*cluster
	for _, root := range sortedKeys(articles) {
		day := ""
		for _, a := range articles[root] {
			if p := a.published.String(); p != "" && (day == "" || p < day) {
				day = p
			}
		}
		for _, c := range b.byPlace(theme, articles[root]) {
			if c.told = day; day == "" {
				c.told = "article:" + root
				out = append(out, c)
			} else {
				published = append(published, c)
			}
		}
	}
	return append(out, b.byReport(published)...)
}

// byReport joins clusters that articles published near one another tell, the
// earliest first: each joins the one that was first told in the days before and
// may be at its place, or else the one at exactly its place.
func (b *builder) byReport(list []*cluster) []*cluster {
	slices.SortFunc(list, func(x, y *cluster) int {
		unplaced := func(c *cluster) int {
			if c.place == "" {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(x.told, y.told), cmp.Compare(unplaced(x), unplaced(y)), cmp.Compare(x.place, y.place), cmp.Compare(x.claims[0].ID, y.claims[0].ID))
	})
	var out []*cluster
	for _, c := range list {
		day, err := graph.ParseDate(c.told)
		if err != nil {
			panic("a day that was read before cannot be read: " + err.Error())
		}
		var fits []*cluster
		for _, e := range out {
			first, _ := graph.ParseDate(e.told)
			if day.Follows(first, window) && b.compatible(c.place, e.place) {
				fits = append(fits, e)
			}
		}
		if len(fits) > 1 {
			fits = slices.DeleteFunc(fits, func(e *cluster) bool { return e.place != c.place })
		}
		if len(fits) != 1 {
			out = append(out, c)
			continue
		}
		e := fits[0]
		e.claims = append(e.claims, c.claims...)
		if b.finer(c.place, e.place) {
			e.place = c.place
		}
	}
	return out
}

// nearest returns the one event nearest before the account's publication, nil
// where there is none or more than one.
func (b *builder) nearest(a account, events []*cluster) *cluster {
	if !a.published.Known() {
		return nil
	}
	var near []*cluster
	least := window + 1
	for _, e := range events {
		if !a.published.Follows(e.date, window) || !b.compatible(a.Place, e.place) {
			continue
		}
		days := e.date.DaysUntil(a.published)
		if days < least {
			near, least = nil, days
		}
		if days == least {
			near = append(near, e)
		}
	}
	if len(near) > 1 && a.Place != "" {
		near = slices.DeleteFunc(near, func(e *cluster) bool { return e.place != a.Place })
	}
	if len(near) != 1 {
		return nil
	}
	return near[0]
}
