package claim

// toEverybody says whether an act of words is meant for everybody, so that nobody whom the
// article names is its missing recipient: "criticised the international community", "appealed
// to the world", "meminta agar publik tenang".
func (sc *scene) toEverybody(c *candidate) bool {
	if c.tr.isNoun() || c.tr.passive || !sc.x.verbal[c.typ] || len(c.actors) == 0 || len(c.recips) > 0 {
		return false
	}
	head := -1
	for k := c.tr.last + 1; k < sc.n && sc.at[k] < 0; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "NOUN":
			head = k
			if sc.x.lex.code == "en" {
				continue // the head of a phrase is its last noun
			}
		case "PRON", "DET", "ADJ", "ADP", "SCONJ":
			if head < 0 {
				continue
			}
		}
		break
	}
	return head >= 0 && (sc.x.lex.cues.Everybody.Has(sc.lemma[head]) || sc.x.lex.cues.Everybody.Has(sc.norm[head]))
}
