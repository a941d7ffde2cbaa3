package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// ownerBehind returns the unit of whoever did what an Indonesian noun names, where a
// relative clause says so: "resolusi yang diajukan AS", "serangan yang dilakukan oleh
// Rusia"; -1 for none.
func (sc *scene) ownerBehind(h int) int {
	if sc.x.lex.code != "id" {
		return -1
	}
	deed := sc.isTrigger(h) || pePrefixed(sc.norm[h]) && strings.HasSuffix(sc.norm[h], "an") && sc.s.Tokens[h].UPOS == "NOUN"
	within := false // a phrase that tells where or on whom the deed was done
	for k := h + 1; k+2 <= sc.n && k <= h+9; k++ {
		if (within || k > h+6) && !sc.x.lex.agent[sc.norm[k]] && (!deed || sc.verb[k] || isClosing(sc.norm[k]) || sc.x.lex.rel[sc.norm[k]] && !sc.relativeOfDeed(h, k)) {
			return -1
		}
		if sc.x.lex.rel[sc.norm[k]] {
			if k+3 < sc.n && sc.x.lex.cues.Members.Has(sc.norm[k+1]) && sc.x.lex.cues.Locatives.Has(sc.norm[k+2]) && sc.at[k+3] >= 0 {
				return sc.at[k+3] // "54 negara yang tergabung dalam Uni Afrika"
			}
			v := k + 1
			for v+1 < sc.n && (sc.s.Tokens[v].UPOS == "ADV" || sc.s.Tokens[v].UPOS == "AUX") {
				v++
			}
			if !diPrefixed(sc.norm[v]) || sc.s.Tokens[v].UPOS != "VERB" || sc.doneTo(v) && !sc.x.lex.cues.Weapons.Has(sc.norm[h]) {
				return -1
			}
			for b := v + 1; b+1 < sc.n && b <= v+3 && sc.at[b] < 0; b++ { // "yang dibuat sepihak oleh China"
				if sc.x.lex.agent[sc.norm[b]] {
					return sc.nextUnit(b+1, sc.n)
				}
				if sc.s.Tokens[b].UPOS != "ADV" && sc.s.Tokens[b].UPOS != "ADJ" && sc.s.Tokens[b].Deprel != "xcomp" {
					break
				}
			}
			if v+1 < sc.n && sc.at[v+1] >= 0 {
				return sc.at[v+1]
			}
			return -1
		}
		if sc.x.lex.agent[sc.norm[k]] && deed { // "menyambut pengakuan Palestina oleh Irlandia", "mengecam penggunaan gas di Homs oleh Suriah"
			if u := sc.at[k+1]; u >= 0 && !sc.modifies(u) {
				return u
			}
			return -1
		}
		if sc.verb[k] || isClosing(sc.norm[k]) {
			return -1
		}
		if sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADP" {
			if !deed {
				return -1
			}
			within = true
		}
	}
	return -1
}

// relativeOwner adds who did what an English noun names, where a relative clause says
// so: "the sanctions (that) France imposed on Iran", and at whom.
func (sc *scene) relativeOwner(tr *trigger, add func(string, filler)) {
	u := tr.last + 1
	for k := 0; k < 3 && u < sc.n && sc.at[u] < 0 && (sc.x.lex.rel[sc.norm[u]] && !sc.x.lex.cues.RelativeAdverbs.Has(sc.norm[u]) || sc.s.Tokens[u].UPOS == "DET" || k == 0 && sc.norm[u] == ","); k++ {
		u++
	}
	if sc.x.lex.code != "en" || u >= sc.n || sc.at[u] < 0 || sc.modifies(sc.at[u]) || sc.units[sc.at[u]].first != u {
		return
	}
	v := sc.units[sc.at[u]].last + 1
	for v < sc.n && (sc.s.Tokens[v].UPOS == "AUX" || sc.s.Tokens[v].UPOS == "ADV") {
		v++
	}
	if v >= sc.n || !sc.verb[v] || !sc.x.lex.light[sc.lemma[v]] || sc.isPassiveVerb(v) || v+1 < sc.n && !sc.x.lex.preps[sc.norm[v+1]] && !sc.verb[v+1] && sc.s.Tokens[v+1].UPOS != "AUX" {
		return
	}
	add("poss", filler{ents: sc.members(sc.at[u]), unit: sc.at[u], tok: u})
	sc.addPrepositions(v, v+1, sc.clauseEnd(v+1), add)
}

