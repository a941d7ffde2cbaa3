package claim

import "newsgraph/loaders/entity"

// reportedOwner takes whoever owns the noun of an act for its actor where an English verb
// only reports it: in "Lula announced Brazil's support for Peru" it is Brazil that supports.
func (sc *scene) reportedOwner(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || len(c.actors) == 0 || c.actorAt.place != "subj" || sc.x.lex.sym[c.typ] {
		return
	}
	v, h := tr.light, tr.tok
	if !tr.isNoun() {
		v, h = tr.tok, tr.obj
	}
	if v < 0 || h <= v || !sc.x.lex.cues.Reporting.Has(sc.lemma[v]) {
		return
	}
	k := h - 1
	for k > v && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "ADJ" || sc.x.lex.cues.Genitive.Has(sc.norm[k])) {
		k--
	}
	u := sc.at[k]
	if k <= v || u < 0 || sc.units[u].kind == entity.Pronoun || sc.units[u].list >= 0 {
		return
	}
	if ents := sc.fitting(tr, "actor", "poss", sc.units[u].ents, c.recips); len(ents) > 0 && !meets(ents, c.actors) {
		c.actors, c.actorAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: "poss", tree: true}
	}
}
