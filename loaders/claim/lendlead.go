package claim

import (
	"strings"

	"newsgraph/loaders/nlp/timex"
)

// leadReach is how many sentences behind the first of a text tell the day of what that sums up.
const leadReach = 2

// dayOfLead is that of the first day that the sentences behind a text's first tell one of the actor's
// side to have spoken or acted on: "Iran has rejected the charge. A foreign ministry spokesman said
// late on Friday …". A deed was not done on the day that somebody speaks of it.
func (l *lending) dayOfLead(c *Claim) string {
	x := l.x
	if c.Actor < 0 || !c.done() || c.Sentence != l.lead() || x.background(c) || x.scenes[c.Sentence].hasDay() {
		return ""
	}
	for d := range x.daysOf(c.Sentence+1, c.Sentence+leadReach) {
		if d.Kind != timex.Point || d.Future || !x.inStory(d.Value) {
			continue
		}
		sc := x.scenes[d.Sentence]
		h, v := sc.whoseDay(d)
		if v < 0 || deed(c.Type) && sc.IsSpeech(v) {
			return ""
		}
		self, poss, u := sc.Argument(h)
		if u < 0 && sc.At[0] >= 0 { // "EU ministers meeting in Luxembourg on Monday voted"
			self = sc.Members(sc.At[0])
		}
		if official := u < 0 && sc.IsSpeech(v) && (x.Lex.Standin[sc.Norm[h]] || x.Lex.Title[sc.Norm[h]]); !official && !x.speakFor(append(self, poss...), c.Actor) {
			return ""
		}
		return d.Value
	}
	return ""
}

// hasDay says whether a sentence tells a day of the story.
func (sc *scene) hasDay() bool {
	for d := range sc.days() {
		if sc.x.inStory(d.Value) {
			return true
		}
	}
	return false
}

// lead returns the first sentence of the text, headlines apart, that has a verb; -1 for none.
func (l *lending) lead() int {
	for i, sc := range l.x.scenes {
		if sc.IsHeadline() {
			continue
		}
		for t := range sc.Verb {
			if sc.Verb[t] && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "root") {
				return i
			}
		}
	}
	return -1
}

// whoseDay returns the head of the noun phrase that says who did what a date tells the day of, and the verb
// of that; both are -1 where the date belongs to a clause that is not the sentence's own, or is
// the day of a report.
func (sc *scene) whoseDay(d *timex.Expr) (head, verb int) {
	v := sc.dateVerb(d.Start, d.End)
	if v < 0 || sc.RelativeBefore(v) >= 0 || sc.sourceBefore(d.Start) {
		return -1, -1
	}
	h := sc.Sentence.Tokens[v].Head
	switch sc.Sentence.Tokens[v].Deprel {
	case "acl": // "a NATO statement, issued on Tuesday", "ministers meeting on Monday"
	case "root", "conj", "parataxis":
		h, _ = sc.Subject(v, 0)
	default:
		return -1, -1
	}
	if h < 0 || h > v {
		return -1, -1
	}
	return h, v
}

// sourceBefore says whether a sentence names its source before a token: "Seperti dilansir
// Reuters, Jumat (30/6), …".
func (sc *scene) sourceBefore(t int) bool {
	for k := 0; k < t; k++ {
		if sc.At[k] < 0 && (sc.x.Lex.Said.At(sc.Norm, k) > 0 || sc.x.Lex.Speech[sc.Norm[k]].Form == "source") {
			return true
		}
	}
	return false
}
