package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// A stage is one step from the units found for a trigger's roles to an act: it mends
// the draft, or says why there is no act after all; "" lets it go on.
type stage func(sc *scene, d *draft) string

// stages lists the stages in their order. Each sees what those before it left.
func stages() []stage {
	return []stage{
		(*scene).typeByScene,
		(*scene).ownStatus,
		(*scene).insideContent,
		(*scene).endsElsewhere,
		(*scene).endsAround,
		(*scene).typeByStatus,
		(*scene).onlyPurpose,
		(*scene).endsRecalled,
		(*scene).onlyAskedFor,
		(*scene).openContent,
		(*scene).takesBack,
		(*scene).bothEnds,
		(*scene).onlyJudgement,
		(*scene).doubted,
		(*scene).statusAround,
		(*scene).attributed,
		(*scene).dated,
	}
}

// typeByScene gives a type that the words around the trigger ask for.
func (sc *scene) typeByScene(d *draft) string {
	if sc.suffers(&d.tr) && len(d.actors) == 0 {
		return "nobody is said to have done it"
	}
	sc.askedForRelease(&d.candidate, d.known())
	if sc.movesIn(&d.candidate) {
		d.typ = "MOBILIZED"
	}
	if d.typ == "MET_WITH" && sc.byPhone(&d.tr) {
		d.typ = "SPOKE_WITH"
	}
	if d.typ == "SPOKE_WITH" && sc.inPerson(&d.tr, len(d.recips) > 0) {
		d.typ = "MET_WITH"
	}
	sc.courtesy(&d.candidate)
	return ""
}

// ownStatus reads whether the trigger's own clause says that it is so, and who says so.
func (sc *scene) ownStatus(d *draft) string {
	d.st = sc.statusOf(&d.tr)
	by, neg := sc.tellers(&d.tr)
	if neg && !sc.presupposed(&d.tr) {
		d.st.negative = !d.st.negative
	}
	d.by = by
	return ""
}

// endsElsewhere fills ends that stand neither at the trigger's places nor in an act
// told before.
func (sc *scene) endsElsewhere(d *draft) string {
	tr := &d.tr
	sc.askedBy(tr, &d.candidate)
	sc.helped(tr, &d.candidate)
	sc.received(tr, &d.candidate)
	sc.foughtWith(tr, &d.candidate)
	sc.protesters(tr, &d.candidate)
	sc.crowd(tr, &d.candidate)
	sc.ownGovernment(tr, &d.candidate)
	sc.chargedWith(d)
	sc.blamedDeed(d)
	sc.pastApposition(d)
	sc.partDenied(d)
	sc.ownVoice(d)
	sc.byDocument(d)
	sc.announced(d)
	sc.answered(d)
	sc.askedPartner(d)
	sc.toldPartner(d)
	sc.namedLater(&d.candidate)
	sc.statePronoun(tr, &d.candidate)
	sc.calledUpon(tr, &d.candidate)
	return ""
}

// endsAround gives an act that is asked for the actor of whom it is asked: "urged
// Russia to reverse its suspension".
func (sc *scene) endsAround(d *draft) string {
	if d.inside == nil || !(d.actorAt.Unit >= 0 && sc.Units[d.actorAt.Unit].Kind == entity.Pronoun || len(d.actors) == 0 && sc.decided(sc.Sentence.Tokens[d.tr.tok].Head)) {
		return ""
	}
	if ents := sc.fitting(&d.tr, "actor", "control", d.inside.recips, d.recips); len(ents) > 0 && d.inside.content == "none" {
		d.actors = ents
	}
	return ""
}

