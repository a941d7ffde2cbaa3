package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// aroundRelative returns the head of the unit before a relative clause that is put
// between an English subject and its verb: "Turkey, which demanded that Riyadh hand
// them over, accused …"; -1 for none. Trees of such sentences are weak.
func (sc *scene) aroundRelative(t int) int {
	k := sc.commaBefore(t)
	if k < 0 || sc.ownedHolder(k) >= 0 {
		return -1
	}
	verbs := 0
	for k--; k > 1 && k > t-26; k-- {
		w := sc.norm[k]
		if isQuoteMark(w) || w == ";" || w == ":" {
			return -1
		}
		if (sc.verb[k] || sc.s.Tokens[k].Deprel == "cop") && sc.at[k] < 0 {
			verbs++
		}
		c := k - 1
		if c > 1 && sc.x.lex.preps[sc.norm[c]] && sc.at[c] < 0 {
			c-- // "Ansip, with whom Merkel had lunch, backs …"
		}
		if !sc.x.lex.cues.ApposedRelatives.Has(w) || sc.norm[c] != "," {
			continue
		}
		u := sc.at[c-1]
		if verbs != 1 && verbs != 2 || u < 0 || sc.modifies(u) || sc.units[u].kind == entity.Pronoun {
			return -1
		}
		if !sc.opensClause(u) {
			return -1
		}
		return sc.units[u].head
	}
	return -1
}

// aroundApposition returns the head of the unit that an English verb has for its
// subject where an apposition between commas parts the two: "Rice, the secretary of
// state, called on …", "Cook, once accused by X of lying, ruled out …"; -1 for none.
func (sc *scene) aroundApposition(t int) int {
	k := sc.commaBefore(t)
	if k < 0 {
		return -1
	}
	if u := sc.namedOffice(k); u >= 0 {
		return sc.units[u].head
	}
	if u := sc.ownedHolder(k); u >= 0 {
		return sc.units[u].head
	}
	for k--; k > 1 && k > t-26; k-- {
		w := sc.norm[k]
		if isQuoteMark(w) || w == ";" || w == ":" {
			return -1
		}
		if w != "," || sc.at[k] >= 0 || !sc.opensApposition(k+1) {
			continue
		}
		u := sc.at[k-1]
		if u < 0 || sc.units[u].last != k-1 || sc.modifies(u) || sc.units[u].kind == entity.Pronoun {
			continue
		}
		if !sc.opensClause(u) {
			continue
		}
		return sc.units[u].head
	}
	return -1
}

// namedOffice returns the person who is named between commas behind an office that opens
// the clause, the second of the commas at k: "The minister of foreign affairs, X, met …";
// -1 for none.
func (sc *scene) namedOffice(k int) int {
	u := sc.at[k-1]
	if u < 0 || sc.typeOf(sc.units[u].ents[0]) != "Person" || sc.units[u].kind == entity.Pronoun || sc.units[u].last != k-1 {
		return -1
	}
	c := sc.units[u].first - 1
	if c > 0 && sc.s.Tokens[c].UPOS == "DET" && sc.x.lex.title[sc.norm[c+1]] && isClosing(sc.norm[c-1]) {
		return u // the office is part of the unit
	}
	if c < 1 || sc.norm[c] != "," || sc.at[c-1] >= 0 && sc.typeOf(sc.units[sc.at[c-1]].ents[0]) != "Country" {
		return -1
	}
	office := false
	for j := c - 1; j >= 0 && j > c-12; j-- {
		if sc.s.Tokens[j].UPOS == "DET" && j+1 < c && sc.at[j+1] < 0 && sc.x.lex.title[sc.norm[j+1]] {
			if office && (j == 0 || isClosing(sc.norm[j-1])) {
				return u
			}
			return -1
		}
		office = office || sc.x.lex.title[sc.norm[j]]
		if !sc.isNominal(j) && sc.at[j] < 0 && !sc.x.lex.cues.TitleLinks.Has(sc.norm[j]) {
			return -1
		}
	}
	return -1
}

