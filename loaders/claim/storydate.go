package claim

import "time"

// storyTypes are the acts that an encounter consists of: who travelled to it, met,
// agreed and signed there did so on one day.
var storyTypes = map[string]bool{"MET_WITH": true, "AGREED_WITH": true, "SIGNED": true, "VISITED": true}

// storyDays is how far before publication the day of an encounter may lie that a
// later sentence goes on telling of without a date.
const storyDays = 14

// shareStoryDates gives an undated meeting or signing the day of the encounter that
// the article told of before it with one of the same ends: "X flew to Y on Sunday …
// The pair met …", "The declaration was later signed by X". A sentence that
// goes back in time ("sebelumnya", "earlier") or tells its own date is left alone.
func (x *reader) shareStoryDates(cs []Claim) {
	for i := range cs {
		c := &cs[i]
		if c.Date != "" || c.Polarity != "positive" || c.Modality != "actual" || c.Type != "MET_WITH" && c.Type != "SIGNED" {
			continue
		}
		if sc := x.scenes[c.Sentence]; sc.hasDate() || sc.goesBack() {
			continue
		}
		best := -1
		for j := range cs {
			d := &cs[j]
			if !storyTypes[d.Type] || d.Polarity != "positive" || d.Modality != "actual" || !x.inStory(d.Date) || i == j || !x.sharesEnd(c, d) {
				continue
			}
			if before := d.TriggerStart <= c.TriggerStart; best < 0 || before && (cs[best].TriggerStart > c.TriggerStart || d.TriggerStart > cs[best].TriggerStart) {
				best = j
			}
		}
		if best >= 0 && (cs[best].TriggerStart <= c.TriggerStart || x.inHeadline(c)) {
			c.Date = cs[best].Date
		}
	}
}

// goesBack says whether a word of a sentence sets it before what was told last.
func (sc *scene) goesBack() bool {
	for k := range sc.norm {
		if sc.at[k] < 0 && sc.x.lex.earlier[sc.norm[k]] {
			return true
		}
	}
	return false
}

// inStory says whether a date is a day of the fortnight before publication.
func (x *reader) inStory(date string) bool {
	d, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return false
	}
	pub, err := time.Parse(time.DateOnly, x.doc.Published)
	if err != nil {
		return false
	}
	days := pub.Sub(d).Hours() / 24
	return days >= -1 && days <= storyDays
}

// sharesEnd says whether two acts have an end in common, or one of the same state. A
// journey goes with whom its traveller meets there: it must lead to the other's state.
func (x *reader) sharesEnd(a, b *Claim) bool {
	if b.Type == "VISITED" {
		return a.Actor == b.Actor && x.oneState(a.Recipient, b.Recipient) || a.Recipient == b.Actor && x.oneState(a.Actor, b.Recipient)
	}
	for _, e := range []int{a.Actor, a.Recipient} {
		if x.oneState(e, b.Actor) || x.oneState(e, b.Recipient) {
			return true
		}
	}
	return false
}

// oneState says whether two entities are the same or belong to one state.
func (x *reader) oneState(a, b int) bool {
	if a < 0 || b < 0 {
		return false
	}
	s := stateOf(&x.ents.Entities[a])
	return a == b || s != "" && s == stateOf(&x.ents.Entities[b])
}
