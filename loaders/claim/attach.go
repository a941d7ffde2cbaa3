package claim

import (
	"slices"

	"newsgraph/loaders/entity"
)

// belongsElsewhere says whether the phrase of unit u behind the preposition at k
// hangs, by the tree, on a noun from the token from on, behind the head h of an act, that is not
// h's own object: in "securing support for increased pressure on Iran" nobody
// supports Iran, in "voiced regret during talks with China" nobody regrets China.
func (sc *scene) belongsElsewhere(h, from, k, u int) bool {
	if sc.x.lex.code != "en" {
		return sc.ofDeed(h, from, k) || sc.ofReason(from, k) || sc.ofUnnamedDeed(h, k) || sc.partnerOfNoun(h, from, k, u)
	}
	if k-1 != h && sc.asker(k) {
		return true
	}
	n := sc.s.Tokens[sc.units[u].head].Head
	if sc.x.lex.cues.Origin.Has(sc.norm[k]) && sc.leaves(max(h+1, from), k) { // "rejected calls for the withdrawal of troops from Mali"
		return true
	}
	if n < from || n <= h || n >= k || sc.at[n] >= 0 || sc.s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	if sc.outsider(n) { // "freed the daughter of X"
		return true
	}
	if d := sc.s.Tokens[n].Deprel; sc.s.Tokens[n].Head == h && (d == "obj" || d == "iobj" || d == "compound" || d == "xcomp") {
		return false
	}
	w := sc.norm[k]
	carried := sc.x.lex.gov[sc.lemma[n]] != "" || sc.x.lex.cues.Partitives.Has(sc.lemma[n])
	switch {
	case sc.x.lex.cues.Of.Has(w): // "a meeting with ministers of X": who met them has still to be found
		return !carried && !(sc.x.lex.standin[sc.norm[n]] && !sc.hasCase(n))
	case sc.x.lex.cues.NounComplements.Has(w):
		return !carried && !sc.x.lex.standin[sc.norm[n]] && !sc.measured(n, h)
	case sc.x.lex.cues.Origin.Has(w) && sc.isTrigger(n) && sc.hasCase(n) && sc.byMeans(n): // "evacuated its citizens with help from Spain"
		return true
	case sc.x.lex.cues.VerbComplements.Has(w) && sc.isTrigger(n):
		return slices.ContainsFunc(sc.kids[n], func(c int) bool { return sc.x.lex.cues.Temporal.Has(sc.norm[c]) })
	}
	return false
}

// leaves says whether a preposition at k stands behind the noun of a withdrawal and those who
// are withdrawn, all behind another preposition: "for the withdrawal of its troops from".
func (sc *scene) leaves(from, k int) bool {
	for n := k - 1; n >= from && n > k-6 && !sc.verb[n] && !isClosing(sc.norm[n]); n-- {
		if sc.at[n] < 0 && sc.s.Tokens[n].UPOS == "NOUN" && sc.nounTypes(n)["WITHDREW_FROM"] {
			return sc.hasCase(n)
		}
	}
	return false
}

// asker says whether the preposition at k stands between a noun of a request and who makes
// it: "freed the cleric at the urging of Qatar", not "stepped up pressure on Qatar".
func (sc *scene) asker(k int) bool {
	return k > 0 && sc.at[k-1] < 0 && sc.x.lex.cues.RequestNouns.Has(sc.norm[k-1]) && (sc.x.lex.cues.Owners.Has(sc.norm[k]) || sc.x.lex.cues.Origin.Has(sc.norm[k]))
}

// ofDeed says whether an Indonesian phrase at k belongs to a deed of another named before
// it: in "kutukan atas serangan Israel terhadap Iran" nobody damns Iran.
func (sc *scene) ofDeed(h, from, k int) bool {
	u := sc.at[max(0, k-1)]
	if u < 0 || k == 0 || sc.units[u].kind == entity.Pronoun {
		return false
	}
	for n := sc.units[u].first - 1; n >= from && n > h && sc.at[n] < 0; n-- {
		if sc.isAttack(n) {
			return true
		}
		if !sc.isNominal(n) {
			break
		}
	}
	return false
}

// ofReason says whether an Indonesian phrase at k tells at whom the deed was aimed that is
// the reason for the act or its theme: in "berterima kasih kepada Merkel atas bantuannya
// kepada Siprus" nobody thanks Cyprus.
func (sc *scene) ofReason(from, k int) bool {
	if sc.x.lex.cases[sc.norm[k]] != "toward" {
		return false
	}
	deed := false
	for n := k - 1; n >= from && n > k-8; n-- {
		if w := sc.norm[n]; sc.at[n] < 0 && (sc.x.lex.cues.Grounds.Has(w) || sc.x.lex.cues.Reasons.Has(w) || sc.x.lex.cases[w] == "about") {
			return deed
		}
		if sc.at[n] < 0 && !sc.isNominal(n) {
			return false
		}
		deed = deed || sc.at[n] < 0 && sc.isTrigger(n)
	}
	return false
}

