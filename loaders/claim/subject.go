package claim

import "strings"

// subject returns the token that heads the subject of a verb, or of the passive
// verb its grammatical subject, and whether the tree says so; -1 for none. Shared,
// controlled and relative subjects are followed.
func (sc *scene) subject(t, depth int) (int, bool) {
	if depth > 6 {
		return -1, false
	}
	tok := &sc.s.Tokens[t]
	if h := sc.behindOpening(t); h >= 0 {
		return h, true
	}
	if sc.isHeadline() { // trees of headlines are weak: the unit right before the verb
		if h := sc.unitBefore(t); h >= 0 {
			return h, true
		}
	}
	if sc.x.lex.code == "id" {
		if h := sc.aroundClause(t); h >= 0 {
			return h, true
		}
	}
	if h := sc.envoyOf(t); h >= 0 {
		return h, true
	}
	if h := sc.persuaded(t); h >= 0 {
		return h, true
	}
	if h := sc.judgedDoer(t); h >= 0 {
		return h, true
	}
	if h := sc.saidOf(t, depth); h >= 0 {
		return h, true
	}
	if h := sc.openingPassive(t); h >= 0 {
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
	for _, k := range sc.kids[t] {
		d := sc.s.Tokens[k].Deprel
		if !strings.HasPrefix(d, "nsubj") && !strings.HasPrefix(d, "csubj") {
			continue
		}
		if sc.x.lex.rel[sc.norm[k]] {
			if o := sc.ownedSubject(t, k); o >= 0 {
				return o, true
			}
			return sc.antecedent(t, k), true
		}
		if (sc.x.lex.times[sc.norm[k]] || sc.x.lex.sub[sc.norm[k]] || sc.x.lex.coord[sc.norm[k]]) && sc.at[k] < 0 {
			continue // "Kemarin Rusia menyerang", "Monday"
		}
		if u := sc.at[k]; u >= 0 && sc.x.lex.code == "en" && sc.units[u].first > 0 {
			if b := sc.units[u].first - 1; sc.s.Tokens[b].UPOS == "ADP" && sc.x.lex.preps[sc.norm[b]] && !sc.x.lex.sub[sc.norm[b]] && sc.at[b] < 0 && !sc.x.lex.cues.SubjectCases.Has(sc.norm[b]) {
				continue // "US-led strikes on Syria were condemned"
			}
		}
		if sc.x.lex.code == "en" && k < t && sc.at[k] < 0 && sc.hasCase(k) { // "After meetings with X, Y praised …", misread
			if u := sc.unitBefore(t); u >= 0 {
				return u, true
			}
		}
		if n := k + 1; sc.x.lex.code == "en" && n < t && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "NOUN" && sc.at[n] >= 0 && !sc.modifies(sc.at[n]) && sc.s.Tokens[n].Head == t {
			return sc.units[sc.at[n]].head, true // "alliance member Greece blocked …", read as two subjects
		}
		if sc.agentBehind(t, k) {
			continue // "X dipuji Obama": Obama is the agent, whatever the tree says
		}
		if sc.x.lex.code == "id" && sc.at[k] < 0 && sc.unitSubject(t, k) {
			continue // "Setibanya di X, Menlu Iran menelepon"
		}
		return k, true
	}
	if sc.x.lex.code == "id" && t > 0 && sc.x.lex.meanwhile[sc.norm[t-1]] {
		if h, ok := sc.subjectByOrder(t, depth); h >= 0 || sc.s.Tokens[t].Deprel != "conj" {
			return h, ok // "…, kata X, seraya memuji Y"; else "X ragu, tetapi kemudian memuji Y"
		}
	}
	if o := sc.gerundController(t); o >= 0 {
		return o, true
	}
	if tok.Deprel == "amod" && tok.Head > t {
		return tok.Head, true // "captured sailors"
	}
	if r := sc.relativeBefore(t); r >= 0 {
		return sc.antecedent(t, r), true
	}
	if sc.x.lex.code == "en" && tok.Morph.Tense == "ger" && (strings.HasPrefix(tok.Deprel, "csubj") || t > 0 && sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[t-1])) {
		return -1, false // "X says ignoring the deal is reckless": nobody is said to ignore it
	}
	h := tok.Head
	if h >= 0 && h != t {
		switch {
		case tok.Deprel == "conj" && !sc.verb[h] && h < t && sc.x.lex.code == "en" && (finite(tok) || tok.Morph.Tense == "part") && sc.statedOf(h) >= 0: // "is under sanctions and was condemned by X"
			return sc.statedOf(h), true
		case tok.Deprel == "conj" && sc.verb[h]:
			if s, ok := sc.x.lex.speech[sc.verbOf(h)]; ok && s.Form == "after" { // "…, kata X, dan mendesak Y"
				if up := sc.s.Tokens[h].Head; up >= 0 && sc.verb[up] {
					h = up
				}
			}
			for k := 0; k < 3 && sc.x.lex.code == "en" && tok.Morph.Tense == "past" && sc.infinitive(h) && !sc.infinitive(t); k++ {
				up := sc.s.Tokens[h].Head // "urged X to reconsider and spoke with Y"
				if up < 0 || !sc.verb[up] {
					break
				}
				h = up
			}
			return sc.subject(h, depth+1)
		case sc.x.lex.code == "en" && strings.HasPrefix(tok.Deprel, "acl") && h < t && tok.Morph.Tense == "ger" && sc.at[h] < 0 && !sc.verb[h] && sc.writer(h, t, depth) >= 0:
			return sc.writer(h, t, depth), true
		case sc.x.lex.code == "en" && tok.Deprel == "obj" && sc.x.lex.cues.Perfect.Has(sc.lemma[h]) && h < t && h >= t-3 && sc.verb[h] && tok.Morph.Tense != "ger":
			return sc.subject(h, depth+1) // "had last met", misread as an object
		case sc.x.lex.code == "en" && strings.HasPrefix(tok.Deprel, "acl") && h < t && sc.infinitive(t) && sc.bornBy(h) >= 0:
			return sc.bornBy(h), true
		case strings.HasPrefix(tok.Deprel, "acl") || tok.Deprel == "nmod":
			if h < t && !sc.verb[h] && (sc.infinitive(t) || sc.x.lex.code == "id" && h == t-1 && sc.x.lex.gov[sc.norm[h]] != "" || sc.x.lex.code == "id" && (sc.x.lex.poss[sc.norm[h]] || sc.x.lex.planned[sc.norm[h]]) && h == t-1 || sc.ownDecision(h, t) || sc.chargedTo(h, t)) {
				return sc.plannerOf(h, depth)
			}
			if h < t && sc.x.lex.code == "id" && !sc.verb[h] && sc.whileDoing(t) { // "meminta maaf saat menemui X"
				if v := sc.headVerb(h); v >= 0 {
					return sc.subject(v, depth+1)
				}
			}
			if h < t && tok.Deprel != "nmod" {
				return h, true
			}
		case tok.Deprel == "xcomp" || tok.Deprel == "advcl" || tok.Deprel == "ccomp" || tok.Deprel == "aux" || tok.Deprel == "compound:prt":
			if sc.verb[h] || sc.s.Tokens[h].UPOS == "ADJ" || tok.Deprel == "advcl" && sc.infinitive(t) && sc.stayHead(h) {
				if tok.Deprel == "xcomp" || sc.helpedToDo(t) {
					if o := sc.controller(h, t); o >= 0 {
						return o, true
					}
				}
				if tok.Deprel != "xcomp" && !sc.infinitive(t) {
					if u := sc.unitBefore(t); u >= 0 {
						return u, true
					}
				}
				if s, _ := sc.subject(h, depth+1); tok.Deprel == "advcl" && (sc.isPassiveVerb(h) || sc.whileDoing(t) && !diPrefixed(sc.norm[t]) && sc.hasAgent(h)) && !(s >= 0 && sc.at[s] >= 0 && !sc.modifies(sc.at[s])) { // "Hal itu disampaikan Mattis ketika bertemu Y"
					if u := sc.agentOf(h); u >= 0 {
						return sc.units[u].head, false
					}
				}
				if s, ok := sc.subject(h, depth+1); s >= 0 && s != t {
					return s, ok && tok.Deprel == "xcomp"
				}
			}
		}
	}
	return sc.subjectByOrder(t, depth)
}

