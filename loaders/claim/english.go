package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// obliges says whether a modal tells what somebody wants of another: "said Israel
// must end its raids"; not of what has passed, what is suffered or what is.
func (sc *scene) obliges(tr *trigger) bool {
	v := sc.Sentence.Tokens[tr.tok].Head
	if tr.last > tr.tok {
		v = tr.last
		for v+1 < sc.Len && !sc.Verb[v] {
			v++
		}
	}
	if v <= tr.tok || v >= sc.Len || sc.Sentence.Tokens[v].UPOS != "VERB" {
		return false
	}
	for k := tr.last + 1; k < v; k++ {
		if sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) || sc.x.Lex.Cues.Perfect.Has(sc.Lemma[k]) {
			return false
		}
	}
	return true
}

// isModal says whether a trigger is a modal verb or a phrase that stands for one.
func (sc *scene) isModal(tr *trigger) bool {
	return tr.frame.Type == "URGED" && lexicon.Judges(tr.frame)
}

// stay returns the "be" of a journey in whose clause a noun stands, -1 for none.
func (sc *scene) stay(t int) int {
	for k := t - 1; k >= 0; k-- {
		if sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) && sc.StaysFor(k) {
			return k
		}
		if sc.Verb[k] || clause.IsClosing(sc.Norm[k]) && sc.Norm[k] != "," {
			return -1
		}
	}
	return -1
}

// copular says whether an English noun or adjective is a predicate: "was illegal",
// "is a violation of".
func (sc *scene) copular(t int) bool {
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "cop" {
			return true
		}
	}
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.At[k] < 0 && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) {
			return true
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "PART":
			continue
		case "CCONJ":
			return sc.x.Lex.Coord[sc.Norm[k]] && k > 1 && sc.Sentence.Tokens[k-1].UPOS == "ADJ" && sc.copular(k-1)
		}
		break
	}
	return false
}

// agentless says whether a word of a plan takes the noun before it for what it is
// meant for, not for what is planned: "the trips are aimed at …".
func (sc *scene) agentless(h int) bool {
	return sc.x.Lex.Cues.Aiming.Has(sc.Norm[h])
}

// within says whether a verb is a later word of a predicate of several words:
// "vowed to destroy" is a threat, and no attack.
func (sc *scene) within(tr *trigger, before []trigger) bool {
	if sc.x.Lex.Code != "en" {
		return sc.lodged(tr, before)
	}
	for i := range before {
		if b := &before[i]; b.tok < tr.tok && tr.tok <= b.last && b.obj < 0 && !tr.isNoun() && !b.isNoun() {
			return true
		}
	}
	return false
}

// announcesForce makes a threat of force that somebody says he will use himself:
// "said it would attack X", "pledged to retaliate against X".
func (sc *scene) announcesForce(c *candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "ATTACKED" || c.tr.isNoun() || sc.Sentence.Tokens[c.tr.tok].Morph.Tense == "ger" || c.st.negative || c.st.modality == "actual" {
		return
	}
	if h := sc.Sentence.Tokens[c.tr.tok].Head; !(len(c.by) == 1 && slices.Contains(c.actors, c.by[0])) && !(h >= 0 && sc.Commits(h) && sc.IsSpeech(h)) {
		return
	}
	c.typ, c.by = "THREATENED", nil
	c.st.modality = "actual"
}

// barePair says whether a name stands between an English verb and its object with
// nothing that makes it the object's own: "gave Lebanon fuel", whatever the tree says.
func (sc *scene) barePair(u, from, obj int) bool {
	un := &sc.Units[u]
	if sc.x.Lex.Code != "en" || un.Kind != entity.Name || un.First != from || sc.x.Lex.Cues.Genitive.Has(sc.Norm[un.Last+1]) {
		return false
	}
	return obj+1 >= sc.Len || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[obj+1]) || sc.Verb[min(obj+2, sc.Len-1)]
}

// onlyMeant says whether an infinitive spells out what a noun is for, so that the
// act is not told to have happened: "ways to restore control", "a deal to buy jets".
// "The first president to visit" did visit.
func (sc *scene) onlyMeant(t int) bool {
	if sc.x.Lex.Code != "en" || !sc.Infinitive(t) || !strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") {
		return false
	}
	h := sc.Sentence.Tokens[t].Head
	if h < 0 || h > t || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || sc.decided(h) || sc.x.Lex.Title[sc.Norm[h]] || sc.x.Lex.Standin[sc.Norm[h]] || sc.x.Lex.Gov[sc.Lemma[h]] != "" || sc.granted(h) {
		return false
	}
	for _, k := range sc.Kids[h] {
		if sc.x.Lex.Cues.Superlatives.Has(sc.Norm[k]) {
			return false
		}
	}
	return true
}

// granted says whether somebody had the opportunity, the honour or the pleasure that a noun
// names: "had the chance to meet X" tells that they met.
func (sc *scene) granted(h int) bool {
	v := sc.Sentence.Tokens[h].Head
	return sc.x.Lex.Cues.Grants.Has(sc.Lemma[h]) && v >= 0 && v < h && sc.x.Lex.Cues.Perfect.Has(sc.Lemma[v])
}

// calledOff says whether a relative clause takes the act of a noun back: "a trip to
// Warsaw, which was cancelled".
func (sc *scene) calledOff(t int) string {
	if sc.x.Lex.Code != "en" {
		return ""
	}
	for _, k := range sc.Kids[t] {
		if !strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "acl") || k < t || !sc.EnglishPassive(k) {
			continue
		}
		if s := sc.x.Lex.Gov[sc.Lemma[k]]; strings.Contains(s, "negative") {
			return s
		}
	}
	return ""
}

// promised says whether a promise that was made stands between a date and an act:
// "On Tuesday X pledged to send aid".
func (sc *scene) promised(date, t int) bool {
	for k := date; k < t; k++ {
		if sc.At[k] < 0 && sc.Verb[k] && sc.Commits(k) && sc.Sentence.Tokens[k].Morph.Tense != "pres" {
			return true
		}
	}
	return false
}

// inWhatIsOf says whether somebody is said to be in something that a country only has: "is in the
// interests of the US".
func (sc *scene) inWhatIsOf(c *candidate) bool {
	u := c.recipAt.Unit
	if c.tr.isNoun() || u < 0 || !sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[c.tr.tok]) || sc.TypeOf(sc.Units[u].Ents[0]) != "Country" {
		return false
	}
	k := sc.Units[u].First - 1
	for k > 0 && sc.Sentence.Tokens[k].UPOS == "DET" {
		k--
	}
	return k > 0 && sc.x.Lex.Cues.Of.Has(sc.Norm[k])
}
