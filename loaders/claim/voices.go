package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/claim/regrow"
)

// ownVoice gives an act of speech whose subject is a "we" that stands for nobody known
// to who says so: "'We urge Iraq to comply,' Straw said".
func (sc *scene) ownVoice(d *draft) {
	tr := &d.tr
	if tr.isNoun() || tr.passive || len(d.actors) > 0 || !sc.x.verbal[d.typ] || lexicon.Judges(tr.frame) {
		return
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || sc.At[h] >= 0 || !sc.x.Lex.Cues.OwnSide.Has(sc.Norm[h]) {
		return
	}
	s := sc.x.Innermost(sc.Sentence.Tokens[tr.tok].Start)
	if s == nil || s.Negative || len(s.Speakers) != 1 {
		return
	}
	if ents := sc.fitting(tr, "actor", "subj", s.Speakers, d.recips); len(ents) > 0 {
		d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: h, Place: "subj", Tree: true}
	}
}

// takenAsKnown says whether somebody's words take an act for known rather than tell of it, so
// that it is no news of his: an English noun with its doer before it ("should focus on Israel's
// withdrawal"), a participle ("to free X, held by Y") or a clause that only dates what is said
// ("the first since Iran shelled X"); an Indonesian relative clause ("hubungan yang diputus AS pada 1961").
func (sc *scene) takenAsKnown(c *candidate) bool {
	if sc.x.Lex.Code != "en" {
		return sc.presupposed(&c.tr)
	}
	if v := c.tr.tok; sc.objectRelative(v) || c.tr.light >= 0 && sc.objectRelative(c.tr.light) {
		return true
	}
	if c.tr.isNoun() {
		return c.tr.light < 0 && c.actorAt.Place == "poss"
	}
	if sc.presupposed(&c.tr) && (meets(c.by, c.actors) || sc.sameSide(c.by, c.actors)) {
		return true
	}
	return sc.Participle(c.tr.tok) || regrow.Finite(&sc.Sentence.Tokens[c.tr.tok]) && sc.datesBy(c.tr.tok)
}

// objectRelative says whether an English verb stands in a relative clause with a subject of its own: "a
// reef that Chad seized", "X, whom he last met in May", "a pact they signed".
func (sc *scene) objectRelative(v int) bool {
	s := sc.OwnSubject(v)
	if s < 0 || s > v || sc.At[s] < 0 && sc.x.Lex.Rel[sc.Norm[s]] {
		return false
	}
	b := s
	if u := sc.At[s]; u >= 0 {
		b = sc.Units[u].First
	}
	for b > 0 && sc.Sentence.Tokens[b-1].UPOS == "DET" {
		b--
	}
	known := sc.Sentence.Tokens[v].Deprel == "acl:relcl" && b > 0 && sc.IsNominal(b-1)
	for _, k := range sc.Kids[v] {
		if k > s || sc.At[k] >= 0 || !sc.x.Lex.Rel[sc.Norm[k]] {
			continue
		}
		if sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[k]) { // "to Doha, where he met X" tells on
			return false
		}
		if sc.x.Lex.Cues.AmbiguousRelatives.Has(sc.Norm[k]) && sc.complete(v) { // "said on condition of anonymity that Chad had attacked Niger"
			return false
		}
		known = known || sc.Sentence.Tokens[k].Deprel != "mark"
	}
	return known
}

// complete says whether an object stands behind a verb, so that no word before it can be its object.
func (sc *scene) complete(v int) bool {
	for _, k := range sc.Kids[v] {
		if k > v && sc.Sentence.Tokens[k].Deprel == "obj" {
			return true
		}
	}
	return false
}

