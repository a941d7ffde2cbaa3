package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// claimant returns the head of whoever says that an attack was his: "Hamas claimed
// responsibility for an attack on Israel", "Hamas mengaku bertanggung jawab atas serangan ke Israel";
// -1 for none.
func (sc *scene) claimant(tr *trigger) int {
	if tr.frame.Type != "ATTACKED" || tr.light >= 0 {
		return -1
	}
	k := tr.tok - 1
	for k > 0 && (sc.IsNominal(k) || sc.Sentence.Tokens[k].UPOS == "DET") {
		k--
	}
	if k < 2 || !sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) || !sc.x.Lex.Cues.Avowals.Has(sc.Norm[k-1]) {
		return -1
	}
	v := sc.Sentence.Tokens[k-1].Head
	if sc.x.Lex.Code == "id" {
		for v = k - 2; v > 0 && sc.x.Lex.Cues.Complicity.Has(sc.Norm[v]); v-- {
		}
		if sc.x.Lex.Speech[sc.Norm[v]].Form != "before" {
			return -1
		}
	}
	if v < 0 || v >= k || !sc.Verb[v] || sc.EnglishPassive(v) {
		return -1
	}
	h, _ := sc.Subject(v, 0)
	return h
}

// ownedDeath takes the person who owns a noun of a violent death for whom it befell,
// where nobody else does but the place where it happened: "Saddam Hussein's execution",
// "pembunuhan Khashoggi di Istanbul". Who did it stands behind "by" or "oleh", if anywhere.
func (sc *scene) ownedDeath(tr *trigger, c *candidate, places map[string][]clause.Filler) {
	if c.actorAt.Place != "poss" || len(c.recips) > 0 && !sc.x.Lex.Cues.Locatives.Has(c.recipAt.Place) || !sc.Befell(tr.tok) || !sc.AllPersons(c.actors) {
		return
	}
	if ents := sc.fitting(tr, "recipient", "poss", c.actors, nil); len(ents) > 0 {
		c.recips, c.recipAt = ents, c.actorAt
		c.actors, c.actorAt = sc.pick(tr, "actor", sc.x.Lex.Cues.AgentPlaces.List(), places, c.recips)
	}
}

// foughtWith fills who fought where an English noun of fighting names only the other side
// and says when or where something else was: "Armenia lost the region in a war with
// Azerbaijan". Only a state or an organization wages it; who was hit in it is read elsewhere.
func (sc *scene) foughtWith(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "ATTACKED" || !tr.isNoun() || tr.light >= 0 || len(c.actors) > 0 || len(c.recips) == 0 || !sc.x.Lex.Cues.Comitative.Has(c.recipAt.Place) || !sc.setting(tr.tok) {
		return
	}
	v := sc.HeadVerb(tr.tok)
	if v < 0 || sc.IsPassiveVerb(v) || sc.IsSpeech(v) {
		return
	}
	h, tree := sc.Subject(v, 0)
	if h < 0 {
		return
	}
	self, _, u := sc.Argument(h)
	var actors []int
	for _, e := range sc.fitting(tr, "actor", "subj", self, c.recips) {
		if ty := sc.TypeOf(e); ty == "Country" || ty == "Organization" {
			actors = append(actors, e)
		}
	}
	if len(actors) > 0 {
		c.actors, c.actorAt = actors, clause.Filler{Ents: actors, Unit: u, Tok: h, Place: "headsubj", Tree: tree}
	}
}

// landRecognised makes the land that somebody recognises the recipient, not the state
// in which it lies: "Russia recognised Abkhazia" is no support of Georgia, but "recognised
// Sevastopol as Ukraine's port" is one of Ukraine. English only.
func (sc *scene) landRecognised(tr *trigger, c *candidate, places map[string][]clause.Filler) {
	if sc.x.Lex.Code != "en" || c.typ != "SUPPORTS" || tr.isNoun() || !sc.x.Lex.Cues.Recognition.Has(sc.Lemma[tr.tok]) {
		return
	}
	for _, f := range places["obj"] {
		var lands []int
		for _, e := range f.Ents {
			if sc.TypeOf(e) == "Place" && !slices.Contains(c.actors, e) {
				lands = append(lands, e)
			}
		}
		if f.Unit < 0 || len(lands) == 0 || len(lands) < len(f.Ents) {
			continue
		}
		if k := sc.Units[f.Unit].Last + 1; k < sc.Len && sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) && sc.NextUnit(k+1, min(sc.Len, k+7)) >= 0 {
			return // "as Ukraine's port"
		}
		c.recips, c.recipAt, c.about = lands, f, nil
		return
	}
}

// reportedOwner takes whoever owns the noun of an act for its actor where an English verb
// only reports it: in "Lula announced Brazil's support for Peru" it is Brazil that supports.
func (sc *scene) reportedOwner(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || len(c.actors) == 0 || c.actorAt.Place != "subj" || sc.x.Lex.Sym[c.typ] {
		return
	}
	v, h := tr.light, tr.tok
	if !tr.isNoun() {
		v, h = tr.tok, tr.obj
	}
	if v < 0 || h <= v || !sc.x.Lex.Cues.Reporting.Has(sc.Lemma[v]) {
		return
	}
	k := h - 1
	for k > v && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.x.Lex.Cues.Genitive.Has(sc.Norm[k])) {
		k--
	}
	u := sc.At[k]
	if k <= v || u < 0 || sc.Units[u].Kind == entity.Pronoun || sc.Units[u].List >= 0 {
		return
	}
	if ents := sc.fitting(tr, "actor", "poss", sc.Units[u].Ents, c.recips); len(ents) > 0 && !meets(ents, c.actors) {
		c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "poss", Tree: true}
	}
}

// addWhere adds the place of which an English relative clause tells what was done there,
// as if it stood behind "in": "Gaza, where Israeli strikes have killed thousands".
func (sc *scene) addWhere(v int, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" {
		return
	}
	w := -1
	for k := v - 1; k > 0 && k >= v-14 && w < 0; k-- {
		switch {
		case sc.At[k] >= 0:
		case sc.x.Lex.Cues.Where.Has(sc.Norm[k]):
			w = k
		case clause.IsClosing(sc.Norm[k]) && sc.Norm[k] != "-" || sc.Verb[k] || sc.x.Lex.Rel[sc.Norm[k]] || sc.x.Lex.Sub[sc.Norm[k]] && !sc.x.Lex.Preps[sc.Norm[k]]:
			return
		}
	}
	if w < 1 {
		return
	}
	k := w - 1
	if k > 0 && sc.Norm[k] == "," {
		k--
	}
	u := sc.At[k]
	if u < 0 || sc.Units[u].Last != k || sc.Modifies(u) || sc.Units[u].Standin >= 0 {
		return
	}
	switch sc.TypeOf(sc.Units[u].Ents[0]) {
	case "Place", "Country":
		add(sc.x.Lex.Cues.Inside.First(), clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head})
	}
}
