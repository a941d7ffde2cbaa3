package claim

import "strings"

// knownSentences is how many sentences before what everybody knows by then whose it is is
// looked for: "the verdict", "the coup".
const knownSentences = 8

// recallCourt finds whose an English ruling is that is only pointed back to: of the court
// named last.
func (sc *scene) recallCourt(tr *trigger, c *candidate, h int) bool {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Cues.Rulings.Has(sc.Lemma[h]) {
		return false
	}
	for i := sc.Index; i >= max(0, sc.Index-knownSentences); i-- {
		p := sc.x.scenes[i]
		for k := len(p.Units) - 1; k >= 0; k-- {
			u := &p.Units[k]
			if i == sc.Index && u.First > tr.tok || u.In >= 0 || u.Group || !sc.court(u.Ents[0]) {
				continue
			}
			return sc.recall(tr, c, h, u.Ents[:1])
		}
	}
	return false
}

// court says whether an entity is a court.
func (sc *scene) court(e int) bool {
	o := &sc.x.Entities.Entities[e]
	if o.Type != "Organization" {
		return false
	}
	for _, w := range strings.Fields(strings.ToLower(o.Name)) {
		if sc.x.Lex.Cues.Courts.Has(w) {
			return true
		}
	}
	return o.Sector == "judiciary"
}

// recallRulers finds on which country a stance on a coup is that the text told of
// before: "Soldiers seized power in Mali", "the coup in Mali", "Mali's junta".
func (sc *scene) recallRulers(tr *trigger, c *candidate, h int) bool {
	if sc.DoerOf(h) >= 0 {
		return false
	}
	if sc.x.Lex.Cues.Repression.Has(sc.Lemma[h]) {
		if e := sc.OnlyCountryBefore(); e >= 0 { // "the crackdown", where one country is told of
			return sc.recall(tr, c, h, []int{e})
		}
	}
	if !sc.x.Lex.Cues.Coups.Has(sc.Lemma[h]) {
		return false
	}
	for i := sc.Index; i >= max(0, sc.Index-knownSentences); i-- {
		p := sc.x.scenes[i]
		for k := p.Len - 1; k >= 0; k-- {
			if p.At[k] >= 0 && p.Units[p.At[k]].Standin != k || !sc.x.Lex.Cues.Coups.Has(p.Lemma[k]) || i == sc.Index && k >= h {
				continue
			}
			if e := p.landWhere(k); e >= 0 {
				return sc.recall(tr, c, h, []int{e})
			}
		}
	}
	if e := sc.OnlyCountryBefore(); e >= 0 {
		return sc.recall(tr, c, h, []int{e})
	}
	return false
}

// landWhere returns the country that owns the noun at k or in which it is; -1 for none.
func (sc *scene) landWhere(k int) int {
	if u := sc.At[k]; u >= 0 {
		return sc.LandOf(sc.Units[u].Ents[0])
	}
	if u := sc.OwnerBefore(k); u >= 0 {
		return sc.LandOf(sc.Units[u].Ents[0])
	}
	if k+2 < sc.Len && sc.x.Lex.Cues.Inside.Has(sc.Norm[k+1]) && sc.At[k+2] >= 0 {
		return sc.LandOf(sc.Units[sc.At[k+2]].Ents[0])
	}
	return -1
}
