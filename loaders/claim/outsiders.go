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
