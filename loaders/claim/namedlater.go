package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// namedLaterReach is how many sentences behind a description its bearer is first named in.
const namedLaterReach = 2

// namedLater puts the person himself in the place of the description that an English lead
// gives of whoever is arrested, sentenced or freed: "Turkey has freed a British teacher … Mary
// Jones, 34, flew home on Sunday". Without a name the description would be nobody, or stand for
// a country.
func (sc *scene) namedLater(c *candidate) {
	if sc.x.lex.code != "en" || c.tr.isNoun() || sc.i > 2 || c.typ != "DETAINED" && c.typ != "RELEASED" && !(c.typ == "COERCED" && sc.x.lex.cues.StateVerbs.Has(sc.lemma[c.tr.tok])) {
		return
	}
	h := sc.slot(&c.tr, "recipient")
	if h < 0 {
		return
	}
	if u := sc.at[h]; u >= 0 {
		if sc.typeOf(sc.units[u].ents[0]) != "Country" || sc.units[u].kind == entity.Pronoun {
			return
		}
		if len(c.recips) > 0 && c.recipAt.unit != u {
			return
		}
		h = sc.units[u].last
	} else if len(c.recips) > 0 && (c.recipAt.unit < 0 || !sc.above(h, c.recipAt.tok)) {
		return
	}
	if !sc.describesOne(h) {
		return
	}
	if e := sc.newPerson(); e >= 0 && !contains(c.actors, e) {
		sc.recall(&c.tr, c, h, []int{e})
	}
}

// describesOne says whether the noun at h tells of one person who is new to the reader: "a
// jailed opposition journalist".
func (sc *scene) describesOne(h int) bool {
	if sc.norm[h] != sc.lemma[h] || !sc.x.lex.citizen[sc.norm[h]] && !sc.x.lex.title[sc.norm[h]] {
		return false
	}
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if sc.x.lex.cues.Indefinite.Has(sc.norm[k]) {
			return true
		}
		if sc.at[k] < 0 && !sc.isNominal(k) && sc.s.Tokens[k].UPOS != "VERB" || sc.x.lex.cues.Definite.Has(sc.norm[k]) {
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
	for i := 0; i <= sc.i; i++ {
		for k := range sc.x.scenes[i].units {
			for _, e := range sc.x.scenes[i].units[k].ents {
				known[e] = true
			}
		}
	}
	for i := sc.i + 1; i <= sc.i+namedLaterReach && i < len(sc.x.scenes); i++ {
		n := sc.x.scenes[i]
		for k := range n.units {
			u := &n.units[k]
			if u.in >= 0 || u.kind != entity.Name || len(u.ents) != 1 || n.typeOf(u.ents[0]) != "Person" || known[u.ents[0]] {
				continue
			}
			if n.isAbout(k) && sc.x.ents.Entities[u.ents[0]].LinkedBy != "gazetteer" {
				return u.ents[0]
			}
			return -1
		}
	}
	return -1
}

// isAbout says whether a sentence tells of a person what befell him or what he is, not what he
// says for others: "Mary Jones, 34, flew home", "the case of the reporter, X, drew protests".
func (sc *scene) isAbout(u int) bool {
	un := &sc.units[u]
	told := false // "the reporter, X"
	for t := un.first; t <= un.last; t++ {
		w := sc.norm[t]
		if sc.x.lex.title[w] && !sc.x.lex.citizen[w] {
			return false
		}
		told = told || sc.x.lex.citizen[w]
	}
	if un.last-un.first < 1 {
		return false // a surname alone is somebody the reader knows
	}
	if k := un.last + 1; k+1 < sc.n && sc.norm[k] == "," {
		for j := k + 1; j < sc.n && j < k+7 && !isClosing(sc.norm[j]); j++ {
			if w := sc.norm[j]; sc.x.lex.cues.Outsiders.Has(w) || sc.x.lex.title[w] && !sc.x.lex.citizen[w] {
				return false
			}
		}
	}
	if told {
		return true
	}
	k := un.first - 1
	if k > 0 && sc.norm[k] == "," {
		k--
	}
	if k >= 0 && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "NOUN" {
		return sc.x.lex.citizen[sc.norm[k]] && !sc.x.lex.cues.Outsiders.Has(sc.norm[k])
	}
	tok := &sc.s.Tokens[un.head]
	if !strings.HasPrefix(tok.Deprel, "nsubj") || tok.Head < 0 {
		return false
	}
	v := tok.Head
	return !sc.isSpeech(v) || sc.englishPassive(v)
}
