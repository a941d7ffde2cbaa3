package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// whoseOwner returns the unit that "whose" before an English noun stands for: "Moscow,
// whose envoys had urged …"; -1 for none.
func (sc *Scene) whoseOwner(h int) int {
	if sc.x.Lex.Code != "en" {
		return -1
	}
	for k := h - 1; k > 0 && k >= h-4; k-- {
		if sc.At[k] >= 0 {
			return -1
		}
		if !sc.x.Lex.Cues.PossessiveRelatives.Has(sc.Norm[k]) {
			if !sc.IsNominal(k) {
				return -1
			}
			continue
		}
		for k--; k > 0 && sc.Norm[k] == ","; k-- {
		}
		if u := sc.At[k]; u >= 0 && !sc.Modifies(u) {
			return u
		}
		return -1
	}
	return -1
}

// What somebody does is often named without him: it is his by "of", or goes on where he rules.

// ownerOfDeed returns the unit behind "of" of whose a deed is that befalls nobody: "the
// policy of NATO", not "the killing of X"; -1 for none.
func (sc *Scene) ownerOfDeed(h int) int {
	if !sc.x.Lex.Acts[sc.Norm[h]] && !sc.x.Lex.Acts[sc.Lemma[h]] || len(sc.NounTypes(h)) > 0 {
		return -1
	}
	k := h + 1
	if k < sc.Len && IsQuoteMark(sc.Norm[k]) {
		k++ // "the "aggressive policy" of NATO"
	}
	if k+1 >= sc.Len || !sc.x.Lex.Cues.Of.Has(sc.Norm[k]) {
		return -1
	}
	if u := sc.NextUnit(k+1, min(sc.Len, k+4)); u >= 0 && !sc.Modifies(u) {
		return u
	}
	return -1
}

// ownerBehind returns the unit of whoever did what an Indonesian noun names, where a
// relative clause says so: "resolusi yang diajukan AS", "serangan yang dilakukan oleh
// Rusia"; -1 for none.
func (sc *Scene) ownerBehind(h int) int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	deed := sc.IsTrigger(h) || lexicon.PePrefixed(sc.Norm[h]) && strings.HasSuffix(sc.Norm[h], "an") && sc.Sentence.Tokens[h].UPOS == "NOUN"
	within := false // a phrase that tells where or on whom the deed was done
	for k := h + 1; k+2 <= sc.Len && k <= h+9; k++ {
		if (within || k > h+6) && !sc.x.Lex.Agent[sc.Norm[k]] && (!deed || sc.Verb[k] || IsClosing(sc.Norm[k]) || sc.x.Lex.Rel[sc.Norm[k]] && !sc.relativeOfDeed(h, k)) {
			return -1
		}
		if sc.x.Lex.Rel[sc.Norm[k]] {
			if k+3 < sc.Len && sc.x.Lex.Cues.Members.Has(sc.Norm[k+1]) && sc.x.Lex.Cues.Locatives.Has(sc.Norm[k+2]) && sc.At[k+3] >= 0 {
				return sc.At[k+3] // "54 negara yang tergabung dalam Uni Afrika"
			}
			v := k + 1
			for v+1 < sc.Len && (sc.Sentence.Tokens[v].UPOS == "ADV" || sc.Sentence.Tokens[v].UPOS == "AUX") {
				v++
			}
			if !lexicon.DiPrefixed(sc.Norm[v]) || sc.Sentence.Tokens[v].UPOS != "VERB" || sc.doneTo(v) && !sc.x.Lex.Cues.Weapons.Has(sc.Norm[h]) {
				return -1
			}
			for b := v + 1; b+1 < sc.Len && b <= v+3 && sc.At[b] < 0; b++ { // "yang dibuat sepihak oleh China"
				if sc.x.Lex.Agent[sc.Norm[b]] {
					return sc.NextUnit(b+1, sc.Len)
				}
				if sc.Sentence.Tokens[b].UPOS != "ADV" && sc.Sentence.Tokens[b].UPOS != "ADJ" && sc.Sentence.Tokens[b].Deprel != "xcomp" {
					break
				}
			}
			if v+1 < sc.Len && sc.At[v+1] >= 0 {
				return sc.At[v+1]
			}
			return -1
		}
		if sc.x.Lex.Agent[sc.Norm[k]] && deed { // "menyambut pengakuan Palestina oleh Irlandia", "mengecam penggunaan gas di Homs oleh Suriah"
			if u := sc.At[k+1]; u >= 0 && !sc.Modifies(u) {
				return u
			}
			return -1
		}
		if sc.Verb[k] || IsClosing(sc.Norm[k]) {
			return -1
		}
		if sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADP" {
			if !deed {
				return -1
			}
			within = true
		}
	}
	return -1
}

