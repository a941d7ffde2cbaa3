package claim

import "slices"

// deedReach is how many sentences apart the text may tell of one deed.
const deedReach = 8

// dayOfDeeds is the month or year of the deed of the same type that the sentence before, in the same paragraph, tells of: "In
// 1998 al-Qaida bombed … America struck back".
func (l *lending) dayOfDeeds(c *Claim) string {
	sc := l.x.scenes[c.Sentence]
	if !c.done() || !deed(c.Type) || sc.hasDate() {
		return ""
	}
	for i := len(l.acts) - 1; i >= 0; i-- {
		p := &l.acts[i]
		before := p.Sentence+1 == c.Sentence && l.x.scenes[p.Sentence].Sentence.Block == sc.Sentence.Block
		if before && p.Type == c.Type && p.done() && p.Date != "" && !wholeDay(p.Date) {
			return p.Date
		}
	}
	return ""
}

// dayRetold is that which a sentence before a deed, or behind a headline's act, tells of what may be the same, without both
// its ends: "A dawn attack on Saturday killed ten. … Israel attacked Lebanon".
func (l *lending) dayRetold(c *Claim) string {
	x := l.x
	if x.inHeadline(c) {
		if !c.done() {
			return ""
		}
		for k := c.Sentence + 1; k < min(len(x.scenes), c.Sentence+deedReach); k++ {
			if day := x.scenes[k].dayOf(c); x.inStory(day) {
				return day
			}
		}
		return ""
	}
	if !deed(c.Type) || !x.goesOn(c) {
		return ""
	}
	for k := c.Sentence - 1; k >= max(0, c.Sentence-deedReach); k-- {
		if day := x.scenes[k].dayOf(c); day != "" {
			return day
		}
	}
	return ""
}

// dayOf returns the day that a sentence of the text tells of an act of a claim's type which may be the claim's, "" for none.
func (sc *scene) dayOf(c *Claim) string {
	if sc.IsHeadline() || !sc.hasDate() {
		return ""
	}
	for i := range sc.fired {
		tr := &sc.fired[i]
		if tr.frame.Type != c.Type || !sc.mayBe(tr, c) {
			continue
		}
		if day := sc.dateOf(tr, status{modality: "actual"}); day != "" {
			return day
		}
	}
	return ""
}

// mayBe says whether the act of a trigger may be a claim's: no end that the sentence names is another's.
func (sc *scene) mayBe(tr *trigger, c *Claim) bool {
	told := sc.fill(tr)
	fits := func(ends []int, e int) bool { return len(ends) == 0 || slices.Contains(ends, e) }
	return fits(told.actors, c.Actor) && fits(told.recips, c.Recipient)
}