// commaBefore returns the comma right before an English finite verb and its adverbs and
// auxiliaries, where there is room before it for what parts the verb from its subject;
// -1 for none.
func (sc *scene) commaBefore(t int) int {
	if sc.x.lex.code != "en" || sc.s.Tokens[t].Morph.Tense == "ger" || sc.infinitive(t) {
		return -1
	}
	k := t - 1
	for k >= 0 && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "AUX") {
		k--
	}
	if k < 3 || sc.norm[k] != "," {
		return -1
	}
	return k
}

// opensClause says whether nothing but an article stands between a unit and the
// beginning of its clause.
func (sc *scene) opensClause(u int) bool {
	f := sc.units[u].first - 1
	return f < 0 || isClosing(sc.norm[f]) || sc.x.lex.sub[sc.norm[f]] || sc.x.lex.coord[sc.norm[f]] || sc.s.Tokens[f].UPOS == "DET"
}

// opensApposition says whether at a token behind a comma begins what tells of the
// name before it: a noun phrase with an article or "his", or a participle.
func (sc *scene) opensApposition(t int) bool {
	if sc.s.Tokens[t].UPOS == "ADV" && sc.at[t] < 0 && t+1 < sc.n {
		t++ // "once accused by"
	}
	tok := &sc.s.Tokens[t]
	switch {
	case sc.at[t] >= 0 && sc.units[sc.at[t]].kind != entity.Pronoun && sc.units[sc.at[t]].kind != entity.Demonym:
		return false
	case tok.UPOS == "DET" || tok.UPOS == "PRON" && tok.Deprel == "nmod:poss":
		return true
	case tok.UPOS == "NOUN":
		return sc.x.lex.title[sc.norm[t]]
	case tok.UPOS == "VERB":
		return (tok.Morph.Tense == "part" || tok.Morph.Tense == "past") && t+1 < sc.n && sc.x.lex.cues.ParticipleCases.Has(sc.norm[t+1])
	}
	return false
}

// obliges says whether a modal tells what somebody wants of another: "said Israel
// must end its raids"; not of what has passed, what is suffered or what is.
func (sc *scene) obliges(tr *trigger) bool {
	v := sc.s.Tokens[tr.tok].Head
	if tr.last > tr.tok {
		v = tr.last
		for v+1 < sc.n && !sc.verb[v] {
			v++
		}
	}
	if v <= tr.tok || v >= sc.n || sc.s.Tokens[v].UPOS != "VERB" {
		return false
	}
	for k := tr.last + 1; k < v; k++ {
		if sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) || sc.x.lex.cues.Perfect.Has(sc.lemma[k]) {
			return false
		}
	}
	return true
}

// isModal says whether a trigger is a modal verb or a phrase that stands for one.
func (sc *scene) isModal(tr *trigger) bool {
	return tr.frame.Type == "URGED" && judges(tr.frame)
}

