package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// recallStatement finds whom an Indonesian stance on "tuduhan itu" is aimed at where the
// sentence before tells it in words of saying: "Menurut Zhao, serdadu India melintasi
// perbatasan. Tuduhan itu ditolak New Delhi." Who said so is meant, unless that sentence
// tells an act of the noun's own type.
func (sc *scene) recallStatement(tr *trigger, c *candidate, h int, found []candidate) bool {
	if sc.x.lex.code != "id" || sc.i == 0 {
		return false
	}
	types := sc.nounTypes(h)
	if !types["ACCUSED"] && !sc.x.lex.statement[sc.norm[h]] && !sc.x.lex.contention[sc.norm[h]] {
		return false
	}
	p := sc.x.scenes[sc.i-1]
	for i := len(found) - 1; i >= 0 && found[i].sc.i >= sc.i-1; i-- {
		if found[i].sc == p && types[found[i].typ] {
			return false
		}
	}
	var who []int
	for _, k := range sc.x.saysIn[p.i] {
		if s := &sc.x.sayings[k]; !s.negative && len(s.speakers) == 1 && !sc.sameSide(s.speakers, c.actors) {
			who = appendNew(who, s.speakers...)
		}
	}
	if len(who) != 1 {
		return false
	}
	return sc.recall(tr, c, h, who)
}

// apposedAct says whether the noun at h stands for the clause before it in its own
// sentence: "…, tawaran yang ditolak Machado", "…, a move condemned by X".
func (sc *scene) apposedAct(h, t int) bool {
	if sc.x.lex.code == "en" {
		return sc.sumsUp(h, t)
	}
	r := sc.relativeBefore(t)
	return r >= 0 && h < r && h > 0 && sc.norm[h-1] == ","
}

// sumsUp says whether an English noun behind a comma stands for the clause before it, and what
// is told of it by the verb at t: "…, a move condemned by X", "…, allegations that X denies".
func (sc *scene) sumsUp(h, t int) bool {
	if sc.x.lex.code != "en" || h < 2 || h >= t || sc.s.Tokens[t].Head != h || !strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") {
		return false
	}
	k := h - 1
	for k > 0 && k > h-4 && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "NOUN") {
		k--
	}
	if k > 0 && sc.x.lex.cues.Indefinite.Has(sc.norm[k]) {
		k--
	} else if sc.norm[h] == sc.lemma[h] {
		return false // "…, truce brokered by X"
	}
	return sc.norm[k] == ","
}

// recallClause finds whose act a noun stands for that sums up the clause before it: its
// subject.
func (sc *scene) recallClause(tr *trigger, c *candidate, h int) {
	for k := h - 2; k >= 0; k-- {
		if sc.at[k] >= 0 || !sc.verb[k] || sc.relativeBefore(k) >= 0 {
			continue
		}
		s, _ := sc.subject(k, 0)
		if s < 0 || s > k {
			continue
		}
		self, _, u := sc.argument(s)
		if ents := sc.fitting(tr, "recipient", "recalled", self, c.actors); len(ents) > 0 && !sc.isPassiveVerb(k) {
			c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: h, place: "recalled"}
		}
		return
	}
}

// beginsClause says whether a list of two is none because its coordinator begins a clause:
// "Jepang menjanjikan bantuan bagi Palestina, dan Uni Eropa siap mengucurkan dana".
func (sc *scene) beginsClause(list []int) bool {
	if sc.x.lex.code != "id" || len(list) != 2 {
		return false
	}
	a, b := &sc.units[list[0]], &sc.units[list[1]]
	if sc.norm[a.last+1] != "," || b.first <= a.last+2 {
		return false
	}
	before := false
	for k := a.first - 1; k >= 0 && !before; k-- {
		before = sc.verb[k] && sc.at[k] < 0
	}
	k := b.last + 1
	for k < sc.n && (sc.alongVerb(k) || sc.x.lex.planned[sc.norm[k]]) {
		k++
	}
	return before && k < sc.n && sc.verb[k] && !strings.HasPrefix(sc.s.Tokens[k].Deprel, "acl")
}

// aimedAtActs says whether an act of a type may be aimed at what another has done.
func aimedAtActs(typ string) bool {
	switch typ {
	case "CRITICIZED", "REJECTED", "SUPPORTS", "PROTESTED", "ACCUSED":
		return true
	}
	return false
}

// describedBefore returns the unit that an Indonesian noun describes from behind a comma,
// whatever the tree hangs it on: "dari Ukraina, negara yang diinvasi Rusia"; -1 for none.
func (sc *scene) describedBefore(h int) int {
	if sc.x.lex.code != "id" || h < 2 || h+1 >= sc.n || sc.norm[h-1] != "," || !sc.x.lex.rel[sc.norm[h+1]] || !sc.x.lex.standin[sc.norm[h]] && !sc.x.lex.title[sc.norm[h]] {
		return -1
	}
	u := sc.at[h-2]
	if u < 0 || sc.units[u].kind == entity.Pronoun || sc.units[u].list >= 0 || sc.namesSource(u) {
		return -1
	}
	return u
}
