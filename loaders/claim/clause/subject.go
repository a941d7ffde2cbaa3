package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/claim/regrow"
)

// ownedSubject returns the subject of an Indonesian relative clause that has one of its
// own, a country: "Hollande, yang negaranya diserang ISIS"; -1 for none.
func (sc *Scene) ownedSubject(t, rel int) int {
	if sc.x.Lex.Code != "id" || rel+2 >= t || !sc.x.Lex.Standin[sc.Norm[rel+1]] {
		return -1
	}
	u := sc.At[rel+1]
	if u < 0 || sc.Units[u].First != rel+1 || sc.TypeOf(sc.Units[u].Ents[0]) != "Country" {
		return -1
	}
	for k := sc.Units[u].Last + 1; k < t; k++ {
		if !sc.AlongVerb(k) {
			return -1
		}
	}
	return sc.Units[u].Head
}

// Subject returns the token that heads the subject of a verb, or of the passive
// verb its grammatical subject, and whether the tree says so; -1 for none. Shared,
// controlled and relative subjects are followed.
func (sc *Scene) Subject(t, depth int) (int, bool) {
	if depth > 6 {
		return -1, false
	}
	tok := &sc.Sentence.Tokens[t]
	if h := sc.behindOpening(t); h >= 0 {
		return h, true
	}
	if sc.IsHeadline() { // trees of headlines are weak: the unit right before the verb
		if h := sc.UnitBefore(t); h >= 0 {
			return h, true
		}
	}
	if sc.x.Lex.Code == "id" {
		if h := tok.Head; h > t && sc.x.Lex.Neg[sc.Norm[t]] && sc.Verb[h] && !sc.Verb[t] {
			return sc.Subject(h, depth+1) // "menyatakan tidak menerima", as one verb
		}
		if h := sc.aroundClause(t); h >= 0 {
			return h, true
		}
		if h := sc.aroundPhrase(t); h >= 0 {
			return h, true
		}
		if h := sc.describedAhead(t); h >= 0 {
			return h, true
		}
	}
	if h := sc.envoyOf(t); h >= 0 {
		return h, true
	}
	if h := sc.Persuaded(t); h >= 0 {
		return h, true
	}
	if h := sc.judgedDoer(t); h >= 0 {
		return h, true
	}
	if h := sc.saidOf(t, depth); h >= 0 {
		return h, true
	}
	if h := sc.openingVerb(t); h >= 0 {
		return h, true
	}
	if h := sc.alongside(t, depth); h >= 0 {
		return h, true
	}
	if h := sc.aroundRelative(t); h >= 0 {
		return h, true
	}
	if h := sc.aroundApposition(t); h >= 0 {
		return h, true
	}
	if h := sc.beforeDay(t); h >= 0 {
		return h, true
	}
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		if !strings.HasPrefix(d, "nsubj") && !strings.HasPrefix(d, "csubj") {
			continue
		}
		if sc.x.Lex.Rel[sc.Norm[k]] {
			if o := sc.ownedSubject(t, k); o >= 0 {
				return o, true
			}
			return sc.Antecedent(t, k), true
		}
		if (sc.x.Lex.Times[sc.Norm[k]] || sc.x.Lex.Sub[sc.Norm[k]] || sc.x.Lex.Coord[sc.Norm[k]]) && sc.At[k] < 0 {
			continue // "Kemarin Rusia menyerang", "Monday"
		}
		if u := sc.At[k]; u >= 0 && sc.x.Lex.Code == "en" && sc.Units[u].First > 0 {
			if b := sc.Units[u].First - 1; sc.Sentence.Tokens[b].UPOS == "ADP" && sc.x.Lex.Preps[sc.Norm[b]] && !sc.x.Lex.Sub[sc.Norm[b]] && sc.At[b] < 0 && !sc.x.Lex.Cues.SubjectCases.Has(sc.Norm[b]) {
				continue // "US-led strikes on Syria were condemned"
			}
		}
		if sc.x.Lex.Code == "en" && k < t && sc.At[k] < 0 && sc.HasCase(k) { // "After meetings with X, Y praised …", misread
			if u := sc.UnitBefore(t); u >= 0 {
				return u, true
			}
		}
		if n := k + 1; sc.x.Lex.Code == "en" && n < t && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "NOUN" && sc.At[n] >= 0 && !sc.Modifies(sc.At[n]) && sc.Sentence.Tokens[n].Head == t {
			return sc.Units[sc.At[n]].Head, true // "alliance member Greece blocked …", read as two subjects
		}
		if sc.agentBehind(t, k) {
			continue // "X dipuji Obama": Obama is the agent, whatever the tree says
		}
		if sc.x.Lex.Code == "id" && (sc.At[k] < 0 || sc.x.Lex.Title[sc.Norm[sc.Units[sc.At[k]].First]]) && sc.unitSubject(t, k) {
			continue // "Setibanya di X, Menlu Iran menelepon", "Anggota DPR dari X, Y meminta"
		}
		return k, true
	}
	if sc.x.Lex.Code == "id" && t > 0 && sc.x.Lex.Meanwhile[sc.Norm[t-1]] {
		if h, ok := sc.subjectByOrder(t, depth); h >= 0 || sc.Sentence.Tokens[t].Deprel != "conj" {
			return h, ok // "…, kata X, seraya memuji Y"; else "X ragu, tetapi kemudian memuji Y"
		}
	}
	if o := sc.GerundController(t); o >= 0 {
		return o, true
	}
	if tok.Deprel == "amod" && tok.Head > t {
		return tok.Head, true // "captured sailors"
	}
	if r := sc.RelativeBefore(t); r >= 0 {
		return sc.Antecedent(t, r), true
	}
	if sc.x.Lex.Code == "en" && tok.Morph.Tense == "ger" && (strings.HasPrefix(tok.Deprel, "csubj") || t > 0 && sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[t-1])) {
		return -1, false // "X says ignoring the deal is reckless": nobody is said to ignore it
	}
	h := tok.Head
	if h >= 0 && h != t {
		switch {
		case tok.Deprel == "conj" && !sc.Verb[h] && h < t && sc.x.Lex.Code == "en" && (regrow.Finite(tok) || tok.Morph.Tense == "part") && sc.statedOf(h) >= 0: // "is under sanctions and was condemned by X"
			return sc.statedOf(h), true
		case tok.Deprel == "conj" && sc.Verb[h]:
			if s, ok := sc.x.Lex.Speech[sc.VerbOf(h)]; ok && s.Form == "after" { // "…, kata X, dan mendesak Y"
				if up := sc.Sentence.Tokens[h].Head; up >= 0 && sc.Verb[up] {
					h = up
				}
			}
			for k := 0; k < 3 && sc.x.Lex.Code == "en" && tok.Morph.Tense == "past" && sc.Infinitive(h) && !sc.Infinitive(t); k++ {
				up := sc.Sentence.Tokens[h].Head // "urged X to reconsider and spoke with Y"
				if up < 0 || !sc.Verb[up] {
					break
				}
				h = up
			}
			return sc.Subject(h, depth+1)
		case sc.x.Lex.Code == "en" && strings.HasPrefix(tok.Deprel, "acl") && h < t && tok.Morph.Tense == "ger" && sc.At[h] < 0 && !sc.Verb[h] && sc.writer(h, t, depth) >= 0:
			return sc.writer(h, t, depth), true
		case sc.x.Lex.Code == "en" && tok.Deprel == "obj" && sc.x.Lex.Cues.Perfect.Has(sc.Lemma[h]) && h < t && h >= t-3 && sc.Verb[h] && tok.Morph.Tense != "ger":
			return sc.Subject(h, depth+1) // "had last met", misread as an object
		case sc.x.Lex.Code == "en" && strings.HasPrefix(tok.Deprel, "acl") && h < t && sc.Infinitive(t) && sc.bornBy(h) >= 0:
			return sc.bornBy(h), true
		case strings.HasPrefix(tok.Deprel, "acl") || tok.Deprel == "nmod":
			if h < t && !sc.Verb[h] && (sc.Infinitive(t) || sc.x.Lex.Code == "id" && h == t-1 && sc.x.Lex.Gov[sc.Norm[h]] != "" || sc.x.Lex.Code == "id" && (sc.x.Lex.Poss[sc.Norm[h]] || sc.x.Lex.Planned[sc.Norm[h]]) && h == t-1 || sc.OwnDecision(h, t) || sc.chargedTo(h, t)) {
				return sc.plannerOf(h, depth)
			}
			if h < t && sc.x.Lex.Code == "id" && !sc.Verb[h] && sc.whileDoing(t) { // "meminta maaf saat menemui X"
				if v := sc.HeadVerb(h); v >= 0 {
					return sc.Subject(v, depth+1)
				}
			}
			if h < t && tok.Deprel != "nmod" {
				return h, true
			}
		case tok.Deprel == "xcomp" || tok.Deprel == "advcl" || tok.Deprel == "ccomp" || tok.Deprel == "aux" || tok.Deprel == "compound:prt":
			if sc.Verb[h] || sc.Sentence.Tokens[h].UPOS == "ADJ" || tok.Deprel == "advcl" && sc.Infinitive(t) && sc.stayHead(h) {
				if tok.Deprel == "xcomp" || sc.helpedToDo(t) {
					if o := sc.controller(h, t); o >= 0 {
						return o, true
					}
				}
				if tok.Deprel != "xcomp" && !sc.Infinitive(t) {
					if u := sc.UnitBefore(t); u >= 0 {
						return u, true
					}
				}
				if s, _ := sc.Subject(h, depth+1); tok.Deprel == "advcl" && (sc.IsPassiveVerb(h) || sc.whileDoing(t) && !lexicon.DiPrefixed(sc.Norm[t]) && sc.HasAgent(h)) && !(s >= 0 && sc.At[s] >= 0 && !sc.Modifies(sc.At[s])) { // "Hal itu disampaikan Mattis ketika bertemu Y"
					if u := sc.AgentOf(h); u >= 0 {
						return sc.Units[u].Head, false
					}
				}
				if s, ok := sc.Subject(h, depth+1); s >= 0 && s != t {
					return s, ok && tok.Deprel == "xcomp"
				}
			}
		}
	}
	return sc.subjectByOrder(t, depth)
}

