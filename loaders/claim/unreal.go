package claim

import "strings"

// unreal says whether an English noun of an act tells of one that nobody says took
// place: it is new to the reader, and its clause says only what it would bring: "an
// attack on Iran would be a mistake".
func (sc *scene) unreal(t int) bool {
	tok := &sc.Sentence.Tokens[t]
	h := tok.Head
	if sc.x.Lex.Code != "en" || h <= t || !strings.HasPrefix(tok.Deprel, "nsubj") || sc.At[t] >= 0 {
		return false
	}
	supposed := false
	for _, k := range sc.Kids[h] {
		if strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "aux") && k < h {
			supposed = supposed || sc.x.Lex.Poss[sc.Norm[k]] || sc.x.Lex.Cues.FutureInPast.Has(sc.Norm[k])
		}
	}
	if !supposed {
		return false
	}
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "det" {
			return sc.x.Lex.Cues.Unspecific.Has(sc.Norm[k])
		}
	}
	return false
}

// onlySupposed says whether the saying around a judgement is none that anybody made:
// "if it finds that Iran violated the treaty", "may say that".
func (sc *scene) onlySupposed(tr *trigger) bool {
	s := sc.x.Innermost(sc.Sentence.Tokens[tr.tok].Start)
	if s == nil || sc.x.Lex.Code != "en" {
		return false
	}
	t := sc.TokenAt(s.Verb)
	if t < 0 || !sc.Verb[t] {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(t, &st, 0)
	return st.negative || st.modality == "possible"
}

// countedBy returns the noun of the acts that an English noun only counts: of "three
// rounds of sanctions" the sanctions; h itself where it counts nothing.
func (sc *scene) countedBy(h int) int {
	if h < 0 || sc.x.Lex.Code != "en" || !sc.x.Lex.Container[sc.Lemma[h]] {
		return h
	}
	for _, k := range sc.Kids[h] {
		if k > h && sc.At[k] < 0 && sc.x.Lex.Cues.Of.Has(sc.CaseOf(k)) {
			return k
		}
	}
	return h
}

// markStatus reads the conditional that opens a verb's clause: "if X leaves", "before Biden meets Xi".
func (sc *scene) markStatus(t int, st *status) {
	for _, c := range sc.Kids[t] {
		w := sc.Norm[c]
		if sc.Sentence.Tokens[c].Deprel != "mark" || !sc.x.Lex.Cond[w] {
			continue
		}
		switch {
		case !sc.x.Lex.Cues.TemporalConditionals.Has(w) || sc.awaited(t):
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
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "mark" {
			return sc.x.Lex.Cues.Awaiting.Has(sc.Norm[k])
		}
	}
	return false
}

// toCome says whether an English verb behind a conditional of time is in the present: "spoke
// before Biden meets Xi".
func (sc *scene) toCome(t int) bool {
	return sc.x.Lex.Code == "en" && sc.Sentence.Tokens[t].Morph.Tense == "pres" && !sc.Infinitive(t)
}

// underWay says whether an English verb is in the present or the present progressive, which with
// a day to come is a plan: "is visiting China next month".
func (sc *scene) underWay(t int) bool {
	if sc.toCome(t) {
		return true
	}
	if sc.x.Lex.Code != "en" || sc.Sentence.Tokens[t].Morph.Tense != "ger" {
		return false
	}
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "aux" && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) && sc.Sentence.Tokens[k].Morph.Tense == "pres" {
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
		t = sc.Sentence.Tokens[t].Head
	}
	return sc.x.Lex.Code == "en" && t > 0 && sc.Sentence.Tokens[t].Morph.Tense == "ger" && sc.x.Lex.Cues.ChargeOpeners.Has(sc.Norm[t-1])
}

// caused says whether the English verb t tells of what somebody is made to do by what h
// tells of: "would force Chad to leave".
func (sc *scene) caused(h, t int) bool {
	return sc.x.Lex.Code == "en" && h < t && sc.x.Lex.Cues.Causatives.Has(sc.Lemma[h]) && sc.governs(h) == ""
}

// isTo says whether a form of being stands before an English "to" with nothing but adverbs
// between the two, or is left out there in a headline: "Japan to visit Ghana".
func (sc *scene) isTo(k int) bool {
	for k--; k > 0 && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.x.Lex.Neg[sc.Norm[k]]); k-- {
		continue
	}
	if k >= 0 && sc.At[k] >= 0 && sc.IsHeadline() {
		for k--; k >= 0 && sc.Norm[k] != ";" && sc.Norm[k] != ":"; k-- {
			if sc.Verb[k] {
				return false
			}
		}
		return true
	}
	return k >= 0 && sc.At[k] < 0 && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k])
}

// endedBy says whether an English verb ends the fighting, the siege or the captivity that a
// noun tells of: who agrees to end a war has fought it.
func (sc *scene) endedBy(tr *trigger) bool {
	if sc.x.Lex.Code != "en" || !tr.isNoun() || tr.light < 0 {
		return false
	}
	switch tr.frame.Type {
	case "ATTACKED", "COERCED", "DETAINED":
	default:
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[tr.light]] {
		if e.Frame.Type == "SUSPENDED" {
			return true
		}
	}
	return false
}

// onlyMeasured says whether an English infinitive only tells what something is enough for:
// "has not done enough to fight the rebels", "too weak to attack".
func (sc *scene) onlyMeasured(tr *trigger) bool {
	if tr.isNoun() || !sc.Infinitive(tr.tok) {
		return false
	}
	h := sc.Sentence.Tokens[tr.tok].Head
	if h < 0 || h > tr.tok {
		return false
	}
	if sc.x.Lex.Cues.Measures.Has(sc.Norm[h]) {
		return true
	}
	for _, k := range sc.Kids[h] {
		if k < tr.tok && sc.At[k] < 0 && sc.x.Lex.Cues.Measures.Has(sc.Norm[k]) && sc.governs(k) == "" { // "too early to tell" says so itself
			return true
		}
	}
	return false
}

// auxBefore reads the auxiliaries of an English verb that stand before an aside, the words
// between them and the verb: "will, as always, support".
func (sc *scene) auxBefore(t, from int, st *status) {
	if sc.x.Lex.Code != "en" || from < 0 || sc.Norm[from] != "," {
		return
	}
	for _, k := range sc.Kids[t] {
		switch w := sc.Norm[k]; {
		case k >= from || sc.At[k] >= 0 || !strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "aux"):
		case sc.x.Lex.Planned[w] && !sc.x.Lex.Cues.PlannedInfinitives.Has(w):
			st.plan("planned", w)
		case sc.x.Lex.Poss[w]:
			st.plan("possible", w)
		}
	}
}

// hitByThing says whether an English infinitive tells what something without a will did that
// has no like: "the worst crisis to hit the Gulf".
func (sc *scene) hitByThing(tr *trigger) bool {
	h := sc.Sentence.Tokens[tr.tok].Head
	if sc.x.Lex.Code != "en" || tr.isNoun() || !sc.Infinitive(tr.tok) || h < 0 || h > tr.tok || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || sc.x.Lex.Standin[sc.Norm[h]] || sc.x.Lex.Title[sc.Norm[h]] {
		return false
	}
	for _, k := range sc.Kids[h] {
		if sc.x.Lex.Cues.Unequalled.Has(sc.Norm[k]) || sc.x.Lex.Cues.Superlatives.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// isDisaster says whether an English unit is a disaster with a name: "Typhoon Mara".
func (sc *scene) isDisaster(u int) bool {
	return u >= 0 && sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Disasters.Has(sc.Norm[sc.Units[u].First])
}
