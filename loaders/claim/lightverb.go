package claim

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// lightVerb returns the light verb of which a noun is the object, or the
// subject in the passive, and whether that verb makes its subject the recipient.
func (sc *scene) lightVerb(t int) (int, bool) {
	h := sc.Sentence.Tokens[t].Head
	if h >= 0 && h != t {
		d := sc.Sentence.Tokens[t].Deprel
		if sc.x.Lex.Code == "id" && (d == "obj" && sc.HasCase(t) || d == "obl" && t > 1 && sc.Besides(t-2)) {
			return -1, false // "memulai latihan di tengah ancaman": nobody begins the threat
		}
		if (d == "obj" || strings.HasPrefix(d, "nsubj") && !sc.misreadSubject(t, h) || d == "obl" && sc.lightCase(t) && !(sc.x.Lex.Code == "id" && sc.misreadSubject(t, h)) || d == "dobj" || d == "xcomp" || d == "ccomp" || d == "iobj") && sc.IsLight(h) {
			return h, sc.x.Lex.LightP[sc.VerbKey(h)]
		}
	}
	if v := sc.relativeLight(t); v >= 0 {
		return v, false
	}
	if c := sc.container(t); c >= 0 && sc.At[c] < 0 { // "launched a series of strikes"
		if v, rec := sc.lightVerb(c); v >= 0 && !sc.x.Lex.Cues.Hosting.Has(sc.Lemma[v]) {
			return v, rec
		}
	}
	// the noun right behind the verb, whatever the tree says
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.IsLight(k) && sc.Sentence.Tokens[k].UPOS != "NOUN" {
			return k, sc.x.Lex.LightP[sc.VerbKey(k)]
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADJ", "DET", "NUM", "ADV", "NOUN":
			if sc.At[k] < 0 && sc.x.Lex.Cases[sc.Norm[k]] != "about" { // "soal" may be tagged as a noun
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
	if sc.x.Lex.Code == "id" { // "Setelah penembakan itu, Rusia memberlakukan …"
		return t < v && lexicon.MePrefixed(sc.Norm[v]) && !sc.x.Lex.LightP[sc.VerbKey(v)]
	}
	return t < v && sc.At[t] < 0 && (sc.HasCase(t) || sc.x.Lex.LightP[sc.Lemma[v]] && !sc.IsPassiveVerb(v))
}

// container returns the noun that counts the acts of the noun at t: "a series of
// strikes", "a third round of sanctions"; -1 for none.
func (sc *scene) container(t int) int {
	if !strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "nmod") {
		return -1
	}
	h := sc.Sentence.Tokens[t].Head
	if h < 0 || h >= t || !sc.x.Lex.Container[sc.Lemma[h]] {
		return -1
	}
	for _, k := range sc.Kids[t] {
		if sc.x.Lex.Cues.Of.Has(sc.Norm[k]) && sc.Sentence.Tokens[k].Deprel == "case" {
			return h
		}
	}
	return -1
}

// particle says whether a word belongs to the verb at h of an expression that governs, where
// the tree takes it for the preposition of what is governed: "called off a trip".
func (sc *scene) particle(h int, w string) bool {
	return sc.x.Lex.Code == "en" && sc.x.Lex.Govs.At(sc.Lemma, h) == 2 && sc.Norm[h+1] == w
}

// lightCase says whether an oblique noun may be carried by a light verb: "led a
// delegation on a visit", "engaged in talks", never "voiced concern over the raid".
func (sc *scene) lightCase(t int) bool {
	for _, c := range sc.Kids[t] {
		if sc.Sentence.Tokens[c].Deprel != "case" && sc.Sentence.Tokens[c].Deprel != "mark" {
			continue
		}
		if sc.x.Lex.Code == "id" { // "menjatuhkan sanksi kepada X atas serangannya" launches no attack
			w := sc.Norm[c]
			return !sc.x.Lex.Cues.Grounds.Has(w) && !sc.x.Lex.Cues.Reasons.Has(w) && sc.x.Lex.Cases[w] != "about"
		}
		return sc.x.Lex.Cues.LightCases.Has(sc.Norm[c])
	}
	return true
}
