package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// tellers returns those who say what a trigger stands in, outermost first, and whether one
// of them denies it. Who speaks "after meeting X" or "in a meeting with X" does not say that they met.
func (sc *scene) tellers(tr *trigger) (by []int, negative bool) {
	except, at := -1, tr.tok
	if tr.light >= 0 {
		at = tr.light
		except = sc.Sentence.Tokens[tr.light].Start
	}
	said := sc.x.SayingsAt(sc.Sentence.Tokens[tr.tok].Start)
	setting := map[int]bool{sc.settingOf(at): true}
	for _, s := range said { // "announced it a day after Y said that …": what Y said is no news of his
		if v := sc.TokenAt(s.Verb); v >= 0 {
			setting[sc.settingOf(v)] = true
		}
	}
	for _, s := range said {
		denied := s.Negative && !tr.rebuffed // "denied an attack on X", though it is carried by "deny"
		if (s.Verb != except || denied) && !setting[s.Verb] {
			by = clause.AppendNew(by, s.Speakers...)
			negative = negative || s.Negative
		}
	}
	return by, negative
}

// settingOf returns where the verb of saying begins whose clause tells by an act when, where or how it was
// said: "announced it after meeting X", "responded by sending troops"; -1 for none.
func (sc *scene) settingOf(t int) int {
	for k := 0; k < 4; k++ {
		h := sc.Sentence.Tokens[t].Head
		if h < 0 || h >= t {
			return -1
		}
		d := sc.Sentence.Tokens[t].Deprel
		if sc.Verb[h] {
			if d != "obl" && !strings.HasPrefix(d, "advcl") || !sc.IsSpeech(h) || !sc.sets(t) {
				return -1
			}
			return sc.Sentence.Tokens[h].Start
		}
		if d != "nmod" && d != "obj" && d != "obl" || sc.Verb[t] {
			return -1
		}
		t = h
	}
	return -1
}

// sets says whether a word with the phrase or clause behind it tells when, where or how something was.
func (sc *scene) sets(t int) bool {
	for _, k := range sc.Kids[t] {
		if k < t && sc.x.Lex.Settings[sc.Norm[k]] {
			return true
		}
	}
	return sc.means(t)
}

// means says whether a verb tells by what something else is done: "respond by sending troops",
// "membalas dengan mengusir X".
func (sc *scene) means(t int) bool {
	if !sc.Verb[t] || sc.x.Lex.Code == "en" && sc.Sentence.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	for _, k := range sc.Kids[t] {
		if k < t && sc.x.Lex.Cues.Manners.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}
