package claim

// examples returns the unit that begins the list of those whom a noun names only by
// their kind: "several countries, including France and Germany", "sejumlah negara Eropa,
// di antaranya Prancis dan Jerman"; -1 for none. Nothing but the noun's own phrase may
// stand between, with one preposition at most ("several countries in Europe, among them …").
func (sc *scene) examples(h int) int {
	if sc.s.Tokens[h].UPOS != "NOUN" || sc.at[h] >= 0 {
		return -1
	}
	preps, commas := 0, 0
	for k := h + 1; k+1 < sc.n && k <= h+8; k++ {
		if n := sc.x.lex.examples.at(sc.norm, k); n > 0 {
			for k += n; k < sc.n && (sc.norm[k] == ":" || sc.norm[k] == "," || sc.norm[k] == "-"); k++ {
			}
			if k >= sc.n {
				return -1
			}
			if u := sc.nextUnit(k, sc.n); u >= 0 && !sc.modifies(u) && sc.at[h] != u {
				return u
			}
			return -1
		}
		switch {
		case sc.at[k] >= 0 || sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "NOUN" || sc.s.Tokens[k].UPOS == "PROPN" || sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].Deprel == "acl":
		case sc.norm[k] == "," && commas == 0:
			commas++
		case sc.s.Tokens[k].UPOS == "ADP" && commas == 0 && preps == 0:
			preps++
		default:
			return -1
		}
	}
	return -1
}

// exampled returns the number of words, with a comma before them, by which examples of
// the noun before k are named; 0 for none.
func (sc *scene) exampled(k int) int {
	comma := 0
	if sc.norm[k] == "," && k+1 < sc.n {
		comma = 1
	}
	if n := sc.x.lex.examples.at(sc.norm, k+comma); n > 0 {
		return n + comma
	}
	return 0
}

// examplesBehind returns the unit that begins the examples of the noun phrase at t, -1
// for none.
func (sc *scene) examplesBehind(t int) int {
	for ; t < sc.n && sc.at[t] < 0; t++ {
		switch sc.s.Tokens[t].UPOS {
		case "NOUN":
			if u := sc.examples(t); u >= 0 {
				return u
			}
		case "DET", "ADJ", "NUM", "ADV":
		default:
			return -1
		}
	}
	return -1
}

// namedOf returns the unit that begins the list of those whom English examples name of the
// many that a unit stands for: "German firms including Siemens and Daimler"; -1 for none.
func (sc *scene) namedOf(u int) int {
	un := &sc.units[u]
	k := un.last + 1
	if sc.x.lex.code != "en" || un.standin < 0 || sc.lemma[un.standin] == sc.norm[un.standin] || k >= sc.n {
		return -1
	}
	n := sc.exampled(k)
	if n == 0 {
		return -1
	}
	if v := sc.nextUnit(k+n, sc.n); v >= 0 && !sc.modifies(v) {
		return v
	}
	return -1
}
