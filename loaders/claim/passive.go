package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// isPassive says whether a verb form is passive.
func (sc *scene) isPassive(t int, f form) bool {
	if sc.x.lex.code == "id" {
		return f == passive || f == ter
	}
	return sc.englishPassive(t)
}

// hasAgent says whether a verb is passive, any Indonesian one, not those of the operators alone:
// who acts stands behind it.
func (sc *scene) hasAgent(t int) bool {
	return sc.isPassiveVerb(t) || sc.x.lex.code == "id" && diPrefixed(sc.norm[t]) && sc.s.Tokens[t].UPOS == "VERB" && sc.s.Tokens[t].Morph.Voice == "pass"
}

func (sc *scene) englishPassive(t int) bool {
	tok := &sc.s.Tokens[t]
	if tok.Morph.Tense == "ger" {
		return tok.Morph.Voice == "pass"
	}
	subject := false
	for _, k := range sc.kids[t] {
		d := sc.s.Tokens[k].Deprel
		if d == "nsubj:pass" || d == "aux:pass" {
			return true
		}
		if d == "nsubj" && !sc.x.lex.rel[sc.norm[k]] && k < t {
			subject = true
		}
	}
	if tok.Morph.Tense == "inf" || tok.Morph.Tense == "pres" {
		return tok.Morph.Voice == "pass" // "was hit" is read by its auxiliary above
	}
	// the auxiliary before it
	be, have := false, false
	k := t - 1
	for ; k >= 0 && k >= t-4; k-- {
		switch {
		case sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) || sc.x.lex.cues.PassiveAuxiliaries.Has(sc.lemma[k]) && sc.s.Tokens[k].UPOS == "AUX":
			be = true
		case sc.x.lex.cues.Perfect.Has(sc.lemma[k]):
			have = true
		case sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "PART" || sc.s.Tokens[k].UPOS == "AUX":
			continue
		}
		break
	}
	if be {
		return true
	}
	by := t+1 < sc.n && sc.x.lex.agent[sc.norm[t+1]]
	if by && !have && sc.s.Kind == "title" && sc.nextUnit(t+2, sc.n) >= 0 {
		return true // "Erdogan slammed by Germany"
	}
	if subject && !have && (sc.parted(t, k) || sc.cutShort(t)) {
		return true
	}
	if have || subject {
		return false
	}
	if sc.fronted(t) {
		return true
	}
	if tok.Deprel == "amod" && tok.Morph.Tense != "ger" && !strings.HasSuffix(tok.Norm, "ing") {
		return true
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "obj" && k > t && !by && !sc.x.lex.completes(sc.lemma[t], sc.norm[k]) {
			return false
		}
	}
	if strings.HasPrefix(tok.Deprel, "acl") && (tok.Deprel == "acl" || by || sc.relativeBefore(t) < 0 && !sc.hasRelative(t)) {
		return true
	}
	return by && (tok.Morph.Tense == "part" || tok.Morph.Voice == "pass" || strings.HasSuffix(tok.Norm, "ed") || strings.HasSuffix(tok.Norm, "en"))
}

// fronted says whether an English participle opens its sentence before the clause whose
// subject it tells of: "Detained in Russia since March, Gershkovich denies …".
func (sc *scene) fronted(t int) bool {
	tok := &sc.s.Tokens[t]
	if tok.Deprel != "advcl" || tok.Head <= t || tok.Morph.Tense == "ger" || t+1 >= sc.n || sc.s.Tokens[t+1].UPOS != "ADP" {
		return false
	}
	for k := t - 1; k >= 0; k-- {
		if sc.s.Tokens[k].UPOS != "ADV" || sc.at[k] >= 0 {
			return false
		}
	}
	return true
}

// parted says whether an English participle tells of the unit right before the comma at k,
// whatever the tree says: "Paris, accused by Niger of plotting, denied it", "Griner, jailed
// in Russia for a year, was freed".
func (sc *scene) parted(t, k int) bool {
	if k < 1 || sc.norm[k] != "," || sc.at[k-1] < 0 || t+1 >= sc.n || !sc.x.lex.cues.ParticipleCases.Has(sc.norm[t+1]) {
		return false
	}
	u := sc.at[k-1]
	return !sc.modifies(u) && sc.units[u].list < 0 && sc.s.Tokens[sc.units[u].head].Head == t
}

// hasRelative says whether a relative pronoun hangs on a verb.
func (sc *scene) hasRelative(t int) bool {
	for _, k := range sc.kids[t] {
		if sc.x.lex.rel[sc.norm[k]] {
			return true
		}
	}
	return false
}

