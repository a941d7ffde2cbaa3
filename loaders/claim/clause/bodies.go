package clause

import "newsgraph/loaders/entity"

// BodySentences is how many sentences before a body of state without an owner its state
// is looked for.
const BodySentences = 4

// BodyOfState returns the state of a body of state that is named without its owner:
// "Police arrested X", "the army shelled Y", "was jailed by a court", "ditahan militer". It
// is whose such a body was told of last, else where this one acts, in Indonesian else whose
// office the only person of the sentence held, in English else the only country of the
// sentences before: an Indonesian outlet leaves its own country out; nil where nothing tells.
func (sc *Scene) BodyOfState(h int) []int {
	if h < 0 || sc.At[h] >= 0 || !sc.Body(h) || !sc.plainBody(h) {
		return nil
	}
	if e := sc.bodyToldBefore(h); e >= 0 {
		return []int{e}
	}
	if e := sc.countryAround(h); e >= 0 {
		return []int{e}
	}
	for k := h + 1; k < sc.Len && k < h+8 && !IsClosing(sc.Norm[k]); k++ { // "Police arrested the Zambian opposition leader X"
		if u := sc.At[k]; u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Person" {
			if e, _ := sc.ArrestedIn(h, u); e >= 0 {
				return []int{e}
			}
			if e := sc.x.Ruled(sc.Units[u].Ents[0]); e >= 0 {
				return []int{e} // "a court sentenced former Peruvian president X"
			}
		}
	}
	if e := sc.officersLand(); e >= 0 {
		return []int{e}
	}
	if sc.x.Lex.Code != "en" {
		return nil
	}
	if e := sc.OnlyCountryBefore(); e >= 0 {
		return []int{e}
	}
	return nil
}

// officersLand returns the country of which those whom an Indonesian sentence names by their
// office held it: "Presiden Niger X ditahan militer"; -1 where it names none, or several.
func (sc *Scene) officersLand() int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	only := -1
	for u := range sc.Units {
		un := &sc.Units[u]
		if un.Kind == entity.Pronoun || un.In >= 0 {
			continue
		}
		for _, e := range un.Ents {
			c := sc.LandOf(e)
			if sc.TypeOf(e) == "Person" && un.First < un.Last && sc.x.Lex.Title[sc.Norm[un.First]] {
				c = sc.LandOf(sc.StateFor(e))
			}
			if c >= 0 && only >= 0 && c != only || c >= 0 && sc.TypeOf(e) == "Country" {
				return -1
			}
			if c >= 0 {
				only = c
			}
		}
	}
	return only
}

// Body says whether a word names a body of state.
func (sc *Scene) Body(t int) bool {
	return sc.x.Lex.Cues.StateBodies.Has(sc.Norm[t]) || sc.x.Lex.Cues.StateBodies.Has(sc.Lemma[t])
}

// plainBody says whether nothing before a body of state tells whose it is not: "Kurdish
// forces" and "his army" are nobody's here, "the security forces" are.
func (sc *Scene) plainBody(h int) bool {
	if sc.x.Lex.Code == "id" { // "militer Kurdi" and "tentaranya" are nobody's, "pasukan keamanan" is
		for k := h + 1; k < sc.Len; k++ {
			t := &sc.Sentence.Tokens[k]
			if sc.At[k] >= 0 || t.Joined {
				return false
			}
			if t.UPOS != "ADJ" && !sc.IsNominal(k) || sc.x.Lex.Times[sc.Norm[k]] {
				break
			}
			if !sc.x.Lex.Cues.BodyModifiers.Has(sc.Norm[k]) {
				return false
			}
		}
		return h == 0 || sc.Sentence.Tokens[h-1].UPOS != "NUM" && !sc.x.Lex.Cues.One.Has(sc.Norm[h-1])
	}
	for k := h - 1; k >= 0 && k >= h-4; k-- {
		switch {
		case sc.At[k] >= 0:
			return false
		case sc.x.Lex.Cues.BodyModifiers.Has(sc.Norm[k]), sc.Norm[k] == "-", sc.Sentence.Tokens[k].UPOS == "NUM":
			continue
		case sc.x.Lex.Cues.Article.Has(sc.Norm[k]), sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k]):
			return true
		case sc.IsNominal(k), sc.Sentence.Tokens[k].UPOS == "PRON" && sc.Sentence.Tokens[k].Head == h, sc.Sentence.Tokens[k].UPOS == "DET", sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]):
			return false
		}
		return true
	}
	return true
}

