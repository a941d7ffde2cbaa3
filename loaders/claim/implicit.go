package claim

import (
	"fmt"
	"math"
	"slices"

	"newsgraph/loaders/claim/clause"
)

// An act often leaves out an end that the article has told: "Iran vowed revenge",
// "the border was reopened by Saudi Arabia", "aktivis itu ditahan". The entities of
// the article are proposed for such an end and weighed against each other and against
// nobody, by a trained score (filler.forest). The likeliest is taken; where that is
// nobody, or no one is likely enough, nothing is said.

// A proposal is an entity weighed for an end that a sentence leaves out.
type proposal struct {
	role     string // actor, recipient; "both" where both ends are missing
	entity   int
	other    int       // with both ends missing the recipient
	features []float64 // those of the act first, once it is weighed
	share    float64   // how likely it fills the end
	told     bool      // the act with it was found elsewhere in the article
}

// A Proposal is an entity that was weighed for a missing end, with the claim that
// it would give: what filler.forest is grown from.
type Proposal struct {
	Act      int // number of the act: one entity at most fills it
	Claim    Claim
	Features []float64 // of the act, then of the entity, in the order of FillerNames
}

// mostProposals bounds the entities weighed for one end, nearest first.
const mostProposals = 20

// LeastFill is the least share (0 to 1) of an entity that fills a missing end: as likely as nobody
// and all others together.
const LeastFill = 0.5

// nearSentences is how many sentences before an act its missing end is looked for,
// beside the title and the lead.
const nearSentences = 3

// leaveOpen keeps an act of which an end is missing.
func (x *reader) leaveOpen(c candidate) {
	if n := len(x.open) - 1; n >= 0 && x.open[n].sc == c.sc && x.open[n].tr.tok == c.tr.tok && x.open[n].tr.frame != c.tr.frame { // one word, one act
		if x.open[n].tr.frame.Prior < c.tr.frame.Prior {
			x.open[n] = c
		}
		return
	}
	x.open = append(x.open, c)
}

// fillOpen fills the missing ends of the open acts from the discourse and returns
// the acts that it filled, with Options.Unresolved also the others. A single sentence
// has no discourse.
func (x *reader) fillOpen() []candidate {
	type word struct{ sentence, token int }
	whole := map[word]bool{} // words whose act has both ends
	for i := range x.found {
		whole[word{x.found[i].sc.Index, x.found[i].tr.tok}] = true
	}
	var out []candidate
	for i := range x.open {
		c := &x.open[i]
		if len(x.scenes) > 1 && !whole[word{c.sc.Index, c.tr.tok}] {
			all := x.weighFillers(i, c)
			if p := likeliest(all); p != nil {
				c.sc.traceFill(&c.tr, p)
				if !p.told {
					out = append(out, c.filledBy(p))
				}
				continue
			}
		}
		if x.opt.Unresolved {
			out = append(out, *c)
		}
	}
	return out
}

// weighFillers weighs the entities, or the pairs of them, that may fill the missing end
// or ends of an act.
func (x *reader) weighFillers(n int, c *candidate) []proposal {
	v := c.sc.newVacancy(c)
	var all []proposal
	if len(v.known) > 0 {
		all = v.proposals()
	} else {
		all = v.pairs()
	}
	var act []float64
	for _, f := range x.acts {
		act = append(act, f.of(v))
	}
	sum := 1.0 // nobody: its score is 0
	for i := range all {
		p := &all[i]
		p.features = append(slices.Clip(act), p.features...)
		p.share = math.Exp(x.fillers.Score(p.features))
		sum += p.share
	}
	for i := range all {
		p := &all[i]
		p.share = math.Round(100*p.share/sum) / 100
		if !x.opt.Proposals {
			continue
		}
		for _, cl := range x.expand([]candidate{c.filledBy(p)}) {
			x.out.Proposals = append(x.out.Proposals, Proposal{Act: n, Claim: cl, Features: p.features})
		}
	}
	return all
}