// addImposed adds at whom the object of an English verb is aimed where a relative clause
// says so: "lifted the embargo (that) it had imposed on Libya in 1992".
func (sc *scene) addImposed(obj int, add func(string, filler)) {
	for _, v := range sc.kids[obj] {
		if v > obj && sc.verb[v] && sc.x.lex.light[sc.lemma[v]] && sc.relativeNoun(v) == obj {
			sc.addPrepositions(v, v+1, sc.clauseEnd(v+1), add)
		}
	}
}

// betweenUnits returns the entities that stand behind "antara" after a noun of a
// mutual act, over one relative clause: "perundingan yang dimediasi Turki antara
// Rusia dan Ukraina"; none where fewer than two stand there.
func (sc *scene) betweenUnits(h int) ([]int, int) {
	if sc.x.lex.code != "id" {
		return nil, -1
	}
	for k := h + 1; k+1 < sc.n && k <= h+12; k++ {
		if isClosing(sc.norm[k]) {
			return nil, -1
		}
		if sc.x.lex.cues.Between.Has(sc.norm[k]) {
			if u := sc.nextUnit(k+1, sc.n); u >= 0 {
				if ents := sc.members(u); len(ents) > 1 {
					return ents, u
				}
			}
			return nil, -1
		}
	}
	return nil, -1
}

// relativeOfDeed says whether the Indonesian relative clause that begins at k, behind a named
// place, is of the deed at h: its verb is a light one, or has such a deed for its object:
// "serangan di Kabul yang dilancarkan X", "ledakan di Kabul yang diklaim X".
func (sc *scene) relativeOfDeed(h, k int) bool {
	v := k + 1
	for v+1 < sc.n && (sc.s.Tokens[v].UPOS == "ADV" || sc.s.Tokens[v].UPOS == "AUX") {
		v++
	}
	if v >= sc.n || sc.at[k-1] < 0 || !diPrefixed(sc.norm[v]) {
		return false
	}
	if sc.isLight(v) {
		return true
	}
	for _, e := range sc.x.lex.verbs[sc.norm[v]] {
		if e.form == passive && e.frame.Type == "ATTACKED" && sc.wantedAt(h, sc.x.lex.objects[e.frame]) >= 0 {
			return true
		}
	}
	return false
}

// relativeBetween says whether a relative pronoun stands between a noun and a
// token behind it: what follows is of another clause.
func (sc *scene) relativeBetween(h, k int) bool {
	found := false
	for t := h + 1; t < k; t++ {
		if sc.at[t] >= 0 {
			continue
		}
		if sc.x.lex.copula[sc.norm[t]] {
			return false // "negara yang dihubunginya yakni Malaysia"
		}
		found = found || sc.x.lex.rel[sc.norm[t]]
	}
	return found
}

// relativeLight returns the light verb of a relative clause of which a noun is the object,
// "the strikes that Turkey launched", in Indonesian a passive right behind it, "serangan
// (udara) yang dilancarkan Israel"; -1 for none.
func (sc *scene) relativeLight(t int) int {
	if sc.x.lex.code != "id" {
		for _, k := range sc.kids[t] {
			if k > t && sc.x.lex.light[sc.lemma[k]] && sc.relativeNoun(k) == t {
				return k
			}
		}
		return -1
	}
	for k := t + 1; k+1 < sc.n && k <= t+3; k++ {
		if sc.x.lex.rel[sc.norm[k]] {
			v := k + 1
			for v+1 < sc.n && v < k+3 && (sc.s.Tokens[v].UPOS == "ADV" || sc.s.Tokens[v].UPOS == "AUX") {
				v++
			}
			if sc.isLight(v) && sc.isPassiveVerb(v) {
				return v
			}
			return -1
		}
		if sc.at[k] >= 0 || sc.s.Tokens[k].UPOS != "ADJ" && sc.s.Tokens[k].UPOS != "NOUN" {
			return -1
		}
	}
	return -1
}

