package claim

import "strings"

// doerOf returns the unit of whoever did what the noun at h tells of, in English:
// its possessor ("Iran's decision", "the US move"), what stands behind its own
// "by" ("the attack by militants"), or the agent of a participle that follows it
// ("the decision announced by Pompeo", "a missile fired by rebels"); -1 for none.
func (sc *scene) doerOf(h int) int {
	if sc.x.lex.code != "en" || h < 0 || sc.at[h] >= 0 {
		return -1
	}
	for _, k := range sc.kids[h] {
		if strings.HasPrefix(sc.s.Tokens[k].Deprel, "acl") && k > h && sc.verb[k] && sc.englishPassive(k) && !sc.answers(k) {
			if u := sc.agentOf(k); u >= 0 {
				return u
			}
		}
	}
	if t := h + 1; t < sc.n && sc.at[t] < 0 && sc.s.Tokens[t].UPOS == "VERB" && sc.s.Tokens[t].Morph.Tense != "ger" && !sc.answers(t) {
		if u := sc.agentOf(t); u >= 0 { // "the move announced by X", whatever the tree
			return u
		}
	}
	for t := h + 1; t < sc.n && t <= h+9; t++ {
		w := sc.norm[t]
		if sc.x.lex.agent[w] && sc.at[t] < 0 {
			return sc.nextUnit(t+1, sc.n)
		}
		if sc.at[t] < 0 && (isClosing(w) || sc.x.lex.rel[w] || sc.verb[t] && (!sc.participle(t) || sc.answers(t))) {
			break
		}
	}
	if u := sc.ownerBefore(h); u >= 0 {
		return u
	}
	return sc.ownerOfDeed(h)
}

// answers says whether a verb tells what others do about a deed: who vetoed, condemned or
// backed a resolution has not written it, nor who described it as something.
func (sc *scene) answers(t int) bool {
	if sc.x.lex.code == "en" && sc.x.lex.cues.NamingVerbs.Has(sc.lemma[t]) {
		for k := t + 1; k < sc.n && k <= t+10 && !isQuoteMark(sc.norm[k]); k++ {
			if sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) {
				return true
			}
		}
	}
	for _, e := range sc.x.lex.verbs[sc.verbKey(t)] {
		switch e.frame.Type {
		case "REJECTED", "CRITICIZED", "SUPPORTS", "SUSPENDED", "PROTESTED":
			return len(e.rest) == 0 && sc.x.lex.objects[e.frame] == nil
		}
	}
	return false
}

// participle says whether a verb is a past participle that modifies a noun before it.
func (sc *scene) participle(t int) bool {
	return strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") && sc.englishPassive(t)
}

// ownerBefore returns the unit that possesses a noun from before it: "Iran's
// decision", "the US policy shift", "Turkish raids"; -1 for none.
func (sc *scene) ownerBefore(h int) int {
	target := sc.namedTarget(h)
	for t := h - 1; t >= 0 && t >= h-6; t-- {
		if u := sc.at[t]; u >= 0 && u == target {
			continue
		} else if u >= 0 {
			if sc.possessive(u) || sc.modifies(u) || sc.units[u].last == h-1 || sc.s.Tokens[sc.units[u].head].Head == h {
				return u
			}
			return -1
		}
		switch sc.s.Tokens[t].UPOS {
		case "ADJ", "NOUN", "NUM", "PART", "PROPN":
			continue
		case "VERB":
			if sc.s.Tokens[t].Deprel == "amod" {
				continue
			}
		}
		if sc.x.lex.cues.Genitive.Has(sc.norm[t]) || sc.norm[t] == "-" {
			continue
		}
		return -1
	}
	return -1
}

