package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// placeOf returns the place of an act: a city or region behind "di", "in", "at"
// in the trigger's clause, before or behind it, that is no end of the act; for acts
// between two also a country, or where the meeting is held that the clause names.
func (sc *scene) placeOf(tr *trigger, c *candidate) int {
	switch c.typ {
	case "VISITED", "WITHDREW_FROM", "SUSPENDED":
		return -1 // the place of a journey is its recipient
	}
	end := sc.placeEnd(tr.last + 1)
	for k := end; k < sc.Len && k <= end+1; k++ {
		if sc.Verb[k] && sc.At[k] < 0 && (sc.heldOn(k, tr.last) || tr.isNoun() && sc.x.Lex.Happen[sc.Norm[k]]) {
			end = sc.placeEnd(k + 1) // "on the sidelines of the summit held in Bali", "pertemuan X dan Y berlangsung di Bali"
			break
		}
	}
	for k := tr.last + 1; k < end; k++ {
		if e := sc.placeAt(k, c); e >= 0 {
			return e
		}
	}
	if tr.light >= 0 {
		for k, e := tr.light+1, sc.placeEnd(tr.light+1); k < e; k++ {
			if e := sc.placeAt(k, c); e >= 0 {
				return e
			}
		}
	}
	if e := sc.placeOfVictim(tr, c); e >= 0 {
		return e
	}
	return sc.openingPlace(tr, c)
}

// placeOfVictim is where a deed befell who is named before it, or where the deed was that a noun before a verb of
// killing names: "a depot in X was hit", "an air strike on a camp in X killed"; -1 for none.
func (sc *scene) placeOfVictim(tr *trigger, c *candidate) int {
	if c.typ != "ATTACKED" && c.typ != "DETAINED" && c.typ != "COERCED" || tr.isNoun() {
		return -1
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || h > tr.tok || !tr.passive && (sc.At[h] >= 0 || !sc.IsTrigger(h)) {
		return -1
	}
	for k := h + 1; k < tr.tok; k++ {
		if sc.At[k] >= 0 {
			continue
		}
		if sc.Verb[k] && sc.Sentence.Tokens[k].UPOS == "VERB" || clause.IsClosing(sc.Norm[k]) || sc.x.Lex.Rel[sc.Norm[k]] {
			return -1
		}
		if e := sc.placeAt(k, c); e >= 0 {
			return e
		}
	}
	return -1
}

// placeEnd is ClauseEnd, ended also by a preposition that opens a clause of its
// own: "after its embassy in X was stormed".
func (sc *scene) placeEnd(from int) int {
	end := sc.ClauseEnd(from)
	for k := from; k < end; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Sub[sc.Norm[k]] && sc.Sentence.Tokens[k].UPOS != "ADV" {
			return k
		}
	}
	return end
}

// placeAt returns the place behind the preposition at k, -1 for none.
func (sc *scene) placeAt(k int, c *candidate) int {
	w := sc.Norm[k]
	if sc.At[k] >= 0 || k+1 >= sc.Len {
		return -1
	}
	surface, meeting := sc.x.Lex.Cues.Surface.Has(w), sc.x.Lex.Cues.MeetingCases.Has(w)
	switch {
	case meeting || sc.x.Lex.Cues.PlaceCases.Has(w):
	case surface:
		if u := sc.NextUnit(k+1, sc.Len); u < 0 || sc.TypeOf(sc.Units[u].Ents[0]) != "Place" {
			return -1 // "sanctions on Iran"
		}
	default:
		return -1
	}
	u := sc.NextUnit(k+1, sc.Len)
	if v := sc.namedPlace(k); v >= 0 {
		u = v
	}
	if u < 0 || sc.Units[u].Standin >= 0 {
		return -1
	}
	e := sc.Units[u].Ents[0]
	if slices.Contains(c.recips, e) || slices.Contains(c.actors, e) || u == c.recipAt.Unit {
		return -1
	}
	if surface && slices.Contains(c.recips, sc.x.CountryOf(e)) || sc.placeOfAnother(k, &c.tr) {
		return -1 // "sanctions on Pyongyang", "envoys expelled over the massacre at Houla"
	}
	switch sc.TypeOf(e) {
	case "Place":
		if meeting {
			return -1
		}
		return e
	case "Meeting":
		return sc.x.venue(e)
	case "Country":
		if c.st.modality != "actual" || !sc.x.Lex.Sym[c.typ] && c.typ != "SIGNED" && !(c.typ == "ATTACKED" && !sc.ofState(c, e)) || !sc.x.Lex.Cues.Inside.Has(w) || sc.Units[u].First != k+1 || sc.Modifies(u) {
			return -1
		}
		return e
	}
	return -1
}

