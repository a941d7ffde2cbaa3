package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// recallMeeting finds who met where a noun only points back: "Dalam pertemuan
// tersebut, Blinken mengangkat …", "During the talks, he raised …". The ends are those
// of the act of the same type that the article told last. Only a noun in a phrase of time or
// place counts: what happened in a meeting takes it for granted, what is said of one
// ("the meeting will help") does not. An act that was only planned before is not recalled.
func (sc *scene) recallMeeting(tr *trigger, c *candidate, found []candidate) {
	if !sc.x.Lex.Sym[c.typ] || !tr.isNoun() || len(c.actors) > 0 || len(c.recips) > 0 || !sc.pointsBack(tr.tok, tr.tok) || !sc.setting(tr.tok) {
		return
	}
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if p.typ != c.typ || len(p.actors) != 1 || len(p.recips) != 1 {
			continue
		}
		if !p.st.negative && p.st.modality != "actual" {
			return
		}
		c.actors, c.recips = p.actors, p.recips
		c.actorAt = clause.Filler{Ents: p.actors, Unit: -1, Tok: tr.tok, Place: "recalled"}
		c.recipAt = clause.Filler{Ents: p.recips, Unit: -1, Tok: tr.tok, Place: "recalled"}
		return
	}
}

// talkedOut finds who agreed where the talks of two are the subject of what they came to:
// "Talks between X and Y ended without an agreement", "Perundingan X dan Y berakhir tanpa
// kesepakatan".
func (sc *scene) talkedOut(tr *trigger, c *candidate, before []candidate) {
	if c.typ != "AGREED_WITH" || !tr.isNoun() || len(c.actors) > 0 || len(c.recips) > 0 {
		return
	}
	v := sc.HeadVerb(tr.tok)
	if v < 0 || v > tr.tok {
		return
	}
	for i := range before {
		p := &before[i]
		if p.typ != "MET_WITH" && p.typ != "SPOKE_WITH" || !p.tr.isNoun() || len(p.actors) == 0 || len(p.recips) == 0 && len(p.actors) < 2 {
			continue
		}
		if h := &sc.Sentence.Tokens[p.tr.tok]; h.Head != v || !strings.HasPrefix(h.Deprel, "nsubj") {
			continue
		}
		c.actors, c.recips, c.actorAt, c.recipAt = p.actors, p.recips, p.actorAt, p.recipAt
		return
	}
}

// metAddressee finds who met where somebody said something to another at an encounter:
// "kata X kepada Y dalam pertemuan di Kairo", "Usul itu diangkat oleh X dalam pertemuan dengan Y".
func (sc *scene) metAddressee(tr *trigger, c *candidate) {
	sc.metByAgent(tr, c)
	if sc.x.Lex.Code != "id" || c.typ != "MET_WITH" || !tr.isNoun() || len(c.recips) > 0 || !sc.setting(tr.tok) {
		return
	}
	v := sc.HeadVerb(tr.tok)
	if v < 0 || !sc.IsSpeech(v) && !sc.x.Lex.Cues.AttributivePassives.Has(sc.Norm[v]) {
		return
	}
	var who, to clause.Filler
	add := func(place string, f clause.Filler) {
		switch {
		case place == "subj" && len(who.Ents) == 0:
			who = f
		case sc.x.Lex.Cues.AddresseeCases.Has(place) && len(to.Ents) == 0:
			to = f
		}
	}
	sc.AddPrepositions(v, v+1, tr.tok, add)
	if sc.IsPassiveVerb(v) {
		sc.AddAgent(v, v, add)
	} else if h, tree := sc.Subject(v, 0); h >= 0 {
		sc.AddArgument(h, "subj", tree, add)
	}
	actors := sc.fitting(tr, "actor", "subj", who.Ents, nil)
	if len(actors) == 0 && len(c.actors) == 1 {
		actors, who = c.actors, c.actorAt
	}
	recips := sc.fitting(tr, "recipient", "obj", to.Ents, actors)
	if len(actors) != 1 || len(recips) == 0 || sc.TypeOf(actors[0]) != sc.TypeOf(recips[0]) {
		return
	}
	c.actors, c.actorAt, c.recips, c.recipAt = actors, who, recips, to
}

