package timex

import (
	"strings"

	"newsgraph/loaders/nlp"
)

// kind tells by the words before tokens i to end what an expression is.
func (r *reader) kind(i, end int) Kind {
	i = r.led(i)
	if r.since.before(r.tokens, i) > 0 {
		return Start
	}
	if r.bounds.before(r.tokens, i) > 0 && r.norm(end) != "'s" { // after Thursday's talks
		return Bound
	}
	return Point
}

// led returns where the words begin that lead the expression at token i: "on", "early".
func (r *reader) led(i int) int {
	for {
		n := r.leads.before(r.tokens, i)
		if n == 0 {
			n = r.edges.before(r.tokens, i)
		}
		if n == 0 {
			return i
		}
		i -= n
	}
}

// after says whether a date lies wholly after the publication.
func (r *reader) after(d date) bool {
	if d.year == 0 || r.published.IsZero() {
		return false
	}
	p := dayOf(r.published)
	if d.month == 0 {
		p.month = 0
	}
	if d.day == 0 {
		p.day = 0
	}
	return p.String() < d.String()
}

// placed says where the text places what happens at token i: ahead where its
// verb, or what that verb depends on, is or has a word of plans; behind where
// the verb is past. Without a tree the few words before it are asked.
func (r *reader) placed(i int) direction {
	if r.ever.before(r.tokens, r.led(i)) > 0 {
		return behind // "talks broken off since January"
	}
	if !r.hasTree {
		const reach = 8
		for j := i - 1; j >= 0 && j >= i-reach; j-- {
			if r.future[r.norm(j)] || r.arranged.before(r.tokens, j) > 0 {
				return ahead
			}
		}
		return nowhere
	}
	const steps = 6
	from := -1 // where the climb came from
	for range steps {
		if r.planned(i) || r.takenBack(i, from) {
			return ahead
		}
		from = i
		t := &r.tokens[i]
		if n, _ := r.since.at(r.tokens, i); n > 0 && t.Head >= 0 {
			i = t.Head // "akan menggelar latihan mulai Senin"
			continue
		}
		if t.UPOS == "VERB" {
			return r.verb(i)
		}
		if t.Head < 0 {
			break
		}
		i = t.Head
	}
	return nowhere
}

// verb says where the verb at i, which itself is no word of plans, places an act.
func (r *reader) verb(i int) direction {
	t := &r.tokens[i]
	if t.Head >= 0 {
		switch t.Deprel {
		case "xcomp", "acl", "advcl", "ccomp", "csubj":
			h := &r.tokens[t.Head]
			if r.future[h.Norm] || r.future[h.Lemma] || t.Deprel == "xcomp" && r.planned(t.Head) {
				return ahead
			}
		}
	}
	if t.Morph.Tense == "past" || t.Morph.Tense == "part" {
		return behind
	}
	if t.Morph.Tense == "pres" && r.timetable[t.Lemma] {
		return ahead
	}
	return nowhere
}

// read gets ready for a sentence.
func (r *reader) read(tokens []nlp.Token) {
	r.tokens, r.hasTree = tokens, false
	r.plans = append(r.plans[:0], make([]bool, len(tokens))...)
	for j := range tokens {
		t := &tokens[j]
		r.hasTree = r.hasTree || t.UPOS != ""
		if t.Head < 0 || !r.future[t.Norm] {
			continue
		}
		switch t.Deprel {
		case "aux", "advmod", "aux:pass", "cop", "mark", "obl", "obl:tmod", "case":
			r.plans[t.Head] = true
		}
	}
}

// planned says whether the word at i is, or has as its own, a word of plans.
func (r *reader) planned(i int) bool {
	t := &r.tokens[i]
	return r.plans[i] || t.UPOS == "VERB" && (r.future[t.Norm] || r.future[t.Lemma] || r.arranged.before(r.tokens, i) > 0)
}

// takenBack says whether the word at i calls off what the day below it, which the climb came from, was set for: "called
// off Friday's meeting", though not "on Friday called off a meeting".
func (r *reader) takenBack(i, from int) bool {
	if n, _ := r.calledOff.at(r.tokens, i); n == 0 || from < 0 {
		return false
	}
	if r.tokens[i].UPOS == "NOUN" {
		return true
	}
	below := &r.tokens[from]
	return below.UPOS == "NOUN" && (below.Deprel == "obj" || strings.HasPrefix(below.Deprel, "nsubj"))
}

// ofReport says whether the expression at token i is the day on which a medium reported what the text
// relays: "dilansir dari AFP, Selasa".
func (r *reader) ofReport(i int) bool {
	const reach = 6
	for j := i - 1; j >= 0 && j >= i-reach; j-- {
		if r.relayed[r.norm(j)] {
			return true
		}
		if r.tokens[j].UPOS == "VERB" {
			break
		}
	}
	return false
}
