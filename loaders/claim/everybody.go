package claim

// toEverybody says whether an English act of words is meant for everybody, so that nobody
// whom the article names is its missing recipient: "criticised the international community",
// "appealed to the world".
func (sc *scene) toEverybody(c *candidate) bool {
	if sc.x.lex.code != "en" || c.tr.isNoun() || c.tr.passive || !sc.x.verbal[c.typ] || len(c.actors) == 0 || len(c.recips) > 0 {
		return false
	}
	head := -1
	for k := c.tr.last + 1; k < sc.n && sc.at[k] < 0; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "NOUN":
			head = k
			continue
		case "PRON", "DET", "ADJ", "ADP":
			if head < 0 {
				continue
			}
		}
		break
	}
	return head >= 0 && sc.x.lex.cues.Everybody.Has(sc.lemma[head])
}
