package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// warnedAgainst says whether an act is what somebody is warned against or asked
// not to do: "warned China against arming Russia".
func (sc *scene) warnedAgainst(tr *trigger, before []trigger) bool {
	if sc.x.Lex.Code != "en" || tr.isNoun() {
		return false
	}
	p := sc.GerundPreposition(tr.tok)
	if p < 0 || !sc.x.Lex.Cues.Preventives.Has(sc.Norm[p]) {
		return false
	}
	if sc.x.Lex.Cues.Origin.Has(sc.Norm[p]) && sc.GerundController(tr.tok) >= 0 {
		return true // "stopped Egypt from sending aid"
	}
	for i := range before {
		b := &before[i]
		if b.tok != sc.Sentence.Tokens[tr.tok].Head {
			continue
		}
		switch b.frame.Type {
		case "THREATENED", "URGED", "COERCED", "REJECTED":
			return true
		}
	}
	return false
}

// eachOther says whether an English act is done by each to the other: "blamed each
// other", "attacks on one another", "exchanged fire".
func (sc *scene) eachOther(tr *trigger) bool {
	for k := tr.last + 1; k < sc.Len && k <= tr.last+3; k++ {
		if sc.x.Lex.Recips.At(sc.Norm, k) > 0 {
			return true
		}
		if sc.At[k] >= 0 || clause.IsClosing(sc.Norm[k]) {
			break
		}
	}
	return slices.Contains(tr.frame.Verb["recipient"], "pair") && !sc.x.Lex.Sym[tr.frame.Type]
}

// accusation returns the act of which an act is the content where somebody is accused of it by
// a gerund: "accused Iran of arming the Houthis"; nil for none.
func (sc *scene) accusation(tr *trigger, out []candidate) *candidate {
	if sc.x.Lex.Code != "en" || tr.isNoun() {
		return nil
	}
	t := tr.tok
	for depth := 0; depth < 4 && t >= 0; depth++ { // "accused of plotting to overthrow"
		h := sc.Sentence.Tokens[t].Head
		if sc.GerundPreposition(t) >= 0 {
			for i := range out {
				if p := &out[i]; p.sc == sc && p.typ == "ACCUSED" && h >= 0 && (p.tr.tok == h || p.tr.tok == sc.Sentence.Tokens[h].Head && t > h) {
					return p // whether the tree hangs the deed on the verb or on whom it accuses
				}
			}
			return nil
		}
		if d := sc.Sentence.Tokens[t].Deprel; d != "xcomp" && d != "ccomp" && d != "conj" && d != "advcl" {
			return nil
		}
		t = h
	}
	return nil
}

// fightersBetween returns those between whom there is fighting: "clashes between
// Indian and Chinese troops". Only a noun whose verb is done by each to the other
// tells so.
func (sc *scene) fightersBetween(tr *trigger, places map[string][]clause.Filler) ([]int, clause.Filler) {
	place := sc.x.Lex.Cues.PairPlaces.First()
	if sc.x.Lex.Code == "id" && tr.isNoun() && tr.frame.Type == "ATTACKED" { // "baku tembak antara pasukan Pakistan dan India"
		ents, _ := sc.BetweenUnits(tr.last)
		ents = sc.fitting(tr, "actor", place, ents, nil)
		return ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: place, Tree: true}
	}
	between := places[place]
	if sc.x.Lex.Code != "en" || !tr.isNoun() || len(between) == 0 || !slices.Contains(tr.frame.Verb["recipient"], "pair") {
		return nil, clause.Filler{}
	}
	return sc.fitting(tr, "actor", place, between[0].Ents, nil), between[0]
}

// betweenBehind says whether an English gerund is a noun of what two do: "fighting
// between Sudan and Ethiopia".
func (sc *scene) betweenBehind(t int) bool {
	return sc.Sentence.Tokens[t].Morph.Tense == "ger" && t+1 < sc.Len && sc.x.Lex.Cues.Between.Has(sc.Norm[t+1]) && len(sc.x.Lex.Nouns[sc.Norm[t]]) > 0
}

// calledFor says whether a noun of an act stands behind the "for" of a verb of
// urging: what "called on Sunday for a withdrawal of troops" asks for has not happened.
func (sc *scene) calledFor(tr *trigger, before []trigger) bool {
	if sc.x.Lex.Code != "en" || !tr.isNoun() {
		return false
	}
	p := tr.tok - 1
	for p >= 0 && !sc.x.Lex.Cues.Benefactive.Has(sc.Norm[p]) && (sc.IsNominal(p) || sc.Sentence.Tokens[p].UPOS == "DET" || sc.x.Lex.Cues.Genitive.Has(sc.Norm[p]) || sc.x.Lex.Coord[sc.Norm[p]]) { // "for calm and talks"
		p--
	}
	if p < 1 || !sc.x.Lex.Cues.Benefactive.Has(sc.Norm[p]) {
		return false
	}
	for i := range before {
		b := &before[i]
		if b.frame.Type != "URGED" || b.tok >= p || b.isNoun() && b.light < 0 || sc.VerbBetween(b.last+1, p) {
			continue
		}
		return sc.x.Lex.Cues.Benefactive.HasAny(b.frame.Verb["about"]) || sc.x.Lex.Cues.Benefactive.HasAny(b.frame.Verb["recipient"])
	}
	return false
}

