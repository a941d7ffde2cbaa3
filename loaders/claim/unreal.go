package claim

import "strings"

// unreal says whether an English noun of an act tells of one that nobody says took
// place: it is new to the reader, and its clause says only what it would bring: "an
// attack on Iran would be a mistake".
func (sc *scene) unreal(t int) bool {
	tok := &sc.s.Tokens[t]
	h := tok.Head
	if sc.x.lex.code != "en" || h <= t || !strings.HasPrefix(tok.Deprel, "nsubj") || sc.at[t] >= 0 {
		return false
	}
	supposed := false
	for _, k := range sc.kids[h] {
		if strings.HasPrefix(sc.s.Tokens[k].Deprel, "aux") && k < h {
			supposed = supposed || sc.x.lex.poss[sc.norm[k]] || sc.x.lex.cues.FutureInPast.Has(sc.norm[k])
		}
	}
	if !supposed {
		return false
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "det" {
			return sc.x.lex.cues.Unspecific.Has(sc.norm[k])
		}
	}
	return false
}

// onlySupposed says whether the saying around a judgement is none that anybody made:
// "if it finds that Iran violated the treaty", "may say that".
func (sc *scene) onlySupposed(tr *trigger) bool {
	s := sc.x.innermost(sc.s.Tokens[tr.tok].Start)
	if s == nil || sc.x.lex.code != "en" {
		return false
	}
	t := sc.tokenAt(s.verb)
	if t < 0 || !sc.verb[t] {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(t, &st, 0)
	return st.negative || st.modality == "possible"
}

// countedBy returns the noun of the acts that an English noun only counts: of "three
// rounds of sanctions" the sanctions; h itself where it counts nothing.
func (sc *scene) countedBy(h int) int {
	if h < 0 || sc.x.lex.code != "en" || !sc.x.lex.container[sc.lemma[h]] {
		return h
	}
	for _, k := range sc.kids[h] {
		if k > h && sc.at[k] < 0 && sc.x.lex.cues.Of.Has(sc.caseOf(k)) {
			return k
		}
	}
	return h
}

// markStatus reads the conditional that opens a verb's clause: "if X leaves", "before Biden meets Xi".
func (sc *scene) markStatus(t int, st *status) {
	for _, c := range sc.kids[t] {
		w := sc.norm[c]
		if sc.s.Tokens[c].Deprel != "mark" || !sc.x.lex.cond[w] {
			continue
		}
		switch {
		case !sc.x.lex.cues.TemporalConditionals.Has(w) || sc.awaited(t):
			st.plan("possible", w)
		case sc.toCome(t):
			st.plan("planned", w)
		}
	}
}

// awaited says whether an English verb behind a conditional of time tells of what is yet
// to be: "will fight until Israel leaves", not "fought until Israel left".
func (sc *scene) awaited(t int) bool {
	if !sc.toCome(t) {
		return false
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "mark" {
			return sc.x.lex.cues.Awaiting.Has(sc.norm[k])
		}
	}
	return false
}

// toCome says whether an English verb behind a conditional of time is in the present: "spoke
// before Biden meets Xi".
func (sc *scene) toCome(t int) bool {
	return sc.x.lex.code == "en" && sc.s.Tokens[t].Morph.Tense == "pres" && !sc.infinitive(t)
}

// underWay says whether an English verb is in the present or the present progressive, which with
// a day to come is a plan: "is visiting China next month".
func (sc *scene) underWay(t int) bool {
	if sc.toCome(t) {
		return true
	}
	if sc.x.lex.code != "en" || sc.s.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "aux" && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) && sc.s.Tokens[k].Morph.Tense == "pres" {
			return true
		}
	}
	return false
}

// chargedBefore says whether an English verdict is, or is the object of, the gerund of
// what somebody is charged with by another: "is accused of ordering the massacre" judges
// nobody anew.
func (sc *scene) chargedBefore(tr *trigger) bool {
	t := tr.tok
	if tr.isNoun() {
		t = sc.s.Tokens[t].Head
	}
	return sc.x.lex.code == "en" && t > 0 && sc.s.Tokens[t].Morph.Tense == "ger" && sc.x.lex.cues.ChargeOpeners.Has(sc.norm[t-1])
}

