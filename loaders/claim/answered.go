package claim

import "strings"

// answered aims an act of striking back at whoever did what it answers: "would retaliate
// against any attack from North Korea", "responded forcefully to Houthi strikes".
func (sc *scene) answered(d *draft) {
	tr := &d.tr
	if sc.x.lex.code != "en" || tr.isNoun() || tr.passive || len(d.recips) > 0 || len(d.actors) == 0 || !sc.x.lex.cues.Retaliation.Has(sc.lemma[tr.tok]) {
		return
	}
	for _, k := range sc.kids[tr.tok] {
		if k < tr.tok || sc.at[k] >= 0 || !strings.HasPrefix(sc.s.Tokens[k].Deprel, "obl") || len(sc.nounTypes(k)) == 0 && !sc.x.lex.acts[sc.lemma[k]] {
			continue
		}
		u := sc.doerOf(k)
		if u < 0 {
			u = sc.possessor(k)
		}
		if k+1 < sc.n && sc.x.lex.cues.Origin.Has(sc.norm[k+1]) {
			u = sc.nextUnit(k+2, sc.n)
		}
		if u < 0 || sc.units[u].first < tr.tok {
			continue
		}
		if ents := sc.fitting(tr, "recipient", "obj", sc.members(u), d.actors); len(ents) > 0 {
			d.recips, d.recipAt = ents, filler{ents: ents, unit: u, tok: k, place: "objposs", tree: true}
			return
		}
	}
}
