package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// doubt says why a candidate that has its roles is no act after all, "" where
// nothing speaks against it. out holds the candidates of the sentence before it.
func (sc *scene) doubt(c *candidate, out []candidate) string {
	if sc.x.Lex.Code != "en" {
		return sc.doubtIndonesian(c, out)
	}
	tr := &c.tr
	switch {
	case sc.isModal(tr) && !sc.obliges(tr):
		return "it asks nothing of anybody"
	case c.typ == "CRITICIZED" && sc.pitied(c.recipAt.Unit):
		return "it pities, it does not blame"
	case c.typ == "ATTACKED" && (sc.hitByThing(tr) || sc.isDisaster(c.actorAt.Unit)):
		return "a thing hits"
	case sc.onlyMeasured(tr):
		return "it is only measured"
	case sc.commanded(tr):
		return "it is commanded"
	case c.typ == "URGED" && sc.asksNobody(c):
		return "who is asked has no name"
	case tr.isNoun() && sc.namesAnother(tr.last):
		return "it only modifies another act"
	case c.typ == "ATTACKED" && !tr.isNoun() && tr.tok > 1 && sc.Norm[tr.tok-1] == "-" && sc.At[tr.tok-2] < 0:
		return "it only describes" // "quake-struck Nepal"
	case c.typ == "ATTACKED" && sc.endsFight(c):
		return "somebody ends it"
	case c.typ == "ATTACKED" && sc.claimsAnother(tr):
		return "another deed is claimed"
	case c.typ == "ATTACKED" && !tr.isNoun() && sc.ofAnotherAct(tr.tok):
		return "a thing is aimed"
	case c.typ == "VISITED" && sc.forces(c.recipAt.Unit):
		return "its own troops are visited"
	case c.typ == "VISITED" && sc.forces(c.actorAt.Unit):
		return "forces do not visit"
	case c.typ == "VISITED" && sc.ownCountry(c):
		return "it is the actor's own country"
	case c.typ == "VISITED" && c.actorAt.Place == "subj" && c.actorAt.Tok >= 0 && sc.At[c.actorAt.Tok] < 0 && sc.IsTrigger(c.actorAt.Tok):
		return "a thing arrives"
	case tr.frame.Type == "VISITED" && !tr.isNoun() && c.recipAt.Place != "obj" && tr.obj < 0 && !slices.Contains(tr.frame.Verb["actor"], "obj") && sc.carries(tr):
		return "it moves something"
	case sc.onPlatform(c):
		return "it is where it was said"
	case c.typ == "THREATENED" && !tr.isNoun() && sc.warnsOwn(c):
		return "its own are warned"
	case c.typ == "SPOKE_WITH" && tr.isNoun() && !sc.setting(tr.last) && tr.last+2 < sc.Len && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[tr.last+1]) && sc.Verb[tr.last+2]:
		return "it is a demand" // "rejected calls to condemn Iran"
	case c.typ == "REJECTED" && c.recipAt.Place == "obj" && !tr.isNoun() && sc.x.Lex.Cues.Dismissing.Has(sc.Lemma[tr.tok]) && sc.AllPersons(c.recips):
		return "it is a loss of office" // "dismissed Foreign Minister X"
	case c.typ == "WITHDREW_FROM" && c.recipAt.Place == "obj" && sc.leavesSo(c):
		return "it tells how somebody is left"
	case deed(c.typ) && len(c.actors) > 0 && !slices.ContainsFunc(c.actors, func(e int) bool { return !sc.x.onlyTells(e) }):
		return "an outlet only tells"
	case c.typ == "SPOKE_WITH" && c.recipAt.Place == "obj" && (sc.calledNames(c) || sc.alsoKnown(tr)):
		return "it says what somebody is"
	case c.typ == "MET_WITH" && sc.bordersMeet(c):
		return "frontiers meet"
	case sc.x.Lex.Sym[c.typ] && sc.unnamedPartner(c):
		return "its partner has no name"
	case sc.x.Lex.Sym[c.typ] && sc.sameBefore(c, out):
		return "the same act"
	case c.typ == "AIDED" && tr.obj >= 0 && sc.NounTypes(tr.obj)["AIDED"] && c.recipAt.Unit >= 0 && sc.Units[c.recipAt.Unit].Last == tr.obj-1 && sc.Modifies(c.recipAt.Unit):
		return "it is whose aid is given" // "offered UN assistance"
	case c.typ == "VISITED" && sc.inWhatIsOf(c):
		return "it is in something of somebody's" // "in the interests of the US"
	case sc.rulesOut(c):
		return "what is ruled out says so itself"
	case sc.deniesDeed(c, out):
		return "the deed is denied, nobody is turned down"
	case sc.calledSo(c, out):
		return "it says the same again"
	case c.recipAt.Place == "obj" && sc.reflexive(c.recipAt.Tok):
		return "its object is itself"
	}
	return ""
}

