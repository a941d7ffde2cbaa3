package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

// received fills who met where somebody is received: "Kim received a delegation from
// Russia", "Turkey hosted a Hamas delegation for talks". To host alone is no encounter.
func (sc *scene) received(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "en" || c.typ != "MET_WITH" || tr.light >= 0 || len(c.actors) > 0 && len(c.recips) > 0 {
		return
	}
	v := tr.tok
	if tr.isNoun() {
		if v = sc.HeadVerb(tr.tok); v < 0 || !sc.meant(tr.tok) {
			return
		}
		if sc.x.Lex.Cues.Hosting.Has(sc.Lemma[v]) && sc.Sentence.Tokens[tr.tok].Deprel == "obj" {
			return
		}
	}
	if !sc.x.Lex.Cues.Receiving.Has(sc.Lemma[v]) && !(tr.isNoun() && sc.x.Lex.Cues.Hosting.Has(sc.Lemma[v])) {
		return
	}
	var host, guest clause.Filler
	find := func(place string, f clause.Filler) {
		switch {
		case place == "subj" && len(host.Ents) == 0:
			host = f
		case (place == "obj" || place == "objposs") && len(guest.Ents) == 0:
			guest = f
		}
	}
	if sc.IsPassiveVerb(v) {
		return
	}
	if h, tree := sc.Subject(v, 0); h >= 0 {
		sc.AddArgument(h, "subj", tree, find)
	}
	for _, k := range sc.Kids[v] {
		if sc.Sentence.Tokens[k].Deprel == "obj" && k > v {
			sc.AddArgument(k, "obj", true, find)
		}
	}
	if guest.Unit < 0 || len(guest.Ents) == 0 || !tr.isNoun() && sc.TypeOf(guest.Ents[0]) != "Person" && !sc.ofPeople(guest.Tok) {
		return
	}
	actors := sc.receivable(host.Ents, nil)
	recips := sc.receivable(guest.Ents, actors)
	if len(actors) == 0 || len(recips) == 0 {
		return
	}
	c.actors, c.actorAt, c.recips, c.recipAt = actors, host, recips, guest
}

// meant says whether a noun stands behind a preposition of what somebody is received for.
func (sc *scene) meant(t int) bool {
	if d := sc.Sentence.Tokens[t].Deprel; !strings.HasPrefix(d, "obl") && !strings.HasPrefix(d, "nmod") {
		return false
	}
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "case" && sc.x.Lex.Cues.Benefactive.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// ofPeople says whether a noun, or the unit in which it stands, is of people who act for
// somebody: "a delegation from Russia".
func (sc *scene) ofPeople(t int) bool {
	if u := sc.At[t]; u >= 0 && sc.Units[u].Standin >= 0 {
		t = sc.Units[u].Standin
	}
	return sc.x.Lex.Standin[sc.Norm[t]] && sc.Sentence.Tokens[t].UPOS == "NOUN"
}

// receivable are those of some entities who may receive or be received.
func (sc *scene) receivable(ents, not []int) []int {
	var out []int
	for _, e := range ents {
		switch sc.TypeOf(e) {
		case "Person", "Country", "Organization":
			if !slices.Contains(not, e) {
				out = clause.AppendNew(out, e)
			}
		}
	}
	return out
}
