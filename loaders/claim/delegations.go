package claim

import "strings"

// ledBy returns the unit of who leads the people that an English noun without a name
// stands for: "a delegation led by Wang Yi"; -1 for none.
func (sc *scene) ledBy(h int) int {
	if sc.x.lex.code != "en" || h < 0 || h+3 >= sc.n || sc.at[h] >= 0 || !sc.x.lex.standin[sc.norm[h]] {
		return -1
	}
	v := h + 1
	if sc.norm[v] == "," {
		v++
	}
	if sc.s.Tokens[v].UPOS != "VERB" || !sc.x.lex.cues.Leading.Has(sc.lemma[v]) || !sc.x.lex.agent[sc.norm[v+1]] {
		return -1
	}
	if u := sc.nextUnit(v+2, sc.n); u >= 0 && !sc.modifies(u) {
		return u
	}
	return -1
}

// ledBehind returns the same, or who the noun belongs to, for the noun phrase that begins at
// a token: "freed from a prison in Egypt".
func (sc *scene) ledBehind(k int) int {
	for ; k < sc.n && sc.at[k] < 0; k++ {
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NUM":
			continue
		case "NOUN":
			if u := sc.ledBy(k); u >= 0 {
				return u
			}
			if u := sc.belongsTo(k); u >= 0 {
				return u
			}
			continue
		}
		break
	}
	return -1
}

// received fills who met where somebody is received: "Kim received a delegation from
// Russia", "Turkey hosted a Hamas delegation for talks". To host alone is no encounter.
func (sc *scene) received(tr *trigger, c *candidate) {
	if sc.x.lex.code != "en" || c.typ != "MET_WITH" || tr.light >= 0 || len(c.actors) > 0 && len(c.recips) > 0 {
		return
	}
	v := tr.tok
	if tr.isNoun() {
		if v = sc.headVerb(tr.tok); v < 0 || !sc.meant(tr.tok) {
			return
		}
		if sc.x.lex.cues.Hosting.Has(sc.lemma[v]) && sc.s.Tokens[tr.tok].Deprel == "obj" {
			return
		}
	}
	if !sc.x.lex.cues.Receiving.Has(sc.lemma[v]) && !(tr.isNoun() && sc.x.lex.cues.Hosting.Has(sc.lemma[v])) {
		return
	}
	var host, guest filler
	find := func(place string, f filler) {
		switch {
		case place == "subj" && len(host.ents) == 0:
			host = f
		case (place == "obj" || place == "objposs") && len(guest.ents) == 0:
			guest = f
		}
	}
	if sc.isPassiveVerb(v) {
		return
	}
	if h, tree := sc.subject(v, 0); h >= 0 {
		sc.addArgument(h, "subj", tree, find)
	}
	for _, k := range sc.kids[v] {
		if sc.s.Tokens[k].Deprel == "obj" && k > v {
			sc.addArgument(k, "obj", true, find)
		}
	}
	if guest.unit < 0 || len(guest.ents) == 0 || !tr.isNoun() && sc.typeOf(guest.ents[0]) != "Person" && !sc.ofPeople(guest.tok) {
		return
	}
	actors := sc.receivable(host.ents, nil)
	recips := sc.receivable(guest.ents, actors)
	if len(actors) == 0 || len(recips) == 0 {
		return
	}
	c.actors, c.actorAt, c.recips, c.recipAt = actors, host, recips, guest
}

// meant says whether a noun stands behind a preposition of what somebody is received for.
func (sc *scene) meant(t int) bool {
	if d := sc.s.Tokens[t].Deprel; !strings.HasPrefix(d, "obl") && !strings.HasPrefix(d, "nmod") {
		return false
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "case" && sc.x.lex.cues.Benefactive.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}

// ofPeople says whether a noun, or the unit in which it stands, is of people who act for
// somebody: "a delegation from Russia".
func (sc *scene) ofPeople(t int) bool {
	if u := sc.at[t]; u >= 0 && sc.units[u].standin >= 0 {
		t = sc.units[u].standin
	}
	return sc.x.lex.standin[sc.norm[t]] && sc.s.Tokens[t].UPOS == "NOUN"
}

// receivable are those of some entities who may receive or be received.
func (sc *scene) receivable(ents, not []int) []int {
	var out []int
	for _, e := range ents {
		switch sc.typeOf(e) {
		case "Person", "Country", "Organization":
			if !contains(not, e) {
				out = appendNew(out, e)
			}
		}
	}
	return out
}
