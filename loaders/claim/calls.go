package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// byPhone says whether the clause of an English act tells that it was done from afar:
// "warned X by phone", "conferred by telephone".
func (sc *scene) byPhone(tr *trigger) bool {
	if sc.x.Lex.Code != "en" {
		return false
	}
	for _, k := range []int{tr.tok, tr.last, tr.obj} { // "telephone talks"
		if k > 0 && sc.At[k-1] < 0 && sc.x.Lex.Cues.Channels.Has(sc.Norm[k-1]) {
			return true
		}
	}
	if tr.isNoun() {
		return false
	}
	h, _ := sc.Subject(tr.tok, 0)
	return sc.toldThrough(tr.last+1, sc.ClauseEnd(tr.last+1), sc.x.Lex.Cues.Calls) || sc.toldThrough(0, min(h, sc.ClauseEnd(0)+1), sc.x.Lex.Cues.Calls)
}

// byLetter says whether the sentence of an English verb of telling names the letter in which it is told.
func (sc *scene) byLetter(tr *trigger) bool {
	h, _ := sc.Subject(tr.tok, 0)
	return sc.toldThrough(tr.last+1, sc.ClauseEnd(tr.last+1), sc.x.Lex.Cues.Letters) || sc.toldThrough(0, h, sc.x.Lex.Cues.Letters)
}

// toldThrough says whether a phrase between two tokens tells by what somebody was told, a telephone or
// one of some nouns: "by phone", "during a tense call on Monday", "in a letter", but neither "in a
// call for calm" nor "in a call with X".
func (sc *scene) toldThrough(from, end int, nouns lang.Words) bool {
	for k := from; k+1 < end; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.ChannelCases.Has(sc.Norm[k]) && !sc.x.Lex.Cues.CallSettings.Has(sc.Norm[k]) {
			continue
		}
		n := k + 1
		for n+1 < end && n < k+7 && sc.At[n] < 0 && !sc.x.Lex.Cues.Channels.Has(sc.Norm[n]) && !nouns.Has(sc.Norm[n]) && (sc.Sentence.Tokens[n].UPOS == "DET" || sc.Sentence.Tokens[n].UPOS == "ADV" || sc.Norm[n] == "," || sc.IsNominal(n)) {
			n++
		}
		w, m := sc.Norm[n], n+1
		for m+1 < sc.Len && sc.At[m] < 0 && sc.IsNominal(m) {
			m++
		}
		if m+1 < sc.Len && !sc.PredicateAt(m+1) && (sc.x.Lex.Cues.PartnerCases.Has(sc.Norm[m]) || sc.x.Lex.Cues.Between.Has(sc.Norm[m]) || sc.x.Lex.Cues.Benefactive.Has(sc.Norm[m])) {
			continue // a call with another names its own ends
		}
		if sc.x.Lex.Cues.ChannelCases.Has(sc.Norm[k]) && sc.x.Lex.Cues.Channels.Has(w) {
			return true
		}
		if sc.x.Lex.Cues.CallSettings.Has(sc.Norm[k]) && nouns.Has(w) {
			return true
		}
	}
	return false
}

// onlyTells says whether an English verb of telling tells of no talk: it was neither by phone or letter nor at a meeting.
func (sc *scene) onlyTells(tr *trigger) bool {
	return tr.frame.Type == "SPOKE_WITH" && !tr.isNoun() && sc.x.Lex.Cues.Telling.Has(sc.Lemma[tr.tok]) && !sc.byPhone(tr) && !sc.byLetter(tr) && !sc.inPerson(tr, true)
}

// onlyNames says whether an English verb only says what something is, "called the encounter a first step", and calls nobody.
func (sc *scene) onlyNames(tr *trigger) bool {
	if sc.x.Lex.Code != "en" || tr.isNoun() || tr.last > tr.tok || !sc.Names(tr.tok) || tr.frame.Type != "URGED" && tr.frame.Type != "SPOKE_WITH" {
		return false
	}
	objects := 0
	for _, k := range sc.Kids[tr.tok] {
		if t := &sc.Sentence.Tokens[k]; k > tr.tok && t.UPOS == "NOUN" && sc.At[k] < 0 && (t.Deprel == "obj" || t.Deprel == "xcomp") {
			objects++
			if objects > 1 && slices.ContainsFunc(sc.Kids[k], func(d int) bool { return d < k && sc.x.Lex.Cues.Indefinite.Has(sc.Norm[d]) }) {
				return true
			}
		}
	}
	return false
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
	if sc.AllPersons(c.actors) && sc.TypeOf(c.recips[0]) == "Country" {
		return candidate{}, false // "in the call X also called on Russia to …": he spoke with somebody of it
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
		if b := &before[i]; b.frame.Type == "SUSPENDED" && (tr.holds(b.obj) && sc.x.Lex.Code == "en" || sc.x.Lex.Code == "id" && sc.governs(b.tok) == "" && sc.suspends(b, tr)) {
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
	if sc.x.Lex.Code == "id" {
		who = sc.releaseWanted(c)
	}
	if len(who) == 0 {
		return
	}
	c.about = clause.AppendNew(c.about, who...)
	if c.recipAt.Unit >= 0 {
		c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
	}
	if len(c.recips) > 0 {
		return
	}
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if p.typ != "DETAINED" && p.typ != "COERCED" || p.st.negative || len(p.actors) == 0 || !slices.Contains(p.recips, who[0]) {
			continue
		}
		if ents := sc.fitting(&c.tr, "recipient", "recalled", p.actors, c.actors); len(ents) > 0 && !sc.sameSide(ents, c.actors) { // a court orders its own police
			c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: c.tr.tok, Place: "control"}
		}
		return
	}
}

