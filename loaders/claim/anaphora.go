package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// recallAct finds the other end of an act that is aimed at an act told before:
// "The strike was condemned by Egypt", "keputusan itu dikecam Uni Eropa". The
// noun must point back (itu, the, this), or stand in apposition to the clause
// before it; whoever did that act is the recipient.
func (sc *scene) recallAct(tr *trigger, c *candidate, found []candidate) {
	judged, named := lexicon.Judges(tr.frame), sc.namedObject(tr)
	result := sc.resultOf(tr)
	aimed := sc.aimedThing(tr)
	if !judged && named < 0 && result < 0 && aimed < 0 && (tr.isNoun() || tr.obj >= 0) {
		return
	}
	h := -1
	switch {
	case named >= 0:
		h = named
	case result >= 0:
		h = result
	case judged:
		h = sc.judgedSubject(tr)
	case aimed >= 0:
		h = aimed
	case tr.passive:
		h, _ = sc.Subject(tr.tok, 0)
	default:
		for _, k := range sc.Kids[tr.tok] {
			if d := sc.Sentence.Tokens[k].Deprel; (d == "obj" || d == "dobj") && k > tr.tok {
				h = k
			}
		}
		if h < 0 {
			h = sc.relativeNoun(tr.tok) // "a request that X turned down"
		}
	}
	if sc.pointing(tr, h) && (judged || sc.x.Lex.Code == "en" && clause.AimedAtActs(c.typ) && named < 0) {
		sc.recallDeed(tr, c, h, found)
		return
	}
	if h < 0 || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || !sc.pointsBack(h, tr.tok) && h != sc.relativeNoun(tr.tok) {
		return
	}
	if sc.recallSponsor(tr, c, h) || !sc.pointsBack(h, tr.tok) {
		return
	}
	if sc.recallWords(tr, c, h) || sc.recallCourt(tr, c, h) || sc.recallRulers(tr, c, h) {
		return
	}
	types, lex := sc.NounTypes(h), sc.x.Lex
	if lex.Cues.Trials.Has(sc.Lemma[h]) { // "called the trial a travesty": of whoever tried or jailed somebody
		types = map[string]bool{"COERCED": true, "DETAINED": true}
	}
	if lex.Code == "en" && len(types) == 0 && c.typ == "REJECTED" && lex.Cues.Charges.Has(sc.Lemma[h]) { // "said the reports were nonsense": what somebody was accused of
		types = map[string]bool{"ACCUSED": true}
	}
	nominal := sc.Sentence.Tokens[h].Morph.Voice == "noun"
	if len(types) == 0 && !lex.Acts[sc.Norm[h]] && !lex.Acts[sc.Lemma[h]] && !nominal {
		return
	}
	if sc.recallOwned(tr, c, h, len(types) == 0) {
		return
	}
	if sc.recallStatement(tr, c, h, found) {
		return
	}
	defer func() { sc.recallDoer(tr, c, h) }()
	apposed := sc.apposedAct(h, tr.tok)
	if apposed {
		defer func() {
			if len(c.recips) == 0 && (clause.AimedAtActs(c.typ) && (len(types) > 0 || lex.Acts[sc.Norm[h]] || lex.Contention[sc.Norm[h]])) {
				sc.recallClause(tr, c, h)
			}
		}()
	}
	if sc.recallNamesake(tr, c, h, found) {
		return
	}
	sc.recallTold(tr, c, toldNoun{h, types, nominal, apposed}, found)
}

// recall gives an act for its other end those of whom the text told before and whom the word
// at a token points back to, as far as they fit; false where none does.
func (sc *scene) recall(tr *trigger, c *candidate, at int, who []int) bool {
	ents := sc.fitting(tr, "recipient", "recalled", who, c.actors)
	if len(ents) == 0 {
		return false
	}
	c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: at, Place: "recalled"}
	return true
}

// recallFrom gives an act that is aimed at an act told before who did that one.
func (sc *scene) recallFrom(tr *trigger, c *candidate, h int, p *candidate) bool {
	if sc.x.Lex.Code == "en" && len(p.actors) == 1 && sc.x.speakFor(c.actors, p.actors[0]) {
		return false // what his own side did
	}
	if !sc.recall(tr, c, h, p.actors) {
		return false
	}
	for _, e := range append(append([]int{}, p.about...), p.recips...) {
		if t := sc.TypeOf(e); (t == "Treaty" || slices.Contains(p.about, e)) && !slices.Contains(c.actors, e) && !slices.Contains(c.recips, e) {
			c.about = clause.AppendNew(c.about, e)
		}
	}
	return true
}

// recallNamesake finds whose deed an English noun points back to that was told by the same
// word: "shelled the island … returned fire … condemned the shelling". A noun for any deed
// of its kind, "the attack", means the last.
func (sc *scene) recallNamesake(tr *trigger, c *candidate, h int, found []candidate) bool {
	if sc.x.Lex.Code != "en" || sc.x.Lex.Cues.AnyDeeds.Has(sc.Lemma[h]) {
		return false
	}
	for i := len(found) - 1; i >= 0 && sc.Index-found[i].sc.Index <= 8; i-- {
		p := &found[i]
		if p.sc == sc && p.tr.tok >= min(h, tr.tok) || p.st.negative || !sc.namesake(h, p) {
			continue
		}
		if sc.recallFrom(tr, c, h, p) {
			return true
		}
	}
	return false
}

