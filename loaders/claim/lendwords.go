package claim

import (
	"slices"

	"newsgraph/loaders/nlp/timex"
)

// nearWords is how many sentences before and behind an act of words the text may tell when its
// actor spoke.
const nearWords = 3

// dayOfSpeaker is that on which one of the sentences around it says that the same person or body
// spoke: "X said on Monday … He also called on Y", "X condemned Y. 'This is …,' he said on Monday". A
// country speaks with many mouths.
func (l *lending) dayOfSpeaker(c *Claim) string {
	x := l.x
	sc := x.scenes[c.Sentence]
	if c.Actor < 0 || !c.done() || !x.speaks(c.Type) || x.Entities.Entities[c.Actor].Type == "Country" || sc.hasDate() || sc.goesBack() || x.background(c) {
		return ""
	}
	for k := x.datesFrom(max(0, c.Sentence-nearWords)); k < len(x.dates) && x.dates[k].Sentence <= c.Sentence+nearWords; k++ {
		d := &x.dates[k]
		if d.Kind != timex.Point || !x.inStory(d.Value) {
			continue
		}
		from := x.scenes[d.Sentence]
		v := from.dateVerb(d.Start, d.End)
		if v < 0 || !from.IsSpeech(v) {
			continue
		}
		pos := from.Sentence.Tokens[v].Start
		for _, i := range x.SaysIn[d.Sentence] {
			if s := &x.Sayings[i]; s.Verb == pos && slices.Contains(s.Speakers, c.Actor) {
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
		if p.done() && !x.inHeadline(p) && p.Type == c.Type && x.inStory(p.Date) && x.headlines(c, p) {
			return p.Date
		}
	}
	return ""
}

// headlines says whether a headline's act may be one of the text: of one end the same, of a meeting
// both, for which a headline may say the country.
func (x *reader) headlines(c, p *Claim) bool {
	if !betweenTwo(c.Type) {
		return c.has(p.Actor) || c.has(p.Recipient)
	}
	of := func(e int) bool {
		return c.has(e) || x.standsFor(c.Actor, e) || x.standsFor(c.Recipient, e)
	}
	return of(p.Actor) && of(p.Recipient)
}

// standsFor says whether one of two entities is the country of the other.
func (x *reader) standsFor(a, b int) bool {
	return x.oneState(a, b) && (x.Entities.Entities[a].Type == "Country" || x.Entities.Entities[b].Type == "Country")
}

// dayOfWords is that on which the words are told to have been said in which somebody speaks for
// himself or his own: "Kami mengutuk serangan itu, kata X, Senin". In English he must do so at the
// time: "said that France condemns Y" or "that she condemned Y", not "that France had condemned Y".
func (l *lending) dayOfWords(c *Claim) string {
	x := l.x
	if c.Actor < 0 || !c.done() || !x.speaks(c.Type) {
		return ""
	}
	sc, t := x.sceneOf(c)
	tense := sc.Sentence.Tokens[t].Morph.Tense
	past := tense == "past" && !sc.pluperfect(t)
	perfect := sc.presentPerfect(t)
	if x.Lex.Code == "en" && tense != "pres" && !past && !perfect {
		return ""
	}
	said := x.SayingsAt(c.TriggerStart)
	if len(said) == 0 && (!past || perfect) {
		return sc.unnamedOfficesDay(t)
	}
	for _, s := range said {
		if s.Negative || !x.speakFor(s.Speakers, c.Actor) || (past || perfect && s.Verb < c.TriggerStart) && !slices.Contains(s.Speakers, c.Actor) {
			return ""
		}
		from := x.scenes[max(0, x.SentenceAt(s.Verb))]
		for k := x.datesFrom(from.Index); k < len(x.dates) && x.dates[k].Sentence == from.Index; k++ {
			d := &x.dates[k]
			if v := from.dateVerb(d.Start, d.End); d.Kind == timex.Point && x.inStory(d.Value) && v >= 0 && from.Sentence.Tokens[v].Start == s.Verb {
				return d.Value
			}
		}
	}
	return ""
}

// speakFor says whether one of some speakers is an entity or of its state.
func (x *reader) speakFor(speakers []int, e int) bool {
	for _, s := range speakers {
		if x.oneState(s, e) {
			return true
		}
	}
	return false
}

// unnamedOfficesDay is that on which an office without a name is told behind a token to have spoken: "'France
// condemns the attack,' the foreign ministry said on Monday".
func (sc *scene) unnamedOfficesDay(t int) string {
	for k := sc.x.datesFrom(sc.Index); k < len(sc.x.dates) && sc.x.dates[k].Sentence == sc.Index; k++ {
		d := &sc.x.dates[k]
		v := sc.dateVerb(d.Start, d.End)
		if d.Kind != timex.Point || !sc.x.inStory(d.Value) || v < t || !sc.IsSpeech(v) {
			continue
		}
		if h, _ := sc.Subject(v, 0); h >= 0 && sc.At[h] < 0 && (sc.x.Lex.Standin[sc.Norm[h]] || sc.x.Lex.Title[sc.Norm[h]] || sc.x.Lex.Office[sc.Norm[h]]) {
			return d.Value
		}
	}
	return ""
}