// releaseWanted returns whom an Indonesian demand that names nobody wants freed, or to whom
// something is to be done: "menuntut X dibebaskan".
func (sc *scene) releaseWanted(c *candidate) []int {
	if c.recipAt.Unit >= 0 && !c.tr.passive && sc.AllPersons(c.recips) && sc.toUndergo(sc.Units[c.recipAt.Unit].Last+1) {
		return c.recips
	}
	if len(c.recips) > 0 || c.tr.isNoun() || c.tr.passive {
		return nil
	}
	for k := c.tr.last + 1; k < sc.Len && k <= c.tr.last+3; k++ {
		if sc.At[k] >= 0 || !sc.NounTypes(k)["RELEASED"] {
			continue
		}
		if u := sc.sufferer(k, sc.Len); u >= 0 {
			return sc.Members(u)
		}
	}
	return nil
}

// toUndergo says whether an Indonesian passive stands at a token, or behind what goes along with it.
func (sc *scene) toUndergo(k int) bool {
	for k < sc.Len && sc.At[k] < 0 && (sc.AlongVerb(k) || sc.x.Lex.Planned[sc.Norm[k]]) {
		k++
	}
	return k < sc.Len && sc.At[k] < 0 && sc.Verb[k] && lexicon.DiPrefixed(sc.Norm[k])
}

// wantedFree returns whom an English demand wants freed, none where it asks for something
// else or names who is to free them.
func (sc *scene) wantedFree(c *candidate) []int {
	to := sc.Len
	if c.recipAt.Unit >= 0 && c.recipAt.Unit < len(sc.Units) && sc.AllPersons(c.recips) && sc.ownsRelease(c.recipAt.Unit) {
		return c.recips
	}
	if c.recipAt.Unit >= 0 {
		if !sc.x.Lex.Cues.Benefactive.Has(c.recipAt.Place) && !sc.x.Lex.Cues.Of.Has(c.recipAt.Place) {
			return nil
		}
		to = sc.Units[c.recipAt.Unit].First
		if sc.toBeFreed(sc.Units[c.recipAt.Unit].Last + 1) {
			return c.recips
		}
	} else if len(c.recips) > 0 {
		return nil
	}
	for k := c.tr.last + 1; k < to && k <= c.tr.last+6; k++ {
		switch {
		case sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "NOUN" || !sc.NounTypes(k)["RELEASED"] && !(sc.x.Lex.Cues.Restorations.Has(sc.Lemma[k]) && sc.AllPersons(c.recips)):
		case c.recipAt.Unit >= 0:
			return c.recips
		default:
			if u := sc.OwnerBefore(k); u >= 0 {
				return sc.Units[u].Ents
			}
		}
	}
	return nil
}

// ownsRelease says whether an English unit owns a release: "demanded X's immediate release".
func (sc *scene) ownsRelease(u int) bool {
	k := sc.Units[u].Last + 1
	if !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k-1]) { // the mark may stand in the unit
		if k >= sc.Len || !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) {
			return false
		}
		k++
	}
	for k < sc.Len && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADJ" {
		k++
	}
	return k < sc.Len && sc.At[k] < 0 && sc.NounTypes(k)["RELEASED"]
}

// toldPartner finds to whom words are said for which somebody is called or met: "menelepon X
// untuk mengucapkan selamat". Indonesian only.
func (sc *scene) toldPartner(d *draft) {
	v := d.tr.tok
	if d.tr.isNoun() && d.tr.light >= 0 {
		v = d.tr.light
	}
	if sc.x.Lex.Code != "id" || len(d.recips) > 0 || len(d.actors) == 0 || !sc.x.verbal[d.typ] && d.typ != "SUPPORTS" && d.typ != "CONCEDED_TO" || !sc.Infinitive(v) {
		return
	}
	for i := range d.out {
		p := &d.out[i]
		if p.sc != sc || p.tr.tok != sc.Sentence.Tokens[v].Head || p.typ != "SPOKE_WITH" && p.typ != "MET_WITH" {
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
	if k+2 >= sc.Len || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) || sc.Sentence.Tokens[k+1].UPOS != "AUX" {
		return false
	}
	for k += 2; k < sc.Len && sc.Sentence.Tokens[k].UPOS == "ADV"; k++ {
	}
	if k >= sc.Len {
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.VerbKey(k)] {
		if e.Frame.Type == "RELEASED" && len(e.Rest) == 0 {
			return true
		}
	}
	return false
}

// tellsOffice says whether a word of a unit tells what somebody is rather than names
// him: "its ambassador to X", "the Chinese ambassador", "the Chinese ambassador, Qin Gang".
func (sc *scene) tellsOffice(u, t int) bool {
	return sc.Units[u].Kind == entity.Description || sc.x.Lex.Title[sc.Norm[t]] && (sc.TypeOf(sc.Units[u].Ents[0]) == "Person" || sc.Units[u].Kind == entity.Title)
}

// suspends says whether an Indonesian verb or noun of suspending has the noun of another
// act for its object: "penghentian kerja sama militer dengan X", "menyetop bantuan".
func (sc *scene) suspends(b, tr *trigger) bool {
	if b.obj == tr.tok {
		return true
	}
	if b.last < tr.tok && b.last >= tr.tok-2 && !b.passive {
		for k := b.last + 1; k < tr.tok; k++ {
			if sc.At[k] >= 0 || !sc.IsNominal(k) && !sc.AlongVerb(k) {
				return false
			}
		}
		return true
	}
	return false
}
