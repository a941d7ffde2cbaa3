package claim

import "newsgraph/loaders/nlp/timex"

// pactReach is how many sentences behind a signing the text may tell the day of the agreement.
const pactReach = 3

// dayOfAsking is that on which the paragraph tells, in the same sentence or the one before, that the two had a word together
// or one asked the other for what is refused or granted: "In April X urged Y to yield … Y rejected the call".
func (l *lending) dayOfAsking(c *Claim) string {
	sc := l.x.scenes[c.Sentence]
	if !c.done() || c.Type != "REJECTED" && c.Type != "CONCEDED_TO" || sc.hasDate() {
		return ""
	}
	for i := len(l.acts) - 1; i >= 0; i-- {
		p := &l.acts[i]
		asked := p.Type == "URGED" || p.Type == "SPOKE_WITH"
		near := p.TriggerStart < c.TriggerStart && c.Sentence-p.Sentence <= 1 && l.x.scenes[p.Sentence].Sentence.Block == sc.Sentence.Block
		if asked && near && p.done() && p.Date != "" && c.has(p.Actor) && c.has(p.Recipient) {
			return p.Date
		}
	}
	return ""
}

// dayOfScene is that which the sentence before an encounter tells by its main verb, unless that only says when words were said.
func (l *lending) dayOfScene(c *Claim) string {
	x := l.x
	if c.Sentence == 0 || !encounters(c.Type) || !x.goesOn(c) {
		return ""
	}
	from := x.scenes[c.Sentence-1]
	if from.IsHeadline() || x.scenes[c.Sentence].Sentence.Block-from.Sentence.Block > 1 {
		return ""
	}
	for d := range from.days() {
		v := from.dateVerb(d.Start, d.End)
		if d.Kind == timex.Point && x.inStory(d.Value) && v >= 0 && from.Sentence.Tokens[v].Deprel == "root" && !from.IsSpeech(v) {
			return d.Value
		}
	}
	return ""
}

// dayOfPact is that of the encounter which the sentences behind a signing tell of with one of its ends.
func (l *lending) dayOfPact(c *Claim) string {
	x := l.x
	if c.Type != "SIGNED" || !x.goesOn(c) {
		return ""
	}
	for i := range l.acts {
		p := &l.acts[i]
		if p.Sentence > c.Sentence && p.Sentence <= c.Sentence+pactReach && encounters(p.Type) && p.done() && x.inStory(p.Date) && x.sharesEnd(c, p) {
			return p.Date
		}
	}
	return ""
}

// goesOn says whether an act was done in the course of the story, on a day that its sentence does not tell.
func (x *reader) goesOn(c *Claim) bool {
	sc, t := x.sceneOf(c)
	return c.done() && !sc.hasDate() && !sc.goesBack() && !sc.pluperfect(t) && !x.background(c)
}