// typeByStatus gives an act the type that its ends and its status make of it.
func (sc *scene) typeByStatus(d *draft) string {
	tr, c := &d.tr, &d.candidate
	if c.typ == "ATTACKED" && sc.attacksWords(tr) {
		c.typ = "CRITICIZED"
	}
	if c.typ == "THREATENED" && tr.frame.Polarity == "negative" { // who does not rule out force threatens with it
		if c.st.negative {
			c.typ, c.st.modality = "ATTACKED", "planned"
		} else {
			c.st.modality = "actual"
		}
	}
	if c.typ == "ATTACKED" && (!tr.isNoun() || tr.light >= 0) && sc.x.Lex.Cues.VerbalAttacks.Has(sc.Lemma[max(tr.tok, tr.last, tr.obj)]) && sc.AllPersons(c.actors) && (sc.AllPersons(c.recips) || sc.ownOffices(c) || sc.inWords(c)) {
		c.typ = "CRITICIZED" // one politician attacks another in words
	}
	if c.typ == "ATTACKED" && !tr.isNoun() && !c.st.negative && c.st.modality == "planned" && sc.x.Lex.Cues.Retaliation.Has(sc.Lemma[tr.tok]) {
		c.typ, c.st.modality = "THREATENED", "actual" // who says that he will strike back threatens
	}
	if c.typ == "SUPPORTS" && sc.seeksBacking(tr) {
		c.typ, c.st.modality = "URGED", "actual" // "ingin mendapat dukungan dari X" asks X
		c.actors, c.recips, c.actorAt, c.recipAt = c.recips, c.actors, c.recipAt, c.actorAt
	}
	if c.typ == "THREATENED" && sc.x.Lex.Code == "id" && !tr.isNoun() && c.st.modality == "planned" && sc.namesOne(tr, sc.x.Lex.Cues.Revenge.Has, sc.x.Lex.Cues.Retaliation.Has) {
		c.st.modality = "actual" // "berjanji akan memberi balasan"
	}
	if c.st.modality == "planned" && !c.st.negative && sc.votedTo(c) {
		c.st.modality = "actual"
	}
	if c.typ == "AIDED" && c.st.modality == "actual" && (!tr.isNoun() || sc.x.Lex.Code == "id" && tr.light >= 0) {
		v := tr.tok
		if tr.isNoun() {
			v = tr.light
		}
		if s := sc.x.Lex.Gov[sc.VerbOf(v)]; s == "planned" || s == "possible" && sc.IsLight(v) {
			c.st.modality = s // what is pledged or offered is still to come
		}
	}
	if c.typ == "VISITED" && sc.movesForces(c) {
		c.typ = "MOBILIZED" // troops that enter a country do not visit it
	}
	if c.typ == "CONCEDED_TO" && c.st.negative && permits(tr) { // who does not allow refuses
		c.typ, c.st.negative = "REJECTED", false
		sc.willNot(c)
	}
	if c.typ == "SUPPORTS" && c.st.negative && c.recipAt.Place == "objposs" && sc.x.Lex.Cues.Recognition.Has(sc.Lemma[tr.tok]) {
		c.typ, c.st.negative = "REJECTED", false // who does not recognise a claim rejects it
		sc.willNot(c)
	}
	return ""
}

// willNot makes a refusal of what somebody will not do: who says that he never will refuses now.
func (sc *scene) willNot(c *candidate) {
	if sc.x.Lex.Code == "id" && c.st.modality == "planned" {
		c.st.modality = "actual"
	}
}

// onlyPurpose makes planned what is only what another act is done for.
func (sc *scene) onlyPurpose(d *draft) string {
	if d.inside == nil {
		sc.purpose(&d.tr, d.before, &d.st)
		sc.aim(&d.tr, &d.st)
	}
	return ""
}