// datesBy says whether a word of time opens the clause of a verb: "after Iran shelled X", "since X left".
func (sc *scene) datesBy(t int) bool {
	for _, k := range sc.Kids[t] {
		if k < t && (sc.x.Lex.Settings[sc.Norm[k]] || sc.x.Lex.Earlier[sc.Norm[k]]) && sc.x.Lex.Sub[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// victims finds those whom an attack hit where the text says what became of them:
// "Soleimani tewas dalam serangan AS", "tiga warga Palestina luka akibat tembakan Israel", "dua
// polisi tewas dalam serangan yang dilancarkan PKK".
func (sc *scene) victims(tr *trigger) ([]int, clause.Filler) {
	none := clause.Filler{Unit: -1}
	if tr.frame.Type != "ATTACKED" || !tr.isNoun() || tr.light >= 0 && tr.light < tr.tok || sc.x.Lex.Code != "id" {
		return nil, none
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-8; k-- {
		if sc.x.Lex.Suffers[sc.Norm[k]] && sc.At[k] < 0 {
			h, tree := sc.Subject(k, 0)
			if h < 0 || h > k {
				return nil, none
			}
			self, poss, u := sc.Argument(h)
			if len(self) == 0 {
				self = poss
			}
			return self, clause.Filler{Ents: self, Unit: u, Tok: h, Place: "obj", Tree: tree}
		}
		switch sc.Sentence.Tokens[k].UPOS {
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
	if !sc.x.Lex.Statement[sc.Norm[h]] {
		return false
	}
	start := sc.Sentence.Start
	var last *clause.Saying
	var near []int
	for i := max(0, sc.Index-3); i <= sc.Index; i++ {
		near = append(near, sc.x.SaysIn[i]...)
	}
	for _, i := range near {
		s := &sc.x.Sayings[i]
		if s.Start < start && (last == nil || s.Verb > last.Verb) && sc.near(s.Start) {
			last = s
		}
	}
	if last == nil || len(last.Speakers) != 1 {
		return false
	}
	return sc.recall(tr, c, h, last.Speakers)
}

// near says whether a byte lies in one of the three sentences before.
func (sc *scene) near(pos int) bool {
	i := sc.x.SentenceAt(pos)
	return i >= 0 && i < sc.Index && sc.Index-i <= 3
}

// inWork returns the unit of whoever is at work in "X dalam V": "posisi
// Indonesia dalam mendukung Palestina"; -1 for none.
func (sc *scene) inWork(t int) int {
	if t < 2 || !sc.x.Lex.Cues.AtWork.Has(sc.Norm[t-1]) || sc.At[t-2] < 0 {
		return -1
	}
	return sc.At[t-2]
}

// bearer returns the unit of whoever is said to be what a noun names: "Iran adalah
// salah satu pendukung utama Assad", "Iran, pendukung utama Assad,"; -1 for none.
func (sc *scene) bearer(tr *trigger) int {
	said := slices.Contains(tr.frame.Noun["recipient"], "bearer") // "said X was a dictator", not "a victory for dictators"
	if !slices.Contains(tr.frame.Noun["actor"], "bearer") && (!said || !sc.copular(tr.tok) && !sc.becomes(tr.tok)) {
		return -1
	}
	if u := sc.heldToBe(tr.tok); u >= 0 {
		return u
	}
	if u := sc.namedBearer(tr.last); u >= 0 {
		return u
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-8; k-- {
		w := sc.Norm[k]
		if u := sc.At[k]; u >= 0 && sc.x.Lex.Code == "en" && sc.Modifies(u) { // "one of Ethiopia's largest donors"
			k = sc.Units[u].First
			continue
		}
		if sc.x.Lex.Copula[w] || sc.x.Lex.Code == "en" && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[k]) || sc.x.Lex.Code == "id" && sc.x.Lex.Cues.Becoming.Has(w) || said && sc.x.Lex.Cues.Becoming.Has(sc.Lemma[k]) || w == "," && k > 0 && sc.At[k-1] >= 0 {
			for k > 0 && (sc.Norm[k-1] == "," || sc.x.Lex.Rel[sc.Norm[k-1]]) {
				k--
			}
			for sc.x.Lex.Code == "id" && k > 1 && sc.At[k-1] < 0 && sc.Sentence.Tokens[k-1].UPOS == "ADV" && !sc.x.Lex.Neg[sc.Norm[k-1]] {
				k-- // "X terus menjadi pendukung Y"
			}
			for sc.x.Lex.Code == "en" && k > 1 && sc.At[k-1] < 0 && (sc.Sentence.Tokens[k-1].UPOS == "AUX" || sc.Sentence.Tokens[k-1].UPOS == "ADV") && !sc.x.Lex.Neg[sc.Norm[k-1]] {
				k-- // "X has long been a backer of Y"
			}
			if k == 0 || sc.At[k-1] < 0 || sc.Modifies(sc.At[k-1]) {
				return -1
			}
			return sc.At[k-1]
		}
		if sc.At[k] >= 0 || sc.Verb[k] || clause.IsClosing(w) {
			return -1
		}
	}
	return -1
}
