package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// ArrestedIn returns the country in which a person was arrested, or of whose politics he is
// part, and the unit that tells so; -1 for none.
func (sc *Scene) ArrestedIn(h, victim int) (country, unit int) {
	for t := sc.Units[victim].Last + 1; t+1 < sc.Len && t <= sc.Units[victim].Last+3; t++ {
		if !sc.x.Lex.Cues.Locatives.Has(sc.Norm[t]) || sc.At[t] >= 0 {
			continue
		}
		u := sc.At[t+1]
		if u < 0 {
			break
		}
		return sc.LandOf(sc.Units[u].Ents[0]), u
	}
	dissents := false
	for t := sc.Units[victim].First - 1; t > h; t-- {
		if sc.x.Lex.Cues.Dissenters.Has(sc.Norm[t]) {
			dissents = true
		}
		if u := sc.At[t]; u >= 0 && dissents && sc.TypeOf(sc.Units[u].Ents[0]) == "Country" {
			return sc.Units[u].Ents[0], u
		}
	}
	for t := sc.Units[victim].First; t <= sc.Units[victim].Last; t++ { // "Bahraini opposition leader X" as one unit
		dissents = dissents || sc.x.Lex.Cues.Dissenters.Has(sc.Norm[t])
	}
	for k := range sc.Units {
		if u := &sc.Units[k]; dissents && u.In == victim && sc.TypeOf(u.Ents[0]) == "Country" {
			return u.Ents[0], k
		}
	}
	return -1, -1
}

// DoerOf returns the unit of whoever did what the noun at h tells of, in English:
// its possessor ("Iran's decision", "the US move"), what stands behind its own
// "by" ("the attack by militants"), or the agent of a participle that follows it
// ("the decision announced by Pompeo", "a missile fired by rebels"); -1 for none.
func (sc *Scene) DoerOf(h int) int {
	if sc.x.Lex.Code != "en" || h < 0 || sc.At[h] >= 0 {
		return -1
	}
	for _, k := range sc.Kids[h] {
		if strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "acl") && k > h && sc.Verb[k] && sc.EnglishPassive(k) && !sc.answers(k) {
			if u := sc.AgentOf(k); u >= 0 {
				return u
			}
		}
	}
	if t := h + 1; t < sc.Len && sc.At[t] < 0 && sc.Sentence.Tokens[t].UPOS == "VERB" && sc.Sentence.Tokens[t].Morph.Tense != "ger" && !sc.answers(t) {
		if u := sc.AgentOf(t); u >= 0 { // "the move announced by X", whatever the tree
			return u
		}
	}
	for t := h + 1; t < sc.Len && t <= h+9; t++ {
		w := sc.Norm[t]
		if sc.x.Lex.Agent[w] && sc.At[t] < 0 {
			return sc.NextUnit(t+1, sc.Len)
		}
		if sc.At[t] < 0 && (IsClosing(w) || sc.x.Lex.Rel[w] || sc.Verb[t] && (!sc.Participle(t) || sc.answers(t))) {
			break
		}
	}
	if u := sc.OwnerBefore(h); u >= 0 {
		return u
	}
	return sc.ownerOfDeed(h)
}

// answers says whether a verb tells what others do about a deed: who vetoed, condemned or
// backed a resolution has not written it, nor who described it as something.
func (sc *Scene) answers(t int) bool {
	if sc.x.Lex.Code == "en" && sc.x.Lex.Cues.NamingVerbs.Has(sc.Lemma[t]) {
		for k := t + 1; k < sc.Len && k <= t+10 && !IsClosing(sc.Norm[k]) && (sc.At[k] >= 0 || !sc.Verb[k]); k++ {
			if sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) {
				return true
			}
		}
	}
	for _, e := range sc.x.Lex.Verbs[sc.VerbKey(t)] {
		switch e.Frame.Type {
		case "REJECTED", "CRITICIZED", "SUPPORTS", "SUSPENDED", "PROTESTED":
			return len(e.Rest) == 0 && sc.x.Lex.Objects[e.Frame] == nil
		}
	}
	return false
}

// OwnerBefore returns the unit that possesses a noun from before it: "Iran's
// decision", "the US policy shift", "Turkish raids"; -1 for none.
func (sc *Scene) OwnerBefore(h int) int {
	target := sc.NamedTarget(h)
	for t := h - 1; t >= 0 && t >= h-6; t-- {
		if u := sc.At[t]; u >= 0 && u == target {
			continue
		} else if u >= 0 {
			if sc.Possessive(u) || sc.Modifies(u) || sc.Units[u].Last == h-1 || sc.Sentence.Tokens[sc.Units[u].Head].Head == h {
				return u
			}
			return -1
		}
		switch sc.Sentence.Tokens[t].UPOS {
		case "ADJ", "NOUN", "NUM", "PART", "PROPN":
			continue
		case "VERB":
			if sc.Sentence.Tokens[t].Deprel == "amod" {
				continue
			}
		}
		if sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) || sc.Norm[t] == "-" {
			continue
		}
		return -1
	}
	return -1
}

