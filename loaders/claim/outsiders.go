package claim

// outsider says whether a noun is for people who do not stand for the one named with them:
// "the killers of a British worker" are no Britons, "Haniyeh's sons" not Haniyeh.
func (sc *scene) outsider(h int) bool {
	return sc.x.lex.cues.Outsiders.Has(sc.norm[h]) && (h+1 < sc.n && sc.x.lex.cues.OwnerLinks.Has(sc.norm[h+1]) || h > 0 && sc.x.lex.cues.Genitive.Has(sc.norm[h-1]))
}

// outsiders says whether an English unit only owns people who do not stand for it.
func (sc *scene) outsiders(u int) bool {
	h := sc.units[u].last + 2
	for h < sc.n && sc.s.Tokens[h].UPOS == "ADJ" && sc.at[h] < 0 {
		h++
	}
	return sc.x.lex.code == "en" && h < sc.n && sc.x.lex.cues.Genitive.Has(sc.norm[sc.units[u].last+1]) && sc.x.lex.cues.Outsiders.Has(sc.norm[h])
}

// opensNoun says whether an English article right behind a noun opens another noun phrase:
// "citizens the UN suspects" are not the UN's.
func (sc *scene) opensNoun(k int) bool {
	return sc.x.lex.code == "en" && sc.x.lex.cues.Article.Has(sc.norm[k]) && sc.at[k-1] < 0 && sc.s.Tokens[k-1].UPOS == "NOUN"
}

// againstOwn says whether English people are called by the country that they fight: who arms
// or bombs "Chadian rebels" does neither to Chad.
func (sc *scene) againstOwn(f *filler) bool {
	if sc.x.lex.code != "en" || sc.typeOf(f.ents[0]) != "Country" {
		return false
	}
	if f.unit >= 0 && sc.units[f.unit].standin >= 0 && sc.rebels(sc.units[f.unit].standin) {
		return true
	}
	return f.tok >= 0 && sc.rebels(f.tok)
}

// bordersMeet says whether it is frontiers that an English verb says to meet.
func (sc *scene) bordersMeet(c *candidate) bool {
	t := c.actorAt.tok
	return !c.tr.isNoun() && t >= 0 && (sc.x.lex.cues.Borders.Has(sc.lemma[t]) || c.actorAt.unit >= 0 && sc.units[c.actorAt.unit].standin >= 0 && sc.x.lex.cues.Borders.Has(sc.lemma[sc.units[c.actorAt.unit].standin]))
}

// onlyDiscussed says whether an English noun tells of force or of a captivity that somebody
// talks about as what everybody knows: "will discuss Turkey's incursion", "the war".
func (sc *scene) onlyDiscussed(tr *trigger) bool {
	t := tr.tok
	h := sc.s.Tokens[t].Head
	if sc.x.lex.code != "en" || !tr.isNoun() || h < 0 || !sc.x.lex.cues.Discussions.Has(sc.lemma[h]) || tr.frame.Type != "ATTACKED" && tr.frame.Type != "DETAINED" {
		return false
	}
	for k := t - 1; k > h; k-- {
		if sc.x.lex.poss[sc.norm[k]] || sc.x.lex.planned[sc.norm[k]] || sc.x.lex.cues.Unspecific.Has(sc.norm[k]) {
			return false
		}
	}
	return h < t
}

// rebels says whether a noun is for people who are called by the country that they fight.
func (sc *scene) rebels(t int) bool {
	if t+1 < sc.n && sc.x.lex.cues.Of.Has(sc.norm[t+1]) {
		return false // "a group of Chadian officers"
	}
	return sc.x.lex.cues.Rebels.Has(sc.lemma[t]) || sc.x.lex.cues.Rebels.Has(sc.norm[t])
}

// memberOf returns the unit of the organization from which the people of a noun are: "rebels
// from the PKK"; -1 for none.
func (sc *scene) memberOf(h int) int {
	if !sc.x.lex.standin[sc.norm[h]] && !sc.x.lex.nonstate[sc.norm[h]] {
		return -1
	}
	for k := h + 1; k+1 < sc.n && k <= h+3; k++ {
		if !sc.x.lex.cues.Membership.Has(sc.norm[k]) {
			if sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "NOUN" {
				continue
			}
			return -1
		}
		if v := sc.nextUnit(k+1, sc.n); v >= 0 && sc.typeOf(sc.units[v].ents[0]) == "Organization" {
			return v
		}
		return -1
	}
	return -1
}