// statedOf returns the subject of a clause whose predicate is no verb, -1 where the
// predicate at h has no copula.
func (sc *scene) statedOf(h int) int {
	subj, cop := -1, false
	for _, k := range sc.kids[h] {
		switch d := sc.s.Tokens[k].Deprel; {
		case d == "nsubj" && k < h && !sc.x.lex.rel[sc.norm[k]]:
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

// infinitive says whether a verb is marked as an infinitive: "to meet", "untuk bertemu".
func (sc *scene) infinitive(t int) bool {
	return sc.beforeVerb(t, func(k int) bool { return sc.x.lex.cues.Purpose.Has(sc.norm[k]) })
}

// beforeVerb says whether a word of some kind stands within three words before a verb,
// with nothing between but what goes along with a verb.
func (sc *scene) beforeVerb(t int, is func(k int) bool) bool {
	for k := t - 1; k >= 0 && k >= t-3; k-- {
		if is(k) {
			return true
		}
		if !sc.alongVerb(k) {
			break
		}
	}
	return false
}

// alongVerb says whether a word may stand between a verb and what belongs to it: an
// adverb, an auxiliary, a particle.
func (sc *scene) alongVerb(t int) bool {
	switch sc.s.Tokens[t].UPOS {
	case "ADV", "AUX", "PART":
		return true
	}
	return false
}

// ownDecision says whether an Indonesian verb right behind a noun of an act and its pronoun
// tells what was decided: "membela keputusannya menarik pasukan".
func (sc *scene) ownDecision(h, t int) bool {
	return sc.x.lex.code == "id" && sc.x.lex.acts[sc.norm[h]] && h+2 == t && sc.s.Tokens[h+1].UPOS == "PRON"
}

// plannerOf returns who has the plan, duty or right that an infinitive spells
// out: the noun's possessor, else the subject of its verb ("had no plans to see X").
func (sc *scene) plannerOf(h, depth int) (int, bool) {
	if u := sc.possessor(h); u >= 0 {
		return sc.units[u].head, true
	}
	if v := sc.headVerb(h); v >= 0 {
		if sc.x.lex.code == "en" && (sc.s.Tokens[h].Head != v || sc.judgesActs(v)) {
			return -1, false // "the move is part of efforts to", "resisted efforts to"
		}
		return sc.subject(v, depth+1)
	}
	return -1, false
}

// judgesActs says whether a verb tells what somebody thinks of another's act:
// whose plan it is it does not tell.
func (sc *scene) judgesActs(v int) bool {
	for _, e := range sc.x.lex.verbs[sc.lemma[v]] {
		switch e.frame.Type {
		case "REJECTED", "CRITICIZED", "SUPPORTS", "PROTESTED":
			if len(e.rest) == 0 && len(e.frame.Objects) == 0 && !judges(e.frame) { // not the "have" of "have no reason"
				return true
			}
		}
	}
	return false
}

// controller returns the object of a verb that controls the subject of its
// complement: "meminta Rusia membebaskan", "forced Iran to leave".
func (sc *scene) controller(h, t int) int {
	for _, k := range sc.kids[h] {
		d := sc.s.Tokens[k].Deprel
		if (d == "obj" || d == "iobj" || d == "dobj") && k < t {
			return k
		}
	}
	return -1
}

// agentOf returns the unit of a passive verb's agent, -1 for none.
func (sc *scene) agentOf(t int) int {
	found := -1
	sc.addAgent(t, t, func(_ string, f filler) {
		if found < 0 {
			found = f.unit
		}
	})
	return found
}

// verbOf is the key of a governor: lemma in English, the word in Indonesian.
func (sc *scene) verbOf(t int) string {
	if sc.x.lex.code == "id" {
		return sc.norm[t]
	}
	return sc.lemma[t]
}

// whileDoing says whether a subordinator stands before an Indonesian verb, whose
// clause then tells when or why something else was and describes no noun.
func (sc *scene) whileDoing(t int) bool {
	return sc.beforeVerb(t, func(k int) bool {
		return sc.x.lex.sub[sc.norm[k]] && !sc.x.lex.comp[sc.norm[k]] && sc.at[k] < 0
	})
}
