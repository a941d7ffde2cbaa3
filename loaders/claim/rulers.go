package claim

import "strings"

// knownSentences is how many sentences before what everybody knows by then whose it is is
// looked for: "the verdict", "the coup".
const knownSentences = 8

// recallCourt finds whose an English ruling is that is only pointed back to: of the court
// named last.
func (sc *scene) recallCourt(tr *trigger, c *candidate, h int) bool {
	if sc.x.lex.code != "en" || !sc.x.lex.cues.Rulings.Has(sc.lemma[h]) {
		return false
	}
	for i := sc.i; i >= max(0, sc.i-knownSentences); i-- {
		p := sc.x.scenes[i]
		for k := len(p.units) - 1; k >= 0; k-- {
			u := &p.units[k]
			if i == sc.i && u.first > tr.tok || u.in >= 0 || u.group || !sc.court(u.ents[0]) {
				continue
			}
			return sc.recall(tr, c, h, u.ents[:1])
		}
	}
	return false
}

// court says whether an entity is a court.
func (sc *scene) court(e int) bool {
	o := &sc.x.ents.Entities[e]
	if o.Type != "Organization" {
		return false
	}
	for _, w := range strings.Fields(strings.ToLower(o.Name)) {
		if sc.x.lex.cues.Courts.Has(w) {
			return true
		}
	}
	return o.Sector == "judiciary"
}

// recallRulers finds on which country a stance on a coup is that the text told of
// before: "Soldiers seized power in Mali", "the coup in Mali", "Mali's junta".
func (sc *scene) recallRulers(tr *trigger, c *candidate, h int) bool {
	if sc.doerOf(h) >= 0 {
		return false
	}
	if sc.x.lex.cues.Repression.Has(sc.lemma[h]) {
		if e := sc.onlyCountryBefore(); e >= 0 { // "the crackdown", where one country is told of
			return sc.recall(tr, c, h, []int{e})
		}
	}
	if !sc.x.lex.cues.Coups.Has(sc.lemma[h]) {
		return false
	}
	for i := sc.i; i >= max(0, sc.i-knownSentences); i-- {
		p := sc.x.scenes[i]
		for k := p.n - 1; k >= 0; k-- {
			if p.at[k] >= 0 && p.units[p.at[k]].standin != k || !sc.x.lex.cues.Coups.Has(p.lemma[k]) || i == sc.i && k >= h {
				continue
			}
			if e := p.landWhere(k); e >= 0 {
				return sc.recall(tr, c, h, []int{e})
			}
		}
	}
	if e := sc.onlyCountryBefore(); e >= 0 {
		return sc.recall(tr, c, h, []int{e})
	}
	return false
}

// landWhere returns the country that owns the noun at k or in which it is; -1 for none.
func (sc *scene) landWhere(k int) int {
	if u := sc.at[k]; u >= 0 {
		return sc.landOf(sc.units[u].ents[0])
	}
	if u := sc.ownerBefore(k); u >= 0 {
		return sc.landOf(sc.units[u].ents[0])
	}
	if k+2 < sc.n && sc.x.lex.cues.Inside.Has(sc.norm[k+1]) && sc.at[k+2] >= 0 {
		return sc.landOf(sc.units[sc.at[k+2]].ents[0])
	}
	return -1
}
