package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// collectSayings finds the speech events of a sentence.
func (sc *Scene) collectSayings() {
	lex := sc.x.Lex
	if sc.IsHeadline() { // "Menlu Retno: Indonesia tak akan …"
		if u := sc.At[0]; u >= 0 && sc.Units[u].Last+1 < sc.Len && sc.Norm[sc.Units[u].Last+1] == ":" {
			sc.say(sc.Units[u].Last+2, sc.Len, sc.Units[u].Last+1, sc.Speakers(u), false)
		}
	}
	for t := 0; t < sc.Len; t++ {
		if sc.At[t] >= 0 {
			continue
		}
		if n := lex.Said.At(sc.Norm, t); n > 0 {
			sc.sourcePhrase(t, n, lex.SaidBy[strings.Join(sc.Norm[t:t+n], " ")].Status == "negative")
			t += n - 1
			continue
		}
		if sc.passiveDenial(t) || sc.heldBy(t) {
			continue
		}
		if sc.rebuffsThat(t) {
			sc.speechBefore(t, true)
			continue
		}
		s, ok := lex.Speech[sc.Norm[t]]
		if !ok || s.Form != "source" { // "citing X" names a source, "X cited" speaks
			s, ok = lex.Speech[sc.VerbOf(t)]
		}
		if head, yes := lex.HeadlineSpeech[sc.Norm[t]]; yes && sc.IsHeadline() {
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
			if sc.Sentence.Tokens[t].UPOS == "NOUN" && s.Status == "" {
				continue
			}
			sc.speechBefore(t, s.Status == "negative")
		case "clause":
			if k := t + 1; k < sc.Len && (sc.x.Lex.Comp[sc.Norm[k]] || IsClosing(sc.Norm[k]) || sc.clauseBehind(t)) {
				sc.speechBefore(t, s.Status == "negative")
			}
		}
	}
}

func (sc *Scene) say(a, b, verb int, speakers []int, neg bool) {
	// trim the stretch to tokens of its own
	for a < b && (IsClosing(sc.Norm[a]) && !IsQuoteMark(sc.Norm[a])) {
		a++
	}
	if a >= b || len(speakers) == 0 {
		return
	}
	sc.x.Sayings = append(sc.x.Sayings, Saying{Start: sc.Sentence.Tokens[a].Start, end: sc.Sentence.Tokens[b-1].End, Speakers: speakers, Negative: neg, Verb: sc.Sentence.Tokens[verb].Start})
}

// sourcePhrase reads "menurut X", "according to X", "dilansir X".
func (sc *Scene) sourcePhrase(t, n int, neg bool) {
	k := t + n
	if k < sc.Len && sc.x.Lex.Cues.SourceLinks.Has(sc.Norm[k]) {
		k++
	}
	u := sc.NextUnit(k, sc.Len)
	if v := sc.statementBy(k); u < 0 && v >= 0 {
		u = v
	}
	if u < 0 || sc.secondHand(t) {
		return
	}
	sp := sc.Speakers(u)
	if b := sc.Units[u].First - 1; sc.Modifies(u) && !sc.ownerOfStatement(u) && !(b >= 0 && sc.x.Lex.Statement[sc.Norm[b]]) && !(sc.x.Lex.Code == "id" && b == k-1) { // "seperti dilansir X" modifies nothing
		return
	}
	end := sc.Units[u].Last + 1
	if lexicon.DiPrefixed(sc.Norm[t]) && sc.x.Lex.Code == "id" {
		// "Hal itu disampaikan X": what came before
		if h, _ := sc.Subject(t, 0); h >= 0 && (sc.x.Lex.Cues.Said.Has(sc.Norm[h]) || sc.x.Lex.Statement[sc.Norm[h]]) && sc.Index > 0 {
			if p := &sc.x.Analysis.Sentences[sc.Index-1]; len(p.Tokens) > 0 && p.Block >= sc.Sentence.Block-1 {
				sc.x.Sayings = append(sc.x.Sayings, Saying{Start: p.Start, end: p.End, Speakers: sp, Negative: neg, Verb: sc.Sentence.Tokens[t].Start})
			}
			return
		}
		if sc.x.Lex.Cues.AttributivePassives.Has(sc.Norm[t]) { // only what stands before: "…, seperti diungkapkan X"
			if t > 2 && (sc.Norm[t-1] == "," || sc.x.Lex.Cues.AsReported.Has(sc.Norm[t-1])) {
				sc.say(0, t-1, t, sp, neg)
			}
			return
		}
	}
	if t > 1 {
		sc.say(0, t, t, sp, neg)
	}
	if end < sc.Len {
		sc.say(end, sc.Len, t, sp, neg)
	}
}

