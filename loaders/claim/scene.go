package claim

import (
	"sort"

	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

// A unit is a stretch of a sentence that stands for one or more entities: a
// mention with what belongs to it ("Menteri Luar Negeri Rusia Sergei Lavrov",
// "15 British sailors").
type unit struct {
	first, last int
	head        int
	ents        []int
	kind        entity.Kind
	in          int  // the unit that holds it (a country in a title), -1
	standin     int  // the noun that stands for it ("pasukan"), -1
	group       bool // ents are members of a group
	list        int  // number of the list of coordinated units that it is in, -1
	opens       bool // the names of counterparts go on behind it: "his Greek and French counterparts, A and B"
}

// A scene is a sentence prepared for reading acts.
type scene struct {
	x     *reader
	i     int // the sentence
	s     *nlp.Sentence
	n     int
	kids  [][]int
	norm  []string // token norms
	lemma []string
	units []unit
	at    []int   // token: its unit, -1
	lists [][]int // lists of units, in order
	quote []int   // token: the quotation it is in, -1
	verb  []bool  // token is a verb that may head a clause

	spelled map[int]int // token of a counted noun: the unit that begins the list which spells it out
}

func (x *reader) newScene(i int) *scene {
	s := &x.an.Sentences[i]
	if x.lex.code == "en" {
		s = regrown(s, x.lex)
	}
	sc := &scene{x: x, i: i, s: s, n: len(s.Tokens)}
	sc.kids = make([][]int, sc.n)
	sc.norm = make([]string, sc.n)
	sc.lemma = make([]string, sc.n)
	sc.at = make([]int, sc.n)
	sc.quote = make([]int, sc.n)
	sc.verb = make([]bool, sc.n)
	q := sort.Search(len(x.an.Quotes), func(k int) bool { return x.an.Quotes[k].End > s.Start })
	for t := range s.Tokens {
		tok := &s.Tokens[t]
		if h := tok.Head; h >= 0 && h < sc.n && h != t {
			sc.kids[h] = append(sc.kids[h], t)
		}
		sc.norm[t] = tok.Norm
		sc.lemma[t] = tok.Lemma
		sc.at[t] = -1
		sc.verb[t] = tok.UPOS == "VERB" && headsClause(tok.Deprel) && (!x.lex.preps[tok.Norm] || x.predicatePreposition(tok) && t > 0 && s.Tokens[t-1].UPOS != "VERB")
		sc.quote[t] = -1
		for q < len(x.an.Quotes) && x.an.Quotes[q].End <= tok.Start {
			q++
		}
		if q < len(x.an.Quotes) && x.an.Quotes[q].Start <= tok.Start {
			sc.quote[t] = q
		}
	}
	if sc.n > longestSentence {
		return sc
	}
	for t := range s.Tokens {
		sc.verb[t] = sc.verb[t] || s.Tokens[t].UPOS == "VERB" && sc.helpedToDo(t)
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
func (x *reader) predicatePreposition(tok *nlp.Token) bool {
	if len(x.lex.verbs[tok.Norm]) == 0 {
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
func (sc *scene) helpedToDo(t int) bool {
	tok := &sc.s.Tokens[t]
	if sc.x.lex.code != "id" || tok.Deprel != "advcl" || tok.Head < 0 || tok.Head > t || len(sc.x.lex.verbs[tok.Norm]) == 0 {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.s.Tokens[tok.Head].Norm] {
		if e.frame.Type == "AIDED" && e.form == active {
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

func (sc *scene) isTrigger(t int) bool {
	return len(sc.x.lex.nouns[sc.norm[t]]) > 0 || len(sc.x.lex.nouns[sc.lemma[t]]) > 0
}

func (sc *scene) typeOf(e int) string { return sc.x.ents.Entities[e].Type }

// makeLists finds units that are coordinated: "A, B dan C".
func (sc *scene) makeLists() {
	var cur []int
	closed := false // a coordinator was seen
	flush := func() {
		cur = sc.dropOpening(cur)
		if len(cur) > 1 && (closed || sc.headlineList(cur)) && !sc.beginsClause(cur) {
			id := len(sc.lists)
			for _, u := range cur {
				sc.units[u].list = id
			}
			sc.lists = append(sc.lists, cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.units {
		u := &sc.units[i]
		if u.in >= 0 || sc.possessive(i) {
			continue
		}
		if len(cur) > 0 {
			prev := &sc.units[cur[len(cur)-1]]
			link, coord := sc.linked(prev.last+1, u.first-1)
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

// makeLongLists joins persons who are listed with what they are between commas:
// "A, a member of X, B, secretary of Y, and C".
func (sc *scene) makeLongLists() {
	var cur []int
	closed := false
	flush := func() {
		if len(cur) > 1 && closed {
			id := len(sc.lists)
			for _, u := range cur {
				sc.units[u].list = id
			}
			sc.lists = append(sc.lists, cur)
		}
		cur, closed = nil, false
	}
	for i := range sc.units {
		u := &sc.units[i]
		if u.in >= 0 || u.group || u.kind == entity.Pronoun || sc.typeOf(u.ents[0]) != "Person" {
			continue
		}
		if sc.x.lex.code == "en" && u.last+1 < sc.n && sc.x.lex.cues.Genitive.Has(sc.norm[u.last+1]) {
			flush() // "Navalny, 44, a lawyer and Putin's critic"
			continue
		}
		if u.list >= 0 && len(sc.lists[u.list]) > 2 {
			flush()
			continue
		}
		if len(cur) > 0 {
			prev := &sc.units[cur[len(cur)-1]]
			comma, coord, ok := sc.apposed(prev.last+1, u.first-1)
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
func (sc *scene) apposed(a, b int) (comma, coord, ok bool) {
	if b-a > 16 {
		return false, false, false
	}
	for t := a; t <= b; t++ {
		w := sc.norm[t]
		switch {
		case w == ",":
			comma = true
		case sc.x.lex.coord[w]:
			coord = coord || t >= b-6
		case sc.x.lex.cues.ApposedLinks.Has(w) || sc.againBy(t, a):
		case coord && sc.s.Tokens[t].Deprel == "nmod:poss" && sc.x.lex.code == "en": // "and his French ally, X"
		case sc.isNominal(t) && !sc.x.lex.times[w]:
		default:
			return false, false, false
		}
	}
	return comma, coord, true
}

// headlineList says whether units joined by commas alone are a list: in a
// headline, right before a verb ("Blinken, Lavrov talk"). Behind a preposition the first of
// them ends what the headline opens with: "Serangan Israel ke Suriah, Mesir Desak PBB".
func (sc *scene) headlineList(us []int) bool {
	if first := sc.units[us[0]].first; !sc.isHeadline() || sc.behindVerb(&sc.units[us[0]]) || first > 0 && sc.s.Tokens[first-1].UPOS == "ADP" {
		return false
	}
	next := sc.units[us[len(us)-1]].last + 1
	return next < sc.n && sc.verb[next] || sc.x.lex.code == "en" && sc.headlineDemonyms(us)
}

// mostBetween bounds the words between two units of a list.
const mostBetween = 5

// linked says whether the tokens from a to b only join two units, and whether a
// coordinator is among them.
func (sc *scene) linked(a, b int) (link, coord bool) {
	a = sc.pastBracket(a, b)
	if a > b || b-a > mostBetween {
		return false, false
	}
	comma := false
	for t := a; t <= b; t++ {
		comma = comma || sc.norm[t] == ","
		w := sc.norm[t]
		if n := sc.longCoordinator(t, b); n > 0 {
			coord, t = true, t+n-1
			continue
		}
		switch {
		case sc.x.lex.coord[w]:
			coord = true
		case sc.againBy(t, a):
		case coord && sc.x.lex.code == "en" && (sc.s.Tokens[t].UPOS == "ADJ" || sc.s.Tokens[t].Deprel == "amod") && !sc.x.lex.title[w] && t == b: // "A and incoming Prime Minister B"
		case coord && sc.introduces(t, b+1): // "A and the rebel B"
		case coord && t == b && t > a && sc.s.Tokens[t].UPOS == "NOUN" && sc.s.Tokens[t-1].UPOS == "PRON" && sc.s.Tokens[t-1].Deprel == "nmod:poss" && sc.x.lex.code == "en": // "A and its ally B"
		case sc.x.lex.code == "id" && t > a && sc.countsMember(t, b):
		case w == "," || sc.x.lex.cues.ListParticles.Has(w) || coord && sc.x.lex.code == "en" && sc.x.lex.cues.Indefinite.Has(w) || t == a && sc.x.lex.cues.Genitive.Has(w) || sc.s.Tokens[t].Deprel == "nmod:poss" && sc.s.Tokens[t].UPOS == "PRON" && coord:
		case a == b && (w == "-" || w == "–") && sc.x.lex.code == "id": // "hubungan Rusia-Indonesia"
			coord = true
		default:
			return false, false
		}
	}
	return coord || comma, coord
}

// againBy says whether the word at t names the agent of a passive behind one named before:
// "by Turkey, Jordan and by X"; a is where the words between the two begin.
func (sc *scene) againBy(t, a int) bool {
	if sc.x.lex.code != "en" || !sc.x.lex.agent[sc.norm[t]] || t == 0 || !sc.x.lex.coord[sc.norm[t-1]] {
		return false
	}
	for k := a - 1; k >= 0 && k > a-14 && !sc.verb[k]; k-- {
		if sc.x.lex.agent[sc.norm[k]] {
			return true
		}
	}
	return false
}

// introduces says whether a word before a unit only says what kind of group it is: "the
// rebel X", "militant group X".
func (sc *scene) introduces(t, first int) bool {
	return sc.x.lex.code == "en" && first < sc.n && sc.at[first] >= 0 && sc.typeOf(sc.units[sc.at[first]].ents[0]) == "Organization" &&
		(sc.x.lex.nonstate[sc.norm[t]] || sc.s.Tokens[t].UPOS == "ADJ" || sc.s.Tokens[t].UPOS == "DET")
}

// sameKind says whether two units may stand in one list: a treaty is not listed with a person.
func (sc *scene) sameKind(a, b *unit) bool {
	thing := func(u *unit) bool {
		switch sc.typeOf(u.ents[0]) {
		case "Treaty", "Meeting":
			return true
		}
		return false
	}
	return thing(a) == thing(b)
}

// members returns the entities of a unit and of the list that it is in.
func (sc *scene) members(u int) []int {
	if l := sc.units[u].list; l >= 0 {
		var out []int
		for _, k := range sc.lists[l] {
			out = appendNew(out, sc.units[k].ents...)
		}
		return out
	}
	return sc.units[u].ents
}

func appendNew(list []int, add ...int) []int {
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
