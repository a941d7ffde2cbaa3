package claim

import (
	"strings"

	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// What an act of conflict or a judgement is done to often belongs to the recipient by a
// pronoun alone: "Iran fired missiles. Israel bombed its airports." Nobody bombs his own
// airports, so such a pronoun does not mean the actor, whatever stands nearest.

// possessedObject gives an act the owner of its object as its recipient.
func (sc *scene) possessedObject(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || tr.isNoun() || len(c.actors) == 0 || len(c.recips) > 0 {
		return
	}
	h := sc.objectOf(tr)
	switch {
	case tr.obj >= 0 && ownersFirst(tr.frame):
		h = tr.obj
	case tr.obj >= 0:
		return // "closed its border"
	case h < 0:
		h = sc.aimedAt(tr)
	}
	if h >= 0 {
		h = sc.countedOf(h)
	}
	if h < 0 || !sc.othersOwn(tr, h) {
		return
	}
	p := sc.owningPronoun(h)
	if p < 0 {
		return
	}
	ents, unit := []int(nil), sc.at[p]
	if unit >= 0 && sc.units[unit].kind == entity.Pronoun && !meets(sc.units[unit].ents, c.actors) {
		ents = sc.units[unit].ents
	} else if e := sc.otherOwner(tr, p, c.actors); e >= 0 {
		ents, unit = []int{e}, -1
	}
	if ents = sc.fitting(tr, "recipient", "objposs", ents, c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: unit, tok: h, place: "objposs", tree: true}
	}
}

// aimedAt returns the noun that an attack is aimed at behind a preposition of its frame:
// "fired on its ships"; -1 for none.
func (sc *scene) aimedAt(tr *trigger) int {
	for _, k := range sc.kids[tr.tok] {
		if k <= tr.last || sc.s.Tokens[k].Deprel != "obl" || sc.at[k] >= 0 {
			continue
		}
		for _, c := range sc.kids[k] {
			if sc.s.Tokens[c].Deprel != "case" {
				continue
			}
			if containsString(tr.frame.Verb["recipient"], sc.norm[c]) || sc.x.lex.cues.Of.Has(sc.norm[c]) && sc.s.Tokens[tr.last+1].UPOS == "NUM" { // "killed 24 of its soldiers"
				return k
			}
		}
	}
	return -1
}

// countedOf returns the noun of which a number or a quantity is taken, "eight of its
// soldiers"; the noun itself otherwise.
func (sc *scene) countedOf(h int) int {
	if sc.s.Tokens[h].UPOS != "NUM" && sc.s.Tokens[h].UPOS != "DET" && sc.s.Tokens[h].UPOS != "PRON" && !sc.x.lex.container[sc.lemma[h]] {
		return h
	}
	for _, k := range sc.kids[h] {
		if k > h+1 && sc.x.lex.cues.Of.Has(sc.norm[h+1]) && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "NOUN" {
			return k
		}
	}
	return h
}

// ownersFirst says whether a frame that asks for an object takes the object's owner for
// its recipient before all others: "seized its tanker".
func ownersFirst(f *lang.Frame) bool {
	r := f.Verb["recipient"]
	return len(r) > 0 && r[0] == "objposs"
}

// othersOwn says whether the object of an act belongs to others than its actor: what is
// attacked or blamed always, what is backed or turned down where it is an act or a plan.
func (sc *scene) othersOwn(tr *trigger, h int) bool {
	switch tr.frame.Type {
	case "ATTACKED", "COERCED", "CRITICIZED", "SANCTIONED":
		return !sc.verb[h]
	case "REJECTED", "SUPPORTS":
		return sc.x.lex.acts[sc.norm[h]] || sc.x.lex.acts[sc.lemma[h]] || sc.x.lex.cues.Endeavours.Has(sc.lemma[h])
	}
	return false
}

// owningPronoun returns the possessive pronoun before a noun, -1 for none or where "own"
// follows it.
func (sc *scene) owningPronoun(h int) int {
	for _, k := range sc.kids[h] {
		if k < h && sc.s.Tokens[k].UPOS == "PRON" && strings.HasPrefix(sc.s.Tokens[k].Deprel, "nmod:poss") {
			if sc.x.lex.cues.Own.Has(sc.norm[k+1]) {
				return -1
			}
			return k
		}
	}
	return -1
}

// otherOwner returns whom a possessive pronoun means that does not mean the actors: the
// subject of the clause around the act, else that of the sentence before; -1 for nobody.
func (sc *scene) otherOwner(tr *trigger, p int, actors []int) int {
	fits := func(e int) bool {
		if e < 0 || contains(actors, e) {
			return false
		}
		person := sc.typeOf(e) == "Person"
		if sc.x.lex.cues.PersonOwns.Has(sc.norm[p]) {
			return person
		}
		return !person && sc.typeOf(e) != "Place" && sc.x.lex.cues.ThingOwns.Has(sc.norm[p])
	}
	if v := sc.headVerb(tr.tok); v >= 0 {
		if s, _ := sc.subject(v, 0); s >= 0 && sc.at[s] >= 0 && fits(sc.units[sc.at[s]].ents[0]) {
			return sc.units[sc.at[s]].ents[0]
		}
	}
	if e := sc.subjectBefore(); fits(e) {
		return e
	}
	return -1
}

// statePronoun mends a possessive pronoun before a noun of force: a person or a
// newspaper invades nobody, so "Rusia melancarkan invasinya" is the nearest
// country before it.
func (sc *scene) statePronoun(tr *trigger, c *candidate) {
	switch c.typ {
	case "ATTACKED", "MOBILIZED", "SANCTIONED", "COERCED", "SUSPENDED", "WITHDREW_FROM":
	default:
		return
	}
	if !tr.isNoun() || c.actorAt.unit < 0 || sc.units[c.actorAt.unit].kind != entity.Pronoun || len(c.actors) == 0 || sc.typeOf(c.actors[0]) == "Country" {
		return
	}
	if sc.x.lex.code == "en" && len(c.actors) == 1 && sc.typeOf(c.actors[0]) == "Person" {
		if e := sc.stateFor(c.actors[0]); !contains(c.recips, e) {
			c.actors = []int{e} // "Museveni's … his attacks": Uganda's, else his own
		}
		return
	}
	for t := tr.tok - 1; t >= 0; t-- {
		u := sc.at[t]
		if u < 0 || sc.units[u].kind == entity.Pronoun {
			continue
		}
		if ents := sc.members(u); sc.typeOf(ents[0]) == "Country" && !contains(c.recips, ents[0]) {
			c.actors = sc.units[u].ents
			return
		}
	}
}
