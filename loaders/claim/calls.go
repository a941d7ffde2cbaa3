package claim

import (
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// byPhone says whether the clause of an English act tells that it was done from afar:
// "warned X by phone", "conferred by telephone".
func (sc *scene) byPhone(tr *trigger) bool {
	if sc.x.lex.code != "en" {
		return false
	}
	for _, k := range []int{tr.tok, tr.last, tr.obj} { // "telephone talks"
		if k > 0 && sc.at[k-1] < 0 && sc.x.lex.cues.Channels.Has(sc.norm[k-1]) {
			return true
		}
	}
	if tr.isNoun() {
		return false
	}
	h, _ := sc.subject(tr.tok, 0)
	return sc.calledIn(tr.last+1, sc.clauseEnd(tr.last+1), sc.x.lex.cues.Calls) || sc.calledIn(0, min(h, sc.clauseEnd(0)+1), sc.x.lex.cues.Calls)
}

// byLetter says whether the sentence of an English verb of telling names the letter in which it is told.
func (sc *scene) byLetter(tr *trigger) bool {
	h, _ := sc.subject(tr.tok, 0)
	return sc.calledIn(tr.last+1, sc.clauseEnd(tr.last+1), sc.x.lex.cues.Letters) || sc.calledIn(0, h, sc.x.lex.cues.Letters)
}

// calledIn says whether a phrase between two tokens tells of a call, by one of its nouns: "by phone", "during a tense
// call on Monday", but neither "in a call for calm" nor
// "in a call with X".
func (sc *scene) calledIn(from, end int, calls lang.Words) bool {
	for k := from; k+1 < end; k++ {
		if sc.at[k] >= 0 {
			continue
		}
		n := k + 1
		for n+1 < end && n < k+7 && sc.at[n] < 0 && !sc.x.lex.cues.Channels.Has(sc.norm[n]) && !calls.Has(sc.norm[n]) && (sc.s.Tokens[n].UPOS == "DET" || sc.s.Tokens[n].UPOS == "ADV" || sc.norm[n] == "," || sc.isNominal(n)) {
			n++
		}
		w, m := sc.norm[n], n+1
		for m+1 < sc.n && sc.at[m] < 0 && sc.isNominal(m) {
			m++
		}
		if m+1 < sc.n && !sc.predicateAt(m+1) && (sc.x.lex.cues.PartnerCases.Has(sc.norm[m]) || sc.x.lex.cues.Between.Has(sc.norm[m]) || sc.x.lex.cues.Benefactive.Has(sc.norm[m])) {
			continue // a call with another names its own ends
		}
		if sc.x.lex.cues.ChannelCases.Has(sc.norm[k]) && sc.x.lex.cues.Channels.Has(w) {
			return true
		}
		if sc.x.lex.cues.CallSettings.Has(sc.norm[k]) && calls.Has(w) {
			return true
		}
	}
	return false
}

// onlyTells says whether an English verb of telling tells of no talk: it was neither by phone or letter nor at a meeting.
func (sc *scene) onlyTells(tr *trigger) bool {
	return tr.frame.Type == "SPOKE_WITH" && !tr.isNoun() && sc.x.lex.cues.Telling.Has(sc.lemma[tr.tok]) && !sc.byPhone(tr) && !sc.byLetter(tr) && !sc.inPerson(tr, true)
}

// spokenByPhone returns the conversation in which an act of speech was done from afar.
func (sc *scene) spokenByPhone(c *candidate) (candidate, bool) {
	switch c.typ {
	case "URGED", "THREATENED", "SUPPORTS", "CRITICIZED", "AGREED_WITH":
	default:
		return candidate{}, false
	}
	if c.st.negative || len(c.actors) == 0 || len(c.recips) == 0 || !sc.byPhone(&c.tr) {
		return candidate{}, false
	}
	d := *c
	d.typ, d.about = "SPOKE_WITH", nil
	d.rule += "+spoke_with"
	return d, true
}

// brokenOff says whether a noun is what an earlier verb suspends: "broke off talks
// with X" tells of no meeting.
func (sc *scene) brokenOff(tr *trigger, before []trigger) bool {
	if !tr.isNoun() {
		return false
	}
	for i := range before {
		if b := &before[i]; b.frame.Type == "SUSPENDED" && (tr.holds(b.obj) && sc.x.lex.code == "en" || sc.x.lex.code == "id" && sc.governs(b.tok) == "" && sc.suspends(b, tr)) {
			return true
		}
	}
	return false
}

// askedForRelease makes whom a demand wants freed its theme; who holds them is asked:
// "called for the release of X", "demanded his release", "menuntut pembebasannya".
func (sc *scene) askedForRelease(c *candidate, found []candidate) {
	if c.typ != "URGED" {
		return
	}
	who := sc.wantedFree(c)
	if sc.x.lex.code == "id" {
		who = sc.releaseWanted(c)
	}
	if len(who) == 0 {
		return
	}
	c.about = appendNew(c.about, who...)
	if c.recipAt.unit >= 0 {
		c.recips, c.recipAt = nil, filler{unit: -1}
	}
	if len(c.recips) > 0 {
		return
	}
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if p.typ != "DETAINED" && p.typ != "COERCED" || p.st.negative || len(p.actors) == 0 || !contains(p.recips, who[0]) {
			continue
		}
		if ents := sc.fitting(&c.tr, "recipient", "recalled", p.actors, c.actors); len(ents) > 0 {
			c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: c.tr.tok, place: "control"}
		}
		return
	}
}

