package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// bornBy returns the head of whoever is said to be what the noun at h names: "Putin
// is the first Russian leader to visit X", "made him the first to …"; -1 for none.
func (sc *scene) bornBy(h int) int {
	cop, subj := false, -1
	for _, k := range sc.kids[h] {
		switch sc.s.Tokens[k].Deprel {
		case "cop":
			cop = true
		case "nsubj":
			subj = k
		}
	}
	if cop && subj >= 0 && subj < h && sc.at[subj] >= 0 && !sc.modifies(sc.at[subj]) {
		return subj
	}
	if v := sc.s.Tokens[h].Head; v >= 0 && v < h && sc.verb[v] && (sc.x.lex.cues.Making.Has(sc.lemma[v]) || sc.x.lex.cues.Becoming.Has(sc.lemma[v])) {
		if sc.x.lex.cues.Becoming.Has(sc.lemma[v]) {
			s, _ := sc.subject(v, 1)
			return s
		}
		for _, k := range sc.kids[v] {
			if sc.s.Tokens[k].Deprel == "obj" && k > v && k < h && sc.at[k] >= 0 {
				return k
			}
		}
	}
	return -1
}

// relativeBefore returns the relative pronoun right before a verb and its
// adverbs, -1 for none.
func (sc *scene) relativeBefore(t int) int {
	for k := t - 1; k >= 0 && k >= t-5; k-- {
		if sc.x.lex.rel[sc.norm[k]] && !sc.x.lex.cues.RelativeAdverbs.Has(sc.norm[k]) {
			if sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[k]) && (k == 0 || !sc.isNominal(k-1)) {
				return -1 // a complementizer
			}
			return k
		}
		if sc.hearsay(k) {
			continue
		}
		if !sc.alongVerb(k) {
			break
		}
	}
	return -1
}

// hearsay says whether an Indonesian passive of saying stands at a token and an
// active verb right behind it, which takes its subject: "yang diduga melecehkan X",
// "Rusia disebut mengirim pasukan".
func (sc *scene) hearsay(k int) bool {
	if sc.x.lex.code != "id" || !sc.x.lex.passive[sc.norm[k]] || sc.at[k] >= 0 {
		return false
	}
	for n := k + 1; n < sc.n && n <= k+3 && sc.at[n] < 0; n++ {
		if sc.alongVerb(n) {
			continue
		}
		return sc.verb[n] && prefixed(sc.norm[n])
	}
	return false
}

// antecedent returns the head of the noun phrase that a relative clause is about.
func (sc *scene) antecedent(t, rel int) int {
	if u := sc.spelledOut(rel); u >= 0 {
		return sc.units[u].head
	}
	k := rel - 1
	for k >= 0 && (sc.norm[k] == "," || sc.norm[k] == ")" || sc.norm[k] == "(") {
		k--
	}
	if k < 0 {
		return -1
	}
	if b := sc.copulaBearer(k); b >= 0 {
		return b
	}
	if b := sc.isOne(k); b >= 0 {
		return b
	}
	if u := sc.at[k]; u >= 0 {
		if h := sc.s.Tokens[t].Head; h >= 0 && h < rel && sc.at[h] < 0 && strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") && sc.s.Tokens[sc.units[u].head].Head == h {
			return h // "kontraktor Amerika yang ditahan"
		}
		return sc.units[u].head
	}
	first := k // "Ukraina, negara yang diserang": the unit before the comma
	for first > 0 && sc.at[first-1] < 0 && (sc.isNominal(first-1) || sc.s.Tokens[first-1].UPOS == "DET") {
		first--
	}
	if first > 1 && k-first < 4 && sc.norm[first-1] == "," && sc.at[first-2] >= 0 && !sc.isTrigger(k) && !sc.x.lex.acts[sc.norm[k]] && !sc.x.lex.contention[sc.norm[k]] {
		if u := sc.at[first-2]; !sc.modifies(u) && sc.units[u].kind != entity.Pronoun && !sc.namesSource(u) {
			switch sc.typeOf(sc.units[u].ents[0]) {
			case "Country", "Place", "Person", "Organization":
				return sc.units[u].head
			}
		}
	}
	if h := sc.s.Tokens[t].Head; h >= 0 && h < rel && strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") {
		return h
	}
	return k
}
