package claim

import (
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// namedObject returns the head of what a verb of naming names, where the word that its
// frame asks for is what it names it: "called [the move] illegal"; -1 for none.
func (sc *scene) namedObject(tr *trigger) int {
	if tr.isNoun() || tr.obj < 0 || sc.x.lex.code == "id" && !sc.x.lex.cues.NamingVerbs.Has(sc.lemma[tr.tok]) {
		return -1
	}
	switch tr.frame.Type {
	case "CRITICIZED", "ACCUSED", "REJECTED", "SUPPORTS":
	default:
		return -1
	}
	if tr.passive {
		h, _ := sc.subject(tr.tok, 0)
		return h
	}
	for _, k := range sc.kids[tr.tok] {
		if sc.s.Tokens[k].Deprel == "obj" && k > tr.tok && k < tr.obj {
			return k
		}
	}
	h := -1 // "called the vote a sham", whatever the tree says: the noun phrase behind the verb
	for k := tr.tok + 1; k < tr.obj; k++ {
		if sc.at[k] >= 0 {
			return -1
		}
		switch sc.s.Tokens[k].UPOS {
		case "DET":
			if h >= 0 {
				return h
			}
			continue
		case "ADJ", "NUM", "ADV":
			continue
		case "NOUN":
			if h >= 0 && sc.x.lex.code == "id" {
				return h // the head comes first
			}
			h = k
			continue
		}
		break
	}
	return h
}

// behindVerdict adds whose claim a verdict is on that stands between a verb and its object:
// "rejected as unfounded U.S. accusations", "dismissed as 'lies' the reports by X".
func (sc *scene) behindVerdict(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "en" || tr.passive || tr.obj < 1 || tr.frame.Type != "REJECTED" {
		return
	}
	as := tr.obj - 1
	for as > tr.tok && (isQuoteMark(sc.norm[as]) || sc.s.Tokens[as].UPOS == "ADJ" || sc.s.Tokens[as].UPOS == "ADV" || sc.s.Tokens[as].UPOS == "DET") {
		as--
	}
	if !sc.x.lex.cues.RoleMarkers.Has(sc.norm[as]) {
		return
	}
	k := tr.obj + 1
	for k < sc.n && isQuoteMark(sc.norm[k]) {
		k++
	}
	if u := sc.nextUnit(k, min(sc.n, k+5)); u >= 0 && sc.units[u].kind != entity.Pronoun {
		add("objposs", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
		return
	}
	for h := k; h < sc.n && h < k+6 && sc.at[h] < 0 && !isClosing(sc.norm[h]); h++ {
		if sc.s.Tokens[h].UPOS == "NOUN" {
			if u := sc.doerOf(h); u >= 0 {
				add("objposs", filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
				return
			}
		}
	}
}

// names says whether an English verb gives something a name: "called X a Y".
func (sc *scene) names(t int) bool {
	return sc.x.lex.cues.NamingVerbs.Has(sc.lemma[t])
}

// namesQuoted says whether a verb of naming has an object that a quoted name follows:
// "called the vetoes "a sad day for Syria"" asks for nothing.
func (sc *scene) namesQuoted(tr *trigger) bool {
	if sc.x.lex.code != "en" || tr.isNoun() || !sc.names(tr.tok) {
		return false
	}
	for k := tr.last + 1; k < sc.n && k <= tr.last+6; k++ {
		if isQuoteMark(sc.norm[k]) {
			return k > tr.last+1
		}
		if sc.at[k] < 0 && (sc.x.lex.preps[sc.norm[k]] || sc.verb[k] || isClosing(sc.norm[k])) {
			return false
		}
	}
	return false
}

// deniedAs says whether an English verb names its object only by "as": "condemned the
// vote as a sham", never "condemned the massacre".
func (sc *scene) deniedAs(t int) bool {
	return sc.x.lex.cues.VerdictVerbs.Has(sc.lemma[t])
}

// asBefore says whether "as" stands before a word and its modifiers.
func (sc *scene) asBefore(k int) bool {
	for j := k - 1; j > 0 && j >= k-5; j-- {
		if sc.x.lex.cues.RoleMarkers.Has(sc.norm[j]) {
			return true
		}
		if sc.verb[j] && sc.at[j] < 0 {
			return false
		}
	}
	return false
}

// definite says whether a noun has a definite article or a demonstrative and no "as"
// before it.
func (sc *scene) definite(h int) bool {
	for k := h - 1; k > 0 && k >= h-4; k-- {
		if sc.x.lex.cues.Definite.Has(sc.norm[k]) {
			return !sc.x.lex.cues.RoleMarkers.Has(sc.norm[k-1])
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADJ", "NUM":
			continue
		case "NOUN":
			if sc.s.Tokens[h].UPOS == "NOUN" && !sc.alsoAdjective(h) {
				continue // no "called the move illegal"
			}
		}
		return false
	}
	return false
}

// alsoAdjective says whether a word that is tagged as a noun is an adjective of the frames:
// "called the sentence unjust".
func (sc *scene) alsoAdjective(h int) bool {
	for _, e := range sc.x.lex.nouns[sc.norm[h]] {
		if e.form == adjective && len(e.rest) == 0 {
			return true
		}
	}
	return false
}

// alleged makes an accusation of what somebody claims that another has done by force:
// "Ukraine claims Russia shelled the town".
func (sc *scene) alleged(found []candidate) []candidate {
	if sc.x.lex.code != "en" {
		return nil
	}
	var out []candidate
	for i := range found {
		p := &found[i]
		switch p.typ {
		case "ATTACKED", "COERCED", "DETAINED":
		default:
			continue
		}
		if p.st.negative || p.st.modality != "actual" || p.tr.isNoun() || len(p.actors) == 0 {
			continue
		}
		s := sc.x.innermost(sc.s.Tokens[p.tr.tok].Start)
		if s == nil || s.negative || !sc.alleges(s.verb) || meets(s.speakers, p.actors) || sc.sameSide(s.speakers, p.actors) {
			continue
		}
		frame := sc.x.lex.plain("ACCUSED", sc.x.lex.cues.PlainAccusation.First())
		if frame == nil {
			continue
		}
		q := *p
		q.typ, q.tr.frame, q.rule = "ACCUSED", frame, frame.ID+"+alleged"
		q.actors, q.recips, q.about, q.by = s.speakers, p.actors, nil, nil
		q.recipAt, q.actorAt = p.actorAt, filler{ents: s.speakers, unit: -1, tok: p.tr.tok, place: "speaker"}
		out = append(out, q)
	}
	return out
}

// alleges says whether the word of saying at a byte of the sentence claims what it says.
func (sc *scene) alleges(verb int) bool {
	for t := range sc.s.Tokens {
		if sc.s.Tokens[t].Start == verb {
			return sc.verb[t] && sc.x.lex.cues.Allegations.Has(sc.lemma[t])
		}
	}
	return false
}

// plain returns the frame of a verb of one word for a type; nil where it has none.
func (l *lexicon) plain(typ, verb string) *lang.Frame {
	for _, e := range l.verbs[verb] {
		if e.frame.Type == typ && len(e.rest) == 0 && len(e.frame.Objects) == 0 {
			return e.frame
		}
	}
	return nil
}

// addConcerned adds whom a stance on a thing is aimed at where the thing has no doer of
// its own: who it is by a pronoun ("opposed his decision"), with whom it is shared
// ("praised relations with India") or in which country it goes on ("condemned the
// crackdown in Uzbekistan").
func (sc *scene) addConcerned(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "en" {
		return
	}
	switch tr.frame.Type {
	case "CRITICIZED", "SUPPORTS", "REJECTED", "PROTESTED":
	default:
		return
	}
	h, place, beside := sc.objectOf(tr), "objposs", false
	if tr.isNoun() || tr.obj >= 0 || h < 0 || h >= tr.tok && h <= tr.last || tr.passive && containsString(tr.frame.Verb["recipient"], "subj") { // "voiced alarm at the crackdown in Uzbekistan"
		if h, beside = sc.aimedThing(tr), true; h <= max(tr.last, tr.obj) {
			return
		}
		switch place = sc.norm[max(tr.last, tr.obj)+1]; {
		case tr.passive && sc.x.lex.cues.AgentPlaces.Has(place):
			place = "subj" // "was alarmed by the crackdown"
		case !sc.x.lex.preps[place]:
			return
		}
	}
	if sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" {
		return
	}
	if u := sc.possessor(h); u >= 0 {
		if sc.units[u].kind == entity.Pronoun && sc.units[u].last < h && len(sc.members(u)) == 1 {
			add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
			return
		}
		if !beside {
			return
		}
	}
	u := -1
	if beside {
		u = sc.doerOf(h) // "took a dim view of the remarks by Pompeo"
	}
	if u < 0 {
		u = sc.concernedBy(h, tr.frame.Type)
	}
	if u >= 0 {
		add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head})
	}
}