// secondHand says whether a source only relays what the sentence gives somebody
// else as saying: "…, kata X seperti dikutip Y".
func (sc *Scene) secondHand(t int) bool {
	if !sc.x.Lex.Cues.Relayed.Has(sc.Norm[t]) {
		return false
	}
	if t == 0 || t < 3 && sc.x.Lex.Cues.RelayedOpenings.Has(sc.Norm[t]) {
		return false
	}
	for k := 0; k < t; k++ {
		if s, ok := sc.x.Lex.Speech[sc.VerbOf(k)]; ok && s.Form != "source" && sc.At[k] < 0 && (s.Form == "before" && sc.Verb[k] || s.Form == "after" && k > 0 && IsClosing(sc.Norm[k-1])) {
			return true
		}
	}
	return false
}

// speechAfter reads "…, kata X".
func (sc *Scene) speechAfter(t int, neg bool) {
	prev := t - 1
	if prev >= 0 && !IsClosing(sc.Norm[prev]) && !sc.x.Lex.Cues.Thus.Has(sc.Norm[prev]) {
		return
	}
	k := t + 1
	for k < sc.Len && sc.Sentence.Tokens[k].UPOS == "ADV" && sc.At[k] < 0 {
		k++
	}
	u := sc.NextUnit(k, sc.Len)
	if k < sc.Len && sc.x.Lex.Cues.Thus.Has(sc.Norm[t]) && sc.x.Lex.Speech[sc.Norm[k]].Form == "after" { // "demikian bunyi pernyataan X"
		return
	}
	if u < 0 || sc.Modifies(u) && sc.Units[u].Standin < 0 && !(t == 0 && sc.Units[u].First == k) {
		if u < 0 || k >= sc.Len || !sc.x.Lex.Standin[sc.Norm[k]] && !sc.x.Lex.Title[sc.Norm[k]] && !sc.x.Lex.Statement[sc.Norm[k]] {
			return
		}
	}
	if u >= 0 && sc.Units[u].First > k && sc.PlainNounBetween(k, sc.Units[u].First) && !(sc.x.Lex.Statement[sc.Norm[k]] && !sc.PlainNounBetween(k+1, sc.Units[u].First)) {
		return // "demikian laporan media Israel"; but "demikian pernyataan NATO"
	}
	sp := sc.Speakers(u)
	end := sc.Units[u].Last + 1
	if t > 1 {
		sc.say(0, t, t, sp, neg)
		if end+1 < sc.Len && sc.Norm[end] == "," && sc.VerbBetween(end, sc.Len) { // "…, kata X, dan …"
			sc.say(end+1, sc.Len, t, sp, neg)
		}
		return
	}
	sc.say(end, sc.Len, t, sp, neg)
}

// heldBy reads "Langkah AS dinilai Turki melanggar perjanjian": what follows the agent of an
// Indonesian passive of saying is what the agent says.
func (sc *Scene) heldBy(t int) bool {
	if sc.x.Lex.Code != "id" || !sc.x.Lex.Passive[sc.Norm[t]] {
		return false
	}
	k := t + 1
	if k < sc.Len && sc.x.Lex.Agent[sc.Norm[k]] {
		k++
	}
	u := sc.NextUnit(k, sc.Len)
	if u < 0 || sc.Units[u].First != k || sc.Modifies(u) {
		return false
	}
	from := sc.Units[u].Last + 1
	v := from
	for v < sc.Len && sc.AlongVerb(v) {
		v++
	}
	if v >= sc.Len || sc.At[v] >= 0 || !sc.Verb[v] && sc.Sentence.Tokens[v].UPOS != "ADJ" {
		return false
	}
	sc.say(from, sc.Len, t, sc.Speakers(u), false)
	return true
}