// addAgent adds the agent of a passive: "oleh X", "by X", and in Indonesian the
// noun phrase right behind the verb.
func (sc *scene) addAgent(t, last int, add func(string, filler)) {
	end := sc.clauseEnd(last + 1)
	for k := last + 1; k < end; k++ {
		if sc.x.lex.agent[sc.norm[k]] {
			if u := sc.nextUnit(k+1, sc.n); u >= 0 && sc.modifies(u) && sc.otherAct(t, sc.s.Tokens[sc.units[u].head].Head) {
				return // "was hit by US sanctions"
			} else if u >= 0 && !sc.modifies(u) {
				add("subj", filler{ents: sc.withCompanions(u), unit: u, tok: sc.units[u].head, tree: true})
			} else if u >= 0 {
				add("subj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			} else if u := sc.examplesBehind(k + 1); u >= 0 {
				add("subj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			} else if u := sc.wielder(k + 1); u >= 0 {
				add("subj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			} else if h := sc.phraseHead(k + 1); h >= 0 {
				add("subj", filler{ents: sc.bodyOfState(h), unit: -1, tok: h})
			}
			return
		}
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "obl:agent" && sc.at[k] >= 0 {
			if u := sc.at[k]; sc.x.lex.code == "id" && !sc.modifies(u) {
				add("subj", filler{ents: sc.withCompanions(u), unit: u, tok: k, tree: true})
				return
			}
			sc.addArgument(k, "subj", true, add)
			return
		}
	}
	if sc.x.lex.code != "id" {
		return
	}
	if u := sc.examplesBehind(last + 1); u >= 0 { // "dikecam sejumlah negara, termasuk …"
		add("subj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
		return
	}
	for k := last + 1; k < sc.n && k <= last+3; k++ {
		if u := sc.at[k]; u >= 0 {
			add("subj", filler{ents: sc.withCompanions(u), unit: u, tok: k, tree: k == last+1})
			return
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "ADJ":
			continue
		}
		add("subj", filler{ents: sc.bodyOfState(k), unit: -1, tok: k})
		return
	}
}

// withCompanions returns the members of the unit of an Indonesian agent, and who acts
// along with it: "diteken Menlu X bersama Menlu Y".
func (sc *scene) withCompanions(u int) []int {
	ents := sc.members(u)
	k := sc.units[u].last + 1
	if sc.x.lex.code != "id" || k+1 >= sc.n || !sc.x.lex.partner[sc.norm[k]] || sc.verb[k] {
		return ents
	}
	v := sc.at[k+1]
	if v < 0 || sc.modifies(v) || sc.units[v].kind == entity.Pronoun {
		return ents
	}
	return appendNew(append([]int(nil), ents...), sc.members(v)...)
}

// otherAct says whether the noun at h names an act of none of the types that the verb
// at t may tell of.
func (sc *scene) otherAct(t, h int) bool {
	if h <= t || h >= sc.n || sc.at[h] >= 0 {
		return false
	}
	types := sc.nounTypes(h)
	for _, e := range sc.x.lex.verbs[sc.lemma[t]] {
		if types[e.frame.Type] {
			return false
		}
	}
	return len(types) > 0
}

// cutShort says whether an English participle without an object is the passive of a headline,
// which leaves out the auxiliary: "Six fishermen arrested off Gujarat", "Aid to Mali halted".
// What a headline tells of in the active stands in the present.
func (sc *scene) cutShort(t int) bool {
	tok := &sc.s.Tokens[t]
	if sc.s.Kind != "title" || tok.Morph.Tense != "past" && tok.Morph.Tense != "part" {
		return false
	}
	if t+1 < sc.n {
		switch next := &sc.s.Tokens[t+1]; {
		case sc.at[t+1] >= 0:
			return false
		case next.UPOS != "ADP" && next.UPOS != "ADV" && next.UPOS != "SCONJ" && next.UPOS != "PUNCT" && next.UPOS != "PART":
			return false
		}
	}
	if _, says := sc.x.lex.speech[sc.lemma[t]]; says {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.lemma[t]] {
		switch e.frame.Type {
		case "ATTACKED", "COERCED", "DETAINED", "RELEASED", "SANCTIONED", "SUSPENDED", "MOBILIZED", "AIDED":
			if p := e.frame.Verb["recipient"]; len(e.rest) == 0 && (len(p) > 0 && p[0] == "obj" || len(sc.x.lex.objects[e.frame]) > 0) {
				return true
			}
		}
	}
	return false
}
