package claim

import "newsgraph/loaders/entity"

// bodySentences is how many sentences before a body of state without an owner its state
// is looked for.
const bodySentences = 4

// bodyOfState returns the state of a body of state that is named without its owner:
// "Police arrested X", "the army shelled Y", "was jailed by a court", "ditahan militer". It
// is whose such a body was told of last, else where this one acts, in Indonesian else whose
// office the only person of the sentence held, in English else the only country of the
// sentences before: an Indonesian outlet leaves its own country out; nil where nothing tells.
func (sc *scene) bodyOfState(h int) []int {
	if h < 0 || sc.at[h] >= 0 || !sc.body(h) || !sc.plainBody(h) {
		return nil
	}
	if e := sc.bodyToldBefore(h); e >= 0 {
		return []int{e}
	}
	if e := sc.countryAround(h); e >= 0 {
		return []int{e}
	}
	for k := h + 1; k < sc.n && k < h+8 && !isClosing(sc.norm[k]); k++ { // "Police arrested the Zambian opposition leader X"
		if u := sc.at[k]; u >= 0 && sc.typeOf(sc.units[u].ents[0]) == "Person" {
			if e, _ := sc.arrestedIn(h, u); e >= 0 {
				return []int{e}
			}
			if e := sc.x.ruled(sc.units[u].ents[0]); e >= 0 {
				return []int{e} // "a court sentenced former Peruvian president X"
			}
		}
	}
	if e := sc.officersLand(); e >= 0 {
		return []int{e}
	}
	if sc.x.lex.code != "en" {
		return nil
	}
	if e := sc.onlyCountryBefore(); e >= 0 {
		return []int{e}
	}
	return nil
}

// officersLand returns the country of which those whom an Indonesian sentence names by their
// office held it: "Presiden Niger X ditahan militer"; -1 where it names none, or several.
func (sc *scene) officersLand() int {
	if sc.x.lex.code != "id" {
		return -1
	}
	only := -1
	for u := range sc.units {
		un := &sc.units[u]
		if un.kind == entity.Pronoun || un.in >= 0 {
			continue
		}
		for _, e := range un.ents {
			c := sc.landOf(e)
			if sc.typeOf(e) == "Person" && un.first < un.last && sc.x.lex.title[sc.norm[un.first]] {
				c = sc.landOf(sc.stateFor(e))
			}
			if c >= 0 && only >= 0 && c != only || c >= 0 && sc.typeOf(e) == "Country" {
				return -1
			}
			if c >= 0 {
				only = c
			}
		}
	}
	return only
}

// body says whether a word names a body of state.
func (sc *scene) body(t int) bool {
	return sc.x.lex.cues.StateBodies.Has(sc.norm[t]) || sc.x.lex.cues.StateBodies.Has(sc.lemma[t])
}

// plainBody says whether nothing before a body of state tells whose it is not: "Kurdish
// forces" and "his army" are nobody's here, "the security forces" are.
func (sc *scene) plainBody(h int) bool {
	if sc.x.lex.code == "id" { // "militer Kurdi" and "tentaranya" are nobody's, "pasukan keamanan" is
		for k := h + 1; k < sc.n; k++ {
			t := &sc.s.Tokens[k]
			if sc.at[k] >= 0 || t.Joined {
				return false
			}
			if t.UPOS != "ADJ" && !sc.isNominal(k) || sc.x.lex.times[sc.norm[k]] {
				break
			}
			if !sc.x.lex.cues.BodyModifiers.Has(sc.norm[k]) {
				return false
			}
		}
		return h == 0 || sc.s.Tokens[h-1].UPOS != "NUM" && !sc.x.lex.cues.One.Has(sc.norm[h-1])
	}
	for k := h - 1; k >= 0 && k >= h-4; k-- {
		switch {
		case sc.at[k] >= 0:
			return false
		case sc.x.lex.cues.BodyModifiers.Has(sc.norm[k]), sc.norm[k] == "-", sc.s.Tokens[k].UPOS == "NUM":
			continue
		case sc.x.lex.cues.Article.Has(sc.norm[k]), sc.x.lex.cues.Indefinite.Has(sc.norm[k]):
			return true
		case sc.isNominal(k), sc.s.Tokens[k].UPOS == "PRON" && sc.s.Tokens[k].Head == h, sc.s.Tokens[k].UPOS == "DET", sc.x.lex.cues.Genitive.Has(sc.norm[k]):
			return false
		}
		return true
	}
	return true
}