// doneTo says whether an Indonesian passive tells of an act whose agent neither made nor
// owns what it is done to: "kelompok yang didukung Iran", "kapal yang disita AS".
func (sc *scene) doneTo(v int) bool {
	for _, e := range sc.x.lex.verbs[sc.norm[v]] {
		if e.form != passive || len(e.rest) > 0 || len(e.frame.Objects) > 0 {
			continue
		}
		switch e.frame.Type {
		case "SUPPORTS", "CRITICIZED", "REJECTED", "ACCUSED", "ATTACKED", "COERCED", "DETAINED", "PROTESTED", "SANCTIONED":
			return true
		}
	}
	return false
}

// addJointDeed adds with whom an Indonesian deed was done that a stance of conflict is on and
// that has no possessor: "mengecam latihan bersama AS dan Korea Selatan".
func (sc *scene) addJointDeed(tr *trigger, add func(string, filler)) {
	h := sc.objectOf(tr)
	if sc.x.lex.code != "id" || tr.obj >= 0 || !aimedAtActs(tr.frame.Type) || tr.frame.Type == "SUPPORTS" || h < 0 || sc.at[h] >= 0 || !sc.isTrigger(h) || sc.possessor(h) >= 0 {
		return
	}
	for k := h + 1; k+1 < sc.n && k <= h+3 && sc.at[k] < 0; k++ {
		if w := sc.norm[k]; sc.x.lex.partner[w] || sc.x.lex.cues.Between.Has(w) {
			if u := sc.nextUnit(k+1, min(sc.n, k+4)); u >= 0 && !sc.modifies(u) {
				add("objposs", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
			}
			return
		}
	}
}

// addElected adds who is congratulated on what became of him: "mengucapkan selamat atas
// terpilihnya X".
func (sc *scene) addElected(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "id" || tr.frame.Type != "SUPPORTS" {
		return
	}
	for k := max(tr.last, tr.obj) + 1; k+3 < sc.n && k <= max(tr.last, tr.obj)+3; k++ {
		if sc.at[k] >= 0 || !sc.x.lex.cues.Grounds.Has(sc.norm[k]) || !sc.s.Tokens[k+2].Joined || !sc.x.lex.cues.Propositional.Has(sc.norm[k+2]) {
			continue
		}
		if u := sc.nextUnit(k+3, min(sc.n, k+6)); u >= 0 && !sc.modifies(u) {
			add("objposs", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
		}
		return
	}
}

// addPossessor adds the possessor of a noun.
func (sc *scene) addPossessor(h int, place string, add func(string, filler)) {
	if u := sc.namedTarget(h); u >= 0 && place == "objposs" { // "eased its Cuba embargo"
		add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	}
	if u := sc.possessor(h); u >= 0 && !(place == "objposs" && sc.units[u].kind == entity.Pronoun && !sc.ownWord(u)) {
		add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	}
}

// belongsTo returns the unit that words behind an English noun say it belongs to: "troops
// loyal to Hifter", "a yacht owned by Obiang", "a prison in Egypt"; -1 for none.
func (sc *scene) belongsTo(h int) int {
	if h+2 >= sc.n || sc.at[h] >= 0 || sc.at[h+1] >= 0 {
		return -1
	}
	if sc.x.lex.cues.Belonging.Has(sc.norm[h+1]) && sc.x.lex.preps[sc.norm[h+2]] {
		return sc.nextUnit(h+3, sc.n)
	}
	if sc.x.lex.cues.Locatives.Has(sc.norm[h+1]) && sc.x.lex.cues.Prisons.Has(sc.lemma[h]) {
		return sc.at[h+2]
	}
	return -1
}
