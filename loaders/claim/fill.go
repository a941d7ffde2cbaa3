package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// fill finds the units of a trigger's roles.
func (sc *scene) fill(tr *trigger) candidate {
	c := candidate{sc: sc, tr: *tr, typ: tr.frame.Type, rule: tr.frame.ID, place: -1}
	places := sc.places(tr)
	val := tr.frame.Verb
	if tr.isNoun() {
		val = tr.frame.Noun
	}
	actorPlaces := val["actor"]
	recipPlaces := val["recipient"]
	if tr.isNoun() && !(sc.x.Lex.Code == "en" && sc.x.Lex.Sym[tr.frame.Type]) || tr.obj >= 0 && tr.frame.Type == "SANCTIONED" { // "talks covering X" are not with X
		recipPlaces = append(recipPlaces[:len(recipPlaces):len(recipPlaces)], "aimed")
	}
	if tr.isNoun() && tr.light >= 0 {
		switch {
		case tr.rebuffed: // "dismissed US accusations against Iran": Iran was accused
			recipPlaces = append(recipPlaces, "lightrec")
		case tr.lightP:
			recipPlaces = append([]string{"lightrec"}, recipPlaces...)
			if sc.x.Lex.Code == "en" { // "enjoys the backing of X"
				actorPlaces = append(actorPlaces[:len(actorPlaces):len(actorPlaces)], sc.x.Lex.Cues.Of.List()...)
			}
		default:
			actorPlaces = append([]string{"subj"}, actorPlaces...)
		}
	}
	if !tr.isNoun() && tr.obj >= 0 {
		if _, ok := places["subj"]; !ok {
			actorPlaces = append(append([]string{}, actorPlaces...), "poss")
			if tr.frame.Type != "WITHDREW_FROM" {
				actorPlaces = append(actorPlaces, sc.x.Lex.Cues.Origin.List()...)
			}
		}
	}
	c.actors, c.actorAt = sc.pick(tr, "actor", actorPlaces, places, nil)
	c.recips, c.recipAt = sc.pick(tr, "recipient", recipPlaces, places, c.actors)
	sc.beneficiaries(tr, &c)
	sc.agentOverOwner(tr, &c, places)
	sc.reportedOwner(tr, &c)
	sc.ownedDeath(tr, &c, places)
	sc.possessedObject(tr, &c)
	sc.actObject(tr, &c)
	sc.landRecognised(tr, &c, places)
	if len(c.actors) == 0 && len(c.recips) > 0 {
		if ents, f := sc.whoseAttack(tr); len(ents) > 0 {
			c.actors, c.actorAt = sc.fitting(tr, "actor", f.Place, ents, c.recips), f
		}
	}
	if tr.isNoun() && len(c.actors) == 0 && sc.x.Lex.Cues.Of.Has(c.recipAt.Place) && slices.Contains(recipPlaces, "poss") { // "North Korea's kidnapping of Japanese citizens"
		c.actors, c.actorAt = sc.pick(tr, "actor", []string{"poss"}, places, c.recips)
	}
	ents, f := sc.victims(tr)
	if len(ents) > 0 && len(c.actors) == 0 { // "gugur dalam baku tembak dengan pasukan Pakistan"
		c.actors, c.actorAt = sc.pick(tr, "actor", slices.Concat(sc.x.Lex.Cues.Comitative.List(), sc.x.Lex.Cues.Against.List()), places, ents)
	}
	if len(ents) > 0 && len(c.actors) > 0 {
		if ents = sc.fitting(tr, "recipient", "obj", ents, c.actors); len(ents) > 0 {
			c.recips, c.recipAt = ents, f
		}
	}
	if sc.x.Lex.Sym[c.typ] {
		sc.fillPair(tr, &c, places)
	} else if ents, at := sc.fightersBetween(tr, places); len(ents) > 1 && len(c.actors)*len(c.recips) == 0 {
		c.actors, c.recips = ents, ents
		c.actorAt, c.recipAt = at, at
	} else if len(c.actors) > 1 && (len(c.recips) == 0 || sc.whereTwoFought(tr, &c)) && sc.reciprocal(tr) {
		c.recips, c.recipAt = c.actors, c.actorAt
	}
	if tr.isNoun() && len(c.actors) == 0 && len(c.recips) > 0 && tr.light < 0 && sc.inheritsSubject(tr, &c) {
		v := sc.stay(tr.tok)
		if v < 0 {
			v = sc.HeadVerb(tr.tok)
		}
		if v >= 0 {
			if h, tree := sc.Subject(v, 0); h >= 0 {
				self, _, u := sc.Argument(h)
				if ents := sc.fitting(tr, "actor", "subj", self, c.recips); len(ents) > 0 {
					c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: h, Place: "headsubj", Tree: tree}
				}
			}
		}
	}
	if h := sc.claimant(tr); h >= 0 && tr.isNoun() && len(c.actors) == 0 && len(c.recips) > 0 {
		self, _, u := sc.Argument(h)
		c.actors, c.actorAt = sc.fitting(tr, "actor", "subj", self, c.recips), clause.Filler{Ents: self, Unit: u, Tok: h, Place: "headsubj"}
	}
	if c.typ == "WITHDREW_FROM" {
		if tr.obj >= 0 && c.recipAt.Unit >= 0 && c.recipAt.Unit == sc.At[tr.obj] && !sc.holdsOrigin(tr) { // "5.000 dari 14.000 tentara AS"
			c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
		}
		if ents := sc.whoseTroops(tr, c.recips); len(ents) > 0 {
			c.actors = ents
		} else if tr.obj < 0 && !sc.announcesPullout(tr) {
			c.actors = sc.leavers(c.actors, c.recips)
		}
	}
	if tr.isNoun() && len(c.actors) == 0 && len(c.recips) > 0 && tr.light < 0 { // "is considering sanctions on X"
		at := tr.tok
		if k := sc.container(at); k >= 0 {
			at = k
		}
		if h := sc.Sentence.Tokens[at].Head; h >= 0 && sc.Verb[h] && sc.governs(h) != "" && sc.Sentence.Tokens[at].Deprel == "obj" && (sc.x.Lex.Sym[tr.frame.Type] || !sc.x.Lex.Escape[sc.Lemma[h]]) {
			if v, tree := sc.Subject(h, 0); v >= 0 {
				self, _, u := sc.Argument(v)
				if ents := sc.fitting(tr, "actor", "subj", self, c.recips); len(ents) > 0 {
					c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: v, Place: "headsubj", Tree: tree}
				}
			}
		}
	}
	c.about = sc.aboutOf(tr, val["about"], places, &c)
	if u := sc.At[tr.tok]; u >= 0 && tr.isNoun() && c.typ == "AGREED_WITH" && sc.TypeOf(sc.Units[u].Ents[0]) == "Treaty" {
		c.about = sc.Units[u].Ents // "the 1994 ceasefire agreement between X and Y"
	}
	if len(c.about) == 0 {
		c.about = sc.concerns(tr, val["about"], places, &c)
	}
	for _, e := range sc.discussed(tr) {
		if !slices.Contains(c.actors, e) && !slices.Contains(c.recips, e) && len(c.about) < 2 {
			c.about = clause.AppendNew(c.about, e)
		}
	}
	return c
}