// statedOf returns the subject of a clause whose predicate is no verb, -1 where the
// predicate at h has no copula.
func (sc *Scene) statedOf(h int) int {
	subj, cop := -1, false
	for _, k := range sc.Kids[h] {
		switch d := sc.Sentence.Tokens[k].Deprel; {
		case d == "nsubj" && k < h && !sc.x.Lex.Rel[sc.Norm[k]]:
			subj = k
		case d == "cop":
			cop = true
		}
	}
	if !cop {
		return -1
	}
	return subj
}

// Infinitive says whether a verb is marked as an infinitive: "to meet", "untuk bertemu".
func (sc *Scene) Infinitive(t int) bool {
	return sc.BeforeVerb(t, func(k int) bool { return sc.x.Lex.Cues.Purpose.Has(sc.Norm[k]) })
}

// BeforeVerb says whether a word of some kind stands within three words before a verb,
// with nothing between but what goes along with a verb.
func (sc *Scene) BeforeVerb(t int, is func(k int) bool) bool {
	for k := t - 1; k >= 0 && k >= t-3; k-- {
		if is(k) {
			return true
		}
		if !sc.AlongVerb(k) {
			break
		}
	}
	return false
}

// AlongVerb says whether a word may stand between a verb and what belongs to it: an
// adverb, an auxiliary, a particle.
func (sc *Scene) AlongVerb(t int) bool {
	switch sc.Sentence.Tokens[t].UPOS {
	case "ADV", "AUX", "PART":
		return true
	}
	return false
}

