package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// protesters finds who protests at an embassy or over an ambassador that an English text names by no
// name of a country.
func (sc *scene) protesters(tr *trigger, c *candidate) {
	if sc.x.Lex.Code == "en" && len(c.actors) == 0 {
		sc.stormed(tr, c)
		sc.outsideLegation(tr, c)
		sc.summonedBy(tr, c)
	}
}

// stormed makes a protest of what an English text tells a crowd to have done to an embassy: people
// attack no state, though those of a country may be told of by its name: "Libyan demonstrators
// broke into the Italian consulate", "a mob in Tunis set fire to the U.S. embassy".
func (sc *scene) stormed(tr *trigger, c *candidate) {
	if c.typ != "ATTACKED" && c.typ != "COERCED" || tr.isNoun() || len(c.recips) == 0 || c.recipAt.Unit < 0 {
		return
	}
	legation := tr.obj >= 0 && sc.x.Lex.Cues.Legations.Has(sc.Lemma[tr.obj]) || sc.legation(c.recipAt.Unit)
	h := -1
	if tr.passive {
		if u := sc.AgentOf(tr.tok); u >= 0 {
			h = sc.Units[u].Head
		}
	} else {
		h, _ = sc.Subject(tr.tok, 0)
	}
	if !legation || h < 0 {
		return
	}
	u, crowd := sc.At[h], sc.x.Lex.Crowds[sc.Norm[h]]
	if u >= 0 {
		crowd = sc.Units[u].Standin >= 0 && sc.x.Lex.Crowds[sc.Norm[sc.Units[u].Standin]] || sc.x.Lex.Crowds[sc.Norm[sc.Units[u].Last]]
	}
	if !crowd {
		return
	}
	c.typ = "PROTESTED"
	if u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Country" && !meets(sc.Units[u].Ents, c.recips) {
		c.actors, c.actorAt = sc.Units[u].Ents, clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: h, Place: "crowd"}
	}
}

// outsideLegation gives a protest of nobody in particular that an English noun tells of its ends where
// it was at an embassy: those of the country in which that is protest against whose it is: "Huge
// protests followed outside the Israeli embassy in Cairo".
func (sc *scene) outsideLegation(tr *trigger, c *candidate) {
	if c.typ != "PROTESTED" || !tr.isNoun() || len(c.actors) > 0 || sc.Possessor(tr.tok) >= 0 {
		return
	}
	for k, end := tr.last+1, min(sc.Len, tr.last+12); k+1 < end && !clause.IsClosing(sc.Norm[k]); k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Preps[sc.Norm[k]] && sc.Sentence.Tokens[k].UPOS != "ADP" {
			continue
		}
		u := sc.NextUnit(k+1, end)
		if u < 0 || !sc.legation(u) {
			continue
		}
		if len(c.recips) == 0 {
			c.recips = sc.fitting(tr, "recipient", sc.Norm[k], sc.Members(u), nil)
			c.recipAt = clause.Filler{Ents: c.recips, Unit: u, Tok: sc.Units[u].Head, Place: sc.Norm[k]}
		}
		if e := sc.crowdsLand(c.recips); e >= 0 {
			c.actors, c.actorAt = []int{e}, clause.Filler{Ents: []int{e}, Unit: -1, Tok: tr.tok, Place: "crowd"}
		}
		return
	}
}

// legation says whether a unit names an embassy or the like.
func (sc *scene) legation(u int) bool {
	for t := sc.Units[u].First; t <= min(sc.Units[u].Last+1, sc.Len-1); t++ {
		if sc.x.Lex.Cues.Legations.Has(sc.Lemma[t]) {
			return true
		}
	}
	return false
}

// crowdsLand returns the country in which an English sentence says that people are, those aside
// against whom they are; -1 for none. It may be told inside a name: "outside the French embassy in Tunis".
func (sc *scene) crowdsLand(against []int) int {
	for _, k := range sc.x.MentionsOf[sc.Index] {
		m := &sc.x.Entities.Mentions[k]
		if m.Entity < 0 || m.First == 0 || !sc.x.Lex.Cues.Inside.Has(sc.Norm[m.First-1]) {
			continue
		}
		if e := sc.LandOf(m.Entity); e >= 0 && !slices.Contains(against, e) {
			return e
		}
	}
	return -1
}

// summonedBy finds whose foreign ministry summons somebody's ambassador that an English sentence names
// by that alone: of the country in which he is, else of the only other one told of right before.
func (sc *scene) summonedBy(tr *trigger, c *candidate) {
	if c.typ != "PROTESTED" || tr.isNoun() || tr.passive || tr.obj < 0 || len(c.actors) > 0 || len(c.recips) == 0 || !sc.x.Lex.Title[sc.Norm[tr.obj]] {
		return
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || sc.At[h] >= 0 || !sc.x.Lex.Standin[sc.Norm[h]] {
		return
	}
	e := sc.crowdsLand(c.recips)
	for i := sc.Index - 1; i >= 0 && i >= sc.Index-clause.BodySentences && e < 0; i-- {
		others := 0
		for u := range sc.x.scenes[i].Units {
			if ents := sc.x.scenes[i].Units[u].Ents; sc.TypeOf(ents[0]) == "Country" && !slices.Contains(c.recips, ents[0]) && ents[0] != e {
				e, others = ents[0], others+1
			}
		}
		if others > 1 {
			return
		}
	}
	if e >= 0 {
		c.actors, c.actorAt = []int{e}, clause.Filler{Ents: []int{e}, Unit: -1, Tok: h, Place: "recalled"}
	}
}
