package clause

import "newsgraph/loaders/entity"

// joinNamedGroups stretches the unit of an English organization over the noun before its
// name that says what it is, with the country before that: "the Lebanese militant group
// Hezbollah" is Hezbollah, nobody of Lebanon's.
func (sc *Scene) joinNamedGroups() {
	if sc.x.Lex.Code != "en" {
		return
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Kind != entity.Name || sc.TypeOf(u.Ents[0]) != "Organization" {
			continue
		}
		first := sc.kindBefore(i)
		if first < 0 {
			continue
		}
		sc.stretch(i, first)
	}
}

// kindBefore returns where the description begins of which the noun right before unit i
// is the head and the unit the name; -1 for none.
func (sc *Scene) kindBefore(i int) int {
	u := &sc.Units[i]
	h := u.First - 1
	if h < 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || !sc.namedBy(h, u) || sc.IsTrigger(h) && !sc.x.Lex.Nonstate[sc.Norm[h]] || sc.x.Lex.Title[sc.Norm[h]] && !sc.x.Lex.Nonstate[sc.Norm[h]] {
		return -1
	}
	first := h
	for t, k := h, i-1; t >= 0 && t >= h-5; t-- {
		for k >= 0 && sc.Units[k].First > t {
			k--
		}
		if k >= 0 && sc.Units[k].Last >= t {
			p := &sc.Units[k]
			if p.Group || sc.TypeOf(p.Ents[0]) != "Country" || p.Kind == entity.Pronoun {
				break
			}
			return p.First
		}
		switch sc.Sentence.Tokens[t].UPOS {
		case "NOUN", "ADJ":
			first = t
			continue
		case "PUNCT", "PART":
			if sc.Norm[t] == "-" || sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) {
				continue
			}
		}
		break
	}
	return first
}

// namedBy says whether the tree takes the unit behind a noun for its name.
func (sc *Scene) namedBy(h int, u *Unit) bool {
	for t := u.First; t <= u.Last; t++ {
		if sc.Sentence.Tokens[t].Head == h {
			switch sc.Sentence.Tokens[t].Deprel {
			case "appos", "flat", "flat:name":
				return true
			}
		}
	}
	if v := sc.Sentence.Tokens[h].Head; v >= u.First && v <= u.Last {
		return sc.Sentence.Tokens[h].Deprel == "compound"
	}
	return false
}

// headsBody says whether an English unit is the organization that an office before it is
// of: "the head of the IAEA".
func (sc *Scene) headsBody(k int) bool {
	t := sc.Units[k].First - 1
	if t > 0 && sc.Sentence.Tokens[t].UPOS == "DET" {
		t--
	}
	return t > 0 && sc.x.Lex.Cues.Of.Has(sc.Norm[t]) && sc.x.Lex.Title[sc.Norm[t-1]] && sc.IsNominal(t-1)
}