// namesake says whether an act was told by the word of the noun at h: "bombed" and "the
// bombing", "expelled" and "the expulsion".
func (sc *scene) namesake(h int, p *candidate) bool {
	for _, w := range []string{sc.Norm[h], sc.Lemma[h]} {
		for _, e := range sc.x.Lex.Nouns[w] {
			if e.Frame == p.tr.frame && len(e.Rest) == 0 {
				return true
			}
		}
	}
	return false
}

// pointsBack says whether a noun points to something told before.
func (sc *scene) pointsBack(h, t int) bool {
	for _, k := range sc.Kids[h] {
		if sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[k]) {
			return true
		}
	}
	if sc.x.Lex.Code == "en" && h > 0 && sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[h-1]) {
		return true // "called the sentence unjust", read as one noun
	}
	if sc.sumsUp(h, t) {
		return true
	}
	if r := sc.RelativeBefore(t); r >= 0 && h < r {
		for k := h - 1; k >= 0 && k >= h-3; k-- {
			if sc.Norm[k] == "," {
				return true // "…, keputusan yang dikecam X"
			}
		}
	}
	return false
}

// denials makes of "X membantahnya", "X denied it" the act told before it, not so,
// as X says.
func (sc *scene) denials(found []candidate) []candidate {
	var out []candidate
	for t := 0; t < sc.Len; t++ {
		s, speaks := sc.x.Lex.Speech[sc.VerbOf(t)]
		if !sc.Verb[t] || sc.Negated(t) || t+1 >= sc.Len {
			continue
		}
		charge := sc.deniesCharge(t)
		if (!speaks || s.Status != "negative") && !(charge && sc.Rejects(t)) {
			continue
		}
		if !sc.x.Lex.Cues.Propositional.Has(sc.Norm[t+1]) && !sc.thisMatter(t+1) && !charge {
			continue
		}
		var by []int
		if h := sc.UnitBefore(t); h >= 0 {
			by = sc.Speakers(sc.At[h])
		} else if h, _ := sc.Subject(t, 0); h >= 0 && h < t {
			by = sc.Speakers(sc.SpeakerUnit(h))
		}
		if len(by) == 0 {
			continue
		}
		if charge {
			if q, ok := sc.deniedDeed(t, by, found); ok {
				out = append(out, q)
				continue
			}
			if q, ok := sc.rebuff(t, by, found); ok {
				out = append(out, q)
				continue
			}
			if !speaks {
				continue
			}
		}
		for i := len(found) - 1; i >= 0; i-- {
			p := found[i]
			if sc.Index-p.sc.Index > 1 || p.sc != sc && sc.x.Lex.Code == "id" && sc.proposer(t) >= 0 {
				break // "Trump menawarkan diri, tetapi India menampiknya"
			}
			if charge && !meets(by, p.actors) && !sc.sameSide(by, p.actors) {
				continue // who denies a charge denies what he did himself
			}
			if p.sc.Index > sc.Index || p.sc.Index == sc.Index && p.tr.tok >= t || p.st.negative || len(p.actors) == 0 || slices.Contains(by, p.actors[0]) && len(by) == 1 && p.typ == "ACCUSED" {
				continue
			}
			if p.sc == sc && p.tr.tok == t && p.typ == "REJECTED" {
				break
			}
			if p.typ == "ACCUSED" { // who denies an accusation rejects the accuser
				q := sc.refusal(p, t, by, p.actors)
				out = append(out, q)
				break
			}
			p.st.negative, p.by, p.about = true, by, nil
			p.st.modality = "actual"
			out = append(out, p)
			sc.dropOpen(t, "REJECTED") // it is denied, nobody is turned down
			break
		}
	}
	return out
}

// dropOpen forgets the act of a type that the verb at t tells, where an end of it is missing.
func (sc *scene) dropOpen(t int, typ string) {
	sc.x.open = slices.DeleteFunc(sc.x.open, func(c candidate) bool { return c.sc == sc && c.tr.tok == t && c.typ == typ })
}

// recallHolder finds who frees a person where the text leaves it out, whoever was said to
// hold the person; and who held one whom somebody frees: "Iran freed X, who had been held
// for three years".
func (sc *scene) recallHolder(tr *trigger, c *candidate, found []candidate) {
	var others []string
	undergoes := sc.x.Lex.Code == "en" && !tr.isNoun() && (tr.passive || slices.Contains(tr.frame.Verb["recipient"], "subj")) // "was held", "was serving a sentence"
	switch {
	case c.typ == "RELEASED":
		others = []string{"DETAINED"}
	case c.typ == "DETAINED" && undergoes:
		others = []string{"RELEASED", "DETAINED", "COERCED"} // "was remanded" after "his detention by Chad"
	case (c.typ == "COERCED" || c.typ == "ACCUSED") && sc.x.Lex.Cues.StateVerbs.Has(sc.Lemma[tr.tok]) && undergoes && sc.AllPersons(c.recips): // who deports is another
		others = []string{"DETAINED", "RELEASED", "COERCED"}
	}
	if len(others) == 0 || len(c.actors) > 0 || len(c.recips) == 0 {
		return
	}
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if slices.Contains(others, p.typ) && (!p.st.negative || p.typ == "RELEASED") && slices.Contains(p.recips, c.recips[0]) {
			if ents := sc.fitting(tr, "actor", "recalled", p.actors, c.recips); len(ents) > 0 {
				c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: tr.tok, Place: "control"}
			}
			return
		}
	}
}

// thisMatter says whether "hal itu" begins at a token.
func (sc *scene) thisMatter(t int) bool {
	return t+1 < sc.Len && sc.x.Lex.Cues.Matter.Has(sc.Norm[t]) && sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[t+1])
}
