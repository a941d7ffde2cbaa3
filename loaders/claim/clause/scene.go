package clause

import (
	"sort"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/claim/regrow"
	"newsgraph/loaders/nlp"
)

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

// A Scene is a sentence: its tokens, which of them stand for whom, and which are verbs.
type Scene struct {
	x        *Text
	Index    int // the sentence
	Sentence *nlp.Sentence
	Len      int      // of its tokens
	Kids     [][]int  // token: those that hang on it
	Norm     []string // token norms
	Lemma    []string // token lemmas
	Units    []Unit
	At       []int   // token: its unit, -1
	Lists    [][]int // lists of units, in order
	Quote    []int   // token: the quotation it is in, -1
	Verb     []bool  // token is a verb that may head a clause

	spelled map[int]int // token of a counted noun: the unit that begins the list which spells it out
}
