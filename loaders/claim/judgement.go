package claim

import (
	"strings"

	"newsgraph/loaders/lang"
)

// judges says whether a frame is a judgement: its actor is not in its clause but
// says so: in "Lavrov mengatakan AS melanggar perjanjian" Lavrov accuses the US.
func judges(f *lang.Frame) bool {
	return containsString(f.Verb["actor"], "speaker") || containsString(f.Noun["actor"], "speaker")
}

// innermost returns the narrowest saying around a byte, nil for none.
func (x *reader) innermost(pos int) *saying {
	if l := x.sayingsAt(pos); len(l) > 0 {
		return l[len(l)-1]
	}
	return nil
}

// judgementPlaces gathers who says so ("speaker") and who is judged ("judged"):
// the subject, the possessor of a subject that is no entity ("tindakan AS
// melanggar …"), or what stands before "sebagai" ("menyebut Assad sebagai penjahat").
func (sc *scene) judgementPlaces(tr *trigger, add func(string, filler)) {
	s := sc.x.innermost(sc.s.Tokens[tr.tok].Start)
	if s == nil || s.negative || sc.chargedBefore(tr) {
		return
	}
	add("speaker", filler{ents: s.speakers, unit: -1, tok: tr.tok})
	if u := sc.judgedBefore(tr.tok); u >= 0 {
		add("judged", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
		return
	}
	if u := sc.judgedBehind(tr); u >= 0 {
		add("judged", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: true})
		return
	}
	if sc.x.lex.code == "en" && tr.isNoun() && sc.asBefore(tr.tok) {
		return // "criticised the move as unacceptable": who criticised judges, not who tells it
	}
	h := sc.judgedSubject(tr)
	if h < 0 {
		return
	}
	self, poss, u := sc.argument(h)
	if len(self) == 0 && sc.befallen(h, u) { // "said the arrest of X was unjust": X is not blamed for it
		if u = sc.doerOf(h); u < 0 {
			return
		}
		poss = sc.members(u)
	}
	if len(self) == 0 {
		self = poss
	}
	if len(self) == 0 { // "said the army had burned villages"
		self, u = sc.bodyOfState(h), -1
	}
	if v := sc.conductedIn(h); len(self) == 0 && v >= 0 { // "said the vote in Belarus was unfair"
		self, u = sc.members(v), v
	}
	add("judged", filler{ents: self, unit: u, tok: h, tree: true})
}

// befallen says whether a unit behind an English noun of a hostile act is whom it befell: "the
// expulsion of X".
func (sc *scene) befallen(h, u int) bool {
	if sc.x.lex.code != "en" || u < 0 || sc.at[h] >= 0 || sc.units[u].first <= h || !hostile(sc.nounTypes(h)) {
		return false
	}
	k := h + 1
	return k < sc.n && sc.x.lex.cues.Of.Has(sc.norm[k]) && sc.doerOf(h) != u
}

// judgedSubject returns the head of the subject of a judgement, -1 for none.
func (sc *scene) judgedSubject(tr *trigger) int {
	if sc.x.lex.code == "en" && tr.isNoun() && !sc.copular(tr.tok) {
		if h := sc.wrongdoer(tr); h >= 0 {
			return h
		}
		v := sc.s.Tokens[tr.tok].Head
		if d := sc.s.Tokens[tr.tok].Deprel; v < 0 || v > tr.tok || !sc.verb[v] || d != "obj" && d != "obl" {
			return -1 // "said the illegal settlements"
		}
		h, _ := sc.subject(v, 0) // "treats the law with contempt"
		return h
	}
	if m := sc.s.Tokens[tr.tok].Head; sc.x.lex.code == "en" && tr.form == adjective && m > tr.last && sc.s.Tokens[tr.tok].Deprel == "amod" && sc.copular(m) { // "was a hostile step"
		h, _ := sc.subject(m, 0)
		if h >= tr.tok {
			return -1
		}
		return h
	}
	for _, t := range []int{tr.last, tr.tok} {
		if h, _ := sc.subject(t, 0); h >= 0 && h < tr.tok {
			return sc.saidToBe(h)
		}
	}
	return sc.unitBefore(tr.tok)
}

// judgedBefore returns the unit before "sebagai" or "as" where a judgement
// follows that word, -1 otherwise.
func (sc *scene) judgedBefore(t int) int {
	for k, n := t-1, 3; k >= 0 && k >= t-n; k-- {
		if sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) {
			if k > 1 && sc.x.lex.code == "id" && sc.at[k-1] < 0 && sc.x.lex.cues.Anaphoric.Has(sc.norm[k-1]) {
				k--
			}
			if k > 0 && sc.at[k-1] >= 0 {
				return sc.at[k-1]
			}
			return -1
		}
		if sc.x.lex.code == "id" && k == t-1 && sc.x.lex.rel[sc.norm[k]] { // "menilai serangan X sebagai tindakan yang tak bisa diterima"
			n = 6
			continue
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "ADJ", "DET", "NOUN", "NUM", "PART":
			continue
		}
		if isQuoteMark(sc.norm[k]) && k > 0 && sc.x.lex.code == "id" && sc.x.lex.cues.RoleMarkers.Has(sc.norm[k-1]) {
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
		if !contains(c.actors, e) {
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
			ea, eb := &sc.x.ents.Entities[a], &sc.x.ents.Entities[b]
			own = own || a == b || eb.Type == "Country" && stateOf(ea) == eb.ID && !strings.HasPrefix(ea.Type, "Org")
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
// wrong: "believes Iran is trying to develop nuclear weapons".
func (sc *scene) attempts(tr *trigger) bool {
	h := sc.s.Tokens[tr.tok].Head
	if sc.x.lex.code != "en" || tr.isNoun() || h < 0 || !sc.infinitive(tr.tok) || !sc.x.lex.cues.Attempts.Has(sc.lemma[h]) {
		return false
	}
	st := status{modality: "actual"}
	sc.verbStatus(h, &st, 0)
	return !st.negative && st.modality == "actual"
}