// caused says whether the English verb t tells of what somebody is made to do by what h
// tells of: "would force Chad to leave".
func (sc *scene) caused(h, t int) bool {
	return sc.x.lex.code == "en" && h < t && sc.x.lex.cues.Causatives.Has(sc.lemma[h]) && sc.governs(h) == ""
}

// isTo says whether a form of being stands before an English "to" with nothing but adverbs
// between the two, or is left out there in a headline: "Japan to visit Ghana".
func (sc *scene) isTo(k int) bool {
	for k--; k > 0 && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "ADV" || sc.x.lex.neg[sc.norm[k]]); k-- {
		continue
	}
	if k >= 0 && sc.at[k] >= 0 && sc.isHeadline() {
		for k--; k >= 0 && sc.norm[k] != ";" && sc.norm[k] != ":"; k-- {
			if sc.verb[k] {
				return false
			}
		}
		return true
	}
	return k >= 0 && sc.at[k] < 0 && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k])
}

// endedBy says whether an English verb ends the fighting, the siege or the captivity that a
// noun tells of: who agrees to end a war has fought it.
func (sc *scene) endedBy(tr *trigger) bool {
	if sc.x.lex.code != "en" || !tr.isNoun() || tr.light < 0 {
		return false
	}
	switch tr.frame.Type {
	case "ATTACKED", "COERCED", "DETAINED":
	default:
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.lemma[tr.light]] {
		if e.frame.Type == "SUSPENDED" {
			return true
		}
	}
	return false
}

// onlyMeasured says whether an English infinitive only tells what something is enough for:
// "has not done enough to fight the rebels", "too weak to attack".
func (sc *scene) onlyMeasured(tr *trigger) bool {
	if tr.isNoun() || !sc.infinitive(tr.tok) {
		return false
	}
	h := sc.s.Tokens[tr.tok].Head
	if h < 0 || h > tr.tok {
		return false
	}
	if sc.x.lex.cues.Measures.Has(sc.norm[h]) {
		return true
	}
	for _, k := range sc.kids[h] {
		if k < tr.tok && sc.at[k] < 0 && sc.x.lex.cues.Measures.Has(sc.norm[k]) && sc.governs(k) == "" { // "too early to tell" says so itself
			return true
		}
	}
	return false
}

// auxBefore reads the auxiliaries of an English verb that stand before an aside, the words
// between them and the verb: "will, as always, support".
func (sc *scene) auxBefore(t, from int, st *status) {
	if sc.x.lex.code != "en" || from < 0 || sc.norm[from] != "," {
		return
	}
	for _, k := range sc.kids[t] {
		switch w := sc.norm[k]; {
		case k >= from || sc.at[k] >= 0 || !strings.HasPrefix(sc.s.Tokens[k].Deprel, "aux"):
		case sc.x.lex.planned[w] && !sc.x.lex.cues.PlannedInfinitives.Has(w):
			st.plan("planned", w)
		case sc.x.lex.poss[w]:
			st.plan("possible", w)
		}
	}
}

// hitByThing says whether an English infinitive tells what something without a will did that
// has no like: "the worst crisis to hit the Gulf".
func (sc *scene) hitByThing(tr *trigger) bool {
	h := sc.s.Tokens[tr.tok].Head
	if sc.x.lex.code != "en" || tr.isNoun() || !sc.infinitive(tr.tok) || h < 0 || h > tr.tok || sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" || sc.x.lex.standin[sc.norm[h]] || sc.x.lex.title[sc.norm[h]] {
		return false
	}
	for _, k := range sc.kids[h] {
		if sc.x.lex.cues.Unequalled.Has(sc.norm[k]) || sc.x.lex.cues.Superlatives.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}
