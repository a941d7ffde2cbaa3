package claim

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
		if sc.x.lex.cues.Reasons.Has(sc.norm[k]) || k+1 == t && sc.s.Tokens[t].Morph.Tense == "ger" && sc.x.lex.cues.GerundReasons.Has(sc.norm[k]) {
			return true
		}
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
	if sc.x.lex.code != "en" {
		return -1
	}
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
