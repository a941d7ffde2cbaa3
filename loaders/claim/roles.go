package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// A filler is what stands at one place of a trigger.
type filler struct {
	ents  []int
	unit  int
	tok   int
	place string
	tree  bool // the tree says so
}

// places gathers for a trigger what stands at each of the places that its frame names.
func (sc *scene) places(tr *trigger) map[string][]filler {
	out := map[string][]filler{}
	add := func(place string, f filler) {
		if len(f.ents) == 0 {
			return
		}
		for _, g := range out[place] {
			if g.unit == f.unit {
				return
			}
		}
		f.place = place
		out[place] = append(out[place], f)
	}
	if tr.isNoun() {
		sc.nounPlaces(tr, add)
	} else {
		sc.verbPlaces(tr, add)
	}
	if judges(tr.frame) {
		sc.judgementPlaces(tr, add)
	}
	if sc.mutual(tr) { // "India dan Pakistan saling serang di Kashmir": each other, not the place
		for place := range out {
			if sc.x.lex.cues.Locatives.Has(place) {
				delete(out, place)
			}
		}
	}
	return out
}

func (sc *scene) verbPlaces(tr *trigger, add func(string, filler)) {
	if sc.addJoined(tr, add) {
		return
	}
	t := tr.tok
	subj := "subj"
	if tr.passive {
		subj = "obj"
		if tr.obj > t {
			subj = "iobj"
		}
	}
	// who: the grammatical subject
	filled := false
	plain := add
	add = func(place string, f filler) {
		filled = filled || place == subj && len(f.ents) > 0
		plain(place, f)
	}
	if u := sc.inWork(t); u >= 0 {
		add(subj, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	} else if h, tree := sc.subject(t, 0); h >= 0 {
		sc.addArgument(h, subj, tree, add)
		if u := sc.at[h]; !filled && u >= 0 && h < t && strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") && (sc.infinitive(t) || sc.ownDecision(sc.s.Tokens[t].Head, t)) { // "Ethiopia's decision to expel …"
			add(subj, filler{ents: sc.members(u), unit: u, tok: h, tree: tree})
		}
		if !filled && subj == "subj" {
			sc.addAuthor(tr, h, add)
			sc.addShooter(tr, h, add)
		}
	}
	if !filled && !tr.passive { // "Two states – Egypt and Jordan – criticised"
		if k := t - 1; k > 0 {
			for k > 0 && (sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "AUX") && sc.at[k] < 0 {
				k--
			}
			if w := sc.norm[k]; k > 0 && (w == "-" || w == "–" || w == "—") && sc.at[k-1] >= 0 && !sc.modifies(sc.at[k-1]) {
				u := sc.at[k-1]
				add(subj, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			}
		}
	}
	if tr.passive {
		sc.addAgent(t, tr.last, add)
		sc.addTroops(tr, add)
		if tr.obj > tr.last && sc.x.lex.code == "id" && sc.agentOf(t) < 0 { // "dijatuhi sanksi Uni Eropa"
			sc.addAgent(t, sc.objectEnd(tr), add)
		}
	} else {
		sc.addObject(t, tr.last, tr.obj, add)
		sc.addJointDeed(tr, add)
		sc.addElected(tr, add)
	}
	sc.addConcerned(tr, add)
	sc.addOrigin(tr, add)
	sc.addRelative(t, add)
	from := tr.last + 1
	if tr.passive && from+1 < sc.n && sc.x.lex.code == "en" && sc.x.lex.agent[sc.norm[from+1]] {
		// a stranded preposition: "was called upon by"
		if h, tree := sc.subject(t, 0); h >= 0 && sc.x.lex.preps[sc.norm[from]] {
			sc.addArgument(h, sc.norm[from], tree, add)
		}
	}
	end := sc.clauseEnd(from)
	if tr.obj >= from && end >= tr.obj && end <= sc.objectEnd(tr) { // the object itself, misread as a verb
		end = sc.clauseEnd(sc.objectEnd(tr) + 1)
	}
	if tr.frame.Content == "planned" || tr.frame.Type == "MOBILIZED" && sc.x.lex.code == "id" { // "agreed to normalise relations with X"
		end = max(end, sc.infinitiveEnd(end))
	}
	sc.addPrepositions(t, from, end, add)
	if tr.obj >= 0 && sc.x.lex.code == "en" {
		if u := sc.at[tr.obj]; u >= 0 && sc.tellsOffice(u, tr.obj) { // "recalled its ambassador to X"
			add("objposs", filler{ents: sc.members(u), unit: u, tok: tr.obj})
		}
	}
	if tr.obj >= 0 && tr.passive {
		sc.addPrepositions(tr.obj, tr.obj+1, t, add)
		sc.addPossessor(tr.obj, "objposs", add)
	} else if tr.obj >= 0 {
		sc.addInside(tr.obj, add)
		if sc.x.lex.code == "en" {
			sc.addAimedBy(tr.obj, add) // "imposed sanctions targeting Iran"
			sc.addImposed(tr.obj, add)
		}
		sc.addNamed(tr, add)
		sc.behindVerdict(tr, add)
		if !sc.names(t) || tr.frame.Type == "URGED" || tr.frame.Type == "PROTESTED" { // "called the raid a violation of Iraqi law": Iraq's law, not Iraq's raid
			sc.addPossessor(tr.obj, "objposs", add)
		}
		if h, _ := sc.subject(t, 0); h < 0 {
			sc.addPossessor(tr.obj, "poss", add)
		}
	}
	for _, k := range sc.kids[t] { // "recommended that X withdraw", "demanded X leave"
		if d := sc.s.Tokens[k].Deprel; d != "ccomp" || k < t {
			continue
		}
		for _, c := range sc.kids[k] {
			if strings.HasPrefix(sc.s.Tokens[c].Deprel, "nsubj") && c > t && sc.at[c] >= 0 {
				sc.addArgument(c, "comp", true, add)
			}
		}
	}
	sc.addComplement(tr, add)
	sc.addWhere(t, add)
}

// addArgument adds the argument headed by h: its own entities, or under
// "objposs" those of its possessor where it is no entity itself.
func (sc *scene) addArgument(h int, place string, tree bool, add func(string, filler)) {
	self, poss, u := sc.argument(h)
	if len(self) > 0 {
		add(place, filler{ents: self, unit: u, tok: h, tree: tree})
		return
	}
	if place == "subj" && sc.isTrigger(h) {
		if ents, v := sc.betweenUnits(h); v >= 0 { // "perundingan antara Rusia dan Ukraina gagal …"
			poss, u = ents, v
		}
	}
	if len(poss) > 0 && place == "subj" && (sc.x.lex.acts[sc.norm[h]] || sc.isTrigger(h) || sc.x.lex.code == "en" && sc.x.lex.statement[sc.norm[h]]) { // "serangan Israel menewaskan …", "aksi AS yang …"
		add("subj", filler{ents: poss, unit: u, tok: h})
		return
	}
	if ents := sc.spokenFor(h); len(poss) == 0 && len(ents) > 0 && place == "subj" {
		add(place, filler{ents: ents, unit: -1, tok: h})
		return
	}
	if len(poss) > 0 && place == "lightrec" && (sc.units[u].last < h || sc.x.lex.code == "id" && !sc.hitPerson(h, poss)) && !sc.befell(h) && (sc.x.lex.acts[sc.norm[h]] || sc.x.lex.acts[sc.lemma[h]] || sc.isTrigger(h)) { // "Israel's raid drew criticism"
		add(place, filler{ents: poss, unit: u, tok: h, tree: tree})
		return
	}
	if ents := sc.bodyOfState(h); len(poss) == 0 && len(ents) > 0 && (place == "subj" || place == "obj" && sc.x.lex.code == "en") {
		add(place, filler{ents: ents, unit: -1, tok: h, tree: tree})
		return
	}
	if len(poss) > 0 && place == "obj" {
		add("objposs", filler{ents: poss, unit: u, tok: h, tree: tree})
	}
}

// addObject adds the object behind a verb.
func (sc *scene) addObject(t, last, objWord int, add func(string, filler)) {
	if objWord >= 0 {
		if u := sc.nextUnit(last+1, objWord); u >= 0 && (!sc.modifies(u) || sc.barePair(u, last+1, objWord) || last > t && sc.units[u].first == last+1 && sc.x.lex.code == "id") && sc.units[u].last < objWord {
			add("iobj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
		} else if u >= 0 && sc.x.lex.code == "id" && (sc.namedAs(sc.units[u].last+1, objWord) || sc.units[u].last+1 < objWord && sc.s.Tokens[sc.units[u].last+1].UPOS == "ADP") {
			add("objposs", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head}) // "menyebut tindakan AS sebagai provokasi", "memasukkan perusahaan Rusia ke daftar hitam"
		}
		if h := sc.relativeObject(t); h >= 0 && (sc.names(t) || sc.deniedAs(t)) {
			sc.addArgument(h, "obj", true, add) // "the raid by X, which Y called illegal"
		}
		return
	}
	for _, k := range sc.kids[t] {
		if k <= t {
			continue
		}
		switch sc.s.Tokens[k].Deprel {
		case "obj", "dobj":
			sc.addArgument(k, "obj", true, add)
		case "iobj":
			sc.addArgument(k, "iobj", true, add)
		}
	}
	if h := sc.relativeObject(t); h >= 0 {
		sc.addArgument(h, "obj", true, add)
	}
	// the noun phrase right behind the verb
	k := sc.pastParticiple(sc.pastJoinedVerb(last + 1))
	for k < sc.n && (sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "PART") && sc.at[k] < 0 {
		k++
	}
	if k >= sc.n || sc.x.lex.preps[sc.norm[k]] && sc.s.Tokens[k].UPOS == "ADP" {
		return
	}
	if sc.at[k] < 0 && sc.possessor(k) < 0 {
		if e := sc.government(k); e >= 0 { // "mendesak pemerintah menangkap …"
			add("obj", filler{ents: []int{e}, unit: -1, tok: k})
			return
		}
	}
	u := sc.nextUnit(k, sc.n)
	if u < 0 || sc.isTarget(u) { // "opposes new Iran sanctions"
		return
	}
	place := "obj"
	if sc.modifies(u) && !(last > t && sc.units[u].first == last+1 && sc.x.lex.code == "id") || sc.x.lex.code == "id" && sc.units[u].first > k && sc.plainNounBetween(k, sc.units[u].first) {
		place = "objposs"
	} else if sc.x.lex.code == "en" && sc.units[u].first > k && sc.ofBetween(k, sc.units[u].first) {
		place = "objposs"
	}
	if place == "objposs" && sc.barePair(u, k, sc.s.Tokens[sc.units[u].head].Head) { // "to sell Venezuela rifles"
		add("iobj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
	}
	add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
}

// addComplement adds the subject and the other entities of a clause complement.
func (sc *scene) addComplement(tr *trigger, add func(string, filler)) {
	a, b := sc.complement(tr)
	if a < 0 {
		a, b = sc.gerundContent(tr)
	}
	if a < 0 {
		return
	}
	first := true
	for t := a; t < b; t++ {
		u := sc.at[t]
		if u < 0 && t > a && (sc.x.lex.rel[sc.norm[t]] && !sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[t]) || !first && sc.norm[t] == ",") && !sc.inList(t) {
			break // what follows only describes
		}
		if u < 0 || t != sc.units[u].first {
			continue
		}
		if t > a+1 && sc.x.lex.code == "id" && sc.x.lex.cues.Origin.Has(sc.norm[t-1]) && sc.typeOf(sc.units[u].ents[0]) == "Country" && sc.s.Tokens[t-2].UPOS == "NOUN" && tr.frame.Type == "URGED" { // "ekspor pangan dari Ukraina"
			add("content", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			continue
		}
		if t > a && sc.x.lex.cues.Adjuncts.Has(sc.norm[t-1]) && !(tr.frame.Type == "THREATENED" && sc.x.lex.cues.Origin.Has(sc.norm[t-1])) { // "mengancam keluar dari PBB"
			if sc.x.lex.cues.Origin.Has(sc.norm[t-1]) {
				add("beside", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			}
			continue
		}
		f := filler{ents: sc.members(u), unit: u, tok: sc.units[u].head}
		if first && !sc.verbBetween(a, t) && (!sc.modifies(u) || sc.misread(u, a)) && !(t > 0 && sc.s.Tokens[t-1].UPOS == "ADP") {
			add("comp", f)
		}
		first = false
		if sc.aims(a) || sc.threatClause(tr) == a {
			add("aim", f)
		}
		add("content", f)
	}
}

// aims says whether a complement is what its subject means to do: "to attack X",
// "akan menyerang X".
func (sc *scene) aims(a int) bool {
	for k := max(0, a-1); k <= a && k < sc.n; k++ {
		if sc.x.lex.cues.Aims.Has(sc.norm[k]) {
			return true
		}
	}
	return sc.ownPlan(a)
}

func (sc *scene) verbBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.verb[t] && sc.at[t] < 0 {
			return true
		}
	}
	return false
}

// nounPlaces gathers the places of a noun's roles: possessors, prepositions, and
// the subject of the light verb that carries it.
func (sc *scene) nounPlaces(tr *trigger, add func(string, filler)) {
	if u := sc.bearer(tr); u >= 0 {
		add("bearer", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
	}
	t := tr.tok
	if sc.x.lex.sym[tr.frame.Type] {
		if ents, u := sc.betweenUnits(tr.last); u >= 0 {
			add(sc.x.lex.cues.PairPlaces.First(), filler{ents: ents, unit: u, tok: sc.units[u].head, tree: true})
		}
	}
	if tr.light >= 0 {
		lv := tr.light
		pass := sc.isPassiveVerb(lv)
		if !pass {
			place := "subj"
			if tr.lightP {
				place = "lightrec"
			}
			if u := sc.inWork(lv); u >= 0 {
				add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
			} else if h, tree := sc.carriedSubject(lv); h >= 0 {
				sc.addArgument(h, place, tree, add)
			}
		} else {
			sc.addAgent(lv, lv, add)
		}
		if !pass && t > lv { // "memberi Rusia bantuan", "gave Ukraine aid"
			if u := sc.nextUnit(lv+1, t); u >= 0 && sc.units[u].last < t && !sc.modifies(u) {
				add("iobj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			}
		}
		if pass || t < lv {
			sc.addPrepositions(lv, lv+1, sc.clauseEnd(lv+1), add)
		}
	}
	sc.bornOf(tr, add)
	if tr.light >= 0 {
		sc.addRelative(tr.light, add)
	}
	sc.addDoneBy(tr, add)
	sc.addAimed(tr, add)
	sc.relativeOwner(tr, add)
	sc.addCopula(tr, add)
	if u := sc.possessor(t); u < 0 || sc.units[u].first < t || !sc.ofRecipient(tr) {
		if e := sc.aider(tr); e >= 0 {
			add("poss", filler{ents: []int{e}, unit: sc.at[tr.last], tok: tr.last, tree: true})
		}
		sc.addPossessor(t, "poss", add)
		if tr.last > t && sc.x.lex.code == "id" { // "latihan bersama Indonesia dengan Jepang"
			sc.addPossessor(tr.last, "poss", add)
		}
	}
	if sc.x.lex.code == "en" { // both "Russia's X" and "X of Russia"
		for k := t - 1; k >= 0 && k >= t-4; k-- {
			if u := sc.at[k]; u >= 0 {
				if sc.units[u].kind == entity.Demonym {
					add("mod", filler{ents: sc.members(u), unit: u, tok: k, tree: true})
				}
				break
			}
			if !sc.isNominal(k) {
				break
			}
		}
	}
	sc.addBacked(tr, add)
	sc.addArising(tr, add)
	sc.addBlamed(tr, add)
	sc.addConcerned(tr, add)
	sc.addPrepositions(t, tr.last+1, sc.clauseEnd(tr.last+1), add)
	if v := sc.s.Tokens[t].Head; sc.x.lex.code == "en" && v > t && sc.verb[v] && tr.light < 0 && strings.HasPrefix(sc.s.Tokens[t].Deprel, "nsubj") { // "clashes broke out between X and Y"
		sc.addPrepositions(v, v+1, sc.clauseEnd(v+1), func(place string, f filler) {
			if sc.x.lex.cues.Between.Has(place) && sc.s.Tokens[f.tok].Head == v {
				add(place, f)
			}
		})
	}
	sc.addComplement(tr, add)
	if tr.light >= 0 {
		sc.addWhere(tr.light, add)
	}
}

func (sc *scene) isPassiveVerb(t int) bool {
	if sc.x.lex.code == "id" {
		return diPrefixed(sc.norm[t]) && sc.norm[t] != sc.x.lex.activeOf(sc.norm[t])
	}
	return sc.englishPassive(t)
}
