package claim

import "strings"

// saysOfIt says whether the pronoun right behind a verb of denial is the subject of what
// is denied: "denied it had attacked", not "denied it".
func (sc *scene) saysOfIt(t int) bool {
	h := sc.s.Tokens[t+1].Head
	return sc.x.lex.code == "en" && h > t+1 && sc.verb[h] && strings.HasPrefix(sc.s.Tokens[t+1].Deprel, "nsubj")
}

// rebuffsThat says whether an English verb turns down a charge that says itself what it
// is: "dismissed reports that Chad had left", "rejected Chad's claims of meddling".
func (sc *scene) rebuffsThat(t int) bool {
	if sc.x.lex.code != "en" || !sc.verb[t] || !sc.rejects(t) {
		return false
	}
	for k := t + 1; k+2 < sc.n && k <= t+6; k++ {
		switch {
		case sc.at[k] >= 0:
			if !sc.modifies(sc.at[k]) { // "rejected Chad's claim that", "Chadian claims of meddling"
				return false
			}
		case sc.saidThing(k):
			return sc.x.lex.cues.AmbiguousRelatives.Has(sc.norm[k+1]) || sc.x.lex.cues.Of.Has(sc.norm[k+1]) && sc.s.Tokens[k+2].Morph.Tense == "ger"
		}
	}
	return false
}

// unproven says whether a clause tells what there is no proof of: "no evidence
// that Chad left".
func (sc *scene) unproven(h, t int) bool {
	if h >= t || sc.at[h] >= 0 || !sc.x.lex.cues.Proofs.Has(sc.verbOf(h)) {
		return false
	}
	st := status{modality: "actual"}
	sc.nounStatus(h, -1, &st)
	if v := sc.s.Tokens[h].Head; !st.negative && v >= 0 && v < h && sc.verb[v] {
		sc.verbStatus(v, &st, 1) // "did not find evidence that"
	}
	return st.negative
}

// awaitedWith says whether a clause of time tells of what is to come with its main clause: an
// English one in the present, "will be signed when Chad joins", and one of what comes later
// still, "sebelum bertemu Modi, Prabowo akan …", "will fly to Oman before meeting Xi".
func (sc *scene) awaitedWith(h, t int) bool {
	en, d := sc.x.lex.code == "en", sc.s.Tokens[t].Deprel
	if d != "advcl" && d != "acl:relcl" {
		return false
	}
	timed := sc.beforeVerb(t, func(k int) bool { return sc.x.lex.cues.TemporalConditionals.Has(sc.norm[k]) }) && (!en || sc.s.Tokens[t].Morph.Tense == "ger")
	if en && sc.s.Tokens[t].Morph.Tense == "pres" && !sc.infinitive(t) {
		for _, k := range sc.kids[t] {
			timed = timed || k < t && (sc.x.lex.cues.When.Has(sc.norm[k]) || sc.x.lex.cues.Sequence.Has(sc.norm[k]))
		}
	}
	for i := 0; timed && i < 3 && h >= 0; i++ {
		if sc.verb[h] && sc.at[h] < 0 {
			st := status{modality: "actual"}
			sc.verbStatus(h, &st, 3)
			return st.modality == "planned" || strings.HasPrefix(sc.governs(h), "planned")
		}
		h = sc.s.Tokens[h].Head
	}
	return false
}

// pressedInto says whether an English gerund behind k is what its verb says somebody is
// made to do: "pressured into leaving".
func (sc *scene) pressedInto(k, t int) bool {
	h := sc.s.Tokens[t].Head
	return sc.x.lex.code == "en" && sc.x.lex.cues.MadeInto.Has(sc.norm[k]) && sc.s.Tokens[t].Morph.Tense == "ger" && h >= 0 && h < k && sc.x.lex.cues.Causatives.Has(sc.lemma[h])
}

// votedTo says whether an English act of saying is what its actor has voted to do: the
// vote does it.
func (sc *scene) votedTo(c *candidate) bool {
	switch c.typ {
	case "SUPPORTS", "CRITICIZED", "REJECTED", "SIGNED", "URGED", "ACCUSED":
	default:
		return false
	}
	v := sc.s.Tokens[c.tr.tok].Head
	if sc.x.lex.code != "en" || c.tr.isNoun() || v < 0 || v >= c.tr.tok || !sc.verb[v] || !sc.x.lex.cues.Ballots.Has(sc.lemma[v]) || !sc.infinitive(c.tr.tok) {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(v, &st, 0)
	return !st.negative && st.modality == "actual" && sc.s.Tokens[v].Morph.Tense != "pres" && sc.s.Tokens[v].Morph.Tense != "ger"
}

// onPlatform says whether the recipient of an English act is only where it was said:
// "hailed the report on Twitter".
func (sc *scene) onPlatform(c *candidate) bool {
	u := c.recipAt.unit
	return u >= 0 && sc.x.lex.cues.Surface.Has(c.recipAt.place) && sc.units[u].first == sc.units[u].last && sc.x.lex.cues.Platforms.Has(sc.norm[sc.units[u].last])
}

// warnsOwn says whether whom an English verb of warning warns are the actor's own people,
// so that whoever it names behind them is not threatened: "warned its citizens against Chad".
func (sc *scene) warnsOwn(c *candidate) bool {
	h := sc.objectOf(&c.tr)
	if sc.x.lex.code != "en" || h <= c.tr.last || sc.at[h] >= 0 || c.recipAt.tok <= h {
		return false
	}
	for _, k := range sc.kids[h] {
		if k < h && sc.s.Tokens[k].UPOS == "PRON" && strings.HasPrefix(sc.s.Tokens[k].Deprel, "nmod") {
			return true
		}
	}
	return false
}
