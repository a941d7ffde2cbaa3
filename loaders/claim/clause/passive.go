package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// IsPassive says whether a verb form is passive.
func (sc *Scene) IsPassive(t int, f lexicon.Form) bool {
	if sc.x.Lex.Code == "id" {
		return f == lexicon.Passive || f == lexicon.Ter
	}
	return sc.EnglishPassive(t)
}

// HasAgent says whether a verb is passive, any Indonesian one, not those of the operators alone:
// who acts stands behind it.
func (sc *Scene) HasAgent(t int) bool {
	return sc.IsPassiveVerb(t) || sc.x.Lex.Code == "id" && lexicon.DiPrefixed(sc.Norm[t]) && sc.Sentence.Tokens[t].UPOS == "VERB" && sc.Sentence.Tokens[t].Morph.Voice == "pass"
}

// ownObject says whether an English past form that the tree calls passive has no auxiliary and names an
// object right behind it: "Peru, in a statement, accused Chile" is active.
func (sc *Scene) ownObject(t int) bool {
	if t+1 >= sc.Len || sc.At[t+1] < 0 || sc.Sentence.Tokens[t].Morph.Tense != "past" && sc.Sentence.Tokens[t].Morph.Tense != "part" {
		return false
	}
	object := false
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		if strings.HasPrefix(d, "aux") || d == "cop" {
			return false
		}
		object = object || d == "obj" && sc.At[k] == sc.At[t+1]
	}
	return object
}

// EnglishPassive says whether the English verb form at t is passive.
func (sc *Scene) EnglishPassive(t int) bool {
	tok := &sc.Sentence.Tokens[t]
	if tok.Morph.Tense == "ger" {
		return tok.Morph.Voice == "pass"
	}
	subject := false
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		if d == "aux:pass" || d == "nsubj:pass" && !sc.ownObject(t) {
			return true
		}
		if d == "nsubj" && !sc.x.Lex.Rel[sc.Norm[k]] && k < t {
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
		if IsQuoteMark(sc.Norm[k]) && sc.At[k] < 0 { // "was “appalled” by"
			continue
		}
		switch {
		case sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) || sc.x.Lex.Cues.PassiveAuxiliaries.Has(sc.Lemma[k]) && sc.Sentence.Tokens[k].UPOS == "AUX":
			be = true
		case sc.x.Lex.Cues.Perfect.Has(sc.Lemma[k]):
			have = true
		case sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].UPOS == "PART" || sc.Sentence.Tokens[k].UPOS == "AUX":
			continue
		}
		break
	}
	if be {
		return true
	}
	by := t+1 < sc.Len && sc.x.Lex.Agent[sc.Norm[t+1]]
	if by && !have && sc.Sentence.Kind == "title" && sc.NextUnit(t+2, sc.Len) >= 0 {
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
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "obj" && k > t && !by && !sc.x.Lex.Completes(sc.Lemma[t], sc.Norm[k]) {
			return false
		}
	}
	if strings.HasPrefix(tok.Deprel, "acl") && (tok.Deprel == "acl" || by || sc.RelativeBefore(t) < 0 && !sc.hasRelative(t)) {
		return true
	}
	return by && (tok.Morph.Tense == "part" || tok.Morph.Voice == "pass" || strings.HasSuffix(tok.Norm, "ed") || strings.HasSuffix(tok.Norm, "en"))
}

// fronted says whether an English participle opens its sentence before the clause whose
// subject it tells of: "Detained in Russia since March, Gershkovich denies …".
func (sc *Scene) fronted(t int) bool {
	tok := &sc.Sentence.Tokens[t]
	if tok.Deprel != "advcl" || tok.Head <= t || tok.Morph.Tense == "ger" || t+1 >= sc.Len || sc.Sentence.Tokens[t+1].UPOS != "ADP" {
		return false
	}
	for k := t - 1; k >= 0; k-- {
		if sc.Sentence.Tokens[k].UPOS != "ADV" || sc.At[k] >= 0 {
			return false
		}
	}
	return true
}

// parted says whether an English participle tells of the unit right before the comma at k,
// whatever the tree says: "Paris, accused by Niger of plotting, denied it", "Griner, jailed
// in Russia for a year, was freed".
func (sc *Scene) parted(t, k int) bool {
	if k < 1 || sc.Norm[k] != "," || sc.At[k-1] < 0 || t+1 >= sc.Len || !sc.x.Lex.Cues.ParticipleCases.Has(sc.Norm[t+1]) {
		return false
	}
	u := sc.At[k-1]
	return !sc.Modifies(u) && sc.Units[u].List < 0 && sc.Sentence.Tokens[sc.Units[u].Head].Head == t
}

