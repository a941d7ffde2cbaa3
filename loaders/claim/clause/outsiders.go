package clause

// outsider says whether a noun is for people who do not stand for the one named with them:
// "the killers of a British worker" are no Britons, "Haniyeh's sons" not Haniyeh.
func (sc *Scene) outsider(h int) bool {
	return sc.x.Lex.Cues.Outsiders.Has(sc.Norm[h]) && (h+1 < sc.Len && sc.x.Lex.Cues.OwnerLinks.Has(sc.Norm[h+1]) || h > 0 && sc.x.Lex.Cues.Genitive.Has(sc.Norm[h-1]))
}

// outsiders says whether an English unit only owns people who do not stand for it.
func (sc *Scene) outsiders(u int) bool {
	h := sc.Units[u].Last + 2
	for h < sc.Len && sc.Sentence.Tokens[h].UPOS == "ADJ" && sc.At[h] < 0 {
		h++
	}
	return sc.x.Lex.Code == "en" && h < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[sc.Units[u].Last+1]) && sc.x.Lex.Cues.Outsiders.Has(sc.Norm[h])
}

// opensNoun says whether an English article right behind a noun opens another noun phrase:
// "citizens the UN suspects" are not the UN's.
func (sc *Scene) opensNoun(k int) bool {
	return sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Article.Has(sc.Norm[k]) && sc.At[k-1] < 0 && sc.Sentence.Tokens[k-1].UPOS == "NOUN"
}

// Rebels says whether a noun is for people who are called by the country that they fight.
func (sc *Scene) Rebels(t int) bool {
	if t+1 < sc.Len && sc.x.Lex.Cues.Of.Has(sc.Norm[t+1]) {
		return false // "a group of Chadian officers"
	}
	return sc.x.Lex.Cues.Rebels.Has(sc.Lemma[t]) || sc.x.Lex.Cues.Rebels.Has(sc.Norm[t])
}

// memberOf returns the unit of the organization from which the people of a noun are: "rebels
// from the PKK"; -1 for none.
func (sc *Scene) memberOf(h int) int {
	if !sc.x.Lex.Standin[sc.Norm[h]] && !sc.x.Lex.Nonstate[sc.Norm[h]] {
		return -1
	}
	for k := h + 1; k+1 < sc.Len && k <= h+3; k++ {
		if !sc.x.Lex.Cues.Membership.Has(sc.Norm[k]) {
			if sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "NOUN" {
				continue
			}
			return -1
		}
		if v := sc.NextUnit(k+1, sc.Len); v >= 0 && sc.TypeOf(sc.Units[v].Ents[0]) == "Organization" {
			return v
		}
		return -1
	}
	return -1
}
