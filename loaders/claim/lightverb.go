package claim

import "strings"

// lightVerb returns the light verb of which a noun is the object, or the
// subject in the passive, and whether that verb makes its subject the recipient.
func (sc *scene) lightVerb(t int) (int, bool) {
	h := sc.s.Tokens[t].Head
	if h >= 0 && h != t {
		d := sc.s.Tokens[t].Deprel
		if sc.x.lex.code == "id" && (d == "obj" && sc.hasCase(t) || d == "obl" && t > 1 && sc.besides(t-2)) {
			return -1, false // "memulai latihan di tengah ancaman": nobody begins the threat
		}
		if (d == "obj" || strings.HasPrefix(d, "nsubj") && !sc.misreadSubject(t, h) || d == "obl" && sc.lightCase(t) && !(sc.x.lex.code == "id" && sc.misreadSubject(t, h)) || d == "dobj" || d == "xcomp" || d == "ccomp" || d == "iobj") && sc.isLight(h) {
			return h, sc.x.lex.lightP[sc.verbKey(h)]
		}
	}
	if v := sc.relativeLight(t); v >= 0 {
		return v, false
	}
	if c := sc.container(t); c >= 0 && sc.at[c] < 0 { // "launched a series of strikes"
		if v, rec := sc.lightVerb(c); v >= 0 && !sc.x.lex.cues.Hosting.Has(sc.lemma[v]) {
			return v, rec
		}
	}
	// the noun right behind the verb, whatever the tree says
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.isLight(k) && sc.s.Tokens[k].UPOS != "NOUN" {
			return k, sc.x.lex.lightP[sc.verbKey(k)]
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADJ", "DET", "NUM", "ADV", "NOUN":
			if sc.at[k] < 0 && sc.x.lex.cases[sc.norm[k]] != "about" { // "soal" may be tagged as a noun
				continue
			}
		}
		break
	}
	return -1, false
}

// misreadSubject says whether a noun behind a preposition is taken for the subject of
// the verb behind its phrase, "After talks with X, Y made it clear", or brings about
// what the verb carries: "The raid sparked protests".
func (sc *scene) misreadSubject(t, v int) bool {
	if sc.x.lex.code == "id" { // "Setelah penembakan itu, Rusia memberlakukan …"
		return t < v && mePrefixed(sc.norm[v]) && !sc.x.lex.lightP[sc.verbKey(v)]
	}
	return t < v && sc.at[t] < 0 && (sc.hasCase(t) || sc.x.lex.lightP[sc.lemma[v]] && !sc.isPassiveVerb(v))
}

// container returns the noun that counts the acts of the noun at t: "a series of
// strikes", "a third round of sanctions"; -1 for none.
func (sc *scene) container(t int) int {
	if !strings.HasPrefix(sc.s.Tokens[t].Deprel, "nmod") {
		return -1
	}
	h := sc.s.Tokens[t].Head
	if h < 0 || h >= t || !sc.x.lex.container[sc.lemma[h]] {
		return -1
	}
	for _, k := range sc.kids[t] {
		if sc.x.lex.cues.Of.Has(sc.norm[k]) && sc.s.Tokens[k].Deprel == "case" {
			return h
		}
	}
	return -1
}

// verbKey is the form by which a verb is known in operators.yaml: the lemma in
// English, the active form in Indonesian.
func (sc *scene) verbKey(t int) string {
	if sc.x.lex.code == "id" {
		return sc.x.lex.activeOf(sc.norm[t])
	}
	return sc.lemma[t]
}

func (sc *scene) isLight(t int) bool {
	k := sc.verbKey(t)
	if sc.x.lex.code == "en" && sc.x.lex.govs.at(sc.lemma, t) == 2 {
		return false // "put off a visit" does not make it
	}
	return sc.x.lex.light[k] || sc.x.lex.lightP[k]
}

// particle says whether a word belongs to the verb at h of an expression that governs, where
// the tree takes it for the preposition of what is governed: "called off a trip".
func (sc *scene) particle(h int, w string) bool {
	return sc.x.lex.code == "en" && sc.x.lex.govs.at(sc.lemma, h) == 2 && sc.norm[h+1] == w
}

// activeOf returns the active form that a form of a listed light verb, governor
// or speech verb comes from; the form itself where none is known.
func (l *lexicon) activeOf(w string) string {
	if a, ok := l.actives[w]; ok {
		return a
	}
	return w
}
