package claim

import "newsgraph/loaders/entity"

// recallObject finds on whom an Indonesian stance on -nya is that stands for what was told
// right before: "Rusia menyerang Ukraina. Uni Eropa mengecamnya." Who did it is meant; who
// takes the stance too takes it on the same: "Mesir mengecam serangan itu. Yordania juga
// mengutuknya."
func (sc *scene) recallObject(tr *trigger, c *candidate, found []candidate) {
	k := tr.last + 1
	if sc.x.lex.code != "id" || tr.isNoun() || tr.passive || !aimedAtActs(c.typ) || len(c.actors) == 0 || k >= sc.n || !sc.s.Tokens[k].Joined || !sc.x.lex.cues.Propositional.Has(sc.norm[k]) {
		return
	}
	if u := sc.at[k]; u >= 0 && (sc.units[u].kind != entity.Pronoun || sc.allPersons(sc.units[u].ents)) {
		return
	}
	for i := len(found) - 1; i >= 0 && sc.i-found[i].sc.i <= 1; i-- {
		p := &found[i]
		if p.sc != sc && sc.s.Tokens[tr.tok].Deprel == "conj" {
			return // "Trump menawarkan diri, tetapi India menampiknya": the clause before it is meant
		}
		if p.sc == sc && p.tr.tok >= tr.tok || p.st.negative || p.st.modality == "possible" {
			continue
		}
		who := p.actors
		if p.typ == c.typ {
			who = p.recips
		}
		if ents := sc.fitting(tr, "recipient", "recalled", who, c.actors); len(ents) > 0 {
			c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: k, place: "recalled"}
		}
		return
	}
}
