package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// recallObject finds on whom an Indonesian stance on -nya is that stands for what was told
// right before: "Rusia menyerang Ukraina. Uni Eropa mengecamnya." Who did it is meant; who
// takes the stance too takes it on the same: "Mesir mengecam serangan itu. Yordania juga
// mengutuknya." Behind a noun it is the actor's own: "menyatakan dukungannya kepada X".
func (sc *scene) recallObject(tr *trigger, c *candidate, found []candidate) {
	k := tr.last + 1
	if sc.x.Lex.Code != "id" || tr.isNoun() || tr.last > tr.tok && sc.Sentence.Tokens[tr.last].UPOS == "NOUN" || tr.passive || !clause.AimedAtActs(c.typ) || len(c.actors) == 0 || k >= sc.Len || !sc.Sentence.Tokens[k].Joined || !sc.x.Lex.Cues.Propositional.Has(sc.Norm[k]) {
		return
	}
	if u := sc.At[k]; u >= 0 && u == c.recipAt.Unit && sc.x.Lex.Speech[sc.VerbOf(tr.tok)].Status == "negative" {
		c.recips, c.recipAt = nil, clause.Filler{Unit: -1} // what is denied is nobody
	} else if u >= 0 && (sc.Units[u].Kind != entity.Pronoun || sc.AllPersons(sc.Units[u].Ents)) {
		return
	}
	for i := len(found) - 1; i >= 0 && sc.Index-found[i].sc.Index <= 1; i-- {
		p := &found[i]
		if p.sc != sc && sc.proposer(tr.tok) >= 0 {
			break // "Trump menawarkan diri, tetapi India menampiknya": the clause before it is meant
		}
		if p.sc == sc && p.tr.tok >= tr.tok || p.st.negative || p.st.modality == "possible" {
			continue
		}
		if s := sc.x.Lex.Speech[sc.VerbOf(tr.tok)]; s.Status == "negative" && p.typ != "ACCUSED" && !clause.AimedAtActs(p.typ) {
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
	if u < 0 && sc.Index > 0 && sc.x.scenes[sc.Index-1].Sentence.Kind == sc.Sentence.Kind && sc.Sentence.Tokens[tr.tok].Deprel == "root" {
		p = sc.x.scenes[sc.Index-1]
		u = p.toldBy(func(int) bool { return true })
	}
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.Members(u), c.actors); len(ents) == 1 && !sc.sameSide(c.actors, ents) {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: k, Place: "recalled"}
	}
}

// proposer returns the unit of whoever does what an Indonesian clause before that of the verb
// at t tells, in the same sentence: "Iran mengajukan usul, tetapi Israel menolaknya", "membahas
// usulan Iran, tetapi Israel menolaknya"; -1 for none.
func (sc *scene) proposer(t int) int {
	s, _ := sc.Subject(t, 0)
	if s < 0 || s > t {
		return -1
	}
	if u := sc.At[s]; u >= 0 {
		s = sc.Units[u].First
	}
	for v := s - 1; v > 0 && v > s-16; v-- {
		if sc.At[v] >= 0 || !sc.Verb[v] || sc.RelativeBefore(v) >= 0 {
			continue
		}
		for k := v + 1; k < s; k++ {
			if sc.At[k] < 0 && (sc.x.Lex.Acts[sc.Norm[k]] || sc.x.Lex.Contention[sc.Norm[k]]) {
				if u := sc.ownerOf(k); u >= 0 && sc.Units[u].Last < s {
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
	for v := range sc.Sentence.Tokens {
		if sc.Sentence.Tokens[v].Deprel == "root" && sc.Verb[v] && meant(v) {
			return sc.doneBy(v)
		}
	}
	return -1
}

// doneBy returns the unit of who does what an Indonesian verb tells: its agent or its subject;
// -1 for none.
func (sc *scene) doneBy(v int) int {
	if lexicon.DiPrefixed(sc.Norm[v]) {
		return sc.AgentOf(v)
	}
	s, _ := sc.Subject(v, 0)
	if s < 0 || s > v {
		return -1
	}
	if u := sc.At[s]; u >= 0 && !sc.Modifies(u) {
		return u
	}
	return -1
}
