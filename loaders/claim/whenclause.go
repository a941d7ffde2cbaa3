package claim

// fewQuoted is the greatest distance between the marks of a quotation that is part of a clause.
const fewQuoted = 8

// reasonBetween says whether between a date and an act the text goes over to why
// something else was done that day: "on Monday because X did", "on Monday for doing".
func (sc *scene) reasonBetween(from, t int) bool {
	if sc.x.lex.code != "en" {
		return false
	}
	for k := from; k < t; k++ {
		if sc.at[k] >= 0 {
			continue
		}
		if sc.x.lex.cues.Reasons.Has(sc.norm[k]) || sc.s.Tokens[k+1].Morph.Tense == "ger" && sc.verb[k+1] && sc.x.lex.cues.GerundReasons.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}

// sourcesDay says whether a date stands right behind the source that a sentence names: "menurut X,
// Selasa, …", "…, dikutip dari X, Selasa (14/5)".
func (sc *scene) sourcesDay(a int) bool {
	k := a - 1
	for k >= 0 && (sc.norm[k] == "," || sc.x.lex.cues.DayLeads.Has(sc.norm[k])) {
		k--
	}
	if k < 0 || sc.at[k] < 0 {
		return false
	}
	k = sc.units[sc.at[k]].first - 1
	if k >= 0 && sc.x.lex.cues.SourceLinks.Has(sc.norm[k]) {
		k--
	}
	if k < 0 || sc.at[k] >= 0 {
		return false
	}
	if sc.x.lex.speech[sc.norm[k]].Form == "source" {
		return true
	}
	for t := max(0, k-3); t <= k; t++ {
		if n := sc.x.lex.said.at(sc.norm, t); n > 0 && t+n == k+1 {
			return true
		}
	}
	return false
}

// statementsDay says whether a date is that of the statement that a sentence names as its source.
func (sc *scene) statementsDay(a int) bool {
	statement := false
	for k := a - 1; k >= 0 && k >= a-10; k-- {
		if sc.at[k] >= 0 {
			continue
		}
		w := sc.norm[k]
		if sc.x.lex.speech[w].Form == "source" {
			return statement
		}
		for t := max(0, k-3); t <= k; t++ {
			if n := sc.x.lex.said.at(sc.norm, t); n > 0 && t+n == k+1 {
				return statement
			}
		}
		if sc.verb[k] && sc.s.Tokens[k].UPOS == "VERB" && sc.s.Tokens[k].Deprel != "acl" || isClosing(w) {
			return false
		}
		statement = statement || sc.x.lex.cues.Venues.Has(w)
	}
	return false
}

// infinitiveBetween says whether a verb with "to" stands in a stretch of text.
func (sc *scene) infinitiveBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if sc.verb[k] && sc.at[k] < 0 && k > 0 && sc.x.lex.cues.Infinitive.Has(sc.norm[k-1]) {
			return true
		}
	}
	return false
}

// toldOf returns the verb of a clause that a date opens by "when" or "the year in
// which": "in 2007, when Hamas seized power"; -1 for none.
func (sc *scene) toldOf(t int) int {
	for t < sc.n && sc.norm[t] == "," {
		t++
	}
	if t+3 < sc.n && sc.x.lex.cues.Article.Has(sc.norm[t]) && sc.x.lex.times[sc.norm[t+1]] {
		t += 2
		if sc.x.lex.cues.TimeCases.Has(sc.norm[t]) {
			t++
		}
		if !sc.x.lex.cues.TimeRelatives.Has(sc.norm[t]) {
			return -1
		}
	} else if t >= sc.n || !sc.x.lex.cues.When.Has(sc.norm[t]) {
		return -1
	}
	for t++; t < sc.n; t++ {
		if sc.verb[t] && sc.at[t] < 0 && sc.s.Tokens[t].UPOS == "VERB" {
			return t
		}
		if isClosing(sc.norm[t]) {
			return -1
		}
	}
	return -1
}

// namesEdition says whether a year right behind an Indonesian noun phrase says which one is
// meant ("pemilu presiden 2016", "perjanjian nuklir Iran 2015"), and not when the act was.
func (sc *scene) namesEdition(tr *trigger, a, b int) bool {
	if sc.x.lex.code != "id" || b != a+1 || len(sc.norm[a]) != 4 || a == 0 || b == tr.tok {
		return false
	}
	k := a - 1
	for ; k >= 0; k-- {
		if k == tr.tok || k == tr.obj || k == tr.last {
			return false // "invasi Rusia 2022"
		}
		if u := sc.s.Tokens[k].UPOS; sc.at[k] < 0 && u != "NOUN" && u != "PROPN" && u != "ADJ" {
			break
		}
	}
	return k < a-1
}

// superlativeBefore says whether a time since when only says how long nothing like an act
// had been: "the first ballistic missile launch over Japan since 2017".
func (sc *scene) superlativeBefore(t int) bool {
	for k := t - 1; k >= 0 && k > t-14 && !isQuoteMark(sc.norm[k]) && sc.norm[k] != ";"; k-- {
		if sc.at[k] < 0 && sc.x.lex.cues.Unequalled.Has(sc.norm[k]) {
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
	for a > 0 && sc.x.lex.cues.DayLeads.Has(sc.norm[a-1]) {
		a--
	}
	if a > 0 && sc.norm[a-1] == "," {
		return false
	}
	opens := func(k int) bool { return sc.x.lex.cues.Sequence.Has(sc.norm[k]) || sc.x.lex.cues.Since.Has(sc.norm[k]) }
	for _, k := range sc.kids[g] {
		if k < g && sc.s.Tokens[k].Deprel == "mark" && opens(k) {
			return true // "after he met X on Sunday", "since X attacked Y on Sunday"
		}
	}
	return sc.beforeVerb(g, opens)
}

// quoted returns where a quotation of a few words ends that opens at a token and closes before another, and
// whose words are part of the clause around it; the token itself for none.
func (sc *scene) quoted(t, before int) int {
	if !isQuoteMark(sc.norm[t]) {
		return t
	}
	for k := t + 1; k < before && k <= t+fewQuoted; k++ {
		if isQuoteMark(sc.norm[k]) {
			return k
		}
		if sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "VERB" && sc.ownSubject(k) >= 0 || isClosing(sc.norm[k])) {
			return t
		}
	}
	return t
}

// heldOn says whether the verb g says when or where the meeting was held that an act was
// beside: "on the sidelines of the summit held in Bali".
func (sc *scene) heldOn(g, from int) bool {
	if g < 0 || !sc.x.lex.happen[sc.norm[g]] && !sc.x.lex.happen[sc.lemma[g]] {
		return false
	}
	beside := false
	for k := from + 1; k < g; k++ {
		beside = beside || sc.at[k] < 0 && sc.x.lex.cues.MeetingCases.Has(sc.norm[k])
		if sc.verb[k] && sc.at[k] < 0 {
			return false
		}
	}
	return beside
}

// sequelBetween says whether between a date and a verb the text goes over to what something else
// came after or before.
func (sc *scene) sequelBetween(from, t int) bool {
	for k := from; k < t; k++ {
		if sc.at[k] < 0 && sc.x.lex.cues.Sequence.Has(sc.norm[k]) {
			return sc.x.lex.code == "en" || sc.nextUnit(k+1, t) >= 0
		}
	}
	return false
}
