package claim

import "strings"

// collectSayings finds the speech events of a sentence.
func (sc *scene) collectSayings() {
	lex := sc.x.lex
	if sc.isHeadline() { // "Menlu Retno: Indonesia tak akan …"
		if u := sc.at[0]; u >= 0 && sc.units[u].last+1 < sc.n && sc.norm[sc.units[u].last+1] == ":" {
			sc.say(sc.units[u].last+2, sc.n, sc.units[u].last+1, sc.speakers(u), false)
		}
	}
	for t := 0; t < sc.n; t++ {
		if sc.at[t] >= 0 {
			continue
		}
		if n := lex.said.at(sc.norm, t); n > 0 {
			sc.sourcePhrase(t, n, lex.saidBy[strings.Join(sc.norm[t:t+n], " ")].Status == "negative")
			t += n - 1
			continue
		}
		if sc.passiveDenial(t) {
			continue
		}
		if sc.rebuffsThat(t) {
			sc.speechBefore(t, true)
			continue
		}
		s, ok := lex.speech[sc.norm[t]]
		if !ok || s.Form != "source" { // "citing X" names a source, "X cited" speaks
			s, ok = lex.speech[sc.verbOf(t)]
		}
		if head, yes := lex.headlineSpeech[sc.norm[t]]; yes && sc.isHeadline() {
			s, ok = head, true
		}
		if !ok {
			continue
		}
		switch s.Form {
		case "source":
			sc.sourcePhrase(t, 1, s.Status == "negative")
		case "after":
			sc.speechAfter(t, s.Status == "negative")
		case "before":
			if sc.s.Tokens[t].UPOS == "NOUN" && s.Status == "" {
				continue
			}
			sc.speechBefore(t, s.Status == "negative")
		case "clause":
			if k := t + 1; k < sc.n && (sc.x.lex.comp[sc.norm[k]] || isClosing(sc.norm[k]) || sc.clauseBehind(t)) {
				sc.speechBefore(t, s.Status == "negative")
			}
		}
	}
}

func (sc *scene) say(a, b, verb int, speakers []int, neg bool) {
	// trim the stretch to tokens of its own
	for a < b && (isClosing(sc.norm[a]) && !isQuoteMark(sc.norm[a])) {
		a++
	}
	if a >= b || len(speakers) == 0 {
		return
	}
	sc.x.sayings = append(sc.x.sayings, saying{start: sc.s.Tokens[a].Start, end: sc.s.Tokens[b-1].End, speakers: speakers, negative: neg, verb: sc.s.Tokens[verb].Start})
}

// speakers returns the entities of a noun phrase that can speak.
func (sc *scene) speakers(u int) []int {
	if u < 0 {
		return nil
	}
	var out []int
	for _, e := range sc.members(u) {
		switch sc.typeOf(e) {
		case "Person", "Organization", "Country":
			out = append(out, e)
		}
	}
	return out
}

// speakerUnit returns the unit that the noun phrase at head h stands for, -1.
func (sc *scene) speakerUnit(h int) int {
	if h < 0 {
		return -1
	}
	if u := sc.at[h]; u >= 0 {
		if sc.modifies(u) {
			return -1
		}
		return u
	}
	if u := sc.outletOf(h); u >= 0 {
		return u
	}
	if sc.x.lex.statement[sc.norm[h]] { // "a UN report says …", "laporan PBB menyebut …"
		if u := sc.possessor(h); u >= 0 {
			return u
		}
		if u := sc.sourceOf(h); u >= 0 {
			return u
		}
	}
	if sc.x.lex.standin[sc.norm[h]] || sc.x.lex.title[sc.norm[h]] {
		if u := sc.possessor(h); u >= 0 {
			return u
		}
		for k := h + 1; k < sc.n && k <= h+8; k++ { // "pejabat senior di Departemen Luar Negeri", "an official at the ministry"
			if u := sc.at[k]; u >= 0 {
				return u
			}
			if sc.verb[k] || isClosing(sc.norm[k]) {
				break
			}
		}
	}
	for _, k := range sc.kids[h] {
		if d := sc.s.Tokens[k].Deprel; (d == "appos" || d == "flat") && sc.at[k] >= 0 {
			return sc.at[k]
		}
	}
	return -1
}

