package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// actObject mends the recipient of a judgement on an act: who condemns "the
// attack by X on Y" or "the killing of Y" condemns X, never Y. Where the text
// does not say who did it there is no recipient.
func (sc *scene) actObject(tr *trigger, c *candidate) {
	if tr.isNoun() || tr.obj >= 0 {
		return
	}
	if sc.x.Lex.Code != "en" {
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
	if tr.holds(h) {
		return // "expressed concern" is one predicate
	}
	if h < 0 || sc.At[h] >= 0 || !sc.IsTrigger(h) && !sc.x.Lex.Acts[sc.Norm[h]] && !sc.x.Lex.Acts[sc.Lemma[h]] && !sc.x.Lex.Cues.Motions.Has(sc.Lemma[h]) {
		return
	}
	u := sc.DoerOf(h)
	for _, k := range sc.Kids[h] {
		if u < 0 && sc.Sentence.Tokens[k].Deprel == "conj" {
			u = sc.DoerOf(k) // "the attack as well as Israeli raids"
		}
	}
	if u >= 0 {
		if ents := sc.fitting(tr, "recipient", "objposs", sc.Members(u), c.actors); len(ents) > 0 {
			c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "objposs", Tree: true}
			return
		}
	}
	if c.recipAt.Place == "objposs" && (sc.x.Lex.Cues.MutualNouns.Has(sc.Lemma[h]) || sc.x.Lex.Cues.StateConduct.Has(sc.Lemma[h]) && sc.TypeOf(c.recips[0]) != "Person") {
		return // see addConcerned
	}
	if c.recipAt.Unit >= 0 && sc.Units[c.recipAt.Unit].First > h && sc.Units[c.recipAt.Unit].First <= h+8 && sc.TypeOf(c.recips[0]) != "Treaty" {
		c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
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
	if c.recipAt.Place != "objposs" || c.recipAt.Unit < 0 || !sc.AllPersons(c.recips) {
		return
	}
	h := sc.Units[c.recipAt.Unit].First - 1
	if h < 0 || h <= tr.tok && !tr.passive || !sc.HitPerson(h, c.recips) || c.typ == "ATTACKED" && !sc.x.Lex.Cues.Demises.Has(sc.Norm[h]) {
		return
	}
	types := sc.NounTypes(h)
	if sc.x.Lex.Cues.Demises.Has(sc.Norm[h]) {
		types["ATTACKED"] = true
	}
	victims := c.recips
	c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
	for k := sc.Units[sc.At[h+1]].Last + 1; k < sc.Len && k <= sc.Units[sc.At[h+1]].Last+3; k++ {
		if sc.x.Lex.Agent[sc.Norm[k]] {
			if u := sc.NextUnit(k+1, sc.Len); u >= 0 {
				if ents := sc.fitting(tr, "recipient", "objposs", sc.Members(u), c.actors); len(ents) > 0 {
					c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "objposs"}
				}
			}
			return
		}
	}
	for i := len(sc.x.found) - 1; i >= 0; i-- {
		p := &sc.x.found[i]
		if !types[p.typ] || !slices.Contains(p.recips, victims[0]) {
			continue
		}
		if sc.recall(tr, c, tr.tok, p.actors) {
			return
		}
	}
}

// objectOf returns the head of a verb's object, in the passive of its subject; -1 for none.
func (sc *scene) objectOf(tr *trigger) int {
	if tr.passive {
		h, _ := sc.Subject(tr.tok, 0)
		return h
	}
	for _, t := range []int{tr.tok, tr.last} { // "vowed to avenge the killing"
		if k := sc.OwnObject(t); k >= 0 {
			return k
		}
	}
	return -1
}

// addShooter adds whoever the subject of an attack was fired or sent by: "a rocket
// fired by Hezbollah killed …".
func (sc *scene) addShooter(tr *trigger, h int, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" || tr.frame.Type != "ATTACKED" || sc.At[h] >= 0 {
		return
	}
	if u := sc.blamedFor(h); u >= 0 {
		add("subj", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
	}
	if s := sc.dealerOf(h); s >= 0 {
		sc.AddArgument(s, "subj", false, add)
	}
}

