package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// places gathers for a trigger what stands at each of the places that its frame names.
func (sc *scene) places(tr *trigger) map[string][]clause.Filler {
	out := map[string][]clause.Filler{}
	add := func(place string, f clause.Filler) {
		if len(f.Ents) == 0 {
			return
		}
		for _, g := range out[place] {
			if g.Unit == f.Unit {
				return
			}
		}
		f.Place = place
		out[place] = append(out[place], f)
	}
	if tr.isNoun() {
		sc.nounPlaces(tr, add)
	} else {
		sc.verbPlaces(tr, add)
	}
	if lexicon.Judges(tr.frame) {
		sc.judgementPlaces(tr, add)
	}
	if sc.mutual(tr) { // "India dan Pakistan saling serang di Kashmir": each other, not the place
		for place := range out {
			if sc.x.Lex.Cues.Locatives.Has(place) {
				delete(out, place)
			}
		}
	}
	return out
}

func (sc *scene) verbPlaces(tr *trigger, add func(string, clause.Filler)) {
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
	add = func(place string, f clause.Filler) {
		filled = filled || place == subj && len(f.Ents) > 0
		plain(place, f)
	}
	if u := sc.inWork(t); u >= 0 {
		add(subj, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	} else if h, tree := sc.Subject(t, 0); h >= 0 {
		sc.AddArgument(h, subj, tree, add)
		if u := sc.At[h]; !filled && u >= 0 && h < t && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") && (sc.Infinitive(t) || sc.OwnDecision(sc.Sentence.Tokens[t].Head, t)) { // "Ethiopia's decision to expel …"
			add(subj, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: h, Tree: tree})
		}
		if !filled && subj == "subj" {
			sc.addAuthor(tr, h, add)
			sc.addShooter(tr, h, add)
		}
	}
	if !filled && !tr.passive { // "Two states – Egypt and Jordan – criticised"
		if k := t - 1; k > 0 {
			for k > 0 && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].UPOS == "AUX") && sc.At[k] < 0 {
				k--
			}
			if w := sc.Norm[k]; k > 0 && (w == "-" || w == "–" || w == "—") && sc.At[k-1] >= 0 && !sc.Modifies(sc.At[k-1]) {
				u := sc.At[k-1]
				add(subj, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			}
		}
	}
	if tr.passive {
		sc.AddAgent(t, tr.last, add)
		sc.addTroops(tr, add)
		if tr.obj > tr.last && sc.x.Lex.Code == "id" && sc.AgentOf(t) < 0 { // "dijatuhi sanksi Uni Eropa"
			sc.AddAgent(t, sc.objectEnd(tr), add)
		}
	} else {
		sc.addObject(t, tr.last, tr.obj, add)
		if v := sc.objectSharer(tr); v >= 0 {
			sc.addObject(v, v, -1, add)
		}
		sc.addJointDeed(tr, add)
		sc.addElected(tr, add)
	}
	sc.addConcerned(tr, add)
	sc.addOrigin(tr, add)
	sc.addRelative(t, add)
	from := tr.last + 1
	if tr.passive && from+1 < sc.Len && sc.x.Lex.Code == "en" && sc.x.Lex.Agent[sc.Norm[from+1]] {
		// a stranded preposition: "was called upon by"
		if h, tree := sc.Subject(t, 0); h >= 0 && sc.x.Lex.Preps[sc.Norm[from]] {
			sc.AddArgument(h, sc.Norm[from], tree, add)
		}
	}
	end := sc.ClauseEnd(from)
	if tr.obj >= from && end >= tr.obj && end <= sc.objectEnd(tr) { // the object itself, misread as a verb
		end = sc.ClauseEnd(sc.objectEnd(tr) + 1)
	}
	if tr.frame.Content == "planned" || tr.frame.Type == "MOBILIZED" && sc.x.Lex.Code == "id" { // "agreed to normalise relations with X"
		end = max(end, sc.InfinitiveEnd(end))
	}
	sc.AddPrepositions(t, from, end, add)
	if d := tr.obj; d > t && sc.x.Lex.Code == "en" && sc.Sentence.Tokens[d].Deprel == "obl" { // "put its army on alert against X"
		sc.AddPrepositions(d, d+1, end, add)
	}
	if tr.obj >= 0 && sc.x.Lex.Code == "en" {
		if u := sc.At[tr.obj]; u >= 0 && sc.tellsOffice(u, tr.obj) { // "recalled its ambassador to X"
			add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: tr.obj})
		}
	}
	if tr.obj >= 0 && tr.passive {
		sc.AddPrepositions(tr.obj, tr.obj+1, t, add)
		sc.addPossessor(tr.obj, "objposs", add)
	} else if tr.obj >= 0 {
		sc.addInside(tr.obj, add)
		if sc.x.Lex.Code == "en" {
			sc.addAimedBy(tr.obj, add) // "imposed sanctions targeting Iran"
			sc.addImposed(tr.obj, add)
		}
		sc.addNamed(tr, add)
		sc.behindVerdict(tr, add)
		if !sc.Names(t) || tr.frame.Type == "URGED" || tr.frame.Type == "PROTESTED" { // "called the raid a violation of Iraqi law": Iraq's law, not Iraq's raid
			sc.addPossessor(tr.obj, "objposs", add)
		}
		if h, _ := sc.Subject(t, 0); h < 0 {
			sc.addPossessor(tr.obj, "poss", add)
		}
	}
	for _, k := range sc.Kids[t] { // "recommended that X withdraw", "demanded X leave"
		if d := sc.Sentence.Tokens[k].Deprel; d != "ccomp" || k < t {
			continue
		}
		for _, c := range sc.Kids[k] {
			if strings.HasPrefix(sc.Sentence.Tokens[c].Deprel, "nsubj") && c > t && sc.At[c] >= 0 {
				sc.AddArgument(c, "comp", true, add)
			}
		}
	}
	sc.addContent(tr, add)
	sc.addWhere(t, add)
}