// tells says why a word that may urge only tells here, "" where it urges.
func (sc *scene) tells(c *candidate) string {
	switch {
	case sc.x.Lex.Code != "en" || c.typ != "URGED" || sc.isModal(&c.tr):
	case !c.tr.isNoun() && sc.IsSpeech(c.tr.tok) && !sc.asks(c):
		return "it tells, it does not ask"
	case sc.asksWhether(&c.tr):
		return "it asks a question"
	case c.tr.passive && len(c.actors) == 0 && sc.x.Lex.Planned[sc.Norm[c.tr.tok]]: // "is expected to meet"
		return "it foretells, it does not ask"
	}
	return ""
}

// asks says whether a verb that may merely tell asks here: an infinitive, a
// subjunctive or a modal follows, or what is asked for stands behind a preposition.
func (sc *scene) asks(c *candidate) bool {
	tr := &c.tr
	if sc.x.Lex.Cues.RequestPlaces.Has(c.recipAt.Place) {
		return true
	}
	a, b := sc.complement(tr)
	if a < 0 {
		return sc.Sentence.Tokens[tr.tok].Morph.Tense != "ger" && !sc.opensQuote(tr.last+1) && !sc.x.Lex.Poss[sc.Lemma[tr.tok]] && sc.x.Lex.Cues.RequestVerbs.Has(sc.Lemma[tr.tok]) && c.recipAt.Place == "obj"
	}
	if a > 0 && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[a-1]) {
		return true
	}
	for t := a; t < b; t++ { // "that Israel open", "that it should"
		w := sc.Norm[t]
		if sc.x.Lex.Cues.Obligation.Has(w) {
			return true
		}
		if sc.At[t] >= 0 || sc.Sentence.Tokens[t].UPOS != "VERB" && sc.Sentence.Tokens[t].UPOS != "AUX" {
			continue
		}
		return w == sc.Lemma[t] && !sc.x.Lex.Poss[w] && !sc.x.Lex.Planned[w] && sc.singularSubject(a, t)
	}
	return false
}

// singularSubject says whether a bare verb follows a name or a singular noun, so
// that it is a subjunctive and no plain present: "that Israel open".
func (sc *scene) singularSubject(a, t int) bool {
	for k := t - 1; k >= a; k-- {
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "PART":
			continue
		case "PROPN":
			return true
		}
		return sc.At[k] >= 0 && sc.Units[sc.At[k]].Kind != entity.Pronoun || sc.Sentence.Tokens[k].UPOS == "NOUN" && sc.Lemma[k] == sc.Norm[k]
	}
	return false
}