// HitPerson says whether the noun at h tells what was done to the persons who own it:
// "penahanan Gershkovich".
func (sc *Scene) HitPerson(h int, owners []int) bool {
	if sc.At[h] >= 0 || !sc.AllPersons(owners) {
		return false
	}
	if sc.x.Lex.Cues.Demises.Has(sc.Norm[h]) {
		return true // "membalas kematian Haniyeh"
	}
	if !lexicon.PePrefixed(sc.Norm[h]) {
		return false
	}
	types := sc.NounTypes(h)
	return types["DETAINED"] || types["RELEASED"] || types["ATTACKED"]
}

// OwnObject returns the object behind a verb that hangs on the verb itself, -1 for none.
func (sc *Scene) OwnObject(t int) int {
	for _, k := range sc.Kids[t] {
		if d := sc.Sentence.Tokens[k].Deprel; (d == "obj" || d == "dobj") && k > t {
			return k
		}
	}
	return -1
}

// wielder returns the unit of whoever wields the thing that begins at a token:
// "hit by a missile fired by Houthi rebels"; -1 for none.
func (sc *Scene) wielder(t int) int {
	h := -1
	for ; t < sc.Len && (sc.IsNominal(t) || sc.Sentence.Tokens[t].UPOS == "DET") && sc.At[t] < 0; t++ {
		h = t
	}
	if h < 0 || t >= sc.Len || !sc.Verb[t] && sc.Sentence.Tokens[t].UPOS != "VERB" {
		return -1
	}
	return sc.DoerOf(h)
}

// ownedUnit returns the organization or person that a possessive leads up to:
// "Yemen's Houthi rebels" are the Houthis, not Yemen; or the person whom an organization's
// office leads up to: "Amnesty crisis researcher X"; the unit itself otherwise.
func (sc *Scene) ownedUnit(u int) int {
	t := sc.Units[u].Last + 1
	if v := sc.companionOf(u); v >= 0 {
		return v
	}
	if sc.x.Lex.Code != "en" || t >= sc.Len {
		return u
	}
	if !sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) {
		for t < sc.Len && sc.At[t] < 0 && (sc.Sentence.Tokens[t].UPOS == "NOUN" || sc.Sentence.Tokens[t].UPOS == "ADJ") {
			t++
		}
		if t < sc.Len && t > sc.Units[u].Last+1 && sc.TypeOf(sc.Units[u].Ents[0]) == "Organization" {
			if v := sc.At[t]; v >= 0 && sc.TypeOf(sc.Units[v].Ents[0]) == "Person" {
				return v
			}
		}
		return u
	}
	for t++; t < sc.Len && sc.IsNominal(t); t++ {
		if v := sc.At[t]; v >= 0 {
			switch sc.TypeOf(sc.Units[v].Ents[0]) {
			case "Organization", "Person":
				return v
			}
			return u
		}
	}
	return u
}

// writer returns the head of whoever speaks by the noun at h in whose participle
// clause t stands: "passed a resolution condemning X", "in a letter urging Y";
// -1 where h is itself an actor.
func (sc *Scene) writer(h, t, depth int) int {
	if self, _, _ := sc.Argument(h); len(self) > 0 {
		return -1
	}
	if u := sc.DoerOf(h); u >= 0 && sc.Units[u].Last < t {
		return sc.Units[u].Head
	}
	v := sc.Sentence.Tokens[h].Head
	switch d := sc.Sentence.Tokens[h].Deprel; {
	case v < 0 || v >= h || !sc.Verb[v]:
		return -1
	case d == "obj" || d == "obl":
		s, _ := sc.Subject(v, depth+1)
		return s
	}
	return -1
}

// IsAttack says whether a noun tells of an attack.
func (sc *Scene) IsAttack(t int) bool {
	if sc.At[t] >= 0 || sc.Sentence.Tokens[t].UPOS != "NOUN" {
		return false
	}
	types := sc.NounTypes(t)
	return types["ATTACKED"] || types["COERCED"]
}

// ByMeans says whether a noun stands in a phrase of what something is done with.
func (sc *Scene) ByMeans(t int) bool {
	for k := t - 1; k >= 0 && k >= t-7; k-- {
		if sc.At[k] >= 0 || sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) || sc.Norm[k] == "-" {
			continue
		}
		if sc.x.Lex.Cues.Comitative.Has(sc.Norm[k]) {
			return true
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "ADV":
			continue
		}
		return false
	}
	return false
}