// addObject adds the object behind a verb.
func (sc *scene) addObject(t, last, objWord int, add func(string, clause.Filler)) {
	if objWord >= 0 {
		if u := sc.NextUnit(last+1, objWord); u >= 0 && (!sc.Modifies(u) || sc.barePair(u, last+1, objWord) || last > t && sc.Units[u].First == last+1 && sc.x.Lex.Code == "id") && sc.Units[u].Last < objWord {
			add("iobj", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
		} else if end := sc.listEnd(u); u >= 0 && sc.x.Lex.Code == "id" && (sc.namedAs(end+1, objWord) || end+1 < objWord && sc.Sentence.Tokens[end+1].UPOS == "ADP") {
			add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head}) // "menyebut tindakan AS sebagai provokasi", "memasukkan perusahaan Rusia ke daftar hitam"
		}
		if h := sc.RelativeObject(t); h >= 0 && (sc.Names(t) || sc.deniedAs(t)) {
			sc.AddArgument(h, "obj", true, add) // "the raid by X, which Y called illegal"
		}
		return
	}
	for _, k := range sc.Kids[t] {
		if k <= t {
			continue
		}
		switch sc.Sentence.Tokens[k].Deprel {
		case "obj", "dobj":
			sc.AddArgument(k, "obj", true, add)
		case "iobj":
			sc.AddArgument(k, "iobj", true, add)
		}
	}
	if h := sc.RelativeObject(t); h >= 0 {
		sc.AddArgument(h, "obj", true, add)
	}
	// the noun phrase right behind the verb
	k := sc.pastParticiple(sc.pastJoinedVerb(last + 1))
	for k < sc.Len && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].UPOS == "PART") && sc.At[k] < 0 {
		k++
	}
	if k >= sc.Len || sc.x.Lex.Preps[sc.Norm[k]] && sc.Sentence.Tokens[k].UPOS == "ADP" {
		return
	}
	if sc.At[k] < 0 && sc.Possessor(k) < 0 {
		if e := sc.Government(k); e >= 0 { // "mendesak pemerintah menangkap …"
			add("obj", clause.Filler{Ents: []int{e}, Unit: -1, Tok: k})
			return
		}
	}
	u := sc.NextUnit(k, sc.Len)
	if u < 0 || sc.IsTarget(u) { // "opposes new Iran sanctions"
		return
	}
	place := "obj"
	if sc.Modifies(u) && !(last > t && sc.Units[u].First == last+1 && sc.x.Lex.Code == "id") || sc.x.Lex.Code == "id" && sc.Units[u].First > k && sc.PlainNounBetween(k, sc.Units[u].First) {
		place = "objposs"
	} else if sc.x.Lex.Code == "en" && sc.Units[u].First > k && sc.OfBetween(k, sc.Units[u].First) {
		place = "objposs"
	}
	if place == "objposs" && sc.barePair(u, k, sc.Sentence.Tokens[sc.Units[u].Head].Head) { // "to sell Venezuela rifles"
		add("iobj", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
	}
	add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
}