// proposals are the entities that may fill the missing end.
func (v *vacancy) proposals() []proposal {
	var all []proposal
	for _, e := range v.sc.around(v.known, mostProposals) {
		if !v.within(e) && !v.ownSide(e) && !slices.Contains(v.c.victims, e) && !v.sc.x.onlyTells(e) && len(v.sc.fitting(&v.c.tr, v.role, "context", []int{e}, v.known)) > 0 {
			all = append(all, proposal{role: v.role, entity: e, told: v.isTold(e), features: v.features(e)})
		}
	}
	return all
}

// mostActors and mostRecipients bound the entities of which pairs are made where both
// ends are missing, nearest first.
const (
	mostActors     = 5
	mostRecipients = 7
)

// pairs are the actors with the recipients that may fill both missing ends. What
// speaks for a pair is what speaks for the one with the other known, and for the other.
func (v *vacancy) pairs() []proposal {
	sc := v.sc
	sym := sc.x.Lex.Sym[v.c.typ]
	near := sc.around(nil, mostRecipients)
	doer, done := *v, *v
	doer.role, doer.slot = "actor", sc.slot(&v.c.tr, "actor")
	var all []proposal
	for i, a := range near[:min(len(near), mostActors)] {
		if v.within(a) || sc.x.onlyTells(a) || len(sc.fitting(&v.c.tr, "actor", "context", []int{a}, nil)) == 0 {
			continue
		}
		for k, r := range near {
			if r == a || sym && k < i || sc.x.onlyTells(r) || v.within(r) || len(sc.fitting(&v.c.tr, "recipient", "context", []int{r}, nil)) == 0 {
				continue
			}
			doer.known, done.known = []int{r}, []int{a}
			p := proposal{role: "both", entity: a, other: r, told: doer.isTold(a), features: doer.features(a)}
			for i, f := range done.features(r) {
				p.features[i] += f
			}
			all = append(all, p)
		}
	}
	return all
}

// likeliest returns the likeliest proposal; nil where none is likely enough.
func likeliest(all []proposal) *proposal {
	var best *proposal
	for i := range all {
		if p := &all[i]; best == nil || p.share > best.share {
			best = p
		}
	}
	if best == nil || best.share < LeastFill {
		return nil
	}
	return best
}

// around lists the entities that may be meant in a sentence without being named where
// the act has its ends: those of the sentence and of those before it, of the one behind
// it, of the title and of the lead, and those that the article speaks of most.
func (sc *scene) around(known []int, most int) []int {
	var out []int
	take := func(i int) {
		if i < 0 || i >= len(sc.x.scenes) {
			return
		}
		s := sc.x.scenes[i]
		for u := range s.Units {
			if s.Units[u].In >= 0 {
				continue
			}
			for _, e := range s.Units[u].Ents {
				if len(out) < most && !slices.Contains(known, e) {
					out = clause.AppendNew(out, e)
				}
			}
		}
	}
	for k := 0; k <= nearSentences; k++ {
		take(sc.Index - k)
	}
	take(sc.Index + 1)
	for i := range 3 {
		take(i)
	}
	for _, e := range sc.x.told.often {
		if len(out) < most && !slices.Contains(known, e) {
			out = clause.AppendNew(out, e)
		}
	}
	return out
}

// filledBy returns the act with its missing end filled.
func (c *candidate) filledBy(p *proposal) candidate {
	f := *c
	f.open, f.context = false, p
	at := clause.Filler{Ents: []int{p.entity}, Unit: -1, Tok: c.tr.tok, Place: "context"}
	switch p.role {
	case "actor":
		f.actors, f.actorAt = at.Ents, at
	case "recipient":
		f.recips, f.recipAt = at.Ents, at
	default:
		f.actors, f.actorAt = at.Ents, at
		at.Ents = []int{p.other}
		f.recips, f.recipAt = at.Ents, at
	}
	f.rule += "+context." + p.role
	return f
}

// traceFill records by whom a missing end was filled.
func (sc *scene) traceFill(tr *trigger, p *proposal) {
	if !sc.x.opt.Traces {
		return
	}
	who := sc.x.Entities.Entities[p.entity].ID
	if p.role == "both" {
		who += " and " + sc.x.Entities.Entities[p.other].ID
	}
	why := fmt.Sprintf("%s from context: %s (%.2f)", p.role, who, p.share)
	if p.told {
		why += ", told elsewhere"
	}
	sc.trace(tr, "filled", why)
}