// bodyToldBefore returns the owner of the body of state that was told of last: of the
// same word, else of another in the sentences just before; -1 for none.
func (sc *scene) bodyToldBefore(h int) int {
	other := -1
	for i := sc.i; i >= 0 && i >= sc.i-2*bodySentences; i-- {
		p := sc.x.scenes[i]
		for u := len(p.units) - 1; u >= 0; u-- {
			un := &p.units[u]
			if un.in >= 0 || un.group || un.kind == entity.Pronoun || i == sc.i && un.first > h {
				continue
			}
			switch p.typeOf(un.ents[0]) {
			case "Country":
				if un.standin < 0 || !p.body(un.standin) {
					continue
				}
				if p.lemma[un.standin] == sc.lemma[h] {
					return un.ents[0]
				}
				if other < 0 && sc.i-i <= bodySentences {
					other = un.ents[0]
				}
			case "Organization":
				noun := un.last
				if sc.x.lex.code == "id" { // "Militer Niger"
					noun = un.first
				}
				if p.lemma[noun] == sc.lemma[h] && sc.x.stateOrSelf(un.ents[0]) >= 0 {
					return un.ents[0]
				}
			}
		}
	}
	return other
}

// countryAround returns the country that a body of state is said to act in: "police in
// Minsk arrested X", "arrested X in Minsk"; -1 for none.
func (sc *scene) countryAround(h int) int {
	for k := h + 1; k+1 < sc.n; k++ {
		if sc.norm[k] == ";" || isQuoteMark(sc.norm[k]) {
			return -1
		}
		if sc.at[k] >= 0 || !sc.x.lex.cues.Inside.Has(sc.norm[k]) || sc.at[k+1] < 0 {
			continue
		}
		if e := sc.landOf(sc.units[sc.at[k+1]].ents[0]); e >= 0 && !sc.modifies(sc.at[k+1]) {
			return e
		}
	}
	return -1
}

// landOf returns the country that a country or place is or lies in, -1 for none.
func (sc *scene) landOf(e int) int {
	switch sc.typeOf(e) {
	case "Country":
		return e
	case "Place":
		return sc.x.countryOf(e)
	}
	return -1
}

// onlyCountryBefore returns the country of the sentences before where they name no
// other, nor a place in another; -1 otherwise.
func (sc *scene) onlyCountryBefore() int {
	only := -1
	for i := sc.i - 1; i >= 0 && i >= sc.i-bodySentences; i-- {
		p := sc.x.scenes[i]
		for u := range p.units {
			un := &p.units[u]
			if un.in >= 0 || un.kind == entity.Pronoun {
				continue
			}
			for _, e := range un.ents {
				c := p.landOf(e)
				if c >= 0 && only >= 0 && c != only {
					return -1
				}
				if c >= 0 {
					only = c
				}
			}
		}
	}
	return only
}

// phraseHead returns the head of the noun phrase that begins at a token, -1 where none
// does: its last noun, in Indonesian its first.
func (sc *scene) phraseHead(t int) int {
	h := -1
	for ; t < sc.n && sc.at[t] < 0 && (sc.isNominal(t) || sc.s.Tokens[t].UPOS == "DET"); t++ {
		if sc.s.Tokens[t].UPOS == "NOUN" {
			h = t
			if sc.x.lex.code == "id" {
				break
			}
		}
	}
	return h
}

// onlySeat says whether an English unit only tells where somebody is: "a London-based group".
func (sc *scene) onlySeat(u int) bool {
	k := sc.units[u].last + 1
	return sc.x.lex.code == "en" && k+1 < sc.n && sc.norm[k] == "-" && sc.at[k] < 0 && sc.x.lex.cues.Seated.Has(sc.norm[k+1])
}

// ruled returns the country in which a person is said to have had an office that he has no more:
// its courts and its police go after him; -1 for none.
func (x *reader) ruled(e int) int {
	for i := range x.ents.Relations {
		if r := &x.ents.Relations[i]; r.Type == "HOLDS_POSITION" && r.Former && r.Subject == e && x.ents.Entities[r.Object].Type == "Country" {
			return r.Object
		}
	}
	return -1
}
