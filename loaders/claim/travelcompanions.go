package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// travelCompanions adds to those who visit a place in an Indonesian clause who goes along
// with them: "Macron mengunjungi Kyiv bersama Scholz", "tiba di Lima didampingi Menlu X".
func (sc *scene) travelCompanions(tr *trigger, c *candidate) {
	if sc.x.lex.code != "id" || c.typ != "VISITED" || tr.isNoun() || len(c.actors) == 0 || len(c.recips) == 0 || !sc.allPersons(c.actors) {
		return
	}
	for k := tr.last + 1; k+1 < sc.n && k <= tr.last+14; k++ {
		w := sc.norm[k]
		if sc.at[k] >= 0 {
			continue
		}
		if isQuoteMark(w) || sc.x.lex.rel[w] || sc.x.lex.comp[w] || sc.x.lex.sub[w] && !sc.x.lex.preps[w] || sc.verb[k] && !sc.x.lex.partner[w] {
			return
		}
		if !sc.x.lex.partner[w] {
			continue
		}
		u := sc.at[k+1]
		if u < 0 {
			u = sc.nextUnit(k+1, sc.n)
		}
		if u < 0 || sc.modifies(u) || sc.units[u].kind == entity.Pronoun || sc.units[u].first > k+5 {
			return
		}
		if who := sc.members(u); sc.allPersons(who) && !strings.HasPrefix(sc.s.Tokens[sc.units[u].head].Deprel, "nsubj") {
			c.actors = appendNew(append([]int(nil), c.actors...), who...)
		}
		return
	}
}