// staysFor says whether "be" at a token tells of a journey: "was in Syria for talks",
// "is in Cairo to meet …".
func (sc *scene) staysFor(t int) bool {
	if sc.x.lex.code != "en" || !sc.x.lex.cues.CopularVerbs.Has(sc.lemma[t]) || t+2 >= sc.n {
		return false
	}
	k := t + 1
	for k < t+3 && sc.s.Tokens[k].UPOS == "ADV" && sc.at[k] < 0 {
		k++
	}
	if !sc.x.lex.cues.Inside.Has(sc.norm[k]) || k+1 >= sc.n {
		return false
	}
	u := sc.nextUnit(k+1, sc.n)
	if u < 0 {
		return false
	}
	if ty := sc.typeOf(sc.units[u].ents[0]); ty != "Country" && ty != "Place" {
		return false
	}
	if sc.onDay(sc.units[u].last+1) && sc.strangerBefore(t, sc.units[u].ents[0]) {
		return true
	}
	for k = sc.units[u].last + 1; k < sc.n && k < sc.units[u].last+9; k++ {
		switch w := sc.norm[k]; {
		case sc.x.lex.cues.StayPurposes.Has(w):
			for j := k + 1; j < sc.n && j < k+7; j++ {
				if sc.at[j] >= 0 {
					continue
				}
				if sc.x.lex.cues.Infinitive.Has(w) && sc.verb[j] {
					return true
				}
				for _, e := range append(append([]entry{}, sc.x.lex.nouns[sc.norm[j]]...), sc.x.lex.nouns[sc.lemma[j]]...) {
					if y := e.frame.Type; y == "MET_WITH" || y == "VISITED" {
						return true
					}
				}
				if sc.verb[j] || isClosing(sc.norm[j]) && sc.norm[j] != "-" { // "on a two-day visit"
					break
				}
			}
		case isClosing(w) && w != ",", sc.verb[k]:
			return false
		}
	}
	return false
}

// stay returns the "be" of a journey in whose clause a noun stands, -1 for none.
func (sc *scene) stay(t int) int {
	for k := t - 1; k >= 0; k-- {
		if sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) && sc.staysFor(k) {
			return k
		}
		if sc.verb[k] || isClosing(sc.norm[k]) && sc.norm[k] != "," {
			return -1
		}
	}
	return -1
}

// stayHead says whether a token heads the clause of a journey told with "be": "is in
// the Middle East to urge …".
func (sc *scene) stayHead(h int) bool {
	if sc.at[h] < 0 {
		return false
	}
	for _, k := range sc.kids[h] {
		if sc.s.Tokens[k].Deprel == "cop" && sc.staysFor(k) {
			return true
		}
	}
	return false
}

// copular says whether an English noun or adjective is a predicate: "was illegal",
// "is a violation of".
func (sc *scene) copular(t int) bool {
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "cop" {
			return true
		}
	}
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.at[k] < 0 && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "PART":
			continue
		case "CCONJ":
			return sc.x.lex.coord[sc.norm[k]] && k > 1 && sc.s.Tokens[k-1].UPOS == "ADJ" && sc.copular(k-1)
		}
		break
	}
	return false
}

// agentless says whether a word of a plan takes the noun before it for what it is
// meant for, not for what is planned: "the trips are aimed at …".
func (sc *scene) agentless(h int) bool {
	return sc.x.lex.cues.Aiming.Has(sc.norm[h])
}

// within says whether a verb is a later word of a predicate of several words:
// "vowed to destroy" is a threat, and no attack.
func (sc *scene) within(tr *trigger, before []trigger) bool {
	if sc.x.lex.code != "en" {
		return sc.lodged(tr, before)
	}
	for i := range before {
		if b := &before[i]; b.tok < tr.tok && tr.tok <= b.last && b.obj < 0 && !tr.isNoun() && !b.isNoun() {
			return true
		}
	}
	return false
}

// announcesForce makes a threat of force that somebody says he will use himself:
// "said it would attack X", "pledged to retaliate against X".
func (sc *scene) announcesForce(c *candidate) {
	if sc.x.lex.code != "en" || c.typ != "ATTACKED" || c.tr.isNoun() || sc.s.Tokens[c.tr.tok].Morph.Tense == "ger" || c.st.negative || c.st.modality == "actual" {
		return
	}
	if h := sc.s.Tokens[c.tr.tok].Head; !(len(c.by) == 1 && contains(c.actors, c.by[0])) && !(h >= 0 && sc.commits(h) && sc.isSpeech(h)) {
		return
	}
	c.typ, c.by = "THREATENED", nil
	c.st.modality = "actual"
}

