package clause

import (
	"sort"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/claim/regrow"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

// A Unit is a stretch of a sentence that stands for one or more entities: a
// mention with what belongs to it ("Menteri Luar Negeri Rusia Sergei Lavrov",
// "15 British sailors").
type Unit struct {
	First, Last int
	Head        int
	Ents        []int
	Kind        entity.Kind
	In          int  // the unit that holds it (a country in a title), -1
	Standin     int  // the noun that stands for it ("pasukan"), -1
	Group       bool // ents are members of a group
	List        int  // number of the list of coordinated units that it is in, -1
	opens       bool // the names of counterparts go on behind it: "his Greek and French counterparts, A and B"
}

func (x *Text) newScene(i int) *Scene {
	s := &x.Analysis.Sentences[i]
	if x.Lex.Code == "en" {
		s = regrow.Sentence(s, x.Lex)
	}
	sc := &Scene{x: x, Index: i, Sentence: s, Len: len(s.Tokens)}
	sc.Kids = make([][]int, sc.Len)
	sc.Norm = make([]string, sc.Len)
	sc.Lemma = make([]string, sc.Len)
	sc.At = make([]int, sc.Len)
	sc.Quote = make([]int, sc.Len)
	sc.Verb = make([]bool, sc.Len)
	q := sort.Search(len(x.Analysis.Quotes), func(k int) bool { return x.Analysis.Quotes[k].End > s.Start })
	for t := range s.Tokens {
		tok := &s.Tokens[t]
		if h := tok.Head; h >= 0 && h < sc.Len && h != t {
			sc.Kids[h] = append(sc.Kids[h], t)
		}
		sc.Norm[t] = tok.Norm
		sc.Lemma[t] = tok.Lemma
		sc.At[t] = -1
		sc.Verb[t] = tok.UPOS == "VERB" && headsClause(tok.Deprel) && (!x.Lex.Preps[tok.Norm] || x.predicatePreposition(tok) && t > 0 && s.Tokens[t-1].UPOS != "VERB")
		sc.Quote[t] = -1
		for q < len(x.Analysis.Quotes) && x.Analysis.Quotes[q].End <= tok.Start {
			q++
		}
		if q < len(x.Analysis.Quotes) && x.Analysis.Quotes[q].Start <= tok.Start {
			sc.Quote[t] = q
		}
	}
	if sc.Len > LongestSentence {
		return sc
	}
	for t := range s.Tokens {
		sc.Verb[t] = sc.Verb[t] || s.Tokens[t].UPOS == "VERB" && sc.helpedToDo(t)
	}
	sc.makeUnits()
	sc.makeLists()
	sc.makeLongLists()
	sc.spellLists()
	sc.spellNamed()
	return sc
}

// predicatePreposition says whether a word that is mostly a preposition is the verb
// of its clause: "Turki menentang rencana itu".
func (x *Text) predicatePreposition(tok *nlp.Token) bool {
	if len(x.Lex.Verbs[tok.Norm]) == 0 {
		return false
	}
	switch tok.Deprel {
	case "root", "conj", "ccomp", "xcomp", "parataxis", "acl:relcl":
		return true
	}
	return false
}

// helpedToDo says whether the mostly prepositional word at t is what somebody is helped
// to do: "membantu militer Afghanistan melawan Taliban".
func (sc *Scene) helpedToDo(t int) bool {
	tok := &sc.Sentence.Tokens[t]
	if sc.x.Lex.Code != "id" || tok.Deprel != "advcl" || tok.Head < 0 || tok.Head > t || len(sc.x.Lex.Verbs[tok.Norm]) == 0 {
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.Sentence.Tokens[tok.Head].Norm] {
		if e.Frame.Type == "AIDED" && e.Form == lexicon.Active {
			return sc.controller(tok.Head, t) > tok.Head
		}
	}
	return false
}

// headsClause says whether a verb with this relation may head a clause of its
// own; a tag VERB with the relation of a modifier is mostly an adjective.
func headsClause(deprel string) bool {
	switch deprel {
	case "nmod", "amod", "flat", "flat:name", "compound", "case", "det", "advmod":
		return false
	}
	return true
}

// IsTrigger says whether a noun of an act may stand at t.
func (sc *Scene) IsTrigger(t int) bool {
	return len(sc.x.Lex.Nouns[sc.Norm[t]]) > 0 || len(sc.x.Lex.Nouns[sc.Lemma[t]]) > 0
}

// TypeOf returns the type of an entity.
func (sc *Scene) TypeOf(e int) string { return sc.x.Entities.Entities[e].Type }

// makeLists finds units that are coordinated: "A, B dan C".
func (sc *Scene) makeLists() {
	var cur []int
	closed := false // a coordinator was seen
	flush := func() {
		cur = sc.dropOpening(cur)
		if len(cur) > 1 && (closed || sc.headlineList(cur)) && !sc.beginsClause(cur) {
			sc.addList(cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || sc.Possessive(i) {
			continue
		}
		if len(cur) > 0 {
			prev := &sc.Units[cur[len(cur)-1]]
			link, coord := sc.linked(prev.Last+1, u.First-1)
			if along, last := sc.accompanied(prev, u); along {
				link, coord = true, last
			}
			if link && prev.opens && !coord {
				u.opens = true
			}
			if !link || !sc.sameKind(prev, u) || sc.subjectOfNext(prev, u) || closed && !coord && !prev.opens {
				flush()
			} else if coord {
				closed = true
			}
		}
		cur = append(cur, i)
	}
	flush()
}

// addList makes units a list.
func (sc *Scene) addList(units []int) {
	for _, u := range units {
		sc.Units[u].List = len(sc.Lists)
	}
	sc.Lists = append(sc.Lists, units)
}

// makeLongLists joins persons who are listed with what they are between commas:
// "A, a member of X, B, secretary of Y, and C".
func (sc *Scene) makeLongLists() {
	var cur []int
	closed := false
	flush := func() {
		if len(cur) > 1 && closed {
			sc.addList(cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Kind == entity.Pronoun || sc.TypeOf(u.Ents[0]) != "Person" {
			continue
		}
		if sc.x.Lex.Code == "en" && u.Last+1 < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[u.Last+1]) {
			flush() // "Navalny, 44, a lawyer and Putin's critic"
			continue
		}
		if u.List >= 0 && len(sc.Lists[u.List]) > 2 {
			flush()
			continue
		}
		if len(cur) > 0 {
			prev := &sc.Units[cur[len(cur)-1]]
			comma, coord, ok := sc.apposed(prev.Last+1, u.First-1)
			if !ok || !comma && !coord || closed && !coord || sc.subjectOfNext(prev, u) {
				flush()
			} else if coord {
				closed = true
			}
		}
		cur = append(cur, i)
	}
	flush()
}

// apposed says whether the tokens from a to b are nothing but commas,
// coordinators and a noun phrase that tells what somebody is.
func (sc *Scene) apposed(a, b int) (comma, coord, ok bool) {
	if b-a > 16 {
		return false, false, false
	}
	for t := a; t <= b; t++ {
		w := sc.Norm[t]
		switch {
		case w == ",":
			comma = true
		case sc.x.Lex.Coord[w]:
			coord = coord || t >= b-6
		case sc.x.Lex.Cues.ApposedLinks.Has(w) || sc.againBy(t, a):
		case coord && sc.Sentence.Tokens[t].Deprel == "nmod:poss" && sc.x.Lex.Code == "en": // "and his French ally, X"
		case sc.IsNominal(t) && !sc.x.Lex.Times[w]:
		default:
			return false, false, false
		}
	}
	return comma, coord, true
}

// headlineList says whether units joined by commas alone are a list: in a
// headline, right before a verb ("Blinken, Lavrov talk"). Behind a preposition the first of
// them ends what the headline opens with: "Serangan Israel ke Suriah, Mesir Desak PBB".
func (sc *Scene) headlineList(us []int) bool {
	if first := sc.Units[us[0]].First; !sc.IsHeadline() || sc.behindVerb(&sc.Units[us[0]]) || sc.x.Lex.Code == "id" && first > 0 && sc.Sentence.Tokens[first-1].UPOS == "ADP" {
		return false
	}
	next := sc.Units[us[len(us)-1]].Last + 1
	return next < sc.Len && sc.Verb[next] || sc.x.Lex.Code == "en" && sc.headlineDemonyms(us)
}

// mostBetween bounds the words between two units of a list.
const mostBetween = 5

// linked says whether the tokens from a to b only join two units, and whether a
// coordinator is among them.
func (sc *Scene) linked(a, b int) (link, coord bool) {
	a = sc.pastBracket(a, b)
	if a > b || b-a > mostBetween {
		return false, false
	}
	comma := false
	for t := a; t <= b; t++ {
		comma = comma || sc.Norm[t] == ","
		w := sc.Norm[t]
		if n := sc.longCoordinator(t, b); n > 0 {
			coord, t = true, t+n-1
			continue
		}
		switch {
		case sc.x.Lex.Coord[w]:
			coord = true
		case sc.againBy(t, a):
		case coord && sc.x.Lex.Code == "en" && (sc.Sentence.Tokens[t].UPOS == "ADJ" || sc.Sentence.Tokens[t].Deprel == "amod") && !sc.x.Lex.Title[w] && t == b: // "A and incoming Prime Minister B"
		case coord && sc.introduces(t, b+1): // "A and the rebel B"
		case coord && t == b && t > a && sc.Sentence.Tokens[t].UPOS == "NOUN" && sc.Sentence.Tokens[t-1].UPOS == "PRON" && sc.Sentence.Tokens[t-1].Deprel == "nmod:poss" && sc.x.Lex.Code == "en": // "A and its ally B"
		case sc.x.Lex.Code == "id" && t > a && sc.countsMember(t, b):
		case w == "," || sc.x.Lex.Cues.ListParticles.Has(w) || coord && sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Indefinite.Has(w) || t == a && sc.x.Lex.Cues.Genitive.Has(w) || sc.Sentence.Tokens[t].Deprel == "nmod:poss" && sc.Sentence.Tokens[t].UPOS == "PRON" && coord:
		case a == b && (w == "-" || w == "–") && sc.x.Lex.Code == "id": // "hubungan Rusia-Indonesia"
			coord = true
		default:
			return false, false
		}
	}
	return coord || comma, coord
}

// againBy says whether the word at t names the agent of a passive behind one named before:
// "by Turkey, Jordan and by X"; a is where the words between the two begin.
func (sc *Scene) againBy(t, a int) bool {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Agent[sc.Norm[t]] || t == 0 || !sc.x.Lex.Coord[sc.Norm[t-1]] {
		return false
	}
	for k := a - 1; k >= 0 && k > a-14 && !sc.Verb[k]; k-- {
		if sc.x.Lex.Agent[sc.Norm[k]] {
			return true
		}
	}
	return false
}

// introduces says whether a word before a unit only says what kind of group it is: "the
// rebel X", "militant group X".
func (sc *Scene) introduces(t, first int) bool {
	return sc.x.Lex.Code == "en" && first < sc.Len && sc.At[first] >= 0 && sc.TypeOf(sc.Units[sc.At[first]].Ents[0]) == "Organization" &&
		(sc.x.Lex.Nonstate[sc.Norm[t]] || sc.Sentence.Tokens[t].UPOS == "ADJ" || sc.Sentence.Tokens[t].UPOS == "DET")
}

// sameKind says whether two units may stand in one list: a treaty is not listed with a person.
func (sc *Scene) sameKind(a, b *Unit) bool {
	thing := func(u *Unit) bool {
		switch sc.TypeOf(u.Ents[0]) {
		case "Treaty", "Meeting":
			return true
		}
		return false
	}
	return thing(a) == thing(b)
}

// Members returns the entities of a unit and of the list that it is in.
func (sc *Scene) Members(u int) []int {
	if l := sc.Units[u].List; l >= 0 {
		var out []int
		for _, k := range sc.Lists[l] {
			out = AppendNew(out, sc.Units[k].Ents...)
		}
		return out
	}
	return sc.Units[u].Ents
}

// AppendNew appends what is not in a list yet.
func AppendNew(list []int, add ...int) []int {
next:
	for _, a := range add {
		for _, b := range list {
			if a == b {
				continue next
			}
		}
		list = append(list, a)
	}
	return list
}
