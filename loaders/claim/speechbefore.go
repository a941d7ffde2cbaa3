package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// speechBefore reads "X mengatakan …", "X said that …", "…, X said", "…, said X".
func (sc *scene) speechBefore(t int, neg bool) {
	if sc.negated(t) || sc.commits(t) || sc.onlySaidOf(t) {
		return
	}
	var sp []int
	left := t // where the speaker's clause begins
	h, _ := sc.subject(t, 0)
	if k := sc.speakerBehindComma(t, h); k >= 0 {
		h = k
	}
	if h >= 0 && h < t {
		if u := sc.speakerUnit(h); u >= 0 {
			sp = sc.speakers(u)
			left = min(sc.units[u].first, h)
		} else {
			sp = sc.documentSpeaker(h)
			left = h
			for left > 0 && sc.isNominal(left-1) || left > 0 && sc.s.Tokens[left-1].UPOS == "DET" {
				left--
			}
		}
	}
	inverted := false
	if sc.x.lex.code == "en" && t > 0 && isClosing(sc.norm[t-1]) && (len(sp) == 0 || sc.s.Tokens[t].Morph.Tense != "ger" && sc.verbBetween(0, t) && !sc.verbBetween(t+1, sc.n)) {
		u := sc.statementBy(t + 1)
		if u < 0 {
			u = sc.nextUnit(t+1, sc.n)
		}
		if u >= 0 && !sc.modifies(u) {
			sp, inverted = sc.speakers(u), true
		}
	}
	if len(sp) == 0 {
		if neg && sc.verb[t] && sc.clauseAt(t+1) { // somebody without a name denies it all the same
			sc.x.sayings = append(sc.x.sayings, saying{start: sc.s.Tokens[t+1].Start, end: sc.s.Tokens[sc.reportEnd(t+1)-1].End, negative: true, verb: sc.s.Tokens[t].Start})
		}
		return
	}
	left = sc.speakerOpening(left)
	if inverted {
		sc.say(0, t, t, sp, neg)
		return
	}
	if neg && t+1 < sc.n && sc.x.lex.cues.Propositional.Has(sc.norm[t+1]) && !sc.saysOfIt(t) {
		return // see denials
	}
	leftContent := !neg && left > 2 && isClosing(sc.norm[left-1]) && (sc.verbBetween(0, left-1) || isQuoteMark(sc.norm[left-1]) && sc.copulaBetween(1, left-1)) && (!sc.x.lex.sub[sc.norm[0]] || isQuoteMark(sc.norm[left-1]))
	rightVerb := false
	for k := t + 1; k < sc.n; k++ {
		if sc.verb[k] || isQuoteMark(sc.norm[k]) {
			rightVerb = true
			break
		}
	}
	if leftContent && left > 1 && sc.isSpeech(left-2) && !isQuoteMark(sc.norm[left-1]) {
		leftContent = false // "X menuturkan, Y menegaskan …"
	}
	if leftContent && rightVerb && sc.x.lex.code == "id" && !isQuoteMark(sc.norm[left-1]) && !(left > 1 && isQuoteMark(sc.norm[left-2])) {
		leftContent = false // "Di tengah protes AS, X mengaku …"
	}
	if leftContent && !isQuoteMark(sc.norm[left-1]) && sc.clauseBehind(t) {
		leftContent = false // "Quoting an official, X said that …"
	}
	next := t + 1
	for next < sc.n && next < t+3 && sc.at[next] < 0 && !sc.x.lex.comp[sc.norm[next]] && sc.s.Tokens[next].UPOS == "ADV" {
		next++
	}
	explicit := next < sc.n && (sc.x.lex.comp[sc.norm[next]] || isQuoteMark(sc.norm[next]) || sc.norm[next] == ":" || sc.norm[next] == ",")
	if leftContent {
		sc.say(0, left, t, sp, neg)
	}
	end := sc.reportEnd(t + 1)
	end = min(end, sc.nextMain(t))
	if neg { // "denies it, and warns …": the denial ends at the comma
		rel := sc.relativeBefore(t)
		apart := rel > 0 && sc.norm[rel-1] == ","
		for k := t + 1; k+1 < end; k++ {
			if apart && sc.norm[k] == "," && (sc.verb[k+1] || sc.s.Tokens[k+1].UPOS == "AUX") && sc.at[k+1] < 0 {
				end = k // "X, yang membantah tuduhan itu, mengatakan akan …"
			}
			if sc.norm[k] == ";" {
				end = k
			}
			if sc.x.lex.coord[sc.norm[k]] && sc.verb[k+1] && sc.at[k+1] < 0 && (sc.s.Tokens[k+1].Head == t || sc.speaksOut(t, k+1)) {
				end = k // "membantah tudingan itu dan menolak …"
			}
			if sc.norm[k] == "," && (sc.x.lex.coord[sc.norm[k+1]] || sc.x.lex.sub[sc.norm[k+1]]) && !sc.inList(k) {
				end = k
			}
		}
	}
	if q := sc.quote[t]; q >= 0 { // reported inside a quotation: not beyond it
		for k := t; k < end; k++ {
			if sc.quote[k] != q {
				end = k
			}
		}
	}
	if explicit || rightVerb && !leftContent {
		if !explicit && !sc.clauseBehind(t) {
			end = sc.saidUpTo(t, end)
		}
		sc.say(t+1, end, t, sp, neg)
	} else if !leftContent && t+1 < sc.n {
		sc.say(t+1, sc.saidUpTo(t, end), t, sp, neg) // "announced the suspension of …"
	}
}

