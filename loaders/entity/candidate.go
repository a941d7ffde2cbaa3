package entity

import (
	"cmp"
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// A candidate is a stretch of a sentence that may name something.
type candidate struct {
	view        *view
	first, last int    // tokens, both included
	typ         string // the entity type it would have
	kind        Kind
	by          string          // what saw it: gazetteer, organ, pattern, recogniser, title, part, …
	refs        []gazetteer.Ref // the gazetteer's readings, the best known first
	organ       string          // an organ of a state whose country is not named here
	sector      string          // organizations found by a pattern: the kind of their head
	country     *candidate      // the country inside or beside it
	within      *candidate      // the longer name that holds it
	weak        bool            // needs support from elsewhere in the article
	called      bool            // the text says of a body that it is called so
	from        int             // where the noun of that body begins: "a militia called X"

	entity *thing // after identity
}

// What saw a candidate.
const (
	byGazetteer  = "gazetteer"
	byOrgan      = "organ"
	byPattern    = "pattern"
	byRecogniser = "recogniser"
	byTitle      = "title"
	byPart       = "part"
)

func (c *candidate) length() int { return c.last - c.first + 1 }

// start and end are the candidate's byte span.
func (c *candidate) start() int { return c.view.Tokens[c.first].Start }
func (c *candidate) end() int   { return c.view.Tokens[c.last].End }

func (c *candidate) covers(o *candidate) bool { return c.first <= o.first && o.last <= c.last }

// is says whether the gazetteer has a reading of the type.
func (c *candidate) is(typ string) bool { return c.ref(typ) != nil }

// ref returns the best known reading of a type.
func (c *candidate) ref(typ string) *gazetteer.Ref {
	for i := range c.refs {
		if c.refs[i].Type == typ {
			return &c.refs[i]
		}
	}
	return nil
}

// precedence orders what saw two candidates of one length.
func precedence(by string) int {
	switch by {
	case byTitle:
		return 0
	case byOrgan:
		return 1
	case byGazetteer:
		return 2
	case byPattern:
		return 3
	case byPart:
		return 4
	}
	return 5
}

// nameless says whether a candidate is written in small letters throughout: one
// that its article alone tells from others.
func (c *candidate) nameless() bool {
	for i := c.first; i <= c.last; i++ {
		if c.view.cap(i) || isYear(c.view.word(i)) {
			return false
		}
	}
	return true
}

// choose picks of overlapping candidates the longest, of equally long ones the
// better founded, and keeps what lies wholly inside a chosen name of an
// organization, treaty or meeting as nested. The result is in text order, an
// outer candidate before those inside.
func choose(all []*candidate) []*candidate {
	slices.SortStableFunc(all, func(a, b *candidate) int {
		if c := cmp.Compare(b.length(), a.length()); c != 0 {
			return c
		}
		if c := cmp.Compare(precedence(a.by), precedence(b.by)); c != 0 {
			return c
		}
		return cmp.Compare(a.first, b.first)
	})
	var out []*candidate
	for _, c := range all {
		ok := true
		for _, o := range out {
			if c.last < o.first || o.last < c.first {
				continue
			}
			if o.covers(c) && c.length() < o.length() && holds(o, c) && c.within == nil {
				c.within = o
				continue
			}
			if c.within == o {
				continue
			}
			ok = false
			break
		}
		if ok {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b *candidate) int {
		if c := cmp.Compare(a.first, b.first); c != 0 {
			return c
		}
		return cmp.Compare(b.length(), a.length())
	})
	return out
}

// holds says whether a name inside another is a mention of its own: the country
// in a ministry's name, the place in a summit's, the group in a summit's.
func holds(outer, inner *candidate) bool {
	switch outer.typ {
	case gazetteer.Organization:
		return inner.is(gazetteer.Country) && outer.by != byRecogniser
	case gazetteer.Treaty:
		if inner.typ == gazetteer.Country && citied(inner) {
			return false // "the Lusaka agreement" names no government
		}
		return inner.by == byGazetteer || inner.by == byOrgan || inner.typ == gazetteer.Organization
	case gazetteer.Meeting:
		return inner.by == byGazetteer || inner.by == byOrgan
	}
	return false
}