// actObject mends the recipient of a judgement on an act: who condemns "the
// attack by X on Y" or "the killing of Y" condemns X, never Y. Where the text
// does not say who did it there is no recipient.
func (sc *scene) actObject(tr *trigger, c *candidate) {
	if tr.isNoun() || tr.obj >= 0 {
		return
	}
	if sc.x.lex.code != "en" {
		sc.victimObject(tr, c)
		return
	}
	switch c.typ {
	case "CRITICIZED", "SUPPORTS", "PROTESTED":
	case "THREATENED": // "vowed to avenge the killing of X by Y"
		if len(c.recips) > 0 {
			return
		}
	case "REJECTED": // who rejects a demand on somebody may reject either
		if len(c.recips) > 0 {
			return
		}
	default:
		return
	}
	h := sc.countedBy(sc.objectOf(tr))
	if h >= tr.tok && h <= tr.last {
		return // "expressed concern" is one predicate
	}
	if h < 0 || sc.at[h] >= 0 || !sc.isTrigger(h) && !sc.x.lex.acts[sc.norm[h]] && !sc.x.lex.acts[sc.lemma[h]] && !sc.x.lex.cues.Motions.Has(sc.lemma[h]) {
		return
	}
	u := sc.doerOf(h)
	for _, k := range sc.kids[h] {
		if u < 0 && sc.s.Tokens[k].Deprel == "conj" {
			u = sc.doerOf(k) // "the attack as well as Israeli raids"
		}
	}
	if u >= 0 {
		if ents := sc.fitting(tr, "recipient", "objposs", sc.members(u), c.actors); len(ents) > 0 {
			c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: "objposs", tree: true}
			return
		}
	}
	if c.recipAt.place == "objposs" && (sc.x.lex.cues.MutualNouns.Has(sc.lemma[h]) || sc.x.lex.cues.StateConduct.Has(sc.lemma[h]) && sc.typeOf(c.recips[0]) != "Person") {
		return // see addConcerned
	}
	if c.recipAt.unit >= 0 && sc.units[c.recipAt.unit].first > h && sc.units[c.recipAt.unit].first <= h+8 && sc.typeOf(c.recips[0]) != "Treaty" {
		c.recips, c.recipAt = nil, filler{unit: -1}
	}
}

// victimObject mends the recipient of an Indonesian judgement on what was done to a
// person: who condemns "penahanan Gershkovich" condemns whoever holds him, as "oleh" or
// an act told before says; where neither does there is no recipient.
func (sc *scene) victimObject(tr *trigger, c *candidate) {
	switch c.typ {
	case "CRITICIZED", "SUPPORTS", "PROTESTED", "THREATENED", "ATTACKED": // "membalas kematian X" does nothing to X
	default:
		return
	}
	if c.recipAt.place != "objposs" || c.recipAt.unit < 0 || !sc.allPersons(c.recips) {
		return
	}
	h := sc.units[c.recipAt.unit].first - 1
	if h < 0 || h <= tr.tok && !tr.passive || !sc.hitPerson(h, c.recips) || c.typ == "ATTACKED" && !sc.x.lex.cues.Demises.Has(sc.norm[h]) {
		return
	}
	types := sc.nounTypes(h)
	if sc.x.lex.cues.Demises.Has(sc.norm[h]) {
		types["ATTACKED"] = true
	}
	victims := c.recips
	c.recips, c.recipAt = nil, filler{unit: -1}
	for k := sc.units[sc.at[h+1]].last + 1; k < sc.n && k <= sc.units[sc.at[h+1]].last+3; k++ {
		if sc.x.lex.agent[sc.norm[k]] {
			if u := sc.nextUnit(k+1, sc.n); u >= 0 {
				if ents := sc.fitting(tr, "recipient", "objposs", sc.members(u), c.actors); len(ents) > 0 {
					c.recips, c.recipAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: "objposs"}
				}
			}
			return
		}
	}
	for i := len(sc.x.found) - 1; i >= 0; i-- {
		p := &sc.x.found[i]
		if !types[p.typ] || !contains(p.recips, victims[0]) {
			continue
		}
		if sc.recall(tr, c, tr.tok, p.actors) {
			return
		}
	}
}

// hitPerson says whether the noun at h tells what was done to the persons who own it:
// "penahanan Gershkovich".
func (sc *scene) hitPerson(h int, owners []int) bool {
	if sc.at[h] >= 0 || !sc.allPersons(owners) {
		return false
	}
	if sc.x.lex.cues.Demises.Has(sc.norm[h]) {
		return true // "membalas kematian Haniyeh"
	}
	if !pePrefixed(sc.norm[h]) {
		return false
	}
	types := sc.nounTypes(h)
	return types["DETAINED"] || types["RELEASED"] || types["ATTACKED"]
}

// objectOf returns the head of a verb's object, in the passive of its subject; -1 for none.
func (sc *scene) objectOf(tr *trigger) int {
	if tr.passive {
		h, _ := sc.subject(tr.tok, 0)
		return h
	}
	for _, t := range []int{tr.tok, tr.last} { // "vowed to avenge the killing"
		if k := sc.ownObject(t); k >= 0 {
			return k
		}
	}
	return -1
}

