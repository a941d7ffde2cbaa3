package claim

import "strings"

// spokenFor returns whom a pronoun in somebody's words stands for where nothing
// in the text says more: the speaker, or the speaker's country where he says
// "we" ("Kami mendukung Ukraina", "China mengatakan mereka mendukung …").
func (sc *scene) spokenFor(h int) []int {
	if h < 0 || sc.at[h] >= 0 || !sc.x.lex.selves[sc.norm[h]] {
		return nil
	}
	s := sc.x.innermost(sc.s.Tokens[h].Start)
	if s == nil || len(s.speakers) == 0 {
		return nil
	}
	if len(s.speakers) > 1 {
		return s.speakers
	}
	if sc.x.lex.theys[sc.norm[h]] && sc.typeOf(s.speakers[0]) == "Person" {
		return nil
	}
	if !sc.x.lex.wes[sc.norm[h]] {
		return s.speakers
	}
	return []int{sc.stateFor(s.speakers[0])}
}

// stateFor returns the country that a person speaks for, else the entity itself.
func (sc *scene) stateFor(e int) int {
	if sc.typeOf(e) == "Person" {
		if c := sc.x.countryOf(e); c >= 0 {
			return c
		}
	}
	return e
}

// victims finds those whom an attack hit where the text says what became of them:
// "Soleimani tewas dalam serangan AS", "tiga warga Palestina luka akibat tembakan Israel".
func (sc *scene) victims(tr *trigger) ([]int, filler) {
	none := filler{unit: -1}
	if tr.frame.Type != "ATTACKED" || !tr.isNoun() || tr.light >= 0 || sc.x.lex.code != "id" {
		return nil, none
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-8; k-- {
		if sc.x.lex.suffers[sc.norm[k]] && sc.at[k] < 0 {
			h, tree := sc.subject(k, 0)
			if h < 0 || h > k {
				return nil, none
			}
			self, poss, u := sc.argument(h)
			if len(self) == 0 {
				self = poss
			}
			return self, filler{ents: self, unit: u, tok: h, place: "obj", tree: tree}
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADP", "NOUN", "ADJ", "NUM", "DET", "ADV":
			continue
		}
		return nil, none
	}
	return nil, none
}

// recallWords finds the recipient of an act aimed at somebody's words: in
// "Pernyataan itu dikecam Iran" whoever spoke in the sentence before.
func (sc *scene) recallWords(tr *trigger, c *candidate, h int) bool {
	if !sc.x.lex.statement[sc.norm[h]] {
		return false
	}
	start := sc.s.Start
	var last *saying
	var near []int
	for i := max(0, sc.i-3); i <= sc.i; i++ {
		near = append(near, sc.x.saysIn[i]...)
	}
	for _, i := range near {
		s := &sc.x.sayings[i]
		if s.start < start && (last == nil || s.verb > last.verb) && sc.near(s.start) {
			last = s
		}
	}
	if last == nil || len(last.speakers) != 1 {
		return false
	}
	return sc.recall(tr, c, h, last.speakers)
}

// near says whether a byte lies in one of the three sentences before.
func (sc *scene) near(pos int) bool {
	i := sc.x.sentenceAt(pos)
	return i >= 0 && i < sc.i && sc.i-i <= 3
}

// inWork returns the unit of whoever is at work in "X dalam V": "posisi
// Indonesia dalam mendukung Palestina"; -1 for none.
func (sc *scene) inWork(t int) int {
	if t < 2 || !sc.x.lex.cues.AtWork.Has(sc.norm[t-1]) || sc.at[t-2] < 0 {
		return -1
	}
	return sc.at[t-2]
}

// actsFor says whether a noun stands for the state of the person who owns it:
// "negaranya", "pasukannya", as said by or of a person.
func (sc *scene) actsFor(h int, ents []int) []int {
	if len(ents) != 1 || !strings.HasPrefix(sc.typeOf(ents[0]), "Person") {
		return ents
	}
	return []int{sc.stateFor(ents[0])}
}

// bearer returns the unit of whoever is said to be what a noun names: "Iran adalah
// salah satu pendukung utama Assad", "Iran, pendukung utama Assad,"; -1 for none.
func (sc *scene) bearer(tr *trigger) int {
	said := containsString(tr.frame.Noun["recipient"], "bearer") // "said X was a dictator", not "a victory for dictators"
	if !containsString(tr.frame.Noun["actor"], "bearer") && (!said || !sc.copular(tr.tok) && !sc.becomes(tr.tok)) {
		return -1
	}
	if u := sc.heldToBe(tr.tok); u >= 0 {
		return u
	}
	if u := sc.namedBearer(tr.last); u >= 0 {
		return u
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-8; k-- {
		w := sc.norm[k]
		if u := sc.at[k]; u >= 0 && sc.x.lex.code == "en" && sc.modifies(u) { // "one of Ethiopia's largest donors"
			k = sc.units[u].first
			continue
		}
		if sc.x.lex.copula[w] || sc.x.lex.code == "en" && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[k]) || sc.x.lex.code == "id" && sc.x.lex.cues.Becoming.Has(w) || said && sc.x.lex.cues.Becoming.Has(sc.lemma[k]) || w == "," && k > 0 && sc.at[k-1] >= 0 {
			for k > 0 && (sc.norm[k-1] == "," || sc.x.lex.rel[sc.norm[k-1]]) {
				k--
			}
			for sc.x.lex.code == "id" && k > 1 && sc.at[k-1] < 0 && sc.s.Tokens[k-1].UPOS == "ADV" && !sc.x.lex.neg[sc.norm[k-1]] {
				k-- // "X terus menjadi pendukung Y"
			}
			for sc.x.lex.code == "en" && k > 1 && sc.at[k-1] < 0 && (sc.s.Tokens[k-1].UPOS == "AUX" || sc.s.Tokens[k-1].UPOS == "ADV") && !sc.x.lex.neg[sc.norm[k-1]] {
				k-- // "X has long been a backer of Y"
			}
			if k == 0 || sc.at[k-1] < 0 || sc.modifies(sc.at[k-1]) {
				return -1
			}
			return sc.at[k-1]
		}
		if sc.at[k] >= 0 || sc.verb[k] || isClosing(w) {
			return -1
		}
	}
	return -1
}

// statementBy returns the unit of whoever made the English statement that begins at k: "according
// to a statement by the Chadian ministry", "to a report in the Guardian"; -1 for none.
func (sc *scene) statementBy(k int) int {
	for ; k < sc.n && sc.at[k] < 0; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN":
			if sc.x.lex.code == "en" && sc.x.lex.statement[sc.lemma[k]] && k+1 < sc.n && (sc.x.lex.agent[sc.norm[k+1]] || sc.x.lex.cues.Origin.Has(sc.norm[k+1])) {
				return sc.nextUnit(k+2, sc.n)
			}
			if u := sc.nextUnit(min(k+2, sc.n), sc.n); u >= 0 && sc.x.lex.statement[sc.lemma[k]] && sc.x.lex.cues.Locatives.Has(sc.norm[k+1]) && sc.typeOf(sc.units[u].ents[0]) == "Organization" {
				return u // "a report in the Guardian"
			}
			continue
		}
		return -1
	}
	return -1
}

// outletOf returns the unit that names the English outlet at h: "Xinhua news agency", "CNN
// television"; -1 for none.
func (sc *scene) outletOf(h int) int {
	if sc.x.lex.code != "en" || !sc.x.lex.cues.Outlets.Has(sc.lemma[h]) {
		return -1
	}
	for _, k := range sc.kids[h] {
		if u := sc.at[k]; u >= 0 && k < h && sc.s.Tokens[k].Deprel == "compound" && sc.typeOf(sc.units[u].ents[0]) == "Organization" {
			return u
		}
	}
	return -1
}
