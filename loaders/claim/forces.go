package claim

import "newsgraph/loaders/entity"

// counted returns the unit that an Indonesian noun of quantity counts: "Sebanyak 30
// pesawat militer China"; -1 for none.
func (sc *scene) counted(h int) int {
	if !sc.x.lex.cues.Counts.Has(sc.norm[h]) {
		return -1
	}
	for t := h + 1; t < sc.n && t <= h+6; t++ {
		if u := sc.at[t]; u >= 0 {
			if sc.units[u].first == t && sc.units[u].standin >= 0 {
				return u
			}
			return -1
		}
		switch sc.s.Tokens[t].UPOS {
		case "NUM", "ADV", "ADP", "ADJ":
			continue
		}
		return -1
	}
	return -1
}

// launcher returns the unit of whoever fired the weapon at h, which acts for him: "Roket
// yang ditembakkan Hamas melukai …"; -1 for none.
func (sc *scene) launcher(h int) int {
	if !sc.x.lex.cues.Weapons.Has(sc.norm[h]) {
		return -1
	}
	if u := sc.ownerBehind(h); u >= 0 && sc.units[u].kind != entity.Pronoun {
		return u
	}
	return -1
}

// addTroops adds whose troops, ships, weapons or gifts a passive without an agent says were
// sent or fired: "100 ribu tentara Rusia dikerahkan di perbatasan Ukraina", "Kenyan police
// were sent to Haiti".
func (sc *scene) addTroops(tr *trigger, add func(string, filler)) {
	if !tr.passive || tr.obj < 0 || tr.obj > tr.tok || sc.holdsOrigin(tr) {
		return
	}
	places := tr.frame.Verb["recipient"]
	switch tr.frame.Type {
	case "SUSPENDED", "SANCTIONED": // "Bantuan AS untuk Mesir dihentikan", "Canadian aid to Mali was halted"
		u := sc.possessor(tr.obj)
		if u < 0 || tr.frame.Type == "SANCTIONED" && !sc.nounTypes(tr.obj)["SANCTIONED"] { // "EU sanctions on Belarus were tightened"
			return
		}
		if k := max(sc.units[u].last, tr.obj) + 1; k < tr.tok && sc.x.lex.cases[sc.norm[k]] == "toward" {
			add("poss", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
		}
		return
	case "MOBILIZED", "ATTACKED", "WITHDREW_FROM":
	case "AIDED": // "French weapons were sent to Chad", but "Chadian troops were trained"
		if sc.x.lex.code != "en" || len(places) == 0 {
			return
		}
		places = places[:1]
	default:
		return
	}
	for _, p := range places {
		if p == "obj" || p == "objposs" {
			return // the object is what it was done to
		}
	}
	if u := sc.at[tr.obj]; u >= 0 {
		add("poss", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	} else {
		sc.addPossessor(tr.obj, "poss", add)
	}
}

// objectEnd returns the last word of the object that a frame asks for: of "persona non
// grata" the third.
func (sc *scene) objectEnd(tr *trigger) int {
	return max(tr.obj, sc.wantedAt(tr.obj, sc.x.lex.objects[tr.frame]))
}

// whoseTroops returns the country or organization of which somebody withdraws the
// forces, where the Indonesian object names it: "Trump menarik ribuan tentara AS dari X".
func (sc *scene) whoseTroops(tr *trigger, recips []int) []int {
	if sc.x.lex.code != "id" || tr.obj < 0 || tr.isNoun() {
		return nil
	}
	u := sc.at[tr.obj]
	if u < 0 {
		u = sc.possessor(tr.obj)
	}
	if u < 0 || sc.units[u].kind == entity.Pronoun || sc.holdsOrigin(tr) || sc.fromThere(u) {
		return nil
	}
	return sc.fitting(tr, "actor", "objposs", sc.units[u].ents, recips)
}

// fromThere says whether the preposition of origin stands before a unit.
func (sc *scene) fromThere(u int) bool {
	return sc.units[u].first > 0 && sc.x.lex.cues.Origin.Has(sc.norm[sc.units[u].first-1])
}

// originInside returns the preposition of origin inside the object of a withdrawal, or in English
// of any act done from somewhere, and the object's unit; "" for none: in "menarik pasukan dari
// Mali" the troops are not Mali's, and "bought jets from France" tells who sold them.
func (sc *scene) originInside(tr *trigger) (string, int) {
	o := tr.obj
	switch {
	case sc.x.lex.code == "id":
		if tr.frame.Type != "WITHDREW_FROM" {
			return "", -1
		}
	case tr.isNoun() || tr.passive:
		return "", -1
	case tr.obj < 0 && tr.last > tr.tok && sc.at[tr.last] >= 0: // "became a member of NATO"
		o = tr.last
	case o < 0:
		o = sc.objectOf(tr)
	}
	if o < 0 || sc.at[o] < 0 || sc.units[sc.at[o]].kind == entity.Name {
		return "", -1
	}
	for k := o + 1; k < sc.units[sc.at[o]].last; k++ {
		if w := sc.norm[k]; sc.x.lex.cues.Origin.Has(w) && (sc.x.lex.code == "id" || containsString(tr.frame.Verb["recipient"], w)) || o == tr.last && sc.x.lex.cues.Of.Has(w) && containsString(tr.frame.Verb["recipient"], w) {
			return w, sc.at[o]
		}
	}
	return "", -1
}

// holdsOrigin says whether the object of an act says where it is from.
func (sc *scene) holdsOrigin(tr *trigger) bool {
	_, u := sc.originInside(tr)
	return u >= 0
}

// addOrigin adds from where those or the things are whose unit holds the place.
func (sc *scene) addOrigin(tr *trigger, add func(string, filler)) {
	if p, u := sc.originInside(tr); u >= 0 {
		add(p, filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].last, tree: true})
	}
}

// joinsNouns says whether an Indonesian coordinator joins two plain nouns that belong to
// who is named behind them.
func (sc *scene) joinsNouns(k int) bool {
	if sc.x.lex.code != "id" || !sc.x.lex.coord[sc.norm[k]] || k+1 >= sc.n || sc.at[k+1] >= 0 {
		return false
	}
	next := k + 1
	if sc.s.Tokens[next].UPOS == "NUM" && next+1 < sc.n && sc.at[next+1] < 0 { // "35 orang dan 16 perusahaan Iran"
		next++
	}
	return sc.s.Tokens[next].UPOS == "NOUN" && !sc.x.lex.times[sc.norm[next]] && (sc.s.Tokens[k-1].UPOS == "NOUN" || sc.s.Tokens[k-1].UPOS == "ADJ")
}

// movesIn says whether it is forces that an Indonesian verb of motion brings somewhere:
// "Jet tempur India memasuki Pakistan" is no visit.
func (sc *scene) movesIn(c *candidate) bool {
	if sc.x.lex.code != "id" || c.typ != "VISITED" || c.tr.isNoun() || c.actorAt.unit < 0 || !sc.x.lex.cues.Entering.Has(sc.norm[c.tr.tok]) {
		return false
	}
	u := &sc.units[c.actorAt.unit]
	return sc.x.lex.cues.Forces.Has(sc.norm[u.first])
}

// aimsAnother says whether the subject of a verb of aiming names an act of another type:
// "Sanksi Prancis menyasar Iran".
func (sc *scene) aimsAnother(tr *trigger) bool {
	if tr.isNoun() || !sc.x.lex.aiming[sc.verbOf(tr.tok)] {
		return false
	}
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 || sc.at[h] >= 0 {
		return false
	}
	types := sc.nounTypes(h)
	return len(types) > 0 && !types[tr.frame.Type]
}
