package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// namedObject returns the head of what a verb of naming names, where the word that its
// frame asks for is what it names it: "called [the move] illegal"; -1 for none.
func (sc *scene) namedObject(tr *trigger) int {
	if tr.isNoun() || tr.obj < 0 || sc.x.Lex.Code == "id" && !sc.x.Lex.Cues.NamingVerbs.Has(sc.Lemma[tr.tok]) {
		return -1
	}
	switch tr.frame.Type {
	case "CRITICIZED", "ACCUSED", "REJECTED", "SUPPORTS":
	default:
		return -1
	}
	if tr.passive {
		h, _ := sc.Subject(tr.tok, 0)
		return h
	}
	for _, k := range sc.Kids[tr.tok] {
		if sc.Sentence.Tokens[k].Deprel == "obj" && k > tr.tok && k < tr.obj {
			return k
		}
	}
	h := -1 // "called the vote a sham", whatever the tree says: the noun phrase behind the verb
	for k := tr.tok + 1; k < tr.obj; k++ {
		if sc.At[k] >= 0 {
			return -1
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET":
			if h >= 0 {
				return h
			}
			continue
		case "ADJ", "NUM", "ADV":
			continue
		case "NOUN":
			if h >= 0 && sc.x.Lex.Code == "id" {
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
func (sc *scene) behindVerdict(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" || tr.passive || tr.obj < 1 || tr.frame.Type != "REJECTED" {
		return
	}
	as := tr.obj - 1
	for as > tr.tok && (clause.IsQuoteMark(sc.Norm[as]) || sc.Sentence.Tokens[as].UPOS == "ADJ" || sc.Sentence.Tokens[as].UPOS == "ADV" || sc.Sentence.Tokens[as].UPOS == "DET") {
		as--
	}
	if !sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[as]) {
		return
	}
	k := tr.obj + 1
	for k < sc.Len && clause.IsQuoteMark(sc.Norm[k]) {
		k++
	}
	if u := sc.NextUnit(k, min(sc.Len, k+5)); u >= 0 && sc.Units[u].Kind != entity.Pronoun {
		add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
		return
	}
	for h := k; h < sc.Len && h < k+6 && sc.At[h] < 0 && !clause.IsClosing(sc.Norm[h]); h++ {
		if sc.Sentence.Tokens[h].UPOS == "NOUN" {
			if u := sc.DoerOf(h); u >= 0 {
				add("objposs", clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
				return
			}
		}
	}
}

// namesQuoted says whether a verb of naming has an object that a quoted name follows:
// "called the vetoes "a sad day for Syria"" asks for nothing.
func (sc *scene) namesQuoted(tr *trigger) bool {
	if sc.x.Lex.Code != "en" || tr.isNoun() || !sc.Names(tr.tok) {
		return false
	}
	for k := tr.last + 1; k < sc.Len && k <= tr.last+6; k++ {
		if clause.IsQuoteMark(sc.Norm[k]) {
			return k > tr.last+1
		}
		if sc.At[k] < 0 && (sc.x.Lex.Preps[sc.Norm[k]] || sc.Verb[k] || clause.IsClosing(sc.Norm[k])) {
			return false
		}
	}
	return false
}

// deniedAs says whether an English verb names its object only by "as": "condemned the
// vote as a sham", never "condemned the massacre".
func (sc *scene) deniedAs(t int) bool {
	return sc.x.Lex.Cues.VerdictVerbs.Has(sc.Lemma[t])
}

// asBefore says whether "as" stands before a word and its modifiers.
func (sc *scene) asBefore(k int) bool {
	for j := k - 1; j > 0 && j >= k-5; j-- {
		if sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[j]) {
			return true
		}
		if sc.Verb[j] && sc.At[j] < 0 {
			return false
		}
	}
	return false
}

// definite says whether a noun has a definite article or a demonstrative and no "as"
// before it.
func (sc *scene) definite(h int) bool {
	for k := h - 1; k > 0 && k >= h-4; k-- {
		if sc.x.Lex.Cues.Definite.Has(sc.Norm[k]) {
			return !sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k-1])
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADJ", "NUM":
			continue
		case "NOUN":
			if sc.Sentence.Tokens[h].UPOS == "NOUN" && !sc.alsoAdjective(h) {
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
	for _, e := range sc.x.Lex.Nouns[sc.Norm[h]] {
		if e.Form == lexicon.Adjective && len(e.Rest) == 0 {
			return true
		}
	}
	return false
}

// alleged makes an accusation of what somebody claims that another has done by force:
// "Ukraine claims Russia shelled the town".
func (sc *scene) alleged(found []candidate) []candidate {
	if sc.x.Lex.Code != "en" {
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
		s := sc.x.Innermost(sc.Sentence.Tokens[p.tr.tok].Start)
		if s == nil || s.Negative || !sc.alleges(s.Verb) || meets(s.Speakers, p.actors) || sc.sameSide(s.Speakers, p.actors) {
			continue
		}
		frame := sc.x.Lex.Plain("ACCUSED", sc.x.Lex.Cues.PlainAccusation.First())
		if frame == nil {
			continue
		}
		q := *p
		q.typ, q.tr.frame, q.rule = "ACCUSED", frame, frame.ID+"+alleged"
		q.actors, q.recips, q.about, q.by = s.Speakers, p.actors, nil, nil
		q.recipAt, q.actorAt = p.actorAt, clause.Filler{Ents: s.Speakers, Unit: -1, Tok: p.tr.tok, Place: "speaker"}
		out = append(out, q)
	}
	return out
}

// alleges says whether the word of saying at a byte of the sentence claims what it says.
func (sc *scene) alleges(verb int) bool {
	for t := range sc.Sentence.Tokens {
		if sc.Sentence.Tokens[t].Start == verb {
			return sc.Verb[t] && sc.x.Lex.Cues.Allegations.Has(sc.Lemma[t])
		}
	}
	return false
}

// addConcerned adds whom a stance on a thing is aimed at where the thing has no doer of
// its own: who it is by a pronoun ("opposed his decision"), with whom it is shared
// ("praised relations with India") or in which country it goes on ("condemned the
// crackdown in Uzbekistan").
func (sc *scene) addConcerned(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "en" {
		return
	}
	switch tr.frame.Type {
	case "CRITICIZED", "SUPPORTS", "REJECTED", "PROTESTED":
	default:
		return
	}
	h, place, beside := sc.objectOf(tr), "objposs", false
	if tr.isNoun() || tr.obj >= 0 || h < 0 || tr.holds(h) || tr.passive && slices.Contains(tr.frame.Verb["recipient"], "subj") { // "voiced alarm at the crackdown in Uzbekistan"
		if h, beside = sc.aimedThing(tr), true; h <= max(tr.last, tr.obj) {
			return
		}
		switch place = sc.Norm[max(tr.last, tr.obj)+1]; {
		case tr.passive && sc.x.Lex.Cues.AgentPlaces.Has(place):
			place = "subj" // "was alarmed by the crackdown"
		case !sc.x.Lex.Preps[place]:
			return
		}
	}
	if sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" {
		return
	}
	if u := sc.Possessor(h); u >= 0 {
		if sc.Units[u].Kind == entity.Pronoun && sc.Units[u].Last < h && len(sc.Members(u)) == 1 {
			add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
			return
		}
		if !beside {
			return
		}
	}
	u := -1
	if beside {
		u = sc.DoerOf(h) // "took a dim view of the remarks by Pompeo"
	}
	if u < 0 {
		u = sc.concernedBy(h, tr.frame.Type)
	}
	if u >= 0 {
		add(place, clause.Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head})
	}
}

// recallOwned finds whom a stance on "the decision" is aimed at by who owned a decision
// that was spoken of before: "Washington's decision … The EU criticized the decision".
// The same noun counts before any other noun of an act, which counts only for one that
// names no act of its own, "the move".
func (sc *scene) recallOwned(tr *trigger, c *candidate, h int, loose bool) bool {
	if !sc.x.Lex.Acts[sc.Lemma[h]] && !sc.x.Lex.Acts[sc.Norm[h]] {
		return false
	}
	var other []int
	for i := sc.Index; i >= max(0, sc.Index-3); i-- {
		s := sc.x.scenes[i]
		to := s.Len
		if i == sc.Index {
			to = min(h, tr.tok)
		}
		for k := to - 1; k >= 0; k-- {
			if s.At[k] >= 0 || s.Sentence.Tokens[k].UPOS != "NOUN" || !s.x.Lex.Acts[s.Lemma[k]] && !s.x.Lex.Acts[s.Norm[k]] {
				continue
			}
			u := s.ownerOf(k)
			if u < 0 {
				continue
			}
			ents := sc.fitting(tr, "recipient", "recalled", s.Members(u), c.actors)
			if len(ents) != 1 {
				continue
			}
			if sc.sameAct(h, s, k) {
				c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: h, Place: "recalled"}
				return true
			}
			if loose && other == nil && i >= sc.Index-1 {
				other = ents
			}
		}
	}
	if other == nil {
		return false
	}
	c.recips, c.recipAt = other, clause.Filler{Ents: other, Unit: -1, Tok: h, Place: "recalled"}
	return true
}