// blamedDeed gives an English noun of an act that somebody is judged for whoever is judged: "rebuked
// X for attacks on Y", "criticised X over the invasion of Y", "praised X for his talks with Y". A
// pronoun that owns the noun means the same.
func (sc *scene) blamedDeed(d *draft) {
	tr := &d.tr
	if sc.x.Lex.Code != "en" || !tr.isNoun() || tr.light >= 0 || len(d.recips) == 0 {
		return
	}
	if u := d.actorAt.Unit; len(d.actors) > 0 && (u < 0 || sc.Units[u].Kind != entity.Pronoun) {
		return
	}
	k := tr.tok - 1
	for k > 0 && (sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "PRON") {
		k--
	}
	if k < 1 || !sc.x.Lex.Cues.VerbalGrounds.Has(sc.Norm[k]) {
		return
	}
	for _, acts := range [][]candidate{d.out, sc.x.open} {
		for i := len(acts) - 1; i >= 0; i-- {
			p := &acts[i]
			if p.sc != sc || p.tr.isNoun() || p.tr.tok > tr.tok || !clause.AimedAtActs(p.typ) && p.typ != "SANCTIONED" || len(p.recips) != 1 || p.recipAt.Unit < 0 {
				continue
			}
			if last := sc.Units[p.recipAt.Unit].Last; last != k-1 && !(p.tr.passive && p.tr.last == k-1) {
				continue
			}
			if ents := sc.fitting(tr, "actor", "control", p.recips, d.recips); len(ents) > 0 && p.recipAt.Place == "obj" { // not the owner of the object
				d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: "control"}
			}
			return
		}
	}
}

// pastApposition gives a noun of an act whoever did it behind an apposition to whom it was done to:
// "the killing of X, a reporter, by Y".
func (sc *scene) pastApposition(d *draft) {
	tr, done := &d.tr, d.recipAt
	if sc.x.Lex.Code != "en" || !tr.isNoun() || len(d.actors) > 0 || done.Unit < 0 || sc.Units[done.Unit].First < tr.tok {
		return
	}
	k := sc.Units[done.Unit].Last + 1
	if k >= sc.Len || sc.Norm[k] != "," {
		return
	}
	for k++; k+1 < sc.Len && k < sc.Units[done.Unit].Last+14; k++ {
		if sc.Verb[k] && sc.At[k] < 0 {
			return
		}
		if sc.Norm[k] != "," {
			continue
		}
		if !sc.x.Lex.Agent[sc.Norm[k+1]] {
			return
		}
		if u := sc.NextUnit(k+2, sc.Len); u >= 0 {
			if ents := sc.fitting(tr, "actor", sc.Norm[k+1], sc.Members(u), d.recips); len(ents) > 0 {
				d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: sc.Norm[k+1]}
			}
		}
		return
	}
}

// reciprocal says whether a word of reciprocity stands right before a trigger or
// the light verb that carries it, "saling mengancam", "saling melontarkan ancaman", or the
// predicate itself tells what each does to the other: "X dan Y terlibat baku tembak".
func (sc *scene) reciprocal(tr *trigger) bool {
	if sc.mutual(tr) {
		return true
	}
	if sc.x.Lex.Code == "en" {
		return sc.eachOther(tr)
	}
	roles := tr.frame.Verb
	if tr.isNoun() {
		roles = tr.frame.Noun
	}
	if !slices.Contains(roles["recipient"], "pair") {
		return false
	}
	for k := tr.last + 1; k < sc.ClauseEnd(tr.last+1); k++ { // "polisi dan tentara baku tembak dengan penyelundup"
		if slices.Contains(roles["recipient"], sc.Norm[k]) && !sc.x.Lex.Cues.Locatives.Has(sc.Norm[k]) {
			return false
		}
	}
	return true
}

// mutual says whether a word of reciprocity stands right before a trigger or its light verb.
func (sc *scene) mutual(tr *trigger) bool {
	t := tr.tok
	if tr.light >= 0 && tr.light < t {
		t = tr.light
	}
	return t > 0 && sc.x.Lex.Recip[sc.Norm[t-1]]
}

// whereTwoFought says whether the recipient of an Indonesian noun with a light verb is only
// where two did something: "Polisi dan milisi terlibat baku tembak di Garissa".
func (sc *scene) whereTwoFought(tr *trigger, c *candidate) bool {
	return sc.x.Lex.Code == "id" && len(c.actors) == 2 && tr.light >= 0 && sc.x.Lex.Cues.Locatives.Has(c.recipAt.Place)
}
