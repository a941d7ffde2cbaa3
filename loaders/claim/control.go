package claim

import "newsgraph/loaders/entity"

// gerundController returns the head of the object that controls an English gerund
// behind a preposition: "thanked Mexico for sending aid", "warned China against
// arming Russia", "barred Iran from selling oil"; -1 where there is none and the
// gerund shares the subject of its clause.
func (sc *scene) gerundController(t int) int {
	if sc.x.lex.code != "en" || sc.s.Tokens[t].Morph.Tense != "ger" {
		return -1
	}
	p := sc.gerundPreposition(t)
	if p < 1 {
		return -1
	}
	v := sc.s.Tokens[t].Head
	if sc.s.Tokens[t].Deprel == "amod" && v > t { // "accused X of bombing sites", misread
		v = sc.s.Tokens[v].Head
	}
	charged := sc.x.lex.cues.Charges.Has(sc.lemma[p-1])
	if charged { // "jailed on charges of helping X", whatever the tree hangs it on
		for v = p - 1; v > 0 && v > p-12 && !(sc.verb[v] && sc.x.lex.cues.StateVerbs.Has(sc.lemma[v])); v-- {
		}
	}
	if v < 0 || v >= p || !sc.verb[v] {
		return -1
	}
	if sc.englishPassive(v) || charged && sc.participle(v) {
		if h, _ := sc.subject(v, 1); h >= 0 && h < v && (charged || sc.at[h] >= 0) {
			return h
		}
		return -1
	}
	for _, k := range sc.kids[v] {
		if d := sc.s.Tokens[k].Deprel; (d == "obj" || d == "iobj") && k > v && k < p {
			if self, poss, _ := sc.argument(k); len(self)+len(poss) > 0 || sc.x.lex.nonstate[sc.norm[k]] || sc.x.lex.standin[sc.norm[k]] || sc.x.lex.citizen[sc.lemma[k]] { // "to stop militants from attacking X"
				return k
			}
		}
	}
	return -1
}

// gerundPreposition returns the preposition right before a gerund and its adverbs
// that makes the object its subject, -1 for none.
func (sc *scene) gerundPreposition(t int) int {
	for k := t - 1; k >= 0 && k >= t-3; k-- {
		if sc.x.lex.cues.GerundCases.Has(sc.norm[k]) {
			return k
		}
		if u := sc.s.Tokens[k].UPOS; u != "ADV" && u != "PART" && u != "AUX" {
			return -1
		}
	}
	return -1
}

// warnedAgainst says whether an act is what somebody is warned against or asked
// not to do: "warned China against arming Russia".
func (sc *scene) warnedAgainst(tr *trigger, before []trigger) bool {
	if sc.x.lex.code != "en" || tr.isNoun() {
		return false
	}
	p := sc.gerundPreposition(tr.tok)
	if p < 0 || !sc.x.lex.cues.Preventives.Has(sc.norm[p]) {
		return false
	}
	if sc.x.lex.cues.Origin.Has(sc.norm[p]) && sc.gerundController(tr.tok) >= 0 {
		return true // "stopped Egypt from sending aid"
	}
	for i := range before {
		b := &before[i]
		if b.tok != sc.s.Tokens[tr.tok].Head {
			continue
		}
		switch b.frame.Type {
		case "THREATENED", "URGED", "COERCED", "REJECTED":
			return true
		}
	}
	return false
}

// eachOther says whether an English act is done by each to the other: "blamed each
// other", "attacks on one another", "exchanged fire".
func (sc *scene) eachOther(tr *trigger) bool {
	for k := tr.last + 1; k < sc.n && k <= tr.last+3; k++ {
		if sc.x.lex.recips.at(sc.norm, k) > 0 {
			return true
		}
		if sc.at[k] >= 0 || isClosing(sc.norm[k]) {
			break
		}
	}
	return containsString(tr.frame.Verb["recipient"], "pair") && !sc.x.lex.sym[tr.frame.Type]
}

// accusation returns the act of which an act is the content where somebody is accused of it by
// a gerund: "accused Iran of arming the Houthis"; nil for none.
func (sc *scene) accusation(tr *trigger, out []candidate) *candidate {
	if sc.x.lex.code != "en" || tr.isNoun() {
		return nil
	}
	t := tr.tok
	for depth := 0; depth < 4 && t >= 0; depth++ { // "accused of plotting to overthrow"
		h := sc.s.Tokens[t].Head
		if sc.gerundPreposition(t) >= 0 {
			for i := range out {
				if p := &out[i]; p.sc == sc && p.typ == "ACCUSED" && h >= 0 && (p.tr.tok == h || p.tr.tok == sc.s.Tokens[h].Head && t > h) {
					return p // whether the tree hangs the deed on the verb or on whom it accuses
				}
			}
			return nil
		}
		if d := sc.s.Tokens[t].Deprel; d != "xcomp" && d != "ccomp" && d != "conj" && d != "advcl" {
			return nil
		}
		t = h
	}
	return nil
}

