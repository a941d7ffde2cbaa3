package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// relativeOwner adds who did what an English noun names, where a relative clause says
// so: "the sanctions (that) France imposed on Iran", and at whom.
func (sc *scene) relativeOwner(tr *trigger, add func(string, clause.Filler)) {
	u := tr.last + 1
	for k := 0; k < 3 && u < sc.Len && sc.At[u] < 0 && (sc.x.Lex.Rel[sc.Norm[u]] && !sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[u]) || sc.Sentence.Tokens[u].UPOS == "DET" || k == 0 && sc.Norm[u] == ","); k++ {
		u++
	}
	if sc.x.Lex.Code != "en" || u >= sc.Len || sc.At[u] < 0 || sc.Modifies(sc.At[u]) || sc.Units[sc.At[u]].First != u {
		return
	}
	v := sc.Units[sc.At[u]].Last + 1
	for v < sc.Len && (sc.Sentence.Tokens[v].UPOS == "AUX" || sc.Sentence.Tokens[v].UPOS == "ADV") {
		v++
	}
	if v >= sc.Len || !sc.Verb[v] || !sc.x.Lex.Light[sc.Lemma[v]] || sc.IsPassiveVerb(v) || v+1 < sc.Len && !sc.x.Lex.Preps[sc.Norm[v+1]] && !sc.Verb[v+1] && sc.Sentence.Tokens[v+1].UPOS != "AUX" {
		return
	}
	add("poss", clause.Filler{Ents: sc.Members(sc.At[u]), Unit: sc.At[u], Tok: u})
	sc.AddPrepositions(v, v+1, sc.ClauseEnd(v+1), add)
}

// addImposed adds at whom the object of an English verb is aimed where a relative clause
// says so: "lifted the embargo (that) it had imposed on Libya in 1992".
func (sc *scene) addImposed(obj int, add func(string, clause.Filler)) {
	for _, v := range sc.Kids[obj] {
		if v > obj && sc.Verb[v] && sc.x.Lex.Light[sc.Lemma[v]] && sc.relativeNoun(v) == obj {
			sc.AddPrepositions(v, v+1, sc.ClauseEnd(v+1), add)
		}
	}
}

// relativeLight returns the light verb of a relative clause of which a noun is the object,
// "the strikes that Turkey launched", in Indonesian a passive right behind it, "serangan
// (udara) yang dilancarkan Israel"; -1 for none.
func (sc *scene) relativeLight(t int) int {
	if sc.x.Lex.Code != "id" {
		for _, k := range sc.Kids[t] {
			if k > t && sc.x.Lex.Light[sc.Lemma[k]] && sc.relativeNoun(k) == t {
				return k
			}
		}
		return -1
	}
	for k := t + 1; k+1 < sc.Len && k <= t+3; k++ {
		if sc.x.Lex.Rel[sc.Norm[k]] {
			v := k + 1
			for v+1 < sc.Len && v < k+3 && (sc.Sentence.Tokens[v].UPOS == "ADV" || sc.Sentence.Tokens[v].UPOS == "AUX") {
				v++
			}
			if sc.IsLight(v) && sc.IsPassiveVerb(v) {
				return v
			}
			return -1
		}
		if sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "ADJ" && sc.Sentence.Tokens[k].UPOS != "NOUN" {
			return -1
		}
	}
	return -1
}

// addJointDeed adds with whom an Indonesian deed was done that a stance of conflict is on and
// that has no possessor: "mengecam latihan bersama AS dan Korea Selatan".
func (sc *scene) addJointDeed(tr *trigger, add func(string, clause.Filler)) {
	h := sc.objectOf(tr)
	if sc.x.Lex.Code != "id" || tr.obj >= 0 || !clause.AimedAtActs(tr.frame.Type) || tr.frame.Type == "SUPPORTS" || h < 0 || sc.At[h] >= 0 || !sc.IsTrigger(h) || sc.Possessor(h) >= 0 {
		return
	}
	for k := h + 1; k+1 < sc.Len && k <= h+3 && sc.At[k] < 0; k++ {
		if w := sc.Norm[k]; sc.x.Lex.Partner[w] || sc.x.Lex.Cues.Between.Has(w) {
			if u := sc.NextUnit(k+1, min(sc.Len, k+4)); u >= 0 && !sc.Modifies(u) {
				add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
			}
			return
		}
	}
}

