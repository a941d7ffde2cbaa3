package claim

import "newsgraph/loaders/claim/clause"

// chargedWith gives a noun of an act that somebody is accused of its doer: who is
// accused. "The report implicated Syria in the killing of Rafik Hariri", "blamed
// Libya for the bombing of a plane".
func (sc *scene) chargedWith(d *draft) {
	if sc.x.Lex.Code != "en" || !d.tr.isNoun() || len(d.actors) > 0 || d.tr.light >= 0 {
		return
	}
	switch d.typ {
	case "ATTACKED", "DETAINED", "COERCED", "AIDED", "SUPPORTS":
	default:
		return
	}
	if h := sc.answersFor(&d.tr); h >= 0 {
		self, _, u := sc.Argument(h)
		if ents := sc.fitting(&d.tr, "actor", "control", self, d.recips); len(ents) > 0 {
			d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: h, Place: "control"}
			return
		}
	}
	for i := range d.out {
		p := &d.out[i]
		owns := p.typ == "CONCEDED_TO" && sc.x.Lex.Cues.Apologies.Has(sc.Lemma[p.tr.tok]) // "apologised to Egypt for the killing of …"
		if p.typ != "ACCUSED" && !owns || p.sc != sc || p.tr.isNoun() || p.tr.tok >= d.tr.tok || p.st.negative || p.recipAt.Unit < 0 {
			continue
		}
		from := max(p.tr.last, sc.Units[p.recipAt.Unit].Last) + 1
		if p.tr.passive {
			from = p.tr.last + 1
		}
		k := from
		for k < d.tr.tok && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.x.Lex.Times[sc.Norm[k]]) {
			k++
		}
		if k >= d.tr.tok || !sc.x.Lex.Cues.ChargeOpeners.Has(sc.Norm[k]) && !(sc.x.Lex.Cues.Linking.Has(sc.Lemma[p.tr.tok]) && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k])) || sc.VerbBetween(k, d.tr.tok) || sc.ClauseEnd(k) < d.tr.tok {
			continue
		}
		if ents := sc.fitting(&d.tr, "actor", "control", p.actors, d.recips); owns && len(ents) > 0 {
			d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: p.tr.tok, Place: "control"}
			return
		}
		if ents := sc.fitting(&d.tr, "actor", "control", p.recips, d.recips); !owns && len(ents) > 0 {
			d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: p.tr.tok, Place: "control"}
			d.by = clause.AppendNew(d.by, p.actors...)
		}
		return
	}
}

// answersFor returns the head of whoever is said to be responsible for what a noun tells: "the
// Taliban were responsible for the attack on X", "X was behind the kidnapping of Y"; -1 for none.
func (sc *scene) answersFor(tr *trigger) int {
	k := tr.tok - 1
	for k > 0 && sc.At[k] < 0 && (sc.IsNominal(k) || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "NUM" || sc.x.Lex.Cues.Of.Has(sc.Norm[k])) {
		k--
	}
	if k < 2 || sc.At[k] >= 0 {
		return -1
	}
	if v := sc.claims(k); v >= 0 {
		h, _ := sc.Subject(v, 0)
		return h
	}
	switch {
	case sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) && sc.x.Lex.Cues.Answerable.Has(sc.Norm[k-1]):
		k--
	case !sc.x.Lex.Cues.Behind.Has(sc.Norm[k]):
		return -1
	}
	for k--; k > 0 && sc.Sentence.Tokens[k].UPOS == "ADV"; k-- {
	}
	if !sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) && !(k > 0 && sc.Sentence.Tokens[k].UPOS == "AUX") {
		return -1
	}
	return sc.UnitBefore(k)
}

// claims returns the verb by which somebody says that what a noun tells behind a token was his
// deed: "claimed responsibility for the kidnapping of X", "claimed the attack on Y"; -1 for none.
func (sc *scene) claims(k int) int {
	if sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) && sc.x.Lex.Cues.Avowals.Has(sc.Norm[k-1]) {
		for k--; k > 0 && (sc.x.Lex.Cues.Avowals.Has(sc.Norm[k]) || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "ADJ"); k-- {
		}
	}
	if sc.Verb[k] && sc.x.Lex.Cues.Claiming.Has(sc.Lemma[k]) && !sc.IsPassiveVerb(k) {
		return k
	}
	return -1
}

// claimsAnother says whether what somebody claims to be his deed is told by a noun of another kind:
// "claimed responsibility for the kidnapping of X" is no attack.
func (sc *scene) claimsAnother(tr *trigger) bool {
	if tr.isNoun() || tr.obj < 0 || !sc.x.Lex.Cues.Avowals.Has(sc.Norm[tr.obj]) || tr.obj+1 >= sc.Len || !sc.x.Lex.Cues.Benefactive.Has(sc.Norm[tr.obj+1]) {
		return false
	}
	for k := tr.obj + 2; k < sc.Len && k < tr.obj+8 && sc.At[k] < 0 && !sc.Verb[k] && !clause.IsClosing(sc.Norm[k]); k++ {
		if types := sc.NounTypes(k); len(types) > 0 {
			return !types["ATTACKED"]
		}
	}
	return false
}
