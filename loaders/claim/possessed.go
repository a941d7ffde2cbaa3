package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// What an act of conflict or a judgement is done to often belongs to the recipient by a
// pronoun alone: "Iran fired missiles. Israel bombed its airports." Nobody bombs his own
// airports, so such a pronoun does not mean the actor, whatever stands nearest.

// possessedObject gives an act the owner of its object as its recipient.
func (sc *scene) possessedObject(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || tr.isNoun() || len(c.actors) == 0 || len(c.recips) > 0 {
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
	ents, unit := []int(nil), sc.At[p]
	if unit >= 0 && sc.Units[unit].Kind == entity.Pronoun && !meets(sc.Units[unit].Ents, c.actors) {
		ents = sc.Units[unit].Ents
	} else if e := sc.otherOwner(tr, p, c.actors); e >= 0 {
		ents, unit = []int{e}, -1
	}
	if ents = sc.fitting(tr, "recipient", "objposs", ents, c.actors); len(ents) > 0 {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: unit, Tok: h, Place: "objposs", Tree: true}
	}
}

// aimedAt returns the noun that an attack is aimed at behind a preposition of its frame:
// "fired on its ships"; -1 for none.
func (sc *scene) aimedAt(tr *trigger) int {
	for _, k := range sc.Kids[tr.tok] {
		if k <= tr.last || sc.Sentence.Tokens[k].Deprel != "obl" || sc.At[k] >= 0 {
			continue
		}
		for _, c := range sc.Kids[k] {
			if sc.Sentence.Tokens[c].Deprel != "case" {
				continue
			}
			if slices.Contains(tr.frame.Verb["recipient"], sc.Norm[c]) || sc.x.Lex.Cues.Of.Has(sc.Norm[c]) && sc.Sentence.Tokens[tr.last+1].UPOS == "NUM" { // "killed 24 of its soldiers"
				return k
			}
		}
	}
	return -1
}

// countedOf returns the noun of which a number or a quantity is taken, "eight of its
// soldiers"; the noun itself otherwise.
func (sc *scene) countedOf(h int) int {
	if sc.Sentence.Tokens[h].UPOS != "NUM" && sc.Sentence.Tokens[h].UPOS != "DET" && sc.Sentence.Tokens[h].UPOS != "PRON" && !sc.x.Lex.Container[sc.Lemma[h]] {
		return h
	}
	for _, k := range sc.Kids[h] {
		if k > h+1 && sc.x.Lex.Cues.Of.Has(sc.Norm[h+1]) && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "NOUN" {
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
		return !sc.Verb[h]
	case "REJECTED", "SUPPORTS":
		return sc.x.Lex.Acts[sc.Norm[h]] || sc.x.Lex.Acts[sc.Lemma[h]] || sc.x.Lex.Cues.Endeavours.Has(sc.Lemma[h])
	}
	return false
}

// owningPronoun returns the possessive pronoun before a noun, -1 for none or where "own"
// follows it.
func (sc *scene) owningPronoun(h int) int {
	for _, k := range sc.Kids[h] {
		if k < h && sc.Sentence.Tokens[k].UPOS == "PRON" && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nmod:poss") {
			if sc.x.Lex.Cues.Own.Has(sc.Norm[k+1]) {
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
		if e < 0 || slices.Contains(actors, e) {
			return false
		}
		person := sc.TypeOf(e) == "Person"
		if sc.x.Lex.Cues.PersonOwns.Has(sc.Norm[p]) {
			return person
		}
		return !person && sc.TypeOf(e) != "Place" && sc.x.Lex.Cues.ThingOwns.Has(sc.Norm[p])
	}
	if v := sc.HeadVerb(tr.tok); v >= 0 {
		if s, _ := sc.Subject(v, 0); s >= 0 && sc.At[s] >= 0 && fits(sc.Units[sc.At[s]].Ents[0]) {
			return sc.Units[sc.At[s]].Ents[0]
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
	if !tr.isNoun() || c.actorAt.Unit < 0 || sc.Units[c.actorAt.Unit].Kind != entity.Pronoun || len(c.actors) == 0 || sc.TypeOf(c.actors[0]) == "Country" {
		return
	}
	if sc.x.Lex.Code == "en" && len(c.actors) == 1 && sc.TypeOf(c.actors[0]) == "Person" {
		if e := sc.StateFor(c.actors[0]); !slices.Contains(c.recips, e) {
			c.actors = []int{e} // "Museveni's … his attacks": Uganda's, else his own
		}
		return
	}
	for t := tr.tok - 1; t >= 0; t-- {
		u := sc.At[t]
		if u < 0 || sc.Units[u].Kind == entity.Pronoun {
			continue
		}
		if ents := sc.Members(u); sc.TypeOf(ents[0]) == "Country" && !slices.Contains(c.recips, ents[0]) {
			c.actors = sc.Units[u].Ents
			return
		}
	}
}
