package claim

import "newsgraph/loaders/entity"

// gerundContent returns the tokens of what an English verb of accusing accuses somebody of by a gerund,
// half-open: "accused X of arming Y"; -1 where it has none.
func (sc *scene) gerundContent(tr *trigger) (int, int) {
	if sc.x.lex.code != "en" || tr.frame.Type != "ACCUSED" {
		return -1, -1
	}
	for k := tr.last + 1; k < sc.n && k < tr.last+14; k++ {
		if isClosing(sc.norm[k]) || sc.verb[k] && sc.s.Tokens[k].Morph.Tense != "ger" {
			return -1, -1
		}
		if sc.at[k] < 0 && sc.s.Tokens[k].Morph.Tense == "ger" && sc.gerundPreposition(k) > tr.last {
			return k, sc.contentEnd(k, tr.tok)
		}
	}
	return -1, -1
}

// discussed returns what an encounter's clause says that it was held to discuss: "met Y to discuss the case
// of X", "met Y for talks on X", "bertemu Y membahas X". Whose relations or prices they discuss is no theme.
func (sc *scene) discussed(tr *trigger) []int {
	switch tr.frame.Type {
	case "MET_WITH", "SPOKE_WITH":
	default:
		return nil
	}
	k := tr.last + 1
	if sc.x.lex.code == "en" && !tr.isNoun() && sc.x.lex.cues.Discussions.Has(sc.lemma[tr.tok]) {
		k = tr.tok // "X and Y discussed Z"
	}
	for ; k < sc.n && k < tr.last+24; k++ {
		if isQuoteMark(sc.norm[k]) || sc.norm[k] == ";" {
			return nil
		}
		if sc.at[k] >= 0 {
			continue
		}
		if sc.x.lex.cues.Discussions.Has(sc.lemma[k]) || sc.x.lex.cues.Discussions.Has(sc.norm[k]) {
			return sc.topics(k+1, sc.contentEnd(k+1, tr.tok))
		}
		if sc.talksOn(k) {
			return sc.topics(k+2, sc.contentEnd(k+2, tr.tok))
		}
		if sc.verb[k] {
			return nil
		}
	}
	return nil
}

// talksOn says whether a noun of talks or agreement stands at k with a preposition before what it is on.
func (sc *scene) talksOn(k int) bool {
	if sc.x.lex.code != "en" || k+2 >= sc.n || sc.x.lex.times[sc.norm[k+2]] {
		return false
	}
	if types := sc.nounTypes(k); !types["MET_WITH"] && !types["AGREED_WITH"] {
		return false
	}
	return sc.x.lex.cases[sc.norm[k+1]] == "about" || sc.x.lex.cues.Surface.Has(sc.norm[k+1])
}

// topics returns the entities that a stretch of words about talks names as what they are on.
func (sc *scene) topics(from, end int) []int {
	var out []int
	for t := from; t < end && t < from+13; t++ {
		if w := sc.norm[t]; w == "," && !sc.inList(t) || sc.verb[t] && sc.at[t] < 0 || sc.x.lex.rel[w] {
			break
		}
		u := sc.at[t]
		if u < 0 || t != sc.units[u].first {
			continue
		}
		last := sc.units[u].last
		if l := sc.units[u].list; l >= 0 {
			last = sc.units[sc.lists[l][len(sc.lists[l])-1]].last
		}
		whole := t == from && !sc.modifies(u) && (last+1 >= sc.n || !isClosing(sc.norm[last+1]) || sc.norm[last+1] == ".")
		for _, e := range sc.members(u) {
			switch {
			case sc.typeOf(e) == "Country" && !whole, sc.typeOf(e) == "Place" && len(out) > 0 && sc.x.lex.cues.Locatives.Has(sc.caseOf(sc.units[u].head)): // "discussed Kashmir in London"
			default:
				out = appendNew(out, e)
			}
		}
		t = max(t, last)
	}
	return out
}

