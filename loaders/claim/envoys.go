package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// askedBy fills both ends of a request for which something was done: "Osama diusir
// Sudan atas desakan Arab Saudi", "atas permintaan Turki, NATO menggelar sidang". Who
// did it was asked.
func (sc *scene) askedBy(tr *trigger, c *candidate) {
	if sc.x.Lex.Code == "en" {
		sc.atRequestOf(tr, c)
		return
	}
	if c.typ != "URGED" || !tr.isNoun() || tr.light >= 0 || tr.tok == 0 || !sc.x.Lex.Cues.RequestCases.Has(sc.Norm[tr.tok-1]) {
		return
	}
	u := sc.NextUnit(tr.last+1, min(sc.Len, tr.last+4))
	if u < 0 {
		return
	}
	actors := sc.fitting(tr, "actor", "poss", sc.listUpTo(u), nil)
	v := sc.HeadVerb(tr.tok)
	if v < 0 || len(actors) == 0 || v > 0 && sc.x.Lex.Planned[sc.Norm[v-1]] {
		return
	}
	r := -1
	if sc.passiveForm(v) {
		if at := sc.AgentOf(v); at >= 0 {
			r = sc.Units[at].Head
		}
	} else {
		r, _ = sc.Subject(v, 0)
	}
	if r < 0 || sc.At[r] < 0 || sc.At[r] == u {
		return
	}
	recips := sc.fitting(tr, "recipient", "subj", sc.Units[sc.At[r]].Ents, actors)
	if len(recips) == 0 {
		return
	}
	c.actors, c.actorAt = actors, clause.Filler{Ents: actors, Unit: u, Tok: sc.Units[u].Head, Place: "poss", Tree: true}
	c.recips, c.recipAt = recips, clause.Filler{Ents: recips, Unit: sc.At[r], Tok: r, Place: "subj", Tree: true}
	c.about = sc.requestedFor(v, sc.passiveForm(v), c)
}

// passiveForm says whether an Indonesian verb is one of a frame in its passive.
func (sc *scene) passiveForm(t int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Norm[t]] {
		if e.Form == lexicon.Passive {
			return true
		}
	}
	return sc.IsPassiveVerb(t)
}

// listUpTo returns the members of a unit's list, without those that a comma alone
// joins to it: "atas permintaan Turki, NATO …".
func (sc *scene) listUpTo(u int) []int {
	if l := sc.Units[u].List; l >= 0 && len(sc.Lists[l]) > 1 {
		if b := sc.Units[sc.Lists[l][1]].First - 1; sc.Lists[l][0] == u && !sc.x.Lex.Coord[sc.Norm[b]] && len(sc.Lists[l]) == 2 {
			return sc.Units[u].Ents
		}
		return sc.Members(u)
	}
	return sc.Units[u].Ents
}

// crowd fills the actor of an act of unnamed people by where they are: "Di Ahmedabad,
// massa membakar foto Xi", "ribuan warga berunjuk rasa di Yerevan". In English they only
// protest: what they urge or attack elsewhere is seldom their country's.
func (sc *scene) crowd(tr *trigger, c *candidate) {
	if len(c.actors) > 0 || tr.isNoun() || tr.passive {
		return
	}
	switch c.typ {
	case "PROTESTED":
	case "ATTACKED", "URGED", "CRITICIZED":
		if sc.x.Lex.Code == "en" {
			return
		}
	default:
		return
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h = sc.countedBy(h); h < 0 || h > tr.tok || sc.At[h] >= 0 || !sc.x.Lex.Crowds[sc.Norm[h]] || sc.Possessor(h) >= 0 {
		return
	}
	if sc.x.Lex.Code == "en" {
		if e := sc.crowdsLand(c.recips); e >= 0 {
			c.actors = []int{e}
			c.actorAt = clause.Filler{Ents: c.actors, Unit: -1, Tok: h, Place: "crowd"}
		}
		return
	}
	for u := range sc.Units {
		f := sc.Units[u].First
		if f == 0 || !sc.x.Lex.Cues.Inside.Has(sc.Norm[f-1]) || sc.TypeOf(sc.Units[u].Ents[0]) != "Place" {
			continue
		}
		if e := sc.x.CountryOf(sc.Units[u].Ents[0]); e >= 0 && !slices.Contains(c.recips, e) {
			c.actors = []int{e}
			c.actorAt = clause.Filler{Ents: c.actors, Unit: u, Tok: h, Place: "crowd"}
			return
		}
	}
}

// ownGovernment fills the recipient of what is said to "pemerintah" with no country: a
// politician or an organization of a state means its own government.
func (sc *scene) ownGovernment(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "id" || tr.isNoun() || tr.passive || len(c.recips) > 0 || len(c.actors) != 1 {
		return
	}
	switch c.typ {
	case "URGED", "CRITICIZED", "ACCUSED", "SUPPORTS":
	default:
		return
	}
	k := tr.last + 1
	if k >= sc.Len || !sc.x.Lex.Cues.Government.Has(sc.Norm[k]) || sc.At[k] >= 0 || sc.Possessor(k) >= 0 {
		return
	}
	e := sc.x.StateOrSelf(c.actors[0])
	if e < 0 || e == c.actors[0] {
		return
	}
	c.recips = []int{e}
	c.recipAt = clause.Filler{Ents: c.recips, Unit: -1, Tok: k, Place: "obj", Tree: true}
}