// nextMain returns where a clause with a subject of its own begins that the tree joins to an English verb of
// saying and a comma parts from what is said: "X alleged that …, and last week Y froze …".
func (sc *scene) nextMain(t int) int {
	if sc.x.lex.code != "en" {
		return sc.n
	}
	for _, v := range sc.kids[t] {
		if v < t || !sc.verb[v] || sc.s.Tokens[v].Deprel != "conj" || sc.ownSubject(v) < t {
			continue
		}
		for k := sc.ownSubject(v); k > t+1; k-- {
			if sc.x.lex.coord[sc.norm[k]] && sc.norm[k-1] == "," {
				return k - 1
			}
		}
	}
	return sc.n
}

// clauseAt says whether a clause begins at k: a complementizer, or a name and its verb.
func (sc *scene) clauseAt(k int) bool {
	if k >= sc.n || sc.x.lex.comp[sc.norm[k]] {
		return k < sc.n
	}
	u := sc.nextUnit(k, sc.n)
	if u < 0 || sc.units[u].first != k {
		return false
	}
	for k = sc.units[u].last + 1; k < sc.n && sc.alongVerb(k) && sc.at[k] < 0; k++ {
	}
	return k < sc.n && sc.verb[k] && sc.at[k] < 0
}

// onlySaidOf says whether the subject of an English verb of saying is whom something is said of
// and who says nothing: "is alleged to have left", "was reported to be ready".
func (sc *scene) onlySaidOf(t int) bool {
	return sc.x.lex.code == "en" && t+2 < sc.n && sc.x.lex.cues.Infinitive.Has(sc.norm[t+1]) && sc.predicateAt(t+2) && sc.englishPassive(t)
}

// speaksOut says whether a verb behind a coordinator is again an act of speech of who
// denies, and no part of what is denied: "menyangkal pabrik itu … dan mengutuk X".
func (sc *scene) speaksOut(t, v int) bool {
	if sc.x.lex.code != "id" || !prefixed(sc.norm[v]) || !sc.verbBetween(t+1, v) || sc.ownSubject(v) >= 0 {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.norm[v]] {
		switch e.frame.Type {
		case "CRITICIZED", "URGED", "ACCUSED", "THREATENED", "REJECTED":
			if e.form == active && len(e.rest) == 0 {
				return true
			}
		}
	}
	return false
}

// clauseBehind says whether the tree hangs a clause behind a verb on it.
func (sc *scene) clauseBehind(t int) bool {
	for _, k := range sc.kids[t] {
		if k > t && sc.s.Tokens[k].Deprel == "ccomp" && sc.ownSubject(k) >= 0 {
			return true
		}
	}
	return false
}

// reportEnd returns where what is reported ends: at a clause that the outlet adds
// by a contrast ("…, although", "…, meski").
func (sc *scene) reportEnd(from int) int {
	for k := from + 1; k+1 < sc.n; k++ {
		if isQuoteMark(sc.norm[k]) {
			return sc.n
		}
		if sc.norm[k] == ";" && k+1 < sc.n && !sc.x.lex.comp[sc.norm[k+1]] {
			return k // what follows is told in a clause of its own
		}
		if sc.norm[k] == "," {
			if sc.x.lex.cues.Contrasts.Has(sc.norm[k+1]) || sc.x.lex.cues.Adversatives.Has(sc.norm[k+1]) && sc.clauseOfAnother(k+2) {
				return k
			}
		}
	}
	return sc.n
}

// clauseOfAnother says whether a clause begins at a token whose subject somebody named is.
func (sc *scene) clauseOfAnother(t int) bool {
	for t < sc.n && sc.at[t] < 0 && sc.s.Tokens[t].UPOS == "DET" {
		t++
	}
	if t >= sc.n || sc.at[t] < 0 || sc.units[sc.at[t]].kind == entity.Pronoun {
		return false
	}
	h := sc.units[sc.at[t]].head
	return strings.HasPrefix(sc.s.Tokens[h].Deprel, "nsubj") && sc.s.Tokens[h].Head > h
}

// negated says whether a negator stands right before a verb.
func (sc *scene) negated(t int) bool {
	return sc.beforeVerb(t, func(k int) bool { return sc.x.lex.neg[sc.norm[k]] && !sc.exceptionAt(k) })
}

// copulaBetween says whether an English form of "be" stands between two tokens: a
// quotation without any other verb is a clause all the same, "'This is a mistake,' X said".
func (sc *scene) copulaBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if sc.at[k] < 0 && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) {
			return true
		}
	}
	return false
}
