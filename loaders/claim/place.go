package claim

// placeOf returns the place of an act: a city or region behind "di", "in", "at"
// in the trigger's clause, before or behind it, that is no end of the act; for acts
// between two also a country, or where the meeting is held that the clause names.
func (sc *scene) placeOf(tr *trigger, c *candidate) int {
	switch c.typ {
	case "VISITED", "WITHDREW_FROM", "SUSPENDED":
		return -1 // the place of a journey is its recipient
	}
	end := sc.placeEnd(tr.last + 1)
	for k := end; k < sc.n && k <= end+1; k++ {
		if sc.verb[k] && sc.at[k] < 0 && (sc.heldOn(k, tr.last) || tr.isNoun() && sc.x.lex.happen[sc.norm[k]]) {
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
	h, _ := sc.subject(tr.tok, 0)
	if h < 0 || h > tr.tok || !tr.passive && (sc.at[h] >= 0 || !sc.isTrigger(h)) {
		return -1
	}
	for k := h + 1; k < tr.tok; k++ {
		if sc.at[k] >= 0 {
			continue
		}
		if sc.verb[k] && sc.s.Tokens[k].UPOS == "VERB" || isClosing(sc.norm[k]) || sc.x.lex.rel[sc.norm[k]] {
			return -1
		}
		if e := sc.placeAt(k, c); e >= 0 {
			return e
		}
	}
	return -1
}

// placeEnd is clauseEnd, ended also by a preposition that opens a clause of its
// own: "after its embassy in X was stormed".
func (sc *scene) placeEnd(from int) int {
	end := sc.clauseEnd(from)
	for k := from; k < end; k++ {
		if sc.at[k] < 0 && sc.x.lex.sub[sc.norm[k]] && sc.s.Tokens[k].UPOS != "ADV" {
			return k
		}
	}
	return end
}

// placeAt returns the place behind the preposition at k, -1 for none.
func (sc *scene) placeAt(k int, c *candidate) int {
	w := sc.norm[k]
	if sc.at[k] >= 0 || k+1 >= sc.n {
		return -1
	}
	surface, meeting := sc.x.lex.cues.Surface.Has(w), sc.x.lex.cues.MeetingCases.Has(w)
	switch {
	case meeting || sc.x.lex.cues.PlaceCases.Has(w):
	case surface:
		if u := sc.nextUnit(k+1, sc.n); u < 0 || sc.typeOf(sc.units[u].ents[0]) != "Place" {
			return -1 // "sanctions on Iran"
		}
	default:
		return -1
	}
	u := sc.nextUnit(k+1, sc.n)
	if v := sc.namedPlace(k); v >= 0 {
		u = v
	}
	if u < 0 || sc.units[u].standin >= 0 {
		return -1
	}
	e := sc.units[u].ents[0]
	if contains(c.recips, e) || contains(c.actors, e) || u == c.recipAt.unit {
		return -1
	}
	if surface && contains(c.recips, sc.x.countryOf(e)) || sc.placeOfAnother(k, &c.tr) {
		return -1 // "sanctions on Pyongyang", "envoys expelled over the massacre at Houla"
	}
	switch sc.typeOf(e) {
	case "Place":
		if meeting {
			return -1
		}
		return e
	case "Meeting":
		return sc.x.venue(e)
	case "Country":
		if c.st.modality != "actual" || !sc.x.lex.sym[c.typ] && c.typ != "SIGNED" && !(c.typ == "ATTACKED" && !sc.ofState(c, e)) || !sc.x.lex.cues.Inside.Has(w) || sc.units[u].first != k+1 || sc.modifies(u) {
			return -1
		}
		return e
	}
	return -1
}

// namedPlace returns the city or region whose name stands behind the noun of the preposition
// at k: "in the Swiss city of Geneva", "in the Austrian capital, Vienna"; -1 for none.
func (sc *scene) namedPlace(k int) int {
	h := sc.s.Tokens[k].Head
	if h <= k || sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" || sc.isTrigger(h) {
		return -1
	}
	for _, t := range sc.kids[h] {
		u := sc.at[t]
		if t < h || u < 0 || sc.typeOf(sc.units[u].ents[0]) != "Place" {
			continue
		}
		switch d := sc.s.Tokens[t].Deprel; d {
		case "appos", "flat", "flat:name":
			return u
		case "nmod":
			if sc.x.lex.cues.Of.Has(sc.norm[sc.units[u].first-1]) {
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
	if sc.x.lex.code != "en" || n <= tr.last || n == tr.obj || sc.at[n] >= 0 || sc.s.Tokens[n].UPOS != "NOUN" || !sc.isTrigger(n) {
		return false
	}
	if t := sc.nounTypes(n); t["MET_WITH"] || t["SPOKE_WITH"] || t["VISITED"] {
		return false // "thanked X over dinner in Brussels"
	}
	for n--; n > tr.tok && n >= k-5; n-- {
		switch sc.s.Tokens[n].UPOS {
		case "DET", "ADJ", "NUM":
			continue
		case "ADP", "SCONJ":
			return !sc.x.lex.cues.Of.Has(sc.norm[n]) && !sc.x.lex.cues.Benefactive.Has(sc.norm[n])
		}
		break
	}
	return false
}

// whereBefore returns the place that a clause with "where" is about: "to Neom, a
// city on the Red Sea, where they held talks"; -1 for none.
func (sc *scene) whereBefore(w int, c *candidate) int {
	for k := w - 1; k > 0 && k > w-14 && !(sc.verb[k] && sc.at[k] < 0); k-- {
		u := sc.at[k]
		if u < 0 || sc.units[u].first != k || k == 0 {
			continue
		}
		if sc.x.lex.cues.JourneyPlaces.Has(sc.norm[k-1]) {
			e := sc.units[u].ents[0]
			if sc.typeOf(e) == "Place" && !contains(c.recips, e) && !contains(c.actors, e) {
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
	if h := sc.s.Tokens[t].Head; h >= 0 && h < t && sc.verb[h] && sc.s.Tokens[t].Deprel == "conj" { // "attended the summit in X and met Y"
		for k := h + 1; k < t && !sc.x.lex.coord[sc.norm[k]]; k++ {
			if e := sc.placeAt(k, c); e >= 0 {
				return e
			}
		}
	}
	for k := t - 1; k >= 0; k-- {
		if sc.at[k] >= 0 {
			continue
		}
		w := sc.norm[k]
		if sc.x.lex.cues.Where.Has(w) && sc.x.lex.sym[c.typ] {
			return sc.whereBefore(k, c)
		}
		if isQuoteMark(w) || w == ";" || sc.x.lex.rel[w] || sc.x.lex.sub[w] {
			return -1
		}
		if sc.verb[k] {
			return -1
		}
		if k > 0 && !isClosing(sc.norm[k-1]) {
			continue
		}
		if sc.x.lex.cues.OpeningPlaces.Has(w) {
			if e := sc.placeAt(k, c); e >= 0 || !deed(c.typ) && !betweenTwo(c.typ) {
				return e
			}
		}
		if sc.s.Tokens[k].UPOS == "ADP" && (deed(c.typ) || betweenTwo(c.typ)) { // "At a ceremony in Washington on Monday, X signed"
			for j := k + 1; j < t && sc.norm[j] != ","; j++ {
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
	for _, r := range x.ents.Relations {
		if r.Type == "HELD_IN" && r.Subject == meeting && (best < 0 || x.ents.Entities[r.Object].Type == "Place") {
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