// addElected adds who is congratulated on what became of him: "mengucapkan selamat atas
// terpilihnya X".
func (sc *scene) addElected(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.frame.Type != "SUPPORTS" {
		return
	}
	for k := max(tr.last, tr.obj) + 1; k+3 < sc.Len && k <= max(tr.last, tr.obj)+3; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.Grounds.Has(sc.Norm[k]) || !lexicon.TerPrefixed(sc.Norm[k+1]) || !sc.Sentence.Tokens[k+2].Joined || !sc.x.Lex.Cues.Propositional.Has(sc.Norm[k+2]) {
			continue
		}
		if u := sc.NextUnit(k+3, min(sc.Len, k+6)); u >= 0 && !sc.Modifies(u) {
			add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
		}
		return
	}
}

// addPossessor adds the possessor of a noun.
func (sc *scene) addPossessor(h int, place string, add func(string, clause.Filler)) {
	if u := sc.NamedTarget(h); u >= 0 && place == "objposs" { // "eased its Cuba embargo"
		add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
	if u := sc.Possessor(h); u >= 0 && !(place == "objposs" && sc.Units[u].Kind == entity.Pronoun && !sc.OwnWord(u)) {
		add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	}
}

// addRelative adds the antecedent of an English relative pronoun behind a preposition:
// "Lavrov, with whom Blinken held talks, …", "the bloc, from which Britain withdrew".
func (sc *scene) addRelative(t int, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" {
		return
	}
	for k := t - 1; k > 1 && k > t-10; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		w := sc.Norm[k]
		if clause.IsClosing(w) || sc.Verb[k] {
			return
		}
		if !sc.x.Lex.Rel[w] || !sc.x.Lex.Preps[sc.Norm[k-1]] {
			continue
		}
		if sc.x.Lex.Cues.AmbiguousRelatives.Has(w) || sc.x.Lex.Cues.RelativeAdverbs.Has(w) || sc.x.Lex.Cues.PossessiveRelatives.Has(w) {
			return
		}
		b := k - 2
		if sc.Norm[b] == "," && b > 0 {
			b--
		}
		if u := sc.At[b]; u >= 0 && !sc.Modifies(u) && sc.Units[u].Kind != entity.Pronoun {
			add(sc.Norm[k-1], clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head, Tree: true})
		}
		return
	}
}

// addDoneBy adds who did what an English noun tells of and to whom, where both stand behind
// it: "the killing by French troops of X".
func (sc *scene) addDoneBy(tr *trigger, add func(string, clause.Filler)) {
	k := tr.last + 1
	if sc.x.Lex.Code != "en" || k >= sc.Len || !sc.x.Lex.Agent[sc.Norm[k]] {
		return
	}
	u := sc.NextUnit(k+1, sc.Len)
	if u < 0 {
		return
	}
	o := sc.Units[u].Last + 1
	if o >= sc.Len || !sc.x.Lex.Cues.Of.Has(sc.Norm[o]) {
		return
	}
	v := sc.NextUnit(o+1, sc.Len)
	if v < 0 {
		return
	}
	add(sc.Norm[k], clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
	add(sc.Norm[o], clause.Filler{Ents: sc.Members(v), Unit: v, Tok: sc.Units[v].Head, Tree: true})
}

// pastParticiple steps over an English participle that stands before what a verb has for its object,
// though the tree takes it for a verb of its own: "freed jailed British sailor X".
func (sc *scene) pastParticiple(k int) int {
	if sc.x.Lex.Code != "en" || k+1 >= sc.Len || sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "VERB" || !sc.Participle(k) && sc.Sentence.Tokens[k].Morph.Tense != "past" {
		return k
	}
	if sc.At[k+1] < 0 && !sc.IsNominal(k+1) {
		return k
	}
	return k + 1
}

// relativeNoun returns the noun that is the object of an English relative clause's verb,
// which has a subject of its own: "the weapons (that) the US sent to Y"; -1 for none.
func (sc *scene) relativeNoun(t int) int {
	tok := &sc.Sentence.Tokens[t]
	if sc.x.Lex.Code != "en" || tok.Head < 0 || tok.Head > t || !strings.HasPrefix(tok.Deprel, "acl") || tok.Morph.Tense == "ger" || sc.Infinitive(t) {
		return -1
	}
	subj := false
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		switch {
		case (d == "obj" || d == "dobj") && k > t:
			return -1
		case sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[k]) && k < t:
			return -1
		case d == "nsubj" && k < t && k > tok.Head && !sc.x.Lex.Rel[sc.Norm[k]]:
			subj = true
		}
	}
	if !subj {
		return -1
	}
	return tok.Head
}
