package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// saidUpTo returns where what an Indonesian verb says ends that no complementizer opens:
// "menunjukkan kemarahannya setelah …".
func (sc *Scene) saidUpTo(t, end int) int {
	if sc.x.Lex.Code != "id" || sc.OwnObject(t) < 0 {
		return end
	}
	for k := t + 2; k < end; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.ContentEnds.Has(sc.Norm[k]) {
			return k
		}
	}
	return end
}

// speechBefore reads "X mengatakan …", "X said that …", "…, X said", "…, said X".
func (sc *Scene) speechBefore(t int, neg bool) {
	if sc.Negated(t) || sc.Commits(t) || sc.onlySaidOf(t) {
		return
	}
	var sp []int
	left := t // where the speaker's clause begins
	h, _ := sc.Subject(t, 0)
	if k := sc.speakerBehindComma(t, h); k >= 0 {
		h = k
	}
	if h >= 0 && h < t {
		if u := sc.SpeakerUnit(h); u >= 0 {
			sp = AppendNew(sc.Speakers(u), sc.Speakers(sc.quotedAs(t))...)
			left = min(sc.Units[u].First, h)
		} else {
			sp = sc.documentSpeaker(h)
			left = h
			for left > 0 && sc.IsNominal(left-1) || left > 0 && sc.Sentence.Tokens[left-1].UPOS == "DET" {
				left--
			}
		}
	}
	inverted := false
	if sc.x.Lex.Code == "en" && t > 0 && IsClosing(sc.Norm[t-1]) && (len(sp) == 0 || sc.Sentence.Tokens[t].Morph.Tense != "ger" && sc.VerbBetween(0, t) && !sc.VerbBetween(t+1, sc.Len)) {
		u := sc.statementBy(t + 1)
		if u < 0 {
			u = sc.NextUnit(t+1, sc.Len)
		}
		if u >= 0 && !sc.Modifies(u) {
			sp, inverted = sc.Speakers(u), true
		}
	}
	if len(sp) == 0 {
		if neg && sc.Verb[t] && sc.clauseAt(t+1) { // somebody without a name denies it all the same
			sc.x.Sayings = append(sc.x.Sayings, Saying{Start: sc.Sentence.Tokens[t+1].Start, end: sc.Sentence.Tokens[sc.reportEnd(t+1)-1].End, Negative: true, Verb: sc.Sentence.Tokens[t].Start})
		}
		return
	}
	left = sc.speakerOpening(left)
	if inverted {
		sc.say(0, t, t, sp, neg)
		return
	}
	if neg && t+1 < sc.Len && sc.x.Lex.Cues.Propositional.Has(sc.Norm[t+1]) && !sc.saysOfIt(t) {
		return // package claim finds what
	}
	leftContent := !neg && left > 2 && IsClosing(sc.Norm[left-1]) && (sc.VerbBetween(0, left-1) || IsQuoteMark(sc.Norm[left-1]) && sc.copulaBetween(1, left-1)) && (!sc.x.Lex.Sub[sc.Norm[0]] || IsQuoteMark(sc.Norm[left-1]))
	rightVerb := false
	for k := t + 1; k < sc.Len; k++ {
		if sc.Verb[k] || IsQuoteMark(sc.Norm[k]) {
			rightVerb = true
			break
		}
	}
	if leftContent && left > 1 && sc.IsSpeech(left-2) && !IsQuoteMark(sc.Norm[left-1]) {
		leftContent = false // "X menuturkan, Y menegaskan …"
	}
	if leftContent && rightVerb && sc.x.Lex.Code == "id" && !IsQuoteMark(sc.Norm[left-1]) && !(left > 1 && IsQuoteMark(sc.Norm[left-2])) {
		leftContent = false // "Di tengah protes AS, X mengaku …"
	}
	if leftContent && !IsQuoteMark(sc.Norm[left-1]) && sc.clauseBehind(t) {
		leftContent = false // "Quoting an official, X said that …"
	}
	next := t + 1
	for next < sc.Len && next < t+3 && sc.At[next] < 0 && !sc.x.Lex.Comp[sc.Norm[next]] && sc.Sentence.Tokens[next].UPOS == "ADV" {
		next++
	}
	explicit := next < sc.Len && (sc.x.Lex.Comp[sc.Norm[next]] || IsQuoteMark(sc.Norm[next]) || sc.Norm[next] == ":" || sc.Norm[next] == ",")
	if leftContent {
		sc.say(0, left, t, sp, neg)
	}
	end := sc.reportEnd(t + 1)
	end = min(end, sc.nextMain(t))
	if neg { // "denies it, and warns …": the denial ends at the comma
		rel := sc.RelativeBefore(t)
		apart := rel > 0 && sc.Norm[rel-1] == ","
		for k := t + 1; k+1 < end; k++ {
			if apart && sc.Norm[k] == "," && (sc.Verb[k+1] || sc.Sentence.Tokens[k+1].UPOS == "AUX") && sc.At[k+1] < 0 {
				end = k // "X, yang membantah tuduhan itu, mengatakan akan …"
			}
			if sc.Norm[k] == ";" || sc.Norm[k] == "," && sc.speaksOn(k+1) {
				end = k
			}
			if sc.x.Lex.Coord[sc.Norm[k]] && sc.Verb[k+1] && sc.At[k+1] < 0 && sc.Sentence.Tokens[k+1].Morph.Tense != "ger" && (sc.Sentence.Tokens[k+1].Head == t || sc.speaksOut(t, k+1)) {
				end = k // "membantah tudingan itu dan menolak …"
			}
			if sc.Norm[k] == "," && (sc.x.Lex.Coord[sc.Norm[k+1]] || sc.x.Lex.Sub[sc.Norm[k+1]]) && !sc.InList(k) {
				end = k
			}
		}
	}
	if q := sc.Quote[t]; q >= 0 { // reported inside a quotation: not beyond it
		for k := t; k < end; k++ {
			if sc.Quote[k] != q {
				end = k
			}
		}
	}
	if explicit || rightVerb && !leftContent {
		if !explicit && !sc.clauseBehind(t) {
			end = sc.saidUpTo(t, end)
		}
		sc.say(t+1, end, t, sp, neg)
	} else if !leftContent && t+1 < sc.Len {
		sc.say(t+1, sc.saidUpTo(t, end), t, sp, neg) // "announced the suspension of …"
	}
}

