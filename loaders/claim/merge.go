package claim

import (
	"slices"
	"sort"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// DefaultThreshold is the least confidence of a claim that is said. On articles that the
// forests were not grown of (go test ./loaders -run Forests -train) F1 falls slowly from
// 0.4 on; of the claims between 0.5 and 0.6 half are right there, and on news pages fewer,
// while being right counts first (ADR 72).
const DefaultThreshold = 0.6

// mostPairs is the number of pairs above which an act is a list misread.
const mostPairs = 12

// expand makes claims of candidates: every actor with every recipient, one claim
// a pair of a symmetric act.
func (x *reader) expand(found []candidate) []Claim {
	var out []Claim
	for i := range found {
		c := &found[i]
		sym := x.Lex.Sym[c.typ]
		pairs := [][2]int{}
		switch {
		case sym && len(c.recips) == 0 && len(c.actors) > 1:
			for a := range c.actors {
				for b := a + 1; b < len(c.actors); b++ {
					pairs = append(pairs, [2]int{c.actors[a], c.actors[b]})
				}
			}
		case len(c.actors) == 0 || len(c.recips) == 0:
			if x.opt.Unresolved && len(c.actors)+len(c.recips) > 0 {
				pairs = append(pairs, [2]int{first(c.actors), first(c.recips)})
			}
		default:
			for _, a := range c.actors {
				for _, b := range c.recips {
					if a != b {
						pairs = append(pairs, [2]int{a, b})
					}
				}
			}
		}
		if len(pairs) > mostPairs {
			c.sc.trace(&c.tr, "turned down", "too many pairs")
			continue
		}
		for _, p := range pairs {
			if sym && x.ownState(p[0], p[1]) {
				c.sc.trace(&c.tr, "turned down", "a country and one of its own persons")
				continue
			}
			out = append(out, x.claimOf(c, p[0], p[1]))
		}
	}
	return out
}

// ownState says whether one of two ends is a country and the other a person of it.
func (x *reader) ownState(a, b int) bool {
	if a < 0 || b < 0 {
		return false
	}
	e, f := &x.Entities.Entities[a], &x.Entities.Entities[b]
	return e.Type == "Country" && f.Type == "Person" && f.Country == e.ID || f.Type == "Country" && e.Type == "Person" && e.Country == f.ID
}

func first(l []int) int {
	if len(l) == 0 {
		return -1
	}
	return l[0]
}

func (x *reader) claimOf(c *candidate, a, b int) Claim {
	s := c.sc.Sentence
	from, to := s.Tokens[c.tr.tok].Start, s.Tokens[max(c.tr.tok, c.tr.last)].End
	if c.tr.light >= 0 {
		from, to = min(from, s.Tokens[c.tr.light].Start), max(to, s.Tokens[c.tr.light].End)
	}
	if c.tr.obj >= 0 {
		from, to = min(from, s.Tokens[c.tr.obj].Start), max(to, s.Tokens[c.tr.obj].End)
	}
	is := x.ploverOf(c)
	cl := Claim{Type: c.typ, Actor: a, Recipient: b, Polarity: "positive", Modality: c.st.modality, Date: c.date, Place: c.place,
		Event: is.event, Mode: is.mode, Sentence: c.sc.Index, TriggerStart: from, TriggerEnd: to,
		Trigger: x.Analysis.Text[from:to], Rule: c.rule}
	if c.place == a || c.place == b {
		cl.Place = -1
	}
	if c.st.negative {
		cl.Polarity = "negative"
	}
	for _, e := range c.about {
		if e != a && e != b && !x.ownLand(a, e) {
			cl.About = append(cl.About, e)
		}
	}
	cl.AttributedTo = append(cl.AttributedTo, c.by...)
	if a < 0 {
		cl.ActorText = c.sc.endText(&c.tr, "actor")
	}
	if b < 0 {
		cl.RecipientText = c.sc.endText(&c.tr, "recipient")
	}
	switch {
	case a < 0 || b < 0:
	case c.context != nil:
		cl.Confidence = c.context.share
	default:
		cl.Features = c.sc.features(c, a, b)
		cl.Confidence = confidence(x.sure, cl.Features)
	}
	return cl
}

// merge makes one claim of the same act told twice: same type, ends, polarity and
// modality, and dates that do not contradict each other.
func (x *reader) merge(found []candidate) []Claim {
	var out []Claim
	threshold := x.opt.Threshold
	if threshold == 0 {
		threshold = DefaultThreshold
	}
	buckets := map[bucketKey][]int{}
	for _, c := range x.expand(found) {
		if c.Actor >= 0 && c.Recipient >= 0 && c.Confidence < threshold {
			continue
		}
		key := x.bucket(&c)
		done := false
		for _, i := range buckets[key] {
			if x.sameAct(&out[i], &c) {
				x.join(&out[i], &c)
				done = true
				break
			}
		}
		if !done {
			buckets[key] = append(buckets[key], len(out))
			out = append(out, c)
		}
	}
	out = x.talkedWhenMet(x.retold(out))
	x.lend(out)
	sort.SliceStable(out, func(i, j int) bool {
		if out[i].TriggerStart != out[j].TriggerStart {
			return out[i].TriggerStart < out[j].TriggerStart
		}
		return out[i].Type < out[j].Type
	})
	return out
}

// A bucketKey is what two claims of one act have in common for sure.
type bucketKey struct {
	typ  string
	a, b int
}

func (x *reader) bucket(c *Claim) bucketKey {
	switch {
	case x.Lex.Sym[c.Type]:
		return bucketKey{c.Type, min(c.Actor, c.Recipient), max(c.Actor, c.Recipient)}
	case c.Type == "VISITED":
		return bucketKey{c.Type, c.Actor, -2}
	}
	return bucketKey{c.Type, -2, c.Recipient}
}

func (x *reader) sameAct(a, b *Claim) bool {
	if a.Type != b.Type || a.Polarity != b.Polarity || a.Modality != b.Modality {
		return false
	}
	same := a.Actor == b.Actor && a.Recipient == b.Recipient && a.ActorText == b.ActorText && a.RecipientText == b.RecipientText
	same = same || x.sameState(a, b)
	if x.Lex.Sym[a.Type] {
		same = same || a.Actor == b.Recipient && a.Recipient == b.Actor
	}
	return same && x.oneTime(a.Date, b.Date) && (len(a.About) == 0 || len(b.About) == 0 || meets(a.About, b.About))
}

// sameState says whether two claims tell of one act of a state by different
// names: "French police detained X" and "France detained X"; a visit to a city and
// to its country.
func (x *reader) sameState(a, b *Claim) bool {
	if a.Actor < 0 || b.Actor < 0 || a.Recipient < 0 || b.Recipient < 0 {
		return false
	}
	ents := x.Entities.Entities
	switch a.Type {
	case "DETAINED", "RELEASED", "SANCTIONED", "SUSPENDED", "WITHDREW_FROM", "COERCED", "MOBILIZED":
		s := clause.StateOf(&ents[a.Actor])
		return a.Recipient == b.Recipient && s != "" && s == clause.StateOf(&ents[b.Actor])
	case "VISITED":
		ea, eb := &ents[a.Recipient], &ents[b.Recipient]
		return a.Actor == b.Actor && (ea.Type == "Country") != (eb.Type == "Country") && clause.StateOf(ea) != "" && clause.StateOf(ea) == clause.StateOf(eb)
	}
	return false
}

// oneTime says whether two dates may be of one act. An undated act is one of the
// days around publication; it is none of an earlier month or year.
func (x *reader) oneTime(a, b string) bool {
	if !compatible(a, b) {
		return false
	}
	if pub := x.doc.Published; len(pub) >= 7 && (a == "" || b == "") && a+b != "" {
		d := a + b
		if len(d) < 7 || monthsBetween(d[:7], pub[:7]) > 1 {
			return false
		}
	}
	return true
}

// monthsBetween counts months from one ISO month to another.
func monthsBetween(a, b string) int {
	num := func(s string) int {
		n := 0
		for _, c := range s {
			if c >= '0' && c <= '9' {
				n = 10*n + int(c-'0')
			}
		}
		return n
	}
	n := 12*(num(b[:4])-num(a[:4])) + num(b[5:7]) - num(a[5:7])
	return max(n, -n)
}

func meets(a, b []int) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// compatible says whether two dates may be of one act: one is unknown or covers the other.
func compatible(a, b string) bool {
	return a == "" || b == "" || strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// inHeadline says whether a claim stands in a title or a heading.
func (x *reader) inHeadline(c *Claim) bool {
	return x.scenes[c.Sentence].IsHeadline()
}

// join adds what b knows to a.
func (x *reader) join(a, b *Claim) {
	headA, headB := x.inHeadline(a), x.inHeadline(b)
	own := len(a.AttributedTo) == 0 || len(b.AttributedTo) == 0
	if len(a.tellings) == 0 && (!headA || headB) { // a headline tells nothing that the text does not tell
		a.tellings = []telling{a.toldHere()}
	}
	if headA || !headB {
		a.tellings = append(a.tellings, b.toldHere())
	}
	if len(b.Date) > len(a.Date) {
		a.Date = b.Date
	}
	if a.Place < 0 {
		a.Place = b.Place
	}
	a.About = clause.AppendNew(a.About, b.About...)
	switch { // a headline leaves out who says so
	case headA && !headB:
		a.AttributedTo = b.AttributedTo
	case headB && !headA:
	case own && a.Polarity == "positive":
		a.AttributedTo = nil
	default:
		a.AttributedTo = clause.AppendNew(a.AttributedTo, b.AttributedTo...)
	}
	if headA && !headB && b.Confidence >= DefaultThreshold {
		// a sentence is better evidence than a headline, which says "Russia" for its police
		if x.sameState(a, b) {
			a.Actor, a.Recipient = b.Actor, b.Recipient
		}
		a.Sentence, a.TriggerStart, a.TriggerEnd, a.Trigger, a.Rule, a.Event, a.Mode = b.Sentence, b.TriggerStart, b.TriggerEnd, b.Trigger, b.Rule, b.Event, b.Mode
	}
	a.Confidence = max(a.Confidence, b.Confidence)
}
