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
		switch sc.norm[k] {
		case "because", "although", "though":
			return true
		case "for", "after":
			if k+1 == t && sc.s.Tokens[t].Morph.Tense == "ger" {
				return true
			}
		}
	}
	return false
}

// infinitiveBetween says whether a verb with "to" stands in a stretch of text.
func (sc *scene) infinitiveBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if sc.verb[k] && sc.at[k] < 0 && k > 0 && sc.norm[k-1] == "to" {
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
	if t+3 < sc.n && sc.norm[t] == "the" && sc.x.lex.times[sc.norm[t+1]] {
		t += 2
		if sc.norm[t] == "in" || sc.norm[t] == "on" {
			t++
		}
		if sc.norm[t] != "which" && sc.norm[t] != "when" && sc.norm[t] != "that" {
			return -1
		}
	} else if t >= sc.n || sc.norm[t] != "when" {
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
