package claim

import (
	"slices"

	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp/timex"
)

// toldReach is how many sentences behind an act the text may tell its day.
const toldReach = 2

// dayToldBehind is that which one of the sentences behind an act tells of it: a sentence that only says when it was
// ("Tudingan itu disampaikan pada Jumat (3/1)"), a day beside its noun ("Monday's strike killed …") or what befell its
// recipient told once more ("He was arrested on Monday"). It dates the last act that the words may name.
func (l *lending) dayToldBehind(c *Claim) string {
	if !c.done() {
		return ""
	}
	x := l.x
	for d := range x.daysOf(c.Sentence+1, c.Sentence+toldReach) {
		if d.Kind != timex.Point && d.Kind != timex.Start || !wholeDay(d.Value) {
			continue
		}
		sc := x.scenes[d.Sentence]
		names := (*scene).mayName
		h := sc.daySubject(d)
		if h < 0 && d.Kind == timex.Point {
			names, h = (*scene).isOf, sc.nounBeside(d)
		}
		if h >= 0 && names(sc, h, c) && !l.namesLater(sc, h, c) || h < 0 && sc.befalls(d, c) {
			return d.Value
		}
	}
	return ""
}

// namesLater says whether the noun at h may mean an act told between another and its sentence.
func (l *lending) namesLater(sc *scene, h int, c *Claim) bool {
	for i := range l.acts {
		if a := &l.acts[i]; a.Sentence < sc.Index && a.TriggerStart > c.TriggerStart && sc.mayName(h, a) {
			return true
		}
	}
	return false
}

// daySubject returns the noun that points back to an act, of a sentence that only says that it was on a day; -1 for none.
func (sc *scene) daySubject(d *timex.Expr) int {
	if h, v := sc.pointingSubject(); h >= 0 && sc.startedVerb(sc.dateVerb(d.Start, d.End)) == v {
		return h
	}
	return -1
}

// isOf says whether the noun at h names acts of the type of an act.
func (sc *scene) isOf(h int, c *Claim) bool { return sc.NounTypes(h)[c.Type] }

// nounBeside returns the noun of an act told before with which a day stands: "Monday's strike", "serangan pada Senin
// itu"; -1 for none.
func (sc *scene) nounBeside(d *timex.Expr) int {
	if sc.x.Lex.Code == "en" {
		if d.End >= sc.Len || !sc.x.Lex.Cues.Genitive.Has(sc.Norm[d.End]) {
			return -1
		}
		for k := d.End + 1; k < sc.Len && k <= d.End+genitiveReach; k++ {
			if sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "NOUN" && len(sc.NounTypes(k)) > 0 {
				return k
			}
		}
		return -1
	}
	if d.End >= sc.Len || !sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[d.End]) {
		return -1
	}
	k := sc.beforeLeads(d.Start) - 1
	if k < 0 || sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "NOUN" || len(sc.NounTypes(k)) == 0 {
		return -1
	}
	return k
}

// befalls says whether a day is that on which a sentence tells once more, without who did it, what befell an act's
// recipient: "He was arrested at the airport on Monday".
func (sc *scene) befalls(d *timex.Expr, c *Claim) bool {
	v := sc.dateVerb(d.Start, d.End)
	if v < 0 || !deed(c.Type) || c.Recipient < 0 {
		return false
	}
	for _, tr := range sc.triggersAt(v) {
		if tr.frame.Type != c.Type || !tr.passive || tr.isNoun() {
			continue
		}
		h, _ := sc.Subject(v, 0)
		if h < 0 {
			return false
		}
		self, _, _ := sc.Argument(h)
		return len(self) == 1 && self[0] == c.Recipient
	}
	return false
}

// mayName says whether the noun at h may mean an act of the sentences before.
func (sc *scene) mayName(h int, c *Claim) bool {
	if u := sc.At[h]; u >= 0 {
		return c.Type == "SIGNED" && slices.Contains(sc.Units[u].Ents, c.Recipient)
	}
	of, t := sc.x.sceneOf(c)
	words := sc.x.Lex.Statement[sc.Norm[h]] || sc.x.Lex.Cues.Matter.Has(sc.Norm[h])
	return sc.isOf(h, c) || of.Lemma[t] == sc.Lemma[h] || sc.x.Lex.Acts[sc.Norm[h]] || words && sc.x.speaks(c.Type)
}

// pointingSubject returns the subject of a sentence's first verb of happening
// where it points back to an act ("tudingan itu disampaikan"), and that verb; -1 otherwise.
func (sc *scene) pointingSubject() (int, int) {
	for t := 0; t < sc.Len && t < 14; t++ {
		if !sc.Verb[t] {
			continue
		}
		if !sc.x.Lex.Happen[sc.Norm[t]] && !sc.x.Lex.Happen[sc.Lemma[t]] {
			return -1, -1
		}
		h, _ := sc.Subject(t, 0)
		if h < 0 || h > t {
			return -1, -1
		}
		if u := sc.At[h]; u >= 0 && sc.Units[u].Kind == entity.Description && sc.TypeOf(sc.Units[u].Ents[0]) == "Treaty" {
			return h, t // "Perjanjian itu diteken di Beijing"
		}
		if sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || !sc.pointsBack(h, t) {
			return -1, -1
		}
		return h, t
	}
	return -1, -1
}

// dayOfTreaty is that with which the text names the treaty that an act signs: "the 1975 Algiers Agreement".
func (l *lending) dayOfTreaty(c *Claim) string {
	if !c.done() || c.Type != "SIGNED" || c.Recipient < 0 {
		return ""
	}
	x := l.x
	for k := range x.dates {
		d := &x.dates[k]
		if d.Kind != timex.Point || d.Future || d.Value == "" {
			continue
		}
		sc := x.scenes[d.Sentence]
		for t := max(0, d.Start-1); t <= d.End && t < sc.Len; t++ {
			if u := sc.At[t]; u >= 0 && slices.Contains(sc.Units[u].Ents, c.Recipient) && sc.TypeOf(c.Recipient) == "Treaty" {
				return d.Value
			}
		}
	}
	return ""
}