// dealerOf returns the head of whoever deals the attack that an English noun names, as the subject
// of a verb that carries it: "launched a raid that killed …", "claimed responsibility for a
// bombing that killed …"; -1 for none.
func (sc *scene) dealerOf(h int) int {
	if !sc.NounTypes(h)["ATTACKED"] {
		return -1
	}
	if up := sc.Sentence.Tokens[h].Head; up >= 0 && sc.Sentence.Tokens[h].Deprel == "nmod" && sc.IsNominal(up) {
		h = up
	}
	v := sc.Sentence.Tokens[h].Head
	if v < 0 || v > h || sc.Sentence.Tokens[h].Deprel != "obj" || !sc.Verb[v] || sc.EnglishPassive(v) {
		return -1
	}
	deals := sc.NounTypes(h)["ATTACKED"] && sc.IsLight(v) && !sc.x.Lex.LightP[sc.VerbKey(v)]
	for _, e := range sc.x.Lex.Verbs[sc.Lemma[v]] {
		deals = deals || e.Frame.Type == "ATTACKED" && slices.Contains(e.Frame.Objects, sc.Lemma[h])
	}
	if !deals {
		return -1
	}
	s, _ := sc.Subject(v, 0)
	return s
}

// ofRecipient says whether "of" behind a noun tells whom it hit and never who did
// it: "the killing of X".
func (sc *scene) ofRecipient(tr *trigger) bool {
	return sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Of.HasAny(tr.frame.Noun["recipient"]) && !sc.x.Lex.Cues.Of.HasAny(tr.frame.Noun["actor"])
}

// addInside adds what stands behind prepositions inside the unit of an object:
// "recalled [its ambassador to Venezuela]".
func (sc *scene) addInside(obj int, add func(string, clause.Filler)) {
	u := sc.At[obj]
	if u < 0 || sc.x.Lex.Code != "en" {
		return
	}
	for _, k := range sc.x.MentionsOf[sc.Index] {
		m := &sc.x.Entities.Mentions[k]
		if m.Entity < 0 || m.First <= obj+1 || m.Last > sc.Units[u].Last {
			continue
		}
		for t := m.First - 1; t > obj && t >= m.First-2; t-- {
			if sc.x.Lex.Preps[sc.Norm[t]] {
				add(sc.Norm[t], clause.Filler{Ents: []int{m.Entity}, Unit: -1, Tok: m.Last, Tree: true})
			}
		}
	}
}

// addNamed adds what a verb of naming names, where the word that its frame asks for
// is what it names it: "called [the Turkish operation] a violation", "described
// [Iran] as a threat".
func (sc *scene) addNamed(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" {
		return
	}
	for _, k := range sc.Kids[tr.tok] {
		if sc.Sentence.Tokens[k].Deprel != "obj" || k == tr.obj || k < tr.tok || k > tr.obj && sc.Sentence.Tokens[tr.obj].UPOS != "ADJ" {
			continue // behind it only as in "rejected as unfounded the charges"
		}
		if u := sc.At[k]; u >= 0 && !sc.Modifies(u) {
			add("obj", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: k, Tree: true})
		} else if u := sc.DoerOf(k); u >= 0 {
			add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: k, Tree: true})
		} else if u := sc.conductedIn(k); u >= 0 { // "called the crackdown in Myanmar brutal"
			add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: k, Tree: true})
		}
	}
}