// agentOverOwner takes who stands behind "oleh" or "by" for the actor of a noun, and its
// possessor for whom it was done to: "pembunuhan X oleh Y", not "a Turkish raid denounced by Y".
func (sc *scene) agentOverOwner(tr *trigger, c *candidate, places map[string][]clause.Filler) {
	if !tr.isNoun() || len(c.recips) > 0 || c.actorAt.Place != "poss" {
		return
	}
	agents, at := sc.pick(tr, "actor", sc.x.Lex.Cues.AgentPlaces.List(), places, c.actors)
	for k := tr.last + 1; at.Unit >= 0 && k < sc.Units[at.Unit].First; k++ {
		if sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "VERB" && !sc.IsLight(k) {
			return
		}
	}
	if owned := sc.fitting(tr, "recipient", "poss", c.actors, agents); len(agents) > 0 && len(owned) > 0 {
		c.recips, c.recipAt = owned, c.actorAt
		c.actors, c.actorAt = agents, at
	}
}

// announcesPullout says whether somebody announces what an English noun names, which others
// carry out: "Biden announced a withdrawal from Kabul".
func (sc *scene) announcesPullout(tr *trigger) bool {
	if sc.x.Lex.Code != "en" || tr.frame.Type != "WITHDREW_FROM" || tr.light < 0 || !sc.x.Lex.Cues.Announcing.Has(sc.Lemma[tr.light]) {
		return false
	}
	return !slices.ContainsFunc(sc.Kids[tr.tok], func(k int) bool { return sc.Sentence.Tokens[k].Deprel == "nmod:poss" }) // but "announced his departure"
}