// nextMain returns where a clause with a subject of its own begins that the tree joins to an English verb of
// saying and a comma parts from what is said: "X alleged that …, and last week Y froze …".
func (sc *Scene) nextMain(t int) int {
	if sc.x.Lex.Code != "en" {
		return sc.Len
	}
	for _, v := range sc.Kids[t] {
		if v < t || !sc.Verb[v] || sc.Sentence.Tokens[v].Deprel != "conj" || sc.OwnSubject(v) < t {
			continue
		}
		for k := sc.OwnSubject(v); k > t+1; k-- {
			if sc.x.Lex.Coord[sc.Norm[k]] && sc.Norm[k-1] == "," {
				return k - 1
			}
		}
	}
	return sc.Len
}

// clauseAt says whether a clause begins at k: a complementizer, or a name and its verb.
func (sc *Scene) clauseAt(k int) bool {
	if k >= sc.Len || sc.x.Lex.Comp[sc.Norm[k]] {
		return k < sc.Len
	}
	u := sc.NextUnit(k, sc.Len)
	if u < 0 || sc.Units[u].First != k {
		return false
	}
	for k = sc.Units[u].Last + 1; k < sc.Len && sc.AlongVerb(k) && sc.At[k] < 0; k++ {
	}
	return k < sc.Len && sc.Verb[k] && sc.At[k] < 0
}

