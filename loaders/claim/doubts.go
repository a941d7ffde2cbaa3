package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity"
)

// doubt says why a candidate that has its roles is no act after all, "" where
// nothing speaks against it. out holds the candidates of the sentence before it.
func (sc *scene) doubt(c *candidate, out []candidate) string {
	if sc.x.lex.code != "en" {
		return sc.doubtIndonesian(c, out)
	}
	tr := &c.tr
	switch {
	case sc.isModal(tr) && !sc.obliges(tr):
		return "it asks nothing of anybody"
	case c.typ == "CRITICIZED" && sc.pitied(c.recipAt.unit):
		return "it pities, it does not blame"
	case c.typ == "ATTACKED" && sc.hitByThing(tr):
		return "a thing hits"
	case sc.onlyMeasured(tr):
		return "it is only measured"
	case sc.commanded(tr):
		return "it is commanded"
	case c.typ == "URGED" && sc.asksNobody(c):
		return "who is asked has no name"
	case tr.isNoun() && sc.namesAnother(tr.last):
		return "it only modifies another act"
	case c.typ == "ATTACKED" && !tr.isNoun() && tr.tok > 1 && sc.norm[tr.tok-1] == "-" && sc.at[tr.tok-2] < 0:
		return "it only describes" // "quake-struck Nepal"
	case c.typ == "ATTACKED" && sc.endsFight(c):
		return "somebody ends it"
	case c.typ == "ATTACKED" && sc.claimsAnother(tr):
		return "another deed is claimed"
	case c.typ == "ATTACKED" && !tr.isNoun() && sc.ofAnotherAct(tr.tok):
		return "a thing is aimed"
	case c.typ == "VISITED" && sc.forces(c.recipAt.unit):
		return "its own troops are visited"
	case c.typ == "VISITED" && sc.forces(c.actorAt.unit):
		return "forces do not visit"
	case c.typ == "VISITED" && sc.ownCountry(c):
		return "it is the actor's own country"
	case c.typ == "VISITED" && c.actorAt.place == "subj" && c.actorAt.tok >= 0 && sc.at[c.actorAt.tok] < 0 && sc.isTrigger(c.actorAt.tok):
		return "a thing arrives"
	case tr.frame.Type == "VISITED" && !tr.isNoun() && c.recipAt.place != "obj" && tr.obj < 0 && !containsString(tr.frame.Verb["actor"], "obj") && sc.carries(tr):
		return "it moves something"
	case sc.onPlatform(c):
		return "it is where it was said"
	case c.typ == "THREATENED" && !tr.isNoun() && sc.warnsOwn(c):
		return "its own are warned"
	case c.typ == "SPOKE_WITH" && tr.isNoun() && !sc.setting(tr.last) && tr.last+2 < sc.n && sc.x.lex.cues.Infinitive.Has(sc.norm[tr.last+1]) && sc.verb[tr.last+2]:
		return "it is a demand" // "rejected calls to condemn Iran"
	case c.typ == "REJECTED" && c.recipAt.place == "obj" && !tr.isNoun() && sc.x.lex.cues.Dismissing.Has(sc.lemma[tr.tok]) && sc.allPersons(c.recips):
		return "it is a loss of office" // "dismissed Foreign Minister X"
	case c.typ == "WITHDREW_FROM" && c.recipAt.place == "obj" && sc.leavesSo(c):
		return "it tells how somebody is left"
	case deed(c.typ) && len(c.actors) > 0 && !slices.ContainsFunc(c.actors, func(e int) bool { return !sc.x.onlyTells(e) }):
		return "an outlet only tells"
	case c.typ == "SPOKE_WITH" && c.recipAt.place == "obj" && (sc.calledNames(c) || sc.alsoKnown(tr)):
		return "it says what somebody is"
	case c.typ == "MET_WITH" && sc.bordersMeet(c):
		return "frontiers meet"
	case sc.x.lex.sym[c.typ] && sc.unnamedPartner(c):
		return "its partner has no name"
	case sc.x.lex.sym[c.typ] && sc.sameBefore(c, out):
		return "the same act"
	case c.typ == "AIDED" && tr.obj >= 0 && sc.nounTypes(tr.obj)["AIDED"] && c.recipAt.unit >= 0 && sc.units[c.recipAt.unit].last == tr.obj-1 && sc.modifies(c.recipAt.unit):
		return "it is whose aid is given" // "offered UN assistance"
	case c.typ == "VISITED" && sc.inWhatIsOf(c):
		return "it is in something of somebody's" // "in the interests of the US"
	case sc.rulesOut(c):
		return "what is ruled out says so itself"
	case sc.deniesDeed(c, out):
		return "the deed is denied, nobody is turned down"
	case sc.calledSo(c, out):
		return "it says the same again"
	case c.recipAt.place == "obj" && sc.reflexive(c.recipAt.tok):
		return "its object is itself"
	}
	return ""
}