// addCopula adds the subject of a noun that is a predicate: "Turkey is a party to
// the convention", "Canada and India are in talks".
func (sc *scene) addCopula(tr *trigger, add func(string, clause.Filler)) {
	if tr.light >= 0 {
		return
	}
	if u := sc.Possessor(tr.tok); sc.x.Lex.Code == "en" && u >= 0 && sc.Units[u].Last < tr.tok {
		return // "it was Trump's first visit to China"
	}
	cop, subj := sc.x.Lex.Code == "id", -1 // "Rusia baku tembak dengan Ukraina": no copula is needed
	for _, k := range sc.Kids[tr.tok] {
		switch sc.Sentence.Tokens[k].Deprel {
		case "cop":
			cop = sc.x.Lex.Code == "en"
		case "nsubj":
			subj = k
		}
	}
	if cop && sc.x.Lex.Code == "id" && (subj < 0 || sc.x.Lex.Times[sc.Norm[subj]] && sc.At[subj] < 0) {
		subj = sc.UnitBefore(tr.tok) // "Sabtu ini Retno sudah komunikasi dengan X"
	}
	if cop && subj >= 0 && subj < tr.tok {
		sc.AddArgument(subj, "poss", true, add)
	} else if h := sc.describedAs(tr); h >= 0 {
		sc.AddArgument(h, "poss", true, add)
	}
}

// describedAs returns the head of whom an English adjective of a stance describes without "be":
// "remains deeply concerned about X", "France, critical of Israel, …"; -1 for none.
func (sc *scene) describedAs(tr *trigger) int {
	tok := &sc.Sentence.Tokens[tr.tok]
	v := tok.Head
	if sc.x.Lex.Code != "en" || v < 0 || v >= tr.tok || tok.UPOS != "ADJ" && !sc.Verb[tr.tok] || slices.Contains(tr.frame.Noun["actor"], "speaker") {
		return -1
	}
	if sc.Verb[v] && sc.At[v] < 0 && sc.x.Lex.Cues.Seeming.Has(sc.Lemma[v]) {
		h, _ := sc.Subject(v, 0)
		return h
	}
	if u := sc.At[v]; u >= 0 && (tok.Deprel == "appos" || tok.Deprel == "amod" || tok.Deprel == "acl") && !sc.Modifies(u) && sc.Norm[sc.Units[u].Last+1] == "," {
		return v
	}
	return -1
}

// whoseAttack returns whose act befell somebody where an English passive names it and no
// agent: "was killed in an Israeli airstrike", "were wounded in clashes with NATO forces",
// "was arrested during a raid by U.S. troops".
func (sc *scene) whoseAttack(tr *trigger) ([]int, clause.Filler) {
	none := clause.Filler{Unit: -1}
	if sc.x.Lex.Code != "en" || !tr.passive && !sc.suffers(tr) || tr.isNoun() || tr.obj >= 0 || tr.frame.Type != "ATTACKED" && tr.frame.Type != "DETAINED" {
		return nil, none
	}
	end := sc.ClauseEnd(tr.last + 1)
	for k := tr.last + 1; k < end; k++ {
		if !sc.x.Lex.Cues.EventCases.Has(sc.Norm[k]) || sc.At[k] >= 0 {
			continue
		}
		h := k + 1
		for h < end && (sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS == "DET" || sc.IsNominal(h) || sc.x.Lex.Cues.Genitive.Has(sc.Norm[h])) && !(sc.IsAttack(h) && !(h+1 < end && sc.IsAttack(h+1))) {
			h++
		}
		if h >= end || !sc.IsAttack(h) {
			continue
		}
		for t := h + 1; t < end && t <= h+2; t++ {
			if sc.x.Lex.Cues.EventAgents.Has(sc.Norm[t]) {
				if u := sc.NextUnit(t+1, end); u >= 0 {
					return sc.Members(u), clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Place: sc.x.Lex.Cues.AgentPlaces.First()}
				}
			}
		}
		if u := sc.blamedFor(h); u >= 0 {
			return sc.Members(u), clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Place: sc.x.Lex.Cues.AgentPlaces.First()}
		}
		if u := sc.OwnerBefore(h); u >= 0 && sc.Units[u].First > k {
			return sc.Members(u), clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Place: sc.x.Lex.Cues.AgentPlaces.First()}
		}
		return sc.theAttack(h)
	}
	return nil, none
}