// metTogether finds who met or talked where two do something together at or after an encounter
// that names nobody: "X and Y signed a pact after two days of talks in Geneva", "In a telephone
// call, X and Y agreed to …".
func (sc *scene) metTogether(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "MET_WITH" && c.typ != "SPOKE_WITH" || !tr.isNoun() || len(c.actors) > 0 || len(c.recips) > 0 {
		return
	}
	h := tr.last // of "a telephone call"
	if k := sc.container(h); k >= 0 {
		h = k
	}
	if !sc.follows(h) || sc.Possessor(tr.tok) >= 0 {
		return
	}
	v := sc.HeadVerb(h)
	if v < 0 {
		return
	}
	s, tree := sc.Subject(v, 0)
	if s < 0 || sc.At[s] < 0 || v < h && s > h {
		return
	}
	u := sc.At[s]
	ents := sc.fitting(tr, "actor", "subj", sc.Members(u), nil)
	if len(ents) != 2 || sc.Units[u].List < 0 || sc.TypeOf(ents[0]) != sc.TypeOf(ents[1]) {
		return
	}
	c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: s, Place: "subj", Tree: tree}
}

// metByAgent finds who met whom where an Indonesian passive has its agent do something at an
// encounter: "Usul itu diangkat oleh X dalam pertemuan dengan Y".
func (sc *scene) metByAgent(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "id" || !tr.isNoun() || tr.light >= 0 || len(c.actors) > 0 || len(c.recips) == 0 || !sc.inheritsSubject(tr, c) || !sc.setting(tr.tok) {
		return
	}
	v := sc.HeadVerb(tr.tok)
	if v < 0 || v > tr.tok || !sc.HasAgent(v) {
		return
	}
	if u := sc.AgentOf(v); u >= 0 && sc.Units[u].Last < tr.tok {
		ents := sc.fitting(tr, "actor", "subj", sc.Members(u), c.recips)
		c.actors, c.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "headsubj", Tree: true}
	}
}