// releaseWanted returns whom an Indonesian demand that names nobody wants freed.
func (sc *scene) releaseWanted(c *candidate) []int {
	if len(c.recips) > 0 || c.tr.isNoun() || c.tr.passive {
		return nil
	}
	for k := c.tr.last + 1; k < sc.n && k <= c.tr.last+3; k++ {
		if sc.at[k] >= 0 || !sc.nounTypes(k)["RELEASED"] {
			continue
		}
		if u := sc.sufferer(k, sc.n); u >= 0 {
			return sc.members(u)
		}
	}
	return nil
}

// wantedFree returns whom an English demand wants freed, none where it asks for something
// else or names who is to free them.
func (sc *scene) wantedFree(c *candidate) []int {
	to := sc.n
	if c.recipAt.unit >= 0 && c.recipAt.unit < len(sc.units) && sc.allPersons(c.recips) && sc.ownsRelease(c.recipAt.unit) {
		return c.recips
	}
	if c.recipAt.unit >= 0 {
		if !sc.x.lex.cues.Benefactive.Has(c.recipAt.place) && !sc.x.lex.cues.Of.Has(c.recipAt.place) {
			return nil
		}
		to = sc.units[c.recipAt.unit].first
		if sc.toBeFreed(sc.units[c.recipAt.unit].last + 1) {
			return c.recips
		}
	} else if len(c.recips) > 0 {
		return nil
	}
	for k := c.tr.last + 1; k < to && k <= c.tr.last+6; k++ {
		switch {
		case sc.at[k] >= 0 || sc.s.Tokens[k].UPOS != "NOUN" || !sc.nounTypes(k)["RELEASED"] && !(sc.x.lex.cues.Restorations.Has(sc.lemma[k]) && sc.allPersons(c.recips)):
		case c.recipAt.unit >= 0:
			return c.recips
		default:
			if u := sc.ownerBefore(k); u >= 0 {
				return sc.units[u].ents
			}
		}
	}
	return nil
}

// ownsRelease says whether an English unit owns a release: "demanded X's immediate release".
func (sc *scene) ownsRelease(u int) bool {
	k := sc.units[u].last + 1
	if !sc.x.lex.cues.Genitive.Has(sc.norm[k-1]) { // the mark may stand in the unit
		if k >= sc.n || !sc.x.lex.cues.Genitive.Has(sc.norm[k]) {
			return false
		}
		k++
	}
	for k < sc.n && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADJ" {
		k++
	}
	return k < sc.n && sc.at[k] < 0 && sc.nounTypes(k)["RELEASED"]
}

// toldPartner finds to whom words are said for which somebody is called or met: "menelepon X
// untuk mengucapkan selamat". Indonesian only.
func (sc *scene) toldPartner(d *draft) {
	v := d.tr.tok
	if d.tr.isNoun() && d.tr.light >= 0 {
		v = d.tr.light
	}
	if sc.x.lex.code != "id" || len(d.recips) > 0 || len(d.actors) == 0 || !sc.x.verbal[d.typ] && d.typ != "SUPPORTS" && d.typ != "CONCEDED_TO" || !sc.infinitive(v) {
		return
	}
	for i := range d.out {
		p := &d.out[i]
		if p.sc != sc || p.tr.tok != sc.s.Tokens[v].Head || p.typ != "SPOKE_WITH" && p.typ != "MET_WITH" {
			continue
		}
		if ents := sc.fitting(&d.tr, "recipient", "iobj", p.recips, d.actors); len(ents) > 0 {
			d.recips, d.recipAt = ents, p.recipAt
		}
		return
	}
}

// toBeFreed says whether an English passive infinitive of freeing stands at a token: "called
// for X to be released".
func (sc *scene) toBeFreed(k int) bool {
	if k+2 >= sc.n || !sc.x.lex.cues.Infinitive.Has(sc.norm[k]) || sc.s.Tokens[k+1].UPOS != "AUX" {
		return false
	}
	for k += 2; k < sc.n && sc.s.Tokens[k].UPOS == "ADV"; k++ {
	}
	if k >= sc.n {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.verbKey(k)] {
		if e.frame.Type == "RELEASED" && len(e.rest) == 0 {
			return true
		}
	}
	return false
}

// whoseOwner returns the unit that "whose" before an English noun stands for: "Moscow,
// whose envoys had urged …"; -1 for none.
func (sc *scene) whoseOwner(h int) int {
	if sc.x.lex.code != "en" {
		return -1
	}
	for k := h - 1; k > 0 && k >= h-4; k-- {
		if sc.at[k] >= 0 {
			return -1
		}
		if !sc.x.lex.cues.PossessiveRelatives.Has(sc.norm[k]) {
			if !sc.isNominal(k) {
				return -1
			}
			continue
		}
		for k--; k > 0 && sc.norm[k] == ","; k-- {
		}
		if u := sc.at[k]; u >= 0 && !sc.modifies(u) {
			return u
		}
		return -1
	}
	return -1
}

// tellsOffice says whether a word of a unit tells what somebody is rather than names
// him: "its ambassador to X", "the Chinese ambassador", "the Chinese ambassador, Qin Gang".
func (sc *scene) tellsOffice(u, t int) bool {
	return sc.units[u].kind == entity.Description || sc.x.lex.title[sc.norm[t]] && (sc.typeOf(sc.units[u].ents[0]) == "Person" || sc.units[u].kind == entity.Title)
}

// suspends says whether an Indonesian verb or noun of suspending has the noun of another
// act for its object: "penghentian kerja sama militer dengan X", "menyetop bantuan".
func (sc *scene) suspends(b, tr *trigger) bool {
	if b.obj == tr.tok {
		return true
	}
	if b.last < tr.tok && b.last >= tr.tok-2 && !b.passive {
		for k := b.last + 1; k < tr.tok; k++ {
			if sc.at[k] >= 0 || !sc.isNominal(k) && !sc.alongVerb(k) {
				return false
			}
		}
		return true
	}
	return false
}