// BetweenUnits returns the entities that stand behind "antara" after a noun of a
// mutual act, over one relative clause: "perundingan yang dimediasi Turki antara
// Rusia dan Ukraina"; none where fewer than two stand there.
func (sc *Scene) BetweenUnits(h int) ([]int, int) {
	if sc.x.Lex.Code != "id" {
		return nil, -1
	}
	for k := h + 1; k+1 < sc.Len && k <= h+12; k++ {
		if IsClosing(sc.Norm[k]) {
			return nil, -1
		}
		if sc.x.Lex.Cues.Between.Has(sc.Norm[k]) {
			if u := sc.NextUnit(k+1, sc.Len); u >= 0 {
				if ents := sc.Members(u); len(ents) > 1 {
					return ents, u
				}
			}
			return nil, -1
		}
	}
	return nil, -1
}

// relativeOfDeed says whether the Indonesian relative clause that begins at k, behind a named
// place, is of the deed at h: its verb is a light one, or has such a deed for its object:
// "serangan di Kabul yang dilancarkan X", "ledakan di Kabul yang diklaim X".
func (sc *Scene) relativeOfDeed(h, k int) bool {
	v := k + 1
	for v+1 < sc.Len && (sc.Sentence.Tokens[v].UPOS == "ADV" || sc.Sentence.Tokens[v].UPOS == "AUX") {
		v++
	}
	if v >= sc.Len || sc.At[k-1] < 0 || !lexicon.DiPrefixed(sc.Norm[v]) {
		return false
	}
	if sc.IsLight(v) {
		return true
	}
	for _, e := range sc.x.Lex.Verbs[sc.Norm[v]] {
		if e.Form == lexicon.Passive && e.Frame.Type == "ATTACKED" && sc.WantedAt(h, sc.x.Lex.Objects[e.Frame]) >= 0 {
			return true
		}
	}
	return false
}

// RelativeBetween says whether a relative pronoun stands between a noun and a
// token behind it: what follows is of another clause.
func (sc *Scene) RelativeBetween(h, k int) bool {
	found := false
	for t := h + 1; t < k; t++ {
		if sc.At[t] >= 0 {
			continue
		}
		if sc.x.Lex.Copula[sc.Norm[t]] {
			return false // "negara yang dihubunginya yakni Malaysia"
		}
		found = found || sc.x.Lex.Rel[sc.Norm[t]]
	}
	return found
}

// doneTo says whether an Indonesian passive tells of an act whose agent neither made nor
// owns what it is done to: "kelompok yang didukung Iran", "kapal yang disita AS".
func (sc *Scene) doneTo(v int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Norm[v]] {
		if e.Form != lexicon.Passive || len(e.Rest) > 0 || len(e.Frame.Objects) > 0 {
			continue
		}
		switch e.Frame.Type {
		case "SUPPORTS", "CRITICIZED", "REJECTED", "ACCUSED", "ATTACKED", "COERCED", "DETAINED", "PROTESTED", "SANCTIONED":
			return true
		}
	}
	return false
}

// belongsTo returns the unit that words behind an English noun say it belongs to: "troops
// loyal to Hifter", "a yacht owned by Obiang", "a prison in Egypt"; -1 for none.
func (sc *Scene) belongsTo(h int) int {
	if h+2 >= sc.Len || sc.At[h] >= 0 || sc.At[h+1] >= 0 {
		return -1
	}
	if sc.x.Lex.Cues.Belonging.Has(sc.Norm[h+1]) && sc.x.Lex.Preps[sc.Norm[h+2]] {
		return sc.NextUnit(h+3, sc.Len)
	}
	if sc.x.Lex.Cues.Locatives.Has(sc.Norm[h+1]) && sc.x.Lex.Cues.Prisons.Has(sc.Lemma[h]) {
		return sc.At[h+2]
	}
	return -1
}
