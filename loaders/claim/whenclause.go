package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// fewQuoted is the greatest distance between the marks of a quotation that is part of a clause.
const fewQuoted = 8

// reasonBetween says whether between a date and an act the text goes over to why
// something else was done that day: "on Monday because X did", "on Monday for doing".
func (sc *scene) reasonBetween(from, t int) bool {
	if sc.x.Lex.Code != "en" {
		return false
	}
	for k := from; k < t; k++ {
		if sc.At[k] >= 0 {
			continue
		}
		if sc.x.Lex.Cues.Reasons.Has(sc.Norm[k]) || sc.Sentence.Tokens[k+1].Morph.Tense == "ger" && sc.Verb[k+1] && sc.x.Lex.Cues.GerundReasons.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// sourcesDay says whether a date stands right behind the source that a sentence names: "menurut X,
// Selasa, …", "…, dikutip dari X, Selasa (14/5)".
func (sc *scene) sourcesDay(a int) bool {
	k := a - 1
	for k >= 0 && (sc.Norm[k] == "," || sc.x.Lex.Cues.DayLeads.Has(sc.Norm[k])) {
		k--
	}
	if k < 0 || sc.At[k] < 0 {
		return false
	}
	k = sc.Units[sc.At[k]].First - 1
	if k >= 0 && sc.x.Lex.Cues.SourceLinks.Has(sc.Norm[k]) {
		k--
	}
	if k < 0 || sc.At[k] >= 0 {
		return false
	}
	if sc.x.Lex.Speech[sc.Norm[k]].Form == "source" {
		return true
	}
	for t := max(0, k-3); t <= k; t++ {
		if n := sc.x.Lex.Said.At(sc.Norm, t); n > 0 && t+n == k+1 {
			return true
		}
	}
	return false
}

// statementsDay says whether a date is that of the statement that a sentence names as its source.
func (sc *scene) statementsDay(a int) bool {
	statement := false
	for k := a - 1; k >= 0 && k >= a-10; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		w := sc.Norm[k]
		if sc.x.Lex.Speech[w].Form == "source" {
			return statement
		}
		for t := max(0, k-3); t <= k; t++ {
			if n := sc.x.Lex.Said.At(sc.Norm, t); n > 0 && t+n == k+1 {
				return statement
			}
		}
		if sc.Verb[k] && sc.Sentence.Tokens[k].UPOS == "VERB" && sc.Sentence.Tokens[k].Deprel != "acl" || clause.IsClosing(w) {
			return false
		}
		statement = statement || sc.x.Lex.Cues.Venues.Has(w)
	}
	return false
}

// infinitiveBetween says whether a verb with "to" stands in a stretch of text.
func (sc *scene) infinitiveBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if sc.Verb[k] && sc.At[k] < 0 && k > 0 && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k-1]) {
			return true
		}
	}
	return false
}

// toldOf returns the verb of a clause that a date opens by "when" or "the year in
// which": "in 2007, when Hamas seized power"; -1 for none.
func (sc *scene) toldOf(t int) int {
	for t < sc.Len && sc.Norm[t] == "," {
		t++
	}
	if t+3 < sc.Len && sc.x.Lex.Cues.Article.Has(sc.Norm[t]) && sc.x.Lex.Times[sc.Norm[t+1]] {
		t += 2
		if sc.x.Lex.Cues.TimeCases.Has(sc.Norm[t]) {
			t++
		}
		if !sc.x.Lex.Cues.TimeRelatives.Has(sc.Norm[t]) {
			return -1
		}
	} else if t >= sc.Len || !sc.x.Lex.Cues.When.Has(sc.Norm[t]) {
		return -1
	}
	for t++; t < sc.Len; t++ {
		if sc.Verb[t] && sc.At[t] < 0 && sc.Sentence.Tokens[t].UPOS == "VERB" {
			return t
		}
		if clause.IsClosing(sc.Norm[t]) {
			return -1
		}
	}
	return -1
}

// namesEdition says whether a year right behind an Indonesian noun phrase says which one is
// meant ("pemilu presiden 2016", "perjanjian nuklir Iran 2015"), and not when the act was.
func (sc *scene) namesEdition(tr *trigger, a, b int) bool {
	if sc.x.Lex.Code != "id" || b != a+1 || !isYear(sc.Norm[a]) || a == 0 || b == tr.tok {
		return false
	}
	k := a - 1
	for ; k >= 0; k-- {
		if k == tr.tok || k == tr.obj || k == tr.last {
			return false // "invasi Rusia 2022"
		}
		if u := sc.Sentence.Tokens[k].UPOS; sc.At[k] < 0 && u != "NOUN" && u != "PROPN" && u != "ADJ" {
			break
		}
	}
	return k < a-1
}