// leavers drops persons who leave a country: that is a journey, not a withdrawal.
func (sc *scene) leavers(actors, recips []int) []int {
	for _, e := range recips {
		if t := sc.TypeOf(e); t != "Country" && t != "Place" {
			return actors
		}
	}
	var out []int
	for _, e := range actors {
		if sc.TypeOf(e) != "Person" {
			out = append(out, e)
		}
	}
	return out
}

// pick takes the first place that yields entities fit for the role.
func (sc *scene) pick(tr *trigger, role string, order []string, places map[string][]clause.Filler, not []int) ([]int, clause.Filler) {
	for _, p := range order {
		for _, f := range places[p] {
			if role == "actor" && f.Unit >= 0 && sc.Units[f.Unit].Standin >= 0 && sc.TypeOf(f.Ents[0]) == "Country" && tr.frame.Type != "PROTESTED" && sc.x.Lex.Nonstate[sc.Norm[sc.Units[f.Unit].Standin]] {
				continue
			}
			if role == "recipient" && sc.againstOwn(&f) {
				continue
			}
			if ents := sc.fitting(tr, role, p, f.Ents, not); len(ents) > 0 {
				return ents, f
			}
		}
	}
	return nil, clause.Filler{Unit: -1}
}

// fitting keeps the entities that a role may have.
func (sc *scene) fitting(tr *trigger, role, place string, ents, not []int) []int {
	allowed := tr.frame.Restrict[role]
	var out []int
	for _, e := range ents {
		if sc.TypeOf(e) == "Place" && len(allowed) > 0 && !slices.Contains(allowed, "Place") && sc.seatStands(tr.frame.Type, place) {
			e = sc.x.CountryOf(e) // a seat that stands for its government
		}
		if role == "actor" && e >= 0 && sc.x.Lex.Cues.Locatives.Has(place) && sc.TypeOf(e) != "Country" {
			continue // "ditahan di bandara Kennedy", "penyanderaan di Kedutaan AS": where, not who
		}
		if e >= 0 && tr.frame.Type == "WITHDREW_FROM" && role == "recipient" && sc.recalls(tr) && sc.TypeOf(e) == "Place" {
			if c := sc.x.CountryOf(e); c >= 0 {
				e = c // "menarik duta besarnya dari Canberra"
			}
		}
		if e < 0 || slices.Contains(not, e) || slices.Contains(out, e) {
			continue
		}
		if len(allowed) == 0 || slices.Contains(allowed, sc.TypeOf(e)) {
			out = append(out, e)
		}
	}
	return out
}

// recalls says whether who is withdrawn holds an office, as an ambassador does.
func (sc *scene) recalls(tr *trigger) bool {
	o := tr.obj
	if o < 0 && sc.x.Lex.Code == "en" && !tr.isNoun() {
		o = sc.objectOf(tr)
	}
	return o >= 0 && (sc.x.Lex.Title[sc.Norm[o]] || sc.x.Lex.Title[sc.Lemma[o]])
}

// seatStands says whether a city at some place of an act may stand for its government.
func (sc *scene) seatStands(typ, place string) bool {
	switch typ {
	case "VISITED", "MET_WITH", "SPOKE_WITH", "SIGNED":
		return false
	case "DETAINED":
		return true
	}
	return sc.x.Lex.Cues.SeatPlaces.Has(place)
}