// sourcePhrase reads "menurut X", "according to X", "dilansir X".
func (sc *scene) sourcePhrase(t, n int, neg bool) {
	k := t + n
	if k < sc.n && sc.x.lex.cues.SourceLinks.Has(sc.norm[k]) {
		k++
	}
	u := sc.nextUnit(k, sc.n)
	if v := sc.statementBy(k); u < 0 && v >= 0 {
		u = v
	}
	if u < 0 || sc.secondHand(t) {
		return
	}
	sp := sc.speakers(u)
	if b := sc.units[u].first - 1; sc.modifies(u) && !sc.ownerOfStatement(u) && !(b >= 0 && sc.x.lex.statement[sc.norm[b]]) && !(sc.x.lex.code == "id" && b == k-1) { // "seperti dilansir X" modifies nothing
		return
	}
	end := sc.units[u].last + 1
	if diPrefixed(sc.norm[t]) && sc.x.lex.code == "id" {
		// "Hal itu disampaikan X": what came before
		if h, _ := sc.subject(t, 0); h >= 0 && (sc.x.lex.cues.Said.Has(sc.norm[h]) || sc.x.lex.statement[sc.norm[h]]) && sc.i > 0 {
			if p := &sc.x.an.Sentences[sc.i-1]; len(p.Tokens) > 0 && p.Block >= sc.s.Block-1 {
				sc.x.sayings = append(sc.x.sayings, saying{start: p.Start, end: p.End, speakers: sp, negative: neg, verb: sc.s.Tokens[t].Start})
			}
			return
		}
		if sc.x.lex.cues.AttributivePassives.Has(sc.norm[t]) { // only what stands before: "…, seperti diungkapkan X"
			if t > 2 && (sc.norm[t-1] == "," || sc.x.lex.cues.AsReported.Has(sc.norm[t-1])) {
				sc.say(0, t-1, t, sp, neg)
			}
			return
		}
	}
	if t > 1 {
		sc.say(0, t, t, sp, neg)
	}
	if end < sc.n {
		sc.say(end, sc.n, t, sp, neg)
	}
}

// secondHand says whether a source only relays what the sentence gives somebody
// else as saying: "…, kata X seperti dikutip Y".
func (sc *scene) secondHand(t int) bool {
	if !sc.x.lex.cues.Relayed.Has(sc.norm[t]) {
		return false
	}
	if t == 0 || t < 3 && sc.x.lex.cues.RelayedOpenings.Has(sc.norm[t]) {
		return false
	}
	for k := 0; k < t; k++ {
		if s, ok := sc.x.lex.speech[sc.verbOf(k)]; ok && s.Form != "source" && sc.at[k] < 0 && (s.Form == "before" && sc.verb[k] || s.Form == "after" && k > 0 && isClosing(sc.norm[k-1])) {
			return true
		}
	}
	return false
}

// speechAfter reads "…, kata X".
func (sc *scene) speechAfter(t int, neg bool) {
	prev := t - 1
	if prev >= 0 && !isClosing(sc.norm[prev]) && !sc.x.lex.cues.Thus.Has(sc.norm[prev]) {
		return
	}
	k := t + 1
	for k < sc.n && sc.s.Tokens[k].UPOS == "ADV" && sc.at[k] < 0 {
		k++
	}
	u := sc.nextUnit(k, sc.n)
	if k < sc.n && sc.x.lex.cues.Thus.Has(sc.norm[t]) && sc.x.lex.speech[sc.norm[k]].Form == "after" { // "demikian bunyi pernyataan X"
		return
	}
	if u < 0 || sc.modifies(u) && sc.units[u].standin < 0 && !(t == 0 && sc.units[u].first == k) {
		if u < 0 || k >= sc.n || !sc.x.lex.standin[sc.norm[k]] && !sc.x.lex.title[sc.norm[k]] && !sc.x.lex.statement[sc.norm[k]] {
			return
		}
	}
	if u >= 0 && sc.units[u].first > k && sc.plainNounBetween(k, sc.units[u].first) && !(sc.x.lex.statement[sc.norm[k]] && !sc.plainNounBetween(k+1, sc.units[u].first)) {
		return // "demikian laporan media Israel"; but "demikian pernyataan NATO"
	}
	sp := sc.speakers(u)
	end := sc.units[u].last + 1
	if t > 1 {
		sc.say(0, t, t, sp, neg)
		if end+1 < sc.n && sc.norm[end] == "," && sc.verbBetween(end, sc.n) { // "…, kata X, dan …"
			sc.say(end+1, sc.n, t, sp, neg)
		}
		return
	}
	sc.say(end, sc.n, t, sp, neg)
}
