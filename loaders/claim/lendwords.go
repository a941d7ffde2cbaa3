package claim

import "newsgraph/loaders/nlp/timex"

// dayOfSpeaker is that on which one of the three sentences before says that the same person or body
// spoke: "X said on Monday … He also called on Y". A country speaks with many mouths.
func (l *lending) dayOfSpeaker(c *Claim) string {
	x := l.x
	sc := x.scenes[c.Sentence]
	if c.Actor < 0 || !c.done() || !x.speaks(c.Type) || x.ents.Entities[c.Actor].Type == "Country" || sc.hasDate() || sc.goesBack() || x.background(c) {
		return ""
	}
	for k := x.datesFrom(max(0, c.Sentence-3)); k < len(x.dates) && x.dates[k].Sentence < c.Sentence; k++ {
		d := &x.dates[k]
		if d.Kind != timex.Point || !x.inStory(d.Value) {
			continue
		}
		from := x.scenes[d.Sentence]
		v := from.dateVerb(d.Start, d.End)
		if v < 0 || !from.isSpeech(v) {
			continue
		}
		pos := from.s.Tokens[v].Start
		for _, i := range x.saysIn[d.Sentence] {
			if s := &x.sayings[i]; s.verb == pos && contains(s.speakers, c.Actor) {
				return d.Value
			}
		}
	}
	return ""
}

// dayOfHeadline is that of the act of the type that the text tells of with one of the ends of a headline's.
func (l *lending) dayOfHeadline(c *Claim) string {
	x := l.x
	if !c.done() || !x.inHeadline(c) {
		return ""
	}
	for i := range l.acts {
		p := &l.acts[i]
		if p.done() && !x.inHeadline(p) && p.Type == c.Type && x.inStory(p.Date) && (c.has(p.Actor) || c.has(p.Recipient)) {
			return p.Date
		}
	}
	return ""
}
