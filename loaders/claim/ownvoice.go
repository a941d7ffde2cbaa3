package claim

// ownVoice gives an act of speech whose subject is a "we" that stands for nobody known
// to who says so: "'We urge Iraq to comply,' Straw said".
func (sc *scene) ownVoice(d *draft) {
	tr := &d.tr
	if tr.isNoun() || tr.passive || len(d.actors) > 0 || !sc.x.verbal[d.typ] || judges(tr.frame) {
		return
	}
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 || sc.at[h] >= 0 || !sc.x.lex.cues.OwnSide.Has(sc.norm[h]) {
		return
	}
	s := sc.x.innermost(sc.s.Tokens[tr.tok].Start)
	if s == nil || s.negative || len(s.speakers) != 1 {
		return
	}
	if ents := sc.fitting(tr, "actor", "subj", s.speakers, d.recips); len(ents) > 0 {
		d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: h, place: "subj", tree: true}
	}
}

// takenAsKnown says whether somebody's words take an act for known rather than tell of it, so
// that it is no news of his: an English noun with its doer before it ("should focus on Israel's
// withdrawal"), a participle ("to free X, held by Y") or a clause that only dates what is said
// ("the first since Iran shelled X"); an Indonesian relative clause ("hubungan yang diputus AS pada 1961").
func (sc *scene) takenAsKnown(c *candidate) bool {
	if sc.x.lex.code != "en" {
		return sc.presupposed(&c.tr)
	}
	if c.tr.isNoun() {
		return c.tr.light < 0 && c.actorAt.place == "poss"
	}
	if sc.presupposed(&c.tr) && (meets(c.by, c.actors) || sc.sameSide(c.by, c.actors)) {
		return true
	}
	return sc.participle(c.tr.tok) || finite(&sc.s.Tokens[c.tr.tok]) && sc.datesBy(c.tr.tok)
}

// datesBy says whether a word of time opens the clause of a verb: "after Iran shelled X", "since X left".
func (sc *scene) datesBy(t int) bool {
	for _, k := range sc.kids[t] {
		if k < t && (sc.x.lex.settings[sc.norm[k]] || sc.x.lex.earlier[sc.norm[k]]) && sc.x.lex.sub[sc.norm[k]] {
			return true
		}
	}
	return false
}