// namedPlace returns the city or region whose name stands behind the noun of the preposition
// at k: "in the Swiss city of Geneva", "in the Austrian capital, Vienna"; -1 for none.
func (sc *scene) namedPlace(k int) int {
	h := sc.Sentence.Tokens[k].Head
	if h <= k || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || sc.IsTrigger(h) {
		return -1
	}
	for _, t := range sc.Kids[h] {
		u := sc.At[t]
		if t < h || u < 0 || sc.TypeOf(sc.Units[u].Ents[0]) != "Place" {
			continue
		}
		switch d := sc.Sentence.Tokens[t].Deprel; d {
		case "appos", "flat", "flat:name":
			return u
		case "nmod":
			if sc.x.Lex.Cues.Of.Has(sc.Norm[sc.Units[u].First-1]) {
				return u
			}
		}
	}
	return -1
}

// placeOfAnother says whether the preposition at k tells where another act was, one
// named behind a preposition of its own: "over the massacre at X".
func (sc *scene) placeOfAnother(k int, tr *trigger) bool {
	n := k - 1
	if sc.x.Lex.Code != "en" || n <= tr.last || n == tr.obj || sc.At[n] >= 0 || sc.Sentence.Tokens[n].UPOS != "NOUN" || !sc.IsTrigger(n) {
		return false
	}
	if t := sc.NounTypes(n); t["MET_WITH"] || t["SPOKE_WITH"] || t["VISITED"] {
		return false // "thanked X over dinner in Brussels"
	}
	for n--; n > tr.tok && n >= k-5; n-- {
		switch sc.Sentence.Tokens[n].UPOS {
		case "DET", "ADJ", "NUM":
			continue
		case "ADP", "SCONJ":
			return !sc.x.Lex.Cues.Of.Has(sc.Norm[n]) && !sc.x.Lex.Cues.Benefactive.Has(sc.Norm[n])
		}
		break
	}
	return false
}

// whereBefore returns the place that a clause with "where" is about: "to Neom, a
// city on the Red Sea, where they held talks"; -1 for none.
func (sc *scene) whereBefore(w int, c *candidate) int {
	for k := w - 1; k > 0 && k > w-14 && !(sc.Verb[k] && sc.At[k] < 0); k-- {
		u := sc.At[k]
		if u < 0 || sc.Units[u].First != k || k == 0 {
			continue
		}
		if sc.x.Lex.Cues.JourneyPlaces.Has(sc.Norm[k-1]) {
			e := sc.Units[u].Ents[0]
			if sc.TypeOf(e) == "Place" && !slices.Contains(c.recips, e) && !slices.Contains(c.actors, e) {
				return e
			}
			return -1
		}
	}
	return -1
}

// openingPlace returns the place of a phrase that opens the clause of a trigger:
// "Di Kyiv, Indonesia menyerahkan bantuan kepada Ukraina"; -1 for none.
func (sc *scene) openingPlace(tr *trigger, c *candidate) int {
	t := tr.tok
	if tr.light >= 0 {
		t = min(t, tr.light)
	}
	if h := sc.Sentence.Tokens[t].Head; h >= 0 && h < t && sc.Verb[h] && sc.Sentence.Tokens[t].Deprel == "conj" { // "attended the summit in X and met Y"
		for k := h + 1; k < t && !sc.x.Lex.Coord[sc.Norm[k]]; k++ {
			if e := sc.placeAt(k, c); e >= 0 {
				return e
			}
		}
	}
	for k := t - 1; k >= 0; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		w := sc.Norm[k]
		if sc.x.Lex.Cues.Where.Has(w) && sc.x.Lex.Sym[c.typ] {
			return sc.whereBefore(k, c)
		}
		if clause.IsQuoteMark(w) || w == ";" || sc.x.Lex.Rel[w] || sc.x.Lex.Sub[w] {
			return -1
		}
		if sc.Verb[k] {
			return -1
		}
		if k > 0 && !clause.IsClosing(sc.Norm[k-1]) {
			continue
		}
		if sc.x.Lex.Cues.OpeningPlaces.Has(w) {
			if e := sc.placeAt(k, c); e >= 0 || !deed(c.typ) && !betweenTwo(c.typ) {
				return e
			}
		}
		if sc.Sentence.Tokens[k].UPOS == "ADP" && (deed(c.typ) || betweenTwo(c.typ)) { // "At a ceremony in Washington on Monday, X signed"
			for j := k + 1; j < t && sc.Norm[j] != ","; j++ {
				if e := sc.placeAt(j, c); e >= 0 {
					return e
				}
			}
		}
	}
	return -1
}

// venue returns the place where a meeting is held by what the article says, -1
// where it does not.
func (x *reader) venue(meeting int) int {
	best := -1
	for _, r := range x.Entities.Relations {
		if r.Type == "HELD_IN" && r.Subject == meeting && (best < 0 || x.Entities.Entities[r.Object].Type == "Place") {
			best = r.Object
		}
	}
	return best
}

// ofState says whether one of an act's ends is of a state.
func (sc *scene) ofState(c *candidate, state int) bool {
	for _, e := range append(c.actors[:len(c.actors):len(c.actors)], c.recips...) {
		if sc.x.oneState(e, state) {
			return true
		}
	}
	return false
}