// ownObject returns the object behind a verb that hangs on the verb itself, -1 for none.
func (sc *scene) ownObject(t int) int {
	for _, k := range sc.kids[t] {
		if d := sc.s.Tokens[k].Deprel; (d == "obj" || d == "dobj") && k > t {
			return k
		}
	}
	return -1
}

// wielder returns the unit of whoever wields the thing that begins at a token:
// "hit by a missile fired by Houthi rebels"; -1 for none.
func (sc *scene) wielder(t int) int {
	h := -1
	for ; t < sc.n && (sc.isNominal(t) || sc.s.Tokens[t].UPOS == "DET") && sc.at[t] < 0; t++ {
		h = t
	}
	if h < 0 || t >= sc.n || !sc.verb[t] && sc.s.Tokens[t].UPOS != "VERB" {
		return -1
	}
	return sc.doerOf(h)
}

// addShooter adds whoever the subject of an attack was fired or sent by: "a rocket
// fired by Hezbollah killed …".
func (sc *scene) addShooter(tr *trigger, h int, add func(string, filler)) {
	if sc.x.lex.code != "en" || tr.frame.Type != "ATTACKED" || sc.at[h] >= 0 {
		return
	}
	if u := sc.blamedFor(h); u >= 0 {
		add("subj", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
	}
}

// ownedUnit returns the organization or person that a possessive leads up to:
// "Yemen's Houthi rebels" are the Houthis, not Yemen; or the person whom an organization's
// office leads up to: "Amnesty crisis researcher X"; the unit itself otherwise.
func (sc *scene) ownedUnit(u int) int {
	t := sc.units[u].last + 1
	if v := sc.companionOf(u); v >= 0 {
		return v
	}
	if sc.x.lex.code != "en" || t >= sc.n {
		return u
	}
	if !sc.x.lex.cues.Genitive.Has(sc.norm[t]) {
		for t < sc.n && sc.at[t] < 0 && (sc.s.Tokens[t].UPOS == "NOUN" || sc.s.Tokens[t].UPOS == "ADJ") {
			t++
		}
		if t < sc.n && t > sc.units[u].last+1 && sc.typeOf(sc.units[u].ents[0]) == "Organization" {
			if v := sc.at[t]; v >= 0 && sc.typeOf(sc.units[v].ents[0]) == "Person" {
				return v
			}
		}
		return u
	}
	for t++; t < sc.n && sc.isNominal(t); t++ {
		if v := sc.at[t]; v >= 0 {
			switch sc.typeOf(sc.units[v].ents[0]) {
			case "Organization", "Person":
				return v
			}
			return u
		}
	}
	return u
}

// ofRecipient says whether "of" behind a noun tells whom it hit and never who did
// it: "the killing of X".
func (sc *scene) ofRecipient(tr *trigger) bool {
	return sc.x.lex.code == "en" && sc.x.lex.cues.Of.HasAny(tr.frame.Noun["recipient"]) && !sc.x.lex.cues.Of.HasAny(tr.frame.Noun["actor"])
}

// addInside adds what stands behind prepositions inside the unit of an object:
// "recalled [its ambassador to Venezuela]".
func (sc *scene) addInside(obj int, add func(string, filler)) {
	u := sc.at[obj]
	if u < 0 || sc.x.lex.code != "en" {
		return
	}
	for _, k := range sc.x.mentionsOf[sc.i] {
		m := &sc.x.ents.Mentions[k]
		if m.Entity < 0 || m.First <= obj+1 || m.Last > sc.units[u].last {
			continue
		}
		for t := m.First - 1; t > obj && t >= m.First-2; t-- {
			if sc.x.lex.preps[sc.norm[t]] {
				add(sc.norm[t], filler{ents: []int{m.Entity}, unit: -1, tok: m.Last, tree: true})
			}
		}
	}
}

// writer returns the head of whoever speaks by the noun at h in whose participle
// clause t stands: "passed a resolution condemning X", "in a letter urging Y";
// -1 where h is itself an actor.
func (sc *scene) writer(h, t, depth int) int {
	if self, _, _ := sc.argument(h); len(self) > 0 {
		return -1
	}
	if u := sc.doerOf(h); u >= 0 && sc.units[u].last < t {
		return sc.units[u].head
	}
	v := sc.s.Tokens[h].Head
	switch d := sc.s.Tokens[h].Deprel; {
	case v < 0 || v >= h || !sc.verb[v]:
		return -1
	case d == "obj" || d == "obl":
		s, _ := sc.subject(v, depth+1)
		return s
	}
	return -1
}

// addNamed adds what a verb of naming names, where the word that its frame asks for
// is what it names it: "called [the Turkish operation] a violation", "described
// [Iran] as a threat".
func (sc *scene) addNamed(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "en" {
		return
	}
	for _, k := range sc.kids[tr.tok] {
		if sc.s.Tokens[k].Deprel != "obj" || k == tr.obj || k < tr.tok || k > tr.obj && sc.s.Tokens[tr.obj].UPOS != "ADJ" {
			continue // behind it only as in "rejected as unfounded the charges"
		}
		if u := sc.at[k]; u >= 0 && !sc.modifies(u) {
			add("obj", filler{ents: sc.members(u), unit: u, tok: k, tree: true})
		} else if u := sc.doerOf(k); u >= 0 {
			add("objposs", filler{ents: sc.members(u), unit: u, tok: k, tree: true})
		} else if u := sc.conductedIn(k); u >= 0 { // "called the crackdown in Myanmar brutal"
			add("objposs", filler{ents: sc.members(u), unit: u, tok: k, tree: true})
		}
	}
}

// addCopula adds the subject of a noun that is a predicate: "Turkey is a party to
// the convention", "Canada and India are in talks".
func (sc *scene) addCopula(tr *trigger, add func(string, filler)) {
	if tr.light >= 0 {
		return
	}
	if u := sc.possessor(tr.tok); sc.x.lex.code == "en" && u >= 0 && sc.units[u].last < tr.tok {
		return // "it was Trump's first visit to China"
	}
	cop, subj := sc.x.lex.code == "id", -1 // "Rusia baku tembak dengan Ukraina": no copula is needed
	for _, k := range sc.kids[tr.tok] {
		switch sc.s.Tokens[k].Deprel {
		case "cop":
			cop = sc.x.lex.code == "en"
		case "nsubj":
			subj = k
		}
	}
	if cop && sc.x.lex.code == "id" && (subj < 0 || sc.x.lex.times[sc.norm[subj]] && sc.at[subj] < 0) {
		subj = sc.unitBefore(tr.tok) // "Sabtu ini Retno sudah komunikasi dengan X"
	}
	if cop && subj >= 0 && subj < tr.tok {
		sc.addArgument(subj, "poss", true, add)
	}
}

// whoseAttack returns whose act befell somebody where an English passive names it and no
// agent: "was killed in an Israeli airstrike", "were wounded in clashes with NATO forces",
// "was arrested during a raid by U.S. troops".
func (sc *scene) whoseAttack(tr *trigger) ([]int, filler) {
	none := filler{unit: -1}
	if sc.x.lex.code != "en" || !tr.passive && !sc.suffers(tr) || tr.isNoun() || tr.obj >= 0 || tr.frame.Type != "ATTACKED" && tr.frame.Type != "DETAINED" {
		return nil, none
	}
	end := sc.clauseEnd(tr.last + 1)
	for k := tr.last + 1; k < end; k++ {
		if !sc.x.lex.cues.EventCases.Has(sc.norm[k]) || sc.at[k] >= 0 {
			continue
		}
		h := k + 1
		for h < end && (sc.at[h] >= 0 || sc.s.Tokens[h].UPOS == "DET" || sc.isNominal(h) || sc.x.lex.cues.Genitive.Has(sc.norm[h])) && !(sc.isAttack(h) && !(h+1 < end && sc.isAttack(h+1))) {
			h++
		}
		if h >= end || !sc.isAttack(h) {
			continue
		}
		for t := h + 1; t < end && t <= h+2; t++ {
			if sc.x.lex.cues.EventAgents.Has(sc.norm[t]) {
				if u := sc.nextUnit(t+1, end); u >= 0 {
					return sc.members(u), filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, place: sc.x.lex.cues.AgentPlaces.First()}
				}
			}
		}
		if u := sc.blamedFor(h); u >= 0 {
			return sc.members(u), filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, place: sc.x.lex.cues.AgentPlaces.First()}
		}
		if u := sc.ownerBefore(h); u >= 0 && sc.units[u].first > k {
			return sc.members(u), filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, place: sc.x.lex.cues.AgentPlaces.First()}
		}
		return sc.theAttack(h)
	}
	return nil, none
}

// isAttack says whether a noun tells of an attack.
func (sc *scene) isAttack(t int) bool {
	if sc.at[t] >= 0 || sc.s.Tokens[t].UPOS != "NOUN" {
		return false
	}
	types := sc.nounTypes(t)
	return types["ATTACKED"] || types["COERCED"]
}
