package claim

// chargedWith gives a noun of an act that somebody is accused of its doer: who is
// accused. "The report implicated Syria in the killing of Rafik Hariri", "blamed
// Libya for the bombing of a plane".
func (sc *scene) chargedWith(d *draft) {
	if sc.x.lex.code != "en" || !d.tr.isNoun() || len(d.actors) > 0 || d.tr.light >= 0 {
		return
	}
	switch d.typ {
	case "ATTACKED", "DETAINED", "COERCED", "AIDED", "SUPPORTS":
	default:
		return
	}
	if h := sc.answersFor(&d.tr); h >= 0 {
		self, _, u := sc.argument(h)
		if ents := sc.fitting(&d.tr, "actor", "control", self, d.recips); len(ents) > 0 {
			d.actors, d.actorAt = ents, filler{ents: ents, unit: u, tok: h, place: "control"}
			return
		}
	}
	for i := range d.out {
		p := &d.out[i]
		owns := p.typ == "CONCEDED_TO" && sc.x.lex.cues.Apologies.Has(sc.lemma[p.tr.tok]) // "apologised to Egypt for the killing of …"
		if p.typ != "ACCUSED" && !owns || p.sc != sc || p.tr.isNoun() || p.tr.tok >= d.tr.tok || p.st.negative || p.recipAt.unit < 0 {
			continue
		}
		from := max(p.tr.last, sc.units[p.recipAt.unit].last) + 1
		if p.tr.passive {
			from = p.tr.last + 1
		}
		k := from
		for k < d.tr.tok && (sc.s.Tokens[k].UPOS == "ADV" || sc.x.lex.times[sc.norm[k]]) {
			k++
		}
		if k >= d.tr.tok || !sc.x.lex.cues.ChargeOpeners.Has(sc.norm[k]) && !(sc.x.lex.cues.Linking.Has(sc.lemma[p.tr.tok]) && sc.x.lex.cues.Infinitive.Has(sc.norm[k])) || sc.verbBetween(k, d.tr.tok) || sc.clauseEnd(k) < d.tr.tok {
			continue
		}
		if ents := sc.fitting(&d.tr, "actor", "control", p.actors, d.recips); owns && len(ents) > 0 {
			d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: p.tr.tok, place: "control"}
			return
		}
		if ents := sc.fitting(&d.tr, "actor", "control", p.recips, d.recips); !owns && len(ents) > 0 {
			d.actors, d.actorAt = ents, filler{ents: ents, unit: -1, tok: p.tr.tok, place: "control"}
			d.by = appendNew(d.by, p.actors...)
		}
		return
	}
}

// answersFor returns the head of whoever is said to be responsible for what a noun tells: "the
// Taliban were responsible for the attack on X", "X was behind the kidnapping of Y"; -1 for none.
func (sc *scene) answersFor(tr *trigger) int {
	k := tr.tok - 1
	for k > 0 && sc.at[k] < 0 && (sc.isNominal(k) || sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].UPOS == "NUM" || sc.x.lex.cues.Of.Has(sc.norm[k])) {
		k--
	}
	if k < 2 || sc.at[k] >= 0 {
		return -1
	}
	if v := sc.claims(k); v >= 0 {
		h, _ := sc.subject(v, 0)
		return h
	}
	switch {
	case sc.x.lex.cues.Benefactive.Has(sc.norm[k]) && sc.x.lex.cues.Answerable.Has(sc.norm[k-1]):
		k--
	case !sc.x.lex.cues.Behind.Has(sc.norm[k]):
		return -1
	}
	for k--; k > 0 && sc.s.Tokens[k].UPOS == "ADV"; k-- {
	}
	if !sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) && !(k > 0 && sc.s.Tokens[k].UPOS == "AUX") {
		return -1
	}
	return sc.unitBefore(k)
}

// claims returns the verb by which somebody says that what a noun tells behind a token was his
// deed: "claimed responsibility for the kidnapping of X", "claimed the attack on Y"; -1 for none.
func (sc *scene) claims(k int) int {
	if sc.x.lex.cues.Benefactive.Has(sc.norm[k]) && sc.x.lex.cues.Avowals.Has(sc.norm[k-1]) {
		for k--; k > 0 && (sc.x.lex.cues.Avowals.Has(sc.norm[k]) || sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].UPOS == "ADJ"); k-- {
		}
	}
	if sc.verb[k] && sc.x.lex.cues.Claiming.Has(sc.lemma[k]) && !sc.isPassiveVerb(k) {
		return k
	}
	return -1
}

// claimsAnother says whether what somebody claims to be his deed is told by a noun of another kind:
// "claimed responsibility for the kidnapping of X" is no attack.
func (sc *scene) claimsAnother(tr *trigger) bool {
	if tr.isNoun() || tr.obj < 0 || !sc.x.lex.cues.Avowals.Has(sc.norm[tr.obj]) || tr.obj+1 >= sc.n || !sc.x.lex.cues.Benefactive.Has(sc.norm[tr.obj+1]) {
		return false
	}
	for k := tr.obj + 2; k < sc.n && k < tr.obj+8 && sc.at[k] < 0 && !sc.verb[k] && !isClosing(sc.norm[k]); k++ {
		if types := sc.nounTypes(k); len(types) > 0 {
			return !types["ATTACKED"]
		}
	}
	return false
}
