package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// gerundContent returns the tokens of what an English verb of accusing accuses somebody of by a gerund,
// half-open: "accused X of arming Y"; -1 where it has none.
func (sc *scene) gerundContent(tr *trigger) (int, int) {
	if sc.x.Lex.Code != "en" || tr.frame.Type != "ACCUSED" {
		return -1, -1
	}
	for k := tr.last + 1; k < sc.Len && k < tr.last+14; k++ {
		if clause.IsClosing(sc.Norm[k]) || sc.Verb[k] && sc.Sentence.Tokens[k].Morph.Tense != "ger" {
			return -1, -1
		}
		if sc.At[k] < 0 && sc.Sentence.Tokens[k].Morph.Tense == "ger" && sc.GerundPreposition(k) > tr.last {
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
	if sc.x.Lex.Code == "en" && !tr.isNoun() && sc.x.Lex.Cues.Discussions.Has(sc.Lemma[tr.tok]) {
		k = tr.tok // "X and Y discussed Z"
	}
	for ; k < sc.Len && k < tr.last+24; k++ {
		if clause.IsQuoteMark(sc.Norm[k]) || sc.Norm[k] == ";" {
			return nil
		}
		if sc.At[k] >= 0 {
			continue
		}
		if sc.x.Lex.Cues.Discussions.Has(sc.Lemma[k]) || sc.x.Lex.Cues.Discussions.Has(sc.Norm[k]) {
			return sc.topics(k+1, sc.contentEnd(k+1, tr.tok))
		}
		if sc.talksOn(k) {
			return sc.topics(k+2, sc.contentEnd(k+2, tr.tok))
		}
		if sc.Verb[k] {
			return nil
		}
	}
	return nil
}

// talksOn says whether a noun of talks or agreement stands at k with a preposition before what it is on.
func (sc *scene) talksOn(k int) bool {
	if sc.x.Lex.Code != "en" || k+2 >= sc.Len || sc.x.Lex.Times[sc.Norm[k+2]] {
		return false
	}
	if sc.x.Lex.Cases[sc.Norm[k+1]] != "about" && !sc.x.Lex.Cues.Surface.Has(sc.Norm[k+1]) {
		return false
	}
	types := sc.NounTypes(k)
	return types["MET_WITH"] || types["AGREED_WITH"]
}

// topics returns the entities that a stretch of words about talks names as what they are on.
func (sc *scene) topics(from, end int) []int {
	var out []int
	for t := from; t < end && t < from+13; t++ {
		if w := sc.Norm[t]; w == "," && !sc.InList(t) || sc.Verb[t] && sc.At[t] < 0 || sc.x.Lex.Rel[w] {
			break
		}
		u := sc.At[t]
		if u < 0 || t != sc.Units[u].First {
			continue
		}
		last := sc.Units[u].Last
		if l := sc.Units[u].List; l >= 0 {
			last = sc.Units[sc.Lists[l][len(sc.Lists[l])-1]].Last
		}
		whole := t == from && !sc.Modifies(u) && (last+1 >= sc.Len || !clause.IsClosing(sc.Norm[last+1]) || sc.Norm[last+1] == ".")
		for _, e := range sc.Members(u) {
			switch {
			case sc.TypeOf(e) == "Country" && !whole, sc.TypeOf(e) == "Place" && len(out) > 0 && sc.x.Lex.Cues.Locatives.Has(sc.CaseOf(sc.Units[u].Head)): // "discussed Kashmir in London"
			default:
				out = clause.AppendNew(out, e)
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
func (sc *scene) concerns(tr *trigger, order []string, places map[string][]clause.Filler, c *candidate) []int {
	switch c.typ {
	case "URGED", "CRITICIZED", "ACCUSED", "SUPPORTS", "REJECTED", "THREATENED", "PROTESTED":
	default:
		return nil
	}
	if len(c.recips) == 0 || c.recipAt.Unit < 0 {
		return nil
	}
	last := sc.Units[c.recipAt.Unit].Last
	for k, end := max(last, tr.last)+1, sc.phraseEnd(max(last, tr.last)+1); k < end; k++ {
		place, width := sc.Preposition(k)
		if width == 0 || sc.At[k] >= 0 || !slices.Contains(order, place) || sc.Besides(k) || sc.x.Lex.Cues.Locatives.Has(place) && sc.x.Lex.Code == "en" {
			continue
		}
		return sc.firstNamed(k+width, sc.phraseEnd(k+width), c, true)
	}
	for _, f := range places["obj"] { // "recognised Jerusalem as Israel's capital"
		if t := sc.TypeOf(f.Ents[0]); (t == "Place" || t == "Treaty") && !slices.Contains(c.recips, f.Ents[0]) && !slices.Contains(c.actors, f.Ents[0]) {
			return f.Ents[:1]
		}
	}
	if c.recipAt.Place != "objposs" {
		for _, f := range places["beside"] {
			if slices.Contains(order, "content") && !slices.Contains(c.recips, f.Ents[0]) && !slices.Contains(c.actors, f.Ents[0]) {
				return f.Ents[:1]
			}
		}
		return nil
	}
	end := sc.phraseEnd(last + 1)
	if last < tr.tok {
		end = min(end, tr.tok)
	}
	return sc.firstNamed(last+1, end, c, sc.x.Lex.Code == "en") // "mengecam rencana X membangun pangkalan di Y"
}

// firstNamed returns the entity named first between two tokens that has no role in an act.
// Scenes leaves out what only tells where.
func (sc *scene) firstNamed(from, end int, c *candidate, scenes bool) []int {
	for t := from; t < end; t++ {
		u := sc.At[t]
		if u < 0 || t != sc.Units[u].First || sc.Units[u].Kind == entity.Pronoun {
			continue
		}
		for _, e := range sc.Units[u].Ents {
			if !slices.Contains(c.actors, e) && !slices.Contains(c.recips, e) && sc.TypeOf(e) != "Meeting" && !(scenes && sc.onlyScene(c, e, u)) {
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
	for t := from; t < sc.Len; t++ {
		w := sc.Norm[t]
		if clause.IsQuoteMark(w) || w == ";" || w == ":" || w == "—" || w == "–" || w == "." || w == "," && !sc.InList(t) {
			return t
		}
		if sc.At[t] >= 0 {
			continue
		}
		switch {
		case sc.x.Lex.Rel[w], sc.x.Lex.Sub[w] && !sc.x.Lex.Preps[w], sc.x.Lex.Cues.RoleMarkers.Has(w):
			return t
		case sc.Verb[t] && t > 0 && sc.x.Lex.Coord[sc.Norm[t-1]]:
			return t - 1
		case sc.Verb[t] && sc.x.Lex.Code == "en" && !sc.Infinitive(t) && !(sc.Sentence.Tokens[t].Morph.Tense == "ger" && t > 0 && sc.x.Lex.Preps[sc.Norm[t-1]]):
			return t
		}
	}
	return sc.Len
}

// onlyScene says whether a unit names but the place where what is told of was or is to be:
// "over dinner in Brussels"; of what is asked for, where it is to go: "to send ships to the
// Sea of Azov". That is no theme.
func (sc *scene) onlyScene(c *candidate, e, u int) bool {
	if u < 0 || sc.TypeOf(e) != "Place" {
		return false
	}
	w := sc.CaseOf(sc.Units[u].Head)
	if c.typ == "URGED" {
		return sc.x.Lex.Cases[w] == "toward"
	}
	return sc.x.Lex.Cues.Locatives.Has(w) || sc.x.Lex.Cases[w] == "at"
}

// ownLand says whether an entity is the country for which one end of an act acts: what he
// asks or judges is about others.
func (x *reader) ownLand(a, e int) bool {
	if a < 0 {
		return false
	}
	o := &x.Entities.Entities[a]
	return (o.Type == "Person" || o.Type == "Organization") && o.Country != "" && o.Country == x.Entities.Entities[e].ID
}