// tells says why a word that may urge only tells here, "" where it urges.
func (sc *scene) tells(c *candidate) string {
	switch {
	case sc.x.lex.code != "en" || c.typ != "URGED" || sc.isModal(&c.tr):
	case !c.tr.isNoun() && sc.isSpeech(c.tr.tok) && !sc.asks(c):
		return "it tells, it does not ask"
	case sc.asksWhether(&c.tr):
		return "it asks a question"
	case c.tr.passive && len(c.actors) == 0 && sc.x.lex.planned[sc.norm[c.tr.tok]]: // "is expected to meet"
		return "it foretells, it does not ask"
	}
	return ""
}

// asks says whether a verb that may merely tell asks here: an infinitive, a
// subjunctive or a modal follows, or what is asked for stands behind a preposition.
func (sc *scene) asks(c *candidate) bool {
	tr := &c.tr
	if sc.x.lex.cues.RequestPlaces.Has(c.recipAt.place) {
		return true
	}
	a, b := sc.complement(tr)
	if a < 0 {
		return sc.s.Tokens[tr.tok].Morph.Tense != "ger" && !sc.opensQuote(tr.last+1) && !sc.x.lex.poss[sc.lemma[tr.tok]] && sc.x.lex.cues.RequestVerbs.Has(sc.lemma[tr.tok]) && c.recipAt.place == "obj"
	}
	if a > 0 && sc.x.lex.cues.Infinitive.Has(sc.norm[a-1]) {
		return true
	}
	for t := a; t < b; t++ { // "that Israel open", "that it should"
		w := sc.norm[t]
		if sc.x.lex.cues.Obligation.Has(w) {
			return true
		}
		if sc.at[t] >= 0 || sc.s.Tokens[t].UPOS != "VERB" && sc.s.Tokens[t].UPOS != "AUX" {
			continue
		}
		return w == sc.lemma[t] && !sc.x.lex.poss[w] && !sc.x.lex.planned[w] && sc.singularSubject(a, t)
	}
	return false
}

// singularSubject says whether a bare verb follows a name or a singular noun, so
// that it is a subjunctive and no plain present: "that Israel open".
func (sc *scene) singularSubject(a, t int) bool {
	for k := t - 1; k >= a; k-- {
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "PART":
			continue
		case "PROPN":
			return true
		}
		return sc.at[k] >= 0 && sc.units[sc.at[k]].kind != entity.Pronoun || sc.s.Tokens[k].UPOS == "NOUN" && sc.lemma[k] == sc.norm[k]
	}
	return false
}

// opensQuote says whether a quotation opens within a few tokens.
func (sc *scene) opensQuote(t int) bool {
	for k := t; k < sc.n && k < t+8; k++ {
		if isQuoteMark(sc.norm[k]) {
			return true
		}
	}
	return false
}

// namesAnother says whether a noun of an act only modifies the noun right behind
// it: "a defence cooperation agreement", "the peace process", "an attack helicopter".
func (sc *scene) namesAnother(t int) bool {
	h := sc.s.Tokens[t].Head
	if h <= t || h > t+2 || sc.s.Tokens[t].Deprel != "compound" || sc.at[h] >= 0 {
		return false
	}
	return !sc.x.lex.cues.Undertakings.Has(sc.lemma[h]) && (sc.isTrigger(h) || sc.s.Tokens[h].UPOS == "NOUN")
}

