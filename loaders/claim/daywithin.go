package claim

import "newsgraph/loaders/claim/clause"

// dayOfOccasion says whether a date from a to b, or the phrase or clause that holds it, says which occasion
// it was on, in or since which the verb h has its act: "seized the Golan in the 1967 war", "during a May 3
// telephone conversation", "pada Pemilu 2019", "dalam wawancara yang disiarkan Minggu".
func (sc *scene) dayOfOccasion(tr *trigger, h, a, b int) bool {
	n := sc.HeadOf(a, b-1)
	for steps := 0; steps < 3; steps++ {
		if n = sc.Sentence.Tokens[n].Head; n < 0 || n == tr.tok || n == tr.obj || n == h {
			return false
		}
		t := &sc.Sentence.Tokens[n]
		if sc.At[n] >= 0 || t.UPOS != "NOUN" || t.Deprel != "obl" || t.Head != h {
			continue
		}
		if steps == 0 && (n == b || a == n+1 || n > b && n <= b+2) {
			types := sc.NounTypes(n)
			if types["AGREED_WITH"] || sc.x.speaks(tr.frame.Type) && namesDeed(types) {
				return false // "in the 2015 agreement", "charged X in the 2018 murder"
			}
		} else if !sc.x.speaks(tr.frame.Type) || !sc.x.Lex.Cues.Venues.Has(sc.Norm[n]) || n > tr.tok {
			return false
		}
		return sc.inWhich(n)
	}
	return false
}

// inWhich says whether a noun stands behind a preposition of what something else happened in, at or since.
func (sc *scene) inWhich(n int) bool {
	for _, k := range sc.Kids[n] {
		if w := sc.Norm[k]; k < n && sc.Sentence.Tokens[k].Deprel == "case" && (sc.x.Lex.Settings[w] && !sc.x.Lex.Cues.Sequence.Has(w) || sc.x.Lex.Cues.Since.Has(w)) {
			return true
		}
	}
	return false
}

// namesDeed says whether one of the types that a noun may name is a deed.
func namesDeed(types map[string]bool) bool {
	for t := range types {
		if deed(t) {
			return true
		}
	}
	return false
}

// deedBefore returns the noun of a deed that a date from a on hangs behind, nothing but names,
// prepositions and adjectives between them: "the attack by X on Y on Monday"; -1 for none.
func (sc *scene) deedBefore(a int) int {
	for k := a - 1; k >= 0 && k >= a-10; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		if sc.Verb[k] || clause.IsClosing(sc.Norm[k]) || sc.x.Lex.Sub[sc.Norm[k]] {
			return -1
		}
		if sc.Sentence.Tokens[k].UPOS == "NOUN" && (sc.x.Lex.Cues.Incidents.Has(sc.Norm[k]) || namesDeed(sc.NounTypes(k))) {
			return k
		}
	}
	return -1
}

// dayOfDeed says whether a date from a on is that of a deed that words are about: a month or week behind
// it ("condemned the killing of X last week"), any day of a deed that stands before the verb ("Serangan ke X
// pada Senin itu dikecam Y", "after the attack on Monday, X urged Y").
func (sc *scene) dayOfDeed(tr *trigger, a int, value string) bool {
	if !sc.x.speaks(tr.frame.Type) || tr.isNoun() {
		return false
	}
	n := sc.deedBefore(a)
	if a > tr.tok {
		return n > tr.last && !wholeDay(value)
	}
	return n >= 0 && n < tr.tok && sc.closesPhrase(a, tr.tok)
}

// closesPhrase says whether nothing but what belongs to a verb stands between a date and the verb behind it, or a comma.
func (sc *scene) closesPhrase(a, t int) bool {
	for k := a - 1; k >= 0 && k >= a-2; k-- {
		if sc.Norm[k] == "," {
			return false // "after the attack by X, on Monday, Y said"
		}
	}
	return a < t
}

// judgedDeed says whether a noun of a deed is what the verb g, whose day ends before b, only speaks of: "On Monday X
// condemned the killing of Y".
func (sc *scene) judgedDeed(tr *trigger, g, b int) bool {
	if g < b || g >= tr.tok || !tr.isNoun() || tr.light >= 0 || !deed(tr.frame.Type) || !sc.above(g, tr.tok) {
		return false
	}
	for k := sc.Sentence.Tokens[tr.tok].Head; k > g && k < tr.tok; k = sc.Sentence.Tokens[k].Head {
		for t := range sc.NounTypes(k) {
			if sc.x.speaks(t) {
				return true // "On Monday X voiced opposition to sanctions by Y"
			}
		}
	}
	for _, e := range sc.x.Lex.Verbs[sc.VerbKey(g)] {
		if len(e.Rest) == 0 && len(e.Frame.Objects) == 0 && sc.x.speaks(e.Frame.Type) {
			return true
		}
	}
	return false
}

// sinceDeed says whether a date from a to b is that of a deed since or after which the verb h has its act:
// "Sejak invasi Rusia ke Ukraina pada Februari 2022, Polandia mengirim tank".
func (sc *scene) sinceDeed(tr *trigger, h, a, b int) bool {
	n := sc.HeadOf(a, b-1)
	for steps := 0; steps < 3; steps++ {
		if n = sc.Sentence.Tokens[n].Head; n < 0 || n == tr.tok || n == h {
			return false
		}
		if sc.Sentence.Tokens[n].Head != h || n > a || !namesDeed(sc.NounTypes(n)) {
			continue
		}
		for _, k := range sc.Kids[n] {
			if w := sc.Norm[k]; k < n && (sc.x.Lex.Cues.Since.Has(w) || sc.x.Lex.Cues.Sequence.Has(w)) {
				return true
			}
		}
	}
	return false
}
