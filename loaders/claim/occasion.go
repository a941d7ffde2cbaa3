package claim

import "strings"

// tellers returns those who say what a trigger stands in, outermost first, and whether one
// of them denies it. Who speaks "after meeting X" or "in a meeting with X" does not say that they met.
func (sc *scene) tellers(tr *trigger) (by []int, negative bool) {
	except, at := -1, tr.tok
	if tr.light >= 0 {
		at = tr.light
		except = sc.s.Tokens[tr.light].Start
	}
	said := sc.x.sayingsAt(sc.s.Tokens[tr.tok].Start)
	setting := map[int]bool{sc.settingOf(at): true}
	for _, s := range said { // "announced it a day after Y said that …": what Y said is no news of his
		if v := sc.tokenAt(s.verb); v >= 0 {
			setting[sc.settingOf(v)] = true
		}
	}
	for _, s := range said {
		denied := s.negative && !tr.rebuffed // "denied an attack on X", though it is carried by "deny"
		if (s.verb != except || denied) && !setting[s.verb] {
			by = appendNew(by, s.speakers...)
			negative = negative || s.negative
		}
	}
	return by, negative
}

// settingOf returns where the verb of saying begins whose clause tells by an act when, where or how it was
// said: "announced it after meeting X", "responded by sending troops"; -1 for none.
func (sc *scene) settingOf(t int) int {
	for k := 0; k < 4; k++ {
		h := sc.s.Tokens[t].Head
		if h < 0 || h >= t {
			return -1
		}
		d := sc.s.Tokens[t].Deprel
		if sc.verb[h] {
			if d != "obl" && !strings.HasPrefix(d, "advcl") || !sc.isSpeech(h) || !sc.sets(t) {
				return -1
			}
			return sc.s.Tokens[h].Start
		}
		if d != "nmod" && d != "obj" && d != "obl" || sc.verb[t] {
			return -1
		}
		t = h
	}
	return -1
}

// sets says whether a word with the phrase or clause behind it tells when, where or how something was.
func (sc *scene) sets(t int) bool {
	for _, k := range sc.kids[t] {
		if k < t && sc.x.lex.settings[sc.norm[k]] {
			return true
		}
	}
	return sc.means(t)
}

// means says whether a verb tells by what something else is done: "respond by sending troops",
// "membalas dengan mengusir X".
func (sc *scene) means(t int) bool {
	if !sc.verb[t] || sc.x.lex.code == "en" && sc.s.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	for _, k := range sc.kids[t] {
		if k < t && sc.x.lex.cues.Manners.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}
