package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// addTroops adds whose troops, ships, weapons or gifts a passive without an agent says were
// sent or fired: "100 ribu tentara Rusia dikerahkan di perbatasan Ukraina", "Kenyan police
// were sent to Haiti".
func (sc *scene) addTroops(tr *trigger, add func(string, clause.Filler)) {
	if !tr.passive || tr.obj < 0 || tr.obj > tr.tok || sc.holdsOrigin(tr) {
		return
	}
	places := tr.frame.Verb["recipient"]
	switch tr.frame.Type {
	case "SUSPENDED", "SANCTIONED": // "Bantuan AS untuk Mesir dihentikan", "Canadian aid to Mali was halted"
		u := sc.Possessor(tr.obj)
		if u < 0 || tr.frame.Type == "SANCTIONED" && !sc.NounTypes(tr.obj)["SANCTIONED"] { // "EU sanctions on Belarus were tightened"
			return
		}
		if k := max(sc.Units[u].Last, tr.obj) + 1; k < tr.tok && sc.x.Lex.Cases[sc.Norm[k]] == "toward" {
			add("poss", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
		}
		return
	case "MOBILIZED", "ATTACKED", "WITHDREW_FROM":
	case "AIDED": // "French weapons were sent to Chad", but "Chadian troops were trained"
		if sc.x.Lex.Code != "en" || len(places) == 0 {
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
	if u := sc.At[tr.obj]; u >= 0 {
		add("poss", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	} else {
		sc.addPossessor(tr.obj, "poss", add)
	}
}

// objectEnd returns the last word of the object that a frame asks for: of "persona non
// grata" the third.
func (sc *scene) objectEnd(tr *trigger) int {
	return max(tr.obj, sc.WantedAt(tr.obj, sc.x.Lex.Objects[tr.frame]))
}

// whoseTroops returns the country or organization of which somebody withdraws the
// forces, where the Indonesian object names it: "Trump menarik ribuan tentara AS dari X".
func (sc *scene) whoseTroops(tr *trigger, recips []int) []int {
	if sc.x.Lex.Code != "id" || tr.obj < 0 || tr.isNoun() {
		return nil
	}
	u := sc.At[tr.obj]
	if u < 0 {
		u = sc.Possessor(tr.obj)
	}
	if u < 0 || sc.Units[u].Kind == entity.Pronoun || sc.holdsOrigin(tr) || sc.fromThere(u) {
		return nil
	}
	return sc.fitting(tr, "actor", "objposs", sc.Units[u].Ents, recips)
}

// fromThere says whether the preposition of origin stands before a unit.
func (sc *scene) fromThere(u int) bool {
	return sc.Units[u].First > 0 && sc.x.Lex.Cues.Origin.Has(sc.Norm[sc.Units[u].First-1])
}

// originInside returns the preposition of origin inside the object of a withdrawal, or in English
// of any act done from somewhere, and the object's unit; "" for none: in "menarik pasukan dari
// Mali" the troops are not Mali's, and "bought jets from France" tells who sold them.
func (sc *scene) originInside(tr *trigger) (string, int) {
	o := tr.obj
	switch {
	case sc.x.Lex.Code == "id":
		if tr.frame.Type != "WITHDREW_FROM" {
			return "", -1
		}
	case tr.isNoun() || tr.passive:
		return "", -1
	case tr.obj < 0 && tr.last > tr.tok && sc.At[tr.last] >= 0: // "became a member of NATO"
		o = tr.last
	case o < 0:
		o = sc.objectOf(tr)
	}
	if o < 0 || sc.At[o] < 0 || sc.Units[sc.At[o]].Kind == entity.Name {
		return "", -1
	}
	for k := o + 1; k < sc.Units[sc.At[o]].Last; k++ {
		if w := sc.Norm[k]; sc.x.Lex.Cues.Origin.Has(w) && (sc.x.Lex.Code == "id" || slices.Contains(tr.frame.Verb["recipient"], w)) || o == tr.last && sc.x.Lex.Cues.Of.Has(w) && slices.Contains(tr.frame.Verb["recipient"], w) {
			return w, sc.At[o]
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
func (sc *scene) addOrigin(tr *trigger, add func(string, clause.Filler)) {
	if p, u := sc.originInside(tr); u >= 0 {
		add(p, clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Last, Tree: true})
	}
}

// movesIn says whether it is forces that an Indonesian verb of motion brings somewhere:
// "Jet tempur India memasuki Pakistan" is no visit.
func (sc *scene) movesIn(c *candidate) bool {
	if sc.x.Lex.Code != "id" || c.typ != "VISITED" || c.tr.isNoun() || c.actorAt.Unit < 0 || !sc.x.Lex.Cues.Entering.Has(sc.Norm[c.tr.tok]) {
		return false
	}
	u := &sc.Units[c.actorAt.Unit]
	return sc.x.Lex.Cues.Forces.Has(sc.Norm[u.First])
}

// aimsAnother says whether the subject of a verb of aiming names an act of another type:
// "Sanksi Prancis menyasar Iran".
func (sc *scene) aimsAnother(tr *trigger) bool {
	if tr.isNoun() || !sc.x.Lex.Aiming[sc.VerbOf(tr.tok)] {
		return false
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || sc.At[h] >= 0 {
		return false
	}
	types := sc.NounTypes(h)
	return len(types) > 0 && !types[tr.frame.Type]
}
