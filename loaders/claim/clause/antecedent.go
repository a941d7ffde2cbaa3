package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// isOne returns the head of who is said to be one of those whom an English relative clause
// is about: "France was among those who condemned the raid"; -1 for none.
func (sc *Scene) isOne(k int) int {
	if sc.x.Lex.Code != "en" {
		return -1
	}
	for n := 0; n < 3 && k >= 0 && sc.At[k] < 0; n++ {
		if b := sc.bornBy(k); b >= 0 {
			return b
		}
		switch sc.Sentence.Tokens[k].Deprel {
		case "nmod", "obl", "det":
			k = sc.Sentence.Tokens[k].Head
		default:
			return -1
		}
	}
	return -1
}

// bornBy returns the head of whoever is said to be what the noun at h names: "Putin
// is the first Russian leader to visit X", "made him the first to …"; -1 for none.
func (sc *Scene) bornBy(h int) int {
	cop, subj := false, -1
	for _, k := range sc.Kids[h] {
		switch sc.Sentence.Tokens[k].Deprel {
		case "cop":
			cop = true
		case "nsubj":
			subj = k
		}
	}
	if cop && subj >= 0 && subj < h && sc.At[subj] >= 0 && !sc.Modifies(sc.At[subj]) {
		return subj
	}
	if v := sc.Sentence.Tokens[h].Head; v >= 0 && v < h && sc.Verb[v] && (sc.x.Lex.Cues.Making.Has(sc.Lemma[v]) || sc.x.Lex.Cues.Becoming.Has(sc.Lemma[v])) {
		if sc.x.Lex.Cues.Becoming.Has(sc.Lemma[v]) {
			s, _ := sc.Subject(v, 1)
			return s
		}
		for _, k := range sc.Kids[v] {
			if sc.Sentence.Tokens[k].Deprel == "obj" && k > v && k < h && sc.At[k] >= 0 {
				return k
			}
		}
	}
	return -1
}

// RelativeBefore returns the relative pronoun right before a verb and its
// adverbs, -1 for none.
func (sc *Scene) RelativeBefore(t int) int {
	for k := t - 1; k >= 0 && k >= t-5; k-- {
		if sc.x.Lex.Rel[sc.Norm[k]] && !sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[k]) {
			if sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[k]) && (k == 0 || !sc.IsNominal(k-1)) {
				return -1 // a complementizer
			}
			return k
		}
		if sc.hearsay(k) {
			continue
		}
		if !sc.AlongVerb(k) {
			break
		}
	}
	return -1
}

// hearsay says whether an Indonesian passive of saying stands at a token and an
// active verb right behind it, which takes its subject: "yang diduga melecehkan X",
// "Rusia disebut mengirim pasukan".
func (sc *Scene) hearsay(k int) bool {
	if sc.x.Lex.Code != "id" || !sc.x.Lex.Passive[sc.Norm[k]] || sc.At[k] >= 0 {
		return false
	}
	for n := k + 1; n < sc.Len && n <= k+3 && sc.At[n] < 0; n++ {
		if sc.AlongVerb(n) {
			continue
		}
		return sc.Verb[n] && lexicon.Prefixed(sc.Norm[n])
	}
	return false
}

// Antecedent returns the head of the noun phrase that a relative clause is about.
func (sc *Scene) Antecedent(t, rel int) int {
	if u := sc.SpelledOut(rel); u >= 0 {
		return sc.Units[u].Head
	}
	k := rel - 1
	for k >= 0 && (sc.Norm[k] == "," || sc.Norm[k] == ")" || sc.Norm[k] == "(") {
		k--
	}
	if k < 0 {
		return -1
	}
	if b := sc.copulaBearer(k); b >= 0 {
		return b
	}
	if b := sc.isOne(k); b >= 0 {
		return b
	}
	if u := sc.At[k]; u >= 0 {
		if h := sc.Sentence.Tokens[t].Head; h >= 0 && h < rel && sc.At[h] < 0 && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") && sc.Sentence.Tokens[sc.Units[u].Head].Head == h {
			return h // "kontraktor Amerika yang ditahan"
		}
		return sc.Units[u].Head
	}
	first := k // "Ukraina, negara yang diserang": the unit before the comma
	for first > 0 && sc.At[first-1] < 0 && (sc.IsNominal(first-1) || sc.Sentence.Tokens[first-1].UPOS == "DET") {
		first--
	}
	if first > 1 && k-first < 4 && sc.Norm[first-1] == "," && sc.At[first-2] >= 0 && !sc.IsTrigger(k) && !sc.x.Lex.Acts[sc.Norm[k]] && !sc.x.Lex.Contention[sc.Norm[k]] {
		if u := sc.At[first-2]; !sc.Modifies(u) && sc.Units[u].Kind != entity.Pronoun && !sc.namesSource(u) {
			switch sc.TypeOf(sc.Units[u].Ents[0]) {
			case "Country", "Place", "Person", "Organization":
				return sc.Units[u].Head
			}
		}
	}
	if h := sc.Sentence.Tokens[t].Head; h >= 0 && h < rel && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") {
		return h
	}
	return k
}

// A participle that a hyphen joins to a name tells who backs whom the noun behind it
// names: "the Ethiopian-backed government of Somalia", "Hezbollah, an Iranian-backed
// militia". The name is the doer, and no end of another act: "fought Iran-backed
// Hezbollah" is no fight with Iran.

// JoinedTo returns the participle that a hyphen joins to an English unit, -1 for none.
func (sc *Scene) JoinedTo(u int) int {
	k := sc.Units[u].Last + 2
	if sc.x.Lex.Code != "en" || k >= sc.Len || sc.Norm[k-1] != "-" || sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "VERB" {
		return -1
	}
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[k]] {
		if y := e.Frame.Type; len(e.Rest) == 0 && (y == "SUPPORTS" || y == "AIDED") {
			return k
		}
	}
	return -1
}

// beyondJoined returns the unit right behind what a hyphen joins to a unit; the unit
// itself where there is none: "Iran-backed Hezbollah" stands for Hezbollah.
func (sc *Scene) beyondJoined(u int) int {
	if v := sc.JoinedTo(u); v >= 0 && v+1 < sc.Len && sc.At[v+1] >= 0 {
		return sc.At[v+1]
	}
	return u
}

// ownedHolder returns the person named between commas behind "whose" and an office, the
// second of the commas at k: "Kuwait, whose emir, Sheikh Nawaf, called X"; -1 for none.
func (sc *Scene) ownedHolder(k int) int {
	u := sc.At[k-1]
	if u < 0 || sc.TypeOf(sc.Units[u].Ents[0]) != "Person" || sc.Units[u].Kind != entity.Name || sc.Units[u].Last != k-1 {
		return -1
	}
	for j := sc.Units[u].First - 1; j > 0 && j > k-14; j-- {
		if sc.x.Lex.Cues.PossessiveRelatives.Has(sc.Norm[j]) {
			return u
		}
		if !sc.IsNominal(j) && sc.Norm[j] != "," {
			return -1
		}
	}
	return -1
}