// isYear says whether a word is spelled as a year is, "1987", which "Rabu" is not.
func isYear(w string) bool {
	return len(w) == len("1987") && strings.Trim(w, "0123456789") == ""
}

// superlativeBefore says whether a time since when only says how long nothing like an act
// had been: "the first ballistic missile launch over Japan since 2017".
func (sc *scene) superlativeBefore(t int) bool {
	for k := t - 1; k >= 0 && k > t-14 && !clause.IsQuoteMark(sc.Norm[k]) && sc.Norm[k] != ";"; k-- {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Unequalled.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// sequenceBefore says whether a date that the verb g has, of a clause before that of the
// verb h on which it hangs, is of what h came after or before; a date between commas is of
// both ("Usai bertemu X, Senin (13/5), Y berkata").
func (sc *scene) sequenceBefore(g, h, a int) bool {
	if g < 0 || g >= h || !sc.above(h, g) {
		return false
	}
	a = sc.beforeLeads(a)
	if a > 0 && sc.Norm[a-1] == "," {
		return false
	}
	opens := func(k int) bool { return sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]) || sc.x.Lex.Cues.Since.Has(sc.Norm[k]) }
	for _, k := range sc.Kids[g] {
		if k < g && sc.Sentence.Tokens[k].Deprel == "mark" && opens(k) {
			return true // "after he met X on Sunday", "since X attacked Y on Sunday"
		}
	}
	return sc.BeforeVerb(g, opens)
}

// quoted returns where a quotation of a few words ends that opens at a token and closes before another, and
// whose words are part of the clause around it; the token itself for none.
func (sc *scene) quoted(t, before int) int {
	if !clause.IsQuoteMark(sc.Norm[t]) {
		return t
	}
	for k := t + 1; k < before && k <= t+fewQuoted; k++ {
		if clause.IsQuoteMark(sc.Norm[k]) {
			return k
		}
		if sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "VERB" && sc.OwnSubject(k) >= 0 || clause.IsClosing(sc.Norm[k])) {
			return t
		}
	}
	return t
}

// heldOn says whether the verb g says when or where the meeting was held that an act was
// beside: "on the sidelines of the summit held in Bali".
func (sc *scene) heldOn(g, from int) bool {
	if g < 0 || !sc.x.Lex.Happen[sc.Norm[g]] && !sc.x.Lex.Happen[sc.Lemma[g]] {
		return false
	}
	beside := false
	for k := from + 1; k < g; k++ {
		beside = beside || sc.At[k] < 0 && sc.x.Lex.Cues.MeetingCases.Has(sc.Norm[k])
		if sc.Verb[k] && sc.At[k] < 0 {
			return false
		}
	}
	return beside
}

// sequelBetween says whether between a date and a verb the text goes over to what something else
// came after or before.
func (sc *scene) sequelBetween(from, t int) bool {
	for k := from; k < t; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]) {
			return sc.x.Lex.Code == "en" || sc.NextUnit(k+1, t) >= 0
		}
	}
	return false
}

// sinceBetween says whether between a date and a verb the text goes over to since when something is so.
func (sc *scene) sinceBetween(from, t int) bool {
	for k := from; k < t; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.Since.Has(sc.Norm[k]) {
			return !sc.VerbBetween(k, t)
		}
	}
	return false
}

// spokeAfter says whether the noun of an encounter stands behind a word of what somebody spoke after: "said after talks".
func (sc *scene) spokeAfter(t int) bool {
	for _, k := range sc.Kids[t] {
		if k < t && sc.Sentence.Tokens[k].UPOS == "ADP" && sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// atOnce says whether the verb g behind an act of the verb h tells what was done at the same time: "was met by X
// as he arrived on Sunday".
func (sc *scene) atOnce(g, h, from int) bool {
	if g <= from || !sc.above(h, g) {
		return false
	}
	for k := g - 1; k > from; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		if sc.x.Lex.Cues.SameTime.Has(sc.Norm[k]) {
			return true
		}
		if sc.Verb[k] || clause.IsClosing(sc.Norm[k]) {
			return false
		}
	}
	return false
}