// opensQuote says whether a quotation opens within a few tokens.
func (sc *scene) opensQuote(t int) bool {
	for k := t; k < sc.Len && k < t+8; k++ {
		if clause.IsQuoteMark(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// namesAnother says whether a noun of an act only modifies the noun right behind
// it: "a defence cooperation agreement", "the peace process", "an attack helicopter".
func (sc *scene) namesAnother(t int) bool {
	h := sc.Sentence.Tokens[t].Head
	if h <= t || h > t+2 || sc.Sentence.Tokens[t].Deprel != "compound" || sc.At[h] >= 0 {
		return false
	}
	return !sc.x.Lex.Cues.Undertakings.Has(sc.Lemma[h]) && (sc.IsTrigger(h) || sc.Sentence.Tokens[h].UPOS == "NOUN")
}

// forces says whether a unit stands for a country by its troops or ships: they
// do not visit, they move.
func (sc *scene) forces(u int) bool {
	if u < 0 || sc.Units[u].Kind == entity.Pronoun {
		return false
	}
	if ty := sc.TypeOf(sc.Units[u].Ents[0]); ty != "Country" && ty != "Organization" {
		return false
	}
	w := sc.Units[u].Last
	if sc.Units[u].Standin >= 0 {
		w = sc.Units[u].Standin
	}
	return sc.x.Lex.Force[sc.Norm[w]] || sc.x.Lex.Force[sc.Lemma[w]]
}

// movesForces says whether an English verb of a journey tells of forces that go to
// another's country: "US marines landed in Haiti".
func (sc *scene) movesForces(c *candidate) bool {
	return sc.x.Lex.Code == "en" && !c.tr.isNoun() && !strings.HasPrefix(sc.Sentence.Tokens[c.tr.tok].Deprel, "acl") && len(c.recips) > 0 && !sc.x.Lex.Cues.Origin.Has(c.recipAt.Place) &&
		sc.forces(c.actorAt.Unit) && !sc.forces(c.recipAt.Unit) && !sc.ownCountry(c)
}

// moved says whether an act of moving forces was read from a verb of a journey: a frame
// of force at the same word knows better.
func (c *candidate) moved() bool {
	return c.typ == "MOBILIZED" && c.tr.frame.Type == "VISITED"
}

// sameBefore says whether a symmetric act between the same two was told just
// before in whose clause this one stands: "agreed to extend their truce".
func (sc *scene) sameBefore(c *candidate, out []candidate) bool {
	for i := range out {
		p := &out[i]
		if p.sc != sc || p.typ != c.typ || p.tr.tok == c.tr.tok || p.st.negative != c.st.negative {
			continue
		}
		h := sc.Sentence.Tokens[c.tr.tok].Head
		if c.tr.light >= 0 {
			h = sc.Sentence.Tokens[c.tr.light].Head
		}
		if h == p.tr.tok && len(p.actors)+len(p.recips) > 1 && sameMembers(append(append([]int{}, p.actors...), p.recips...), append(append([]int{}, c.actors...), c.recips...)) {
			return true
		}
	}
	return false
}

func sameMembers(a, b []int) bool {
	for _, x := range b {
		if !slices.Contains(a, x) {
			return false
		}
	}
	return true
}

// reflexive says whether a token is a reflexive pronoun.
func (sc *scene) reflexive(t int) bool {
	return t >= 0 && t < sc.Len && sc.Sentence.Tokens[t].UPOS == "PRON" && slices.ContainsFunc(sc.x.Lex.Cues.ReflexiveEnding.List(), func(end string) bool { return strings.HasSuffix(sc.Norm[t], end) })
}

// inheritStatus gives an act the doubt that hangs over the act on which it
// depends: "tried to force X to withdraw", "will travel to X for talks with Y".
func (sc *scene) inheritStatus(c *candidate, out []candidate) {
	if sc.x.Lex.Code != "en" || c.st.modality != "actual" {
		return
	}
	t := c.tr.tok
	if c.tr.isNoun() {
		if c.actorAt.Place != "headsubj" && c.recipAt.Place != "headsubj" || c.tr.light >= 0 {
			return
		}
		v := sc.HeadVerb(t)
		if v < 0 || v > t && !sc.setting(t) || sc.IsSpeech(v) {
			return
		}
		for i := range out {
			if p := &out[i]; p.sc == sc && p.tr.tok == v && p.st.modality != "actual" && !p.st.negative { // "flies to X tomorrow for talks with Y"
				c.st.plan(p.st.modality, p.rule)
				return
			}
		}
		st := status{modality: "actual"}
		sc.verbStatus(v, &st, 0)
		if st.modality != "actual" && !st.negative {
			c.st.plan(st.modality, "the clause")
		}
		return
	}
	if !sc.Infinitive(t) {
		return
	}
	switch sc.Sentence.Tokens[t].Deprel {
	case "xcomp", "ccomp", "advcl":
	default:
		return
	}
	for i := range out {
		if p := &out[i]; p.sc == sc && p.tr.tok == sc.Sentence.Tokens[t].Head && p.st.modality != "actual" {
			c.st.plan(p.st.modality, p.rule)
		}
	}
}

// asksWhether says whether a question follows: "asked Turkey whether it would attend".
// "Called for sanctions if Iran goes on" asks for something, on a condition.
func (sc *scene) asksWhether(tr *trigger) bool {
	if k := tr.last + 1; sc.x.Lex.Code == "en" && !tr.isNoun() && k < sc.Len && sc.x.Lex.Cues.QuestionWords.Has(sc.Norm[k]) {
		return true // "asked why the United Nations had done nothing"
	}
	a, _ := sc.complement(tr)
	if a <= 0 || !sc.x.Lex.Cond[sc.Norm[a-1]] {
		return false
	}
	for k := tr.last + 1; k < a; k++ {
		if sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) && sc.At[k] < 0 {
			return false
		}
	}
	return true
}

// carries says whether a verb of motion has an object that it moves: "returned the
// pilot to India".
func (sc *scene) carries(tr *trigger) bool {
	for _, k := range sc.Kids[tr.tok] {
		if sc.Sentence.Tokens[k].Deprel == "obj" && k > tr.last && (sc.Sentence.Tokens[k].UPOS == "NOUN" || sc.Sentence.Tokens[k].UPOS == "PROPN") && !sc.x.Lex.Times[sc.Norm[k]] && !sc.IsTrigger(k) {
			return true
		}
	}
	return false
}

// calledNames says whether an object is followed by what it is called: "called X a
// liar".
func (sc *scene) calledNames(c *candidate) bool {
	if c.recipAt.Unit < 0 || !sc.x.Lex.Cues.PhoneVerbs.Has(sc.Lemma[c.tr.tok]) {
		return false // nobody is phoned names
	}
	t := sc.Units[c.recipAt.Unit].Last + 1
	if t >= sc.Len || t <= c.tr.tok {
		return false
	}
	if sc.Norm[t] == "," && t+1 < sc.Len { // "called the president, X, a liar"
		return sc.x.Lex.Cues.Indefinite.Has(sc.Norm[t+1])
	}
	switch sc.Sentence.Tokens[t].UPOS {
	case "DET":
		return !(t+1 < sc.Len && sc.x.Lex.Times[sc.Norm[t+1]])
	case "ADJ", "NOUN":
		return !sc.x.Lex.Times[sc.Norm[t]]
	}
	return clause.IsQuoteMark(sc.Norm[t])
}

// asksNobody says whether somebody without a name is asked, and the recipient found
// belongs to what is asked for: "ordered the army to attack the rebels".
func (sc *scene) asksNobody(c *candidate) bool {
	if c.tr.isNoun() || c.recipAt.Tok < 0 || c.tr.passive {
		return false
	}
	o := sc.objectOf(&c.tr)
	a, _ := sc.complement(&c.tr)
	if o < 0 || a < 0 || o >= a || sc.At[o] >= 0 || c.recipAt.Tok < a || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[a-1]) {
		return false
	}
	self, poss, _ := sc.Argument(o)
	return len(self)+len(poss) == 0
}

// pitied says whether a unit owns how it fares: "concern about the safety of Palestinians",
// "voiced alarm over the plight of X".
func (sc *scene) pitied(u int) bool {
	if u < 0 {
		return false
	}
	k := sc.Units[u].First - 1
	for k > 0 && (sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "NUM") {
		k--
	}
	return k > 0 && sc.x.Lex.Cues.Of.Has(sc.Norm[k]) && sc.x.Lex.Cues.Welfare.Has(sc.Norm[k-1])
}

// commanded says whether a verb is an English imperative in somebody's words: "'Give the
// islands back to Argentina,' he told Britain".
func (sc *scene) commanded(tr *trigger) bool {
	t := tr.tok
	if tr.isNoun() || tr.passive || sc.Quote[t] < 0 || sc.Norm[t] != sc.Lemma[t] || sc.Sentence.Tokens[t].Morph.Tense == "past" || sc.Sentence.Tokens[t].Morph.Tense == "ger" || sc.OwnSubject(t) >= 0 {
		return false
	}
	return t == 0 || clause.IsQuoteMark(sc.Norm[t-1])
}

// alsoKnown says whether a verb of calling tells by what other name somebody goes: "Abdul
// Sali, also called Abu Hamza".
func (sc *scene) alsoKnown(tr *trigger) bool {
	k := tr.tok - 1
	for k > 0 && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADV" {
		k--
	}
	return k > 0 && k < tr.tok-1 && sc.Norm[k] == "," && sc.At[k-1] >= 0 && sc.x.Lex.Cues.PhoneVerbs.Has(sc.Lemma[tr.tok])
}

// leavesSo says whether what an English clause at the end tells is in what state somebody is
// left: "…, leaving Turkey to guard the road", "…, leaving Lebanon without power".
func (sc *scene) leavesSo(c *candidate) bool {
	tr := &c.tr
	if tr.isNoun() || c.recipAt.Unit < 0 || sc.Sentence.Tokens[tr.tok].Morph.Tense != "ger" || !sc.x.Lex.Cues.Leaving.Has(sc.Lemma[tr.tok]) {
		return false
	}
	k := sc.Units[c.recipAt.Unit].Last + 1
	if k >= sc.Len || sc.At[k] >= 0 {
		return false
	}
	return sc.x.Lex.Cues.LeftSo.Has(sc.Norm[k]) || sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) && sc.PredicateAt(k+1) || sc.Sentence.Tokens[k].UPOS == "ADJ" || sc.Sentence.Tokens[k].UPOS == "VERB"
}