// concerns returns what an act of asking or judging is about where the places of its
// frame leave that open: whom the phrase behind a preposition of theme names first
// ("condemned X over its raid on Y"), else whom the rest of the object does ("rejected X's
// request to free Y").
func (sc *scene) concerns(tr *trigger, order []string, places map[string][]filler, c *candidate) []int {
	switch c.typ {
	case "URGED", "CRITICIZED", "ACCUSED", "SUPPORTS", "REJECTED", "THREATENED", "PROTESTED":
	default:
		return nil
	}
	if len(c.recips) == 0 || c.recipAt.unit < 0 {
		return nil
	}
	last := sc.units[c.recipAt.unit].last
	for k, end := max(last, tr.last)+1, sc.phraseEnd(max(last, tr.last)+1); k < end; k++ {
		place, width := sc.preposition(k)
		if width == 0 || sc.at[k] >= 0 || !containsString(order, place) || sc.besides(k) || sc.x.lex.cues.Locatives.Has(place) && sc.x.lex.code == "en" {
			continue
		}
		return sc.firstNamed(k+width, sc.phraseEnd(k+width), c, true)
	}
	for _, f := range places["obj"] { // "recognised Jerusalem as Israel's capital"
		if t := sc.typeOf(f.ents[0]); (t == "Place" || t == "Treaty") && !contains(c.recips, f.ents[0]) && !contains(c.actors, f.ents[0]) {
			return f.ents[:1]
		}
	}
	if c.recipAt.place != "objposs" {
		for _, f := range places["beside"] {
			if containsString(order, "content") && !contains(c.recips, f.ents[0]) && !contains(c.actors, f.ents[0]) {
				return f.ents[:1]
			}
		}
		return nil
	}
	end := sc.phraseEnd(last + 1)
	if last < tr.tok {
		end = min(end, tr.tok)
	}
	return sc.firstNamed(last+1, end, c, sc.x.lex.code == "en") // "mengecam rencana X membangun pangkalan di Y"
}

// firstNamed returns the entity named first between two tokens that has no role in an act.
// Scenes leaves out what only tells where.
func (sc *scene) firstNamed(from, end int, c *candidate, scenes bool) []int {
	for t := from; t < end; t++ {
		u := sc.at[t]
		if u < 0 || t != sc.units[u].first || sc.units[u].kind == entity.Pronoun {
			continue
		}
		for _, e := range sc.units[u].ents {
			if !contains(c.actors, e) && !contains(c.recips, e) && sc.typeOf(e) != "Meeting" && !(scenes && sc.onlyScene(c, e, u)) {
				return []int{e}
			}
		}
	}
	return nil
}

// phraseEnd returns where a noun phrase with its complements ends that begins at a
// token: at a mark, a relative or subordinate clause, or a verb that is none of an
// infinitive or a gerund behind a preposition.
func (sc *scene) phraseEnd(from int) int {
	for t := from; t < sc.n; t++ {
		w := sc.norm[t]
		if isQuoteMark(w) || w == ";" || w == ":" || w == "—" || w == "–" || w == "." || w == "," && !sc.inList(t) {
			return t
		}
		if sc.at[t] >= 0 {
			continue
		}
		switch {
		case sc.x.lex.rel[w], sc.x.lex.sub[w] && !sc.x.lex.preps[w], sc.x.lex.cues.RoleMarkers.Has(w):
			return t
		case sc.verb[t] && t > 0 && sc.x.lex.coord[sc.norm[t-1]]:
			return t - 1
		case sc.verb[t] && sc.x.lex.code == "en" && !sc.infinitive(t) && !(sc.s.Tokens[t].Morph.Tense == "ger" && t > 0 && sc.x.lex.preps[sc.norm[t-1]]):
			return t
		}
	}
	return sc.n
}

// onlyScene says whether a unit names but the place where what is told of was or is to be:
// "over dinner in Brussels"; of what is asked for, where it is to go: "to send ships to the
// Sea of Azov". That is no theme.
func (sc *scene) onlyScene(c *candidate, e, u int) bool {
	if u < 0 || sc.typeOf(e) != "Place" {
		return false
	}
	w := sc.caseOf(sc.units[u].head)
	if c.typ == "URGED" {
		return sc.x.lex.cases[w] == "toward"
	}
	return sc.x.lex.cues.Locatives.Has(w) || sc.x.lex.cases[w] == "at"
}

// ownLand says whether an entity is the country for which one end of an act acts: what he
// asks or judges is about others.
func (x *reader) ownLand(a, e int) bool {
	if a < 0 {
		return false
	}
	o := &x.ents.Entities[a]
	return (o.Type == "Person" || o.Type == "Organization") && o.Country != "" && o.Country == x.ents.Entities[e].ID
}