// fightersBetween returns those between whom there is fighting: "clashes between
// Indian and Chinese troops". Only a noun whose verb is done by each to the other
// tells so.
func (sc *scene) fightersBetween(tr *trigger, places map[string][]filler) ([]int, filler) {
	place := sc.x.lex.cues.PairPlaces.First()
	if sc.x.lex.code == "id" && tr.isNoun() && tr.frame.Type == "ATTACKED" { // "baku tembak antara pasukan Pakistan dan India"
		ents, _ := sc.betweenUnits(tr.last)
		ents = sc.fitting(tr, "actor", place, ents, nil)
		return ents, filler{ents: ents, unit: -1, tok: tr.tok, place: place, tree: true}
	}
	between := places[place]
	if sc.x.lex.code != "en" || !tr.isNoun() || len(between) == 0 || !containsString(tr.frame.Verb["recipient"], "pair") {
		return nil, filler{}
	}
	return sc.fitting(tr, "actor", place, between[0].ents, nil), between[0]
}

// betweenBehind says whether an English gerund is a noun of what two do: "fighting
// between Sudan and Ethiopia".
func (sc *scene) betweenBehind(t int) bool {
	return sc.s.Tokens[t].Morph.Tense == "ger" && t+1 < sc.n && sc.x.lex.cues.Between.Has(sc.norm[t+1]) && len(sc.x.lex.nouns[sc.norm[t]]) > 0
}

// calledFor says whether a noun of an act stands behind the "for" of a verb of
// urging: what "called on Sunday for a withdrawal of troops" asks for has not happened.
func (sc *scene) calledFor(tr *trigger, before []trigger) bool {
	if sc.x.lex.code != "en" || !tr.isNoun() {
		return false
	}
	p := tr.tok - 1
	for p >= 0 && !sc.x.lex.cues.Benefactive.Has(sc.norm[p]) && (sc.isNominal(p) || sc.s.Tokens[p].UPOS == "DET" || sc.x.lex.cues.Genitive.Has(sc.norm[p]) || sc.x.lex.coord[sc.norm[p]]) { // "for calm and talks"
		p--
	}
	if p < 1 || !sc.x.lex.cues.Benefactive.Has(sc.norm[p]) {
		return false
	}
	for i := range before {
		b := &before[i]
		if b.frame.Type != "URGED" || b.tok >= p || b.isNoun() && b.light < 0 || sc.verbBetween(b.last+1, p) {
			continue
		}
		return sc.x.lex.cues.Benefactive.HasAny(b.frame.Verb["about"]) || sc.x.lex.cues.Benefactive.HasAny(b.frame.Verb["recipient"])
	}
	return false
}

// blamedDeed gives an English noun of an act that somebody is judged for whoever is judged: "rebuked
// X for attacks on Y", "criticised X over the invasion of Y", "praised X for his talks with Y". A
// pronoun that owns the noun means the same.
func (sc *scene) blamedDeed(d *draft) {
	tr := &d.tr
	if sc.x.lex.code != "en" || !tr.isNoun() || tr.light >= 0 || len(d.recips) == 0 {
		return
	}
	if u := d.actorAt.unit; len(d.actors) > 0 && (u < 0 || sc.units[u].kind != entity.Pronoun) {
		return
	}
	k := tr.tok - 1
	for k > 0 && (sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].UPOS == "PRON") {
		k--
	}
	if k < 1 || !sc.x.lex.cues.VerbalGrounds.Has(sc.norm[k]) {
		return
	}
	for _, acts := range [][]candidate{d.out, sc.x.open} {
		for i := len(acts) - 1; i >= 0; i-- {
			p := &acts[i]
			if p.sc != sc || p.tr.isNoun() || p.tr.tok > tr.tok || !aimedAtActs(p.typ) && p.typ != "SANCTIONED" || len(p.recips) != 1 || p.recipAt.unit < 0 {
				continue
			}
			if last := sc.units[p.recipAt.unit].last; last != k-1 && !(p.tr.passive && p.tr.last == k-1) {
				continue
			}
			if ents := sc.fitting(tr, "actor", "control", p.recips, d.recips); len(ents) > 0 && p.recipAt.place == "obj" { // not the owner of the object
				d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: tr.tok, place: "control"}
			}
			return
		}
	}
}

// pastApposition gives a noun of an act whoever did it behind an apposition to whom it was done to:
// "the killing of X, a reporter, by Y".
func (sc *scene) pastApposition(d *draft) {
	tr, done := &d.tr, d.recipAt
	if sc.x.lex.code != "en" || !tr.isNoun() || len(d.actors) > 0 || done.unit < 0 || sc.units[done.unit].first < tr.tok {
		return
	}
	k := sc.units[done.unit].last + 1
	if k >= sc.n || sc.norm[k] != "," {
		return
	}
	for k++; k+1 < sc.n && k < sc.units[done.unit].last+14; k++ {
		if sc.verb[k] && sc.at[k] < 0 {
			return
		}
		if sc.norm[k] != "," {
			continue
		}
		if !sc.x.lex.agent[sc.norm[k+1]] {
			return
		}
		if u := sc.nextUnit(k+2, sc.n); u >= 0 {
			if ents := sc.fitting(tr, "actor", sc.norm[k+1], sc.members(u), d.recips); len(ents) > 0 {
				d.actors, d.actorAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: sc.norm[k+1]}
			}
		}
		return
	}
}
