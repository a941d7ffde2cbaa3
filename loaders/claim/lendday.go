package claim

import (
	"time"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/nlp/timex"
)

// storyDays is how far before publication the day of an encounter may lie that a
// later sentence goes on telling of without a date.
const storyDays = 14

// dayOfJourney is that of the journey that the same sentence tells of with a meeting ("flew
// to X to meet Y"), and for the journey that of the meeting.
func (l *lending) dayOfJourney(c *Claim) string {
	for i := range l.acts {
		v, m := c, &l.acts[i]
		if v.Type == "MET_WITH" {
			v, m = m, v
		}
		if sc, t := l.x.sceneOf(v); m.TriggerStart < v.TriggerStart && sc.Verb[t] {
			continue // "after meeting X on Sunday, Y flew to Z"
		}
		if v.Type == "VISITED" && m.Type == "MET_WITH" && v.Sentence == m.Sentence && v.Modality == m.Modality && v.Polarity == m.Polarity && m.has(v.Actor) && l.acts[i].Date != "" {
			return l.acts[i].Date
		}
	}
	return ""
}

// dayBefore is that of the act told right before in the same paragraph, where the act's own
// sentence holds no date. An English text seldom gives words the day of what they are about.
func (l *lending) dayBefore(c *Claim) string {
	x := l.x
	if !c.done() || c.Sentence == 0 || c.toldAgain() {
		return ""
	}
	sc, t := x.sceneOf(c)
	if sc.goesBack() || sc.pluperfect(t) {
		return "" // "Earlier, he met X"
	}
	if x.Lex.Code == "en" && x.speaks(c.Type) {
		for i := len(l.acts) - 1; i >= 0; i-- { // "held talks, during which Xi voiced support"
			if p := &l.acts[i]; p.Sentence == c.Sentence && p.TriggerStart < c.TriggerStart && l.borrowed[i] {
				return p.Date
			}
		}
		return ""
	}
	if sc.hasDate() {
		return ""
	}
	far := 0
	if c.Type == "SIGNED" {
		far = 1 // what was agreed or held in the paragraph before was signed there
	}
	for i := len(l.acts) - 1; i >= 0; i-- {
		p := &l.acts[i]
		if p.TriggerStart >= c.TriggerStart {
			continue
		}
		if p.Sentence == c.Sentence {
			if p.Date != "" && !l.borrowed[i] {
				return ""
			}
			continue
		}
		from := x.scenes[p.Sentence].Sentence
		if x.background(p) || sc.Sentence.Block-from.Block > far || c.Sentence-p.Sentence > 1 || from.Kind == "title" || x.speaks(c.Type) && deed(p.Type) {
			return "" // who speaks of a deed need not speak on its day
		}
		if len(p.Date) >= 7 && p.done() && (x.Lex.Code != "id" || x.sharesEnd(c, p)) {
			return p.Date
		}
	}
	return ""
}

// toldAgain says whether a telling is not the first: what was told before is recalled where the text
// goes on to something else.
func (c *Claim) toldAgain() bool {
	return len(c.tellings) > 0 && c.tellings[0].start != c.TriggerStart
}

// dayOfStory is that of the encounter that the article told of before a meeting, an agreement or a signing
// with one of the same ends: "X flew to Y on Sunday … The pair met …", "The declaration was later signed
// by X". A sentence that goes back in time ("sebelumnya", "earlier") or tells its own date is left alone.
func (l *lending) dayOfStory(c *Claim) string {
	x := l.x
	if !c.done() || !encounters(c.Type) || c.Type == "VISITED" {
		return ""
	}
	if sc, t := x.sceneOf(c); sc.hasDate() || sc.goesBack() || sc.pluperfect(t) {
		return ""
	}
	day := ""
	for i := range l.acts {
		p := &l.acts[i]
		if p.TriggerStart > c.TriggerStart && (day != "" || !x.inHeadline(c)) {
			break // the first behind a headline, else the last before
		}
		if p != c && encounters(p.Type) && p.done() && x.inStory(p.Date) && x.sharesEnd(c, p) && !x.background(p) && (!x.inHeadline(c) || p.Type == "VISITED" || x.headlines(c, p)) {
			day = p.Date
		}
	}
	return day
}

// encounters says whether an encounter consists of acts of a type: who travelled to it, met,
// agreed and signed there did so on one day.
func encounters(typ string) bool {
	switch typ {
	case "MET_WITH", "AGREED_WITH", "SIGNED", "VISITED":
		return true
	}
	return false
}

// speaks says whether acts of a type are words, a protest among them.
func (x *reader) speaks(typ string) bool { return x.verbal[typ] || typ == "PROTESTED" }

// deed says whether acts of a type are done by force or by withholding something.
func deed(typ string) bool {
	switch typ {
	case "ATTACKED", "COERCED", "DETAINED", "RELEASED", "SANCTIONED", "SUSPENDED", "MOBILIZED", "WITHDREW_FROM":
		return true
	}
	return false
}

// hasDate says whether a sentence holds a date that is not ahead.
func (sc *scene) hasDate() bool {
	for d := range sc.days() {
		if !d.Future && d.Kind != timex.Recurring && d.Kind != timex.Duration {
			return true
		}
	}
	return false
}

// goesBack says whether a word of a sentence sets it before what was told last.
func (sc *scene) goesBack() bool {
	for k := range sc.Norm {
		if sc.At[k] < 0 && sc.x.Lex.Earlier[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// pluperfect says whether a verb stands in the past perfect, which tells what was before what was
// told: "had met".
func (sc *scene) pluperfect(t int) bool {
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.x.Lex.Cues.Perfect.Has(sc.Lemma[k]) {
			return sc.Sentence.Tokens[k].Morph.Tense == "past"
		}
		if !sc.AlongVerb(k) {
			break
		}
	}
	return false
}

// presentPerfect says whether a verb tells what has just been done: "has condemned".
func (sc *scene) presentPerfect(t int) bool {
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.x.Lex.Cues.Perfect.Has(sc.Lemma[k]) {
			return sc.Sentence.Tokens[k].Morph.Tense != "past"
		}
		if !sc.AlongVerb(k) {
			break
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
	s := clause.StateOf(&x.Entities.Entities[a])
	return a == b || s != "" && s == clause.StateOf(&x.Entities.Entities[b])
}
