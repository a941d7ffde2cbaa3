package clause

import (
	"slices"

	"newsgraph/loaders/entity"
)

// belongsElsewhere says whether the phrase of unit u behind the preposition at k
// hangs, by the tree, on a noun from the token from on, behind the head h of an act, that is not
// h's own object: in "securing support for increased pressure on Iran" nobody
// supports Iran, in "voiced regret during talks with China" nobody regrets China.
func (sc *Scene) belongsElsewhere(h, from, k, u int) bool {
	if sc.x.Lex.Code != "en" {
		return sc.ofDeed(h, from, k) || sc.ofReason(from, k) || sc.ofUnnamedDeed(h, k) || sc.partnerOfNoun(h, from, k, u)
	}
	if k-1 != h && sc.asker(k) {
		return true
	}
	n := sc.Sentence.Tokens[sc.Units[u].Head].Head
	if sc.x.Lex.Cues.Origin.Has(sc.Norm[k]) && sc.leaves(max(h+1, from), k) { // "rejected calls for the withdrawal of troops from Mali"
		return true
	}
	if n < from || n <= h || n >= k || sc.At[n] >= 0 || sc.Sentence.Tokens[n].UPOS != "NOUN" {
		return false
	}
	if sc.outsider(n) { // "freed the daughter of X"
		return true
	}
	if d := sc.Sentence.Tokens[n].Deprel; sc.Sentence.Tokens[n].Head == h && (d == "obj" || d == "iobj" || d == "compound" || d == "xcomp") {
		return false
	}
	w := sc.Norm[k]
	carried := sc.x.Lex.Gov[sc.Lemma[n]] != "" || sc.x.Lex.Cues.Partitives.Has(sc.Lemma[n])
	switch {
	case sc.x.Lex.Cues.Of.Has(w): // "a meeting with ministers of X": who met them has still to be found
		return !carried && !(sc.x.Lex.Standin[sc.Norm[n]] && !sc.HasCase(n))
	case sc.x.Lex.Cues.NounComplements.Has(w):
		return !carried && !sc.x.Lex.Standin[sc.Norm[n]] && !sc.measured(n, h)
	case sc.x.Lex.Cues.Origin.Has(w) && sc.IsTrigger(n) && sc.HasCase(n) && sc.ByMeans(n): // "evacuated its citizens with help from Spain"
		return true
	case sc.x.Lex.Cues.VerbComplements.Has(w) && sc.IsTrigger(n):
		return slices.ContainsFunc(sc.Kids[n], func(c int) bool { return sc.x.Lex.Cues.Temporal.Has(sc.Norm[c]) })
	}
	return false
}

// leaves says whether a preposition at k stands behind the noun of a withdrawal and those who
// are withdrawn, all behind another preposition: "for the withdrawal of its troops from".
func (sc *Scene) leaves(from, k int) bool {
	for n := k - 1; n >= from && n > k-6 && !sc.Verb[n] && !IsClosing(sc.Norm[n]); n-- {
		if sc.At[n] < 0 && sc.Sentence.Tokens[n].UPOS == "NOUN" && sc.NounTypes(n)["WITHDREW_FROM"] {
			return sc.HasCase(n)
		}
	}
	return false
}

// asker says whether the preposition at k stands between a noun of a request and who makes
// it: "freed the cleric at the urging of Qatar", not "stepped up pressure on Qatar".
func (sc *Scene) asker(k int) bool {
	return k > 0 && sc.At[k-1] < 0 && sc.x.Lex.Cues.RequestNouns.Has(sc.Norm[k-1]) && (sc.x.Lex.Cues.Owners.Has(sc.Norm[k]) || sc.x.Lex.Cues.Origin.Has(sc.Norm[k]))
}

// ofDeed says whether an Indonesian phrase at k belongs to a deed of another named before
// it: in "kutukan atas serangan Israel terhadap Iran" nobody damns Iran.
func (sc *Scene) ofDeed(h, from, k int) bool {
	u := sc.At[max(0, k-1)]
	if u < 0 || k == 0 || sc.Units[u].Kind == entity.Pronoun {
		return false
	}
	for n := sc.Units[u].First - 1; n >= from && n > h && sc.At[n] < 0; n-- {
		if sc.IsAttack(n) {
			return true
		}
		if !sc.IsNominal(n) {
			break
		}
	}
	return false
}

// ofReason says whether an Indonesian phrase at k tells at whom the deed was aimed that is
// the reason for the act or its theme: in "berterima kasih kepada Merkel atas bantuannya
// kepada Siprus" nobody thanks Cyprus.
func (sc *Scene) ofReason(from, k int) bool {
	if sc.x.Lex.Cases[sc.Norm[k]] != "toward" {
		return false
	}
	deed := false
	for n := k - 1; n >= from && n > k-8; n-- {
		if w := sc.Norm[n]; sc.At[n] < 0 && (sc.x.Lex.Cues.Grounds.Has(w) || sc.x.Lex.Cues.Reasons.Has(w) || sc.x.Lex.Cases[w] == "about") {
			return deed
		}
		if sc.At[n] < 0 && !sc.IsNominal(n) {
			return false
		}
		deed = deed || sc.At[n] < 0 && sc.IsTrigger(n)
	}
	return false
}

// ofUnnamedDeed says whether an Indonesian phrase at k tells whom a deed hit that the verb at
// h judges and whose doer has no name: "mengecam serangan terhadap Ukraina" blames no
// Ukrainian, "mendukung sanksi terhadap Rusia" backs no Russian.
func (sc *Scene) ofUnnamedDeed(h, k int) bool {
	if !sc.Verb[h] || sc.x.Lex.Cases[sc.Norm[k]] != "toward" {
		return false
	}
	judged := map[string]bool{}
	for _, e := range sc.x.Lex.Verbs[sc.Norm[h]] {
		judged[e.Frame.Type] = judged[e.Frame.Type] || len(e.Frame.Objects) == 0 && len(e.Rest) == 0 && AimedAtActs(e.Frame.Type)
	}
	for n := k - 1; n > h && sc.At[n] < 0 && sc.IsNominal(n); n-- {
		types := sc.NounTypes(n)
		for typ, plain := range judged {
			if !plain || types[typ] {
				continue
			}
			if typ == "SUPPORTS" && Hostile(types) || typ != "SUPPORTS" && (len(types) > 0 || sc.x.Lex.Acts[sc.Norm[n]]) {
				return true
			}
		}
	}
	return false
}

// Hostile says whether one of the types of an act is against its recipient.
func Hostile(types map[string]bool) bool {
	for _, t := range []string{"ATTACKED", "SANCTIONED", "COERCED", "DETAINED", "CRITICIZED", "ACCUSED", "THREATENED", "PROTESTED", "REJECTED", "SUSPENDED"} {
		if types[t] {
			return true
		}
	}
	return false
}

// partnerOfNoun says whether "dengan X" behind an Indonesian verb hangs on a noun of
// another act between them, which is not what the verb does: "berbicara kepada Trump
// mengenai pertemuan dengan Kim".
func (sc *Scene) partnerOfNoun(h, from, k, u int) bool {
	if !sc.Verb[h] || !sc.x.Lex.Cues.Comitative.Has(sc.Norm[k]) {
		return false
	}
	n := sc.Sentence.Tokens[sc.Units[u].Head].Head
	if n < from || n <= h || n >= k || sc.At[n] >= 0 || !sc.IsTrigger(n) || sc.Verb[n] {
		return false
	}
	return sc.Sentence.Tokens[n].Deprel != "obj" && sc.HasCase(n)
}
