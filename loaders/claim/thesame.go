package claim

import "newsgraph/loaders/entity"

// recallObject finds on whom an Indonesian stance on -nya is that stands for what was told
// right before: "Rusia menyerang Ukraina. Uni Eropa mengecamnya." Who did it is meant; who
// takes the stance too takes it on the same: "Mesir mengecam serangan itu. Yordania juga
// mengutuknya." Behind a noun it is the actor's own: "menyatakan dukungannya kepada X".
func (sc *scene) recallObject(tr *trigger, c *candidate, found []candidate) {
	k := tr.last + 1
	if sc.x.lex.code != "id" || tr.isNoun() || tr.last > tr.tok && sc.s.Tokens[tr.last].UPOS == "NOUN" || tr.passive || !aimedAtActs(c.typ) || len(c.actors) == 0 || k >= sc.n || !sc.s.Tokens[k].Joined || !sc.x.lex.cues.Propositional.Has(sc.norm[k]) {
		return
	}
	if u := sc.at[k]; u >= 0 && u == c.recipAt.unit && sc.x.lex.speech[sc.verbOf(tr.tok)].Status == "negative" {
		c.recips, c.recipAt = nil, filler{unit: -1} // what is denied is nobody
	} else if u >= 0 && (sc.units[u].kind != entity.Pronoun || sc.allPersons(sc.units[u].ents)) {
		return
	}
	for i := len(found) - 1; i >= 0 && sc.i-found[i].sc.i <= 1; i-- {
		p := &found[i]
		if p.sc != sc && sc.proposer(tr.tok) >= 0 {
			break // "Trump menawarkan diri, tetapi India menampiknya": the clause before it is meant
		}
		if p.sc == sc && p.tr.tok >= tr.tok || p.st.negative || p.st.modality == "possible" {
			continue
		}
		if s := sc.x.lex.speech[sc.verbOf(tr.tok)]; s.Status == "negative" && p.typ != "ACCUSED" && !aimedAtActs(p.typ) {
			return // "Israel mengakui Netanyahu bertemu X, tetapi Saudi membantahnya" turns down what is told, nobody
		}
		who := p.actors
		if p.typ == c.typ {
			who = p.recips
		}
		sc.recall(tr, c, k, who)
		return
	}
	p, u := sc, sc.proposer(tr.tok)
	if u < 0 && sc.i > 0 && sc.x.scenes[sc.i-1].s.Kind == sc.s.Kind && sc.s.Tokens[tr.tok].Deprel == "root" {
		p = sc.x.scenes[sc.i-1]
		u = p.toldBy(func(int) bool { return true })
	}
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.members(u), c.actors); len(ents) == 1 && !sc.sameSide(c.actors, ents) {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: k, place: "recalled"}
	}
}

// proposer returns the unit of whoever does what an Indonesian clause before that of the verb
// at t tells, in the same sentence: "Iran mengajukan usul, tetapi Israel menolaknya", "membahas
// usulan Iran, tetapi Israel menolaknya"; -1 for none.
func (sc *scene) proposer(t int) int {
	s, _ := sc.subject(t, 0)
	if s < 0 || s > t {
		return -1
	}
	if u := sc.at[s]; u >= 0 {
		s = sc.units[u].first
	}
	for v := s - 1; v > 0 && v > s-16; v-- {
		if sc.at[v] >= 0 || !sc.verb[v] || sc.relativeBefore(v) >= 0 {
			continue
		}
		for k := v + 1; k < s; k++ {
			if sc.at[k] < 0 && (sc.x.lex.acts[sc.norm[k]] || sc.x.lex.contention[sc.norm[k]]) {
				if u := sc.ownerOf(k); u >= 0 && sc.units[u].last < s {
					return u
				}
			}
		}
		if u := sc.doneBy(v); u >= 0 {
			return u
		}
	}
	return -1
}

// toldBy returns the unit of whoever does what the main verb of an Indonesian sentence tells,
// where it is one of those meant; -1 for none.
func (sc *scene) toldBy(meant func(v int) bool) int {
	for v := range sc.s.Tokens {
		if sc.s.Tokens[v].Deprel == "root" && sc.verb[v] && meant(v) {
			return sc.doneBy(v)
		}
	}
	return -1
}

// doneBy returns the unit of who does what an Indonesian verb tells: its agent or its subject;
// -1 for none.
func (sc *scene) doneBy(v int) int {
	if diPrefixed(sc.norm[v]) {
		return sc.agentOf(v)
	}
	s, _ := sc.subject(v, 0)
	if s < 0 || s > v {
		return -1
	}
	if u := sc.at[s]; u >= 0 && !sc.modifies(u) {
		return u
	}
	return -1
}