// bodyToldBefore returns the owner of the body of state that was told of last: of the
// same word, else of another in the sentences just before; -1 for none.
func (sc *Scene) bodyToldBefore(h int) int {
	other := -1
	for i := sc.Index; i >= 0 && i >= sc.Index-2*BodySentences; i-- {
		p := sc.x.Scenes[i]
		for u := len(p.Units) - 1; u >= 0; u-- {
			un := &p.Units[u]
			if un.In >= 0 || un.Group || un.Kind == entity.Pronoun || i == sc.Index && un.First > h {
				continue
			}
			switch p.TypeOf(un.Ents[0]) {
			case "Country":
				if un.Standin < 0 || !p.Body(un.Standin) {
					continue
				}
				if p.Lemma[un.Standin] == sc.Lemma[h] {
					return un.Ents[0]
				}
				if other < 0 && sc.Index-i <= BodySentences {
					other = un.Ents[0]
				}
			case "Organization":
				noun := un.Last
				if sc.x.Lex.Code == "id" { // "Militer Niger"
					noun = un.First
				}
				if p.Lemma[noun] == sc.Lemma[h] && sc.x.StateOrSelf(un.Ents[0]) >= 0 {
					return un.Ents[0]
				}
			}
		}
	}
	return other
}

// countryAround returns the country that a body of state is said to act in: "police in
// Minsk arrested X", "arrested X in Minsk"; -1 for none.
func (sc *Scene) countryAround(h int) int {
	for k := h + 1; k+1 < sc.Len; k++ {
		if sc.Norm[k] == ";" || IsQuoteMark(sc.Norm[k]) {
			return -1
		}
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) || sc.At[k+1] < 0 {
			continue
		}
		if e := sc.LandOf(sc.Units[sc.At[k+1]].Ents[0]); e >= 0 && !sc.Modifies(sc.At[k+1]) {
			return e
		}
	}
	return -1
}

// OnlyCountryBefore returns the country of the sentences before where they name no
// other, nor a place in another; -1 otherwise.
func (sc *Scene) OnlyCountryBefore() int {
	only := -1
	for i := sc.Index - 1; i >= 0 && i >= sc.Index-BodySentences; i-- {
		p := sc.x.Scenes[i]
		for u := range p.Units {
			un := &p.Units[u]
			if un.In >= 0 || un.Kind == entity.Pronoun {
				continue
			}
			for _, e := range un.Ents {
				c := p.LandOf(e)
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

// PhraseHead returns the head of the noun phrase that begins at a token, -1 where none
// does: its last noun, in Indonesian its first.
func (sc *Scene) PhraseHead(t int) int {
	h := -1
	for ; t < sc.Len && sc.At[t] < 0 && (sc.IsNominal(t) || sc.Sentence.Tokens[t].UPOS == "DET"); t++ {
		if sc.Sentence.Tokens[t].UPOS == "NOUN" {
			h = t
			if sc.x.Lex.Code == "id" {
				break
			}
		}
	}
	return h
}

// onlySeat says whether an English unit only tells where somebody is: "a London-based group".
func (sc *Scene) onlySeat(u int) bool {
	k := sc.Units[u].Last + 1
	return sc.x.Lex.Code == "en" && k+1 < sc.Len && sc.Norm[k] == "-" && sc.At[k] < 0 && sc.x.Lex.Cues.Seated.Has(sc.Norm[k+1])
}

// Ruled returns the country in which a person is said to have had an office that he has no more:
// its courts and its police go after him; -1 for none.
func (x *Text) Ruled(e int) int {
	for i := range x.Entities.Relations {
		if r := &x.Entities.Relations[i]; r.Type == "HOLDS_POSITION" && r.Former && r.Subject == e && x.Entities.Entities[r.Object].Type == "Country" {
			return r.Object
		}
	}
	return -1
}
