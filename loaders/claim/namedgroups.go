package claim

import "newsgraph/loaders/entity"

// joinNamedGroups stretches the unit of an English organization over the noun before its
// name that says what it is, with the country before that: "the Lebanese militant group
// Hezbollah" is Hezbollah, nobody of Lebanon's.
func (sc *scene) joinNamedGroups() {
	if sc.x.lex.code != "en" {
		return
	}
	for i := range sc.units {
		u := &sc.units[i]
		if u.in >= 0 || u.group || u.kind != entity.Name || sc.typeOf(u.ents[0]) != "Organization" {
			continue
		}
		first := sc.kindBefore(i)
		if first < 0 {
			continue
		}
		for j := i - 1; j >= 0 && sc.units[j].last >= first; j-- {
			sc.units[j].in = i
		}
		u.first = first
	}
}

// kindBefore returns where the description begins of which the noun right before unit i
// is the head and the unit the name; -1 for none.
func (sc *scene) kindBefore(i int) int {
	u := &sc.units[i]
	h := u.first - 1
	if h < 0 || sc.s.Tokens[h].UPOS != "NOUN" || !sc.namedBy(h, u) || sc.isTrigger(h) && !sc.x.lex.nonstate[sc.norm[h]] || sc.x.lex.title[sc.norm[h]] && !sc.x.lex.nonstate[sc.norm[h]] {
		return -1
	}
	first := h
	for t, k := h, i-1; t >= 0 && t >= h-5; t-- {
		for k >= 0 && sc.units[k].first > t {
			k--
		}
		if k >= 0 && sc.units[k].last >= t {
			p := &sc.units[k]
			if p.group || sc.typeOf(p.ents[0]) != "Country" || p.kind == entity.Pronoun {
				break
			}
			return p.first
		}
		switch sc.s.Tokens[t].UPOS {
		case "NOUN", "ADJ":
			first = t
			continue
		case "PUNCT", "PART":
			if sc.norm[t] == "-" || sc.x.lex.cues.Genitive.Has(sc.norm[t]) {
				continue
			}
		}
		break
	}
	return first
}

// namedBy says whether the tree takes the unit behind a noun for its name.
func (sc *scene) namedBy(h int, u *unit) bool {
	for t := u.first; t <= u.last; t++ {
		if sc.s.Tokens[t].Head == h {
			switch sc.s.Tokens[t].Deprel {
			case "appos", "flat", "flat:name":
				return true
			}
		}
	}
	if v := sc.s.Tokens[h].Head; v >= u.first && v <= u.last {
		return sc.s.Tokens[h].Deprel == "compound"
	}
	return false
}

// headsBody says whether an English unit is the organization that an office before it is
// of: "the head of the IAEA".
func (sc *scene) headsBody(k int) bool {
	t := sc.units[k].first - 1
	if t > 0 && sc.s.Tokens[t].UPOS == "DET" {
		t--
	}
	return t > 0 && sc.x.lex.cues.Of.Has(sc.norm[t]) && sc.x.lex.title[sc.norm[t-1]] && sc.isNominal(t-1)
}
