package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// Rejects says whether an English verb turns a charge down without being one of saying.
func (sc *Scene) Rejects(t int) bool {
	return sc.x.Lex.Cues.Rebuffs.Has(sc.Lemma[t])
}

// SaidThing says whether a noun names what is told: a report, a rumour, a charge.
func (sc *Scene) SaidThing(h int) bool {
	return (sc.Sentence.Tokens[h].UPOS == "NOUN" || h == 0) && (sc.x.Lex.Cues.Charges.Has(sc.Lemma[h]) || sc.x.Lex.Cues.Charges.Has(sc.Norm[h]) || sc.x.Lex.Cues.Rumours.Has(sc.Lemma[h]) || sc.x.Lex.Cues.Rumours.Has(sc.Norm[h]))
}

// DeniedBy says whether a passive tells that something was denied: "was denied by", "dibantah".
func (sc *Scene) DeniedBy(p int) bool {
	if sc.x.Lex.Speech[sc.VerbOf(p)].Status != "negative" && !(sc.x.Lex.Code == "en" && sc.Rejects(p)) {
		return false
	}
	return sc.x.Lex.Code == "id" && lexicon.DiPrefixed(sc.Norm[p]) || sc.x.Lex.Code == "en" && sc.EnglishPassive(p)
}

// passiveDenial reads "reports that Chad left were denied by Niger", "kabar bahwa … dibantah
// Niger": what the subject of the passive at t says is denied by its agent.
func (sc *Scene) passiveDenial(t int) bool {
	if !sc.Verb[t] || !sc.DeniedBy(t) {
		return false
	}
	u := sc.AgentOf(t)
	if u < 0 || sc.Units[u].First < t {
		return false
	}
	for k := t - 1; k >= 0; k-- {
		if IsQuoteMark(sc.Norm[k]) || sc.Norm[k] == ";" {
			return false
		}
		if sc.At[k] < 0 && sc.SaidThing(k) && sc.VerbBetween(k, t) {
			sc.say(k, t, t, sc.Speakers(u), true)
			return true
		}
	}
	return false
}

// saysOfIt says whether the pronoun right behind a verb of denial is the subject of what
// is denied: "denied it had attacked", not "denied it".
func (sc *Scene) saysOfIt(t int) bool {
	h := sc.Sentence.Tokens[t+1].Head
	return sc.x.Lex.Code == "en" && h > t+1 && sc.Verb[h] && strings.HasPrefix(sc.Sentence.Tokens[t+1].Deprel, "nsubj")
}

// rebuffsThat says whether an English verb turns down a charge that says itself what it
// is: "dismissed reports that Chad had left", "rejected Chad's claims of meddling".
func (sc *Scene) rebuffsThat(t int) bool {
	if sc.x.Lex.Code != "en" || !sc.Verb[t] || !sc.Rejects(t) {
		return false
	}
	for k := t + 1; k+2 < sc.Len && k <= t+6; k++ {
		switch {
		case sc.At[k] >= 0:
			if !sc.Modifies(sc.At[k]) { // "rejected Chad's claim that", "Chadian claims of meddling"
				return false
			}
		case sc.SaidThing(k):
			return sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[k+1]) || sc.x.Lex.Cues.Of.Has(sc.Norm[k+1]) && sc.Sentence.Tokens[k+2].Morph.Tense == "ger"
		}
	}
	return false
}
