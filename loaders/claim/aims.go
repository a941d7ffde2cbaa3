package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// aimedThing returns the head of the thing that an English stance is on where its frame
// asks for whom it is on: "objected to the ban", "voiced outrage at the raid", "The
// remarks angered Japan"; -1 for none. Whose deed the thing is may be told before.
func (sc *scene) aimedThing(tr *trigger) int {
	if sc.x.Lex.Code != "en" || !clause.AimedAtActs(tr.frame.Type) {
		return -1
	}
	places := tr.frame.Verb["recipient"]
	if tr.isNoun() {
		places = tr.frame.Noun["recipient"]
	} else if slices.Contains(places, "subj") && !tr.passive {
		if h, _ := sc.Subject(tr.tok, 0); h >= 0 && h < tr.tok && sc.At[h] < 0 {
			return h
		}
	}
	if tr.last > tr.tok && tr.last+1 < sc.Len && sc.x.Lex.Preps[sc.Norm[tr.last]] && slices.Contains(places, "obj") {
		return sc.PhraseHead(tr.last + 1) // "objected to the ban", as one verb
	}
	for k := max(tr.last, tr.obj) + 1; k+1 < sc.Len && k <= max(tr.last, tr.obj)+3 && sc.At[k] < 0; k++ {
		if sc.x.Lex.Preps[sc.Norm[k]] {
			if slices.Contains(places, sc.Norm[k]) || tr.passive && slices.Contains(places, "subj") && sc.x.Lex.Cues.AgentPlaces.Has(sc.Norm[k]) {
				return sc.PhraseHead(k + 1)
			}
			return -1
		}
		if sc.Sentence.Tokens[k].UPOS != "ADV" {
			return -1
		}
	}
	return -1
}

// addAimed adds at whom the act that a noun names is aimed, where a verb of aiming says
// so: "new US sanctions targeting Iran", "sanksi itu menyasar Iran".
func (sc *scene) addAimed(tr *trigger, add func(string, clause.Filler)) {
	if u := sc.NamedTarget(tr.tok); u >= 0 {
		add("aimed", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
	sc.addAimedBy(tr.last, add)
}

// addAimedBy adds the object of the verb of aiming that tells of the noun at t.
func (sc *scene) addAimedBy(t int, add func(string, clause.Filler)) {
	v := sc.aiming(t)
	if v < 0 {
		return
	}
	sc.addObject(v, v, -1, func(place string, f clause.Filler) {
		if place == "obj" {
			add("aimed", f)
		}
	})
}

// aiming returns the active verb of aiming of which the noun at t is the subject or
// which says of it what it aims at; -1 for none.
func (sc *scene) aiming(t int) int {
	tok := &sc.Sentence.Tokens[t]
	if h := tok.Head; h > t && strings.HasPrefix(tok.Deprel, "nsubj") && sc.isAiming(h) {
		return h
	}
	for _, k := range sc.Kids[t] {
		if k > t && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "acl") && sc.isAiming(k) {
			return k
		}
	}
	return -1
}

func (sc *scene) isAiming(v int) bool {
	return sc.Verb[v] && sc.x.Lex.Aiming[sc.VerbKey(v)] && !sc.IsPassiveVerb(v)
}

// addProtested adds against whom a protest is that an Indonesian text tells by what it is for:
// "berunjuk rasa menuntut X mundur", "turun ke jalan mengecam X".
func (sc *scene) addProtested(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.frame.Type != "PROTESTED" {
		return
	}
	for v := tr.last + 1; v < sc.Len && v < tr.last+9; v++ {
		w := sc.Norm[v]
		switch {
		case sc.At[v] >= 0:
		case clause.IsClosing(w), sc.x.Lex.Coord[w], sc.x.Lex.Rel[w]:
			return
		case sc.Verb[v]:
			if sc.Alongside(v) {
				sc.addObject(v, v, -1, func(place string, f clause.Filler) {
					add("aim", f)
				})
			}
			return
		}
	}
}

// addDeplored adds the country in which goes on what an Indonesian text deplores and names no
// doer of: "prihatin atas penangkapan wartawan di Turki".
func (sc *scene) addDeplored(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.frame.Type != "CRITICIZED" || tr.passive {
		return
	}
	from, conduct := max(tr.last, tr.obj)+1, -1
	for k := from; k+1 < sc.Len && k < from+10; k++ {
		w := sc.Norm[k]
		switch {
		case sc.At[k] >= 0 || clause.IsClosing(w) || sc.Verb[k] && conduct < 0:
			return
		case conduct < 0 && sc.x.Lex.Cues.StateConduct.Has(w):
			conduct = k
		case conduct >= 0 && sc.x.Lex.Cues.Inside.Has(w):
			u := sc.At[k+1]
			if u < 0 || sc.Units[u].First != k+1 || sc.TypeOf(sc.Units[u].Ents[0]) != "Country" || sc.DoerOf(conduct) >= 0 {
				return
			}
			place := "objposs"
			if sc.x.Lex.Preps[sc.Norm[from]] {
				place = sc.Norm[from]
			}
			add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			return
		}
	}
}
