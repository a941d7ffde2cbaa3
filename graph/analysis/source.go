package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// A SourceUse is how much the reports rely on one source.
type SourceUse struct {
	Source   Actor       `json:"source"`
	Claims   int         `json:"claims"`
	Articles int         `json:"articles"`
	Outlets  int         `json:"outlets"` // that rely on it
	For      []TypeCount `json:"for"`     // what it is relied on for, the commonest first
	Denies   int         `json:"denies"`  // its statements that something is not so
	Denied   int         `json:"denied"`  // its statements that something happened which others deny
	Alone    int         `json:"alone"`   // events that rest on it alone
}

// A TypeCount is how many claims of a type there are.
type TypeCount struct {
	Type   string `json:"type"`
	Claims int    `json:"claims"`
}

// A use is one claim and one whom it relies on.
type use struct {
	source                       Actor
	claim, kind, article, outlet string
	holds, contested             bool
	event                        string
	claimsOfEvent                int
}

// Each attributed claim with those whom it is attributed to.
const readSources = `MATCH (:Entity)<-[:ATTRIBUTED_TO]-(c:Claim {kind: 'act'})
WITH DISTINCT c MATCH (art:Article)-[:STATES]->(c)
WHERE ($outlet = '' OR art.publisher = $outlet) AND ($from = '' OR art.publishedAt >= $from) AND ($to = '' OR art.publishedAt <= $to)
OPTIONAL MATCH (c)-[:EVIDENCE_FOR]->(e:Event)
RETURN c.id, c.type, c.polarity = 'positive', art.id, coalesce(art.outlet, art.publisher), e.id, coalesce(e.contested, false), coalesce(e.claimCount, 0),
       [(c)-[by:ATTRIBUTED_TO]->(s:Entity) | [s.id, s.name, labels(s), by.order]]`

// ReadSources says on whom the articles of an outlet, or of all, published in a
// span of days rely, most claims first: of each claim that an article does not
// state in its own voice the innermost of those whom it cites.
func ReadSources(ctx context.Context, db Querier, outlet, from, to string) ([]SourceUse, error) {
	r, err := db.Query(ctx, readSources, map[string]any{"outlet": outlet, "from": first(from), "to": last(to)}, true)
	if err != nil {
		return nil, fmt.Errorf("analysis: sources: %w", err)
	}
	uses := make([]use, 0, len(r.Rows))
	for _, row := range r.Rows {
		u := use{claim: word(row[0]), kind: word(row[1]), article: word(row[3]), outlet: word(row[4]), event: word(row[5])}
		u.holds, _ = row[2].(bool)
		u.contested, _ = row[6].(bool)
		u.claimsOfEvent = number64(row[7])
		by := actors(row[8])
		u.source = by[len(by)-1]
		uses = append(uses, u)
	}
	return sources(uses), nil
}

func sources(uses []use) []SourceUse {
	type tally struct {
		SourceUse
		articles, outlets map[string]bool
		types, events     map[string]int
		claimsOfEvent     map[string]int
	}
	of := map[string]*tally{}
	for _, u := range uses {
		t := of[u.source.ID]
		if t == nil {
			t = &tally{SourceUse: SourceUse{Source: u.source}, articles: map[string]bool{}, outlets: map[string]bool{}, types: map[string]int{}, events: map[string]int{}, claimsOfEvent: map[string]int{}}
			of[u.source.ID] = t
		}
		t.Claims++
		t.articles[u.article], t.outlets[u.outlet] = true, true
		t.types[u.kind]++
		switch {
		case !u.holds:
			t.Denies++
		case u.contested:
			t.Denied++
		}
		if u.holds && u.event != "" {
			t.events[u.event]++
			t.claimsOfEvent[u.event] = u.claimsOfEvent
		}
	}
	out := make([]SourceUse, 0, len(of))
	for _, t := range of {
		t.Articles, t.Outlets, t.For = len(t.articles), len(t.outlets), []TypeCount{}
		for kind, n := range t.types {
			t.For = append(t.For, TypeCount{kind, n})
		}
		slices.SortFunc(t.For, func(a, b TypeCount) int { return cmp.Or(cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.Type, b.Type)) })
		for event, n := range t.events {
			if n == t.claimsOfEvent[event] {
				t.Alone++
			}
		}
		out = append(out, t.SourceUse)
	}
	slices.SortFunc(out, func(a, b SourceUse) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.Source.ID, b.Source.ID))
	})
	return out
}
