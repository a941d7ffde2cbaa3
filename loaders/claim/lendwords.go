package claim

import (
	"slices"
	"strings"

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
	for d := range x.daysOf(c.Sentence-nearWords, c.Sentence+nearWords) {
		if d.Kind != timex.Point || !x.inStory(d.Value) {
			continue
		}
		for _, i := range x.SaysIn[d.Sentence] {
			if s := &x.Sayings[i]; slices.Contains(s.Speakers, c.Actor) && x.scenes[d.Sentence].saidOn(d, s.Verb) {
				return d.Value
			}
		}
	}
	return l.spokeThere(c)
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
		for d := range from.days() {
			if d.Kind == timex.Point && x.inStory(d.Value) && from.saidOn(d, s.Verb) {
				return d.Value
			}
		}
	}
	return ""
}

// saidOn says whether a date tells when the words of the verb at a byte were said: its own, that of the statement they stand
// in ("said in a statement released Monday", "a statement, issued Monday, said") or that on which their speaker spoke
// ("Speaking to reporters on Monday, X said").
func (sc *scene) saidOn(d *timex.Expr, verb int) bool {
	g := sc.dateVerb(d.Start, d.End)
	if g < 0 {
		return false
	}
	if sc.Sentence.Tokens[g].Start == verb {
		return true
	}
	by := func(t int) bool {
		h := sc.Sentence.Tokens[t].Head
		return h >= 0 && sc.Sentence.Tokens[h].Start == verb
	}
	of, n := sc.Sentence.Tokens[g].Deprel, sc.Sentence.Tokens[g].Head
	if of == "advcl" {
		return by(g) && sc.x.Lex.Cues.Speaking.Has(sc.Lemma[g])
	}
	return strings.HasPrefix(of, "acl") && n >= 0 && by(n) && (sc.x.Lex.Cues.Venues.Has(sc.Norm[n]) || sc.x.Lex.Statement[sc.Norm[n]])
}

// spokeThere is that of the speech, interview or statement in which the sentence before tells that the same actor spoke: "X
// criticised Y in a speech on Monday. He accused Z".
func (l *lending) spokeThere(c *Claim) string {
	for i := range l.acts {
		p := &l.acts[i]
		if p.Sentence+1 == c.Sentence && p.Actor == c.Actor && p.done() && l.x.speaks(p.Type) && !l.borrowed[i] && l.x.inStory(p.Date) && !l.x.background(p) && l.x.scenes[p.Sentence].tellsVenue() {
			return p.Date
		}
	}
	return ""
}

// tellsVenue says whether a sentence names the occasion or the form in which words were said.
func (sc *scene) tellsVenue() bool {
	for k := range sc.Norm {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Venues.Has(sc.Norm[k]) && sc.Sentence.Tokens[k].Deprel == "obl" && sc.inWhich(k) {
			return true
		}
	}
	return false
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
	for d := range sc.days() {
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