// endsRecalled fills ends from the acts told before.
func (sc *scene) endsRecalled(d *draft) string {
	sc.travelCompanions(&d.tr, &d.candidate)
	if sc.x.Lex.Code == "id" {
		sc.recallObject(&d.tr, &d.candidate, d.known())
	}
	sc.recallNamed(&d.tr, &d.candidate, d.known())
	if len(d.recips) == 0 && len(d.actors) > 0 {
		sc.recallAct(&d.tr, &d.candidate, d.known())
		if len(d.recips) == 0 { // whose deed it was is enough
			sc.recallAct(&d.tr, &d.candidate, sc.x.open)
		}
		sc.recallDoing(&d.tr, &d.candidate)
	}
	sc.recallHolder(&d.tr, &d.candidate, d.known())
	sc.recallCaptor(&d.tr, &d.candidate, d.known())
	sc.recallSufferer(&d.tr, &d.candidate, d.known())
	sc.recallAnswered(d)
	sc.recallJailer(&d.tr, &d.candidate)
	sc.recallSigners(&d.tr, &d.candidate, d.known())
	sc.recallTroops(&d.tr, &d.candidate, d.known())
	sc.recallStricken(&d.tr, &d.candidate, d.known())
	sc.metAddressee(&d.tr, &d.candidate)
	sc.metTogether(&d.tr, &d.candidate)
	sc.captors(d)
	sc.otherSide(d)
	sc.recallMeeting(&d.tr, &d.candidate, d.known())
	sc.talkedOut(&d.tr, &d.candidate, d.out)
	sc.underCondition(d)
	return ""
}

// onlyAskedFor turns down what a verb before it asks for, threatens with or ends, and
// what only tells.
func (sc *scene) onlyAskedFor(d *draft) string {
	if d.tr.isNoun() && d.inside == nil && sc.isContentNoun(&d.tr, d.before) {
		return "what is asked for"
	}
	if (sc.x.Lex.Sym[d.typ] || d.typ == "AIDED" && sc.x.Lex.Code == "id") && sc.brokenOff(&d.tr, d.before) {
		return "it is broken off"
	}
	return sc.tells(&d.candidate)
}

// bothEnds leaves an act open of which an end is missing.
func (sc *scene) bothEnds(d *draft) string {
	paired := sc.x.Lex.Sym[d.typ] && len(d.actors) > 1 && !sc.eachAlone(&d.tr)
	if (len(d.actors) == 0 || len(d.recips) == 0) && !paired {
		if sc.toEverybody(&d.candidate) {
			return "it is said to everybody"
		}
		sc.trace(&d.tr, "unresolved", missing(&d.candidate))
		d.open = true
	}
	return ""
}

// onlyJudgement turns down a judgement that nobody passes on another.
func (sc *scene) onlyJudgement(d *draft) string {
	if lexicon.Judges(d.tr.frame) && (d.tr.passive || d.inside != nil && d.inside.content == "claimed" || sc.bareGerund(&d.tr) || !sc.finishJudgement(&d.candidate)) {
		return "no judgement of another"
	}
	return ""
}

// doubted turns down an act against which the words around it speak.
func (sc *scene) doubted(d *draft) string {
	switch {
	case sc.tellsOnly(&d.tr, &d.candidate):
		return "it tells, it does not act"
	case d.typ == "URGED" && sc.namesQuoted(&d.tr):
		return "it only names"
	case sc.warnedAgainst(&d.tr, d.before):
		return "what is warned against"
	}
	return sc.doubt(&d.candidate, d.out)
}

// statusAround takes over the doubt that hangs over the act on which this one hangs.
func (sc *scene) statusAround(d *draft) string {
	sc.inheritStatus(&d.candidate, d.out)
	sc.announcesForce(&d.candidate)
	return ""
}

// attributed says who says so: those who accuse somebody of it too, never who acts in
// an act of speech.
func (sc *scene) attributed(d *draft) string {
	d.by = sc.ownWords(&d.candidate)
	if sc.saidThere(d) || sc.takenAsKnown(&d.candidate) {
		d.by = nil // "X stressed … during a meeting with Y"
	}
	if d.typ == "ATTACKED" && !d.tr.isNoun() && sc.IsSpeech(d.tr.tok) {
		d.by = clause.AppendNew(d.by, d.actors...) // "claimed the attack on X" tells of it by who claims
	}
	if p := sc.accusation(&d.tr, d.out); p != nil {
		d.by = clause.AppendNew(d.by, p.actors...)
		if sameMembers(d.actors, p.actors) && len(p.recips) > 0 && !meets(p.recips, d.recips) {
			d.actors = p.recips // "X, which it accused of arming Y"
		}
	}
	return ""
}

