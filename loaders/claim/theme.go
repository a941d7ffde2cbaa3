package claim

// gerundContent returns the tokens of what an English verb of accusing accuses somebody of by a gerund,
// half-open: "accused X of arming Y"; -1 where it has none.
func (sc *scene) gerundContent(tr *trigger) (int, int) {
	if sc.x.lex.code != "en" || tr.frame.Type != "ACCUSED" {
		return -1, -1
	}
	for k := tr.last + 1; k < sc.n && k < tr.last+14; k++ {
		if isClosing(sc.norm[k]) || sc.verb[k] && sc.s.Tokens[k].Morph.Tense != "ger" {
			return -1, -1
		}
		if sc.at[k] < 0 && sc.s.Tokens[k].Morph.Tense == "ger" && sc.gerundPreposition(k) > tr.last {
			return k, sc.contentEnd(k, tr.tok)
		}
	}
	return -1, -1
}

// discussed returns what an encounter's clause says that it was held to discuss: "met Y to discuss the case
// of X", "bertemu Y membahas X". Whose relations or prices they discuss is no theme.
func (sc *scene) discussed(tr *trigger) []int {
	switch tr.frame.Type {
	case "MET_WITH", "SPOKE_WITH":
	default:
		return nil
	}
	for k := tr.last + 1; k < sc.n && k < tr.last+24; k++ {
		if isQuoteMark(sc.norm[k]) || sc.norm[k] == ";" {
			return nil
		}
		if sc.at[k] >= 0 || !sc.x.lex.cues.Discussions.Has(sc.lemma[k]) && !sc.x.lex.cues.Discussions.Has(sc.norm[k]) {
			if sc.verb[k] && sc.at[k] < 0 {
				return nil
			}
			continue
		}
		var out []int
		for t := k + 1; t < sc.contentEnd(k+1, tr.tok) && t < k+14; t++ {
			if w := sc.norm[t]; w == "," || sc.verb[t] && sc.at[t] < 0 || sc.x.lex.rel[w] {
				break
			}
			if u := sc.at[t]; u >= 0 && t == sc.units[u].first {
				for _, e := range sc.units[u].ents {
					if sc.typeOf(e) != "Country" {
						out = appendNew(out, e)
					}
				}
			}
		}
		return out
	}
	return nil
}
