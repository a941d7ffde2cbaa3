package clause

// examples returns the unit that begins the list of those whom a noun names only by
// their kind: "several countries, including France and Germany", "sejumlah negara Eropa,
// di antaranya Prancis dan Jerman"; -1 for none. Nothing but the noun's own phrase may
// stand between, with one preposition at most ("several countries in Europe, among them …").
func (sc *Scene) examples(h int) int {
	if sc.Sentence.Tokens[h].UPOS != "NOUN" || sc.At[h] >= 0 {
		return -1
	}
	preps, commas := 0, 0
	for k := h + 1; k+1 < sc.Len && k <= h+8; k++ {
		if n := sc.x.Lex.Examples.At(sc.Norm, k); n > 0 {
			for k += n; k < sc.Len && (sc.Norm[k] == ":" || sc.Norm[k] == "," || sc.Norm[k] == "-"); k++ {
			}
			if k >= sc.Len {
				return -1
			}
			if u := sc.NextUnit(k, sc.Len); u >= 0 && !sc.Modifies(u) && sc.At[h] != u {
				return u
			}
			return -1
		}
		switch {
		case sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "NOUN" || sc.Sentence.Tokens[k].UPOS == "PROPN" || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].Deprel == "acl":
		case sc.Norm[k] == "," && commas == 0:
			commas++
		case sc.Sentence.Tokens[k].UPOS == "ADP" && commas == 0 && preps == 0:
			preps++
		default:
			return -1
		}
	}
	return -1
}

// exampled returns the number of words, with a comma before them, by which examples of
// the noun before k are named; 0 for none.
func (sc *Scene) exampled(k int) int {
	comma := 0
	if sc.Norm[k] == "," && k+1 < sc.Len {
		comma = 1
	}
	if n := sc.x.Lex.Examples.At(sc.Norm, k+comma); n > 0 {
		return n + comma
	}
	return 0
}

// examplesBehind returns the unit that begins the examples of the noun phrase at t, -1
// for none.
func (sc *Scene) examplesBehind(t int) int {
	for ; t < sc.Len && sc.At[t] < 0; t++ {
		switch sc.Sentence.Tokens[t].UPOS {
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
func (sc *Scene) namedOf(u int) int {
	un := &sc.Units[u]
	k := un.Last + 1
	if sc.x.Lex.Code != "en" || un.Standin < 0 || sc.Lemma[un.Standin] == sc.Norm[un.Standin] || k >= sc.Len {
		return -1
	}
	n := sc.exampled(k)
	if n == 0 {
		return -1
	}
	if v := sc.NextUnit(k+n, sc.Len); v >= 0 && !sc.Modifies(v) {
		return v
	}
	return -1
}
