package clause

// GerundController returns the head of the object that controls an English gerund
// behind a preposition: "thanked Mexico for sending aid", "warned China against
// arming Russia", "barred Iran from selling oil"; -1 where there is none and the
// gerund shares the subject of its clause.
func (sc *Scene) GerundController(t int) int {
	if sc.x.Lex.Code != "en" || sc.Sentence.Tokens[t].Morph.Tense != "ger" {
		return -1
	}
	p := sc.GerundPreposition(t)
	if p < 1 {
		return -1
	}
	v := sc.Sentence.Tokens[t].Head
	if sc.Sentence.Tokens[t].Deprel == "amod" && v > t { // "accused X of bombing sites", misread
		v = sc.Sentence.Tokens[v].Head
	}
	charged := sc.x.Lex.Cues.Charges.Has(sc.Lemma[p-1])
	if charged { // "jailed on charges of helping X", whatever the tree hangs it on
		for v = p - 1; v > 0 && v > p-12 && !(sc.Verb[v] && sc.x.Lex.Cues.StateVerbs.Has(sc.Lemma[v])); v-- {
		}
	}
	if v < 0 || v >= p || !sc.Verb[v] {
		return -1
	}
	if sc.EnglishPassive(v) || charged && sc.Participle(v) {
		if h, _ := sc.Subject(v, 1); h >= 0 && h < v && (charged || sc.At[h] >= 0) {
			return h
		}
		return -1
	}
	for _, k := range sc.Kids[v] {
		if d := sc.Sentence.Tokens[k].Deprel; (d == "obj" || d == "iobj") && k > v && k < p {
			if self, poss, _ := sc.Argument(k); len(self)+len(poss) > 0 || sc.x.Lex.Nonstate[sc.Norm[k]] || sc.x.Lex.Standin[sc.Norm[k]] || sc.x.Lex.Citizen[sc.Lemma[k]] { // "to stop militants from attacking X"
				return k
			}
		}
	}
	return -1
}

// GerundPreposition returns the preposition right before a gerund and its adverbs
// that makes the object its subject, -1 for none.
func (sc *Scene) GerundPreposition(t int) int {
	for k := t - 1; k >= 0 && k >= t-3; k-- {
		if sc.x.Lex.Cues.GerundCases.Has(sc.Norm[k]) {
			return k
		}
		if u := sc.Sentence.Tokens[k].UPOS; u != "ADV" && u != "PART" && u != "AUX" {
			return -1
		}
	}
	return -1
}
