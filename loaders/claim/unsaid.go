package claim

import "strings"

// unproven says whether a clause tells what there is no proof of: "no evidence
// that Chad left".
func (sc *scene) unproven(h, t int) bool {
	if h >= t || sc.At[h] >= 0 || !sc.x.Lex.Cues.Proofs.Has(sc.VerbOf(h)) {
		return false
	}
	st := status{modality: "actual"}
	sc.nounStatus(h, -1, &st)
	if v := sc.Sentence.Tokens[h].Head; !st.negative && v >= 0 && v < h && sc.Verb[v] {
		sc.verbStatus(v, &st, 1) // "did not find evidence that"
	}
	return st.negative
}

// awaitedWith says whether a clause of time tells of what is to come with its main clause: an
// English one in the present, "will be signed when Chad joins", and one of what comes later
// still, "sebelum bertemu Modi, Prabowo akan …", "will fly to Oman before meeting Xi".
func (sc *scene) awaitedWith(h, t int) bool {
	en, d := sc.x.Lex.Code == "en", sc.Sentence.Tokens[t].Deprel
	if d != "advcl" && d != "acl:relcl" {
		return false
	}
	timed := sc.BeforeVerb(t, func(k int) bool { return sc.x.Lex.Cues.TemporalConditionals.Has(sc.Norm[k]) }) && (!en || sc.Sentence.Tokens[t].Morph.Tense == "ger")
	if en && sc.Sentence.Tokens[t].Morph.Tense == "pres" && !sc.Infinitive(t) {
		for _, k := range sc.Kids[t] {
			timed = timed || k < t && (sc.x.Lex.Cues.When.Has(sc.Norm[k]) || sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]))
		}
	}
	for i := 0; timed && i < 3 && h >= 0; i++ {
		if sc.Verb[h] && sc.At[h] < 0 {
			st := status{modality: "actual"}
			sc.verbStatus(h, &st, 3)
			return st.modality == "planned" || strings.HasPrefix(sc.governs(h), "planned")
		}
		h = sc.Sentence.Tokens[h].Head
	}
	return false
}

// pressedInto says whether an English gerund behind k is what its verb says somebody is
// made to do: "pressured into leaving".
func (sc *scene) pressedInto(k, t int) bool {
	h := sc.Sentence.Tokens[t].Head
	return sc.x.Lex.Code == "en" && sc.x.Lex.Cues.MadeInto.Has(sc.Norm[k]) && sc.Sentence.Tokens[t].Morph.Tense == "ger" && h >= 0 && h < k && sc.x.Lex.Cues.Causatives.Has(sc.Lemma[h])
}

// votedTo says whether an English act of saying is what its actor has voted to do: the
// vote does it.
func (sc *scene) votedTo(c *candidate) bool {
	switch c.typ {
	case "SUPPORTS", "CRITICIZED", "REJECTED", "SIGNED", "URGED", "ACCUSED":
	default:
		return false
	}
	v := sc.Sentence.Tokens[c.tr.tok].Head
	if sc.x.Lex.Code != "en" || c.tr.isNoun() || v < 0 || v >= c.tr.tok || !sc.Verb[v] || !sc.x.Lex.Cues.Ballots.Has(sc.Lemma[v]) || !sc.Infinitive(c.tr.tok) {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(v, &st, 0)
	return !st.negative && st.modality == "actual" && sc.Sentence.Tokens[v].Morph.Tense != "pres" && sc.Sentence.Tokens[v].Morph.Tense != "ger"
}

// onPlatform says whether the recipient of an English act is only where it was said:
// "hailed the report on Twitter".
func (sc *scene) onPlatform(c *candidate) bool {
	u := c.recipAt.Unit
	return u >= 0 && sc.x.Lex.Cues.Surface.Has(c.recipAt.Place) && sc.Units[u].First == sc.Units[u].Last && sc.x.Lex.Cues.Platforms.Has(sc.Norm[sc.Units[u].Last])
}

// warnsOwn says whether whom an English verb of warning warns are the actor's own people,
// so that whoever it names behind them is not threatened: "warned its citizens against Chad".
func (sc *scene) warnsOwn(c *candidate) bool {
	h := sc.objectOf(&c.tr)
	if sc.x.Lex.Code != "en" || h <= c.tr.last || sc.At[h] >= 0 || c.recipAt.Tok <= h {
		return false
	}
	for _, k := range sc.Kids[h] {
		if k < h && sc.Sentence.Tokens[k].UPOS == "PRON" && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nmod") {
			return true
		}
	}
	return false
}