// follows says whether a noun names what something else happened in or after, whatever the tree
// hangs it on.
func (sc *scene) follows(t int) bool {
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "case" && sc.x.Lex.Settings[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// setting says whether a noun names when or where something else happened.
func (sc *scene) setting(t int) bool {
	d := sc.Sentence.Tokens[t].Deprel
	return (d == "obl" || d == "nmod") && sc.follows(t)
}

// saidThere says whether an encounter only tells where its one English party said what the sentence
// reports; what is said may itself tell of one that was before ("said he was glad after meeting X").
func (sc *scene) saidThere(d *draft) bool {
	if sc.x.Lex.Code != "en" || d.typ != "MET_WITH" && d.typ != "SPOKE_WITH" || len(d.by) != 1 || !d.tr.isNoun() || !sc.setting(d.tr.tok) {
		return false
	}
	for _, k := range sc.Kids[d.tr.tok] {
		if sc.Sentence.Tokens[k].Deprel == "case" && (sc.x.Lex.Cues.Sequence.Has(sc.Norm[k]) || sc.x.Lex.Sub[sc.Norm[k]]) {
			return false
		}
	}
	return slices.Contains(d.actors, d.by[0]) || slices.Contains(d.recips, d.by[0])
}

// inPerson says whether those who discuss something do so at an encounter: "discussed the
// dispute in a meeting in Hanoi", "told X over lunch", "berbincang di sela KTT". On the telephone
// they only speak; other verbs of speaking need a partner that is named with them.
func (sc *scene) inPerson(tr *trigger, named bool) bool {
	if sc.x.Lex.Code == "id" {
		return named && !tr.isNoun() && sc.x.Lex.Cues.Talks.Has(sc.Norm[tr.tok]) && sc.besideMeeting(tr)
	}
	if sc.x.Lex.Code != "en" || tr.isNoun() || sc.byPhone(tr) {
		return false
	}
	discussed := sc.x.Lex.Cues.Discussions.Has(sc.Lemma[tr.tok])
	for t, end := 0, sc.ClauseEnd(tr.last+1); t < end; t++ {
		c := sc.CaseOf(t)
		if c == "" || sc.At[t] >= 0 || sc.Sentence.Tokens[t].UPOS != "NOUN" || !sc.NounTypes(t)["MET_WITH"] || t > 0 && sc.x.Lex.Cues.Channels.Has(sc.Norm[t-1]) {
			continue
		}
		there := named && sc.Sentence.Tokens[t].Head == tr.tok && (sc.x.Lex.Cues.Inside.Has(c) || sc.x.Lex.Cues.Telling.Has(sc.Lemma[tr.tok]) && (sc.x.Lex.Cues.CallSettings.Has(c) || sc.x.Lex.Cues.Locatives.Has(c)))
		if (discussed || there) && sc.x.Lex.Settings[c] || (discussed || named) && sc.x.Lex.Cues.MealCases.Has(c) && sc.x.Lex.Cues.Meals.Has(sc.Norm[t]) {
			return true
		}
	}
	return false
}

// besideMeeting says whether the clause of an Indonesian verb tells of a meeting in or beside
// which it was, and of no telephone.
func (sc *scene) besideMeeting(tr *trigger) bool {
	found := false
	for k, end := tr.last+1, sc.ClauseEnd(tr.last+1); k+1 < end; k++ {
		switch {
		case sc.At[k] >= 0:
		case sc.x.Lex.Cues.Channels.Has(sc.Norm[k]):
			return false
		case sc.x.Lex.Cues.MeetingCases.Has(sc.Norm[k]):
			u := sc.At[k+1]
			found = found || u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Meeting"
		}
	}
	return found
}

// eachAlone says whether an English verb needs its object to be an act of two: leaders who
// "called for calm" or "called on the world to help" did not call each other.
func (sc *scene) eachAlone(tr *trigger) bool {
	r := tr.frame.Verb["recipient"]
	if sc.x.Lex.Code != "en" || tr.isNoun() || tr.obj >= 0 || len(r) != 1 || r[0] != "obj" {
		return false
	}
	return tr.last+1 >= sc.Len || sc.x.Lex.Recips.At(sc.Norm, tr.last+1) == 0
}

// unnamedPartner says whether the partner of a symmetric act is told and is
// nobody with a name: "the two men spoke to reporters", "met with survivors".
func (sc *scene) unnamedPartner(c *candidate) bool {
	tr := &c.tr
	if len(c.recips) > 0 || tr.passive {
		return false
	}
	if tr.isNoun() && tr.light < 0 {
		return false
	}
	if sc.namelessBehind(max(tr.last, tr.obj) + 1) {
		return true
	}
	if tr.isNoun() {
		return false
	}
	for _, k := range sc.Kids[tr.tok] {
		tok := &sc.Sentence.Tokens[k]
		if k <= tr.last || tok.UPOS != "NOUN" || sc.At[k] >= 0 || sc.x.Lex.Times[sc.Norm[k]] {
			continue
		}
		if tok.Deprel == "obj" && tr.obj < 0 && sc.x.Lex.Cues.Fulfilling.Has(sc.Lemma[tr.tok]) {
			return true
		}
		if sc.IsTrigger(k) {
			continue
		}
		switch tok.Deprel {
		case "obj":
			return tr.obj < 0 && sc.x.Lex.Standin[sc.Norm[k]]
		case "obl":
			for _, p := range sc.Kids[k] {
				if sc.x.Lex.Cues.PartnerCases.Has(sc.Norm[p]) {
					return true
				}
			}
		}
	}
	return false
}

// namelessBehind says whether the partner behind a noun of an English meeting or talk is
// somebody without a name: "held talks with business leaders".
func (sc *scene) namelessBehind(k int) bool {
	if k >= sc.Len || !sc.x.Lex.Cues.Comitative.Has(sc.Norm[k]) {
		return false
	}
	head := -1
	for k++; k < sc.Len && sc.At[k] < 0 && (sc.IsNominal(k) || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "PRON"); k++ {
		if sc.IsNominal(k) {
			head = k
		}
	}
	if head < 0 || k < sc.Len && (sc.At[k] >= 0 || sc.x.Lex.Coord[sc.Norm[k]]) {
		return false
	}
	return sc.x.Lex.Standin[sc.Norm[head]] || sc.x.Lex.Title[sc.Lemma[head]] || sc.x.Lex.Nonstate[sc.Norm[head]]
}
