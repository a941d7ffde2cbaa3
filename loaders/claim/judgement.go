package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// judgementPlaces gathers who says so ("speaker") and who is judged ("judged"):
// the subject, the possessor of a subject that is no entity ("tindakan AS
// melanggar …"), or what stands before "sebagai" ("menyebut Assad sebagai penjahat").
func (sc *scene) judgementPlaces(tr *trigger, add func(string, clause.Filler)) {
	s := sc.x.Innermost(sc.Sentence.Tokens[tr.tok].Start)
	if s == nil || s.Negative || sc.chargedBefore(tr) {
		return
	}
	add("speaker", clause.Filler{Ents: s.Speakers, Unit: -1, Tok: tr.tok})
	if u := sc.judgedBefore(tr.tok); u >= 0 {
		add("judged", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
		return
	}
	if u := sc.judgedBehind(tr); u >= 0 {
		add("judged", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: true})
		return
	}
	if sc.x.Lex.Code == "en" && tr.isNoun() && sc.asBefore(tr.tok) {
		return // "criticised the move as unacceptable": who criticised judges, not who tells it
	}
	h := sc.judgedSubject(tr)
	if h < 0 {
		return
	}
	self, poss, u := sc.Argument(h)
	if len(self) == 0 && sc.befallen(h, u) { // "said the arrest of X was unjust": X is not blamed for it
		if u = sc.DoerOf(h); u < 0 {
			return
		}
		poss = sc.Members(u)
	}
	if len(self) == 0 {
		self = poss
	}
	if len(self) == 0 { // "said the army had burned villages"
		self, u = sc.BodyOfState(h), -1
	}
	if v := sc.conductedIn(h); len(self) == 0 && v >= 0 { // "said the vote in Belarus was unfair"
		self, u = sc.Members(v), v
	}
	add("judged", clause.Filler{Ents: self, Unit: u, Tok: h, Tree: true})
}

// bareGerund says whether an English verb is a gerund without an auxiliary, which tells what is spoken of
// and judges nobody: "rejects the African Union playing a role".
func (sc *scene) bareGerund(tr *trigger) bool {
	return sc.x.Lex.Code == "en" && !tr.isNoun() && sc.Sentence.Tokens[tr.tok].Morph.Tense == "ger" && !sc.BeforeVerb(tr.tok, func(k int) bool { return sc.Sentence.Tokens[k].UPOS == "AUX" })
}

// befallen says whether a unit behind an English noun of a hostile act is whom it befell: "the
// expulsion of X".
func (sc *scene) befallen(h, u int) bool {
	if sc.x.Lex.Code != "en" || u < 0 || sc.At[h] >= 0 || sc.Units[u].First <= h || !clause.Hostile(sc.NounTypes(h)) {
		return false
	}
	k := h + 1
	return k < sc.Len && sc.x.Lex.Cues.Of.Has(sc.Norm[k]) && sc.DoerOf(h) != u
}

// judgedSubject returns the head of the subject of a judgement, -1 for none.
func (sc *scene) judgedSubject(tr *trigger) int {
	if sc.x.Lex.Code == "en" && tr.isNoun() && !sc.copular(tr.tok) {
		if h := sc.wrongdoer(tr); h >= 0 {
			return h
		}
		v := sc.Sentence.Tokens[tr.tok].Head
		if d := sc.Sentence.Tokens[tr.tok].Deprel; v < 0 || v > tr.tok || !sc.Verb[v] || d != "obj" && d != "obl" {
			return -1 // "said the illegal settlements"
		}
		h, _ := sc.Subject(v, 0) // "treats the law with contempt"
		return h
	}
	if m := sc.Sentence.Tokens[tr.tok].Head; sc.x.Lex.Code == "en" && tr.form == lexicon.Adjective && m > tr.last && sc.Sentence.Tokens[tr.tok].Deprel == "amod" && sc.copular(m) { // "was a hostile step"
		h, _ := sc.Subject(m, 0)
		if h >= tr.tok {
			return -1
		}
		return h
	}
	for _, t := range []int{tr.last, tr.tok} {
		if h, _ := sc.Subject(t, 0); h >= 0 && h < tr.tok {
			return sc.saidToBe(h)
		}
	}
	return sc.UnitBefore(tr.tok)
}

// judgedBefore returns the unit before "sebagai" or "as" where a judgement
// follows that word, -1 otherwise.
func (sc *scene) judgedBefore(t int) int {
	for k, n := t-1, 3; k >= 0 && k >= t-n; k-- {
		if sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) {
			if k > 1 && sc.x.Lex.Code == "id" && sc.At[k-1] < 0 && sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[k-1]) {
				k--
			}
			if k > 0 && sc.At[k-1] >= 0 {
				return sc.At[k-1]
			}
			return -1
		}
		if sc.x.Lex.Code == "id" && k == t-1 && sc.x.Lex.Rel[sc.Norm[k]] { // "menilai serangan X sebagai tindakan yang tak bisa diterima"
			n = 6
			continue
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "NOUN", "NUM", "PART":
			continue
		}
		if clause.IsQuoteMark(sc.Norm[k]) && k > 0 && sc.x.Lex.Code == "id" && sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k-1]) {
			continue
		}
		break
	}
	return -1
}

// finishJudgement takes who judges out of those who say so and drops what is no
// judgement: one that is denied, only possible, or of oneself.
func (sc *scene) finishJudgement(c *candidate) bool {
	if c.typ == "THREATENED" && !c.st.negative {
		c.st.modality = "actual" // "said Russia would face consequences"
	}
	switch {
	case sc.presumesWrong(c): // taken for granted: "will not tolerate provocations from X"
		c.st = status{modality: "actual"}
		sc.nounStatus(c.tr.tok, -1, &c.st)
	case sc.attempts(&c.tr) && !c.st.negative:
		c.st.modality = "actual"
	}
	if c.st.negative || c.st.modality != "actual" || len(c.actors) == 0 || sc.onlySupposed(&c.tr) {
		return false
	}
	var by []int
	for _, e := range c.by {
		if !slices.Contains(c.actors, e) {
			by = append(by, e)
		}
	}
	c.by = by
	if !sc.isModal(&c.tr) {
		c.about = nil
	}
	var others []int
	for _, b := range c.recips {
		own := false
		for _, a := range c.actors {
			ea, eb := &sc.x.Entities.Entities[a], &sc.x.Entities.Entities[b]
			own = own || a == b || eb.Type == "Country" && clause.StateOf(ea) == eb.ID && !strings.HasPrefix(ea.Type, "Org")
		}
		if !own {
			others = append(others, b)
		}
	}
	if len(others) < len(c.recips) && !sc.isModal(&c.tr) {
		return false
	}
	c.recips = others
	return len(others) > 0
}

// attempts says whether a judgement is that somebody tries or means to do what is
// wrong: "believes Iran is trying to develop nuclear weapons", "menyebut AS berusaha melakukan kudeta".
func (sc *scene) attempts(tr *trigger) bool {
	if sc.x.Lex.Code == "id" {
		return !tr.isNoun() && tr.tok > 0 && sc.x.Lex.Cues.Attempts.Has(sc.Norm[tr.tok-1])
	}
	h := sc.Sentence.Tokens[tr.tok].Head
	if sc.x.Lex.Code != "en" || tr.isNoun() || h < 0 || !sc.Infinitive(tr.tok) || !sc.x.Lex.Cues.Attempts.Has(sc.Lemma[h]) {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(h, &st, 0)
	return !st.negative && st.modality == "actual"
}
