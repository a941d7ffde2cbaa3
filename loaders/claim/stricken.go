package claim

// strickenSentences is how many sentences before a gift whom it is for is looked for.
const strickenSentences = 4

// recallStricken finds whom aid is for that names nobody: who was aided before, else the
// country that the disaster befell of which the text tells: "A quake struck Nepal … Japan
// pledged $8 million".
func (sc *scene) recallStricken(tr *trigger, c *candidate, known []candidate) {
	if c.typ != "AIDED" || len(c.actors) == 0 || len(c.recips) > 0 || tr.obj < 0 && (!tr.isNoun() || tr.light < 0 || tr.lightP) {
		return
	}
	for _, told := range [2][]candidate{known, sc.x.open} {
		for i := len(told) - 1; i >= 0 && sc.i-told[i].sc.i <= strickenSentences; i-- {
			p := &told[i]
			if p.typ != "AIDED" || p.st.negative || meets(p.recips, c.actors) || len(p.recips) == 0 || sc.landOf(p.recips[0]) < 0 {
				continue
			}
			if p.sc == sc && p.tr.tok >= tr.tok {
				continue
			}
			sc.recall(tr, c, tr.tok, p.recips)
			return
		}
	}
	for i := sc.i; i >= 0 && sc.i-i <= strickenSentences; i-- {
		if e := sc.x.scenes[i].stricken(c.actors); e >= 0 {
			sc.recall(tr, c, tr.tok, []int{e})
			return
		}
	}
}

// stricken returns the only country of a sentence that tells of a disaster, those who help aside;
// -1 for none.
func (sc *scene) stricken(helpers []int) int {
	disaster := false
	for t := range sc.norm {
		disaster = disaster || sc.at[t] < 0 && (sc.x.lex.cues.Disasters.Has(sc.norm[t]) || sc.x.lex.cues.Disasters.Has(sc.lemma[t]))
	}
	if !disaster {
		return -1
	}
	land := -1
	for u := range sc.units {
		e := sc.landOf(sc.units[u].ents[0])
		if e < 0 || contains(helpers, e) || sc.typeOf(sc.units[u].ents[0]) != "Country" && sc.typeOf(sc.units[u].ents[0]) != "Place" {
			continue
		}
		if land >= 0 && land != e {
			return -1
		}
		land = e
	}
	return land
}