// listEnd returns the last token of a unit and of the list that it opens, -1 for no unit.
func (sc *scene) listEnd(u int) int {
	if u < 0 {
		return -1
	}
	if l := sc.Units[u].List; l >= 0 {
		u = sc.Lists[l][len(sc.Lists[l])-1]
	}
	return sc.Units[u].Last
}

// addContent adds whom what is said, protested against or deplored names.
func (sc *scene) addContent(tr *trigger, add func(string, clause.Filler)) {
	sc.addComplement(tr, add)
	sc.addProtested(tr, add)
	sc.addDeplored(tr, add)
}

// addComplement adds the subject and the other entities of a clause complement.
func (sc *scene) addComplement(tr *trigger, add func(string, clause.Filler)) {
	a, b := sc.complement(tr)
	if a < 0 {
		a, b = sc.gerundContent(tr)
	}
	if a < 0 || a >= sc.Len { // a clause may open with the last word
		return
	}
	first := true
	if e := sc.BodyOfState(a); sc.x.Lex.Code == "id" && len(e) > 0 { // "mendesak agar junta menahan diri"
		add("comp", clause.Filler{Ents: e, Unit: -1, Tok: a})
	} else if g := sc.Government(a); g >= 0 && sc.At[a] < 0 {
		add("comp", clause.Filler{Ents: []int{g}, Unit: -1, Tok: a})
	}
	for t := a; t < b; t++ {
		u := sc.At[t]
		if u < 0 && t > a && (sc.x.Lex.Rel[sc.Norm[t]] && !sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[t]) || !first && sc.Norm[t] == ",") && !sc.InList(t) {
			break // what follows only describes
		}
		if u < 0 || t != sc.Units[u].First {
			continue
		}
		if t > a+1 && sc.x.Lex.Code == "id" && sc.x.Lex.Cues.Origin.Has(sc.Norm[t-1]) && sc.TypeOf(sc.Units[u].Ents[0]) == "Country" && sc.Sentence.Tokens[t-2].UPOS == "NOUN" && tr.frame.Type == "URGED" { // "ekspor pangan dari Ukraina"
			add("content", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			continue
		}
		if t > a && sc.x.Lex.Cues.Adjuncts.Has(sc.Norm[t-1]) && !(tr.frame.Type == "THREATENED" && sc.x.Lex.Cues.Origin.Has(sc.Norm[t-1])) { // "mengancam keluar dari PBB"
			if sc.x.Lex.Cues.Origin.Has(sc.Norm[t-1]) {
				add("beside", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			}
			continue
		}
		f := clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head}
		if first && !sc.VerbBetween(a, t) && (!sc.Modifies(u) || sc.Misread(u, a)) && !(t > 0 && sc.Sentence.Tokens[t-1].UPOS == "ADP") {
			if sc.x.Lex.Code != "en" || tr.frame.Type != "CRITICIZED" || sc.Sentence.Tokens[f.Tok].Deprel != "nsubj:pass" { // "worried that Ukraine was attacked": it is not to blame
				add("comp", f)
			}
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
	for k := max(0, a-1); k <= a && k < sc.Len; k++ {
		if sc.x.Lex.Cues.Aims.Has(sc.Norm[k]) {
			return true
		}
	}
	return sc.ownPlan(a)
}

// nounPlaces gathers the places of a noun's roles: possessors, prepositions, and
// the subject of the light verb that carries it.
func (sc *scene) nounPlaces(tr *trigger, add func(string, clause.Filler)) {
	if u := sc.bearer(tr); u >= 0 {
		add("bearer", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
	t := tr.tok
	if sc.x.Lex.Sym[tr.frame.Type] {
		if ents, u := sc.BetweenUnits(tr.last); u >= 0 {
			add(sc.x.Lex.Cues.PairPlaces.First(), clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Tree: true})
		}
	}
	if tr.light >= 0 {
		lv := tr.light
		pass := sc.IsPassiveVerb(lv)
		if !pass {
			place := "subj"
			if tr.lightP {
				place = "lightrec"
			}
			if u := sc.inWork(lv); u >= 0 {
				add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
			} else if h, tree := sc.carriedSubject(lv); h >= 0 {
				sc.AddArgument(h, place, tree, add)
			}
		} else {
			sc.AddAgent(lv, lv, add)
		}
		if !pass && t > lv { // "memberi Rusia bantuan", "gave Ukraine aid"
			if u := sc.NextUnit(lv+1, t); u >= 0 && sc.Units[u].Last < t && !sc.Modifies(u) {
				add("iobj", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			}
		}
		if pass || t < lv {
			sc.AddPrepositions(lv, lv+1, sc.ClauseEnd(lv+1), add)
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
	if u := sc.Possessor(t); u < 0 || sc.Units[u].First < t || !sc.ofRecipient(tr) {
		if e := sc.aider(tr); e >= 0 {
			add("poss", clause.Filler{Ents: []int{e}, Unit: sc.At[tr.last], Tok: tr.last, Tree: true})
		}
		sc.addPossessor(t, "poss", add)
		if tr.last > t && sc.x.Lex.Code == "id" { // "latihan bersama Indonesia dengan Jepang"
			sc.addPossessor(tr.last, "poss", add)
		}
	}
	if sc.x.Lex.Code == "en" { // both "Russia's X" and "X of Russia"
		for k := t - 1; k >= 0 && k >= t-4; k-- {
			if u := sc.At[k]; u >= 0 {
				if sc.Units[u].Kind == entity.Demonym {
					add("mod", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: k, Tree: true})
				}
				break
			}
			if !sc.IsNominal(k) {
				break
			}
		}
	}
	sc.addBacked(tr, add)
	sc.addArising(tr, add)
	sc.addBlamed(tr, add)
	sc.addConcerned(tr, add)
	sc.AddPrepositions(t, tr.last+1, sc.ClauseEnd(tr.last+1), add)
	if v := sc.Sentence.Tokens[t].Head; sc.x.Lex.Code == "en" && v > t && sc.Verb[v] && tr.light < 0 && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "nsubj") { // "clashes broke out between X and Y"
		sc.AddPrepositions(v, v+1, sc.ClauseEnd(v+1), func(place string, f clause.Filler) {
			if sc.x.Lex.Cues.Between.Has(place) && sc.Sentence.Tokens[f.Tok].Head == v {
				add(place, f)
			}
		})
	}
	sc.addContent(tr, add)
	if tr.light >= 0 {
		sc.addWhere(tr.light, add)
	}
}
