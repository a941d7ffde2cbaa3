package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// A Dispute is who denies what another affirms, over all contested acts.
type Dispute struct {
	Denies  string   `json:"denies"`
	Affirms string   `json:"affirms"`
	Acts    int      `json:"acts"`
	Types   []string `json:"types"`
}

// Contradictions are the contested acts and those who contradict each other.
type Contradictions struct {
	Acts     []Account `json:"acts"`     // told by most outlets first, then the latest
	Disputes []Dispute `json:"disputes"` // most acts first
}

const (
	readContested = `MATCH (ev:Event {contested: true})`
	// The contested acts of one actor and of those who act for it.
	readContestedOf = `MATCH (:Entity {id: $who})<-[:BELONGS_TO*0..1]-(:Entity)<-[:ACTOR|RECIPIENT]-(ev:Event {contested: true})`
	readEvidence    = `
WITH DISTINCT ev MATCH (ev)<-[:EVIDENCE_FOR|EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article)
WITH DISTINCT c, art`
)

// ReadContradictions gathers the contested acts of an actor, or of all where who
// is empty, in a span of days.
func ReadContradictions(ctx context.Context, db Querier, who, from, to string) (Contradictions, error) {
	match := readContested
	if who != "" {
		match = readContestedOf
	}
	list, err := statements(ctx, db, match+readEvidence, map[string]any{"who": who})
	if err != nil {
		return Contradictions{}, fmt.Errorf("analysis: contradictions: %w", err)
	}
	acts := slices.DeleteFunc(accounts(list), func(a Account) bool { return !within(a.When(), from, to) })
	slices.SortStableFunc(acts, func(a, b Account) int {
		return cmp.Or(cmp.Compare(b.Outlets, a.Outlets), cmp.Compare(b.When(), a.When()), cmp.Compare(a.Event, b.Event))
	})
	return Contradictions{Acts: acts, Disputes: disputes(acts)}, nil
}

// disputes counts for each pair of sources the acts that one denies and the other affirms.
func disputes(acts []Account) []Dispute {
	of := map[[2]string]*Dispute{}
	for _, a := range acts {
		for _, denies := range Sources(a.Against) {
			for _, affirms := range Sources(a.For) {
				if denies == affirms {
					continue
				}
				d := of[[2]string{denies, affirms}]
				if d == nil {
					d = &Dispute{Denies: denies, Affirms: affirms}
					of[[2]string{denies, affirms}] = d
				}
				d.Acts++
				if !slices.Contains(d.Types, a.Type) {
					d.Types = append(d.Types, a.Type)
				}
			}
		}
	}
	out := make([]Dispute, 0, len(of))
	for _, d := range of {
		slices.Sort(d.Types)
		out = append(out, *d)
	}
	slices.SortFunc(out, func(a, b Dispute) int {
		return cmp.Or(cmp.Compare(b.Acts, a.Acts), cmp.Compare(a.Denies, b.Denies), cmp.Compare(a.Affirms, b.Affirms))
	})
	return out
}

// Sources lists who makes the statements, each once, in their order.
func Sources(list []Statement) []string {
	var out []string
	for _, s := range list {
		if name := s.Source(); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
