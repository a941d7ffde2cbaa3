package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// namedLaterReach is how many sentences behind a description its bearer is first named in.
const namedLaterReach = 2

// namedLater puts the person himself in the place of the description that an English lead
// gives of whoever is arrested, sentenced or freed: "Turkey has freed a British teacher … Mary
// Jones, 34, flew home on Sunday". Without a name the description would be nobody, or stand for
// a country.
func (sc *scene) namedLater(c *candidate) {
	if sc.x.Lex.Code != "en" || c.tr.isNoun() || sc.Index > 2 || c.typ != "DETAINED" && c.typ != "RELEASED" && !(c.typ == "COERCED" && sc.x.Lex.Cues.StateVerbs.Has(sc.Lemma[c.tr.tok])) {
		return
	}
	h := sc.slot(&c.tr, "recipient")
	if h < 0 {
		return
	}
	if u := sc.At[h]; u >= 0 {
		if sc.TypeOf(sc.Units[u].Ents[0]) != "Country" || sc.Units[u].Kind == entity.Pronoun {
			return
		}
		if len(c.recips) > 0 && c.recipAt.Unit != u {
			return
		}
		h = sc.Units[u].Last
	} else if len(c.recips) > 0 && (c.recipAt.Unit < 0 || !sc.above(h, c.recipAt.Tok)) {
		return
	}
	if !sc.describesOne(h) {
		return
	}
	if e := sc.newPerson(); e >= 0 && !slices.Contains(c.actors, e) {
		sc.recall(&c.tr, c, h, []int{e})
	}
}

// describesOne says whether the noun at h tells of one person who is new to the reader: "a
// jailed opposition journalist".
func (sc *scene) describesOne(h int) bool {
	if sc.Norm[h] != sc.Lemma[h] || !sc.x.Lex.Citizen[sc.Norm[h]] && !sc.x.Lex.Title[sc.Norm[h]] {
		return false
	}
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k]) {
			return true
		}
		if sc.At[k] < 0 && !sc.IsNominal(k) && sc.Sentence.Tokens[k].UPOS != "VERB" || sc.x.Lex.Cues.Definite.Has(sc.Norm[k]) {
			return false
		}
	}
	return false
}

// newPerson returns the person whom the sentences right behind this one name first, where he is
// what that sentence is about and nobody who speaks for others: unknown to the gazetteer, with no
// office, the subject of the sentence or named behind a noun for a person; -1 for none.
func (sc *scene) newPerson() int {
	known := map[int]bool{}
	for i := 0; i <= sc.Index; i++ {
		for k := range sc.x.scenes[i].Units {
			for _, e := range sc.x.scenes[i].Units[k].Ents {
				known[e] = true
			}
		}
	}
	for i := sc.Index + 1; i <= sc.Index+namedLaterReach && i < len(sc.x.scenes); i++ {
		n := sc.x.scenes[i]
		for k := range n.Units {
			u := &n.Units[k]
			if u.In >= 0 || u.Kind != entity.Name || len(u.Ents) != 1 || n.TypeOf(u.Ents[0]) != "Person" || known[u.Ents[0]] {
				continue
			}
			if n.isAbout(k) && sc.x.Entities.Entities[u.Ents[0]].LinkedBy != "gazetteer" {
				return u.Ents[0]
			}
			return -1
		}
	}
	return -1
}

// isAbout says whether a sentence tells of a person what befell him or what he is, not what he
// says for others: "Mary Jones, 34, flew home", "the case of the reporter, X, drew protests".
func (sc *scene) isAbout(u int) bool {
	un := &sc.Units[u]
	told := false // "the reporter, X"
	for t := un.First; t <= un.Last; t++ {
		w := sc.Norm[t]
		if sc.x.Lex.Title[w] && !sc.x.Lex.Citizen[w] {
			return false
		}
		told = told || sc.x.Lex.Citizen[w]
	}
	if un.Last-un.First < 1 {
		return false // a surname alone is somebody the reader knows
	}
	if k := un.Last + 1; k+1 < sc.Len && sc.Norm[k] == "," {
		for j := k + 1; j < sc.Len && j < k+7 && !clause.IsClosing(sc.Norm[j]); j++ {
			if w := sc.Norm[j]; sc.x.Lex.Cues.Outsiders.Has(w) || sc.x.Lex.Title[w] && !sc.x.Lex.Citizen[w] {
				return false
			}
		}
	}
	if told {
		return true
	}
	k := un.First - 1
	if k > 0 && sc.Norm[k] == "," {
		k--
	}
	if k >= 0 && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "NOUN" {
		return sc.x.Lex.Citizen[sc.Norm[k]] && !sc.x.Lex.Cues.Outsiders.Has(sc.Norm[k])
	}
	tok := &sc.Sentence.Tokens[un.Head]
	if !strings.HasPrefix(tok.Deprel, "nsubj") || tok.Head < 0 {
		return false
	}
	v := tok.Head
	return !sc.IsSpeech(v) || sc.EnglishPassive(v)
}