// dated finds when and where the act was; a day to come makes it planned.
func (sc *scene) dated(d *draft) string {
	if d.st.modality == "actual" && (!d.tr.isNoun() || d.tr.light >= 0) && sc.ahead(&d.tr) != "" {
		d.st.plan("planned", "a day to come")
	}
	d.date = sc.dateOf(&d.tr, d.st)
	if d.st.negative && d.st.modality != "actual" {
		d.date = sc.arrangedDay(&d.tr) // not the day of the refusal
	}
	d.place = sc.placeOf(&d.tr, &d.candidate)
	return ""
}

// permits says whether a frame of yielding grants something, as "allow" does, and does
// not humble itself, as "apologise" does.
func permits(tr *trigger) bool {
	r := tr.frame.Verb["recipient"]
	return !tr.isNoun() && len(r) > 0 && r[0] == "obj"
}

// ownWords leaves out of the attribution of an act of speech who acts in it:
// "'We urge Iraq to …,' she said" is her urging, not her report of it; and of any act who
// announces it as his own: "Japan announced that it would close its embassy".
func (sc *scene) ownWords(c *candidate) []int {
	if c.st.negative || len(c.by) == 0 {
		return c.by
	}
	var out []int
	for _, e := range c.by {
		if !slices.Contains(c.actors, e) || !sc.x.verbal[c.typ] && !sc.announces(e, &c.tr) {
			out = append(out, e)
		}
	}
	return out
}

func missing(c *candidate) string {
	switch {
	case len(c.actors) == 0 && len(c.recips) == 0:
		return "no actor and no recipient"
	case len(c.actors) == 0:
		return "no actor"
	}
	return "no recipient"
}

// presupposed says whether a trigger stands in a relative clause or is a
// possessed noun: a denial of its sentence leaves it alone.
func (sc *scene) presupposed(tr *trigger) bool {
	return !tr.isNoun() && sc.RelativeBefore(tr.tok) >= 0
}

// tellsOnly says whether a verb that may also report is followed by a clause of
// its own: "mengakui Netanyahu bertemu X" tells, "mengakui Kosovo" acts.
func (sc *scene) tellsOnly(tr *trigger, c *candidate) bool {
	if tr.isNoun() || !sc.IsSpeech(tr.tok) || c.recipAt.Unit < 0 {
		return false
	}
	switch c.typ {
	case "URGED", "THREATENED", "ACCUSED":
		return false
	case "SPOKE_WITH":
		return false
	case "SANCTIONED":
		if tr.obj >= 0 {
			return false // "told two diplomats to leave"
		}
	}
	u := &sc.Units[c.recipAt.Unit]
	bare := sc.x.Lex.Code == "en" && c.recipAt.Place == "comp" // "complained X had broken its word"
	if strings.HasPrefix(sc.Sentence.Tokens[u.Head].Deprel, "nsubj") && u.Head > tr.tok && !tr.passive && !bare {
		return true
	}
	if k := tr.last + 1; k < sc.Len && sc.x.Lex.Comp[sc.Norm[k]] && (sc.x.Lex.Code != "en" || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) || sc.PredicateAt(k+1)) {
		return true
	}
	if sc.x.Lex.Code == "id" && c.recipAt.Place == "objposs" && sc.x.Lex.Acts[sc.Norm[u.First-1]] {
		return false // "mempertanyakan keputusan X menghentikan …"
	}
	for k := u.Last + 1; k < sc.Len && k <= u.Last+3 && u.First > tr.tok && !bare; k++ {
		if sc.Verb[k] && sc.RelativeBefore(k) < 0 {
			return true
		}
		if !sc.AlongVerb(k) {
			break
		}
	}
	return false
}