// recallOwned finds whom a stance on "the decision" is aimed at by who owned a decision
// that was spoken of before: "Washington's decision … The EU criticized the decision".
// The same noun counts before any other noun of an act, which counts only for one that
// names no act of its own, "the move".
func (sc *scene) recallOwned(tr *trigger, c *candidate, h int, loose bool) bool {
	if !sc.x.lex.acts[sc.lemma[h]] && !sc.x.lex.acts[sc.norm[h]] {
		return false
	}
	var other []int
	for i := sc.i; i >= max(0, sc.i-3); i-- {
		s := sc.x.scenes[i]
		to := s.n
		if i == sc.i {
			to = min(h, tr.tok)
		}
		for k := to - 1; k >= 0; k-- {
			if s.at[k] >= 0 || s.s.Tokens[k].UPOS != "NOUN" || !s.x.lex.acts[s.lemma[k]] && !s.x.lex.acts[s.norm[k]] {
				continue
			}
			u := s.ownerOf(k)
			if u < 0 {
				continue
			}
			ents := sc.fitting(tr, "recipient", "recalled", s.members(u), c.actors)
			if len(ents) != 1 {
				continue
			}
			if sc.sameAct(h, s, k) {
				c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: h, place: "recalled"}
				return true
			}
			if loose && other == nil && i >= sc.i-1 {
				other = ents
			}
		}
	}
	if other == nil {
		return false
	}
	c.recips, c.recipAt = other, filler{ents: other, unit: -1, tok: h, place: "recalled"}
	return true
}