// fillPair makes a pair of the members of one unit or list where a symmetric
// act has only one end: "Blinken dan Lavrov bertemu", "the two leaders met".
func (sc *scene) fillPair(tr *trigger, c *candidate, places map[string][]clause.Filler) {
	if !tr.isNoun() && sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Discussions.Has(sc.Lemma[tr.tok]) {
		places = map[string][]clause.Filler{} // "discussed ties between X and Y": they need not be who talked
	}
	for _, p := range sc.x.Lex.Cues.PairPlaces.List() { // "announced a deal between X and Y", "to normalise relations between X and Y": X and Y agree
		for _, f := range places[p] {
			if len(c.actors) > 1 && c.actorAt.Place == "subj" && sc.x.Lex.Code == "id" && !tr.isNoun() {
				return // "A dan B setuju untuk penguatan hubungan antara X dan Y"
			}
			if ents := sc.fitting(tr, "actor", p, f.Ents, nil); len(ents) > 1 {
				c.actors, c.recips, c.actorAt = ents, nil, f
				return
			}
		}
	}
	if len(c.actors) > 0 && len(c.recips) == 0 {
		return // pairs are made of the actors
	}
	if len(c.actors) == 0 && len(c.recips) > 1 && tr.isNoun() && !sc.x.Lex.Cues.Comitative.Has(c.recipAt.Place) && !(sc.x.Lex.Code == "id" && sc.x.Lex.Cues.Origin.Has(c.recipAt.Place)) {
		c.actors, c.recips = c.recips, nil
		c.actorAt = c.recipAt
		return
	}
	if len(c.actors) == 0 && len(c.recips) == 0 {
		for _, p := range sc.x.Lex.Cues.NounPairPlaces.List() {
			for _, f := range places[p] {
				if ents := sc.fitting(tr, "actor", p, f.Ents, nil); len(ents) > 1 {
					c.actors, c.actorAt = ents, f
					return
				}
			}
		}
	}
}

// inheritsSubject says whether a bare noun may take the subject of its clause as
// its actor: "said in a meeting with X", "dalam kunjungannya ke Y".
func (sc *scene) inheritsSubject(tr *trigger, c *candidate) bool {
	switch c.typ {
	case "MET_WITH", "SPOKE_WITH": // "In a letter to X, Y urged"
		return sc.x.Lex.Cues.Comitative.Has(c.recipAt.Place) || c.typ == "SPOKE_WITH" && sc.x.Lex.Cues.PartnerCases.Has(c.recipAt.Place) ||
			sc.x.Lex.Code == "id" && c.typ == "SPOKE_WITH" && sc.x.Lex.Cues.AddresseeCases.Has(c.recipAt.Place) && (sc.setting(tr.tok) || tr.tok > 0 && sc.x.Lex.Cues.Means.Has(sc.Norm[tr.tok-1])) ||
			sc.x.Lex.Code == "id" && sc.x.Lex.Partner[c.recipAt.Place] && sc.setting(tr.tok) // "Dalam jumpa pers bersama X, Y …"
	case "VISITED":
		return !sc.underNoun(tr.tok)
	}
	return false
}

// aboutOf gathers what the act concerns.
func (sc *scene) aboutOf(tr *trigger, order []string, places map[string][]clause.Filler, c *candidate) []int {
	var out []int
	for _, p := range order {
		for _, f := range places[p] {
			for _, e := range f.Ents {
				if slices.Contains(c.actors, e) || slices.Contains(c.recips, e) || sc.TypeOf(e) == "Meeting" || sc.TypeOf(e) == "Place" && sc.x.Lex.Cases[p] != "about" && p != "content" && !sc.talksOn(tr.last) { // "talks on Kashmir"
					continue
				}
				if f.Unit >= 0 && sc.Units[f.Unit].Kind == entity.Pronoun || sc.atRequest(f) || sc.onlyScene(c, e, f.Unit) {
					continue
				}
				out = clause.AppendNew(out, e)
			}
		}
	}
	if len(out) > 2 {
		out = out[:2]
	}
	return out
}