// ofUnnamedDeed says whether an Indonesian phrase at k tells whom a deed hit that the verb at
// h judges and whose doer has no name: "mengecam serangan terhadap Ukraina" blames no
// Ukrainian, "mendukung sanksi terhadap Rusia" backs no Russian.
func (sc *scene) ofUnnamedDeed(h, k int) bool {
	if !sc.verb[h] || sc.x.lex.cases[sc.norm[k]] != "toward" {
		return false
	}
	judged := map[string]bool{}
	for _, e := range sc.x.lex.verbs[sc.norm[h]] {
		judged[e.frame.Type] = judged[e.frame.Type] || len(e.frame.Objects) == 0 && len(e.rest) == 0 && aimedAtActs(e.frame.Type)
	}
	for n := k - 1; n > h && sc.at[n] < 0 && sc.isNominal(n); n-- {
		types := sc.nounTypes(n)
		for typ, plain := range judged {
			if !plain || types[typ] {
				continue
			}
			if typ == "SUPPORTS" && hostile(types) || typ != "SUPPORTS" && (len(types) > 0 || sc.x.lex.acts[sc.norm[n]]) {
				return true
			}
		}
	}
	return false
}

// hostile says whether one of the types of an act is against its recipient.
func hostile(types map[string]bool) bool {
	for _, t := range []string{"ATTACKED", "SANCTIONED", "COERCED", "DETAINED", "CRITICIZED", "ACCUSED", "THREATENED", "PROTESTED", "REJECTED", "SUSPENDED"} {
		if types[t] {
			return true
		}
	}
	return false
}

// lightCase says whether an oblique noun may be carried by a light verb: "led a
// delegation on a visit", "engaged in talks", never "voiced concern over the raid".
func (sc *scene) lightCase(t int) bool {
	for _, c := range sc.kids[t] {
		if sc.s.Tokens[c].Deprel != "case" && sc.s.Tokens[c].Deprel != "mark" {
			continue
		}
		if sc.x.lex.code == "id" { // "menjatuhkan sanksi kepada X atas serangannya" launches no attack
			w := sc.norm[c]
			return !sc.x.lex.cues.Grounds.Has(w) && !sc.x.lex.cues.Reasons.Has(w) && sc.x.lex.cases[w] != "about"
		}
		return sc.x.lex.cues.LightCases.Has(sc.norm[c])
	}
	return true
}

// unnamedPartner says whether the partner of a symmetric act is told and is
// nobody with a name: "the two men spoke to reporters", "met with survivors".
func (sc *scene) unnamedPartner(c *candidate) bool {
	tr := &c.tr
	if len(c.recips) > 0 || tr.passive {
		return false
	}
	if tr.isNoun() && tr.light < 0 {
		return false
	}
	if sc.namelessBehind(max(tr.last, tr.obj) + 1) {
		return true
	}
	if tr.isNoun() {
		return false
	}
	for _, k := range sc.kids[tr.tok] {
		tok := &sc.s.Tokens[k]
		if k <= tr.last || tok.UPOS != "NOUN" || sc.at[k] >= 0 || sc.x.lex.times[sc.norm[k]] {
			continue
		}
		if tok.Deprel == "obj" && tr.obj < 0 && sc.x.lex.cues.Fulfilling.Has(sc.lemma[tr.tok]) {
			return true
		}
		if sc.isTrigger(k) {
			continue
		}
		switch tok.Deprel {
		case "obj":
			return tr.obj < 0 && sc.x.lex.standin[sc.norm[k]]
		case "obl":
			for _, p := range sc.kids[k] {
				if sc.x.lex.cues.PartnerCases.Has(sc.norm[p]) {
					return true
				}
			}
		}
	}
	return false
}

// namelessBehind says whether the partner behind a noun of an English meeting or talk is
// somebody without a name: "held talks with business leaders".
func (sc *scene) namelessBehind(k int) bool {
	if k >= sc.n || !sc.x.lex.cues.Comitative.Has(sc.norm[k]) {
		return false
	}
	head := -1
	for k++; k < sc.n && sc.at[k] < 0 && (sc.isNominal(k) || sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].UPOS == "PRON"); k++ {
		if sc.isNominal(k) {
			head = k
		}
	}
	if head < 0 || k < sc.n && (sc.at[k] >= 0 || sc.x.lex.coord[sc.norm[k]]) {
		return false
	}
	return sc.x.lex.standin[sc.norm[head]] || sc.x.lex.title[sc.lemma[head]] || sc.x.lex.nonstate[sc.norm[head]]
}

// partnerOfNoun says whether "dengan X" behind an Indonesian verb hangs on a noun of
// another act between them, which is not what the verb does: "berbicara kepada Trump
// mengenai pertemuan dengan Kim".
func (sc *scene) partnerOfNoun(h, from, k, u int) bool {
	if !sc.verb[h] || !sc.x.lex.cues.Comitative.Has(sc.norm[k]) {
		return false
	}
	n := sc.s.Tokens[sc.units[u].head].Head
	if n < from || n <= h || n >= k || sc.at[n] >= 0 || !sc.isTrigger(n) || sc.verb[n] {
		return false
	}
	return sc.s.Tokens[n].Deprel != "obj" && sc.hasCase(n)
}