// barePair says whether a name stands between an English verb and its object with
// nothing that makes it the object's own: "gave Lebanon fuel", whatever the tree says.
func (sc *scene) barePair(u, from, obj int) bool {
	un := &sc.units[u]
	if sc.x.lex.code != "en" || un.kind != entity.Name || un.first != from || sc.x.lex.cues.Genitive.Has(sc.norm[un.last+1]) {
		return false
	}
	return obj+1 >= sc.n || !sc.x.lex.cues.Infinitive.Has(sc.norm[obj+1]) || sc.verb[min(obj+2, sc.n-1)]
}

// ownState returns the state of who says so where a noun stands for it and its
// owner is a pronoun that nothing else resolves: "the ambassador says his government
// will withdraw".
func (sc *scene) ownState(h int) []int {
	if sc.x.lex.code != "en" || !sc.x.lex.standin[sc.norm[h]] && !sc.x.lex.standin[sc.lemma[h]] {
		return nil
	}
	for _, k := range sc.kids[h] {
		if sc.s.Tokens[k].Deprel != "nmod:poss" || sc.s.Tokens[k].UPOS != "PRON" || sc.at[k] >= 0 {
			continue
		}
		if s := sc.x.innermost(sc.s.Tokens[h].Start); s != nil && len(s.speakers) == 1 {
			return []int{sc.stateFor(s.speakers[0])}
		}
	}
	return nil
}

// onlyMeant says whether an infinitive spells out what a noun is for, so that the
// act is not told to have happened: "ways to restore control", "a deal to buy jets".
// "The first president to visit" did visit.
func (sc *scene) onlyMeant(t int) bool {
	if sc.x.lex.code != "en" || !sc.infinitive(t) || !strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") {
		return false
	}
	h := sc.s.Tokens[t].Head
	if h < 0 || h > t || sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" || sc.decided(h) || sc.x.lex.title[sc.norm[h]] || sc.x.lex.standin[sc.norm[h]] || sc.x.lex.gov[sc.lemma[h]] != "" || sc.granted(h) {
		return false
	}
	for _, k := range sc.kids[h] {
		if sc.x.lex.cues.Superlatives.Has(sc.norm[k]) {
			return false
		}
	}
	return true
}

// granted says whether somebody had the opportunity, the honour or the pleasure that a noun
// names: "had the chance to meet X" tells that they met.
func (sc *scene) granted(h int) bool {
	v := sc.s.Tokens[h].Head
	return sc.x.lex.cues.Grants.Has(sc.lemma[h]) && v >= 0 && v < h && sc.x.lex.cues.Perfect.Has(sc.lemma[v])
}

// calledOff says whether a relative clause takes the act of a noun back: "a trip to
// Warsaw, which was cancelled".
func (sc *scene) calledOff(t int) string {
	if sc.x.lex.code != "en" {
		return ""
	}
	for _, k := range sc.kids[t] {
		if !strings.HasPrefix(sc.s.Tokens[k].Deprel, "acl") || k < t || !sc.englishPassive(k) {
			continue
		}
		if s := sc.x.lex.gov[sc.lemma[k]]; strings.Contains(s, "negative") {
			return s
		}
	}
	return ""
}

// commits says whether a word of saying is a promise to act: who "pledged to help"
// acts, and tells nothing.
func (sc *scene) commits(t int) bool {
	return sc.x.lex.code == "en" && sc.x.lex.gov[sc.lemma[t]] != "" && t+2 < sc.n && sc.x.lex.cues.Infinitive.Has(sc.norm[t+1]) && sc.predicateAt(t+2)
}

// promised says whether a promise that was made stands between a date and an act:
// "On Tuesday X pledged to send aid".
func (sc *scene) promised(date, t int) bool {
	for k := date; k < t; k++ {
		if sc.at[k] < 0 && sc.verb[k] && sc.commits(k) && sc.s.Tokens[k].Morph.Tense != "pres" {
			return true
		}
	}
	return false
}
