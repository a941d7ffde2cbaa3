package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/lang"
)

// A candidate is a frame with the units found for its roles.
type candidate struct {
	sc               *scene
	tr               trigger
	actors, recips   []int
	actorAt, recipAt clause.Filler
	about            []int
	st               status
	by               []int
	date             string
	place            int
	victims          []int // to whom the deed was done that it judges
	typ              string
	rule             string
	open             bool      // an end is missing
	context          *proposal // what filled it from context, nil where nothing did
}

// A draft is a candidate in the making, with what the stages see of its sentence.
type draft struct {
	candidate
	before  []trigger          // the triggers of the sentence before its own
	out     []candidate        // the candidates of the sentence before it
	known   func() []candidate // these behind those of the sentences before
	inside  *region            // the content of another trigger that it stands in, nil for none
	regions []region           // the contents of the triggers before it
}

// read finds the candidates of a sentence: every trigger goes through the stages.
func (sc *scene) read() []candidate {
	sc.fired = sc.triggers()
	trs := sc.fired
	known := sc.knowing()
	var regions []region
	var out []candidate
next:
	for i := range trs {
		if sc.within(&trs[i], trs[:i]) {
			sc.trace(&trs[i], "turned down", "part of another predicate")
			continue
		}
		d := draft{candidate: sc.fillBest(&trs[i]), before: trs[:i], out: out, inside: regionAt(regions, &trs[i]), regions: regions}
		d.known = func() []candidate { return known(out) }
		for _, run := range sc.x.stages {
			why := run(sc, &d)
			regions = d.regions
			if why != "" {
				sc.trace(&d.tr, "turned down", why)
				continue next
			}
		}
		out = sc.keep(&d.candidate, out)
	}
	return append(sc.dropWhereHit(dropStopped(dropHollow(out))), sc.alleged(out)...)
}

// fillBest fills the roles of a trigger; where it finds no recipient, those of a trigger of fewer
// words that finds both: "travelled to X on Sunday to meet Y" is no "travel on to".
func (sc *scene) fillBest(tr *trigger) candidate {
	c := sc.fill(tr)
	if len(c.recips) > 0 {
		return c
	}
	for i := range tr.lesser {
		if d := sc.fill(&tr.lesser[i]); len(d.recips) > 0 && len(d.actors) > 0 {
			return d
		}
	}
	return c
}

// keep puts a candidate to those of the sentence, with the acts that it presupposes;
// one of which an end is missing waits for the whole article.
func (sc *scene) keep(c *candidate, out []candidate) []candidate {
	if c.open {
		sc.x.leaveOpen(*c)
		return out
	}
	if n := len(out) - 1; n >= 0 && out[n].tr.tok == c.tr.tok && out[n].tr.frame != c.tr.frame && lexicon.Judges(out[n].tr.frame) == lexicon.Judges(c.tr.frame) { // one word, one act, and what is said of it
		if out[n].tr.frame.Prior < c.tr.frame.Prior && !c.moved() || out[n].moved() {
			out[n] = *c
			if d, ok := sc.spokenByPhone(c); ok {
				out = append(out, d)
			}
		}
		return out
	}
	out = append(out, *c)
	if d, ok := sc.spokenByPhone(c); ok {
		out = append(out, d)
	}
	if d, ok := sc.cameFrom(c); ok {
		out = append(out, d)
	}
	for _, im := range c.tr.frame.Implies {
		if d, ok := sc.implied(c, im); ok {
			out = append(out, d)
		}
	}
	return out
}

// knowing returns a function that gives the candidates of the sixty sentences
// before, with those of this one so far. The past is copied once a sentence.
func (sc *scene) knowing() func(out []candidate) []candidate {
	var seen []candidate
	past := sc.x.found[sc.x.foundAt[max(0, sc.Index-60)]:]
	return func(out []candidate) []candidate {
		if seen == nil {
			seen = append(make([]candidate, 0, len(past)+32), past...)
		}
		return append(seen, out...)
	}
}

// dropHollow drops an agreement whose other end is only that of the act agreed
// to: "setuju bertemu dengan X" is a meeting to come.
func dropHollow(cs []candidate) []candidate {
	var out []candidate
	for i := range cs {
		c := &cs[i]
		hollow := false
		if c.typ == "AGREED_WITH" && c.recipAt.Unit >= 0 {
			for j := range cs {
				d := &cs[j]
				hollow = hollow || j != i && d.typ != "AGREED_WITH" && d.tr.tok > c.tr.tok && d.recipAt.Unit == c.recipAt.Unit && d.tr.tok < c.sc.Units[c.recipAt.Unit].First
			}
		}
		if !hollow {
			out = append(out, *c)
		}
	}
	return out
}

// implied makes the act that a frame presupposes.
func (sc *scene) implied(c *candidate, im lang.Implied) (candidate, bool) {
	role := func(r string) []int {
		switch r {
		case "actor":
			return c.actors
		case "recipient":
			return c.recips
		case "about":
			return c.about
		}
		if c.place >= 0 {
			return []int{c.place}
		}
		return nil
	}
	d := *c
	d.typ, d.actors, d.recips, d.about = im.Type, role(im.Actor), role(im.Recipient), nil
	d.rule = c.rule + "+" + strings.ToLower(im.Type)
	return d, len(d.actors) > 0 && len(d.recips) > 0
}

// trace records what became of a trigger, where traces are asked for.
func (sc *scene) trace(tr *trigger, outcome, why string) {
	if !sc.x.opt.Traces {
		return
	}
	t := &sc.Sentence.Tokens[tr.tok]
	sc.x.out.Traces = append(sc.x.out.Traces, Trace{Sentence: sc.Index, Start: t.Start, End: t.End, Rule: tr.frame.ID, Outcome: outcome, Why: why})
}