// onlySaidOf says whether the subject of an English verb of saying is whom something is said of
// and who says nothing: "is alleged to have left", "was reported to be ready".
func (sc *Scene) onlySaidOf(t int) bool {
	return sc.x.Lex.Code == "en" && t+2 < sc.Len && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[t+1]) && sc.PredicateAt(t+2) && sc.EnglishPassive(t)
}

// speaksOut says whether a verb behind a coordinator is again an act of speech of who
// denies, and no part of what is denied: "menyangkal pabrik itu … dan mengutuk X".
func (sc *Scene) speaksOut(t, v int) bool {
	if sc.x.Lex.Code != "id" || !lexicon.Prefixed(sc.Norm[v]) || !sc.VerbBetween(t+1, v) || sc.OwnSubject(v) >= 0 {
		return false
	}
	return sc.addresses(sc.Norm[v])
}

// speaksOn says whether an English gerund behind a comma is again an act of speech of who denies, and no
// part of what is denied: "denied backing the rebels, accusing Chad of lies".
func (sc *Scene) speaksOn(v int) bool {
	return sc.x.Lex.Code == "en" && sc.At[v] < 0 && sc.Sentence.Tokens[v].Morph.Tense == "ger" && (sc.x.Lex.Speech[sc.Lemma[v]].Form != "" || sc.addresses(sc.Lemma[v]))
}

// addresses says whether a verb alone tells of words that somebody aims at another.
func (sc *Scene) addresses(verb string) bool {
	for _, e := range sc.x.Lex.Verbs[verb] {
		switch e.Frame.Type {
		case "CRITICIZED", "URGED", "ACCUSED", "THREATENED", "REJECTED":
			if e.Form == lexicon.Active && len(e.Rest) == 0 {
				return true
			}
		}
	}
	return false
}

// clauseBehind says whether the tree hangs a clause behind a verb on it.
func (sc *Scene) clauseBehind(t int) bool {
	for _, k := range sc.Kids[t] {
		if k > t && sc.Sentence.Tokens[k].Deprel == "ccomp" && sc.OwnSubject(k) >= 0 {
			return true
		}
	}
	return false
}

// reportEnd returns where what is reported ends: at a clause that the outlet adds
// by a contrast ("…, although", "…, meski").
func (sc *Scene) reportEnd(from int) int {
	for k := from + 1; k+1 < sc.Len; k++ {
		if IsQuoteMark(sc.Norm[k]) {
			return sc.Len
		}
		if sc.Norm[k] == ";" && k+1 < sc.Len && !sc.x.Lex.Comp[sc.Norm[k+1]] {
			return k // what follows is told in a clause of its own
		}
		if sc.Norm[k] == "," {
			if sc.x.Lex.Cues.Contrasts.Has(sc.Norm[k+1]) || sc.x.Lex.Cues.Adversatives.Has(sc.Norm[k+1]) && sc.clauseOfAnother(k+2) {
				return k
			}
		}
	}
	return sc.Len
}

// clauseOfAnother says whether a clause begins at a token whose subject somebody named is.
func (sc *Scene) clauseOfAnother(t int) bool {
	for t < sc.Len && sc.At[t] < 0 && sc.Sentence.Tokens[t].UPOS == "DET" {
		t++
	}
	if t >= sc.Len || sc.At[t] < 0 || sc.Units[sc.At[t]].Kind == entity.Pronoun {
		return false
	}
	h := sc.Units[sc.At[t]].Head
	return strings.HasPrefix(sc.Sentence.Tokens[h].Deprel, "nsubj") && sc.Sentence.Tokens[h].Head > h
}

// Negated says whether a negator stands right before a verb.
func (sc *Scene) Negated(t int) bool {
	return sc.BeforeVerb(t, func(k int) bool { return sc.x.Lex.Neg[sc.Norm[k]] && !sc.ExceptionAt(k) })
}

// copulaBetween says whether an English form of "be" stands between two tokens: a
// quotation without any other verb is a clause all the same, "'This is a mistake,' X said".
func (sc *Scene) copulaBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if sc.At[k] < 0 && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) {
			return true
		}
	}
	return false
}
