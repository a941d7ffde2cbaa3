package eval

import "newsgraph/graph"

// A Label says what a claim is worth by itself.
type Label int

// The labels.
const (
	Wrong  Label = iota // the gold has no such claim
	Right               // a gold claim, status included
	Spared              // an optional gold claim: neither right nor wrong
)

// Labels judges every claim of a record by itself, however often an act is told:
// what a classifier of claims is trained on. Claims of which an end is missing are wrong.
func Labels(g Gold, r graph.Record) []Label {
	a := align(g, r)
	type key struct {
		tie    tie
		status Status
	}
	known := map[key]Label{}
	for _, c := range g.Claims {
		for _, q := range c.readings() {
			k := key{tieOf(q.Type, q.Actor, q.Recipient), status(q.Polarity, q.Modality)}
			if !c.Optional {
				known[k] = Right
			} else if known[k] == Wrong {
				known[k] = Spared
			}
		}
	}
	out := make([]Label, len(r.Claims))
	for i, c := range r.Claims {
		if value(c.Actor) == "" || value(c.Recipient) == "" {
			continue
		}
		out[i] = known[key{tieOf(c.Type, a.key(*c.Actor), a.key(*c.Recipient)), status(c.Polarity, c.Modality)}]
	}
	return out
}
