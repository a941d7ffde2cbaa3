package claim

import "newsgraph/loaders/entity"

// envoyOf returns the head of whoever an Indonesian verb of sending sends on the
// errand that the verb at t tells of: "mengutus [Adel al-Jubeir] menemui Imran Khan",
// "diutus [Xi] untuk bertemu Y" is followed by its subject; -1 for none.
func (sc *scene) envoyOf(t int) int {
	if sc.x.lex.code != "id" {
		return -1
	}
	sent := -1
	for k := t - 1; k >= 0 && k >= t-16; k-- {
		w := sc.norm[k]
		if u := sc.at[k]; u >= 0 {
			if b := sc.units[u].first - 1; sent < 0 && !sc.modifies(u) && sc.units[u].kind != entity.Pronoun && !(b >= 0 && sc.x.lex.cases[sc.norm[b]] == "toward") {
				sent = sc.units[u].head
			}
			continue
		}
		if sc.x.lex.senders[w] {
			return sent
		}
		if sc.verb[k] || isQuoteMark(w) || w == ";" || sc.x.lex.coord[w] || sc.x.lex.sub[w] && !sc.x.lex.comp[w] {
			return -1
		}
	}
	return -1
}

// askedBy fills both ends of a request for which something was done: "Osama diusir
// Sudan atas desakan Arab Saudi", "atas permintaan Turki, NATO menggelar sidang". Who
// did it was asked.
func (sc *scene) askedBy(tr *trigger, c *candidate) {
	if sc.x.lex.code == "en" {
		sc.atRequestOf(tr, c)
		return
	}
	if c.typ != "URGED" || !tr.isNoun() || tr.light >= 0 || tr.tok == 0 || !sc.x.lex.cues.RequestCases.Has(sc.norm[tr.tok-1]) {
		return
	}
	u := sc.nextUnit(tr.last+1, min(sc.n, tr.last+4))
	if u < 0 {
		return
	}
	actors := sc.fitting(tr, "actor", "poss", sc.listUpTo(u), nil)
	v := sc.headVerb(tr.tok)
	if v < 0 || len(actors) == 0 || v > 0 && sc.x.lex.planned[sc.norm[v-1]] {
		return
	}
	r := -1
	if sc.passiveForm(v) {
		if at := sc.agentOf(v); at >= 0 {
			r = sc.units[at].head
		}
	} else {
		r, _ = sc.subject(v, 0)
	}
	if r < 0 || sc.at[r] < 0 || sc.at[r] == u {
		return
	}
	recips := sc.fitting(tr, "recipient", "subj", sc.units[sc.at[r]].ents, actors)
	if len(recips) == 0 {
		return
	}
	c.actors, c.actorAt = actors, filler{ents: actors, unit: u, tok: sc.units[u].head, place: "poss", tree: true}
	c.recips, c.recipAt = recips, filler{ents: recips, unit: sc.at[r], tok: r, place: "subj", tree: true}
	c.about = sc.requestedFor(v, sc.passiveForm(v), c)
}

// passiveForm says whether an Indonesian verb is one of a frame in its passive.
func (sc *scene) passiveForm(t int) bool {
	for _, e := range sc.x.lex.verbs[sc.norm[t]] {
		if e.form == passive {
			return true
		}
	}
	return sc.isPassiveVerb(t)
}

// listUpTo returns the members of a unit's list, without those that a comma alone
// joins to it: "atas permintaan Turki, NATO …".
func (sc *scene) listUpTo(u int) []int {
	if l := sc.units[u].list; l >= 0 && len(sc.lists[l]) > 1 {
		if b := sc.units[sc.lists[l][1]].first - 1; sc.lists[l][0] == u && !sc.x.lex.coord[sc.norm[b]] && len(sc.lists[l]) == 2 {
			return sc.units[u].ents
		}
		return sc.members(u)
	}
	return sc.units[u].ents
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
		if sc.x.lex.code == "en" {
			return
		}
	default:
		return
	}
	h, _ := sc.subject(tr.tok, 0)
	if h = sc.countedBy(h); h < 0 || h > tr.tok || sc.at[h] >= 0 || !sc.x.lex.crowds[sc.norm[h]] || sc.possessor(h) >= 0 {
		return
	}
	if sc.x.lex.code == "en" {
		if e := sc.crowdsLand(c.recips); e >= 0 {
			c.actors = []int{e}
			c.actorAt = filler{ents: c.actors, unit: -1, tok: h, place: "crowd"}
		}
		return
	}
	for u := range sc.units {
		f := sc.units[u].first
		if f == 0 || !sc.x.lex.cues.Inside.Has(sc.norm[f-1]) || sc.typeOf(sc.units[u].ents[0]) != "Place" {
			continue
		}
		if e := sc.x.countryOf(sc.units[u].ents[0]); e >= 0 && !contains(c.recips, e) {
			c.actors = []int{e}
			c.actorAt = filler{ents: c.actors, unit: u, tok: h, place: "crowd"}
			return
		}
	}
}

// ownGovernment fills the recipient of what is said to "pemerintah" with no country: a
// politician or an organization of a state means its own government.
func (sc *scene) ownGovernment(tr *trigger, c *candidate) {
	if sc.x.lex.code != "id" || tr.isNoun() || tr.passive || len(c.recips) > 0 || len(c.actors) != 1 {
		return
	}
	switch c.typ {
	case "URGED", "CRITICIZED", "ACCUSED", "SUPPORTS":
	default:
		return
	}
	k := tr.last + 1
	if k >= sc.n || !sc.x.lex.cues.Government.Has(sc.norm[k]) || sc.at[k] >= 0 || sc.possessor(k) >= 0 {
		return
	}
	e := sc.x.stateOrSelf(c.actors[0])
	if e < 0 || e == c.actors[0] {
		return
	}
	c.recips = []int{e}
	c.recipAt = filler{ents: c.recips, unit: -1, tok: k, place: "obj", tree: true}
}

// stateOrSelf returns the country to which an entity belongs where the article knows it
// as an entity, -1 otherwise.
func (x *reader) stateOrSelf(e int) int {
	if i, ok := x.byID[stateOf(&x.ents.Entities[e])]; ok {
		return i
	}
	return -1
}
