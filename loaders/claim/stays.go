package claim

// A person who was somewhere on a day went there: "Lavrov, who was in Hanoi on Monday,
// …". Where he was without a day may be where he lives.

// onDay says whether a time opens the words from a token on: "on Monday", "this week".
func (sc *scene) onDay(k int) bool {
	for n := 0; n < 3 && k < sc.n && sc.at[k] < 0; k, n = k+1, n+1 {
		if sc.x.lex.times[sc.norm[k]] {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADP", "DET", "ADJ":
			continue
		}
		return false
	}
	return false
}

// strangerBefore says whether a person who is not known to be at home in a place stands
// right before an English verb, or before the relative that is its subject.
func (sc *scene) strangerBefore(t, place int) bool {
	k := t - 1
	for k > 0 && (sc.x.lex.rel[sc.norm[k]] || sc.norm[k] == ",") {
		k--
	}
	if k < 0 || sc.at[k] < 0 || sc.modifies(sc.at[k]) || sc.typeOf(sc.units[sc.at[k]].ents[0]) != "Person" {
		return false
	}
	home := stateOf(&sc.x.ents.Entities[sc.units[sc.at[k]].ents[0]])
	return home == "" || home != stateOf(&sc.x.ents.Entities[place])
}

// inWhatIsOf says whether somebody is said to be in something that a country only has: "is in the
// interests of the US".
func (sc *scene) inWhatIsOf(c *candidate) bool {
	u := c.recipAt.unit
	if c.tr.isNoun() || u < 0 || !sc.x.lex.cues.CopularVerbs.Has(sc.lemma[c.tr.tok]) || sc.typeOf(sc.units[u].ents[0]) != "Country" {
		return false
	}
	k := sc.units[u].first - 1
	for k > 0 && sc.s.Tokens[k].UPOS == "DET" {
		k--
	}
	return k > 0 && sc.x.lex.cues.Of.Has(sc.norm[k])
}