// OwnDecision says whether an Indonesian verb right behind a noun of an act and its pronoun
// tells what was decided: "membela keputusannya menarik pasukan".
func (sc *Scene) OwnDecision(h, t int) bool {
	return sc.x.Lex.Code == "id" && sc.x.Lex.Acts[sc.Norm[h]] && h+2 == t && sc.Sentence.Tokens[h+1].UPOS == "PRON"
}

// plannerOf returns who has the plan, duty or right that an infinitive spells
// out: the noun's possessor, else the subject of its verb ("had no plans to see X").
func (sc *Scene) plannerOf(h, depth int) (int, bool) {
	if u := sc.Possessor(h); u >= 0 {
		return sc.Units[u].Head, true
	}
	if v := sc.HeadVerb(h); v >= 0 {
		if sc.x.Lex.Code == "en" && (sc.Sentence.Tokens[h].Head != v || sc.judgesActs(v)) {
			return -1, false // "the move is part of efforts to", "resisted efforts to"
		}
		return sc.Subject(v, depth+1)
	}
	return -1, false
}

// judgesActs says whether a verb tells what somebody thinks of another's act:
// whose plan it is it does not tell.
func (sc *Scene) judgesActs(v int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[v]] {
		switch e.Frame.Type {
		case "REJECTED", "CRITICIZED", "SUPPORTS", "PROTESTED":
			if len(e.Rest) == 0 && len(e.Frame.Objects) == 0 && !lexicon.Judges(e.Frame) { // not the "have" of "have no reason"
				return true
			}
		}
	}
	return false
}

// controller returns the object of a verb that controls the subject of its
// complement: "meminta Rusia membebaskan", "forced Iran to leave".
func (sc *Scene) controller(h, t int) int {
	for _, k := range sc.Kids[h] {
		d := sc.Sentence.Tokens[k].Deprel
		if (d == "obj" || d == "iobj" || d == "dobj") && k < t {
			return k
		}
	}
	return -1
}

// AgentOf returns the unit of a passive verb's agent, -1 for none.
func (sc *Scene) AgentOf(t int) int {
	found := -1
	sc.AddAgent(t, t, func(_ string, f Filler) {
		if found < 0 {
			found = f.Unit
		}
	})
	return found
}

// VerbOf is the key of a governor: lemma in English, the word in Indonesian.
func (sc *Scene) VerbOf(t int) string {
	if sc.x.Lex.Code == "id" {
		return sc.Norm[t]
	}
	return sc.Lemma[t]
}

// whileDoing says whether a subordinator stands before an Indonesian verb, whose
// clause then tells when or why something else was and describes no noun.
func (sc *Scene) whileDoing(t int) bool {
	return sc.BeforeVerb(t, func(k int) bool {
		return sc.x.Lex.Sub[sc.Norm[k]] && !sc.x.Lex.Comp[sc.Norm[k]] && sc.At[k] < 0
	})
}

// OwnSubject returns the subject that hangs on a verb itself, -1 for none.
func (sc *Scene) OwnSubject(t int) int {
	for _, k := range sc.Kids[t] {
		if strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nsubj") {
			return k
		}
	}
	return -1
}