// hasRelative says whether a relative pronoun hangs on a verb.
func (sc *Scene) hasRelative(t int) bool {
	for _, k := range sc.Kids[t] {
		if sc.x.Lex.Rel[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// agentEnd returns how far from a token the agent of a passive is looked for: to the end of the
// clause, and behind what somebody is called: "diakui sebagai presiden sementara oleh AS".
func (sc *Scene) agentEnd(from int) int {
	end := sc.ClauseEnd(from)
	if sc.x.Lex.Code != "id" || from >= sc.Len || !sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[from]) {
		return end
	}
	for k := from + 1; k < sc.Len && k < from+8 && !IsClosing(sc.Norm[k]); k++ {
		if sc.x.Lex.Agent[sc.Norm[k]] {
			return max(end, k+1)
		}
	}
	return end
}

// AddAgent adds the agent of a passive: "oleh X", "by X", and in Indonesian the
// noun phrase right behind the verb.
func (sc *Scene) AddAgent(t, last int, add func(string, Filler)) {
	end := sc.agentEnd(last + 1)
	for k := last + 1; k < end; k++ {
		if sc.x.Lex.Agent[sc.Norm[k]] {
			if u := sc.NextUnit(k+1, sc.Len); u >= 0 && sc.Modifies(u) && sc.otherAct(t, sc.Sentence.Tokens[sc.Units[u].Head].Head) {
				return // "was hit by US sanctions"
			} else if u >= 0 && !sc.Modifies(u) {
				add("subj", Filler{Ents: sc.withCompanions(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
			} else if u >= 0 {
				add("subj", Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			} else if u := sc.examplesBehind(k + 1); u >= 0 {
				add("subj", Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			} else if u := sc.wielder(k + 1); u >= 0 {
				add("subj", Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			} else if h := sc.PhraseHead(k + 1); h >= 0 {
				add("subj", Filler{Ents: sc.BodyOfState(h), Unit: -1, Tok: h})
			}
			return
		}
	}
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "obl:agent" && sc.At[k] >= 0 {
			if u := sc.At[k]; sc.x.Lex.Code == "id" && !sc.Modifies(u) {
				add("subj", Filler{Ents: sc.withCompanions(u), Unit: u, Tok: k, Tree: true})
				return
			}
			sc.AddArgument(k, "subj", true, add)
			return
		}
	}
	if sc.x.Lex.Code != "id" {
		return
	}
	if u := sc.examplesBehind(last + 1); u >= 0 { // "dikecam sejumlah negara, termasuk …"
		add("subj", Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
		return
	}
	number := false
	for k := last + 1; k < sc.Len && k <= last+3; k++ {
		if u := sc.At[k]; u >= 0 {
			if s := sc.Units[u].Standin; number && s >= 0 && sc.x.Lex.Citizen[sc.Norm[s]] {
				return // "telah ditangkap 15 warga China": to whom it was done
			}
			add("subj", Filler{Ents: sc.withCompanions(u), Unit: u, Tok: k, Tree: k == last+1})
			return
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "ADJ":
			continue
		case "NUM", "DET":
			number = true
			continue
		}
		if u := sc.launcher(k); u >= 0 { // "dihujani 59 rudal jelajah AS"
			add("subj", Filler{Ents: sc.Members(u), Unit: u, Tok: k})
			return
		}
		add("subj", Filler{Ents: sc.BodyOfState(k), Unit: -1, Tok: k})
		return
	}
}

// withCompanions returns the members of the unit of an Indonesian agent, and who acts
// along with it: "diteken Menlu X bersama Menlu Y".
func (sc *Scene) withCompanions(u int) []int {
	ents := sc.Members(u)
	k := sc.Units[u].Last + 1
	if sc.x.Lex.Code != "id" || k+1 >= sc.Len || !sc.x.Lex.Partner[sc.Norm[k]] || sc.Verb[k] {
		return ents
	}
	v := sc.At[k+1]
	if v < 0 || sc.Modifies(v) || sc.Units[v].Kind == entity.Pronoun {
		return ents
	}
	return AppendNew(append([]int(nil), ents...), sc.Members(v)...)
}

// otherAct says whether the noun at h names an act of none of the types that the verb
// at t may tell of.
func (sc *Scene) otherAct(t, h int) bool {
	if h <= t || h >= sc.Len || sc.At[h] >= 0 {
		return false
	}
	types := sc.NounTypes(h)
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[t]] {
		if types[e.Frame.Type] {
			return false
		}
	}
	return len(types) > 0
}

// cutShort says whether an English participle without an object is the passive of a headline,
// which leaves out the auxiliary: "Six fishermen arrested off Gujarat", "Aid to Mali halted".
// What a headline tells of in the active stands in the present.
func (sc *Scene) cutShort(t int) bool {
	tok := &sc.Sentence.Tokens[t]
	if sc.Sentence.Kind != "title" || tok.Morph.Tense != "past" && tok.Morph.Tense != "part" {
		return false
	}
	if t+1 < sc.Len {
		switch next := &sc.Sentence.Tokens[t+1]; {
		case sc.At[t+1] >= 0:
			return false
		case next.UPOS != "ADP" && next.UPOS != "ADV" && next.UPOS != "SCONJ" && next.UPOS != "PUNCT" && next.UPOS != "PART":
			return false
		}
	}
	if _, says := sc.x.Lex.Speech[sc.Lemma[t]]; says {
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[t]] {
		switch e.Frame.Type {
		case "ATTACKED", "COERCED", "DETAINED", "RELEASED", "SANCTIONED", "SUSPENDED", "MOBILIZED", "AIDED":
			if p := e.Frame.Verb["recipient"]; len(e.Rest) == 0 && (len(p) > 0 && p[0] == "obj" || len(sc.x.Lex.Objects[e.Frame]) > 0) {
				return true
			}
		}
	}
	return false
}

// agentBehind says whether what the tree takes for the subject of an Indonesian
// passive is the agent right behind it.
func (sc *Scene) agentBehind(t, k int) bool {
	return sc.x.Lex.Code == "id" && k > t && sc.At[k] >= 0 && sc.Units[sc.At[k]].First == t+1 && lexicon.DiPrefixed(sc.Norm[t]) && sc.Sentence.Tokens[t].Morph.Voice == "pass"
}

// IsPassiveVerb says whether the verb at t is passive by its form.
func (sc *Scene) IsPassiveVerb(t int) bool {
	if sc.x.Lex.Code == "id" {
		return lexicon.DiPrefixed(sc.Norm[t]) && sc.Norm[t] != sc.x.Lex.ActiveOf(sc.Norm[t])
	}
	return sc.EnglishPassive(t)
}

// Participle says whether a verb is a past participle that modifies a noun before it.
func (sc *Scene) Participle(t int) bool {
	return strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") && sc.EnglishPassive(t)
}
