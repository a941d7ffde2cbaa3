package claim

// What somebody does is often named without him: it is his by "of", or goes on where he rules.

// ownerOfDeed returns the unit behind "of" of whose a deed is that befalls nobody: "the
// policy of NATO", not "the killing of X"; -1 for none.
func (sc *scene) ownerOfDeed(h int) int {
	if !sc.x.lex.acts[sc.norm[h]] && !sc.x.lex.acts[sc.lemma[h]] || len(sc.nounTypes(h)) > 0 {
		return -1
	}
	k := h + 1
	if k < sc.n && isQuoteMark(sc.norm[k]) {
		k++ // "the "aggressive policy" of NATO"
	}
	if k+1 >= sc.n || !sc.x.lex.cues.Of.Has(sc.norm[k]) {
		return -1
	}
	if u := sc.nextUnit(k+1, min(sc.n, k+4)); u >= 0 && !sc.modifies(u) {
		return u
	}
	return -1
}

// conductedIn returns the unit of the country in which goes on what the English noun at h
// names and only those who rule it do there; -1 for none.
func (sc *scene) conductedIn(h int) int {
	if sc.x.lex.code != "en" || sc.at[h] >= 0 || !sc.x.lex.cues.StateConduct.Has(sc.lemma[h]) && !sc.body(h) {
		return -1
	}
	k := h + 1
	if k+1 >= sc.n || !sc.x.lex.cues.Inside.Has(sc.norm[k]) {
		return -1
	}
	if u := sc.nextUnit(k+1, sc.n); u >= 0 && sc.typeOf(sc.units[u].ents[0]) == "Country" {
		return u
	}
	return -1
}

// concernedBy returns the unit of with whom the thing at h is shared or in which country it
// goes on, as far as that tells whom a stance of a type is aimed at; -1 for none.
func (sc *scene) concernedBy(h int, typ string) int {
	conduct := sc.x.lex.cues.StateConduct.Has(sc.lemma[h])
	for k := h + 1; k+1 < sc.n && k <= h+7; k++ {
		w := sc.norm[k]
		if isClosing(w) || sc.x.lex.rel[w] || sc.at[k] >= 0 || sc.verb[k] && !sc.participle(k) {
			return -1
		}
		conduct = conduct || sc.x.lex.cues.StateConduct.Has(sc.lemma[k])
		inside := sc.x.lex.cues.Inside.Has(w)
		if sc.x.lex.cues.Between.Has(w) && typ != "SUPPORTS" && sc.x.lex.cues.MutualNouns.Has(sc.lemma[h]) { // "condemned drills between X and Y"
			return sc.nextUnit(k+1, sc.n)
		}
		if sc.x.lex.cues.Comitative.Has(w) && sc.x.lex.cues.MutualNouns.Has(sc.lemma[h]) || inside && conduct {
			u := sc.nextUnit(k+1, sc.n)
			if u >= 0 && inside && sc.typeOf(sc.units[u].ents[0]) != "Country" {
				return -1
			}
			return u
		}
	}
	return -1
}
