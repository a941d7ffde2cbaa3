package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// seeksBacking says whether somebody wishes or tries to be given the support that an
// Indonesian noun names: "berupaya meraih dukungan dari X".
func (sc *scene) seeksBacking(tr *trigger) bool {
	return tr.isNoun() && tr.lightP && tr.light >= 0 && sc.BeforeVerb(tr.light, func(k int) bool { return sc.x.Lex.Cues.Seeking.Has(sc.Norm[k]) })
}

// addJoined adds the ends of an act that a joined participle tells of, and says whether
// the trigger is one.
func (sc *scene) addJoined(tr *trigger, add func(string, clause.Filler)) bool {
	t := tr.tok
	if t < 2 || sc.Norm[t-1] != "-" || sc.At[t-2] < 0 || sc.JoinedTo(sc.At[t-2]) != t {
		return false
	}
	by := sc.At[t-2]
	add("subj", clause.Filler{Ents: sc.Units[by].Ents, Unit: by, Tok: sc.Units[by].Head, Tree: true})
	h := t + 1
	for h < sc.Len && sc.At[h] < 0 && sc.Sentence.Tokens[h].UPOS == "ADJ" {
		h++
	}
	if h >= sc.Len || !sc.IsNominal(h) {
		return true
	}
	u := sc.At[h]
	for h+1 < sc.Len && u < 0 && sc.Sentence.Tokens[h+1].UPOS == "NOUN" {
		h++
		u = sc.At[h]
	}
	if u < 0 {
		u = sc.bearerOf(h)
	}
	if u >= 0 && u != by {
		add("obj", clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
	return true
}

// bearerOf returns the unit that an English noun tells what it is: "the militia
// Hezbollah", "Hezbollah, a militia", "Hezbollah is a militia"; -1 for none.
func (sc *scene) bearerOf(h int) int {
	if h+1 < sc.Len && sc.At[h+1] >= 0 && sc.Units[sc.At[h+1]].Kind == entity.Name {
		return sc.At[h+1]
	}
	if sc.copular(h) {
		if s, _ := sc.Subject(h, 0); s >= 0 {
			return sc.At[s]
		}
	}
	first := h
	for first > 0 && (sc.Sentence.Tokens[first-1].UPOS != "DET" && first > h-6) {
		first--
	}
	if b := first - 3; b >= 0 && sc.Norm[b+1] == "," {
		if sc.Norm[b] == ")" && b > 0 { // "the Popular Front (PF), an Iranian-backed militia"
			b--
		}
		if u := sc.At[b]; u >= 0 && !sc.Modifies(u) {
			return u
		}
		return -1
	}
	if h+2 < sc.Len && sc.Norm[h+1] == "," && sc.At[h+2] >= 0 && sc.Units[sc.At[h+2]].Kind == entity.Name && sc.TypeOf(sc.Units[sc.At[h+2]].Ents[0]) == "Organization" {
		return sc.At[h+2]
	}
	return -1
}

// heldToBe returns who in an English passive is said to be what the noun at t names: "Iran
// is believed to be a supplier of X", "is considered a backer of X"; -1 for none.
func (sc *scene) heldToBe(t int) int {
	v := sc.Sentence.Tokens[t].Head
	if sc.x.Lex.Code != "en" || sc.Sentence.Tokens[t].Deprel != "xcomp" || v < 0 || v > t || !sc.Verb[v] || !sc.IsPassiveVerb(v) {
		return -1
	}
	h, _ := sc.Subject(v, 0)
	if h < 0 || sc.At[h] < 0 || sc.Modifies(sc.At[h]) {
		return -1
	}
	return sc.At[h]
}

// namedBearer returns who is named right behind the English noun at t that tells what he
// is: "its backer Syria", "Hezbollah's main backer, Iran, said"; -1 for none. A person may
// only come from where "Syrian critic X" says.
func (sc *scene) namedBearer(t int) int {
	if sc.x.Lex.Code != "en" || t+2 >= sc.Len {
		return -1
	}
	k, comma := t+1, sc.Norm[t+1] == ","
	if comma {
		k++
	}
	u := sc.At[k]
	if u < 0 || sc.Units[u].First != k || sc.Units[u].Kind != entity.Name || sc.Modifies(u) || sc.TypeOf(sc.Units[u].Ents[0]) == "Person" {
		return -1
	}
	last := u
	if l := sc.Units[u].List; l >= 0 {
		last = sc.Lists[l][len(sc.Lists[l])-1]
	}
	if n := sc.Units[last].Last + 1; comma && n < sc.Len && !clause.IsClosing(sc.Norm[n]) {
		return -1
	}
	return u
}

// becomes says whether an English verb of becoming stands before the noun at t and its
// modifiers: "had become a haven for terrorists".
func (sc *scene) becomes(t int) bool {
	for k := t - 1; k >= 0 && k >= t-4 && sc.At[k] < 0; k-- {
		if sc.x.Lex.Cues.Becoming.Has(sc.Lemma[k]) {
			return true
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "NOUN":
			continue
		}
		break
	}
	return false
}

// conductedIn returns the unit of the country in which goes on what the English noun at h
// names and only those who rule it do there; -1 for none.
func (sc *scene) conductedIn(h int) int {
	if sc.x.Lex.Code != "en" || sc.At[h] >= 0 || !sc.x.Lex.Cues.StateConduct.Has(sc.Lemma[h]) && !sc.Body(h) {
		return -1
	}
	k := h + 1
	if k+1 >= sc.Len || !sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) {
		return -1
	}
	if u := sc.NextUnit(k+1, sc.Len); u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Country" {
		return u
	}
	return -1
}

// concernedBy returns the unit of with whom the thing at h is shared or in which country it
// goes on, as far as that tells whom a stance of a type is aimed at; -1 for none.
func (sc *scene) concernedBy(h int, typ string) int {
	conduct := sc.stateConduct(h, typ)
	for k := h + 1; k+1 < sc.Len && k <= h+7; k++ {
		w := sc.Norm[k]
		if clause.IsClosing(w) || sc.x.Lex.Rel[w] || sc.At[k] >= 0 || sc.Verb[k] && !sc.Participle(k) {
			return -1
		}
		conduct = conduct || sc.stateConduct(k, typ)
		inside := sc.x.Lex.Cues.Inside.Has(w)
		if sc.x.Lex.Cues.Between.Has(w) && typ != "SUPPORTS" && sc.x.Lex.Cues.MutualNouns.Has(sc.Lemma[h]) { // "condemned drills between X and Y"
			return sc.NextUnit(k+1, sc.Len)
		}
		if sc.x.Lex.Cues.Comitative.Has(w) && sc.x.Lex.Cues.MutualNouns.Has(sc.Lemma[h]) || inside && conduct {
			u := sc.NextUnit(k+1, sc.Len)
			if u >= 0 && inside && sc.TypeOf(sc.Units[u].Ents[0]) != "Country" {
				return -1
			}
			return u
		}
	}
	return -1
}

// stateConduct says whether an English noun names what those who rule a country do in it, or, to who
// criticises, what they answer for there.
func (sc *scene) stateConduct(k int, typ string) bool {
	return sc.x.Lex.Cues.StateConduct.Has(sc.Lemma[k]) || typ == "CRITICIZED" && sc.x.Lex.Cues.StateAffairs.Has(sc.Norm[k])
}