// forces says whether a unit stands for a country by its troops or ships: they
// do not visit, they move.
func (sc *scene) forces(u int) bool {
	if u < 0 || sc.units[u].kind == entity.Pronoun {
		return false
	}
	if ty := sc.typeOf(sc.units[u].ents[0]); ty != "Country" && ty != "Organization" {
		return false
	}
	w := sc.units[u].last
	if sc.units[u].standin >= 0 {
		w = sc.units[u].standin
	}
	return sc.x.lex.force[sc.norm[w]] || sc.x.lex.force[sc.lemma[w]]
}

// movesForces says whether an English verb of a journey tells of forces that go to
// another's country: "US marines landed in Haiti".
func (sc *scene) movesForces(c *candidate) bool {
	return sc.x.lex.code == "en" && !c.tr.isNoun() && !strings.HasPrefix(sc.s.Tokens[c.tr.tok].Deprel, "acl") && len(c.recips) > 0 && !sc.x.lex.cues.Origin.Has(c.recipAt.place) &&
		sc.forces(c.actorAt.unit) && !sc.forces(c.recipAt.unit) && !sc.ownCountry(c)
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
		h := sc.s.Tokens[c.tr.tok].Head
		if c.tr.light >= 0 {
			h = sc.s.Tokens[c.tr.light].Head
		}
		if h == p.tr.tok && len(p.actors)+len(p.recips) > 1 && sameMembers(append(append([]int{}, p.actors...), p.recips...), append(append([]int{}, c.actors...), c.recips...)) {
			return true
		}
	}
	return false
}

func sameMembers(a, b []int) bool {
	for _, x := range b {
		if !contains(a, x) {
			return false
		}
	}
	return true
}

// reflexive says whether a token is a reflexive pronoun.
func (sc *scene) reflexive(t int) bool {
	return t >= 0 && t < sc.n && sc.s.Tokens[t].UPOS == "PRON" && slices.ContainsFunc(sc.x.lex.cues.ReflexiveEnding.List(), func(end string) bool { return strings.HasSuffix(sc.norm[t], end) })
}

// inheritStatus gives an act the doubt that hangs over the act on which it
// depends: "tried to force X to withdraw", "will travel to X for talks with Y".
func (sc *scene) inheritStatus(c *candidate, out []candidate) {
	if sc.x.lex.code != "en" || c.st.modality != "actual" {
		return
	}
	t := c.tr.tok
	if c.tr.isNoun() {
		if c.actorAt.place != "headsubj" && c.recipAt.place != "headsubj" || c.tr.light >= 0 {
			return
		}
		v := sc.headVerb(t)
		if v < 0 || v > t && !sc.setting(t) || sc.isSpeech(v) {
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
	if !sc.infinitive(t) {
		return
	}
	switch sc.s.Tokens[t].Deprel {
	case "xcomp", "ccomp", "advcl":
	default:
		return
	}
	for i := range out {
		if p := &out[i]; p.sc == sc && p.tr.tok == sc.s.Tokens[t].Head && p.st.modality != "actual" {
			c.st.plan(p.st.modality, p.rule)
		}
	}
}

// asksWhether says whether a question follows: "asked Turkey whether it would attend".
// "Called for sanctions if Iran goes on" asks for something, on a condition.
func (sc *scene) asksWhether(tr *trigger) bool {
	if k := tr.last + 1; sc.x.lex.code == "en" && !tr.isNoun() && k < sc.n && sc.x.lex.cues.QuestionWords.Has(sc.norm[k]) {
		return true // "asked why the United Nations had done nothing"
	}
	a, _ := sc.complement(tr)
	if a <= 0 || !sc.x.lex.cond[sc.norm[a-1]] {
		return false
	}
	for k := tr.last + 1; k < a; k++ {
		if sc.x.lex.cues.Benefactive.Has(sc.norm[k]) && sc.at[k] < 0 {
			return false
		}
	}
	return true
}

// carries says whether a verb of motion has an object that it moves: "returned the
// pilot to India".
func (sc *scene) carries(tr *trigger) bool {
	for _, k := range sc.kids[tr.tok] {
		if sc.s.Tokens[k].Deprel == "obj" && k > tr.last && (sc.s.Tokens[k].UPOS == "NOUN" || sc.s.Tokens[k].UPOS == "PROPN") && !sc.x.lex.times[sc.norm[k]] && !sc.isTrigger(k) {
			return true
		}
	}
	return false
}

// calledNames says whether an object is followed by what it is called: "called X a
// liar".
func (sc *scene) calledNames(c *candidate) bool {
	if c.recipAt.unit < 0 || !sc.x.lex.cues.PhoneVerbs.Has(sc.lemma[c.tr.tok]) {
		return false // nobody is phoned names
	}
	t := sc.units[c.recipAt.unit].last + 1
	if t >= sc.n || t <= c.tr.tok {
		return false
	}
	if sc.norm[t] == "," && t+1 < sc.n { // "called the president, X, a liar"
		return sc.x.lex.cues.Indefinite.Has(sc.norm[t+1])
	}
	switch sc.s.Tokens[t].UPOS {
	case "DET":
		return !(t+1 < sc.n && sc.x.lex.times[sc.norm[t+1]])
	case "ADJ", "NOUN":
		return !sc.x.lex.times[sc.norm[t]]
	}
	return isQuoteMark(sc.norm[t])
}

// asksNobody says whether somebody without a name is asked, and the recipient found
// belongs to what is asked for: "ordered the army to attack the rebels".
func (sc *scene) asksNobody(c *candidate) bool {
	if c.tr.isNoun() || c.recipAt.tok < 0 || c.tr.passive {
		return false
	}
	o := sc.objectOf(&c.tr)
	a, _ := sc.complement(&c.tr)
	if o < 0 || a < 0 || o >= a || sc.at[o] >= 0 || c.recipAt.tok < a || !sc.x.lex.cues.Infinitive.Has(sc.norm[a-1]) {
		return false
	}
	self, poss, _ := sc.argument(o)
	return len(self)+len(poss) == 0
}

// pitied says whether a unit owns how it fares: "concern about the safety of Palestinians",
// "voiced alarm over the plight of X".
func (sc *scene) pitied(u int) bool {
	if u < 0 {
		return false
	}
	k := sc.units[u].first - 1
	for k > 0 && (sc.s.Tokens[k].UPOS == "DET" || sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "NUM") {
		k--
	}
	return k > 0 && sc.x.lex.cues.Of.Has(sc.norm[k]) && sc.x.lex.cues.Welfare.Has(sc.norm[k-1])
}

// commanded says whether a verb is an English imperative in somebody's words: "'Give the
// islands back to Argentina,' he told Britain".
func (sc *scene) commanded(tr *trigger) bool {
	t := tr.tok
	if tr.isNoun() || tr.passive || sc.quote[t] < 0 || sc.norm[t] != sc.lemma[t] || sc.s.Tokens[t].Morph.Tense == "past" || sc.s.Tokens[t].Morph.Tense == "ger" || sc.ownSubject(t) >= 0 {
		return false
	}
	return t == 0 || isQuoteMark(sc.norm[t-1])
}

// alsoKnown says whether a verb of calling tells by what other name somebody goes: "Abdul
// Sali, also called Abu Hamza".
func (sc *scene) alsoKnown(tr *trigger) bool {
	k := tr.tok - 1
	for k > 0 && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADV" {
		k--
	}
	return k > 0 && k < tr.tok-1 && sc.norm[k] == "," && sc.at[k-1] >= 0 && sc.x.lex.cues.PhoneVerbs.Has(sc.lemma[tr.tok])
}

// leavesSo says whether what an English clause at the end tells is in what state somebody is
// left: "…, leaving Turkey to guard the road", "…, leaving Lebanon without power".
func (sc *scene) leavesSo(c *candidate) bool {
	tr := &c.tr
	if tr.isNoun() || c.recipAt.unit < 0 || sc.s.Tokens[tr.tok].Morph.Tense != "ger" || !sc.x.lex.cues.Leaving.Has(sc.lemma[tr.tok]) {
		return false
	}
	k := sc.units[c.recipAt.unit].last + 1
	if k >= sc.n || sc.at[k] >= 0 {
		return false
	}
	return sc.x.lex.cues.LeftSo.Has(sc.norm[k]) || sc.x.lex.cues.Infinitive.Has(sc.norm[k]) && sc.predicateAt(k+1) || sc.s.Tokens[k].UPOS == "ADJ" || sc.s.Tokens[k].UPOS == "VERB"
}
